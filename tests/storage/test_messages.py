from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.message import ConversationSummary, Delivery, Direction
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.storage.messages import MessageStore
from tests.storage.samples import BOB, CAROL, NOON, TEXTS, search

if TYPE_CHECKING:
    from lyncfedclient.storage.database import Database

_HOUR = timedelta(hours=1)


@pytest.fixture
def store(database: Database) -> MessageStore:
    return MessageStore(database)


def test_a_written_message_waits_in_the_outbox(store: MessageStore) -> None:
    message = store.add_outgoing(BOB, "Hello", "id-1", NOON)

    assert (message.direction, message.delivery, message.is_read) == (Direction.OUT, Delivery.PENDING, True)
    assert store.pending() == [message]
    assert store.get(message.row) == message


def test_a_received_message_is_unread_and_not_in_the_outbox(store: MessageStore) -> None:
    message = store.add_incoming(BOB.with_resource("phone"), "Hello", "id-1", NOON, is_delayed=True)

    assert message is not None
    assert (message.peer, message.delivery, message.is_read) == (BOB, Delivery.RECEIVED, False)
    assert store.pending() == []
    assert store.page(BOB) == [message]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_every_text_comes_back_as_it_was(store: MessageStore, text: str) -> None:
    written = store.add_outgoing(BOB, text, "id-1", NOON)

    assert written.body == text
    assert [message.body for message in store.page(BOB)] == [text]


def test_what_utf8_cannot_carry_is_replaced_before_it_is_stored(store: MessageStore) -> None:
    written = store.add_outgoing(BOB, "broken \ud83d emoji\0", "id-1", NOON)

    assert written.body == "broken \N{REPLACEMENT CHARACTER} emoji\N{REPLACEMENT CHARACTER}"
    assert store.pending() == [written]


def test_the_outbox_is_in_the_order_of_writing_over_all_conversations(store: MessageStore) -> None:
    written = [store.add_outgoing((BOB, CAROL)[n % 2], f"{n}", f"id-{n}", NOON - n * _HOUR) for n in range(6)]

    assert store.pending() == written


# What the archive, carbons and gateways repeat.


def test_the_archives_id_tells_a_repetition_even_with_another_text(store: MessageStore) -> None:
    store.add_incoming(BOB, "Hello", "id-1", NOON, "archive-1")

    assert store.add_incoming(BOB, "Hello?", "id-2", NOON + 48 * _HOUR, "archive-1") is None


def test_two_ids_of_the_archive_are_two_messages_however_alike_they_are(store: MessageStore) -> None:
    first = store.add_incoming(BOB, "ok", "1", NOON, "archive-1")
    second = store.add_incoming(BOB, "ok", "1", NOON, "archive-2")

    assert None not in (first, second)
    assert len(store.page(BOB)) == 2


def test_without_an_archive_the_same_id_text_and_person_within_a_day_is_a_repetition(
    store: MessageStore,
) -> None:
    store.add_incoming(BOB, "Hello", "id-1", NOON)

    assert store.add_incoming(BOB, "Hello", "id-1", NOON + 23 * _HOUR) is None
    assert store.add_incoming(BOB, "Hello", "id-1", NOON - 23 * _HOUR) is None


def test_a_gateway_that_reuses_ids_loses_nothing(store: MessageStore) -> None:
    store.add_incoming(BOB, "Hello", "1", NOON)

    assert store.add_incoming(BOB, "How are you?", "1", NOON) is not None
    assert store.add_incoming(CAROL, "Hello", "1", NOON) is not None
    assert store.add_incoming(BOB, "Hello", "1", NOON + 25 * _HOUR) is not None


def test_without_an_id_nothing_is_taken_for_a_repetition(store: MessageStore) -> None:
    for _ in range(3):
        assert store.add_incoming(BOB, "ok", "", NOON) is not None


