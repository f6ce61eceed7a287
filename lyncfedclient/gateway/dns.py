"""Where a domain's servers are: SRV records (RFC 2782, XEP-0368) and addresses."""

from __future__ import annotations

import asyncio
import ipaddress
import secrets
import socket
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Self

import aiodns
import aiodns.error
import idna
import pycares

from lyncfedclient.domain.account import TlsMode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

    from lyncfedclient.domain.account import Account

DEFAULT_PORT = 5222
DIRECT_TLS_PORT = 5223
_DIRECT_PORTS = frozenset({DIRECT_TLS_PORT, 443})
LOOKUP_LIMIT_S = 10.0
_MAX_RECORDS = 32


class DnsFault(Enum):
    """Why a look-up gave nothing."""

    NOTHING = "nothing"
    """The name, or its record, does not exist: an answer."""
    UNREACHABLE = "unreachable"
    """No answer: no name server, or it failed."""


class DnsError(Exception):
    """A look-up gave nothing."""

    def __init__(self, fault: DnsFault, detail: str) -> None:
        super().__init__(detail)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Srv:
    """One SRV record; a target of ``"."`` says that the service is decidedly not offered."""

    priority: int
    weight: int
    port: int
    target: str


@dataclass(frozen=True, slots=True)
class Target:
    """A place to try, in the order given."""

    host: str
    port: int
    is_direct_tls: bool


class Resolver:
    """Asks the system's name servers, or the one given (for laboratories and tests).

    An async context manager; nothing is cached, the system does that.
    """

    def __init__(self, nameserver: tuple[str, int] | None = None) -> None:
        self._nameserver = nameserver
        servers = None if nameserver is None else [_server_text(*nameserver)]
        self._channel = aiodns.DNSResolver(
            nameservers=servers, loop=asyncio.get_running_loop(), timeout=3.0, tries=2
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._channel.close()

    async def srv(self, service: str, domain: str) -> list[Srv]:
        """Give the records of e.g. ``_xmpp-client._tcp``, in the order to try. Raises :class:`DnsError`."""
        records = await self._query(f"{service}.{ascii_domain(domain)}", "SRV")
        found = [
            Srv(record.priority, record.weight, record.port, record.target.rstrip(".") or ".")
            for record in records
            if isinstance(record, pycares.SRVRecordData)
        ]
        return in_order(found[:_MAX_RECORDS])

    async def addresses(self, host: str) -> list[str]:
        """Give the IP addresses of a host, or itself if it is one. Raises :class:`DnsError`."""
        numeric = _numeric(host)
        if numeric:
            return [numeric]
        name = ascii_domain(host)
        if self._nameserver is None:
            # The system's own way knows more than DNS: hosts files, mDNS, company resolvers.
            return await self._system_addresses(name)
        answers = await asyncio.gather(
            self._query(name, "A"), self._query(name, "AAAA"), return_exceptions=True
        )
        found = [
            record.addr
            for answer in answers
            if not isinstance(answer, BaseException)
            for record in answer
            if isinstance(record, (pycares.ARecordData, pycares.AAAARecordData))
        ]
        if found:
            return found
        for answer in answers:
            if isinstance(answer, BaseException):
                raise answer
        raise DnsError(DnsFault.NOTHING, f"{host} has no address")

    async def _system_addresses(self, name: str) -> list[str]:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(LOOKUP_LIMIT_S):
                found = await loop.getaddrinfo(name, None, type=socket.SOCK_STREAM)
        except socket.gaierror as error:
            unreachable = error.errno in {socket.EAI_AGAIN, socket.EAI_FAIL, socket.EAI_SYSTEM}
            fault = DnsFault.UNREACHABLE if unreachable else DnsFault.NOTHING
            raise DnsError(fault, f"{name}: {error.strerror}") from None
        except TimeoutError:
            raise DnsError(DnsFault.UNREACHABLE, f"{name}: the name server does not answer") from None
        except (OSError, UnicodeError) as error:
            raise DnsError(DnsFault.NOTHING, f"{name}: {error}") from None
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))

    async def _query(self, name: str, kind: str) -> list[object]:
        try:
            async with asyncio.timeout(LOOKUP_LIMIT_S):
                result = await self._channel.query_dns(name, kind)
        except TimeoutError:
            raise DnsError(DnsFault.UNREACHABLE, f"{name}: the name server does not answer") from None
        except aiodns.error.DNSError as error:
            code = error.args[0] if error.args else 0
            nothing = {
                aiodns.error.ARES_ENODATA,
                aiodns.error.ARES_ENOTFOUND,
                aiodns.error.ARES_ENONAME,
                aiodns.error.ARES_EBADNAME,
            }
            fault = DnsFault.NOTHING if code in nothing else DnsFault.UNREACHABLE
            raise DnsError(fault, f"{name}: {error.args[-1] if error.args else error}") from None
        return [record.data for record in result.answer]


