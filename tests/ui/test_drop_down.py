"""Boxes of choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from lyncfedclient.ui.drop_down import DropDown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def box(qtbot: QtBot) -> DropDown:
    box = DropDown()
    box.addItems(["One", "Two", "Three"])
    qtbot.addWidget(box)
    box.show()
    return box


def test_a_line_that_a_screen_reader_selects_is_taken(qtbot: QtBot, box: DropDown) -> None:
    taken: list[int] = []
    box.activated.connect(taken.append)
    box.showPopup()
    listed = QAccessible.queryAccessibleInterface(box.view())
    assert listed is not None
    line = listed.child(2)

    line.actionInterface().doAction("Toggle")

    qtbot.waitUntil(lambda: taken == [2])
    assert box.currentText() == "Three"
    qtbot.waitUntil(lambda: not box.view().isVisible())


def test_a_line_that_the_arrow_keys_pass_is_not_yet_taken(qtbot: QtBot, box: DropDown) -> None:
    box.showPopup()

    QTest.keyPress(box.view(), Qt.Key.Key_Down)
    qtbot.wait(0)

    assert box.view().isVisible()
    assert box.currentText() == "One"
    assert box.view().currentIndex().row() == 1


def test_what_is_selected_again_changes_nothing(qtbot: QtBot, box: DropDown) -> None:
    taken: list[int] = []
    box.activated.connect(taken.append)
    box.showPopup()

    view = box.view()
    view.selectionModel().select(view.currentIndex(), QItemSelectionModel.SelectionFlag.Select)
    qtbot.wait(0)

    assert taken == []
