"""Addresses as files have them: URIs of every scheme, names of services, telephone numbers.

Sources: RFC 5122 (``xmpp:``), RFC 3261 section 19.1 (``sip:`` and its parameters), RFC 3966 (``tel:``);
the other schemes are what the services' own programs registered.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import unquote

from lyncfedclient.domain.jid import JidError
from lyncfedclient.domain.provider import Kind, msn_address, provider_of


class ServiceAddress(NamedTuple):
    """An address with the service it lives on; SIP where only Lync knows."""

    address: str
    kind: Kind


_SCHEME = re.compile(r"\s*(xmpp|sips?|im|jabber|mailto|pres)\s*:\s*", re.IGNORECASE)
_TELEPHONE = re.compile(r"\s*(?:(?:tel|callto)\s*:.*|\+?[\d\s()./-]{5,})\Z", re.IGNORECASE | re.DOTALL)

_SERVICES: Final[dict[str, Kind]] = {
    "xmpp": Kind.XMPP,
    "jabber": Kind.XMPP,
    "sip": Kind.SIP,
    "sips": Kind.SIP,
    "simple": Kind.SIP,
    "im": Kind.SIP,
    "pres": Kind.SIP,
    "lync": Kind.SIP,
    "skypeforbusiness": Kind.SIP,
    "aim": Kind.AOL,
    "aol": Kind.AOL,
    "icq": Kind.AOL,
    "msn": Kind.WINDOWS_LIVE,
    "msnim": Kind.WINDOWS_LIVE,
    "windowslive": Kind.WINDOWS_LIVE,
    "live": Kind.WINDOWS_LIVE,
    "yahoo": Kind.YAHOO,
    "ymsgr": Kind.YAHOO,
    "skype": Kind.SKYPE,
    "skypeusername": Kind.SKYPE,
    "gtalk": Kind.GOOGLE_TALK,
    "googletalk": Kind.GOOGLE_TALK,
    "google": Kind.GOOGLE_TALK,
    "hangouts": Kind.GOOGLE_TALK,
}
_URI = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.*)\Z", re.DOTALL)
_SPECIAL = re.compile(r"[?#%/:]")
# What the programs' links say before the name: aim:goim?screenname=bob, msnim:chat?contact=eva@hotmail.com.
_LINK_QUERY = re.compile(r"[A-Za-z]+\?(?:(?:screenname|contact|id|uin)=)?([^&]+)", re.IGNORECASE)


def plain_address(text: str) -> str:
    """Take schemes (also doubled ones), SIP parameters and angle brackets off an address."""
    plain = text.strip()
    if ":" not in plain and "<" not in plain:
        return plain
    if plain.startswith("<") and plain.endswith(">"):
        plain = plain[1:-1]
    is_sip = False
    for _ in range(3):
        match = _SCHEME.match(plain)
        if not match:
            break
        is_sip = is_sip or match[1].lower().startswith("sip")
        plain = plain[match.end() :]
    if is_sip:
        head, at, rest = plain.rpartition("@")
        plain = head + at + re.split("[;?]", rest, maxsplit=1)[0]
    return plain.strip()


def is_telephone(text: str) -> bool:
    """Tell whether a text is a telephone number rather than somebody's address."""
    # The parameter follows the host (RFC 3261 section 19.1.1); before the @ it is part of somebody's name.
    return bool(_TELEPHONE.match(text)) or ";user=phone" in text.rpartition("@")[2].lower()


def service_kind(service: str) -> Kind | None:
    """Tell which service a name in a file means, such as ``Google Talk`` or ``X-JABBER``'s ``jabber``."""
    return _SERVICES.get(re.sub(r"[^a-z]", "", service.lower()))


def on_service(kind: Kind, name: str, *, service: str = "") -> ServiceAddress:
    """Give the address of somebody on a service, completing screen names that have no domain."""
    name = name.strip()
    if kind in {Kind.XMPP, Kind.SIP}:
        return ServiceAddress(name, kind)
    plain = plain_address(name)
    if kind is Kind.WINDOWS_LIVE and plain.count("@") == 1:
        local, _, domain = plain.partition("@")
        try:
            return ServiceAddress(str(msn_address(local, domain)), kind)
        except JidError:
            return ServiceAddress(plain, kind)
    provider = provider_of(kind)
    if "@" in plain or provider is None:
        return ServiceAddress(plain, kind)
    domain = "icq.com" if "icq" in service.lower() else provider.default_domain
    # Screen names could hold spaces, which never counted (AIM's own rule).
    local = plain.replace(" ", "") if kind is Kind.AOL else plain
    return ServiceAddress(f"{local}@{domain}" if local else "", kind)


def from_uri(text: str, *, service: str = "") -> ServiceAddress | None:
    """Read an IM URI; None for a service that neither Lync nor XMPP ever reached.

    ``service`` is what else the file says, as in ``X-SERVICE-TYPE``; a text without a scheme is taken
    for an address there, or a Lync one.
    """
    text = text.strip()
    if text.startswith("xmpp:") and not _SPECIAL.search(text, 5):
        return ServiceAddress(text[5:], Kind.XMPP)
    match = _URI.match(text)
    scheme, rest = (match[1].lower(), match[2]) if match else ("", text)
    kind = service_kind(scheme) if scheme else None
    if scheme and kind is None:
        if scheme not in {"x-apple", "mailto"} and service_kind(service) is None:
            return None
        kind = service_kind(service)
    if kind is None:
        kind = service_kind(service) if service else Kind.SIP
    if kind is None:
        return None
    if kind is Kind.XMPP and scheme in {"xmpp", "jabber"}:
        # xmpp:[//account/]address[?query][#fragment] (RFC 5122 section 2.2)
        if rest.startswith("//"):
            rest = rest[2:].partition("/")[2]
        rest = unquote(re.split("[?#]", rest, maxsplit=1)[0])
    elif kind.has_ended:
        # Skype's links begin with the name, the others' with what to do.
        link = None if kind is Kind.SKYPE else _LINK_QUERY.match(rest)
        rest = unquote(link[1] if link else rest.partition("?")[0])
    return on_service(kind, rest, service=scheme if kind is Kind.AOL and scheme else service)
