r"""Which service an address lives on: XMPP, or a public IM service that has ended.

The facts stand in ``resources/providers.toml``, each row with its source. Address forms: Microsoft
knowledge base 897567 (provider domains, ``user(domain)@msn.com``), XEP-0106 (``\40`` in the local
part of a transport's addresses).
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.resources import resource
from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(Enum):
    """The service of an address; values as the command line's JSON has them."""

    XMPP = "xmpp"
    AOL = "aol"
    YAHOO = "yahoo"
    WINDOWS_LIVE = "windows-live"
    SKYPE = "skype"
    GOOGLE_TALK = "google-talk"
    SIP = "sip"

    @property
    def has_ended(self) -> bool:
        """Whether nobody can be reached there any more."""
        return self not in {Kind.XMPP, Kind.SIP}


class Capability(Enum):
    """What a Lync user could do with people of a public service."""

    IM = "im"
    PRESENCE = "presence"
    AUDIO = "audio"
    VIDEO = "video"


@value
class ProviderDomain:
    """A domain of a public service, with where that is written; ``is_guess`` where it is nowhere."""

    name: str
    source: str
    is_guess: bool = False


@value
class Provider:
    """A public IM service: what it could do, and when it ended.

    ``ended_on`` is an ISO date of as many parts as are known: ``2014-06-30``, ``2013-04`` or ``2017``;
    ``is_end_sure`` is false where no first-hand source gives it. ``default_domain`` completes screen
    names that have no domain.
    """

    kind: Kind
    name: str
    long_name: str
    capabilities: frozenset[Capability]
    ended_on: str
    is_end_sure: bool
    default_domain: str
    source: str
    domains: tuple[ProviderDomain, ...]


@lru_cache(maxsize=1)
def providers() -> Mapping[Kind, Provider]:
    """Give every public service by its kind."""
    with resource("providers.toml").open("rb") as file:
        # Imported here: the first paint does without.
        import tomllib  # noqa: PLC0415

        rows = tomllib.load(file)["provider"]
    found = [
        Provider(
            kind=Kind(row["kind"]),
            name=row["name"],
            long_name=row["long_name"],
            capabilities=frozenset(Capability(word) for word in row["capabilities"]),
            ended_on=row["ended_on"],
            is_end_sure=row["is_end_sure"],
            default_domain=row["default_domain"],
            source=row["source"],
            domains=tuple(
                ProviderDomain(name, block["source"], is_guess=block["source"] == "guess")
                for block in row["domains"]
                for name in block["names"]
            ),
        )
        for row in rows
    ]
    return MappingProxyType({provider.kind: provider for provider in found})


def provider_of(kind: Kind) -> Provider | None:
    """Give the facts of a public service; None for XMPP and SIP, which are no services."""
    return providers().get(kind)


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, Kind]:
    return {domain.name: provider.kind for provider in providers().values() for domain in provider.domains}


def kind_of_domain(domain: str) -> Kind:
    """Tell which service a domain (lower case) belongs to; XMPP where it is no public service's."""
    return _kinds().get(domain, Kind.XMPP)


# XEP-0106 writes the at sign of a foreign address as \40; older transports wrote a percent sign.
_TRANSPORTED = re.compile(r".+(?:\\40|%)([a-z0-9.-]+)\Z")


def kind_of(jid: Jid) -> Kind:
    r"""Tell which service an address lives on; an address of no public service counts as XMPP.

    An address behind an XMPP transport (``user\40hotmail.com@msn.example``) is of the service behind it.
    """
    kind = kind_of_domain(jid.domain)
    if kind is Kind.XMPP and ("\\40" in jid.local or "%" in jid.local):
        match = _TRANSPORTED.match(jid.local)
        if match:
            return kind_of_domain(match[1])
    return kind


_FOREIGN_LOCAL = re.compile(r"(?P<local>[^()]+)\((?P<domain>[^()@]+)\)\Z")
_SHOWN_FOREIGN = re.compile(r"(?P<local>[^@\s()]+)@(?P<domain>[^@\s()]+)\s*\((?:MSN|msn)\)\Z")


def shown_address(jid: Jid) -> str:
    """Give an address as people know it: ``eva(contoso.com)@msn.com`` is ``eva@contoso.com (MSN)``."""
    if jid.domain == "msn.com":
        match = _FOREIGN_LOCAL.match(jid.local)
        if match:
            return f"{match['local']}@{match['domain']} (MSN)"
    return str(jid)


def from_shown_address(text: str) -> Jid:
    """Read an address as :func:`shown_address` gives it, or any other contact address.

    Raises :class:`lyncfedclient.domain.jid.JidError`.
    """
    match = _SHOWN_FOREIGN.match(text.strip())
    if match:
        return msn_address(match["local"], match["domain"])
    return Jid.parse_contact(text)


def msn_address(local: str, domain: str) -> Jid:
    """Give the address under which Lync reached a Microsoft account: foreign domains go in brackets.

    Raises :class:`lyncfedclient.domain.jid.JidError`.
    """
    own = Jid.parse_contact(f"{local}@{domain}")
    if kind_of_domain(own.domain) in {Kind.WINDOWS_LIVE, Kind.SKYPE}:
        return own
    return Jid.parse_contact(f"{own.local}({own.domain})@msn.com")
