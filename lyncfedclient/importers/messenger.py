"""MSN Messenger's saved contact list (.ctt): addresses only, and all of them dead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.provider import Kind
from lyncfedclient.importers.address import on_service
from lyncfedclient.importers.xml_stream import read_elements

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText


def read(text: FileText, found: Findings) -> None:
    """Read the list, so that what became of its people can be said."""
    read_elements(text.chunks(), _ContactList(found))


class _ContactList:
    def __init__(self, found: Findings) -> None:
        self._found = found
        self._line = 0

    def start(self, name: str, namespace: str, attributes: dict[str, str], line: int) -> None:  # noqa: ARG002 - all is text
        """Take the start of an element."""
        if name == "contact":
            self._line = line

    def end(self, name: str, text: str) -> None:
        """Take the end of an element."""
        if name == "contact":
            address, kind = on_service(Kind.WINDOWS_LIVE, text)
            self._found.add(address, line=self._line, hint=kind)
