"""Notices whether a window is on the screen: shown, and not minimised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from lyncfedclient.overriding import override
from lyncfedclient.services.standby import MAIN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.services.standby import Standby

_TELLING = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange})


class WindowWatch(QObject):
    """Tells the standby as long as the window lives."""

    def __init__(self, window: QWidget, standby: Standby, name: str = MAIN) -> None:
        super().__init__(window)
        self._window = window
        self._standby = standby
        self._name = name
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in _TELLING:
            is_seen = self._window.isVisible() and not self._window.isMinimized()
            self._standby.set_seen(is_seen=is_seen, window=self._name)
        return False
