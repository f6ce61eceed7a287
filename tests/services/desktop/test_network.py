from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtNetwork import QNetworkInformation

from lyncfedclient.services.desktop.network import NetworkWatch
from tests.support.private_bus import BusService, private_bus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as found:
        yield found


@pytest.fixture
def bus(address: str, request: pytest.FixtureRequest) -> Iterator[QDBusConnection]:
    name = request.node.name
    yield QDBusConnection.connectToBus(address, name)
    QDBusConnection.disconnectFromBus(name)


def test_waking_up_is_told_and_falling_asleep_is_not(
    qtbot: QtBot, address: str, bus: QDBusConnection
) -> None:
    login = BusService(address, "org.freedesktop.login1", {})
    watch = NetworkWatch(bus)
    told: list[str] = []
    watch.changed.connect(lambda: told.append("changed"))

    login.tell(PATH, MANAGER, "PrepareForSleep", "b", True)
    login.tell(PATH, MANAGER, "PrepareForSleep", "b", False)
    qtbot.waitUntil(lambda: bool(told))
    login.close()

    assert told == ["changed"]


def test_a_signal_of_somebody_else_is_not_believed(qtbot: QtBot, address: str, bus: QDBusConnection) -> None:
    login = BusService(address, "org.freedesktop.login1", {})
    mallory = BusService(address, "org.example.mallory", {})
    watch = NetworkWatch(bus)
    told: list[str] = []
    watch.changed.connect(lambda: told.append("changed"))

    mallory.tell(PATH, MANAGER, "PrepareForSleep", "b", False)
    mallory.close()
    login.tell(PATH, MANAGER, "PrepareForSleep", "b", False)
    qtbot.waitUntil(lambda: bool(told))
    login.close()

    assert told == ["changed"]


def test_a_network_that_is_back_is_told_and_one_that_went_is_not(qtbot: QtBot) -> None:
    watch = NetworkWatch(None)
    told: list[str] = []
    watch.changed.connect(lambda: told.append("changed"))

    watch._on_reachability_changed(QNetworkInformation.Reachability.Disconnected)
    watch._on_reachability_changed(QNetworkInformation.Reachability.Online)

    assert told == ["changed"]
