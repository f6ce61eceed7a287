"""Items 10 to 12: stream headers, features, compression, binding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.link import LinkFault, LinkPhase
from tests.support.scripted_server import (
    BIND,
    DOMAIN,
    SASL_NS,
    SM_NS,
    STREAM_NS,
    TLS_NS,
    USER,
    Honest,
    Peer,
    mechanisms,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab
from tests.attack.attempts import ending


@pytest.mark.parametrize(
    "header",
    [
        pytest.param("from='attacker.test' id='s' version='1.0'", marks=pytest.mark.guard("stream-from")),
        pytest.param("from='@' id='s' version='1.0'", marks=pytest.mark.guard("stream-from")),
        pytest.param(f"from='{DOMAIN}' id='s'", marks=pytest.mark.guard("stream-version")),
        pytest.param(f"from='{DOMAIN}' id='s' version='0.9'", marks=pytest.mark.guard("stream-version")),
    ],
)
async def test_attack_10_a_stream_that_is_not_ours_is_left(lab: Lab, header: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("PLAIN"), header=header)
        await peer.next()

    async with lab.attempt(script) as (ear, server):
        link = await ear.see(LinkPhase.WAITING)

        assert "<auth" not in server.peers[0].secret
        assert link.fault is LinkFault.PROTOCOL_VIOLATION


@pytest.mark.parametrize(
    "instead",
    [
        f"<stream:features>{mechanisms('PLAIN')}</stream:features>" * 2,
        f"<proceed xmlns='{TLS_NS}'/>",
        f"<success xmlns='{SASL_NS}'/>",
        f"<resumed xmlns='{SM_NS}' h='0' previd='x'/>",
        pytest.param(
            f"<stream:stream xmlns:stream='{STREAM_NS}' version='1.0'/>",
            marks=pytest.mark.guard("one-stream"),
        ),
        "<unknown xmlns='urn:x'/>",
    ],
)
async def test_attack_10_an_answer_out_of_turn_ends_the_sign_in(lab: Lab, instead: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(None)
        peer.send(instead)
        await peer.next()
        await peer.next()

    async with lab.attempt(script) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION
        assert "stream within" in link.detail or "stream:stream" not in instead


@pytest.mark.parametrize("header", ["version='1.0'", f"from='{DOMAIN.upper()}' version='1.0'"])
async def test_attack_10_a_header_that_says_little_is_enough(lab: Lab, header: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("PLAIN"), header=header)
        await peer.expect("auth")
        await peer.gone

    async with lab.attempt(script) as (ear, server):
        await until(lambda: "<auth" in "".join(peer.secret for peer in server.peers), "sign-in")

        assert all(link.fault is None for link in ear.links)


async def test_attack_11_compression_is_not_taken(lab: Lab) -> None:
    compression = (
        "<compression xmlns='http://jabber.org/features/compress'><method>zlib</method></compression>"
    )

    async with lab.line(Honest(features=BIND + compression)) as line:
        said = line.server.peer.secret

    assert "compress" not in said


@pytest.mark.guard("bound-to-us")
@pytest.mark.parametrize(
    "jid", [f"mallory@{DOMAIN}/x", f"{USER}@fabrikam.test/x", f"{USER}@{DOMAIN}", f"{DOMAIN}/x"]
)
async def test_attack_12_a_session_for_somebody_else_is_left(lab: Lab, jid: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.authenticate()
        await peer.bind(jid=jid)
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, _):
        link = await ending(ear)

        assert link.fault is LinkFault.WRONG_ACCOUNT
        assert link.detail == f"signed in as {jid}"
        assert LinkPhase.ONLINE not in ear.phases


@pytest.mark.parametrize("jid", ["", "@@@", f"{USER}@{DOMAIN}/" + "r" * 1100, "a" * 1100 + f"@{DOMAIN}/x"])
async def test_attack_12_a_session_without_an_address_is_left(lab: Lab, jid: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.authenticate()
        await peer.bind(jid=jid)
        await peer.next()

    async with lab.attempt(script) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION
        assert LinkPhase.ONLINE not in ear.phases
