"""Sign-in with servers that lie, hurry, stall and hang up."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.gateway import CaughtUp, Event, LinkChanged, LinkFault, LinkPhase, RosterReceived
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.timing import Timing
from tests.support.scripted_server import (
    BIND,
    DOMAIN,
    PASSWORD,
    SASL_NS,
    SM_NS,
    STARTTLS,
    STREAM_NS,
    TLS_NS,
    Honest,
    Peer,
    PeerGoneError,
    ScramServer,
    mechanisms,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab
    from tests.support.ear import Ear

LIES = (
    "<message from='bob@fabrikam.test/x' id='untrue'><body>untrue</body></message>",
    "<presence from='bob@fabrikam.test/x'><show>dnd</show></presence>",
    "<iq type='set' id='untrue'><query xmlns='jabber:iq:roster'><item jid='m@attacker.test'/></query></iq>",
)


def told(ear: Ear) -> list[Event]:
    return [event for event in ear.events if not isinstance(event, (LinkChanged, RosterReceived, CaughtUp))]


@pytest.mark.parametrize("lie", LIES)
@pytest.mark.parametrize(
    "moment", ["before-features", "after-features", "before-auth", "during-auth", "before-bind"]
)
async def test_stanzas_before_the_session_are_not_believed(lab: Lab, moment: str, lie: str) -> None:
    async def script(peer: Peer) -> None:
        if moment == "before-features":
            await peer.open(None)
            peer.send(f"{lie}<stream:features>{STARTTLS}</stream:features>")
        else:
            await peer.open(STARTTLS)
            peer.send(lie if moment == "after-features" else "")
        await peer.expect("starttls")
        peer.send(f"<proceed xmlns='{TLS_NS}'/>")
        await peer.start_tls()
        await peer.open(None)
        peer.send(
            (lie if moment == "before-auth" else "")
            + f"<stream:features>{mechanisms('PLAIN')}</stream:features>"
        )
        await peer.expect("auth")
        peer.send(lie if moment == "during-auth" else "")
        peer.restart()
        peer.send(f"<success xmlns='{SASL_NS}'/>")
        await peer.open(None)
        peer.send((lie if moment == "before-bind" else "") + f"<stream:features>{BIND}</stream:features>")
        await peer.bound()
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, server):
        await ear.hear(RosterReceived)
        await until(lambda: "</presence>" in server.peer.secret, "own presence")

        assert [type(event).__name__ for event in told(ear) if "Block" not in type(event).__name__] == []
        assert "untrue" not in server.peer.plain + server.peer.secret


@pytest.mark.parametrize(
    "glued",
    [
        *LIES,
        f"<stream:features>{mechanisms('PLAIN')}</stream:features>",
        f"<success xmlns='{SASL_NS}'/>",
        "<?xml version='1.0'?><stream:stream>",
    ],
)
async def test_what_is_glued_to_proceed_ends_the_connection(lab: Lab, glued: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.open(STARTTLS)
        await peer.expect("starttls")
        peer.send(f"<proceed xmlns='{TLS_NS}'/>{glued}")
        await peer.start_tls()

    async with lab.attempt(script) as (ear, server):
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION
        assert "auth" not in server.peers[0].plain + server.peers[0].secret
        assert told(ear) == []


async def test_success_without_a_proof_is_no_success(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        await peer.expect("auth")
        peer.restart()
        peer.send(f"<success xmlns='{SASL_NS}'/>")
        await peer.bind()

    async with lab.attempt(script) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION
        assert LinkPhase.ONLINE not in ear.phases


@pytest.mark.parametrize("signature", ["dj1BQUFB", "", "ZT1vdGhlci1lcnJvcg==", "!!!"])
async def test_a_server_that_does_not_know_the_password_is_left(lab: Lab, signature: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        auth = await peer.expect("auth")
        server = ScramServer("sha256")
        peer.challenge(server.first(peer.decoded(auth)))
        await peer.expect("response")
        peer.restart()
        peer.send(f"<success xmlns='{SASL_NS}'>{signature}</success>")
        await peer.bind()

    async with lab.attempt(script) as (ear, _):
        await ear.see(LinkPhase.WAITING)

        assert LinkPhase.ONLINE not in ear.phases


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


async def test_endless_challenges_end(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        auth = await peer.expect("auth")
        server = ScramServer("sha256")
        peer.challenge(server.first(peer.decoded(auth)))
        while True:
            await peer.expect("response")
            peer.challenge(server.first(peer.decoded(auth)))

    async with lab.attempt(script) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION


@pytest.mark.parametrize(
    "header",
    [
        f"from='{DOMAIN}' id='1'",
        f"from='{DOMAIN}' id='1' version='0.9'",
        "from='attacker.test' id='1' version='1.0'",
        "from='@@' id='1' version='1.0'",
    ],
)
async def test_a_stream_that_is_not_ours_is_left(lab: Lab, header: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("PLAIN"), header=header)
        await peer.next()

    async with lab.attempt(script) as (ear, server):
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION
        assert "<auth" not in server.peers[0].secret


@pytest.mark.parametrize("header", ["version='1.0'", f"from='{DOMAIN.upper()}' version='1.0'"])
async def test_a_stream_without_id_or_in_capitals_is_taken(lab: Lab, header: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("PLAIN"), header=header)
        await peer.expect("auth")
        await peer.next()

    async with lab.attempt(script) as (_, server):
        await until(lambda: server.peers and "<auth" in server.peer.secret, "sign-in")


@pytest.mark.parametrize(
    "instead",
    [
        f"<stream:features>{mechanisms('PLAIN')}</stream:features>" * 2,
        f"<proceed xmlns='{TLS_NS}'/>",
        f"<success xmlns='{SASL_NS}'/>",
        f"<resumed xmlns='{SM_NS}' h='0' previd='x'/>",
        f"<stream:stream xmlns:stream='{STREAM_NS}'>",
        "<unknown xmlns='urn:x'/>",
    ],
)
async def test_an_answer_out_of_turn_ends_the_sign_in(lab: Lab, instead: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(None)
        peer.send(instead)
        await peer.next()
        await peer.next()

    async with lab.attempt(script) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION


async def test_compression_is_not_taken(lab: Lab) -> None:
    compression = (
        "<compression xmlns='http://jabber.org/features/compress'><method>zlib</method></compression>"
    )
    async with lab.line(Honest(features=BIND + compression)) as line:
        assert "compress" not in line.server.peer.secret


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
    "resumed",
    [
        f"<resumed xmlns='{SM_NS}' h='0' previd='another'/>",
        f"<resumed xmlns='{SM_NS}' previd='previd-1'/>",
        f"<resumed xmlns='{SM_NS}' h='-1' previd='previd-1'/>",
        f"<resumed xmlns='{SM_NS}' h='4294967295' previd='previd-1'/>",
        f"<resumed xmlns='{SM_NS}' h='99999999999' previd='previd-1'/>",
    ],
)
async def test_a_resumption_that_cannot_be_true_is_refused(lab: Lab, resumed: str) -> None:
    class Lying(Honest):
        @override
        async def sign_in(self, peer: Peer) -> None:
            if len(peer.server.peers) != 2:
                # Once before the lie; and afterwards nobody asks for a resumption any more.
                await super().sign_in(peer)
                return
            await peer.starttls()
            await peer.authenticate()
            await peer.open(self.features)
            await peer.expect("resume")
            peer.send(resumed)
            await peer.next()

    async with lab.line(Lying()) as line:
        await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
        line.ear.forget()
        line.server.peer.cut()

        await until(
            lambda: LinkFault.PROTOCOL_VIOLATION in [link.fault for link in line.ear.links], "a refusal"
        )

        assert not any(link.is_resumed for link in line.ear.links)


class HangingUp(Honest):
    """An honest server that, on its first connections, hangs up before its n-th word."""

    def __init__(self, words: int) -> None:
        super().__init__(offers=("SCRAM-SHA-256",))
        self.words = words

    @override
    async def __call__(self, peer: Peer) -> None:
        if len(peer.server.peers) <= 2:
            send, said = peer.send, 0

            def limited(text: str | bytes) -> None:
                nonlocal said
                if said == self.words:
                    peer.close()
                    raise PeerGoneError
                said += 1
                send(text)

            peer.send = limited  # type: ignore[method-assign]
        await super().__call__(peer)


@pytest.mark.parametrize("words", range(12))
async def test_hanging_up_at_any_word_leads_to_another_attempt(lab: Lab, words: int) -> None:
    async with lab.attempt(HangingUp(words)) as (ear, server):
        await until(lambda: len(server.peers) > 2, "a third attempt")
        await until(lambda: "</presence>" in server.peers[2].secret, "a session")

        assert ear.phases[-1] is LinkPhase.ONLINE


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


async def test_a_stream_of_single_bytes_is_understood(lab: Lab) -> None:
    class Slow(Honest):
        @override
        async def __call__(self, peer: Peer) -> None:
            send = peer.send

            def by_bytes(text: str | bytes) -> None:
                for byte in text.encode() if isinstance(text, str) else text:
                    send(bytes([byte]))

            peer.send = by_bytes  # type: ignore[method-assign]
            await super().__call__(peer)

    async with lab.line(Slow()) as line:
        assert line.ear.phases[-1] is LinkPhase.ONLINE


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
