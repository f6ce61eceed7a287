from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import LinkChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.message import MAX_BODY_CHARACTERS, Delivery, Direction, Message
from lyncfedclient.domain.message_events import (
    ChatState,
    ChatStateChanged,
    MessageAccepted,
    MessageDelivered,
    MessageFailed,
    MessageReceived,
)
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.services.conversations import MessageTooLongError
from tests.support.services import BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DESK = Jid.parse("bob@fabrikam.test/desk")


def online(subscription: Subscription = Subscription.BOTH) -> Rig:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob", subscription=subscription))
    return rig


def sole(rig: Rig) -> Message:
    (message,) = rig.services.conversations.page(BOB)
    return message


def sent_id(rig: Rig) -> str:
    return str(rig.gateway.commands("send_message")[-1][0])


def test_a_message_is_stored_before_it_is_sent(qtbot: QtBot) -> None:
    rig = make_rig()

    rig.services.conversations.send(BOB, "hello")

    assert (sole(rig).body, sole(rig).delivery) == ("hello", Delivery.PENDING)
    assert rig.gateway.sent == []


def test_a_message_written_offline_is_sent_with_the_next_link_under_its_id(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.conversations.send(BOB, "hello")
    message = sole(rig)

    again = make_rig(rig.database)
    again.gateway.go_online(friend(BOB))

    assert again.gateway.commands("send_message") == [(message.message_id, BOB, "hello", message.at, True)]


def test_acknowledgement_receipt_and_error_each_change_the_one_row(qtbot: QtBot) -> None:
    rig = online()
    changes: list[Message] = []
    rig.services.conversations.message_changed.connect(changes.append)
    rig.services.conversations.send(BOB, "hello")

    rig.gateway.tell(MessageAccepted(sent_id(rig)))
    rig.gateway.tell(MessageDelivered(DESK, sent_id(rig)))
    rig.gateway.tell(MessageFailed(DESK, sent_id(rig), StanzaFault.SERVICE_UNAVAILABLE))

    assert [message.delivery for message in changes] == [Delivery.SENT, Delivery.DELIVERED]
    assert sole(rig).delivery is Delivery.DELIVERED


def test_a_failed_message_says_why_and_can_be_tried_again(qtbot: QtBot) -> None:
    rig = online()
    rig.services.conversations.send(BOB, "hello")
    rig.gateway.tell(MessageFailed(BOB, sent_id(rig), StanzaFault.SERVER_NOT_FOUND, "no route"))
    failed = sole(rig)

    rig.services.conversations.retry(failed)

    assert (failed.delivery, failed.fault, failed.fault_text) == (
        Delivery.FAILED,
        StanzaFault.SERVER_NOT_FOUND,
        "no route",
    )
    assert sole(rig).delivery is Delivery.PENDING
    assert len(rig.gateway.commands("send_message")) == 2


def test_a_receipt_from_somebody_else_changes_nothing(qtbot: QtBot) -> None:
    rig = online()
    rig.services.conversations.send(BOB, "hello")

    rig.gateway.tell(
        MessageDelivered(CAROL, sent_id(rig)), MessageFailed(CAROL, sent_id(rig), StanzaFault.OTHER)
    )

    assert sole(rig).delivery is Delivery.PENDING


def test_a_resumed_stream_is_not_given_the_same_message_twice(qtbot: QtBot) -> None:
    rig = online()
    rig.services.conversations.send(BOB, "in flight")
    rig.gateway.go_down()
    rig.services.conversations.send(BOB, "written meanwhile")
    rig.gateway.sent.clear()

    rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE, is_resumed=True)))

    assert [call[2] for call in rig.gateway.commands("send_message")] == ["written meanwhile"]


def test_a_fresh_stream_is_given_everything_that_was_not_acknowledged_in_order(qtbot: QtBot) -> None:
    rig = online()
    rig.services.conversations.send(BOB, "one")
    rig.services.conversations.send(BOB, "two")
    rig.gateway.tell(MessageAccepted(str(rig.gateway.commands("send_message")[0][0])))
    rig.services.conversations.send(BOB, "three")
    rig.gateway.go_down()
    rig.gateway.sent.clear()

    rig.gateway.go_online(friend(BOB))

    assert [call[2] for call in rig.gateway.commands("send_message")] == ["two", "three"]


def test_a_received_message_is_stored_counted_and_told(qtbot: QtBot) -> None:
    rig = online()
    added: list[Message] = []
    rig.services.conversations.message_added.connect(added.append)

    rig.gateway.tell(MessageReceived(DESK, "안녕하세요", "m1"))

    assert [(message.peer, message.body, message.direction) for message in added] == [
        (BOB, "안녕하세요", Direction.IN)
    ]
    assert rig.services.conversations.unread(BOB) == 1
    rig.services.conversations.mark_read(BOB)
    assert rig.services.conversations.total_unread == 0
    assert make_rig(rig.database).services.conversations.total_unread == 0


