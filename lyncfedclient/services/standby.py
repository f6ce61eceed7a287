"""Lets the server hold back what nobody looks at (XEP-0352): fewer wake-ups, and less on a mobile network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.alerts import Alerts

MAIN = "main"
UNSEEN_MS = 10_000
"""The window may be hidden for a moment only."""


class Standby(QObject):
    """Inactive while every window is hidden, unless somebody's presence is waited for."""

    def __init__(self, gateway: Gateway, alerts: Alerts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._alerts = alerts
        self._seen: set[str] = {MAIN}
        self._is_active = True
        self._timer = QTimer(self, singleShot=True, interval=UNSEEN_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._settle)
        alerts.changed.connect(self._on_alert_changed)

    def set_seen(self, *, is_seen: bool, window: str = MAIN) -> None:
        """Take whether a window is on the screen; conversations may have windows of their own."""
        was_seen = bool(self._seen)
        if is_seen:
            self._seen.add(window)
        else:
            self._seen.discard(window)
        if was_seen == bool(self._seen):
            return
        if is_seen:
            self._timer.stop()
            self._settle()
        else:
            self._timer.start()

    def _settle(self) -> None:
        is_active = bool(self._seen) or bool(self._alerts.people)
        if is_active != self._is_active:
            self._is_active = is_active
            self._gateway.set_active(is_active=is_active)

    def _on_alert_changed(self, _jid: Jid) -> None:
        if not self._timer.isActive():
            self._settle()
