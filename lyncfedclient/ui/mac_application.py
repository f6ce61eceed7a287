"""The application on macOS, where links and files to open do not come on the command line but as an event.

The bundle's Info.plist says which they are: ``packaging/pyinstaller/lyncfedclient.spec``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from lyncfedclient.overriding import override


class MacApplication(QApplication):
    """Tells what the system asks to open; what comes before anybody listens is kept for :meth:`take_early`."""

    opened = Signal(str)
    """An ``xmpp:`` or ``file:`` URI."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._early: list[str] | None = []

    def take_early(self) -> list[str]:
        """Give what was asked for until now; from now on ``opened`` tells."""
        early, self._early = self._early or [], None
        return early

    @override
    def event(self, e: QEvent) -> bool:
        if isinstance(e, QFileOpenEvent):
            wish = e.url().toString(e.url().ComponentFormattingOption.FullyEncoded)
            if self._early is None:
                self.opened.emit(wish)
            else:
                self._early.append(wish)
            return True
        return super().event(e)
