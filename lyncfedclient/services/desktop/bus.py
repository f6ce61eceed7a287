"""Idle time and lock over D-Bus, as the desktops of Linux and the BSDs offer them.

Sources: ``org.gnome.Mutter.IdleMonitor`` (mutter's own interface file), ``org.freedesktop.ScreenSaver``
(KDE answers ``GetSessionIdleTime`` in milliseconds), ``org.freedesktop.login1`` (its manual page). Every
call is asynchronous: a desktop that hangs must not hang us.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

from lyncfedclient.services.desktop.source import Stillness

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.services.desktop.screen_source import ScreenAnswer
    from lyncfedclient.services.desktop.source import Answer

_TIMEOUT_MS = 2000
_PROPERTIES = "org.freedesktop.DBus.Properties"
_LOGIN = "org.freedesktop.login1"
_LOGIN_SESSION = "org.freedesktop.login1.Session"
_INHIBIT_IDLE = 8
"""Of ``InhibitedActions``: somebody keeps the session from counting as idle (gnome-session's interface file)."""
_SAVERS = (
    "org.gnome.ScreenSaver",
    "org.freedesktop.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class _Caller(QObject):
    """Calls methods of one service, and hands each answer to a method of its own."""

    def __init__(self, bus: QDBusConnection, service: str, parent: QObject | None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._service = service

    def _call(
        self,
        path: str,
        member: tuple[str, str],
        arguments: list[object],
        finished: Callable[[QDBusPendingCallWatcher], None],
    ) -> None:
        message = QDBusMessage.createMethodCall(self._service, path, *member)
        message.setArguments(arguments)
        # Asking must not start a service that this desktop does not use.
        message.setAutoStartService(False)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message, _TIMEOUT_MS), self)
        watcher.finished.connect(finished)


def signal_slot(name: str) -> Any:
    """Name a slot that takes the whole message; the binding wants text here, its type stubs say bytes."""
    return SLOT(f"{name}(QDBusMessage)")


def _answered(watcher: QDBusPendingCallWatcher) -> list[object] | None:
    """Give the values of an answer, None if it is an error."""
    watcher.deleteLater()
    reply = watcher.reply()
    return reply.arguments() if reply.type() is QDBusMessage.MessageType.ReplyMessage else None


def _milliseconds(watcher: QDBusPendingCallWatcher) -> Stillness | None:
    values = _answered(watcher)
    return Stillness(values[0] / 1000) if values and isinstance(values[0], int) else None


class MutterIdle(_Caller):
    """GNOME's compositor, on Wayland and X11; it tells of the return by itself."""

    lock_every_s = 0.0
    _PATH = "/org/gnome/Mutter/IdleMonitor/Core"
    _INTERFACE = "org.gnome.Mutter.IdleMonitor"

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(bus, "org.gnome.Mutter.IdleMonitor", parent)
        self._answer: Answer | None = None
        self._returned: Callable[[], None] | None = None
        bus.connect("", self._PATH, self._INTERFACE, "WatchFired", self, signal_slot("_on_fired"))

    def ask(self, answer: Answer) -> None:
        """Ask the compositor."""
        self._answer = answer
        self._call(self._PATH, (self._INTERFACE, "GetIdletime"), [], self._on_idle_time)

    def watch_return(self, returned: Callable[[], None]) -> bool:
        """Have the compositor tell of the next input."""
        if self._returned is None:
            self._returned = returned
            self._call(self._PATH, (self._INTERFACE, "AddUserActiveWatch"), [], self._on_watched)
        return True

    def close(self) -> None:
        """Stop listening."""
        self._answer = self._returned = None
        self._bus.disconnect("", self._PATH, self._INTERFACE, "WatchFired", self, signal_slot("_on_fired"))

    def _on_idle_time(self, watcher: QDBusPendingCallWatcher) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(_milliseconds(watcher))

    def _on_watched(self, watcher: QDBusPendingCallWatcher) -> None:
        if _answered(watcher) is None:
            # It went away. Whoever waits looks again, and finds that nobody answers.
            self._tell_return()

    @Slot(QDBusMessage)
    def _on_fired(self, _message: QDBusMessage) -> None:
        # Only the one-shot watch is ever set here, so its number need not be compared.
        self._tell_return()

    def _tell_return(self) -> None:
        returned, self._returned = self._returned, None
        if returned is not None:
            returned()


class ScreenSaverIdle(_Caller):
    """KDE's screen locker, where it answers (on X11; under Wayland KWin tells nobody)."""

    lock_every_s = 0.0

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(bus, "org.freedesktop.ScreenSaver", parent)
        self._answer: Answer | None = None

    def ask(self, answer: Answer) -> None:
        """Ask the locker."""
        self._answer = answer
        member = ("org.freedesktop.ScreenSaver", "GetSessionIdleTime")
        self._call("/org/freedesktop/ScreenSaver", member, [], self._on_idle_time)

    def watch_return(self, _returned: Callable[[], None]) -> bool:
        """Have to be asked."""
        return False

    def close(self) -> None:
        """Let no late answer through."""
        self._answer = None

    def _on_idle_time(self, watcher: QDBusPendingCallWatcher) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(_milliseconds(watcher))


class SessionScreen(_Caller):
    """GNOME's session under Wayland: whether a program keeps it from resting, as presentations and films do.

    What fills the screen only the compositor knows there, and it tells nobody.
    """

    _INTERFACE = "org.gnome.SessionManager"

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(bus, self._INTERFACE, parent)
        self._answer: ScreenAnswer | None = None

    def ask(self, answer: ScreenAnswer) -> None:
        """Ask the session what it is kept from."""
        self._answer = answer
        member = (_PROPERTIES, "Get")
        self._call(
            "/org/gnome/SessionManager", member, [self._INTERFACE, "InhibitedActions"], self._on_inhibited
        )

    def watch(self, _moved: Callable[[], None]) -> bool:
        """Have to be asked."""
        return False

    def close(self) -> None:
        """Let no late answer through."""
        self._answer = None

    def _on_inhibited(self, watcher: QDBusPendingCallWatcher) -> None:
        answer, self._answer = self._answer, None
        values = _answered(watcher)
        actions = values[0].variant() if values and isinstance(values[0], QDBusVariant) else None
        if answer is not None:
            answer(bool(actions & _INHIBIT_IDLE) if isinstance(actions, int) else None)


class LockWatch(_Caller):
    """Learns that the screen was locked or unlocked, from whichever part of the desktop says so."""

    changed = Signal(bool)
    """Whether the screen is locked now."""
    asked = Signal()
    """Somebody asked for the lock (``loginctl lock-session``); not every locker tells what came of it."""

    def __init__(
        self, session: QDBusConnection | None, system: QDBusConnection | None, parent: QObject | None = None
    ) -> None:
        super().__init__(system or QDBusConnection("none"), _LOGIN, parent)
        self._locked: set[str] = set()
        self._path = ""
        # Whether the login service has told of our session.
        self.is_ready = False
        if session is not None:
            for saver in _SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, signal_slot("_on_active"))
        if system is not None:
            self._call(
                "/org/freedesktop/login1",
                ("org.freedesktop.login1.Manager", "GetSession"),
                [os.environ.get("XDG_SESSION_ID") or "auto"],
                self._on_session,
            )

    def _on_session(self, watcher: QDBusPendingCallWatcher) -> None:
        values = _answered(watcher)
        if not values or not isinstance(values[0], QDBusObjectPath):
            return
        self._path = values[0].path()
        for interface, member, slot in (
            (_LOGIN_SESSION, "Lock", "_on_lock_asked"),
            (_LOGIN_SESSION, "Unlock", "_on_unlock_asked"),
            (_PROPERTIES, "PropertiesChanged", "_on_properties"),
        ):
            # By name: on the system bus everybody may send signals.
            self._bus.connect(_LOGIN, self._path, interface, member, self, signal_slot(slot))
        self._read_hint()

    @Slot(QDBusMessage)
    def _on_active(self, message: QDBusMessage) -> None:
        values = message.arguments()
        if values and isinstance(values[0], bool):
            self._set(message.interface(), is_locked=values[0])

    @Slot(QDBusMessage)
    def _on_properties(self, _message: QDBusMessage) -> None:
        self._read_hint()

    def _read_hint(self) -> None:
        # Asked for rather than taken from the signal, whose dictionary the binding does not unpack.
        self._call(self._path, (_PROPERTIES, "Get"), [_LOGIN_SESSION, "LockedHint"], self._on_hint)

    def _on_hint(self, watcher: QDBusPendingCallWatcher) -> None:
        values = _answered(watcher)
        hint = values[0].variant() if values and isinstance(values[0], QDBusVariant) else None
        if isinstance(hint, bool):
            self._set(_LOGIN, is_locked=hint)
            self.is_ready = True

    @Slot(QDBusMessage)
    def _on_lock_asked(self, _message: QDBusMessage) -> None:
        self.asked.emit()

    @Slot(QDBusMessage)
    def _on_unlock_asked(self, _message: QDBusMessage) -> None:
        self._locked.clear()
        self.changed.emit(False)

    def _set(self, who: str, *, is_locked: bool) -> None:
        if is_locked:
            self._locked.add(who)
        else:
            self._locked.discard(who)
        self.changed.emit(bool(self._locked))
