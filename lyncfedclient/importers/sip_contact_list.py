"""The contact list a Lync server sends its client (MS-SIP ``contactList``), cut from a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.contact_file import Notice, Remark, RowFault
from lyncfedclient.domain.provider import Kind
from lyncfedclient.importers.xml_stream import read_elements

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText


def read(text: FileText, found: Findings) -> None:
    """Read the list; groups may stand before or after those in them."""
    elements = _ContactList(found)
    read_elements(text.chunks(), elements)
    elements.finish()


class _ContactList:
    def __init__(self, found: Findings) -> None:
        self._found = found
        self._groups: dict[str, tuple[str, bool, int]] = {}
        self._contacts: list[tuple[int, dict[str, str]]] = []
        self._is_in_exchange = False

    def start(self, name: str, namespace: str, attributes: dict[str, str], line: int) -> None:  # noqa: ARG002 - any namespace
        """Take the start of an element."""
        if name == "contactList":
            self._is_in_exchange = attributes.get("ucsmode", "").lower() == "migrated"
        elif name == "group":
            is_external = bool(attributes.get("externalURI", "").strip())
            self._groups[attributes.get("id", "")] = (attributes.get("name", ""), is_external, line)
        elif name == "contact":
            self._contacts.append((line, attributes))
        else:
            return
        self._found.check_room(len(self._contacts) + len(self._groups))

    def end(self, name: str, text: str) -> None:
        """Take the end of an element: all is in attributes."""

    def finish(self) -> None:
        """Hand over what was found."""
        found = self._found
        if self._is_in_exchange:
            found.notices.add(Notice.LIST_IN_EXCHANGE)
        used: set[str] = set()
        for line, attributes in self._contacts:
            numbers = attributes.get("groups", "").split()
            used.update(numbers)
            is_unknown = any(number not in self._groups for number in numbers)
            labels = (self._groups[number][0] for number in numbers if number in self._groups)
            found.add(
                attributes.get("uri", ""),
                line=line,
                name=attributes.get("name", ""),
                groups=[label for label in labels if label != "~"],
                hint=Kind.SIP,
                remarks=(Remark.UNKNOWN_GROUP,) if is_unknown else (),
            )
        for number, (label, is_external, line) in self._groups.items():
            if is_external and number not in used:
                found.reject(line, label, RowFault.DISTRIBUTION_GROUP)