async def targets(resolver: Resolver, account: Account) -> list[Target]:
    """Give the places where an account's gateway may be, best first.

    Raises :class:`DnsError` when the domain says that it has none.
    """
    if account.host:
        return _explicit(account.host, account.port, account.tls)
    domain = account.jid.domain
    if _numeric(domain):
        return _explicit(domain.strip("[]"), 0, account.tls)
    records = await _client_records(resolver, domain, account.tls)
    if records is None:
        return _explicit(domain, 0, account.tls)
    found = [Target(srv.target, srv.port, is_direct) for srv, is_direct in records if srv.target != "."]
    if not found:
        raise DnsError(DnsFault.NOTHING, f"{domain} says that it offers no such service")
    return found


async def _client_records(resolver: Resolver, domain: str, tls: TlsMode) -> list[tuple[Srv, bool]] | None:
    """Ask for the wanted SRV records, direct TLS marked; None when there are none of either kind."""
    wanted = []
    if tls is not TlsMode.STARTTLS:
        wanted.append(("_xmpps-client._tcp", True))
    if tls is not TlsMode.DIRECT:
        wanted.append(("_xmpp-client._tcp", False))
    answers = await asyncio.gather(
        *(resolver.srv(service, domain) for service, _ in wanted), return_exceptions=True
    )
    records: list[tuple[Srv, bool]] = []
    for (_, is_direct), answer in zip(wanted, answers, strict=True):
        if isinstance(answer, DnsError):
            continue
        if isinstance(answer, BaseException):
            raise answer
        records += [(srv, is_direct) for srv in answer]
    # XEP-0368: both services form one set; direct TLS first where they are equal, since it leaves
    # nothing to strip. The sort is stable, so the weighted order within each stays.
    records.sort(key=lambda pair: (pair[0].priority, not pair[1]))
    return records or None


def _explicit(host: str, port: int, tls: TlsMode) -> list[Target]:
    if tls is TlsMode.DIRECT:
        return [Target(host, port or DIRECT_TLS_PORT, is_direct_tls=True)]
    starttls = Target(host, port or DEFAULT_PORT, is_direct_tls=False)
    if tls is TlsMode.STARTTLS or not port:
        return [starttls]
    direct = Target(host, port, is_direct_tls=True)
    return [direct, starttls] if port in _DIRECT_PORTS else [starttls, direct]


def in_order(records: Iterable[Srv]) -> list[Srv]:
    """Order by priority, and by weighted chance within one (RFC 2782, "Usage rules")."""
    by_priority: dict[int, list[Srv]] = {}
    for record in records:
        by_priority.setdefault(record.priority, []).append(record)
    ordered = []
    for _, group in sorted(by_priority.items()):
        # Those of weight 0 stand first, so that they have a small chance.
        remaining = sorted(group, key=lambda record: record.weight)
        while remaining:
            chosen = secrets.randbelow(sum(record.weight for record in remaining) + 1)
            running = 0
            for record in remaining:
                running += record.weight
                if running >= chosen:
                    break
            remaining.remove(record)
            ordered.append(record)
    return ordered


def ascii_domain(domain: str) -> str:
    """Give the form of a domain that goes into DNS and TLS (RFC 5891)."""
    numeric = _numeric(domain)
    if numeric:
        return numeric
    if domain.isascii():
        return domain
    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError:
        return domain


def _numeric(host: str) -> str:
    try:
        return str(ipaddress.ip_address(host.removeprefix("[").removesuffix("]")))
    except ValueError:
        return ""


def _server_text(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
