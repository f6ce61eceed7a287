"""The list Psi's contact manager writes: ``roster`` with a ``contact`` each, without an XML declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.importers.limits import MAX_GROUPS
from lyncfedclient.importers.xml_stream import read_elements

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText


def read(text: FileText, found: Findings) -> None:
    """Read the list."""
    read_elements(text.chunks(), _Roster(found))


class _Roster:
    def __init__(self, found: Findings) -> None:
        self._found = found
        self._jid = ""
        self._line = 0
        self._nick = ""
        self._groups: list[str] = []

    def start(self, name: str, namespace: str, attributes: dict[str, str], line: int) -> None:  # noqa: ARG002 - it has none
        """Take the start of an element."""
        if name == "contact":
            self._jid, self._line = attributes.get("jid", ""), line
            self._nick = ""
            self._groups = []

    def end(self, name: str, text: str) -> None:
        """Take the end of an element."""
        if name == "nick":
            self._nick = text
        elif name == "group":
            if len(self._groups) <= MAX_GROUPS:
                self._groups.append(text)
        elif name == "contact":
            self._found.add(self._jid, line=self._line, name=self._nick, groups=self._groups)
