from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.message import Delivery
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.read_marks import ReadMarks
from tests.storage.samples import BOB, CAROL, NOON

if TYPE_CHECKING:
    from lyncfedclient.storage.database import Database


@pytest.fixture
def messages(database: Database) -> MessageStore:
    return MessageStore(database)


@pytest.fixture
def marks(database: Database) -> ReadMarks:
    return ReadMarks(database)


def test_a_mark_counts_for_all_that_was_sent_before(messages: MessageStore, marks: ReadMarks) -> None:
    for number in range(4):
        messages.add_outgoing(BOB, f"text {number}", f"own-{number}", NOON)
    for number, delivery in enumerate((Delivery.DELIVERED, Delivery.SENT, Delivery.SENT)):
        messages.set_delivery(f"own-{number}", delivery)

    changed = marks.display(BOB, "own-1")

    assert [message.message_id for message in changed] == ["own-0", "own-1"]
    assert [message.delivery for message in messages.page(BOB)] == [
        Delivery.DISPLAYED,
        Delivery.DISPLAYED,
        Delivery.SENT,
        Delivery.PENDING,
    ]
    assert marks.display(BOB, "own-1") == []


def test_a_mark_of_somebody_else_or_of_nothing_of_ours_counts_for_nothing(
    messages: MessageStore, marks: ReadMarks
) -> None:
    messages.add_outgoing(BOB, "text", "own-1", NOON)
    messages.set_delivery("own-1", Delivery.SENT)
    messages.add_incoming(BOB, "theirs", "m1", NOON)

    assert [marks.display(CAROL, "own-1"), marks.display(BOB, "m1"), marks.display(BOB, "")] == [[], [], []]


def test_what_is_read_elsewhere_is_read_up_to_there(messages: MessageStore, marks: ReadMarks) -> None:
    for number in range(3):
        at = NOON + timedelta(minutes=number)
        messages.add_incoming(BOB, f"text {number}", f"m{number}", at, archive_id=f"a{number}")

    left = [
        marks.read_up_to(BOB, "a1", ""),
        marks.read_up_to(BOB, "a0", ""),
        marks.read_up_to(BOB, "unknown", ""),
        marks.read_up_to(CAROL, "a2", ""),
        marks.read_up_to(BOB, "", "m2"),
    ]

    assert left == [1, None, None, None, 0]


def test_the_last_that_wants_a_mark_is_found_among_the_unread(
    messages: MessageStore, marks: ReadMarks
) -> None:
    for number in range(3):
        message = messages.add_incoming(BOB, f"text {number}", f"m{number}", NOON, archive_id=f"a{number}")
        assert message is not None
        marks.annotate(message.row, is_markable=number < 2, is_unstyled=False)

    assert marks.last_unread(BOB) == ("m1", "a2")
    messages.mark_read(BOB)
    assert marks.last_unread(BOB) == ("", "")
