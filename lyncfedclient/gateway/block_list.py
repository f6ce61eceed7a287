"""Whom the server blocks for us (XEP-0191)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.events import BlockListReceived
from lyncfedclient.gateway import compose
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.queries import is_result, no_matter
from lyncfedclient.gateway.translate.values import address

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.kept import Kept
    from lyncfedclient.gateway.queries import Queries

_BLOCK = f"{{{ns.BLOCKING}}}block"
_UNBLOCK = f"{{{ns.BLOCKING}}}unblock"
_ITEM = f"{{{ns.BLOCKING}}}item"
PUSHES = frozenset({_BLOCK, _UNBLOCK})


class BlockList:
    """Our copy of the list, told whole after each change."""

    def __init__(self, kept: Kept, queries: Queries, emit: Callable[[BlockListReceived], None]) -> None:
        self._kept = kept
        self._queries = queries
        self._emit = emit

    def fetch(self) -> None:
        """Ask for the list; a server that has none is silent about it."""
        self._queries.ask("get", None, f"<blocklist xmlns='{ns.BLOCKING}'/>", self._on_list)

    def set(self, jid: Jid, *, is_blocked: bool) -> None:
        """Block or unblock an address or a domain; the server's push brings the new list."""
        # Heeded by us at once, and also where the server knows no blocking.
        self._kept.blocked = self._kept.blocked | {jid} if is_blocked else self._kept.blocked - {jid}
        verb = "block" if is_blocked else "unblock"
        self._queries.ask("set", None, compose.blocking(verb, jid), no_matter)

    def push(self, element: Element, *, is_ours: bool) -> None:
        """Take a push; it counts only from our own account."""
        if not is_ours:
            self._queries.refuse(element)
            return
        jids = _jids(element)
        if element[0].tag == _BLOCK:
            self._kept.blocked |= jids
        else:
            # An empty unblock lifts all (section 3.4).
            self._kept.blocked = self._kept.blocked - jids if jids else frozenset()
        self._queries.confirm(element)
        self._emit(BlockListReceived(self._kept.blocked))

    def _on_list(self, answer: Element | None) -> None:
        if answer is not None and is_result(answer):
            self._kept.blocked = _jids(answer)
            self._emit(BlockListReceived(self._kept.blocked))


def _jids(element: Element) -> frozenset[Jid]:
    found = (address(item.get("jid")) for item in element.iter(_ITEM))
    return frozenset(jid for jid in found if jid is not None)