def test_a_message_that_came_live_is_known_when_the_archive_has_it(store: MessageStore) -> None:
    store.add_incoming(BOB, "Hello", "id-1", NOON)

    assert store.add_incoming(BOB, "Hello", "id-1", NOON, "archive-1") is None
    # The archive's id was learnt: now a second copy of it is known, another id is another message.
    assert store.add_incoming(BOB, "", "", NOON, "archive-1") is None
    assert store.add_incoming(BOB, "Hello", "id-1", NOON, "archive-2") is not None


def test_a_message_out_of_the_archive_is_known_when_it_comes_again_live(store: MessageStore) -> None:
    store.add_incoming(BOB, "Hello", "id-1", NOON, "archive-1")

    assert store.add_incoming(BOB, "Hello", "id-1", NOON) is None


def test_our_own_message_thrown_back_by_a_gateway_is_not_shown_again(store: MessageStore) -> None:
    store.add_outgoing(BOB, "Hello", "id-1", NOON)

    assert store.add_incoming(BOB, "Hello", "id-1", NOON) is None


def test_our_own_words_said_by_the_partner_are_another_message(store: MessageStore) -> None:
    store.add_outgoing(BOB, "Hello", "id-1", NOON)

    assert store.add_incoming(BOB, "Hello", "id-2", NOON) is not None
    assert store.add_incoming(BOB, "Hello yourself", "id-1", NOON) is not None
    assert store.add_incoming(CAROL, "Hello", "id-1", NOON) is not None


def test_our_own_message_out_of_the_archive_is_known_by_its_id(store: MessageStore) -> None:
    store.add_outgoing(BOB, "Hello", "id-1", NOON)

    assert store.add_incoming(BOB, "Hello", "id-1", NOON + 48 * _HOUR, "archive-1", is_own=True) is None
    assert store.add_incoming(BOB, "Hello", "id-1", NOON, "archive-1", is_own=True) is None


def test_a_message_we_wrote_on_another_client_is_sent_and_read(store: MessageStore) -> None:
    message = store.add_incoming(BOB, "From my phone", "p-1", NOON, is_own=True)

    assert message is not None
    assert (message.direction, message.delivery, message.is_read) == (Direction.OUT, Delivery.SENT, True)
    assert store.add_incoming(BOB, "From my phone", "p-1", NOON, is_own=True) is None
    assert store.add_incoming(BOB, "From my phone again", "p-1", NOON, is_own=True) is not None


# Delivery goes forwards only.

_WAYS = [
    (Delivery.PENDING, Delivery.SENT, True),
    (Delivery.PENDING, Delivery.DELIVERED, True),
    (Delivery.PENDING, Delivery.FAILED, True),
    (Delivery.PENDING, Delivery.PENDING, False),
    (Delivery.SENT, Delivery.DELIVERED, True),
    (Delivery.SENT, Delivery.FAILED, True),
    (Delivery.SENT, Delivery.PENDING, False),
    (Delivery.SENT, Delivery.SENT, False),
    (Delivery.DELIVERED, Delivery.SENT, False),
    (Delivery.DELIVERED, Delivery.FAILED, False),
    (Delivery.DELIVERED, Delivery.PENDING, False),
    (Delivery.FAILED, Delivery.PENDING, True),
    (Delivery.FAILED, Delivery.SENT, False),
    (Delivery.FAILED, Delivery.DELIVERED, True),
    (Delivery.SENT, Delivery.RECEIVED, False),
]


@pytest.mark.parametrize(("before", "after", "is_way"), _WAYS)
def test_delivery_goes_these_ways_only(
    store: MessageStore, before: Delivery, after: Delivery, *, is_way: bool
) -> None:
    row = store.add_outgoing(BOB, "Hello", "id-1", NOON).row
    if before is not Delivery.PENDING:
        store.set_delivery("id-1", before)

    changed = store.set_delivery("id-1", after)

    assert changed == (store.get(row) if is_way else None)
    stored = store.get(row)
    assert stored is not None
    assert stored.delivery is (after if is_way else before)


