from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from lyncfedclient.ui.conversation.reader import MessageReader

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENORMOUS = {
    "one line": "x" * 1_000_000,
    "many lines": "x\n" * 100_000,
    "nothing but ends of lines": "\n" * 200_000,
    "marks": ("a" + "\u0300" * 50) * 5000,
    "right to left": "\u0645\u0631\u062d\u0628\u0627 " * 20_000,
    "nul": "\x00\x01\x02" * 50_000,
}


def text_of(reader: MessageReader) -> str:
    field = reader.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    return field.toPlainText()


@pytest.mark.parametrize("kind", ENORMOUS)
def test_an_enormous_text_is_shown_whole_and_holds_nothing_up(qtbot: QtBot, kind: str) -> None:
    # The first window of all loads what every window needs.
    qtbot.addWidget(MessageReader("x", "Bob"))
    worst, began = 0.0, time.thread_time()

    reader = MessageReader(ENORMOUS[kind], "Bob")
    qtbot.addWidget(reader)
    reader.show()
    worst = time.thread_time() - began
    while not reader.is_whole:
        began = time.thread_time()
        QApplication.processEvents()
        worst = max(worst, time.thread_time() - began)

    # Each turn is a few hundredths of a second; all at once it would be many seconds. Beside other work it may be more.
    assert worst < 0.3
    if kind not in {"nul", "marks"}:
        assert text_of(reader).replace("\n", "") == ENORMOUS[kind].replace("\n", "")


def test_a_text_keeps_its_lines(qtbot: QtBot) -> None:
    text = "".join(f"{number}\n" + "x" * (6 * number) + "\n" for number in range(800))

    reader = MessageReader(text, "Bob")
    qtbot.addWidget(reader)
    qtbot.waitUntil(lambda: reader.is_whole, timeout=20_000)

    shown = text_of(reader).split("\n")
    numbers = [line.lstrip("x") for line in shown if line.lstrip("x")]
    assert numbers == [str(number) for number in range(800)]


def test_closing_half_way_leaves_nothing_behind(qtbot: QtBot) -> None:
    reader = MessageReader("x\n" * 100_000, "Bob")
    reader.show()

    with qtbot.waitSignal(reader.destroyed):
        reader.close()
