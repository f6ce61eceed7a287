"""Items 8 and 9: weaker mechanisms, and SCRAM played wrong."""

from __future__ import annotations

import asyncio
import base64
import ssl
import time
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from tests.support.scripted_server import (
    DOMAIN,
    PASSWORD,
    SASL_NS,
    USER,
    Honest,
    Peer,
    ScramServer,
    mechanisms,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab
from tests.attack.attempts import ending


def bindings(name: str) -> str:
    """Name a channel binding as XEP-0440 does, or none."""
    item = f"<channel-binding type='{name}'/>"
    return f"<sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'>{item}</sasl-channel-binding>" if name else ""


def hashed(names: tuple[str, ...], binding: str) -> bytes:
    """Write what a server has offered as XEP-0474 section 4.1 has it hashed."""
    return "\x1e".join(sorted(names)).encode() + (b"\x1f" + binding.encode() if binding else b"")


ACCOUNT = f"{USER}@{DOMAIN}"
SCRAM = "SCRAM-SHA-256"


@pytest.mark.parametrize(
    ("pin", "features", "version"),
    [
        pytest.param(
            SCRAM,
            mechanisms("PLAIN"),
            ssl.TLSVersion.TLSv1_3,
            marks=pytest.mark.guard("mechanism-pin", "mechanism-list"),
        ),
        *(
            pytest.param(
                f"{SCRAM}-PLUS",
                features,
                version,
                marks=pytest.mark.guard("mechanism-pin", "mechanism-list", "binding-pin"),
            )
            for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)
            for features in (mechanisms("SCRAM-SHA-512", SCRAM), mechanisms(SCRAM) + bindings("tls-exporter"))
        ),
        pytest.param(
            f"{SCRAM}-PLUS",
            mechanisms(f"{SCRAM}-PLUS", SCRAM) + bindings("tls-exporter"),
            ssl.TLSVersion.TLSv1_3,
            marks=pytest.mark.guard("mechanism-pin", "mechanism-list", "binding-pin"),
        ),
    ],
)
async def test_attack_08_the_best_protection_ever_had_is_the_least_from_then_on(
    lab: Lab, pin: str, features: str, version: ssl.TLSVersion
) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(features)
        await peer.next()

    pins = {ACCOUNT: pin}
    server = lab.server(script)
    server.context.maximum_version = version
    async with server:
        gateway, ear = lab.gateway(mechanisms=pins)
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)

    assert link.fault is LinkFault.SIGN_IN_WEAKENED
    assert "<auth" not in server.peers[0].secret
    assert pins == {ACCOUNT: pin}


@pytest.mark.guard("mechanism-pin", "mechanism-list", "pin-at-once")
async def test_attack_08_what_was_offered_counts_though_the_sign_in_was_broken_off(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("PLAIN" if len(server.peers) > 1 else SCRAM))
        await peer.expect("auth")
        peer.cut()

    server = lab.server(script)
    async with server:
        gateway, ear = lab.gateway()
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        link = await ear.see(LinkPhase.REFUSED)
        await lab.end(gateway)

    assert link.fault is LinkFault.SIGN_IN_WEAKENED
    assert "<auth" not in server.peers[1].secret


@pytest.mark.guard("pin-gets-no-weaker")
async def test_attack_08_a_weaker_hash_does_not_become_what_is_remembered(lab: Lab) -> None:
    pins = {ACCOUNT: "SCRAM-SHA-512"}

    async with lab.line(Honest(offers=("SCRAM-SHA-1",)), mechanisms=pins):
        assert pins == {ACCOUNT: "SCRAM-SHA-512"}


@pytest.mark.guard("mechanism-pin", "mechanism-list")
async def test_attack_08_an_account_that_has_used_scram_never_gives_its_password_away(lab: Lab) -> None:
    honest = Honest()
    async with lab.line(honest) as line:
        honest.offers = ("PLAIN",)
        line.ear.forget()
        line.server.peer.cut()
        link = await until(
            lambda: [link for link in line.ear.links if link.phase in {LinkPhase.REFUSED, LinkPhase.ONLINE}],
            "an end",
        )

        assert link[0].fault is LinkFault.SIGN_IN_WEAKENED
        assert "<auth" not in line.server.peer.secret


