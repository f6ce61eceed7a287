"""Messages both ways, across the federation."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import PresenceChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import (
    ChatState,
    ChatStateChanged,
    MessageAccepted,
    MessageDelivered,
    MessageFailed,
    MessageReceived,
)
from lyncfedclient.domain.stanza_fault import StanzaFault
from tests.live.conftest import Meeting, meeting, on_prosody
from tests.support.lab.partner import state_of

if TYPE_CHECKING:
    from tests.support.lab.lab import Lab

BODIES = {
    "ascii": "Good morning, shall we talk?",
    "korean": "안녕하세요, 오늘 회의는 세 시입니다.",
    "arabic": "صباح الخير، هل نتحدث الآن؟",
    "emoji": "👩‍💻🎉 naïve Z͑ͫ̓ 🇰🇷",
    "lines": "first\n\n  third, indented\tand a tab",
    "markup": "<b>bold</b> &amp; <script>alert(1)</script> ]]> <body>inner</body> \"'",
    "60 KB": "".join(f"{number:>7}: the quick brown fox\n" for number in range(60 * 1024 // 29)),
}


def send(here: Meeting, body: str, peer: Jid | None = None) -> str:
    message_id = uuid.uuid4().hex
    here.gateway.send_message(message_id, peer or here.them, body, datetime.now(UTC), is_repeat=False)
    return message_id


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
async def test_a_message_of_ours_arrives_as_it_was_written(lab: Lab, body: str) -> None:
    async with meeting(lab) as here:
        message_id = send(here, body)

        heard = await here.partner.hears_message(body)
        await here.ear.come(lambda event: event == MessageAccepted(message_id), "the gateway has taken it")

    assert heard.get("id") == message_id
    assert here.partner.bodies() == [body]


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
async def test_a_message_of_the_partner_arrives_as_it_was_written(lab: Lab, body: str) -> None:
    async with meeting(lab) as here:
        message_id = here.partner.write(here.us, body)

        received = await here.ear.hear(MessageReceived)

    assert received.body == body
    assert received.message_id == message_id
    assert received.peer == Jid.parse(here.partner.jid)
    assert not received.is_own


async def test_messages_arrive_once_and_in_order(lab: Lab) -> None:
    bodies = [f"message {number}" for number in range(50)]
    async with meeting(lab) as here:
        for body in bodies:
            send(here, body)
            here.partner.write(here.us, body)

        await here.ear.hear(MessageReceived, len(bodies))
        await here.partner.hears_message(bodies[-1])

    assert [event.body for event in here.ear.of(MessageReceived)] == bodies
    assert here.partner.bodies() == bodies


async def test_what_the_partners_client_confirms_is_delivered(lab: Lab) -> None:
    async with meeting(lab) as here:
        # With it comes what their client understands.
        await here.ear.hear(PresenceChanged)
        message_id = send(here, "Did this reach you?")

        delivered = await here.ear.hear(MessageDelivered)

    assert delivered.message_id == message_id
    assert delivered.peer.bare == here.them


async def test_the_partner_sees_us_type_and_we_see_the_partner(lab: Lab) -> None:
    async with meeting(lab) as here:
        here.partner.write(here.us, "Hello")
        await here.ear.hear(MessageReceived)
        here.ear.forget()
        here.partner.set_typing(here.us)

        typing = await here.ear.hear(ChatStateChanged)
        here.gateway.send_chat_state(Jid.parse(here.partner.jid), ChatState.COMPOSING)
        await here.partner.hears(lambda s: state_of(s) == "composing", "that we type")

    assert typing.state is ChatState.COMPOSING


@on_prosody
async def test_a_message_for_nobody_comes_back_with_the_reason(lab: Lab) -> None:
    async with meeting(lab, are_friends=False) as here:
        nobody = Jid("nobody", "nowhere.test")
        message_id = send(here, "Anybody?", nobody)

        failed = await here.ear.hear(MessageFailed)

    assert (failed.peer.bare, failed.message_id) == (nobody, message_id)
    assert failed.fault is StanzaFault.SERVER_NOT_FOUND
