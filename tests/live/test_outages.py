"""Servers that go away and come back."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import PresenceChanged, RosterReceived
from lyncfedclient.domain.link import Link, LinkFault, LinkPhase
from lyncfedclient.domain.message_events import MessageFailed, MessageReceived
from lyncfedclient.domain.stanza_fault import StanzaFault
from tests.live.conftest import meeting
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.live.conftest import Meeting
    from tests.support.lab.lab import Lab


def write(here: Meeting, body: str) -> str:
    message_id = uuid.uuid4().hex
    here.gateway.send_message(message_id, here.them, body, datetime.now(UTC), is_repeat=False)
    return message_id


async def test_a_gateway_that_is_restarted_is_found_again(lab: Lab) -> None:
    async with meeting(lab) as here:
        here.ear.forget()
        lab.contoso.restart()

        await here.ear.see(LinkPhase.ONLINE, limit_s=30)
        await here.ear.hear(RosterReceived)
        # The partner's server notices only now that its connection is gone, and may drop one stanza.
        await until(lambda: _answers(here), "messages cross again", limit_s=60)

    assert here.ear.links[0].phase is LinkPhase.WAITING
    assert here.ear.links[0].fault in {LinkFault.SERVER_SHUT_DOWN, LinkFault.CONNECTION_LOST}


async def test_a_gateway_that_dies_is_found_again(lab: Lab) -> None:
    async with meeting(lab) as here:
        here.ear.forget()
        lab.contoso.kill()

        refused = await until(
            lambda: _refused(here.ear.links), "the gateway's door is found shut", limit_s=30
        )
        lab.contoso.start()
        await here.ear.see(LinkPhase.ONLINE, limit_s=30)

    assert here.ear.links[0].fault is LinkFault.CONNECTION_LOST
    assert refused[-1].retry_at is not None


async def test_a_partner_server_that_is_down_is_said_and_found_again(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.ear.hear(PresenceChanged)
        await here.partner.vanish()
        lab.fabrikam.kill()
        try:
            message_id = write(here, "Into the void")
            failed = await here.ear.come(
                lambda event: isinstance(event, MessageFailed), "the message comes back", limit_s=60
            )
        finally:
            lab.fabrikam.start()
        await here.partner.sign_in()
        await until(lambda: _answers(here), "messages cross again", limit_s=60)

    assert isinstance(failed, MessageFailed)
    assert failed.message_id == message_id
    # The last is Prosody's word for what it had already given to the dying connection.
    assert failed.fault in {
        StanzaFault.SERVER_NOT_FOUND,
        StanzaFault.SERVER_TIMEOUT,
        StanzaFault.SERVICE_UNAVAILABLE,
    }


def _answers(here: Meeting) -> bool:
    """Let each write to the other; true once both have been heard."""
    if not here.partner.bodies():
        write(here, "Here?")
    if not here.ear.of(MessageReceived):
        here.partner.write(here.us, "There?")
    return bool(here.partner.bodies() and here.ear.of(MessageReceived))


def _refused(links: list[Link]) -> list[Link]:
    return [link for link in links if link.fault is LinkFault.CONNECTION_REFUSED]
