"""Whether every query finds its rows by an index, looked up in a history of 200,000 messages.

What SQLite says it will do is asserted, not how long it took: that is ``scripts/bench``'s business.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message import Delivery
from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.storage.contacts import ContactStore, RequestStore
from lyncfedclient.storage.corrections import CorrectionStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.message_search import MessageSearch
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.presence_cache import PresenceCache
from lyncfedclient.storage.read_marks import ReadMarks
from tests.storage.samples import BOB, NOON, search

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence

    from lyncfedclient.storage.bulk import Row

_COUNT = 200_000
_PEERS = 400


class _Watched(Database):
    """Keeps every statement it runs."""

    seen: dict[str, Sequence[object]]

    @override
    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        self.seen[sql] = parameters
        return super().rows(sql, parameters)

    @override
    def run(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Cursor:
        self.seen[sql] = parameters
        return super().run(sql, parameters)


@pytest.fixture(scope="module")
def full() -> Iterator[_Watched]:
    _Watched.seen = {}
    database = _Watched.open(None)
    assert isinstance(database, _Watched)
    with database.transaction():
        database.run_many(
            "INSERT INTO address (jid) VALUES (?)", ((f"p{n}@fabrikam.test",) for n in range(_PEERS))
        )
        database.run(
            f"""
            WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {_COUNT - 1})
            INSERT INTO message (address_id, is_outgoing, is_sent_here, body, at, delivery, message_id, archive_id,
                                 is_read, is_delayed)
            SELECT i % {_PEERS} + 1, i % 2, i % 2, 'number ' || i, i, iif(i % 2, 'delivered', 'received'),
                   iif(i % 2, 'id-' || i, '1'), 'archive-' || i, 1, 0 FROM n
            """  # noqa: S608 - numbers
        )
    # What a client's database looks like: nobody runs ANALYZE on it.
    yield database
    database.close()


_PEER = Jid("p7", "fabrikam.test")

_QUERIES: dict[str, Callable[[MessageStore], object]] = {
    "opening a conversation": lambda store: store.page(_PEER),
    "scrolling back": lambda store: store.page(_PEER, before_row=100_000),
    "exporting": lambda store: list(store.conversation(_PEER, batch=100)),
    "the outbox": lambda store: store.pending(),
    "one message": lambda store: store.get(5),
    "reading": lambda store: store.mark_read(_PEER),
    "counting the unread": lambda store: store.unread(),
    "recent conversations": lambda store: store.summaries(),
    "writing": lambda store: store.add_outgoing(_PEER, "new", "id-new", NOON),
    "an acknowledgement": lambda store: store.set_delivery("id-3", Delivery.DELIVERED),
    "a receipt": lambda store: store.set_delivery("id-new", Delivery.DELIVERED, peer=_PEER),
    "a new message": lambda store: store.add_incoming(_PEER, "new", "1", NOON),
    "a message with an archive's id": lambda store: store.add_incoming(
        _PEER, "new", "2", NOON, "archive-new"
    ),
    "our own message": lambda store: store.add_incoming(_PEER, "x", "id-9", NOON, "archive-own", is_own=True),
    "our own from elsewhere": lambda store: store.add_incoming(
        _PEER, "x", "e", NOON, "archive-else", is_own=True
    ),
    "searching": lambda store: MessageSearch(store._database).find(MessageQuery("number 77")),
    "searching one conversation": lambda store: MessageSearch(store._database).find(
        MessageQuery("number 77", _PEER, NOON - timedelta(days=9), NOON)
    ),
    "stepping through what was found": lambda store: search(store._database, "number 77", _PEER),
    "a correction": lambda store: CorrectionStore(store._database).take(
        _PEER, "1", "corrected", "c1", "archive-c1", NOON, is_own=False
    ),
    "an own correction": lambda store: CorrectionStore(store._database).correct(
        8, "corrected", "own-c1", NOON
    ),
    "an accepted correction": lambda store: CorrectionStore(store._database).set_delivery(
        "own-c1", Delivery.SENT
    ),
    "a receipt for a correction": lambda store: CorrectionStore(store._database).set_delivery(
        "own-c1", Delivery.DELIVERED, peer=_PEER
    ),
    "the outbox of corrections": lambda store: CorrectionStore(store._database).pending(),
    "a mark": lambda store: ReadMarks(store._database).display(_PEER, "id-8"),
    "reading elsewhere": lambda store: ReadMarks(store._database).read_up_to(_PEER, "archive-6", ""),
    "reading elsewhere, by a copy": lambda store: ReadMarks(store._database).read_up_to(_PEER, "", "1"),
    "what is read now": lambda store: ReadMarks(store._database).last_unread(_PEER),
    "deleting one": lambda store: store.delete_message(9),
    "deleting": lambda store: store.delete_conversation(Jid("p8", "fabrikam.test")),
}


@pytest.mark.parametrize("name", _QUERIES)
def test_no_query_reads_the_whole_history(full: _Watched, name: str) -> None:
    store = MessageStore(full)
    full.seen.clear()

    _QUERIES[name](store)

    statements = {sql: parameters for sql, parameters in full.seen.items() if _has_plan(sql)}
    assert statements
    for sql, parameters in statements.items():
        plan = [row[3] for row in full.connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        # The search's table is an index; the list of recent conversations takes one step per conversation.
        scans = [step for step in plan if step.startswith("SCAN") and not _is_allowed(step)]
        assert scans == [], f"{' '.join(sql.split())}\n{plan}"


@pytest.mark.parametrize(
    "name",
    [
        "an acknowledgement",
        "a receipt",
        "a receipt for a correction",
        "a new message",
        "a message with an archive's id",
        "our own message",
        "our own from elsewhere",
        "a correction",
        "a mark",
        "reading elsewhere",
        "reading elsewhere, by a copy",
    ],
)
def test_a_message_is_found_by_its_id_and_not_by_reading_its_conversation(full: _Watched, name: str) -> None:
    full.seen.clear()

    _QUERIES[name](MessageStore(full))

    for sql, parameters in full.seen.items():
        if _has_plan(sql):
            plan = [row[3] for row in full.connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
            assert not any(step.endswith("message_by_address (address_id=?)") for step in plan), (
                f"{sql}\n{plan}"
            )


def _has_plan(sql: str) -> bool:
    return re.match(r"\s*(SELECT|UPDATE|DELETE|INSERT|WITH)", sql) is not None


def _is_allowed(step: str) -> bool:
    # A subquery is the two ways a mark may name a message: a row each.
    return (
        "VIRTUAL TABLE INDEX" in step
        or step.startswith(("SCAN address", "SCAN u", "SCAN (subquery", "SCAN SUBQUERY"))
        or "message_unread" in step
    )


def test_scrolling_back_needs_no_sorting(full: _Watched) -> None:
    full.seen.clear()
    MessageStore(full).page(_PEER, before_row=100_000)

    ((sql, parameters),) = full.seen.items()
    plan = [row[3] for row in full.connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]

    assert any("message_by_address" in step for step in plan)
    assert not any("TEMP B-TREE" in step for step in plan)


def test_finding_takes_the_latest_without_sorting_all(full: _Watched) -> None:
    full.seen.clear()
    found = search(full, "number", limit=3)

    ((sql, parameters),) = ((sql, values) for sql, values in full.seen.items() if "MATCH" in sql)
    plan = [row[3] for row in full.connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]

    assert len(found) == 3
    assert not any("TEMP B-TREE" in step for step in plan)


def test_a_gateway_that_gives_every_message_the_same_id_costs_no_long_search(full: _Watched) -> None:
    full.seen.clear()
    MessageStore(full).add_incoming(_PEER, "number again", "1", NOON)

    (plan,) = (
        [row[3] for row in full.connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        for sql, parameters in full.seen.items()
        if "BETWEEN" in sql
    )

    assert any("message_incoming_by_id (address_id=? AND message_id=? AND at>?" in step for step in plan)


def test_the_small_tables_are_read_by_their_keys(database: Database) -> None:
    ContactStore(database).remove(BOB)
    RequestStore(database).remove(BOB)
    PresenceCache(database).remove([BOB])
    FactStore(database).get("x")

    for table, key in (("contact", "jid"), ("request", "jid"), ("presence", "jid"), ("fact", "name")):
        plan = database.rows(f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {key} = ?", ("x",))  # noqa: S608
        assert "SEARCH" in plan[0][3]
