"""Lync's user data: DocItemSet.xml of Export-CsUserData, and the HomedResources of DbImpExp before it.

Sources: ``docs/contact-files.md``. Element and attribute names are matched without namespace and in
any case, and a value may stand in an attribute or in a child element, since both were written.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Final

from lyncfedclient.domain.contact_file import Remark, RowFault
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.importers.xml_stream import read_elements

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText

_LIST_URN: Final = "urn:lcd:"
_OTHER_CONTACTS: Final = "~"
"""The group of those in no group: ``fg==``, which is base64 of it."""

_RELATIONSHIPS: Final = {str(relationship.value): relationship for relationship in Relationship}
_FIELDS: Final = frozenset({"buddy", "groups", "displayname", "externaluri", "number", "member"})
_RECORDS: Final = frozenset({"contact", "contactgroup", "usermember"})


def read(text: FileText, found: Findings) -> None:
    """Read either form."""
    read_elements(text.chunks(), _UserLists(found))


class _UserLists:
    """Follows the elements: one user after the other, groups and containers before or after contacts."""

    def __init__(self, found: Findings) -> None:
        self._found = found
        self._is_in_item = False
        self._container = ""
        self._record: dict[str, str] | None = None
        self._record_name = ""
        self._record_line = 0
        self._start_list()

    def _start_list(self) -> None:
        self._groups: dict[str, tuple[str, bool, int]] = {}
        self._relationships: dict[str, Relationship] = {}
        self._contacts: list[tuple[int, dict[str, str]]] = []

    def start(self, name: str, namespace: str, attributes: dict[str, str], line: int) -> None:  # noqa: ARG002 - any namespace
        """Take the start of an element."""
        name = name.lower()
        if name in _RECORDS:
            self._record = {key.lower(): value for key, value in attributes.items()}
            self._record_name, self._record_line = name, line
        elif name == "docitem":
            urn = attributes.get("Name", "")
            self._is_in_item = True
            if urn.lower().startswith(_LIST_URN):
                self._found.start_owner(urn[len(_LIST_URN) :])
            else:
                self._found.end_owner()
        elif name == "homedresource":
            self._start_list()
            owner = attributes.get("UserAtHost", "")
            if owner and not self._is_in_item:
                self._found.start_owner(owner)
        elif name == "container":
            self._container = attributes.get("ContainerNumber", "")

    def end(self, name: str, text: str) -> None:
        """Take the end of an element."""
        name = name.lower()
        if name == self._record_name and self._record is not None:
            record, self._record, self._record_name = self._record, None, ""
            if self._found.is_wanted:
                self._keep(name, record, text)
                self._found.check_room(len(self._contacts) + len(self._groups) + len(self._relationships))
        elif self._record is not None:
            if name in _FIELDS:
                self._record.setdefault(name, text)
        elif name == "containernumber":
            self._container = text.strip()
        elif name == "container":
            self._container = ""
        elif name == "homedresource":
            self._finish_list()
        elif name == "docitem":
            self._is_in_item = False

    def _keep(self, name: str, record: dict[str, str], text: str) -> None:
        if name == "contact":
            self._contacts.append((self._record_line, record))
        elif name == "contactgroup":
            external = record.get("externaluri", "").strip()
            label, _ = decoded_name(record.get("displayname", ""))
            self._groups[record.get("number", "").strip()] = (label, bool(external), self._record_line)
        else:
            member = record.get("member", "") or text
            relationship = _RELATIONSHIPS.get(self._container)
            if relationship:
                self._relationships[_member_key(member)] = relationship

    def _finish_list(self) -> None:
        used: set[str] = set()
        for line, record in self._contacts:
            numbers = record.get("groups", "").split()
            used.update(numbers)
            self._add(line, record, numbers)
        for number, (label, is_external, line) in self._groups.items():
            if is_external and number not in used:
                self._found.reject(line, label, RowFault.DISTRIBUTION_GROUP)
        self._start_list()

    def _add(self, line: int, record: dict[str, str], numbers: list[str]) -> None:
        name, is_decoded = decoded_name(record.get("displayname", ""))
        buddy = record.get("buddy", "")
        if not buddy.strip():
            fault = RowFault.DISTRIBUTION_GROUP if record.get("externaluri") else RowFault.NO_ADDRESS
            self._found.reject(line, name, fault)
            return
        relationship = self._relationships.get(_member_key(buddy))
        if relationship is Relationship.BLOCKED:
            self._found.reject(line, f"{name} {buddy}", RowFault.BLOCKED)
            return
        # Only the older form has plain names by right.
        is_odd = not is_decoded and self._is_in_item
        remarks: tuple[Remark, ...] = (Remark.NOT_BASE64,) if is_odd else ()
        if any(number not in self._groups for number in numbers):
            remarks += (Remark.UNKNOWN_GROUP,)
        labels = (self._groups[number][0] for number in numbers if number in self._groups)
        self._found.add(
            buddy,
            line=line,
            name=name,
            groups=[label for label in labels if label != _OTHER_CONTACTS],
            hint=Kind.SIP,
            relationship=relationship,
            remarks=remarks,
        )


def decoded_name(text: str) -> tuple[str, bool]:
    """Decode a name from base64 of UTF-8; give it as it is, and False, where it is not that.

    Older files have plain names. A plain name that happens to be base64 rarely decodes to printable
    text: then it is taken for plain.
    """
    stripped = text.strip()
    if not stripped:
        return "", True
    try:
        decoded = base64.b64decode(stripped, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return stripped, False
    if "\0" in decoded or not any(map(str.isprintable, decoded)) or _has_controls(decoded):
        return stripped, False
    return decoded, True


def _has_controls(text: str) -> bool:
    return not text.isprintable() and any(c < " " and c not in "\t\r\n" for c in text)


def _member_key(address: str) -> str:
    return address.strip().casefold().removeprefix("sip:")