@pytest.mark.guard("binding-tried")
async def test_attack_08_who_has_bound_before_tries_to_where_the_server_names_no_binding(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms(f"{SCRAM}-PLUS", SCRAM))
        first.append(peer.decoded(await peer.expect("auth")))
        peer.close()

    first: list[str] = []
    async with lab.server(script) as server:
        gateway, _ear = lab.gateway(mechanisms={ACCOUNT: f"{SCRAM}-PLUS"})
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await until(lambda: first, "the first message")
        await lab.end(gateway)

    assert first[0].startswith("p=tls-server-end-point,,")


STRIPPED = (
    # What the server offers; what of it arrives.
    (("SCRAM-SHA-1", "SCRAM-SHA-512"), ("SCRAM-SHA-1",), "", ""),
    (("SCRAM-SHA-1-PLUS", "SCRAM-SHA-1"), ("SCRAM-SHA-1",), "tls-exporter", "tls-exporter"),
    (("SCRAM-SHA-1",), ("SCRAM-SHA-1",), "tls-server-end-point", "tls-made-up"),
    (("SCRAM-SHA-1",), ("SCRAM-SHA-1",), "tls-exporter", ""),
)


@pytest.mark.guard("downgrade-hash")
@pytest.mark.parametrize(("offered", "arriving", "binding", "arriving_binding"), STRIPPED)
async def test_attack_08_an_offer_changed_on_the_way_is_noticed_where_the_server_vouches_for_it(
    lab: Lab, offered: tuple[str, ...], arriving: tuple[str, ...], binding: str, arriving_binding: str
) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms(*arriving) + bindings(arriving_binding))
        auth = await peer.expect("auth")
        scram = ScramServer("sha1", advertised=hashed(offered, binding))
        peer.challenge(scram.first(peer.decoded(auth)))
        await peer.next()
        peer.close()

    async with lab.attempt(script) as (ear, server):
        link = await ending(ear)

        assert link.fault is LinkFault.SIGN_IN_TAMPERED
        assert link.phase is LinkPhase.REFUSED
        assert "<response" not in server.peers[0].secret


async def test_attack_08_an_offer_that_arrived_whole_is_taken(lab: Lab) -> None:
    offer = ("SCRAM-SHA-512", "PLAIN", "SCRAM-SHA-1")

    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms(*offer) + bindings("tls-made-up"))
        auth = await peer.expect("auth")
        scram = ScramServer("sha512", advertised=hashed(offer, "tls-made-up"))
        peer.challenge(scram.first(peer.decoded(auth)))
        is_right, final = scram.final(peer.decoded(await peer.expect("response")))
        assert is_right
        peer.restart()
        peer.success(final)
        await peer.bind()
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, server):
        link = await ending(ear)

        assert link.phase is LinkPhase.ONLINE
        assert server.errors == []


@pytest.mark.parametrize(
    ("version", "offers", "flag"),
    [
        pytest.param(
            ssl.TLSVersion.TLSv1_2, ("SCRAM-SHA-256",), "y,,", marks=pytest.mark.guard("binding-missed")
        ),
        (ssl.TLSVersion.TLSv1_2, ("SCRAM-SHA-512", "SCRAM-SHA-256-PLUS"), "p=tls-unique,,"),
        (ssl.TLSVersion.TLSv1_2, ("SCRAM-SHA-256-PLUS",), "p=tls-unique,,"),
        pytest.param(
            ssl.TLSVersion.TLSv1_3,
            ("SCRAM-SHA-256",),
            "y,,",
            marks=pytest.mark.guard("binding-missed", "binding-tried"),
        ),
        (ssl.TLSVersion.TLSv1_3, ("SCRAM-SHA-512", "SCRAM-SHA-256-PLUS"), "n,,"),
    ],
)
async def test_attack_08_the_server_learns_that_we_would_have_bound(
    lab: Lab, version: ssl.TLSVersion, offers: tuple[str, ...], flag: str
) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms(*offers))
        first.append(peer.decoded(await peer.expect("auth")))
        peer.close()

    first: list[str] = []
    server = lab.server(script)
    server.context.maximum_version = version
    async with server:
        gateway, _ear = lab.gateway()
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await until(lambda: first, "the first message")
        await lab.end(gateway)

    assert first[0].startswith(f"{flag}n={USER},")


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
