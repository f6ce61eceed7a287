from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.retention import RetentionStore
from tests.storage.samples import BOB, CAROL, NOON, search

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.storage.database import Database

_DAY = timedelta(days=1)


def _drop_all(store: RetentionStore, before: datetime) -> int:
    steps = 0
    is_more = True
    store.begin()
    while is_more:
        is_more, _ = store.drop(before, looked_at=10, dropped=3)
        steps += 1
    return steps


def _fill(messages: MessageStore, count: int = 40) -> None:
    for days in range(count, 0, -1):
        messages.add_incoming(BOB, f"word {days}", "", NOON - days * _DAY)
    messages.mark_read(BOB)


def test_what_is_older_goes_with_its_words_and_the_rest_stays(database: Database) -> None:
    messages = MessageStore(database)
    _fill(messages)

    _drop_all(RetentionStore(database), NOON - 30 * _DAY)

    assert [message.body for message in messages.page(BOB)] == [f"word {days}" for days in range(30, 0, -1)]
    assert len(search(database, "word")) == 30
    assert search(database, "31") == []
    database.run("INSERT INTO message_search (message_search, rank) VALUES ('integrity-check', 1)")


def test_a_step_takes_no_more_than_it_may(database: Database) -> None:
    messages = MessageStore(database)
    _fill(messages)
    store = RetentionStore(database)

    is_more, peers = store.drop(NOON, dropped=7)

    assert is_more
    assert peers == {BOB}
    assert len(messages.page(BOB)) == 33


def test_what_waits_or_was_not_read_stays(database: Database) -> None:
    messages = MessageStore(database)
    unread = messages.add_incoming(BOB, "not read", "", NOON - 90 * _DAY)
    waiting = messages.add_outgoing(BOB, "not sent", "own-1", NOON - 90 * _DAY)

    _drop_all(RetentionStore(database), NOON)

    assert messages.page(BOB) == [unread, waiting]


def test_messages_that_came_late_from_the_archive_are_reached_too(database: Database) -> None:
    messages = MessageStore(database)
    for days in (1, 50, 2, 60, 3, 70):
        messages.add_incoming(BOB, f"{days}", "", NOON - days * _DAY)
    messages.mark_read(BOB)

    _drop_all(RetentionStore(database), NOON - 30 * _DAY)

    assert [message.body for message in messages.page(BOB)] == ["1", "2", "3"]


def test_a_conversation_of_which_nothing_is_left_is_gone(database: Database) -> None:
    messages = MessageStore(database)
    _fill(messages)
    messages.add_outgoing(CAROL, "now", "own-1", NOON)

    _drop_all(RetentionStore(database), NOON)

    assert [summary.peer for summary in messages.summaries()] == [CAROL]
    assert messages.peers() == [CAROL]


def test_with_nothing_to_do_it_ends(database: Database) -> None:
    assert _drop_all(RetentionStore(database), NOON) == 1
