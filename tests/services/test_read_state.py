from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message import Delivery
from lyncfedclient.domain.message_events import (
    MessageAccepted,
    MessageDisplayed,
    MessageReceived,
    ReadElsewhere,
)
from tests.support.services import BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DESK = Jid.parse("bob@fabrikam.test/desk")
WANTED = MessageReceived(DESK, "hello", "m1", archive_id="a1", is_markable=True)


def online(subscription: Subscription = Subscription.BOTH) -> Rig:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob", subscription=subscription))
    return rig


def test_the_partner_learns_what_has_been_seen_where_they_wish_it(qtbot: QtBot) -> None:
    rig = online()
    rig.gateway.tell(WANTED, replace(WANTED, body="more", message_id="m2", archive_id="a2"))
    rig.gateway.tell(MessageReceived(DESK, "no wish", "m3"))

    rig.services.conversations.mark_read(BOB)
    rig.services.conversations.mark_read(BOB)

    assert rig.gateway.commands("send_displayed") == [(BOB, "m2")]


@pytest.mark.parametrize("reason", ["setting", "unseen", "stranger", "offline"])
def test_the_partner_learns_nothing_where_they_may_not(qtbot: QtBot, reason: str) -> None:
    rig = online(Subscription.TO if reason == "unseen" else Subscription.BOTH)
    if reason == "setting":
        rig.services.preferences.update(is_telling_read=False)
    peer = CAROL if reason == "stranger" else BOB
    rig.gateway.tell(replace(WANTED, peer=peer))
    if reason == "offline":
        rig.gateway.go_down()

    rig.services.conversations.mark_read(peer)

    assert rig.gateway.commands("send_displayed") == []


def test_the_users_other_clients_learn_once_of_a_lively_conversation(qtbot: QtBot) -> None:
    rig = online()
    for number in range(3):
        rig.gateway.tell(MessageReceived(DESK, f"text {number}", f"m{number}", archive_id=f"a{number}"))
        rig.services.conversations.mark_read(BOB)

    qtbot.waitUntil(lambda: rig.gateway.commands("publish_read") != [])

    assert rig.gateway.commands("publish_read") == [(BOB, "a2")]


def test_what_was_read_offline_is_published_with_the_next_link(qtbot: QtBot) -> None:
    rig = online()
    rig.gateway.tell(WANTED)
    rig.gateway.go_down()
    rig.services.conversations.mark_read(BOB)

    rig.gateway.go_online(friend(BOB))

    qtbot.waitUntil(lambda: rig.gateway.commands("publish_read") == [(BOB, "a1")])


def test_what_is_read_elsewhere_is_unread_here_no_more(qtbot: QtBot) -> None:
    rig = online()
    told: list[Jid] = []
    for number in range(3):
        rig.gateway.tell(MessageReceived(DESK, f"text {number}", f"m{number}", archive_id=f"a{number}"))
    rig.services.conversations.unread_changed.connect(told.append)

    rig.gateway.tell(ReadElsewhere(BOB, archive_id="a1"))
    assert rig.services.conversations.unread(BOB) == 1
    rig.gateway.tell(ReadElsewhere(BOB, message_id="m2"), ReadElsewhere(BOB, archive_id="unknown"))

    assert rig.services.conversations.total_unread == 0
    assert told == [BOB, BOB]


def test_read_elsewhere_is_asked_for_once_what_was_missed_is_here(qtbot: QtBot) -> None:
    rig = online()

    assert rig.gateway.read_state_asked == 1


def test_a_mark_moves_what_was_sent_and_only_the_partners_counts(qtbot: QtBot) -> None:
    rig = online()
    rig.services.conversations.send(BOB, "hello")
    message_id = str(rig.gateway.commands("send_message")[-1][0])
    rig.gateway.tell(MessageAccepted(message_id))

    rig.gateway.tell(MessageDisplayed(CAROL, message_id))
    before = rig.services.conversations.page(BOB)[0].delivery
    rig.gateway.tell(MessageDisplayed(DESK, message_id))

    assert (before, rig.services.conversations.page(BOB)[0].delivery) == (Delivery.SENT, Delivery.DISPLAYED)
