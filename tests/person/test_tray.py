"""The icon in the tray of a desktop that has one: state, menu, unread messages, and a life without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.ui.palette import LIGHT
from tests.support.notification_server import NotificationServer
from tests.support.tray_host import TrayHost
from tests.support.waiting import until, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.person.conftest import Stage
    from tests.support.eye import Window

_SIDES = (16, 22, 24, 32, 48, 64)


@pytest.fixture
def tray(stage: Stage) -> Iterator[TrayHost]:
    host = TrayHost(stage.eye.desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    yield host
    host.close()


@pytest.fixture
def server(stage: Stage) -> Iterator[NotificationServer]:
    running = NotificationServer(stage.eye.desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    yield running
    running.stop()


def close(window: Window) -> None:
    window.focus("text", "^Search contacts")
    window.key("alt+F4")
    window.wait_until_gone("frame", ".")


def test_the_icon_shows_the_own_state_and_its_menu_changes_it(stage: Stage, tray: TrayHost) -> None:
    window = stage.open_signed_in()
    icon = tray.wait_for_icon(window.process.pid)
    wait_until(lambda: "Available" in icon.tooltip, "the icon says the state")
    available = [icon.picture(side).has(LIGHT.available, is_low=True) for side in _SIDES]

    icon.choose("Busy")

    window.wait_for("push button", "^Your state: Busy")
    wait_until(lambda: "Busy" in icon.tooltip, "the icon says the new state")
    assert stage.name in icon.tooltip
    assert all(available)
    assert all(icon.picture(side).has(LIGHT.busy, is_low=True) for side in _SIDES)


async def test_an_unread_message_puts_a_dot_on_the_icon_until_it_is_read(
    stage: Stage, tray: TrayHost
) -> None:
    stage.befriend()
    async with stage.partner as bob:
        window = stage.open_signed_in()
        icon = tray.wait_for_icon(window.process.pid)
        dot_before = icon.picture(32).has(LIGHT.busy, is_low=False)
        bob.write(stage.address, "Are you there?")
        await until(lambda: "1 unread" in icon.tooltip, "the icon says that there is something unread")
        dots = [icon.picture(side).has(LIGHT.busy, is_low=False) for side in _SIDES]

        window.write("text", "^Search contacts", "Bob")
        window.press("push button", "^Search$")

        await until(lambda: not icon.picture(32).has(LIGHT.busy, is_low=False), "the dot is gone")
    assert not dot_before
    assert all(dots)


def test_closing_leaves_the_icon_says_so_once_and_a_click_brings_the_window_back(
    stage: Stage, tray: TrayHost, server: NotificationServer
) -> None:
    window = stage.open_signed_in()
    icon = tray.wait_for_icon(window.process.pid)

    close(window)
    (told,) = server.wait_for()
    icon.click()
    window.wait_for("push button", "^Your state: Available")
    close(window)
    icon.choose("Show window")
    window.wait_for("push button", "^Your state: Available")

    assert told.title == "Still running"
    assert [toast.title for toast in server.toasts.values()] == ["Still running"]
    icon.choose("Quit")
    assert window.wait() == 0
