"""Items 1 to 14: stream, TLS, SASL, redirects, binding, stream management, interruptions."""

from __future__ import annotations

import asyncio
import base64
import ssl
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import keyring
import pytest
import shiboken6
from PySide6.QtCore import QObject
from typing_extensions import override

from lyncfedclient.domain.account import Account
from lyncfedclient.domain.gateway import (
    CaughtUp,
    Link,
    LinkChanged,
    LinkFault,
    LinkPhase,
    MessageAccepted,
    RosterReceived,
    TrustedKey,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.certificate import read_certificate
from lyncfedclient.gateway.timing import Timing
from lyncfedclient.services.bundle import build_services
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.pins import PinnedMechanisms, TrustedKeys
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.vault import Vault
from tests.attack.stage import BOB, scene
from tests.support.name_server import NameServer
from tests.support.scripted_server import (
    BIND,
    DOMAIN,
    OWN,
    PASSWORD,
    SASL_NS,
    SM_NS,
    STARTTLS,
    STREAM_NS,
    TLS_NS,
    USER,
    Authority,
    Honest,
    Peer,
    PeerGoneError,
    ScramServer,
    ScriptedServer,
    mechanisms,
)
from tests.support.services import MemoryKeyring
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    import trustme

    from lyncfedclient.domain.gateway import Event
    from lyncfedclient.services.bundle import Services
    from tests.gateway.conftest import Lab
    from tests.support.ear import Ear

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


def told(ear: Ear) -> list[Event]:
    """Give what was heard besides the state of the link and the own roster."""
    return [event for event in ear.events if not isinstance(event, LinkChanged | RosterReceived | CaughtUp)]


async def ending(ear: Ear) -> Link:
    """Wait until a first attempt has ended, for better or worse."""
    ends = await until(
        lambda: [link for link in ear.links if link.fault is not None or link.phase is LinkPhase.ONLINE],
        "the end of an attempt",
    )
    return ends[0]


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
@pytest.mark.parametrize("offer", [name for name in GIVING_AWAY if name != "PLAIN"])
async def test_attack_02_a_giving_mechanism_is_not_used_within_tls_either(lab: Lab, offer: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms(offer))
        await peer.next()

    async with lab.attempt(script) as (ear, server):
        await until(
            lambda: ear.links[-1:] and (ear.links[-1].fault or "<auth" in server.peers[0].secret), "an end"
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
@pytest.mark.parametrize("moment", ["before-tls", "before-auth", "during-auth", "before-bind"])
@pytest.mark.parametrize("lie", LIES)
async def test_attack_04_what_comes_before_the_session_is_not_believed(
    lab: Lab, moment: str, lie: str
) -> None:
    async def script(peer: Peer) -> None:
        await peer.open(None)
        peer.send((lie if moment == "before-tls" else "") + f"<stream:features>{STARTTLS}</stream:features>")
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


@pytest.mark.guard("stop-after-proceed")
@pytest.mark.parametrize(
    "glued",
    [
        *LIES,
        f"<stream:features>{mechanisms('PLAIN')}</stream:features>",
        f"<success xmlns='{SASL_NS}'/>",
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
        assert link.detail.startswith("restricted-xml")
        assert "auth" not in server.peers[0].plain + server.peers[0].secret
        assert told(ear) == []


# 6: certificates.


async def refuse(lab: Lab, context: ssl.SSLContext, *, script: Honest | None = None) -> tuple[LinkFault, str]:
    """Let the gateway meet a certificate; give the fault and what was said to whoever had it."""
    server = lab.server(script or Honest())
    server.context = context
    async with server:
        gateway, ear = lab.gateway()
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)
    assert link.fault is not None, "signed in"
    assert link.certificate is not None
    assert link.certificate.sha256
    return link.fault, "".join(peer.secret for peer in server.peers)


def context_of(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@pytest.mark.guard("certificate-chain")
@pytest.mark.parametrize("kind", ["unknown-authority", "authority-itself"])
async def test_attack_06_a_chain_of_nobody_is_refused_and_shown(lab: Lab, tmp_path: Path, kind: str) -> None:
    if kind == "unknown-authority":
        context = Authority(tmp_path).context()
    else:
        context = context_of(self_signed(DOMAIN))

    fault, said = await refuse(lab, context)

    assert fault is LinkFault.CERTIFICATE_UNTRUSTED
    assert said == ""


@pytest.mark.guard("certificate-chain")
@pytest.mark.parametrize("days", [-1, 1])
async def test_attack_06_a_certificate_out_of_its_time_is_refused(lab: Lab, days: int) -> None:
    now = datetime.now(UTC)
    if days < 0:
        context = lab.authority.context(not_after=now - timedelta(days=1))
    else:
        leaf = lab.authority._ca.issue_cert(
            DOMAIN, not_before=now + timedelta(days=1), not_after=now + timedelta(days=9)
        )
        context = context_of(leaf)

    fault, said = await refuse(lab, context)

    assert fault is LinkFault.CERTIFICATE_EXPIRED
    assert said == ""


@pytest.mark.guard("certificate-name")
@pytest.mark.parametrize(
    "names",
    [
        ("fabrikam.test",),
        ("127.0.0.1", "localhost"),
        ("*.contoso.test",),
        ("*.test",),
        ("xmpp.contoso.test",),
        ("contoso.test.attacker.test",),
        ("xn--contos-2ya.test",),
    ],
)
async def test_attack_06_a_certificate_for_another_name_is_refused(lab: Lab, names: tuple[str, ...]) -> None:
    fault, said = await refuse(lab, lab.authority.context(*names))

    assert fault is LinkFault.CERTIFICATE_WRONG_NAME
    assert said == ""


@pytest.mark.guard("certificate-name")
async def test_attack_06_a_common_name_alone_is_no_name(lab: Lab) -> None:
    leaf = lab.authority._ca.issue_cert("elsewhere.test", common_name=DOMAIN)

    fault, said = await refuse(lab, context_of(leaf))

    assert fault is LinkFault.CERTIFICATE_WRONG_NAME
    assert said == ""


@pytest.mark.guard("tls-version")
async def test_attack_06_old_tls_is_refused(lab: Lab) -> None:
    context = lab.authority.context()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="deprecated"):
        context.minimum_version = ssl.TLSVersion.TLSv1
    with pytest.warns(DeprecationWarning, match="deprecated"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    server = lab.server(Honest())
    server.context = context

    async with server:
        gateway, ear = lab.gateway()
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await ending(ear)
        await lab.end(gateway)

    assert LinkPhase.ONLINE not in ear.phases
    assert all(peer.secret == "" for peer in server.peers)


def self_signed(name: str) -> trustme.LeafCert:
    """Make a certificate that vouches for itself; each time with another key."""
    from tests.attack.certificates import self_signed_leaf

    return self_signed_leaf(name)


# 7: redirects.


@pytest.mark.guard("name-is-the-accounts")
async def test_attack_07_the_dns_does_not_choose_the_name_of_the_certificate(lab: Lab) -> None:
    async with lab.server(Honest(), "attacker.test") as server:
        records = {f"_xmpp-client._tcp.{DOMAIN}": [(1, 0, server.port, "attacker.test")]}
        async with NameServer(srv=records, addresses={"attacker.test": ["127.0.0.1"]}) as names:
            gateway, ear = lab.gateway(nameserver=names.place)
            account = Account(Jid(USER, DOMAIN), ca_file=lab.authority.ca_file)
            gateway.sign_in(account, PASSWORD, OwnPresence())

            link = await ending(ear)
            await lab.end(gateway)

    assert link.fault is LinkFault.CERTIFICATE_WRONG_NAME
    assert all(peer.secret == "" for peer in server.peers)


@pytest.mark.parametrize("moment", ["before-tls", "after-tls", "after-auth", "online"])
async def test_attack_07_a_redirect_is_never_followed(lab: Lab, moment: str) -> None:
    redirect = (
        "<stream:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>{}"
        "</see-other-host></stream:error>"
    )
    async with lab.server(Honest(), "attacker.test", "127.0.0.1", DOMAIN) as trap:

        async def script(peer: Peer) -> None:
            if moment == "online":
                await Honest().sign_in(peer)
            elif moment == "before-tls":
                await peer.open(None)
            else:
                await peer.starttls()
                if moment == "after-auth":
                    await peer.authenticate()
                await peer.open(None)
            peer.send(redirect.format(f"127.0.0.1:{trap.port}"))
            await peer.next()

        async with lab.attempt(script) as (ear, server):
            await until(lambda: len(server.peers) > 3, "more attempts at the same place")

    assert trap.peers == []
    assert LinkPhase.WAITING in ear.phases


async def test_attack_07_the_place_of_a_resumption_is_not_followed(lab: Lab) -> None:
    async with lab.server(Honest()) as trap:

        class Pointing(Honest):
            @override
            async def serve(self, peer: Peer) -> None:
                send = peer.send

                def pointing(text: str | bytes) -> None:
                    words = text if isinstance(text, str) else text.decode()
                    place = f"<enabled location='127.0.0.1:{trap.port}'"
                    send(words.replace("<enabled", place))

                peer.send = pointing  # type: ignore[method-assign]
                await super().serve(peer)

        async with lab.line(Pointing()) as line:
            await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
            line.ear.forget()
            line.server.peer.cut()
            await line.ear.see(LinkPhase.ONLINE)

            assert len(line.server.peers) == 2

    assert trap.peers == []


# 8 and 9: SASL.


@pytest.mark.guard("mechanism-pin")
async def test_attack_08_the_strongest_mechanism_ever_used_is_the_weakest_from_then_on(lab: Lab) -> None:
    pins = {f"{USER}@{DOMAIN}": "SCRAM-SHA-256"}

    async with lab.server(Honest(offers=("PLAIN",))) as server:
        gateway, ear = lab.gateway(mechanisms=pins)
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)

    assert link.fault is LinkFault.NO_SAFE_MECHANISM
    assert "<auth" not in server.peers[0].secret
    assert pins == {f"{USER}@{DOMAIN}": "SCRAM-SHA-256"}


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


SERVER_FIRSTS = {
    "nonce-is-another": "r=completelyelse,s={salt},i=4096",
    "nonce-is-only-ours": "r={nonce},s={salt},i=4096",
    "empty-salt": "r={nonce}x,s=,i=4096",
    "salt-no-base64": "r={nonce}x,s=!!!,i=4096",
    "one-iteration": "r={nonce}x,s={salt},i=1",
    "endless-iterations": "r={nonce}x,s={salt},i=2147483648",
    "a-million-and-one": "r={nonce}x,s={salt},i=1000001",
    "mandatory-extension": "m=x,r={nonce}x,s={salt},i=4096",
    "no-iterations": "r={nonce}x,s={salt}",
    "no-message": "",
}
_FIRST_GUARDS = {
    "nonce-is-another": "scram-nonce",
    "nonce-is-only-ours": "scram-nonce",
    "empty-salt": "scram-salt",
    "one-iteration": "scram-iterations",
    "a-million-and-one": "scram-iterations",
    "mandatory-extension": "scram-extension",
}


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(kind, marks=pytest.mark.guard(_FIRST_GUARDS[kind]) if kind in _FIRST_GUARDS else ())
        for kind in SERVER_FIRSTS
    ],
)
async def test_attack_09_a_first_challenge_that_cheats_is_not_answered(lab: Lab, kind: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        auth = await peer.expect("auth")
        nonce = peer.decoded(auth).rpartition("r=")[2]
        peer.challenge(SERVER_FIRSTS[kind].format(nonce=nonce, salt=b64("salt")))
        await peer.next()
        peer.close()

    async with lab.attempt(script) as (ear, server):
        began = time.monotonic()
        link = await ear.see(LinkPhase.WAITING)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION
        assert "<response" not in server.peers[0].secret
        assert time.monotonic() - began < 2


@pytest.mark.guard("scram-proof")
@pytest.mark.parametrize("signature", ["dj1BQUFB", "", b64("e=other-error"), "!!!", b64("v=")])
async def test_attack_09_a_server_that_does_not_know_the_password_is_left(lab: Lab, signature: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        auth = await peer.expect("auth")
        peer.challenge(ScramServer("sha256").first(peer.decoded(auth)))
        await peer.expect("response")
        peer.restart()
        peer.send(f"<success xmlns='{SASL_NS}'>{signature}</success>")
        await peer.bind()
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, _):
        await ending(ear)

        assert LinkPhase.ONLINE not in ear.phases


@pytest.mark.guard("scram-proof")
@pytest.mark.parametrize("times", [1, 2])
async def test_attack_09_success_at_once_is_no_success(lab: Lab, times: int) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        await peer.expect("auth")
        peer.restart()
        peer.send(f"<success xmlns='{SASL_NS}'/>" * times)
        await peer.bind()
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, _):
        link = await ending(ear)

        assert LinkPhase.ONLINE not in ear.phases
        assert link.detail.startswith("SCRAM-SHA-256")


@pytest.mark.guard("stop-after-success")
@pytest.mark.parametrize("more", ["<challenge xmlns='{}'/>", "<success xmlns='{}'/>"])
async def test_attack_09_what_follows_success_ends_the_connection(lab: Lab, more: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("PLAIN"))
        await peer.expect("auth")
        peer.restart()
        peer.send(f"<success xmlns='{SASL_NS}'/>" + more.format(SASL_NS))
        await peer.bind()
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, _):
        link = await ending(ear)

        assert link.fault is LinkFault.PROTOCOL_VIOLATION
        assert link.detail.startswith("restricted-xml")


