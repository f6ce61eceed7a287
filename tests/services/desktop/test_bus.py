"""The sources on D-Bus, against services on a real bus of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtDBus import QDBusConnection

from lyncfedclient.services.desktop.bus import LockWatch, MutterIdle, ScreenSaverIdle, SessionScreen
from lyncfedclient.services.desktop.choice import Desktop
from lyncfedclient.services.idleness import Idleness
from tests.support.private_bus import BusService, private_bus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from lyncfedclient.services.desktop.source import Stillness

MUTTER = "org.gnome.Mutter.IdleMonitor"
MUTTER_PATH = "/org/gnome/Mutter/IdleMonitor/Core"
SESSION_PATH = "/org/freedesktop/login1/session/_32"
PROPERTIES = "org.freedesktop.DBus.Properties"
LOGIN_SESSION = "org.freedesktop.login1.Session"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as found:
        yield found


@pytest.fixture
def bus(address: str, request: pytest.FixtureRequest) -> Iterator[QDBusConnection]:
    name = request.node.name
    yield QDBusConnection.connectToBus(address, name)
    QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def serve(address: str) -> Iterator[Callable[..., BusService]]:
    running: list[BusService] = []

    def start(name: str, **answers: tuple[str, tuple[object, ...]]) -> BusService:
        running.append(BusService(address, name, answers))
        return running[-1]

    yield start
    for service in running:
        service.close()


def test_mutter_tells_the_idle_time_in_milliseconds(
    qtbot: QtBot, bus: QDBusConnection, serve: Callable[..., BusService]
) -> None:
    serve(MUTTER, GetIdletime=("t", (12_500,)))
    answers: list[Stillness | None] = []
    source = MutterIdle(bus)

    source.ask(answers.append)

    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0] is not None
    assert answers[0].idle_s == 12.5


def test_a_desktop_without_mutter_is_no_source(qtbot: QtBot, bus: QDBusConnection) -> None:
    answers: list[Stillness | None] = []
    source = MutterIdle(bus)

    source.ask(answers.append)

    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [None]


def test_mutter_tells_of_the_return_without_being_asked_again(
    qtbot: QtBot, bus: QDBusConnection, serve: Callable[..., BusService]
) -> None:
    mutter = serve(MUTTER, GetIdletime=("t", (400_000,)), AddUserActiveWatch=("u", (7,)))
    idleness = Idleness()
    idleness.watch((300,))
    idleness.start(Desktop((MutterIdle(bus),)))
    qtbot.waitUntil(lambda: "AddUserActiveWatch" in mutter.calls)
    was_gone = idleness.idle_since is not None

    mutter.answers["GetIdletime"] = ("t", (5,))
    mutter.tell(MUTTER_PATH, MUTTER, "WatchFired", "u", 7)

    qtbot.waitUntil(lambda: idleness.idle_since is None)
    assert was_gone
    assert mutter.calls == ["GetIdletime", "AddUserActiveWatch", "GetIdletime"]


def test_the_screen_saver_of_kde_tells_the_idle_time(
    qtbot: QtBot, bus: QDBusConnection, serve: Callable[..., BusService]
) -> None:
    serve("org.freedesktop.ScreenSaver", GetSessionIdleTime=("u", (301_000,)))
    idleness = Idleness()
    idleness.watch((300,))

    idleness.start(Desktop((MutterIdle(bus), ScreenSaverIdle(bus))))

    qtbot.waitUntil(lambda: idleness.idle_s == 301)


@pytest.mark.parametrize("name", ["org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver"])
def test_the_screen_saver_tells_of_the_lock(
    qtbot: QtBot, bus: QDBusConnection, serve: Callable[..., BusService], name: str
) -> None:
    saver = serve(name)
    lock = LockWatch(bus, None)
    seen: list[bool] = []
    lock.changed.connect(seen.append)

    saver.tell("/" + name.replace(".", "/"), name, "ActiveChanged", "b", True)
    qtbot.waitUntil(lambda: seen == [True])
    saver.tell("/" + name.replace(".", "/"), name, "ActiveChanged", "b", False)

    qtbot.waitUntil(lambda: seen == [True, False])


def test_the_login_service_tells_of_the_lock(
    qtbot: QtBot, bus: QDBusConnection, serve: Callable[..., BusService]
) -> None:
    login = serve("org.freedesktop.login1", GetSession=("o", (SESSION_PATH,)), Get=("v", (("b", False),)))
    lock = LockWatch(None, bus)
    qtbot.waitUntil(lambda: lock.is_ready)
    seen: list[object] = []
    lock.changed.connect(seen.append)
    lock.asked.connect(lambda: seen.append("asked"))

    login.tell(SESSION_PATH, LOGIN_SESSION, "Lock")
    qtbot.waitUntil(lambda: seen == ["asked"])
    login.answers["Get"] = ("v", (("b", True),))
    login.tell(SESSION_PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", LOGIN_SESSION, {}, [])
    qtbot.waitUntil(lambda: seen == ["asked", True])
    login.tell(SESSION_PATH, LOGIN_SESSION, "Unlock")

    qtbot.waitUntil(lambda: seen == ["asked", True, False])


def test_signals_of_another_session_are_not_ours(
    qtbot: QtBot, bus: QDBusConnection, serve: Callable[..., BusService]
) -> None:
    login = serve("org.freedesktop.login1", GetSession=("o", (SESSION_PATH,)), Get=("v", (("b", False),)))
    lock = LockWatch(None, bus)
    qtbot.waitUntil(lambda: lock.is_ready)
    seen: list[str] = []
    lock.asked.connect(lambda: seen.append("asked"))
    lock.changed.connect(lambda _is_locked: seen.append("changed"))

    login.tell("/org/freedesktop/login1/session/_99", LOGIN_SESSION, "Lock")
    login.tell(SESSION_PATH, LOGIN_SESSION, "Unlock")

    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["changed"]


@pytest.mark.parametrize(("inhibited", "is_filled"), [(0, False), (4, False), (8, True), (12, True)], ids=str)
def test_a_session_kept_from_resting_counts_as_a_filled_screen(
    qtbot: QtBot,
    bus: QDBusConnection,
    serve: Callable[..., BusService],
    inhibited: int,
    is_filled: bool,  # noqa: FBT001 - given by name
) -> None:
    serve("org.gnome.SessionManager", Get=("v", (("u", inhibited),)))
    answers: list[bool | None] = []

    screen = SessionScreen(bus)
    screen.ask(answers.append)

    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [is_filled]


def test_a_desktop_without_such_a_session_is_not_known_about(qtbot: QtBot, bus: QDBusConnection) -> None:
    answers: list[bool | None] = []

    screen = SessionScreen(bus)
    screen.ask(answers.append)

    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [None]
