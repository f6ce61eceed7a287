"""A desktop's tray, as KDE's and GNOME's are: watcher and host of StatusNotifierItem icons on a bus of the test's own.

https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/ and Canonical's com.canonical.dbusmenu.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.support.private_bus import BusService
from tests.support.waiting import wait_until

_WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_DESCRIPTION = f"""<node><interface name="{_WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
</interface></node>"""
_PROMISE = "IsStatusNotifierHostRegistered"


@dataclass(frozen=True, slots=True)
class TrayPicture:
    """One size of an icon: a red, green, blue, and opacity for each pixel, row by row."""

    side: int
    pixels: tuple[tuple[int, int, int, int], ...]

    def has(self, colour: str, *, is_right: bool = True, is_low: bool) -> bool:
        """Whether a colour such as ``#c4314b`` is seen in a quarter of the picture, or one that is close to it."""
        wanted = tuple(bytes.fromhex(colour.removeprefix("#")))
        half = self.side // 2
        for number, (*seen, opacity) in enumerate(self.pixels):
            row, column = divmod(number, self.side)
            if (column >= half) is not is_right or (row >= half) is not is_low or opacity != 255:
                continue
            if all(abs(one - other) <= 6 for one, other in zip(seen, wanted, strict=True)):
                return True
        return False


class TrayHost:
    """Runs until :meth:`close`. ``name`` of an icon is found by the process it belongs to."""

    def __init__(self, address: str) -> None:
        self._service = BusService(
            address,
            _WATCHER,
            {
                "Introspect": ("s", (_DESCRIPTION,)),
                "Get": ("v", (("b", True),)),
                "GetAll": ("a{sv}", ({_PROMISE: ("b", True)},)),
                "RegisterStatusNotifierItem": ("", ()),
            },
        )
        self._connection = open_dbus_connection(address)

    def close(self) -> None:
        """Take the tray away."""
        self._service.close()
        self._connection.close()

    def wait_for_icon(self, pid: int) -> TrayIcon:
        """Wait until a process has an icon in the tray."""

        def find() -> str | None:
            (name,) = self._service.given.get("RegisterStatusNotifierItem", ("",))
            if not name:
                return None
            (owner,) = self._ask(message_bus.GetConnectionUnixProcessID(name))
            return str(name) if owner == pid else None

        return TrayIcon(self, wait_until(find, "the icon is in the tray"))

    def call(self, name: str, path: str, interface: str, member: str, signature: str, *values: Any) -> Any:
        """Call a method of an icon."""
        address = DBusAddress(path, name, interface)
        return self._ask(new_method_call(address, member, signature or None, values))

    def _ask(self, message: Any) -> Any:
        reply = self._connection.send_and_get_reply(message, timeout=10)
        assert reply.header.message_type.name == "method_return", reply.body
        return reply.body


class TrayIcon:
    """What a person sees and does with one icon."""

    def __init__(self, host: TrayHost, name: str) -> None:
        self._host = host
        self._name = name

    @property
    def tooltip(self) -> str:
        """What is said when the icon is pointed at."""
        _icon, _pictures, title, text = self._read("ToolTip")
        return f"{title}\n{text}".strip()

    def picture(self, side: int) -> TrayPicture:
        """The picture of one size."""
        for width, height, data in self._read("IconPixmap"):
            if (width, height) == (side, side):
                pixels = tuple(
                    (data[at + 1], data[at + 2], data[at + 3], data[at]) for at in range(0, len(data), 4)
                )
                return TrayPicture(side, pixels)
        raise AssertionError(f"no picture of {side}")

    def click(self) -> None:
        """Click on it."""
        self._host.call(self._name, "/StatusNotifierItem", _ITEM, "Activate", "ii", 0, 0)

    def lines(self) -> dict[str, int]:
        """The lines of the menu and of the menus in it, with their numbers."""
        path = self._read("Menu")
        _revision, root = self._host.call(self._name, path, _MENU, "GetLayout", "iias", 0, -1, [])
        found: dict[str, int] = {}

        def walk(node: Any) -> None:
            number, properties, children = node
            if label := properties.get("label"):
                found[label[1].replace("_", "")] = number
            for _signature, child in children:
                walk(child)

        walk(root)
        return found

    def choose(self, line: str) -> None:
        """Choose a line of the menu."""
        path, number = self._read("Menu"), self.lines()[line]
        self._host.call(self._name, path, _MENU, "Event", "isvu", number, "clicked", ("s", ""), 0)

    def _read(self, name: str) -> Any:
        properties = "org.freedesktop.DBus.Properties"
        ((_signature, value),) = self._host.call(
            self._name, "/StatusNotifierItem", properties, "Get", "ss", _ITEM, name
        )
        return value
