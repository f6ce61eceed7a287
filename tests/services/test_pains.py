"""Reported pains (see ``tests/test_pains.py``) as the services answer them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import SubscriptionRequested
from lyncfedclient.domain.jid import JidError, JidFault
from lyncfedclient.domain.message import Delivery, Direction
from lyncfedclient.domain.message_events import (
    MessageAccepted,
    MessageDelivered,
    MessageFailed,
    MessageReceived,
)
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.domain.stanza_fault import StanzaFault
from tests.support.services import ALICE, BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DESK = BOB.with_resource("desk")


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    rig = make_rig()
    rig.services.session.sign_in(replace(ALICE, is_remembered=False), "secret")
    rig.gateway.go_online(friend(BOB, "Bob"))
    return rig


def test_pain_7_one_answer_makes_both_see_each_other(rig: Rig) -> None:
    rig.gateway.tell(SubscriptionRequested(CAROL, "Carol"))
    rig.gateway.sent.clear()

    rig.services.requests.accept(CAROL, is_added_back=True)

    assert ("grant_subscription", (CAROL,)) in rig.gateway.sent
    assert ("request_subscription", (CAROL,)) in rig.gateway.sent
    assert rig.services.requests.waiting == ()


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("bob.fabrikam.test", JidFault.NO_AT),
        ("bob@@fabrikam.test", JidFault.TWO_AT),
        ("bob tan@fabrikam.test", JidFault.SPACE),
        ("bob@fabrikam..test", JidFault.BAD_DOMAIN),
        ("BOB@Fabrikam.Test", JidFault.ALREADY_CONTACT),
    ],
)
def test_pain_8_a_typo_is_refused_with_its_reason(rig: Rig, typed: str, fault: JidFault) -> None:
    with pytest.raises(JidError) as refused:
        rig.services.roster.check_address(typed)

    assert refused.value.fault is fault


def test_pain_10_a_message_without_a_receipt_never_counts_as_delivered(rig: Rig) -> None:
    conversations = rig.services.conversations
    conversations.send(BOB, "Are you there?")
    message_id = str(rig.gateway.commands("send_message")[0][0])

    rig.gateway.tell(MessageAccepted(message_id))
    without = conversations.page(BOB)[0].delivery
    rig.gateway.tell(MessageDelivered(DESK, message_id))

    assert without is Delivery.SENT
    assert conversations.page(BOB)[0].delivery is Delivery.DELIVERED


def test_pain_10_a_bounce_stands_at_its_message_and_can_be_sent_again(rig: Rig) -> None:
    conversations = rig.services.conversations
    conversations.send(BOB, "Are you there?")
    message_id = str(rig.gateway.commands("send_message")[0][0])

    rig.gateway.tell(MessageFailed(DESK, message_id, StanzaFault.SERVER_NOT_FOUND, "no such host"))
    failed = conversations.page(BOB)[0]
    conversations.retry(failed)

    assert (failed.delivery, failed.fault) == (Delivery.FAILED, StanzaFault.SERVER_NOT_FOUND)
    assert len(rig.gateway.commands("send_message")) == 2


def test_pain_14_what_is_written_and_read_on_another_client_stands_here_too(rig: Rig) -> None:
    rig.gateway.tell(
        MessageReceived(DESK, "From my phone", "m1", datetime.now(UTC), is_own=True, archive_id="a1"),
        MessageReceived(DESK, "An answer to the phone", "m2", datetime.now(UTC), archive_id="a2"),
    )

    lines = [(message.direction, message.body) for message in rig.services.conversations.page(BOB)]

    assert lines == [(Direction.OUT, "From my phone"), (Direction.IN, "An answer to the phone")]


def test_pain_14_the_priority_that_decides_where_messages_land_can_be_set(rig: Rig) -> None:
    rig.services.preferences.update(own_priority=42)

    shown = rig.gateway.commands("set_presence")[-1][0]

    assert isinstance(shown, OwnPresence)
    assert shown.priority == 42
