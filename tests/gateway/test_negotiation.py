"""Sign-in with servers that lie, hurry, stall and hang up."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import RosterReceived
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.timing import Timing
from tests.support.scripted_server import (
    BIND,
    PASSWORD,
    SASL_NS,
    STARTTLS,
    TLS_NS,
    Honest,
    Peer,
    ScramServer,
    mechanisms,
)

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab

LIES = (
    "<message from='bob@fabrikam.test/x' id='untrue'><body>untrue</body></message>",
    "<presence from='bob@fabrikam.test/x'><show>dnd</show></presence>",
    "<iq type='set' id='untrue'><query xmlns='jabber:iq:roster'><item jid='m@attacker.test'/></query></iq>",
)


async def test_the_proof_may_come_in_a_last_challenge(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        auth = await peer.expect("auth")
        server = ScramServer("sha256")
        peer.challenge(server.first(peer.decoded(auth)))
        is_right, final = server.final(peer.decoded(await peer.expect("response")))
        assert is_right
        peer.challenge(final)
        await peer.expect("response")
        peer.restart()
        peer.send(f"<success xmlns='{SASL_NS}'/>")
        await peer.bind()
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, server):
        await ear.see(LinkPhase.ONLINE)

        assert server.errors == []


async def test_an_old_servers_session_is_asked_for(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.authenticate()
        await peer.bind(BIND + "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>")
        iq = await peer.expect("iq")
        assert iq[0].tag.endswith("session")
        peer.send(f"<iq type='result' id='{iq.get('id')}'/>")
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, server):
        await ear.hear(RosterReceived)

        assert server.errors == []


async def test_a_refused_session_is_tried_again_later(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.authenticate()
        await peer.open(BIND)
        iq = await peer.expect("iq")
        peer.send(
            f"<iq type='error' id='{iq.get('id')}'><error type='wait'>"
            "<resource-constraint xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>"
        )
        await peer.next()

    async with lab.attempt(script) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault is LinkFault.CONNECTION_LOST


@pytest.mark.parametrize(
    "step", ["header", "features", "proceed", "handshake", "challenge", "success", "bind"]
)
async def test_a_server_that_stalls_is_given_up(lab: Lab, step: str) -> None:
    async def script(peer: Peer) -> None:
        if step == "header":
            await peer.gone
        await peer.open(None if step == "features" else STARTTLS)
        await peer.expect("starttls")
        if step == "proceed":
            await peer.gone
        peer.send(f"<proceed xmlns='{TLS_NS}'/>")
        if step == "handshake":
            peer.restart()
            await peer.gone
        await peer.start_tls()
        await peer.open(mechanisms("PLAIN"))
        await peer.expect("auth")
        if step == "challenge":
            await peer.gone
        peer.restart()
        peer.success("")
        if step == "success":
            await peer.gone
        await peer.open(BIND)
        await peer.gone

    async with lab.server(script) as server:
        gateway, ear = lab.gateway(Timing(step_s=0.2))
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())

        link = await ear.see(LinkPhase.WAITING)
        await lab.end(gateway)

    assert link.fault is LinkFault.TIMED_OUT


async def test_garbage_instead_of_tls_is_no_tls(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.open(STARTTLS)
        await peer.expect("starttls")
        peer.send(f"<proceed xmlns='{TLS_NS}'/>")
        peer.restart()
        await asyncio.wait([peer.gone], timeout=0.05)
        peer.send(b"HTTP/1.0 400 Bad Request\r\n\r\n")
        await peer.gone

    async with lab.attempt(script) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault in {LinkFault.TLS_FAILED, LinkFault.PROTOCOL_VIOLATION}
