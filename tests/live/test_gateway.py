"""The reference gateway as an administrator deploys it: what it offers, whom it lets in, what it limits."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.cli.gateway_files import Turn
from tests.support.lab.lab import CONTOSO, FABRIKAM, PASSWORD, Lab, Plan
from tests.support.lab.partner import Partner
from tests.support.lab.server import Software
from tests.support.lab.stream import NS_CLIENT, Stream, StreamEndedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree import ElementTree as ET

_NS_DISCO = "http://jabber.org/protocol/disco#info"
_NS_SERVICES = "urn:xmpp:extdisco:2"
_OFFERED_BY_THE_ACCOUNT = {
    "urn:xmpp:mam:2",
    "http://jabber.org/protocol/pubsub#publish",
    "http://jabber.org/protocol/pubsub#auto-create",
}
_OFFERED_BY_THE_SERVER = {"urn:xmpp:blocking", "urn:xmpp:carbons:2", "urn:xmpp:ping", "urn:xmpp:extdisco:2"}
_MOST_SESSIONS = 10


@pytest.fixture(scope="module", params=Software, ids=lambda software: software.value)
def deployed(request: pytest.FixtureRequest) -> Iterator[Lab]:
    plan = Plan(
        gateway=request.param,
        gateway_accounts=("alice", "carol", "crowd"),
        partners=(FABRIKAM,),
        turn=Turn("turn.contoso.test", 3478, "shared secret"),
    )
    with Lab(plan) as lab:
        yield lab


async def ask(lab: Lab, payload: str, *, to: str) -> ET.Element:
    answers: asyncio.Queue[ET.Element] = asyncio.Queue()
    stream = Stream(lambda stanza: answers.put_nowait(stanza) if stanza.get("id") == "q" else None)
    await stream.open(lab.contoso.address, "carol", CONTOSO, PASSWORD, lab.ca_file, "asker")
    try:
        stream.send(f"<iq type='get' id='q' to='{to}'>{payload}</iq>")
        async with asyncio.timeout(10):
            return await answers.get()
    finally:
        await stream.close()


async def test_what_the_client_needs_is_offered(deployed: Lab) -> None:
    query = f"<query xmlns='{_NS_DISCO}'/>"

    account = await ask(deployed, query, to=f"carol@{CONTOSO}")
    server = await ask(deployed, query, to=CONTOSO)

    of_account = {feature.get("var") for feature in account.iter(f"{{{_NS_DISCO}}}feature")}
    of_server = {feature.get("var") for feature in server.iter(f"{{{_NS_DISCO}}}feature")}
    assert _OFFERED_BY_THE_ACCOUNT - of_account == set()
    assert _OFFERED_BY_THE_SERVER - of_server == set()


async def test_stun_and_turn_are_told_with_a_password_for_a_time(deployed: Lab) -> None:
    answer = await ask(deployed, f"<services xmlns='{_NS_SERVICES}'/>", to=CONTOSO)

    services = {service.get("type"): service for service in answer.iter(f"{{{_NS_SERVICES}}}service")}
    assert set(services) == {"stun", "turn"}
    assert {service.get("host") for service in services.values()} == {"turn.contoso.test"}
    assert services["turn"].get("username")
    assert services["turn"].get("password") not in {None, "", "shared secret"}
    assert services["turn"].get("expires")


async def test_a_partner_and_a_user_of_the_gateway_write_to_each_other(deployed: Lab) -> None:
    async with (
        Partner(deployed.contoso, "alice", deployed.ca_file) as alice,
        Partner(deployed.fabrikam, "bob", deployed.ca_file) as bob,
    ):
        alice.write(bob.address, "Across the federation")
        await bob.hears_message("Across the federation")
        bob.write(alice.address, "And back")

        await alice.hears_message("And back")


async def test_somebody_outside_the_partners_cannot_be_written_to(deployed: Lab) -> None:
    async with Partner(deployed.contoso, "alice", deployed.ca_file) as alice:
        alice.write("eve@northwind.test", "Anybody?")

        def is_refused(stanza: ET.Element) -> bool:
            error = stanza.find(f"{{{NS_CLIENT}}}error")
            return error is not None and stanza.get("from") == "eve@northwind.test"

        await alice.hears(is_refused, "a refusal")


async def test_servers_are_met_with_direct_tls_under_the_gateways_own_name(deployed: Lab) -> None:
    context = ssl.create_default_context(cafile=str(deployed.ca_file))

    _, writer = await asyncio.open_connection(
        deployed.contoso.address, 5270, ssl=context, server_hostname=CONTOSO
    )

    session = writer.get_extra_info("ssl_object")
    assert session.version() in {"TLSv1.2", "TLSv1.3"}
    # Nobody here speaks XMPP, so the server would not answer a goodbye either.
    writer.transport.abort()
    with contextlib.suppress(OSError):
        await writer.wait_closed()


async def test_one_account_has_only_so_many_connections(deployed: Lab) -> None:
    streams = [Stream(lambda _: None) for _ in range(_MOST_SESSIONS + 1)]
    place = (deployed.contoso.address, "crowd", CONTOSO, PASSWORD, deployed.ca_file)
    try:
        for number, stream in enumerate(streams[:-1]):
            await stream.open(*place, f"client-{number}")
        # Prosody turns the newest away, ejabberd the oldest out.
        try:
            await streams[-1].open(*place, "one too many")
        except StreamEndedError:
            return
        async with asyncio.timeout(10):
            await streams[0].ended()
        assert not streams[0].is_open
    finally:
        for stream in streams:
            await stream.close()
