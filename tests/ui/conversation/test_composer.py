from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lyncfedclient.domain.message import MAX_BODY_CHARACTERS
from lyncfedclient.ui.conversation.composer import Composer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look


@pytest.fixture
def composer(look: Look, qtbot: QtBot) -> Composer:
    composer = Composer(look)
    composer.set_name("Bob Tan")
    qtbot.addWidget(composer)
    composer.resize(400, composer.sizeHint().height())
    composer.show()
    qtbot.waitExposed(composer)
    return composer


def _button(composer: Composer) -> QPushButton:
    button = composer.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


@pytest.mark.parametrize(
    "modifier",
    [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier],
    ids=["Enter", "Ctrl+Enter"],
)
def test_enter_sends(composer: Composer, qtbot: QtBot, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClicks(composer.field, "hello")

    with qtbot.waitSignal(composer.sent) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return, modifier)

    assert sent.args == ["hello"]


def test_shift_enter_breaks_the_line(composer: Composer) -> None:
    QTest.keyClicks(composer.field, "one")
    QTest.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(composer.field, "two")

    assert composer.text == "one\ntwo"


def test_blank_text_is_not_sent(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("  \n ")

    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClick(composer.field, Qt.Key.Key_Return)

    assert not _button(composer).isEnabled()


def test_button_sends(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("hello")

    with qtbot.waitSignal(composer.sent):
        QTest.mouseClick(_button(composer), Qt.MouseButton.LeftButton)


def test_text_too_long_can_not_be_sent_by_the_button(composer: Composer) -> None:
    composer.set_text("x" * (MAX_BODY_CHARACTERS + 1))

    assert not _button(composer).isEnabled()


def test_field_grows_with_its_text_up_to_six_lines(composer: Composer) -> None:
    one = composer.field.height()
    composer.set_text("1\n2\n3")
    three = composer.field.height()
    composer.set_text("\n".join("123456"))
    six = composer.field.height()
    composer.set_text("\n" * 40)

    assert one < three < six
    assert composer.field.height() == six

    composer.clear()

    assert composer.field.height() == one


def test_typing_is_told_once_and_its_end_when_emptied(composer: Composer) -> None:
    told: list[bool] = []
    composer.typing_changed.connect(told.append)

    QTest.keyClicks(composer.field, "hello")
    composer.field.clear()

    assert told == [True, False]


def test_pause_in_typing_is_told(composer: Composer, qtbot: QtBot) -> None:
    composer._pause.setInterval(10)

    with qtbot.waitSignals([composer.typing_changed, composer.typing_changed]):
        QTest.keyClicks(composer.field, "h")


def test_sending_ends_typing_without_a_word(composer: Composer, qtbot: QtBot) -> None:
    QTest.keyClicks(composer.field, "hello")

    with qtbot.assertNotEmitted(composer.typing_changed):
        composer.clear()


def test_pasted_text_is_plain(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold\r\nnew\0")

    composer.field.insertFromMimeData(data)

    assert composer.text == "bold\nnew"
    assert "font-weight:7" not in composer.field.toHtml()


def test_picture_can_not_be_pasted(composer: Composer) -> None:
    data = QMimeData()
    data.setImageData(composer.grab().toImage())

    assert not composer.field.canInsertFromMimeData(data)


def test_enormous_paste_is_refused(composer: Composer, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("x" * 500_000)

    with qtbot.waitSignal(composer.paste_refused) as refused:
        composer.field.insertFromMimeData(data)

    assert refused.args == [500_000]
    assert composer.text == ""


def test_screen_reader_hears_to_whom_is_written(composer: Composer) -> None:
    assert composer.field.accessibleName() == "Message to Bob Tan"
    assert composer.field.placeholderText() == "Message Bob Tan"
    assert _button(composer).accessibleName() == "Send message"


def test_tab_leaves_the_field(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("hello")
    composer.field.setFocus()

    QTest.keyClick(composer.field, Qt.Key.Key_Tab)

    assert composer.text == "hello"
    qtbot.waitUntil(_button(composer).hasFocus)


@pytest.mark.parametrize(
    ("text", "is_on_the_right"),
    [
        ("", True),
        ("12:30", True),
        ("مرحبا", True),
        ("مرحبا\n", True),
        ("hello", False),
        ("hello\n", False),
        ("hello\nنعم", True),
        ("مرحبا\nhello", False),
    ],
)
def test_in_a_language_from_the_right_writing_begins_there(
    look: Look, qtbot: QtBot, text: str, *, is_on_the_right: bool
) -> None:
    composer = Composer(look)
    qtbot.addWidget(composer)
    composer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    composer.resize(600, composer.sizeHint().height())
    composer.show()

    composer.set_text(text)

    field = composer.field
    cursor = field.textCursor()
    cursor.movePosition(cursor.MoveOperation.StartOfBlock)
    assert (field.cursorRect(cursor).x() > field.viewport().width() / 2) is is_on_the_right


def test_in_a_language_from_the_left_arabic_goes_on_from_the_right(composer: Composer) -> None:
    places = []

    for text in ("", "مرحبا\n", "hello\n"):
        composer.set_text(text)
        places.append(composer.field.cursorRect().x() > composer.field.viewport().width() / 2)

    assert places == [False, True, False]
