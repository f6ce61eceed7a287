"""A person is told of what happens while the window is away, answers there, and follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from jeepney import MatchRule
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.support.notification_server import NotificationServer
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.person.conftest import Stage


@pytest.fixture
def server(stage: Stage) -> Iterator[NotificationServer]:
    running = NotificationServer(stage.eye.desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    yield running
    running.stop()
    assert running.wrong_signatures == []


async def test_a_message_is_told_of_answered_in_the_toast_and_followed(
    stage: Stage, server: NotificationServer
) -> None:
    stage.befriend()
    async with stage.partner as bob:
        window = stage.open_signed_in()
        bob.write(stage.address, "Are you <b>free</b>?")
        await until(lambda: server.standing, "the toast stands")
        (shown,) = server.standing
        server.answer(shown.number, "Yes, come over")
        await bob.hears_message("Yes, come over")
        await until(lambda: not server.standing, "what was answered is taken away")
        bob.write(stage.address, "On my way")
        await until(lambda: server.standing, "the next toast stands")
        server.click(server.standing[0].number)

        window.wait_for("*", "^Conversation with Bob Smith")
        window.wait_for("page tab", "^Conversations$")
        await until(lambda: not server.standing, "what was followed is taken away")
    assert "Bob Smith" in shown.title
    assert "Are you &lt;b&gt;free&lt;/b&gt;?" in shown.body
    assert "inline-reply" in shown.actions


async def test_what_is_said_in_the_conversation_in_front_is_not_told_again(
    stage: Stage, server: NotificationServer
) -> None:
    stage.befriend()
    async with stage.partner as bob:
        window = stage.open_signed_in()
        window.write("text", "^Search contacts", "Bob")
        window.click("list item", "^Bob Smith", times=2)
        window.wait_for("*", "^Conversation with Bob Smith")

        bob.write(stage.address, "You see this")
        window.wait_for("list item", "You see this")
        # The beat after which a toast would have come has passed when the answer has arrived twice.
        for text in ("one", "two"):
            window.write("text", "^Message to Bob", text)
            window.press("push button", "^Send message")
            await bob.hears_message(text)

    assert server.toasts == {}


async def test_the_number_of_unread_messages_is_told_to_the_dock(stage: Stage) -> None:
    stage.befriend()
    with open_dbus_connection(stage.eye.desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        rule = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry")
        connection.send_and_get_reply(message_bus.AddMatch(rule))
        async with stage.partner as bob:
            with connection.filter(rule, bufsize=50) as updates:
                stage.open_signed_in()
                bob.write(stage.address, "one")
                bob.write(stage.address, "two")

                def told() -> bool:
                    try:
                        message = connection.recv_until_filtered(updates, timeout=0.05)
                    except TimeoutError:
                        return False
                    entry, values = message.body
                    return bool(entry.endswith("lyncfedclient.desktop") and values["count"][1] == 2)

                await until(told, "the dock is told of two messages")


async def test_a_message_is_found_by_its_words_and_shown_in_its_place(stage: Stage) -> None:
    stage.befriend()
    async with stage.partner as bob:
        window = stage.open_signed_in()
        bob.write(stage.address, "the needle in the haystack")
        for number in range(80):
            bob.write(stage.address, f"hay {number}")
        window.wait_for("*", "^Conversations, 81")

        window.write("text", "^Search contacts", "needle")
        window.click("list item", "needle in the haystack", times=1)

        window.wait_for("*", "^Conversation with Bob Smith")
        window.wait_for("list item", "^(?!hay).*the needle in the haystack")