@pytest.mark.guard("endless-challenges")
async def test_attack_09_challenges_do_not_go_on_for_ever(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        scram = ScramServer("sha256")
        auth = await peer.expect("auth")
        peer.challenge(scram.first(peer.decoded(auth)))
        _right, final = scram.final(peer.decoded(await peer.expect("response")))
        for _ in range(50):
            peer.challenge(final)
            await peer.expect("response")

    async with lab.attempt(script) as (ear, server):
        await ear.see(LinkPhase.WAITING)

        assert server.peers[0].secret.count("<response") <= 4


@pytest.mark.guard("scram-thread")
async def test_attack_09_the_window_answers_while_the_key_is_derived(lab: Lab) -> None:
    worst = 0.0

    async def tick() -> None:
        nonlocal worst
        while True:
            # The time of this thread alone: what else the machine does is no matter.
            before = time.thread_time()
            await asyncio.sleep(0.005)
            worst = max(worst, time.thread_time() - before)

    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-512"))
        auth = await peer.expect("auth")
        ticking = asyncio.get_running_loop().create_task(tick())
        await asyncio.sleep(0)
        peer.challenge(ScramServer("sha512", iterations=1_000_000).first(peer.decoded(auth)))
        await peer.expect("response")
        await asyncio.sleep(0.01)
        ticking.cancel()
        peer.close()

    async with lab.attempt(script) as (ear, _):
        await ear.see(LinkPhase.WAITING)

    assert worst < 0.1


# 10 to 12.


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


# 13: stream management.


@pytest.mark.guard("ack-count")
@pytest.mark.parametrize("count", ["1000", "4294967295"])
async def test_attack_13_a_count_that_is_too_high_ends_the_stream_and_claims_nothing(
    lab: Lab, tmp_path: Path, qapp: object, count: str
) -> None:
    honest = Honest(is_acknowledging=False, is_resuming=False)
    async with scene(lab, tmp_path, honest) as there:
        await there.sent(BOB, "still mine")
        there.server.peer.send(f"<a xmlns='{SM_NS}' h='{count}'/>")
        await there.ear.see(LinkPhase.WAITING)

        assert "handled-count-too-high" in there.server.peers[0].secret
        assert there.ear.of(MessageAccepted) == []
        await until(lambda: "still mine" in there.server.peer.secret, "sent again")


@pytest.mark.parametrize("count", ["-1", "", "x", "1e3", "99999999999999", "1.5", "٣"])
async def test_attack_13_a_count_that_is_none_ends_the_stream(lab: Lab, count: str) -> None:
    async with lab.line() as line:
        await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
        line.server.peer.send(f"<a xmlns='{SM_NS}' h='{count}'/>")

        assert (await line.ear.see(LinkPhase.WAITING)).fault is LinkFault.PROTOCOL_VIOLATION


@pytest.mark.parametrize(
    "resumed",
    [
        pytest.param("h='{handled}' previd='another'", marks=pytest.mark.guard("resumed-is-ours")),
        "previd='previd-1'",
        "h='-1' previd='previd-1'",
        pytest.param("h='4294967295' previd='previd-1'", marks=pytest.mark.guard("ack-count")),
        "h='99999999999' previd='previd-1'",
    ],
)
async def test_attack_13_a_resumption_that_cannot_be_true_is_refused(lab: Lab, resumed: str) -> None:
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
            peer.send(f"<resumed xmlns='{SM_NS}' {resumed.format(handled=self.handled)}/>")
            await peer.next()

    async with lab.line(Lying()) as line:
        await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
        line.ear.forget()
        line.server.peer.cut()
        await until(lambda: len(line.ear.links) > 4 and len(line.server.peers) > 2, "another attempt")

        assert LinkFault.PROTOCOL_VIOLATION in [link.fault for link in line.ear.links]
        assert not any(link.is_resumed for link in line.ear.links)


@pytest.mark.parametrize("failed", ["h='0'", "", "h='4294967295'", "h='x'"])
async def test_attack_13_a_refused_resumption_loses_no_message(
    lab: Lab, tmp_path: Path, qapp: object, failed: str
) -> None:
    class Refusing(Honest):
        @override
        async def sign_in(self, peer: Peer) -> None:
            await peer.starttls()
            await peer.authenticate(*self.offers)
            await peer.open(self.features)
            element = await peer.next()
            if element.tag == f"{{{SM_NS}}}resume":
                peer.send(f"<failed xmlns='{SM_NS}' {failed}/>")
                element = await peer.next()
            self.handled, self.sent = 0, []
            await peer.answer_bind(element)

    honest = Refusing(is_acknowledging=False)
    async with scene(lab, tmp_path, honest) as there:
        await there.sent(BOB, "not lost")
        there.server.peer.cut()
        await until(lambda: len(there.server.peers) > 1, "another attempt")
        await until(lambda: "not lost" in there.server.peer.secret, "sent again")

        assert there.bodies(BOB) == ["not lost"]


async def test_attack_13_enabled_without_an_id_is_no_promise(lab: Lab) -> None:
    class Forgetful(Honest):
        @override
        async def serve(self, peer: Peer) -> None:
            send = peer.send

            def without_id(text: str | bytes) -> None:
                words = text if isinstance(text, str) else text.decode()
                send(words.replace("id='previd-1' ", "") if "<enabled" in words else words)

            peer.send = without_id  # type: ignore[method-assign]
            await super().serve(peer)

    async with lab.line(Forgetful()) as line:
        await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
        line.ear.forget()
        line.server.peer.cut()
        await line.ear.hear(RosterReceived)

        assert "<resume" not in line.server.peer.secret
        assert not line.ear.links[-1].is_resumed


@pytest.mark.guard("no-doubles")
async def test_attack_13_replayed_stanzas_are_shown_once(lab: Lab, tmp_path: Path, qapp: object) -> None:
    stanza = "<message from='bob@fabrikam.test/x' id='m1' type='chat'><body>once</body></message>"
    async with scene(
        lab, tmp_path, Honest(roster="<item jid='bob@fabrikam.test' subscription='both'/>")
    ) as there:
        await there.said(stanza, stanza, stanza)

        assert there.bodies(BOB) == ["once"]


# 14: interruptions.


class HangingUp(Honest):
    """A server that hangs up before its n-th word, another one at each connection, until it is tired."""

    def __init__(self, times: int) -> None:
        super().__init__(offers=("SCRAM-SHA-1",), is_resuming=False)
        self.times = times
        self.at: list[float] = []

    @override
    async def __call__(self, peer: Peer) -> None:
        number = len(peer.server.peers)
        self.at.append(time.monotonic())
        if number <= self.times:
            send, said = peer.send, 0

            def limited(text: str | bytes) -> None:
                nonlocal said
                if said == number % 12:
                    peer.cut()
                    raise PeerGoneError
                said += 1
                send(text)

            peer.send = limited  # type: ignore[method-assign]
        await super().__call__(peer)


@pytest.mark.timeout(110)
async def test_attack_14_a_thousand_interruptions_at_every_step_end_online(lab: Lab) -> None:
    honest = HangingUp(1000)
    async with lab.server(honest) as server:
        gateway, _ = lab.gateway(Timing(first_retry_s=0.0001, longest_retry_s=0.0002, step_s=5))
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await until(
            lambda: len(server.peers) > 1000 and gateway.link.phase is LinkPhase.ONLINE,
            "a thousand and one attempts",
            limit_s=100,
        )
        tasks = len(gateway._upkeep._tasks)
        await lab.end(gateway)

    assert tasks <= 1
    assert server.errors == []


@pytest.mark.guard("back-off")
async def test_attack_14_attempts_come_ever_more_slowly(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        peer.cut()

    async with lab.server(script) as server:
        gateway, ear = lab.gateway(Timing(first_retry_s=0.05, longest_retry_s=60))
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await asyncio.sleep(0.6)
        attempts = len(server.peers)
        await lab.end(gateway)

    assert 1 <= attempts < 40
    assert LinkPhase.WAITING in ear.phases


def test_attack_14_the_waiting_has_a_cap_and_is_never_the_same() -> None:
    timing = Timing()

    waits = [timing.wait(100) for _ in range(100)]

    assert timing.longest_wait(100) == 60
    assert max(waits) <= 60
    assert len(set(waits)) > 90


@pytest.mark.guard("no-lockout")
async def test_attack_14_a_refused_password_is_not_tried_again(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        await peer.expect("auth")
        peer.send(f"<failure xmlns='{SASL_NS}'><not-authorized/></failure>")
        await peer.next()

    async with lab.server(script) as server:
        gateway, ear = lab.gateway()
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await until(lambda: LinkPhase.REFUSED in ear.phases or len(server.peers) > 1, "an end")
        link = await ending(ear)
        gateway.retry_now()
        await lab.end(gateway)

    assert link.fault is LinkFault.BAD_PASSWORD
    assert len(server.peers) == 1


# 6: the exception for a self-signed gateway.


@pytest.fixture
async def self_signed_gateway(
    lab: Lab, tmp_path: Path, qapp: object
) -> AsyncIterator[tuple[Services, ScriptedServer, Ear]]:
    """Let the real services meet a gateway that vouches for itself."""
    server = lab.server(Honest())
    server.context = context_of(self_signed(DOMAIN))
    database, owner = Database.open(None), QObject()
    async with server:
        facts = FactStore(database)
        gateway, ear = lab.gateway(trusted_keys=TrustedKeys(facts), mechanisms=PinnedMechanisms(facts))
        file = SettingsFile(tmp_path / "settings.json")
        keyring.set_keyring(MemoryKeyring())
        services = build_services(gateway, database, file, file.load(), Vault(), owner)
        route = services.session._route

        def both(event: Event) -> None:
            route(event)
            ear(event)

        gateway.listen(both)
        services.session.sign_in(lab.account(server), PASSWORD)
        await ear.see(LinkPhase.REFUSED)
        yield services, server, ear
        await lab.end(gateway)
        await services.tasks.close()
        shiboken6.delete(owner)
        database.close()


SelfSigned = tuple["Services", ScriptedServer, "Ear"]


async def test_attack_06_a_self_signed_gateway_can_be_trusted_by_its_key(
    self_signed_gateway: SelfSigned,
) -> None:
    services, server, ear = self_signed_gateway
    assert services.session.may_trust

    services.session.trust_certificate()
    await ear.see(LinkPhase.ONLINE)

    assert [peer for peer in server.peers if peer.secret]


@pytest.mark.guard("trusted-key")
async def test_attack_06_a_changed_key_asks_again_and_says_so(self_signed_gateway: SelfSigned) -> None:
    services, server, ear = self_signed_gateway
    services.session.trust_certificate()
    await ear.see(LinkPhase.ONLINE)
    ear.forget()
    said = len(server.peers)

    server.context = context_of(self_signed(DOMAIN))
    server.peer.cut()
    link = await until(
        lambda: [link for link in ear.links if link.phase in {LinkPhase.REFUSED, LinkPhase.ONLINE}], "an end"
    )

    assert link[0].fault is LinkFault.CERTIFICATE_KEY_CHANGED
    assert link[0].certificate is not None
    assert link[0].certificate.key_sha256
    assert all(peer.secret == "" for peer in server.peers[said:])
    assert services.session.may_trust


@pytest.mark.guard("trusted-key")
async def test_attack_06_a_trusted_key_counts_at_its_place_only(self_signed_gateway: SelfSigned) -> None:
    services, _server, ear = self_signed_gateway
    services.session.trust_certificate()
    await ear.see(LinkPhase.ONLINE)
    account = services.session.account
    assert account is not None

    ear.forget()
    services.session.sign_in(replace(account, host="localhost"), PASSWORD)
    link = await until(
        lambda: [link for link in ear.links if link.phase in {LinkPhase.REFUSED, LinkPhase.ONLINE}], "an end"
    )

    assert link[0].fault is LinkFault.CERTIFICATE_UNTRUSTED


@pytest.mark.guard("trusted-name")
async def test_attack_06_a_trusted_key_does_not_lend_its_name(lab: Lab) -> None:
    leaf = self_signed("elsewhere.test")
    key = TrustedKey("127.0.0.1", read_certificate(der_of(leaf)).key_sha256)
    server = lab.server(Honest())
    server.context = context_of(leaf)

    async with server:
        gateway, ear = lab.gateway(trusted_keys={f"{USER}@{DOMAIN}": key})
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)

    assert link.fault is LinkFault.CERTIFICATE_WRONG_NAME


async def test_attack_06_only_a_certificate_that_vouches_for_itself_can_be_trusted(
    lab: Lab, tmp_path: Path
) -> None:
    other = Authority(tmp_path)
    server = lab.server(Honest())
    server.context = other.context()

    async with server:
        gateway, ear = lab.gateway()
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)

    assert link.certificate is not None
    assert not link.certificate.is_self_signed


def der_of(leaf: trustme.LeafCert) -> bytes:
    return ssl.PEM_cert_to_DER_cert(leaf.cert_chain_pems[0].bytes().decode())
