"""Whom the server blocks for us (XEP-0191), and we ourselves where it knows no blocking."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import BlockListReceived, NotStoredError
from lyncfedclient.gateway import compose
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.queries import is_result
from lyncfedclient.gateway.translate.values import address

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.keeping import Keeper
    from lyncfedclient.gateway.kept import Kept
    from lyncfedclient.gateway.queries import Queries

log = logging.getLogger(__name__)

_BLOCK = f"{{{ns.BLOCKING}}}block"
_UNBLOCK = f"{{{ns.BLOCKING}}}unblock"
_ITEM = f"{{{ns.BLOCKING}}}item"
PUSHES = frozenset({_BLOCK, _UNBLOCK})


class BlockList:
    """Our copy of the list, kept over restarts and told whole after each change."""

    def __init__(
        self, kept: Kept, keeper: Keeper, queries: Queries, emit: Callable[[BlockListReceived], None]
    ) -> None:
        self._kept = kept
        self._keeper = keeper
        self._queries = queries
        self._emit = emit

    def fetch(self) -> None:
        """Ask for the list; where the server has none, ours stands."""
        self._queries.ask("get", None, f"<blocklist xmlns='{ns.BLOCKING}'/>", self._on_list)

    def set(self, jid: Jid, *, is_blocked: bool) -> None:
        """Block or unblock an address or a domain; the server's push brings the new list."""
        # Heeded by us at once, and also where the server knows no blocking.
        self._keep(self._kept.blocked | {jid} if is_blocked else self._kept.blocked - {jid})
        verb = "block" if is_blocked else "unblock"
        self._queries.ask("set", None, compose.blocking(verb, jid), self._on_set)

    def push(self, element: Element, *, is_ours: bool) -> None:
        """Take a push; it counts only from our own account."""
        if not is_ours:
            self._queries.refuse(element)
            return
        jids = _jids(element)
        if element[0].tag == _BLOCK:
            self._keep(self._kept.blocked | jids)
        else:
            # An empty unblock lifts all (section 3.4).
            self._keep(self._kept.blocked - jids if jids else frozenset())
        self._queries.confirm(element)
        self._emit(BlockListReceived(self._kept.blocked))

    def _on_list(self, answer: Element | None) -> None:
        if answer is not None and is_result(answer):
            self._keep(_jids(answer))
            self._emit(BlockListReceived(self._kept.blocked))
        elif answer is not None and self._kept.blocked:
            self._emit(BlockListReceived(self._kept.blocked))

    def _on_set(self, answer: Element | None) -> None:
        if answer is not None and not is_result(answer):
            # No push will follow.
            self._emit(BlockListReceived(self._kept.blocked))

    def _keep(self, jids: frozenset[Jid]) -> None:
        if jids == self._kept.blocked:
            return
        self._kept.blocked = jids
        try:
            self._keeper.keep_blocked(self._queries.own.bare, jids)
        except NotStoredError as error:
            log.warning("whom the account blocks could not be kept: %s", error)


def _jids(element: Element) -> frozenset[Jid]:
    found = (address(item.get("jid")) for item in element.iter(_ITEM))
    return frozenset(jid for jid in found if jid is not None)
