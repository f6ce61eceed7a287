"""Pidgin's ``blist.xml``: groups of contacts of buddies, each buddy with the protocol it lives on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lyncfedclient.domain.contact_file import RowFault
from lyncfedclient.domain.provider import Kind
from lyncfedclient.importers.address import on_service
from lyncfedclient.importers.limits import MAX_GROUPS
from lyncfedclient.importers.xml_stream import read_elements

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText

_PROTOCOLS: Final = {
    "prpl-jabber": Kind.XMPP,
    "prpl-gtalk": Kind.XMPP,
    "prpl-sipe": Kind.SIP,
    "prpl-simple": Kind.SIP,
    "prpl-aim": Kind.AOL,
    "prpl-oscar": Kind.AOL,
    "prpl-icq": Kind.AOL,
    "prpl-msn": Kind.WINDOWS_LIVE,
    "prpl-yahoo": Kind.YAHOO,
    "prpl-skype": Kind.SKYPE,
    "prpl-skypeweb": Kind.SKYPE,
    "prpl-bigbrownchunx-skype": Kind.SKYPE,
}


def read(text: FileText, found: Findings) -> None:
    """Read the list; a buddy kept in several groups becomes one contact in all of them."""
    elements = _BuddyList(found)
    read_elements(text.chunks(), elements)
    elements.finish()


class _Buddy:
    """One address, wherever it stands in the list."""

    __slots__ = ("address", "alias", "groups", "kind", "line")

    def __init__(self, address: str, kind: Kind, line: int) -> None:
        self.address = address
        self.kind = kind
        self.line = line
        self.alias = ""
        self.groups: dict[str, None] = {}


class _BuddyList:
    def __init__(self, found: Findings) -> None:
        self._found = found
        self._buddies: dict[str, _Buddy] = {}
        self._group = ""
        self._contact_alias = ""
        self._protocol: str | None = None
        self._line = 0
        self._name = ""
        self._alias = ""

    def start(self, name: str, namespace: str, attributes: dict[str, str], line: int) -> None:  # noqa: ARG002 - it has none
        """Take the start of an element."""
        if name == "group":
            self._group = attributes.get("name", "")
        elif name == "contact":
            self._contact_alias = attributes.get("alias", "")
        elif name == "buddy":
            self._protocol, self._line = attributes.get("proto", ""), line
            self._name = self._alias = ""

    def end(self, name: str, text: str) -> None:
        """Take the end of an element."""
        if name == "group":
            self._group = ""
        if self._protocol is None:
            return
        if name == "name":
            self._name = text
        elif name == "alias":
            self._alias = text
        elif name == "buddy":
            self._keep(self._protocol)
            self._protocol = None

    def _keep(self, protocol: str) -> None:
        kind = _PROTOCOLS.get(protocol)
        if kind is None:
            self._found.reject(self._line, f"{self._name} ({protocol})", RowFault.OTHER_SERVICE)
            return
        is_number = protocol == "prpl-icq" or self._name.strip().isdecimal()
        address, _ = on_service(kind, self._name, service="icq" if is_number else protocol)
        key = f"{kind.value} {address.strip().casefold().partition('/')[0]}"
        buddy = self._buddies.get(key)
        if buddy is None:
            if not address.strip():
                self._found.reject(self._line, self._alias or self._contact_alias, RowFault.NO_ADDRESS)
                return
            self._found.check_room(len(self._buddies))
            buddy = self._buddies[key] = _Buddy(address, kind, self._line)
        buddy.alias = buddy.alias or self._contact_alias or self._alias
        if len(buddy.groups) <= MAX_GROUPS:
            buddy.groups[self._group] = None

    def finish(self) -> None:
        """Hand over what was found."""
        for buddy in self._buddies.values():
            self._found.add(
                buddy.address, line=buddy.line, name=buddy.alias, groups=buddy.groups, hint=buddy.kind
            )
