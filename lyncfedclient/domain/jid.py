"""XMPP addresses (JIDs), checked and normalised once, at the edge.

Everything inside the program carries a :class:`Jid`; text becomes one through :meth:`Jid.parse`.

Sources: RFC 6120 section 2.1, RFC 6122 (nodeprep, resourceprep: what the deployed servers and
slixmpp compare with), RFC 5891/5892 (IDNA 2008, through the ``idna`` library), RFC 7622 for the
length limits.
"""

from __future__ import annotations

import ipaddress
import re
import stringprep
import sys
import unicodedata
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_PART_BYTES = 1023
"""Longest local part, domain or resource, in bytes of UTF-8 (RFC 7622 section 3.1)."""

_FORBIDDEN_LOCAL = frozenset("\"&'/:<>@")
_PLAIN_LOCAL = re.compile(r"[A-Za-z0-9!#$%()*+,\-.;=?\[\]^_`{|}~\\]+\Z")
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_PLAIN_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?\Z")


class JidFault(Enum):
    """What is wrong with a text that should be an address; ``ui/sentences`` has the words."""

    EMPTY = "empty"
    NO_AT = "no-at"
    TWO_AT = "two-at"
    SPACE = "space"
    NO_LOCAL = "no-local"
    NO_DOMAIN = "no-domain"
    TOO_LONG = "too-long"
    BAD_LOCAL = "bad-local"
    BAD_DOMAIN = "bad-domain"
    BAD_RESOURCE = "bad-resource"
    HAS_RESOURCE = "has-resource"
    OWN_ADDRESS = "own-address"
    ALREADY_CONTACT = "already-contact"
    NOT_A_PARTNER = "not-a-partner"
    """The rules allow partners only, and the domain is none's."""


class JidError(ValueError):
    """The text is no address; ``fault`` says why."""

    def __init__(self, fault: JidFault, text: str = "") -> None:
        super().__init__(f"{fault.value}: {text[:80]!r}")
        self.fault = fault
        self.text = text


class Jid(NamedTuple):
    """An XMPP address. Equal addresses compare equal, whatever case they were typed in.

    ``local`` is empty for a server, ``resource`` is empty for a bare address.
    """

    local: str
    domain: str
    resource: str = ""

    @classmethod
    def parse(cls, text: str) -> Jid:
        """Read any JID: bare, full, or a server's.

        Raises :class:`JidError` when the text is not a JID.
        """
        return _parse(text)

    @classmethod
    def parse_contact(cls, text: str) -> Jid:
        """Read what a person typed as somebody's address: ``name@domain``, spaces around it allowed.

        Accepts and drops a leading ``xmpp:``, ``sip:`` or ``im:``. Raises :class:`JidError` with the
        fault a person can mend, :attr:`JidFault.NO_AT` for a bare domain among them.
        """
        stripped = text.strip()
        scheme, colon, rest = stripped.partition(":")
        if colon and scheme.lower() in {"xmpp", "sip", "im"}:
            stripped = rest
        if not stripped:
            raise JidError(JidFault.EMPTY, text)
        if len(stripped.split()) > 1:
            raise JidError(JidFault.SPACE, text)
        if "@" not in stripped:
            raise JidError(JidFault.NO_AT, text)
        if stripped.count("@") > 1:
            raise JidError(JidFault.TWO_AT, text)
        if stripped.startswith("@"):
            raise JidError(JidFault.NO_LOCAL, text)
        jid = _parse(stripped)
        if jid.resource:
            raise JidError(JidFault.HAS_RESOURCE, text)
        return jid

    @property
    def bare(self) -> Jid:
        """The address without its resource."""
        return self if not self.resource else Jid(self.local, self.domain)

    @property
    def is_bare(self) -> bool:
        """Whether there is no resource."""
        return not self.resource

    def with_resource(self, resource: str) -> Jid:
        """Give the full address of one of this account's clients. Raises :class:`JidError`."""
        return Jid(self.local, self.domain, _resource(resource))

    @override
    def __str__(self) -> str:
        head = f"{self.local}@{self.domain}" if self.local else self.domain
        return f"{head}/{self.resource}" if self.resource else head


