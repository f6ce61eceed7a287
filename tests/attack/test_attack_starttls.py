"""Items 1 to 5: TLS that is taken out of the way, and what is said before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import RosterReceived
from lyncfedclient.domain.link import Link, LinkFault, LinkPhase
from tests.support.scripted_server import (
    BIND,
    OWN,
    PASSWORD,
    SASL_NS,
    STARTTLS,
    TLS_NS,
    Honest,
    Peer,
    mechanisms,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab
from tests.attack.attempts import ending, told

ALL_MECHANISMS = ("SCRAM-SHA-256", "SCRAM-SHA-1", "DIGEST-MD5", "CRAM-MD5", "PLAIN")

GIVING_AWAY = ("LOGIN", "EXTERNAL", "ANONYMOUS", "X-OAUTH2", "X-TOKEN", "PLAIN")

LIES = (
    f"<message from='bob@fabrikam.test' to='{OWN}'><body>untrue</body></message>",
    "<presence from='bob@fabrikam.test/x'/>",
    "<presence from='mallory@attacker.test' type='subscribe'/>",
    (
        "<iq type='set' id='untrue'><query xmlns='jabber:iq:roster'>"
        "<item jid='mallory@attacker.test' subscription='both'/></query></iq>"
    ),
    "<iq type='get' id='untrue' from='contoso.test'><ping xmlns='urn:xmpp:ping'/></iq>",
)


async def play_stripped(lab: Lab, offers: tuple[str, ...], *, refusal: bool = False) -> tuple[Link, str]:
    """Let a server without TLS offer mechanisms in the clear; give how the link ended and what was said."""

    async def script(peer: Peer) -> None:
        await peer.open((STARTTLS if refusal else "") + mechanisms(*offers))
        if refusal:
            await peer.expect("starttls")
            peer.send(f"<failure xmlns='{TLS_NS}'/>")
            peer.send(f"<stream:features>{mechanisms(*offers)}</stream:features>")
        await peer.next()

    async with lab.attempt(script) as (ear, server):
        return await ending(ear), server.peers[0].plain


@pytest.mark.guard("tls-before-all")
@pytest.mark.parametrize("offers", [ALL_MECHANISMS, ("SCRAM-SHA-256",), ("PLAIN",)])
async def test_attack_01_without_starttls_nothing_is_said(lab: Lab, offers: tuple[str, ...]) -> None:
    link, plain = await play_stripped(lab, offers)

    assert "<auth" not in plain
    assert link.phase is LinkPhase.REFUSED
    assert link.fault is LinkFault.NO_TLS


@pytest.mark.guard("tls-before-all")
@pytest.mark.parametrize("offers", [(name,) for name in GIVING_AWAY])
async def test_attack_02_a_giving_mechanism_in_the_clear_is_not_used(
    lab: Lab, offers: tuple[str, ...]
) -> None:
    link, plain = await play_stripped(lab, offers)

    assert "<auth" not in plain
    assert PASSWORD not in plain
    assert link.fault is LinkFault.NO_TLS


@pytest.mark.guard("mechanism-list")
@pytest.mark.parametrize("offer", [*GIVING_AWAY[:-1], "DIGEST-MD5", "CRAM-MD5"])
async def test_attack_02_a_giving_mechanism_is_not_used_within_tls_either(lab: Lab, offer: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms(offer))
        await peer.next()

    async with lab.attempt(script) as (ear, server):
        await until(
            lambda: (
                any(link.fault for link in ear.links) or any("<auth" in peer.secret for peer in server.peers)
            ),
            "an end",
        )
        link = ear.links[-1]

    assert link.fault is LinkFault.NO_SAFE_MECHANISM
    assert "<auth" not in server.peers[0].secret


@pytest.mark.guard("tls-before-all")
@pytest.mark.parametrize("offers", [("PLAIN",), ("LOGIN",), ALL_MECHANISMS])
async def test_attack_03_a_refused_starttls_ends_the_attempt(lab: Lab, offers: tuple[str, ...]) -> None:
    link, plain = await play_stripped(lab, offers, refusal=True)

    assert "<auth" not in plain
    assert link.fault is LinkFault.NO_TLS


@pytest.mark.guard("nothing-before-session")
@pytest.mark.parametrize(
    "moment", ["before-features", "after-features", "before-auth", "during-auth", "before-bind"]
)
@pytest.mark.parametrize("lie", LIES)
async def test_attack_04_what_comes_before_the_session_is_not_believed(
    lab: Lab, moment: str, lie: str
) -> None:
    async def script(peer: Peer) -> None:
        await peer.open(None)
        peer.send(
            (lie if moment == "before-features" else "")
            + f"<stream:features>{STARTTLS}</stream:features>"
            + (lie if moment == "after-features" else "")
        )
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


GLUED = (
    *LIES,
    f"<stream:features>{mechanisms('PLAIN')}</stream:features>",
    f"<success xmlns='{SASL_NS}'/>",
)


@pytest.mark.parametrize(
    "glued",
    [
        *(pytest.param(glued, marks=pytest.mark.guard("stop-after-proceed")) for glued in GLUED),
        "<?xml version='1.0'?><stream:stream>",
    ],
)
async def test_attack_05_what_is_glued_to_proceed_ends_the_connection(lab: Lab, glued: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.open(STARTTLS)
        await peer.expect("starttls")
        peer.send(f"<proceed xmlns='{TLS_NS}'/>{glued}")
        await peer.start_tls()
        await peer.authenticate()
        await peer.bind()
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, server):
        link = await ending(ear)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION
        assert link.detail.startswith(("restricted-xml", "not-well-formed"))
        assert "auth" not in server.peers[0].plain + server.peers[0].secret
        assert told(ear) == []
