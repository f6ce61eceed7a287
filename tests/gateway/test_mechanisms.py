"""Which mechanism signs in."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from typing_extensions import override

from lyncfedclient.domain.events import NotStoredError
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.gateway.certificate import end_point_hash
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.mechanisms import PREFERENCE, Exchange, Pin, advertised, choose, offered
from lyncfedclient.gateway.secret import Secret
from tests.support.scripted_server import Honest, Peer, ScramServer, mechanisms
from tests.support.waiting import until

if TYPE_CHECKING:
    from lyncfedclient.gateway.connection import XmppGateway
    from tests.gateway.conftest import Lab

BINDINGS = (
    "<sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'><channel-binding type='tls-server-end-point'/>"
    "</sasl-channel-binding>"
)


@pytest.mark.parametrize(
    ("names", "can_bind", "weakest", "chosen"),
    [
        (PREFERENCE, True, None, "SCRAM-SHA-512-PLUS"),
        (PREFERENCE, False, None, "SCRAM-SHA-512"),
        (("PLAIN",), False, None, "PLAIN"),
        (("PLAIN",), False, "PLAIN", "PLAIN"),
        (("PLAIN", "SCRAM-SHA-1"), False, "PLAIN", "SCRAM-SHA-1"),
        (("PLAIN", "SCRAM-SHA-1"), False, "SCRAM-SHA-512", "SCRAM-SHA-1"),
        (("SCRAM-SHA-1-PLUS", "SCRAM-SHA-256"), True, None, "SCRAM-SHA-1-PLUS"),
        (("SCRAM-SHA-1-PLUS", "SCRAM-SHA-256"), True, "SCRAM-SHA-512-PLUS", "SCRAM-SHA-1-PLUS"),
    ],
)
def test_the_best_that_both_can_is_chosen(
    names: tuple[str, ...], *, can_bind: bool, weakest: str | None, chosen: str
) -> None:
    assert choose(frozenset(names), can_bind=can_bind, weakest=weakest) == chosen


@pytest.mark.parametrize(
    ("names", "weakest"),
    [
        ((), None),
        (("LOGIN", "EXTERNAL", "ANONYMOUS", "CRAM-MD5", "plain", "SCRAM-SHA-1 "), None),
        (("SCRAM-SHA-1-PLUS",), None),
    ],
)
def test_nothing_good_enough_is_no_safe_mechanism(names: tuple[str, ...], weakest: str | None) -> None:
    with pytest.raises(LinkError) as raised:
        choose(frozenset(names), can_bind=False, weakest=weakest)

    assert raised.value.fault is LinkFault.NO_SAFE_MECHANISM


@pytest.mark.parametrize(
    ("names", "weakest"),
    [
        (("PLAIN",), "SCRAM-SHA-1"),
        (("SCRAM-SHA-512", "PLAIN"), "SCRAM-SHA-1-PLUS"),
        (("SCRAM-SHA-512-PLUS", "SCRAM-SHA-512"), "SCRAM-SHA-1-PLUS"),
    ],
)
def test_less_than_there_has_been_is_a_weakened_sign_in(names: tuple[str, ...], weakest: str) -> None:
    with pytest.raises(LinkError) as raised:
        choose(frozenset(names), can_bind=False, weakest=weakest)

    assert raised.value.fault is LinkFault.SIGN_IN_WEAKENED


@pytest.mark.parametrize(
    ("kept", "mechanism", "then"),
    [
        (None, "PLAIN", "PLAIN"),
        ("PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-1"),
        ("SCRAM-SHA-512", "SCRAM-SHA-1", "SCRAM-SHA-512"),
        ("SCRAM-SHA-512", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-1-PLUS"),
        ("SCRAM-SHA-1-PLUS", "SCRAM-SHA-512", "SCRAM-SHA-1-PLUS"),
        ("SCRAM-SHA3-512-PLUS", "SCRAM-SHA-512-PLUS", "SCRAM-SHA3-512-PLUS"),
    ],
)
def test_a_pin_gets_no_weaker(kept: str | None, mechanism: str, then: str) -> None:
    pins = {} if kept is None else {"alice@contoso.test": kept}

    Pin(pins, "alice@contoso.test").strengthen(mechanism)

    assert pins == {"alice@contoso.test": then}


async def test_a_pin_that_cannot_be_stored_keeps_nobody_from_signing_in(lab: Lab) -> None:
    async with lab.line(Honest(), mechanisms=Full()) as line:
        assert line.ear.phases[-1] is LinkPhase.ONLINE


class Full(dict[str, str]):
    """A disk without room."""

    @override
    def __setitem__(self, account: str, mechanism: str) -> None:
        raise NotStoredError("no room")


def test_the_offer_is_read_from_its_own_namespace_only() -> None:
    features = ET.fromstring(
        f"<features>{mechanisms('PLAIN', ' SCRAM-SHA-1 ')}<mechanisms xmlns='urn:x'><mechanism>LOGIN</mechanism>"
        "</mechanisms></features>"
    )

    assert offered(features) == {"PLAIN", "SCRAM-SHA-1"}


def test_what_a_server_offers_is_written_as_xep_0474_has_it() -> None:
    features = ET.fromstring(
        "<features>" + mechanisms("SCRAM-SHA-1-PLUS", "PLAIN", "SCRAM-SHA-1") + BINDINGS + "</features>"
    )

    without = ET.fromstring("<features>" + mechanisms("SCRAM-SHA-1") + "</features>")

    assert advertised(features) == b"PLAIN\x1eSCRAM-SHA-1\x1eSCRAM-SHA-1-PLUS\x1ftls-server-end-point"
    assert advertised(without) == b"SCRAM-SHA-1"


async def test_plain_carries_name_and_password_without_an_authorisation_of_its_own() -> None:
    exchange = Exchange("PLAIN", "alice", Secret("sesame"), None)

    assert base64.b64decode(await exchange.initial()) == b"\0alice\0sesame"


async def test_plain_answers_no_challenge() -> None:
    exchange = Exchange("PLAIN", "alice", Secret("sesame"), None)

    with pytest.raises(LinkError):
        await exchange.respond("")


async def test_sign_in_is_bound_to_the_servers_certificate_where_it_offers_that(lab: Lab) -> None:
    headers: list[bytes] = []

    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256-PLUS", "SCRAM-SHA-256") + BINDINGS)
        auth = await peer.expect("auth")
        assert auth.get("mechanism") == "SCRAM-SHA-256-PLUS"
        server = ScramServer("sha256")
        peer.challenge(server.first(peer.decoded(auth)))
        response = peer.decoded(await peer.expect("response"))
        headers.append(base64.b64decode(response.split(",")[0].removeprefix("c=")))
        is_right, final = server.final(response)
        assert is_right
        peer.restart()
        peer.success(final)
        await peer.bind()
        await Honest().serve(peer)

    async with lab.attempt(script) as (ear, _):
        await ear.see(LinkPhase.ONLINE)

        assert headers == [b"p=tls-server-end-point,," + end_point_hash(shown_to(lab.gateways[-1]))]


def shown_to(gateway: XmppGateway) -> bytes:
    """The certificate that the gateway's own TLS session was shown."""
    stream = gateway._upkeep._stream
    assert stream is not None
    assert stream.ssl_object is not None
    der = stream.ssl_object.getpeercert(binary_form=True)
    assert der is not None
    return der


async def test_an_offer_of_binding_without_a_kind_that_we_have_signs_in_unbound(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256-PLUS", "SCRAM-SHA-256"))
        await peer.expect("auth")
        await peer.next()

    async with lab.attempt(script) as (_, server):
        await until(lambda: server.peers and "<auth" in server.peer.secret, "sign-in")

        assert "mechanism='SCRAM-SHA-256'" in server.peer.secret
