"""Sends many requests gently, so that a server's limits are not run into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.jid import Jid

BURST = 20
"""How many go out at once before the pace begins."""
INTERVAL_MS = 100
"""One request per interval after that."""
PAUSE_MS = 30_000
"""How long to hold back after a server said that it was too much."""


class Pace(QObject):
    """A queue of JIDs that hands each to ``send``, the first few at once, the rest one by one."""

    def __init__(self, send: Callable[[Jid], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._send = send
        self._waiting: dict[Jid, None] = {}
        self._credit = BURST
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def waiting(self) -> int:
        """How many are still to be sent."""
        return len(self._waiting)

    def put(self, jid: Jid) -> None:
        """Send this one now or when its turn comes; a JID that waits already is not queued twice."""
        if self._credit > 0 and not self._waiting:
            self._credit -= 1
            self._timer.start()
            self._send(jid)
        else:
            self._waiting[jid] = None
            if not self._timer.isActive():
                self._timer.start()

    def drop(self, jid: Jid) -> None:
        """No longer send this one."""
        self._waiting.pop(jid, None)

    def pause(self) -> None:
        """Hold back for a while: the server is overloaded or has a limit."""
        self._credit = 0
        self._timer.start(PAUSE_MS)

    def clear(self) -> None:
        """Forget everything: the link is gone, and who still waits is asked for anew when it is back."""
        self._waiting.clear()
        self._timer.stop()
        self._credit = BURST

    def _on_tick(self) -> None:
        if self._timer.interval() != INTERVAL_MS:
            self._timer.setInterval(INTERVAL_MS)
        if self._waiting:
            jid = next(iter(self._waiting))
            del self._waiting[jid]
            self._send(jid)
        elif self._credit < BURST:
            self._credit += 1
        else:
            # All quiet: no wake-ups until there is work again.
            self._timer.stop()
