from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lyncfedclient.ui.entry import SearchEntry
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import Look

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def look(qapp: object) -> Look:
    return Look()


@pytest.fixture
def entry(qtbot: QtBot, look: Look) -> SearchEntry:
    made = SearchEntry(look, Icons(look))
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    return made


def test_the_cross_is_there_once_there_is_something_to_clear(qtbot: QtBot, entry: SearchEntry) -> None:
    assert not entry.cross.isVisible()

    QTest.keyClicks(entry, "bob")
    assert entry.cross.isVisible()
    QTest.mouseClick(entry.cross, Qt.MouseButton.LeftButton)

    assert entry.text() == ""
    assert not entry.cross.isVisible()


def test_the_glass_says_that_it_was_pressed(qtbot: QtBot, entry: SearchEntry) -> None:
    with qtbot.waitSignal(entry.pressed):
        QTest.mouseClick(entry._leading[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_text_keeps_clear_of_the_buttons(
    qtbot: QtBot, look: Look, entry: SearchEntry, percent: int, direction: Qt.LayoutDirection
) -> None:
    look.set_text_percent(percent)
    entry.setLayoutDirection(direction)
    QTest.keyClicks(entry, "x" * 100)

    def is_clear() -> bool:
        margins, glass = entry.textMargins(), entry._leading[0].geometry()
        text = entry.rect().adjusted(margins.left(), 0, -margins.right(), 0)
        is_turned = glass.center().x() > entry.cross.geometry().center().x()
        return (
            not text.intersects(glass)
            and not text.intersects(entry.cross.geometry())
            and is_turned is (direction is Qt.LayoutDirection.RightToLeft)
        )

    qtbot.waitUntil(is_clear)


def test_the_buttons_grow_with_the_text(look: Look, entry: SearchEntry) -> None:
    usual = entry.cross.iconSize().width()

    look.set_text_percent(200)

    assert entry.cross.iconSize().width() == 1.5 * usual


def test_the_buttons_have_names_and_are_no_stop(entry: SearchEntry) -> None:
    buttons = (entry._leading[0], entry.cross)

    assert [button.accessibleName() for button in buttons] == ["Search", "Clear the search"]
    assert {button.focusPolicy() for button in buttons} == {Qt.FocusPolicy.NoFocus}