@lru_cache(maxsize=65536)
def _parse(text: str) -> Jid:
    head, slash, resource = text.partition("/")
    if not head:
        raise JidError(JidFault.NO_DOMAIN if slash else JidFault.EMPTY, text)
    local, at, domain = head.partition("@")
    if not at:
        local, domain = "", head
    elif not local:
        raise JidError(JidFault.NO_LOCAL, text)
    if "@" in domain:
        raise JidError(JidFault.TWO_AT, text)
    if not domain:
        raise JidError(JidFault.NO_DOMAIN, text)
    if slash and not resource:
        raise JidError(JidFault.BAD_RESOURCE, text)
    return Jid(
        _local(local) if local else "",
        _domain(domain),
        _resource(resource) if resource else "",
    )


def _checked_length(part: str, text: str) -> str:
    if len(part.encode("utf-8", "surrogatepass")) > MAX_PART_BYTES:
        raise JidError(JidFault.TOO_LONG, text)
    return part


def _local(text: str) -> str:
    """Apply nodeprep (RFC 6122 appendix A)."""
    _checked_length(text, text)
    if _PLAIN_LOCAL.match(text):
        return text.lower()
    prepared = _prepare(text, JidFault.BAD_LOCAL, is_case_folded=True)
    if not prepared or _FORBIDDEN_LOCAL.intersection(prepared):
        raise JidError(JidFault.SPACE if " " in text else JidFault.BAD_LOCAL, text)
    return _checked_length(prepared, text)


def _resource(text: str) -> str:
    """Apply resourceprep (RFC 6122 appendix B)."""
    _checked_length(text, text)
    if text.isascii() and text.isprintable():
        return text
    prepared = _prepare(text, JidFault.BAD_RESOURCE, is_case_folded=False)
    if not prepared:
        raise JidError(JidFault.BAD_RESOURCE, text)
    return _checked_length(prepared, text)


def _domain(text: str) -> str:
    """Give the domain in Unicode, lower case, without a trailing dot."""
    _checked_length(text, text)
    if text.startswith("[") and text.endswith("]"):
        try:
            return f"[{ipaddress.IPv6Address(text[1:-1]).compressed}]"
        except ValueError:
            raise JidError(JidFault.BAD_DOMAIN, text) from None
    lowered = text.lower()
    if _PLAIN_DOMAIN.match(lowered) and "xn--" not in lowered:
        # One text for all of a partner's people.
        return sys.intern(_checked_length(lowered.removesuffix("."), text))
    # Imported here: its tables are large, and most address books never need them.
    import idna  # noqa: PLC0415

    try:
        unicode_form = idna.decode(idna.encode(lowered, uts46=True), uts46=True)
    except (idna.IDNAError, UnicodeError):
        raise JidError(JidFault.BAD_DOMAIN, text) from None
    return _checked_length(unicode_form.removesuffix("."), text)


_PROHIBITED: tuple[Callable[[str], bool], ...] = (
    stringprep.in_table_c12,
    stringprep.in_table_c21_c22,
    stringprep.in_table_c3,
    stringprep.in_table_c4,
    stringprep.in_table_c5,
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
)


def _prepare(text: str, fault: JidFault, *, is_case_folded: bool) -> str:
    """Run the stringprep steps (RFC 3454): map, normalise, prohibit, check direction."""
    mapped = "".join(
        stringprep.map_table_b2(c) if is_case_folded else c for c in text if not stringprep.in_table_b1(c)
    )
    # Unicode 3.2, as stringprep demands, so that we agree with what servers store.
    prepared = unicodedata.ucd_3_2_0.normalize("NFKC", mapped)
    for c in prepared:
        if any(table(c) for table in _PROHIBITED) or (is_case_folded and stringprep.in_table_c11(c)):
            raise JidError(JidFault.SPACE if c.isspace() else fault, text)
    if any(stringprep.in_table_d1(c) for c in prepared):
        has_left_to_right = any(stringprep.in_table_d2(c) for c in prepared)
        ends_right = stringprep.in_table_d1(prepared[0]) and stringprep.in_table_d1(prepared[-1])
        if has_left_to_right or not ends_right:
            raise JidError(fault, text)
    return prepared
