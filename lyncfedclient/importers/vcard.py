"""Address books as vCards, 2.1 to 4.0: every messaging address of a card becomes a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lyncfedclient.domain.contact_file import Remark, RowFault
from lyncfedclient.domain.provider import Kind
from lyncfedclient.importers.address import from_uri, on_service, plain_address
from lyncfedclient.importers.limits import MAX_GROUPS
from lyncfedclient.importers.outlook_csv import full_name
from lyncfedclient.importers.vcard_lines import parts, properties, unescaped

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText
    from lyncfedclient.importers.vcard_lines import Property

_SERVICES: Final = {
    "X-JABBER": Kind.XMPP,
    "X-KADDRESSBOOK-X-IMADDRESS": Kind.XMPP,
    "X-GTALK": Kind.GOOGLE_TALK,
    "X-GOOGLE-TALK": Kind.GOOGLE_TALK,
    "X-AIM": Kind.AOL,
    "X-ICQ": Kind.AOL,
    "X-MSN": Kind.WINDOWS_LIVE,
    "X-YAHOO": Kind.YAHOO,
    "X-SKYPE": Kind.SKYPE,
    "X-SKYPE-USERNAME": Kind.SKYPE,
}
_LYNC: Final = frozenset({"X-SIP", "X-MS-IMADDRESS", "X-MS-RM-IMACCOUNT"})
_UNREACHED: Final = frozenset({"X-GADUGADU", "X-GROUPWISE", "X-QQ"})
_GROUP_CARD: Final = frozenset({"KIND", "X-ADDRESSBOOKSERVER-KIND"})
_WANTED: Final = frozenset(
    {"BEGIN", "END", "VERSION", "FN", "N", "NICKNAME", "ORG", "EMAIL", "TEL", "CATEGORIES", "AGENT", "IMPP"}
    | _SERVICES.keys()
    | _LYNC
    | _UNREACHED
    | _GROUP_CARD
)
_MAX_ADDRESSES: Final = 64
"""Most messaging addresses of one card."""


def read(text: FileText, found: Findings) -> None:
    """Read the cards of a file."""
    cards = _Cards(found, text.encoding)
    for batch in properties(text, _WANTED):
        for item in batch:
            cards.take(item)
    cards.finish()


_BORDERS: Final = frozenset({"BEGIN", "END"})


def _name_of(value: str) -> str:
    """Put together ``N``: family, given, further names, prefixes, suffixes."""
    family, given, further = ([part.strip() for part in parts(value, ";")] + [""] * 3)[:3]
    return full_name(given, further, family)


_FIELDS: Final[dict[str, Callable[[str], str]]] = {
    "FN": lambda value: unescaped(value).strip(),
    "N": _name_of,
    "NICKNAME": lambda value: parts(value, ",")[0].strip(),
    "ORG": lambda value: parts(value, ";")[0].strip(),
    "EMAIL": lambda value: unescaped(value).strip(),
    "TEL": str.strip,
}
"""The properties of which the first that is not empty counts, with what reads them."""


class _Cards:
    """Follows the cards of a file, one after the other."""

    def __init__(self, found: Findings, encoding: str) -> None:
        self._found = found
        self._encoding = encoding
        self._card: _Card | None = None
        self._agents = 0
        self._last = ""

    def take(self, item: Property) -> None:
        """Take a property, or a line that is none."""
        name = item.head.name
        card = self._card
        if item.is_cut:
            self._found.reject(item.line, item.text, RowFault.LINE_TOO_LONG)
        elif card is None or name in _BORDERS or not name:
            self._take_border(name, item)
        elif not self._agents:
            card.take(name, item.value(self._encoding), item)
        self._last = name

    def _take_border(self, name: str, item: Property) -> None:
        card = self._card
        if name == "BEGIN" and item.value(self._encoding).strip().upper() == "VCARD":
            if card is not None and (self._agents or self._last == "AGENT"):
                # The card of somebody's secretary, inside theirs (vCard 2.1): no contact of the user.
                self._agents += 1
                return
            self.finish()
            self._card = _Card(item.line)
        elif name == "END" and self._agents:
            self._agents -= 1
        elif name == "END" and card is not None:
            card.finish(self._found)
            self._card = None
        else:
            self._found.reject(item.line, item.text, RowFault.NOT_A_PROPERTY)

    def finish(self) -> None:
        """Say that no more comes of the card under way."""
        if self._card is not None:
            self._found.reject(self._card.line, self._card.name, RowFault.CARD_NOT_CLOSED)
        self._card = None
        self._agents = 0


class _Card:
    """One person, while being read."""

    __slots__ = ("_addresses", "_fields", "_groups", "_is_21", "_is_group", "_unreached", "line")

    def __init__(self, line: int) -> None:
        self.line = line
        self._fields: dict[str, str] = {}
        self._groups: list[str] = []
        self._addresses: dict[str, tuple[int, str, Kind]] = {}
        self._unreached: list[tuple[int, str]] = []
        self._is_21 = False
        self._is_group = False

    def take(self, name: str, value: str, item: Property) -> None:
        """Take one property of the card."""
        if name in _FIELDS:
            # Read only when needed: most of them never are.
            if value and name not in self._fields:
                self._fields[name] = value
        elif name == "CATEGORIES":
            if len(self._groups) <= MAX_GROUPS:
                self._groups += parts(value, ",;" if self._is_21 else ",")[: MAX_GROUPS + 1]
        elif name == "VERSION":
            self._is_21 = value.strip() == "2.1"
        elif name in _GROUP_CARD:
            self._is_group = value.strip().lower() == "group"
        elif name != "AGENT":
            self._take_address(name, value, item)

    def _take_address(self, name: str, value: str, item: Property) -> None:
        value = unescaped(value).strip() if value else ""
        # Outlook and Exchange write the property also where there is nothing in it.
        if not value or len(self._addresses) + len(self._unreached) >= _MAX_ADDRESSES:
            return
        if name in _SERVICES:
            uri = from_uri(value, service=name[2:].lower()) if ":" in value else None
            found = uri or on_service(_SERVICES[name], value, service=name)
        elif name in _LYNC:
            found = from_uri(value) or on_service(Kind.SIP, value)
        elif name == "IMPP":
            uri = from_uri(value, service=item.parameters.get("X-SERVICE-TYPE", ""))
            if uri is None:
                self._unreached.append((item.line, value))
                return
            found = uri
        else:
            if name in _UNREACHED:
                self._unreached.append((item.line, value))
            return
        key = plain_address(found.address).casefold()
        known = self._addresses.get(key)
        # The same address as a Lync one and as an XMPP one: the latter says more.
        if known is None or known[2] is Kind.SIP:
            self._addresses[key] = (item.line, found.address, found.kind)

    @property
    def name(self) -> str:
        """The best name the card has."""
        return self._field("FN") or self._field("N") or self._field("NICKNAME") or self._field("ORG")

    def _field(self, name: str) -> str:
        value = self._fields.get(name)
        return _FIELDS[name](value) if value else ""

    def finish(self, found: Findings) -> None:
        """Hand over the contacts of the card."""
        name = self.name
        if self._is_group:
            found.reject(self.line, name, RowFault.DISTRIBUTION_GROUP)
            return
        for line, address, kind in self._addresses.values():
            # A card must have a name; where the export had none, it wrote the address.
            shown = "" if name == plain_address(address) else name
            found.add(address, line=line, name=shown, groups=self._groups, hint=kind)
        for line, address in self._unreached:
            found.reject(line, f"{name} {address}", RowFault.OTHER_SERVICE)
        if self._addresses or self._unreached:
            return
        email = self._field("EMAIL")
        if email and found.is_email_used:
            found.add(email, line=self.line, name=name, groups=self._groups, remarks=(Remark.EMAIL_USED,))
        else:
            found.reject_without_address(self.line, name, email=email, telephone=self._field("TEL"))
