"""A server for ``org.freedesktop.Notifications`` as real as the tests need: it keeps what it was given.

Started on a bus of the test's own. It compares signatures, as the real ones do, and gives numbers that
grow; :meth:`click`, :meth:`answer` and :meth:`close_toast` are what a person does.
"""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.support.waiting import wait_until

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PLASMA = ("body", "body-markup", "actions", "inline-reply", "persistence")
"""What KDE's server can, as far as it matters here."""
_LOOK_EVERY_S = 0.01


@dataclass
class Shown:
    """One toast as the server was given it last."""

    number: int
    title: str
    body: str
    actions: list[str]
    hints: dict[str, Any]
    renewed: int = 0
    is_closed: bool = False


@dataclass
class NotificationServer:
    """Runs on its own thread until :meth:`stop`."""

    address: str
    capabilities: tuple[str, ...] = PLASMA
    is_silent: bool = False
    """Whether calls of Notify are never answered."""
    toasts: dict[int, Shown] = field(default_factory=dict)
    wrong_signatures: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._is_ended = threading.Event()
        # Only the serving thread touches the connection, which is not made for two.
        self._signals: queue.Queue[Any] = queue.Queue()
        self._connection = open_dbus_connection(self.address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, name=NAME, daemon=True)
        self._thread.start()

    @property
    def standing(self) -> list[Shown]:
        """The toasts that are not closed, in the order in which they came."""
        with self._lock:
            return [toast for toast in self.toasts.values() if not toast.is_closed]

    def wait_for(self, count: int = 1) -> list[Shown]:
        """Wait until so many toasts stand."""
        return wait_until(
            lambda: found if len(found := self.standing) >= count else None, f"{count} toasts stand"
        )

    def click(self, number: int, token: str = "") -> None:
        """Click on a toast."""
        if token:
            self._signal("ActivationToken", "us", number, token)
        self._signal("ActionInvoked", "us", number, "default")

    def answer(self, number: int, text: str) -> None:
        """Write into a toast's field."""
        self._signal("NotificationReplied", "us", number, text)

    def close_toast(self, number: int) -> None:
        """Dismiss a toast."""
        self._close(number, 2)

    def stop(self) -> None:
        """Leave the bus."""
        self._is_ended.set()
        self._thread.join()
        self._connection.close()

    def _signal(self, member: str, signature: str, *values: Any) -> None:
        emitter = DBusAddress(PATH, interface=NAME)
        self._signals.put(new_signal(emitter, member, signature, values))

    def _close(self, number: int, reason: int) -> None:
        if number in self.toasts:
            self.toasts[number].is_closed = True
        self._signal("NotificationClosed", "uu", number, reason)

    def _serve(self) -> None:
        # What a person did before the server went is told before it goes.
        while not self._is_ended.is_set() or not self._signals.empty():
            while not self._signals.empty():
                self._connection.send(self._signals.get())
            try:
                message = self._connection.receive(timeout=_LOOK_EVERY_S)
            except TimeoutError:
                continue
            fields = message.header.fields
            if message.header.message_type is MessageType.method_call:
                self._answer(message, fields[HeaderFields.member], fields.get(HeaderFields.signature, ""))

    def _answer(self, message: Any, member: str, signature: str) -> None:
        expected = {"Notify": "susssasa{sv}i", "CloseNotification": "u"}.get(member, "")
        if signature != expected:
            self.wrong_signatures.append(f"{member}({signature})")
            reply = new_error(message, "org.freedesktop.DBus.Error.InvalidArgs", "s", (signature,))
        elif member == "GetCapabilities":
            reply = new_method_return(message, "as", (list(self.capabilities),))
        elif member == "GetServerInformation":
            reply = new_method_return(message, "ssss", ("test", "tests", "1", "1.3"))
        elif member == "Notify":
            if self.is_silent:
                return
            reply = new_method_return(message, "u", (self._notify(*message.body),))
        elif member == "CloseNotification":
            self._close(message.body[0], 3)
            reply = new_method_return(message)
        elif member == "Introspect":
            reply = new_method_return(message, "s", (_INTROSPECTION,))
        else:
            reply = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (member,))
        self._connection.send(reply)

    def _notify(
        self,
        _app: str,
        replaced: int,
        _icon: str,
        title: str,
        body: str,
        actions: list[str],
        hints: Any,
        _t: int,
    ) -> int:
        with self._lock:
            known = self.toasts.get(replaced)
            number = replaced if known is not None else len(self.toasts) + 1
            renewed = known.renewed + 1 if known is not None else 0
            plain = {name: value for name, (_, value) in hints.items()}
            self.toasts[number] = Shown(number, title, body, actions, plain, renewed)
        return number


_INTROSPECTION = f"""<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
<node><interface name="{NAME}">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationReplied"><arg type="u"/><arg type="s"/></signal>
</interface></node>
"""