def test_the_same_message_twice_is_shown_once_but_a_reused_id_is_not_taken_for_it(qtbot: QtBot) -> None:
    rig = online()

    rig.gateway.tell(MessageReceived(DESK, "one", "1"), MessageReceived(DESK, "one", "1"))
    rig.gateway.tell(MessageReceived(DESK, "two", "1"))

    assert [message.body for message in rig.services.conversations.page(BOB)] == ["one", "two"]


def test_a_receipt_goes_only_to_contacts_who_see_us(qtbot: QtBot) -> None:
    seeing = online()
    blind = online(Subscription.TO)
    wanted = MessageReceived(DESK, "hello", "m1", is_receipt_wanted=True)

    for rig in (seeing, blind):
        rig.gateway.tell(wanted, replace(wanted, peer=Jid.parse("mallory@evil.test/x")))

    assert seeing.gateway.sent == [("send_receipt", (DESK, "m1"))]
    assert blind.gateway.sent == []


def test_what_we_wrote_on_another_client_stands_in_the_conversation_as_ours(qtbot: QtBot) -> None:
    rig = online()
    rig.gateway.tell(MessageReceived(DESK, "ping", "m1"))

    rig.gateway.tell(MessageReceived(DESK, "pong", "m2", is_own=True))

    last = rig.services.conversations.page(BOB)[-1]
    assert (last.direction, last.delivery) == (Direction.OUT, Delivery.SENT)
    assert rig.services.conversations.unread(BOB) == 0


def test_typing_is_told_once_and_only_to_contacts_who_see_us(qtbot: QtBot) -> None:
    seeing = online()
    blind = online(Subscription.TO)

    for rig in (seeing, blind):
        for _ in range(3):
            rig.services.conversations.set_typing(BOB, is_typing=True)
        rig.services.conversations.set_typing(BOB, is_typing=False)

    assert seeing.gateway.sent == [
        ("send_chat_state", (BOB, ChatState.COMPOSING)),
        ("send_chat_state", (BOB, ChatState.PAUSED)),
    ]
    assert blind.gateway.sent == []


def test_a_partner_stops_typing_with_their_message(qtbot: QtBot) -> None:
    rig = online()
    rig.gateway.tell(ChatStateChanged(DESK, ChatState.COMPOSING))
    assert rig.services.conversations.is_typing(BOB)

    rig.gateway.tell(MessageReceived(DESK, "done", "m1"))

    assert not rig.services.conversations.is_typing(BOB)


def test_a_stranger_is_not_shown_typing(qtbot: QtBot) -> None:
    rig = online()

    rig.gateway.tell(ChatStateChanged(Jid.parse("mallory@evil.test/x"), ChatState.COMPOSING))

    assert not rig.services.conversations.is_typing(Jid.parse("mallory@evil.test"))


def test_a_text_that_is_too_long_is_refused_and_not_stored(qtbot: QtBot) -> None:
    rig = online()

    with pytest.raises(MessageTooLongError):
        rig.services.conversations.send(BOB, "x" * (MAX_BODY_CHARACTERS + 1))

    assert rig.services.conversations.page(BOB) == []


def test_a_message_kept_by_the_server_keeps_its_time(qtbot: QtBot) -> None:
    rig = online()
    then = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

    rig.gateway.tell(MessageReceived(DESK, "from yesterday", "m1", at=then))

    assert (sole(rig).at, sole(rig).is_delayed) == (then, True)


def test_a_burst_is_shown_once_it_is_stored_and_counted_once(qtbot: QtBot) -> None:
    rig = online()
    told: list[object] = []
    rig.services.conversations.message_added.connect(lambda message: told.append(message.body))
    rig.services.conversations.unread_changed.connect(told.append)

    with rig.database.transaction():
        for body in ("one", "two", "three"):
            rig.gateway.tell(MessageReceived(DESK, body, message_id=body))
        assert told == []

    assert told == ["one", "two", "three", BOB]
    assert rig.services.conversations.unread(BOB) == len(told) - 1


def test_of_a_burst_that_could_not_be_stored_nothing_is_shown(qtbot: QtBot) -> None:
    rig = online()
    told: list[object] = []
    rig.services.conversations.message_added.connect(told.append)

    def fail() -> None:
        with rig.database.transaction():
            rig.gateway.tell(MessageReceived(DESK, "one", message_id="1"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()

    assert told == []
    assert rig.services.conversations.total_unread == 0


def test_a_correction_that_comes_with_its_message_is_shown_after_it(qtbot: QtBot) -> None:
    rig = online()
    shown: list[tuple[str, str]] = []
    rig.services.conversations.message_added.connect(lambda message: shown.append(("added", message.body)))
    rig.services.conversations.message_changed.connect(
        lambda message: shown.append(("changed", message.body))
    )

    with rig.database.transaction():
        rig.gateway.tell(MessageReceived(DESK, "helo", message_id="1"))
        rig.gateway.tell(MessageReceived(DESK, "hello", message_id="2", replaces="1"))

    assert shown == [("added", "helo"), ("changed", "hello")]
