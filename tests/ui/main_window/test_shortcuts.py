from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from lyncfedclient.ui.main_window.shortcuts import ShortcutSheet
from lyncfedclient.ui.main_window.window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig


def test_f1_shows_the_sheet(rig: Rig, look: Look, qtbot: QtBot) -> None:
    window = MainWindow(rig.services, look)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    QTest.keyClick(window, Qt.Key.Key_F1)

    assert len(window.findChildren(ShortcutSheet)) == 1


def test_every_key_of_the_window_is_on_the_sheet(rig: Rig, look: Look, qtbot: QtBot) -> None:
    window = MainWindow(rig.services, look)
    sheet = ShortcutSheet()
    qtbot.addWidget(window)
    qtbot.addWidget(sheet)
    written = {QKeySequence(keys) for _, rows in sheet._sections() for keys, _ in rows}

    missing = [
        action.text()
        for action in window.actions()
        if action.shortcuts() and not written.intersection(action.shortcuts())
    ]

    assert missing == []
