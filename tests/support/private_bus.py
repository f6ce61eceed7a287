"""A D-Bus bus of the test's own, and services on it that answer as a desktop would."""

from __future__ import annotations

import queue
import subprocess
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_LOOK_EVERY_S = 0.01
_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a bus without anything on it, and give its address."""
    configuration = folder / "bus.conf"
    configuration.write_text(_CONFIGURATION.format(socket=folder / "bus"))
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class BusService:
    """A service on its own thread. ``answers`` has (signature, values) by method name; others are errors.

    ``calls`` are the methods that were called, ``given`` the values of the last call of each.
    """

    def __init__(self, address: str, name: str, answers: Mapping[str, tuple[str, tuple[Any, ...]]]) -> None:
        self.calls: list[str] = []
        self.given: dict[str, tuple[Any, ...]] = {}
        self.answers = dict(answers)
        self._signals: queue.Queue[Any] = queue.Queue()
        self._is_ended = threading.Event()
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    def tell(self, path: str, interface: str, member: str, signature: str = "", *values: Any) -> None:
        """Send a signal."""
        emitter = DBusAddress(path, interface=interface)
        self._signals.put(new_signal(emitter, member, signature or None, values))

    def close(self) -> None:
        """Leave the bus."""
        self._is_ended.set()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._is_ended.is_set():
            while not self._signals.empty():
                self._connection.send(self._signals.get())
            try:
                message = self._connection.receive(timeout=_LOOK_EVERY_S)
            except TimeoutError:
                continue
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            self.given[member] = message.body
            self.calls.append(member)
            if member in self.answers:
                signature, values = self.answers[member]
                self._connection.send(new_method_return(message, signature, values))
            else:
                self._connection.send(
                    new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (member,))
                )