def test_a_failure_keeps_its_reason_until_it_is_tried_again(store: MessageStore) -> None:
    store.add_outgoing(BOB, "Hello", "id-1", NOON)

    failed = store.set_delivery("id-1", Delivery.FAILED, StanzaFault.POLICY, "go away")
    again = store.set_delivery("id-1", Delivery.PENDING)

    assert failed is not None
    assert (failed.fault, failed.fault_text) == (StanzaFault.POLICY, "go away")
    assert again is not None
    assert (again.fault, again.fault_text) == (None, "")
    assert store.pending() == [again]


def test_a_receipt_counts_only_from_whom_the_message_was_to(store: MessageStore) -> None:
    store.add_outgoing(BOB, "Hello", "id-1", NOON)

    assert store.set_delivery("id-1", Delivery.DELIVERED, peer=CAROL) is None
    assert store.set_delivery("id-1", Delivery.DELIVERED, peer=BOB.with_resource("phone")) is not None


def test_a_received_message_has_no_delivery_to_change(store: MessageStore) -> None:
    store.add_incoming(BOB, "Hello", "id-1", NOON)

    assert store.set_delivery("id-1", Delivery.FAILED) is None


@pytest.mark.parametrize("message_id", ["", "never-there"])
def test_an_unknown_id_changes_nothing(store: MessageStore, message_id: str) -> None:
    store.add_outgoing(BOB, "Hello", "", NOON)

    assert store.set_delivery(message_id, Delivery.SENT) is None


# Reading.


def test_pages_lead_back_to_the_beginning(store: MessageStore) -> None:
    written = [store.add_outgoing(BOB, f"{n}", f"id-{n}", NOON) for n in range(120)]
    store.add_outgoing(CAROL, "another conversation", "id-c", NOON)

    last = store.page(BOB)
    middle = store.page(BOB, last[0].row)
    first = store.page(BOB, middle[0].row)

    assert [*first, *middle, *last] == written
    assert (len(first), len(middle), len(last)) == (20, 50, 50)
    assert store.page(BOB, first[0].row) == []


def test_a_whole_conversation_comes_in_batches_and_in_order(store: MessageStore) -> None:
    written = [store.add_outgoing(BOB, f"{n}", f"id-{n}", NOON) for n in range(25)]
    store.add_outgoing(CAROL, "another conversation", "id-c", NOON)

    assert list(store.conversation(BOB, batch=10)) == written


def test_reading_a_conversation_clears_its_count_alone(store: MessageStore) -> None:
    for n in range(3):
        store.add_incoming(BOB, f"{n}", "", NOON)
    store.add_incoming(CAROL, "and I", "", NOON)
    assert store.unread() == {BOB: 3, CAROL: 1}

    assert store.mark_read(BOB) == 3

    assert store.unread() == {CAROL: 1}
    assert store.mark_read(BOB) == 0
    assert all(message.is_read for message in store.page(BOB))


def test_conversations_stand_with_the_latest_first(store: MessageStore) -> None:
    store.add_incoming(BOB, "one", "", NOON)
    store.add_outgoing(CAROL, "two", "id-2", NOON)
    store.add_incoming(BOB, "three", "", NOON + _HOUR)

    assert store.summaries() == [
        ConversationSummary(BOB, "three", NOON + _HOUR, Direction.IN, 2),
        ConversationSummary(CAROL, "two", NOON, Direction.OUT, 0),
    ]
    assert [summary.peer for summary in store.summaries(limit=1)] == [BOB]


def test_a_deleted_conversation_leaves_nothing_but_the_others(
    store: MessageStore, database: Database
) -> None:
    store.add_incoming(BOB, "secret", "id-1", NOON, "archive-1")
    kept = store.add_outgoing(CAROL, "secret too", "id-2", NOON)

    store.delete_conversation(BOB)

    assert store.page(BOB) == []
    assert [summary.peer for summary in store.summaries()] == [CAROL]
    assert search(database, "secret") == [kept]
    assert database.rows("SELECT jid FROM address") == [(str(CAROL),)]


def test_a_row_number_is_never_used_twice(store: MessageStore) -> None:
    first = store.add_outgoing(BOB, "Hello", "id-1", NOON)
    store.delete_conversation(BOB)

    second = store.add_outgoing(BOB, "Hello again", "id-2", NOON)

    assert second.row > first.row
