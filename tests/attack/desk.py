"""The window of Alice, for attacks on what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.main_window.window import MainWindow
from tests.support.services import friend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.services import Rig

BOB = Jid.parse("bob@fabrikam.test")


class Open:
    """The window of Alice, with Bob on the list."""

    def __init__(self, qtbot: QtBot, rig: Rig, *names: str) -> None:
        self.rig = rig
        rig.gateway.go_online(friend(BOB, *names))
        self.look = Look(Theme.LIGHT)
        self.window = MainWindow(rig.services, self.look)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 640)
        self.window.show()
        QApplication.processEvents()

    def labels(self) -> list[QLabel]:
        return [label for label in self.window.findChildren(QLabel) if label.text()]

    def settle(self) -> None:
        for _ in range(5):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
