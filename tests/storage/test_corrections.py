from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.message import Delivery, Message
from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.storage.corrections import MAX_EARLIER, CorrectionStore, Outcome
from lyncfedclient.storage.deletions import delete_message
from lyncfedclient.storage.message_search import MessageSearch
from lyncfedclient.storage.messages import MessageStore
from tests.storage.samples import BOB, CAROL, NOON

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.database import Database

LATER = NOON + timedelta(minutes=1)


@pytest.fixture
def messages(database: Database) -> MessageStore:
    return MessageStore(database)


@pytest.fixture
def corrections(database: Database) -> CorrectionStore:
    return CorrectionStore(database)


def received(messages: MessageStore, body: str = "see you at tne", message_id: str = "m1") -> Message:
    message = messages.add_incoming(BOB, body, message_id, NOON)
    assert message is not None
    return message


def sent(messages: MessageStore, body: str = "see you at tne") -> Message:
    messages.add_outgoing(BOB, body, "own-1", NOON)
    message = messages.set_delivery("own-1", Delivery.SENT)
    assert message is not None
    return message


def take(
    corrections: CorrectionStore,
    body: str,
    *,
    replaces: str = "m1",
    peer: Jid = BOB,
    stanza_id: str = "c1",
    archive_id: str = "",
    is_own: bool = False,
) -> Outcome:
    return corrections.take(peer, replaces, body, stanza_id, archive_id, LATER, is_own=is_own)[0]


def test_a_correction_takes_the_place_of_the_text_which_is_kept(
    messages: MessageStore, corrections: CorrectionStore, database: Database
) -> None:
    row = received(messages).row

    assert take(corrections, "see you at ten") is Outcome.CORRECTED

    message = messages.get(row)
    assert message is not None
    assert (message.body, message.edited_at, message.at) == ("see you at ten", LATER, NOON)
    assert [text.body for text in corrections.earlier(row)] == ["see you at tne"]
    search = MessageSearch(database)
    assert [len(search.find(MessageQuery(words))) for words in ("ten", "tne")] == [1, 0]


def test_only_the_author_corrects_and_only_what_is_here(
    messages: MessageStore, corrections: CorrectionStore
) -> None:
    theirs, ours = received(messages), sent(messages)

    outcomes = [
        take(corrections, "forged", peer=CAROL),
        take(corrections, "forged", replaces="own-1"),
        take(corrections, "forged", is_own=True),
        take(corrections, "forged", replaces="unknown"),
        take(corrections, "forged", replaces=""),
    ]

    assert set(outcomes) == {Outcome.NO_MESSAGE}
    assert [messages.get(theirs.row), messages.get(ours.row)] == [theirs, ours]


def test_a_correction_that_comes_again_changes_nothing_even_after_a_later_one(
    messages: MessageStore, corrections: CorrectionStore
) -> None:
    row = received(messages).row
    take(corrections, "one", stanza_id="c1", archive_id="a1")
    take(corrections, "two", stanza_id="c2")

    outcomes = [
        take(corrections, "one", stanza_id="c1", archive_id="a1"),
        take(corrections, "one", stanza_id="c1"),
        take(corrections, "two", stanza_id="c2", archive_id="a2"),
    ]

    assert set(outcomes) == {Outcome.REPEATED}
    message = messages.get(row)
    assert message is not None
    assert message.body == "two"


def test_of_messages_with_one_id_the_last_is_corrected(
    messages: MessageStore, corrections: CorrectionStore
) -> None:
    received(messages, "first")
    received(messages, "second")

    take(corrections, "corrected")

    assert [message.body for message in messages.page(BOB)] == ["first", "corrected"]


def test_a_chain_of_corrections_keeps_an_end(messages: MessageStore, corrections: CorrectionStore) -> None:
    row = received(messages).row

    for number in range(3 * MAX_EARLIER):
        take(corrections, f"text {number}", stanza_id=f"c{number}")

    assert len(corrections.earlier(row)) == MAX_EARLIER


def test_an_own_correction_is_pending_until_the_gateway_has_it(
    messages: MessageStore, corrections: CorrectionStore
) -> None:
    row = sent(messages).row

    shown = corrections.correct(row, "see you at ten", "own-2", LATER)

    assert shown is not None
    assert (shown.body, shown.delivery, shown.message_id) == ("see you at ten", Delivery.PENDING, "own-1")
    assert corrections.pending() == [(shown, "own-2")]
    accepted = corrections.set_delivery("own-2", Delivery.SENT)
    assert accepted is not None
    assert accepted.delivery is Delivery.SENT
    assert corrections.pending() == []


def test_an_acknowledgement_of_the_message_is_none_of_its_correction(
    messages: MessageStore, corrections: CorrectionStore
) -> None:
    row = sent(messages).row
    corrections.correct(row, "see you at ten", "own-2", LATER)

    messages.set_delivery("own-1", Delivery.DELIVERED)

    message = messages.get(row)
    assert message is not None
    assert message.delivery is Delivery.PENDING


def test_a_correction_that_failed_says_why_and_can_be_tried_again(
    messages: MessageStore, corrections: CorrectionStore
) -> None:
    row = sent(messages).row
    corrections.correct(row, "see you at ten", "own-2", LATER)

    assert corrections.set_delivery("own-2", Delivery.FAILED, StanzaFault.OTHER, peer=CAROL) is None
    failed = corrections.set_delivery("own-2", Delivery.FAILED, StanzaFault.TOO_LARGE, "big", peer=BOB)

    assert failed is not None
    assert (failed.delivery, failed.fault, failed.fault_text) == (
        Delivery.FAILED,
        StanzaFault.TOO_LARGE,
        "big",
    )
    assert corrections.correction_of(row) == "own-2"
    assert corrections.set_delivery("own-2", Delivery.PENDING) is not None
    assert len(corrections.pending()) == 1


def test_what_was_deleted_does_not_come_back_by_any_of_its_names(
    messages: MessageStore, corrections: CorrectionStore, database: Database
) -> None:
    row = received(messages).row
    take(corrections, "see you at ten", archive_id="a2")
    own = sent(messages)

    assert delete_message(database, row)
    assert delete_message(database, own.row)

    again = [
        messages.add_incoming(BOB, "see you at tne", "m1", NOON, archive_id="a1"),
        messages.add_incoming(BOB, "see you at ten", "c1", LATER, archive_id="a2"),
        messages.add_incoming(BOB, "see you at tne", "own-1", LATER, archive_id="a3", is_own=True),
    ]
    assert again == [None, None, None]
    assert database.rows("SELECT count(*) FROM earlier_text") == [(0,)]
    # The same id with other words is another message: gateways reuse ids.
    assert messages.add_incoming(BOB, "something else", "m1", NOON, archive_id="a4") is not None


def test_deleting_what_is_not_there_does_nothing(database: Database) -> None:
    assert not delete_message(database, 7)
