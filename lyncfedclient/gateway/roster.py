"""The server's roster and our copy of it (RFC 6121 section 2)."""

from __future__ import annotations

import asyncio
import logging
import secrets
from itertools import islice
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import (
    Event,
    NotStoredError,
    RosterItemChanged,
    RosterItemRemoved,
    RosterReceived,
    RosterRefused,
)
from lyncfedclient.domain.link import LinkFault
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway import compose
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.faults import LinkError, stanza_fault
from lyncfedclient.gateway.queries import is_result
from lyncfedclient.gateway.roster_memory import RosterMemory
from lyncfedclient.gateway.translate.rosters import read_item

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.kept import Kept
    from lyncfedclient.gateway.queries import Queries

log = logging.getLogger(__name__)

QUERY = f"{{{ns.ROSTER}}}query"
_ITEM = f"{{{ns.ROSTER}}}item"
_AT_ONCE = 400
"""Items read in one go: a large roster must not hold up the window."""


class RosterExchange:
    """Fetches the roster, follows its pushes, and asks for changes; the copy is ``kept.roster``."""

    def __init__(
        self,
        own: Jid,
        kept: Kept,
        queries: Queries,
        *,
        emit: Callable[[Event], None],
        on_asked: Callable[[str], None],
        on_received: Callable[[], None],
        on_failed: Callable[[LinkError], None],
        is_connected: Callable[[], bool] = lambda: True,
    ) -> None:
        self._own = own
        self._kept = kept
        self._queries = queries
        self._emit = emit
        self._on_asked = on_asked
        self._on_received = on_received
        self._on_failed = on_failed
        self._is_connected = is_connected
        self._memory = RosterMemory(own.bare, kept.roster_keeper)
        # The roster that is being read, and the pushes that have come since.
        self._unread: Iterator[Sequence[RosterItem]] | None = None
        self._is_from_memory = False
        self._read: dict[Jid, RosterItem] = {}
        self._version = ""
        self._pushes: list[tuple[Element, bool]] = []

    def fetch(self, *, has_versions: bool) -> None:
        """Ask for the roster, ``on_asked`` getting the id of the question, whose answer may be large."""
        if not has_versions:
            self._ask(None)
            return
        if not self._kept.roster:
            # Of an earlier run of the program.
            self._kept.roster_version = self._memory.version()
        self._ask(self._kept.roster_version)

    def _ask(self, known: str | None) -> None:
        version = "" if known is None else f" ver={compose.attribute(known)}"
        query_id = secrets.token_hex(8)
        self._on_asked(query_id)
        payload = f"<query xmlns='{ns.ROSTER}'{version}/>"
        self._queries.ask("get", None, payload, self._on_roster, query_id=query_id)

    def put(self, jid: Jid, name: str, groups: tuple[str, ...]) -> None:
        """Put a contact on the roster, or change it."""
        self._set(jid, compose.roster_set(jid, name, groups))

    def remove(self, jid: Jid) -> None:
        """Take a contact off the roster."""
        self._set(jid, compose.roster_remove(jid))

    def push(self, element: Element, *, is_ours: bool) -> None:
        """Take a push; it counts only from our own account and with exactly one item."""
        if self._unread is not None:
            self._pushes.append((element, is_ours))
            return
        query = element[0]
        items = [item for item in query if item.tag == _ITEM]
        pair = read_item(items[0], self._own) if len(items) == 1 else None
        if not is_ours or pair is None:
            log.warning("refused a roster push")
            self._queries.refuse(element)
            return
        item, is_removed = pair
        self._kept.roster_version = query.get("ver", self._kept.roster_version)
        self._memory.change(query.get("ver", ""), item.jid, None if is_removed else item)
        if is_removed:
            self._kept.roster.pop(item.jid, None)
            self._emit(RosterItemRemoved(item.jid))
        else:
            self._kept.roster[item.jid] = item
            self._emit(RosterItemChanged(item))
        self._queries.confirm(element)

    def _on_roster(self, answer: Element | None) -> None:
        if answer is None or not is_result(answer):
            self._on_failed(LinkError(LinkFault.CONNECTION_LOST, "the server does not give the roster"))
            return
        query = answer.find(QUERY)
        if query is not None:
            self._is_from_memory = False
            self._version = query.get("ver", "")
            self._unread = self._items_of(query)
            self._memory.begin(self._version)
        # Without a query the roster is the one we have (RFC 6121 section 2.6.3).
        elif self._kept.roster or not self._kept.roster_version:
            self._memory.go_on(self._kept.roster_version)
            self._tell()
            return
        else:
            self._is_from_memory = True
            self._version = self._kept.roster_version
            self._unread = self._memory.items()
        self._read = {}
        self._read_on()

    def _items_of(self, query: Element) -> Iterator[Sequence[RosterItem]]:
        elements = query.iterfind(_ITEM)
        while some := list(islice(elements, _AT_ONCE)):
            pairs = [read_item(element, self._own) for element in some]
            yield [pair[0] for pair in pairs if pair is not None and not pair[1]]

    def go_on(self) -> None:
        """Read on what was being read when the connection was lost."""
        if self._unread is not None:
            asyncio.get_running_loop().call_soon(self._read_on)

    def _read_on(self) -> None:
        if self._unread is None or not self._is_connected():
            return
        try:
            items = next(self._unread, None)
        except NotStoredError as error:
            log.warning("the roster is asked for whole: %s", error)
            self._unread = None
            self._kept.roster_version = ""
            self._ask("")
            return
        if items is not None:
            if not self._is_from_memory:
                fresh = {item.jid: item for item in items if item.jid not in self._read}
                items = tuple(fresh.values())
                self._memory.add(items)
            self._read.update((item.jid, item) for item in items)
            asyncio.get_running_loop().call_soon(self._read_on)
            return
        self._unread = None
        if not self._is_from_memory:
            self._memory.finish(self._version)
        self._kept.roster, self._read = self._read, {}
        self._kept.roster_version = self._version
        self._tell()
        pushes, self._pushes = self._pushes, []
        for element, is_ours in pushes:
            self.push(element, is_ours=is_ours)

    def _tell(self) -> None:
        self._emit(RosterReceived(tuple(self._kept.roster.values())))
        self._on_received()

    def _set(self, jid: Jid, payload: str) -> None:
        def on_answer(answer: Element | None) -> None:
            if answer is None:
                self._emit(RosterRefused(jid, StanzaFault.SERVER_TIMEOUT))
            elif not is_result(answer):
                fault, text = stanza_fault(answer)
                self._emit(RosterRefused(jid, fault, text))

        self._queries.ask("set", None, payload, on_answer)
