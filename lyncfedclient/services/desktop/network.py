"""Tells when it is worth trying the gateway again: the computer woke up, or the network changed.

Sources: ``PrepareForSleep`` of ``org.freedesktop.login1`` (its manual page); Qt's network information,
which asks NetworkManager, ConnMan, GLib, Windows or macOS. Where neither is to be had, the gateway's own
look at the clocks notices a sleep within half a minute.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtNetwork import QNetworkInformation

from lyncfedclient.services.desktop.bus import signal_slot

_LOGIN = "org.freedesktop.login1"


class NetworkWatch(QObject):
    """Watches sleep and network as long as it lives. ``system`` is the system's bus where there is one."""

    changed = Signal()
    """What was tried in vain may work now, and a link that looks alive may be dead."""

    def __init__(self, system: QDBusConnection | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if system is not None:
            # By the service's name: on the system bus everybody may send signals.
            system.connect(
                _LOGIN,
                "/org/freedesktop/login1",
                f"{_LOGIN}.Manager",
                "PrepareForSleep",
                self,
                signal_slot("_on_sleep"),
            )
        if QNetworkInformation.loadDefaultBackend():
            network = QNetworkInformation.instance()
            network.reachabilityChanged.connect(self._on_reachability_changed)
            network.transportMediumChanged.connect(self._on_medium_changed)

    @Slot(QDBusMessage)
    def _on_sleep(self, message: QDBusMessage) -> None:
        # True comes before the sleep, false after it.
        if message.arguments() == [False]:
            self.changed.emit()

    def _on_reachability_changed(self, reachability: QNetworkInformation.Reachability) -> None:
        if reachability is not QNetworkInformation.Reachability.Disconnected:
            self.changed.emit()

    def _on_medium_changed(self, _medium: QNetworkInformation.TransportMedium) -> None:
        self.changed.emit()


def system_bus() -> QDBusConnection | None:
    """Give the system's bus, None where a system has none."""
    from lyncfedclient.services.desktop.choice import has_system_bus  # noqa: PLC0415 - it imports much else

    return QDBusConnection.systemBus() if sys.platform.startswith("linux") and has_system_bus() else None
