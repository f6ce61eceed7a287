"""Buttons that open a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from lyncfedclient.ui.menu_button import ButtonMenu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def button(qtbot: QtBot) -> Iterator[QToolButton]:
    stage = QWidget()
    button = QToolButton(stage)
    button.setAccessibleName("More")
    menu = QMenu(button)
    menu.addAction("First")
    ButtonMenu(button, menu)
    qtbot.addWidget(stage)
    stage.show()
    yield button
    stage.close()


def menu_of(button: QToolButton) -> QMenu:
    menu = button.findChild(QMenu)
    assert isinstance(menu, QMenu)
    return menu


def test_a_screen_readers_press_opens_the_menu_and_is_answered_while_it_is_open(button: QToolButton) -> None:
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken is not None

    names = spoken.actionInterface().actionNames()
    spoken.actionInterface().doAction("Press")

    assert names[0] == "Press"
    assert menu_of(button).isVisible()


def test_the_menu_is_called_as_its_button(button: QToolButton) -> None:
    assert menu_of(button).accessibleName() == "More"


def test_with_the_keyboard_the_first_line_is_ready_to_be_chosen(button: QToolButton) -> None:
    button.setFocus()

    QTest.keyPress(button, Qt.Key.Key_Space)

    menu = menu_of(button)
    assert menu.activeAction() is menu.actions()[0]


def test_the_button_stays_down_only_while_the_menu_is_open(button: QToolButton) -> None:
    QTest.keyPress(button, Qt.Key.Key_Space)
    was_down = button.isDown()

    menu_of(button).close()

    assert (was_down, button.isDown()) == (True, False)
