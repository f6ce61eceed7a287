"""Whether another domain can be federated with: its records, its address, and whether it answers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.events import DomainAnswered
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.dns import DnsError, DnsFault, Resolver
from lyncfedclient.gateway.faults import stanza_fault
from lyncfedclient.gateway.queries import is_result

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from lyncfedclient.gateway.dns import Srv
    from lyncfedclient.gateway.queries import Queries

_ANSWER_LIMIT_S = 15.0
_MAX_TEXT = 100
_WRITTEN_THERE = frozenset(
    {StanzaFault.SERVICE_UNAVAILABLE, StanzaFault.NOT_ALLOWED, StanzaFault.NOT_ACCEPTABLE}
)


async def check_domain(
    domain: str, nameserver: tuple[str, int] | None, queries: Queries | None
) -> DomainAnswered:
    """Ask the DNS and, with ``queries`` of a session, the domain itself; takes at most some 30 s."""
    try:
        jid = Jid.parse(domain)
    except JidError as error:
        return DomainAnswered(domain, (DomainFinding(DomainStep.ADDRESS, is_good=False, text=str(error)),))
    looked_up, asked = await asyncio.gather(look_up(jid.domain, nameserver), _ask(jid, queries))
    return DomainAnswered(domain, (*looked_up, *asked))


async def look_up(domain: str, nameserver: tuple[str, int] | None) -> list[DomainFinding]:
    """Ask the DNS alone for the servers of a domain and an address of the first."""
    hosts = [domain]
    async with Resolver(nameserver) as resolver:
        found, direct = await asyncio.gather(
            _records(resolver, "_xmpp-server._tcp", domain), _records(resolver, "_xmpps-server._tcp", domain)
        )
        # A domain may offer its servers by direct TLS alone (XEP-0368).
        of_direct = [] if isinstance(direct, DnsError) else [(record, " (direct TLS)") for record in direct]
        if isinstance(found, DnsError) and not of_direct:
            # Not a fault: then the domain's own address and port 5269 count (RFC 6120 section 3.2.2).
            good = None if found.fault is DnsFault.NOTHING else False
            srv = DomainFinding(DomainStep.SRV, is_good=good, text=str(found), fault=_dns_fault(found))
        else:
            records = [
                *([] if isinstance(found, DnsError) else [(record, "") for record in found]),
                *of_direct,
            ]
            hosts = [record.target for record, _ in records if record.target != "."]
            places = ", ".join(f"{record.target}:{record.port}{how}" for record, how in records)
            srv = DomainFinding(DomainStep.SRV, is_good=bool(hosts), text=places)
            if not hosts:
                return [srv]
        try:
            addresses = await resolver.addresses(hosts[0])
        except DnsError as error:
            fault = _dns_fault(error)
            return [srv, DomainFinding(DomainStep.ADDRESS, is_good=False, text=str(error), fault=fault)]
    return [srv, DomainFinding(DomainStep.ADDRESS, is_good=True, text=f"{hosts[0]}: {', '.join(addresses)}")]


async def _records(resolver: Resolver, service: str, domain: str) -> list[Srv] | DnsError:
    try:
        return await resolver.srv(service, domain)
    except DnsError as error:
        return error


def _dns_fault(error: DnsError) -> StanzaFault | None:
    """Tell the name server's silence from its answer that there is nothing."""
    return StanzaFault.SERVER_TIMEOUT if error.fault is DnsFault.UNREACHABLE else None


async def _ask(jid: Jid, queries: Queries | None) -> list[DomainFinding]:
    if queries is None:
        return []
    ping, version = await asyncio.gather(
        queries.request("get", jid, f"<ping xmlns='{ns.PING}'/>", limit_s=_ANSWER_LIMIT_S),
        queries.request("get", jid, f"<query xmlns='{ns.VERSION}'/>", limit_s=_ANSWER_LIMIT_S),
    )
    return [_ping_finding(jid, ping), _software_finding(version)]


def _ping_finding(jid: Jid, answer: Element | None) -> DomainFinding:
    if answer is None:
        return DomainFinding(DomainStep.PING, is_good=False, text=f"no answer in {_ANSWER_LIMIT_S:g} s")
    if is_result(answer):
        return DomainFinding(DomainStep.PING, is_good=True)
    fault, text = stanza_fault(answer)
    # An error that the domain itself wrote proves just as well that it is reached.
    error = answer.find(ns.ERROR)
    by = error.get("by", "") if error is not None else ""
    is_reached = fault in _WRITTEN_THERE and by in {"", str(jid)}
    return DomainFinding(DomainStep.PING, is_good=is_reached, text=text, fault=None if is_reached else fault)


def _software_finding(answer: Element | None) -> DomainFinding:
    if answer is None or not is_result(answer):
        fault: StanzaFault | None = stanza_fault(answer)[0] if answer is not None else None
        return DomainFinding(DomainStep.SOFTWARE, is_good=None, fault=fault)
    parts = (answer.findtext(f"{{{ns.VERSION}}}query/{{{ns.VERSION}}}{name}") for name in ("name", "version"))
    return DomainFinding(
        DomainStep.SOFTWARE, is_good=True, text=" ".join(part.strip()[:_MAX_TEXT] for part in parts if part)
    )
