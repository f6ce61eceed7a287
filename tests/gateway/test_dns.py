"""Finding the gateway of a domain."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.dns import (
    DnsError,
    DnsFault,
    Resolver,
    Srv,
    Target,
    ascii_domain,
    in_order,
    targets,
)
from tests.support.name_server import NameServer
from tests.support.scripted_server import DOMAIN, PASSWORD, Honest

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab

ALICE = Jid("alice", "contoso.test")


async def places(server: NameServer, account: Account) -> list[Target]:
    async with Resolver(server.place) as resolver:
        return await targets(resolver, account)


async def test_direct_tls_stands_before_starttls_of_the_same_priority() -> None:
    records = {
        "_xmpp-client._tcp.contoso.test": [(5, 0, 5222, "a.contoso.test")],
        "_xmpps-client._tcp.contoso.test": [(5, 0, 5223, "a.contoso.test")],
    }
    async with NameServer(srv=records) as server:
        found = await places(server, Account(ALICE))

    assert found == [
        Target("a.contoso.test", 5223, is_direct_tls=True),
        Target("a.contoso.test", 5222, is_direct_tls=False),
    ]


async def test_priority_decides_over_both_services() -> None:
    records = {
        "_xmpp-client._tcp.contoso.test": [
            (1, 0, 5222, "near.contoso.test"),
            (9, 0, 5222, "far.contoso.test"),
        ],
        "_xmpps-client._tcp.contoso.test": [(5, 0, 443, "middle.contoso.test")],
    }
    async with NameServer(srv=records) as server:
        found = await places(server, Account(ALICE))

    assert [target.host for target in found] == [
        "near.contoso.test",
        "middle.contoso.test",
        "far.contoso.test",
    ]


@pytest.mark.parametrize(("tls", "port"), [(TlsMode.DIRECT, 5223), (TlsMode.STARTTLS, 5222)])
async def test_a_chosen_mode_asks_only_for_its_service(tls: TlsMode, port: int) -> None:
    records = {
        "_xmpp-client._tcp.contoso.test": [(5, 0, 5222, "a.contoso.test")],
        "_xmpps-client._tcp.contoso.test": [(5, 0, 5223, "a.contoso.test")],
    }
    async with NameServer(srv=records) as server:
        found = await places(server, Account(ALICE, tls=tls))

        assert [target.port for target in found] == [port]
        assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("tls", "target"),
    [
        (TlsMode.AUTO, Target("contoso.test", 5222, is_direct_tls=False)),
        (TlsMode.STARTTLS, Target("contoso.test", 5222, is_direct_tls=False)),
        (TlsMode.DIRECT, Target("contoso.test", 5223, is_direct_tls=True)),
    ],
)
async def test_without_records_the_domain_itself_is_tried(tls: TlsMode, target: Target) -> None:
    async with NameServer(addresses={"contoso.test": ["192.0.2.1"]}) as server:
        assert await places(server, Account(ALICE, tls=tls)) == [target]


async def test_a_domain_that_says_no_is_believed() -> None:
    records = {
        "_xmpp-client._tcp.contoso.test": [(0, 0, 0, ".")],
        "_xmpps-client._tcp.contoso.test": [(0, 0, 0, ".")],
    }
    async with NameServer(srv=records) as server:
        with pytest.raises(DnsError) as raised:
            await places(server, Account(ALICE))

    assert raised.value.fault is DnsFault.NOTHING


@pytest.mark.parametrize(
    ("tls", "port", "expected"),
    [
        (TlsMode.AUTO, 0, [(5222, False)]),
        (TlsMode.AUTO, 5222, [(5222, False), (5222, True)]),
        (TlsMode.AUTO, 443, [(443, True), (443, False)]),
        (TlsMode.DIRECT, 0, [(5223, True)]),
        (TlsMode.DIRECT, 8443, [(8443, True)]),
        (TlsMode.STARTTLS, 0, [(5222, False)]),
    ],
)
async def test_a_host_that_was_typed_is_not_looked_up(
    tls: TlsMode, port: int, expected: list[tuple[int, bool]]
) -> None:
    async with NameServer() as server:
        found = await places(server, Account(ALICE, host="192.0.2.7", port=port, tls=tls))

        assert [(target.port, target.is_direct_tls) for target in found] == expected
        assert {target.host for target in found} == {"192.0.2.7"}
        assert server.asked == []


@pytest.mark.parametrize(("domain", "host"), [("192.0.2.7", "192.0.2.7"), ("[2001:db8::1]", "2001:db8::1")])
async def test_a_numeric_domain_is_its_own_address(domain: str, host: str) -> None:
    async with NameServer() as server:
        found = await places(server, Account(Jid("alice", domain)))
        async with Resolver(server.place) as resolver:
            addresses = await resolver.addresses(host)

    assert found[0].host == host
    assert addresses == [host]


async def test_both_families_of_addresses_are_found() -> None:
    async with (
        NameServer(addresses={"a.contoso.test": ["192.0.2.1", "2001:db8::1"]}) as server,
        Resolver(server.place) as resolver,
    ):
        assert await resolver.addresses("a.contoso.test") == ["192.0.2.1", "2001:db8::1"]


@pytest.mark.parametrize(("is_failing", "fault"), [(False, DnsFault.NOTHING), (True, DnsFault.UNREACHABLE)])
async def test_no_such_name_is_told_from_no_answer(*, is_failing: bool, fault: DnsFault) -> None:
    async with NameServer(is_failing=is_failing) as server, Resolver(server.place) as resolver:
        with pytest.raises(DnsError) as raised:
            await resolver.addresses("nowhere.test")

    assert raised.value.fault is fault


async def test_the_systems_own_resolver_knows_localhost() -> None:
    async with Resolver() as resolver:
        assert "127.0.0.1" in await resolver.addresses("localhost")


async def test_an_international_domain_is_asked_for_in_ascii() -> None:
    async with NameServer(addresses={"xn--bcher-kva.test": ["192.0.2.1"]}) as server:
        await places(server, Account(Jid("alice", "bücher.test")))

        assert set(server.asked) == {
            "_xmpp-client._tcp.xn--bcher-kva.test",
            "_xmpps-client._tcp.xn--bcher-kva.test",
        }
    assert ascii_domain("bücher.test") == "xn--bcher-kva.test"


def test_weights_share_the_load_within_a_priority() -> None:
    heavy, light, later = Srv(1, 90, 1, "heavy"), Srv(1, 10, 1, "light"), Srv(2, 0, 1, "later")

    runs = [in_order([later, light, heavy]) for _ in range(2000)]

    first = Counter(run[0].target for run in runs)
    assert {run[2].target for run in runs} == {"later"}
    assert 1600 < first["heavy"] < 1950


async def test_a_place_that_does_not_answer_gives_way_to_the_next(lab: Lab) -> None:
    async with lab.server(Honest()) as server:
        records = {f"_xmpp-client._tcp.{DOMAIN}": [(1, 0, 1, "dead.test"), (2, 0, server.port, "alive.test")]}
        addresses = {"dead.test": ["127.0.0.1"], "alive.test": ["127.0.0.1"]}
        async with NameServer(srv=records, addresses=addresses) as names:
            gateway, ear = lab.gateway(nameserver=names.place)
            account = Account(ALICE, ca_file=lab.authority.ca_file)
            gateway.sign_in(account, PASSWORD, OwnPresence())

            link = await ear.see(LinkPhase.ONLINE)
            await lab.end(gateway)

    assert link.host == f"alive.test:{server.port}"


async def test_the_certificate_is_held_against_the_domain_wherever_the_dns_points(lab: Lab) -> None:
    async with lab.server(Honest(), "attacker.test") as server:
        records = {f"_xmpp-client._tcp.{DOMAIN}": [(1, 0, server.port, "attacker.test")]}
        async with NameServer(srv=records, addresses={"attacker.test": ["127.0.0.1"]}) as names:
            gateway, ear = lab.gateway(nameserver=names.place)
            account = Account(ALICE, ca_file=lab.authority.ca_file)
            gateway.sign_in(account, PASSWORD, OwnPresence())

            link = await ear.see(LinkPhase.REFUSED)
            await lab.end(gateway)

    assert link.fault is LinkFault.CERTIFICATE_WRONG_NAME
    assert all(peer.secret == "" for peer in server.peers)


@pytest.mark.parametrize(
    ("is_failing", "fault"), [(False, LinkFault.NO_SUCH_SERVER), (True, LinkFault.NO_NETWORK)]
)
async def test_a_domain_that_cannot_be_found_says_why(
    lab: Lab, *, is_failing: bool, fault: LinkFault
) -> None:
    async with NameServer(is_failing=is_failing) as names:
        gateway, ear = lab.gateway(nameserver=names.place)
        gateway.sign_in(Account(Jid("alice", "nowhere.test")), PASSWORD, OwnPresence())

        link = await ear.see(LinkPhase.WAITING)
        await lab.end(gateway)

    assert link.fault is fault
