"""Asking whether a domain can be federated with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.domain_check import DomainStep
from lyncfedclient.domain.events import DomainAnswered, RosterReceived
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway import namespaces as ns
from tests.support.name_server import NameServer
from tests.support.scripted_server import PASSWORD, Honest, Peer

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab

SRV = {"_xmpp-server._tcp.fabrikam.test": [(5, 0, 5269, "xmpp.fabrikam.test")]}
ADDRESSES = {"xmpp.fabrikam.test": ["192.0.2.3"], "contoso.test": ["127.0.0.1"]}


class Far(Honest):
    """A server that answers for other domains with what the test says."""

    reply = ""

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if iq.get("to") == "fabrikam.test":
            peer.send(self.reply.format(id=iq.get("id"), payload=iq[0].tag))
        else:
            super().answer(peer, iq)


async def asked(lab: Lab, domain: str, reply: str | None, names: NameServer) -> DomainAnswered:
    """Ask about a domain, signed in where a reply is given."""
    far = Far()
    far.reply = reply or ""
    async with names, lab.server(far) as server:
        gateway, ear = lab.gateway(nameserver=names.place)
        if reply is not None:
            gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
            await ear.see(LinkPhase.ONLINE)
            await ear.hear(RosterReceived)
        gateway.ask_domain(domain)
        answer = await ear.hear(DomainAnswered)
        await lab.end(gateway)
    return answer


def error(condition: str, by: str = "") -> str:
    author = f" by='{by}'" if by else ""
    return (
        "<iq type='error' id='{id}' from='fabrikam.test'>"
        f"<error type='cancel'{author}><{condition} xmlns='{ns.STANZA_ERRORS}'/>"
        f"<text xmlns='{ns.STANZA_ERRORS}'>in words</text></error></iq>"
    )


def verdicts(answer: DomainAnswered) -> list[tuple[DomainStep, bool | None]]:
    return [(finding.step, finding.is_good) for finding in answer.findings]


async def test_offline_only_the_dns_is_asked(lab: Lab) -> None:
    answer = await asked(lab, "fabrikam.test", None, NameServer(srv=SRV, addresses=ADDRESSES))

    assert verdicts(answer) == [(DomainStep.SRV, True), (DomainStep.ADDRESS, True)]
    assert answer.findings[0].text == "xmpp.fabrikam.test:5269"
    assert answer.findings[1].text == "xmpp.fabrikam.test: 192.0.2.3"


async def test_servers_that_are_met_with_direct_tls_alone_are_found(lab: Lab) -> None:
    records = {"_xmpps-server._tcp.fabrikam.test": [(5, 0, 5270, "xmpp.fabrikam.test")]}

    answer = await asked(lab, "fabrikam.test", None, NameServer(srv=records, addresses=ADDRESSES))

    assert verdicts(answer) == [(DomainStep.SRV, True), (DomainStep.ADDRESS, True)]
    assert answer.findings[0].text == "xmpp.fabrikam.test:5270 (direct TLS)"


async def test_a_domain_without_records_but_with_an_address_may_do(lab: Lab) -> None:
    answer = await asked(lab, "fabrikam.test", None, NameServer(addresses={"fabrikam.test": ["192.0.2.3"]}))

    assert verdicts(answer) == [(DomainStep.SRV, None), (DomainStep.ADDRESS, True)]


async def test_a_domain_that_does_not_exist_is_said(lab: Lab) -> None:
    answer = await asked(lab, "nowhere.test", None, NameServer())

    assert verdicts(answer) == [(DomainStep.SRV, None), (DomainStep.ADDRESS, False)]


async def test_a_domain_that_offers_nothing_is_said(lab: Lab) -> None:
    names = NameServer(srv={"_xmpp-server._tcp.fabrikam.test": [(0, 0, 0, ".")]})

    answer = await asked(lab, "fabrikam.test", None, names)

    assert verdicts(answer) == [(DomainStep.SRV, False)]


async def test_a_name_server_that_fails_is_said(lab: Lab) -> None:
    answer = await asked(lab, "fabrikam.test", None, NameServer(is_failing=True))

    assert verdicts(answer) == [(DomainStep.SRV, False), (DomainStep.ADDRESS, False)]


async def test_a_domain_that_answers_is_good(lab: Lab) -> None:
    reply = (
        "<iq type='result' id='{id}' from='fabrikam.test'><query xmlns='jabber:iq:version'><name>ejabberd</name>"
        "<version>23.01</version></query></iq>"
    )

    answer = await asked(lab, "fabrikam.test", reply, NameServer(srv=SRV, addresses=ADDRESSES))

    assert verdicts(answer)[2:] == [(DomainStep.PING, True), (DomainStep.SOFTWARE, True)]
    assert answer.findings[3].text == "ejabberd 23.01"


@pytest.mark.parametrize(
    ("condition", "is_good", "fault"),
    [
        ("remote-server-not-found", False, StanzaFault.SERVER_NOT_FOUND),
        ("remote-server-timeout", False, StanzaFault.SERVER_TIMEOUT),
        ("service-unavailable", True, None),
        ("feature-not-implemented", True, None),
    ],
)
async def test_an_error_of_the_domains_own_proves_that_it_is_reached(
    lab: Lab, *, condition: str, is_good: bool, fault: StanzaFault | None
) -> None:
    answer = await asked(lab, "fabrikam.test", error(condition), NameServer(srv=SRV, addresses=ADDRESSES))

    assert (answer.findings[2].is_good, answer.findings[2].fault) == (is_good, fault)
    assert answer.findings[2].text == "in words"
    assert answer.findings[3].is_good is None


async def test_an_error_of_our_own_server_proves_nothing(lab: Lab) -> None:
    reply = error("service-unavailable", by="contoso.test")

    answer = await asked(lab, "fabrikam.test", reply, NameServer(srv=SRV, addresses=ADDRESSES))

    assert answer.findings[2].is_good is False


async def test_what_is_no_domain_is_said(lab: Lab) -> None:
    answer = await asked(lab, "no domain", None, NameServer())

    assert verdicts(answer) == [(DomainStep.ADDRESS, False)]
