"""Shows a window before anything else is done: what comes after it can wait, the user can't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LIMIT_MS = 1000
"""A window that is shown minimised, or on another workspace, is not painted at all."""


def show_painted(window: QWidget) -> None:
    """Show a window, and return when its first picture is on the screen, or will not be for a while.

    What the user does meanwhile waits: nothing behind the window runs yet.
    """
    paint = _FirstPaint(window)
    window.show()
    paint.wait()


class _FirstPaint(QObject):
    """Waits for a window's first paint event to be over."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._loop = QEventLoop(self)
        window.installEventFilter(self)

    def wait(self) -> None:
        QTimer.singleShot(_LIMIT_MS, self, self._loop.quit)
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._window.removeEventFilter(self)
        # Takes the timer with it.
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Paint:
            # Over once the children are painted too and all of it is handed to the screen.
            QTimer.singleShot(0, self, self._loop.quit)
        return False
