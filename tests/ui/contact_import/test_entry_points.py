from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QTextEdit

from lyncfedclient.ui.contact_import.dialog import ImportDialog
from lyncfedclient.ui.main_window.window import MainWindow
from tests.support.services import BOB
from tests.support.waiting import until

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig

FIXTURES = Path(__file__).parents[2] / "importers" / "fixtures"


@pytest.fixture
def window(rig: Rig, look: Look, qtbot: QtBot) -> MainWindow:
    rig.gateway.go_online()
    window = MainWindow(rig.services, look)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    return window


def _dialog(window: MainWindow) -> ImportDialog:
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert dialog.isVisible()
    return dialog


def _line(window: MainWindow, text: str) -> QAction:
    return next(action for action in window.actions() if action.text() == text)


def test_the_menu_opens_the_import(window: MainWindow) -> None:
    _line(window, "Import contacts…").trigger()

    _dialog(window).reject()


def test_the_empty_list_offers_the_import(window: MainWindow) -> None:
    window.pages.setCurrentWidget(window._main)
    button = next(
        button
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.text() == "Import contacts from a file…"
    )

    button.click()

    _dialog(window).reject()


def test_the_menu_asks_where_to_export_to(window: MainWindow) -> None:
    _line(window, "Export contacts…").trigger()

    chooser = window.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    chooser.close()


async def test_files_dropped_on_the_window_are_read(window: MainWindow) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(FIXTURES / "gajim.csv"))])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, content, buttons, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()

    window.dropEvent(QDropEvent(QPoint(5, 5), action, content, buttons, none))

    dialog = _dialog(window)
    await until(lambda: not dialog.files.is_reading, "the file is read")
    assert dialog.preview.model.total == 2
    dialog.reject()


def test_files_over_the_search_or_a_conversation_are_for_the_window(window: MainWindow) -> None:
    window.open_conversation(BOB)
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(FIXTURES / "gajim.csv"))])
    field = window.conversations.findChild(QTextEdit)

    assert isinstance(field, QTextEdit)
    assert not field.canInsertFromMimeData(content)
    assert not window.left.search.acceptDrops()
