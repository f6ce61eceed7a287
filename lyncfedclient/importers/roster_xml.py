"""XMPP rosters in XML: ``jabber:iq:roster`` alone (emacs-jabber, iksroster) and inside XEP-0227.

XEP-0227 files hold whole accounts. Only the rosters are read: passwords and SCRAM keys pass by without
being looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lyncfedclient.domain.contact_file import Notice
from lyncfedclient.importers.limits import MAX_GROUPS
from lyncfedclient.importers.xml_stream import read_elements

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText

ROSTER: Final = "jabber:iq:roster"
ACCOUNTS: Final = "urn:xmpp:pie:0"
SCRAM: Final = "urn:xmpp:pie:0#scram"


def read(text: FileText, found: Findings) -> None:
    """Read the rosters of a file of either form."""
    read_elements(text.chunks(), _Rosters(found))


class _Rosters:
    def __init__(self, found: Findings) -> None:
        self._found = found
        self._host = ""
        self._item: dict[str, str] | None = None
        self._item_line = 0
        self._groups: list[str] = []

    def start(self, name: str, namespace: str, attributes: dict[str, str], line: int) -> None:
        """Take the start of an element."""
        if namespace == ROSTER:
            if name == "item":
                self._item, self._item_line = attributes, line
                self._groups = []
        elif namespace == ACCOUNTS:
            if name == "host":
                self._host = attributes.get("jid", "")
            elif name == "user":
                if "password" in attributes:
                    self._found.notices.add(Notice.PASSWORDS_LEFT_OUT)
                self._found.start_owner(f"{attributes.get('name', '')}@{self._host}")
        elif namespace == SCRAM:
            self._found.notices.add(Notice.PASSWORDS_LEFT_OUT)

    def end(self, name: str, text: str) -> None:
        """Take the end of an element."""
        if self._item is None:
            return
        if name == "group":
            if len(self._groups) <= MAX_GROUPS:
                self._groups.append(text)
        elif name == "item":
            item, self._item = self._item, None
            if item.get("subscription") != "remove":
                self._found.add(
                    item.get("jid", ""),
                    line=self._item_line,
                    name=item.get("name", ""),
                    groups=self._groups,
                )
