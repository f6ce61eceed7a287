from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from lyncfedclient.domain.message import Delivery
from lyncfedclient.domain.message_events import MessageAccepted, MessageDelivered, MessageFailed
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui.conversation.model import BUBBLE_ROLE, PAGE, MessageModel
from tests.ui.conversation.talk import BOB, Talk

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.ui.conversation.bubble import Bubble


@pytest.fixture
def make(talk: Talk) -> Callable[[], MessageModel]:
    testers = []

    def make_model() -> MessageModel:
        model = MessageModel(talk.rig.services.conversations, BOB, "Bob Tan")
        testers.append(
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
        )
        return model

    return make_model


def _bubbles(model: MessageModel) -> list[Bubble]:
    return [model.index(row).data(BUBBLE_ROLE) for row in range(model.rowCount())]


def test_messages_stand_in_the_order_of_the_conversation(
    talk: Talk, make: Callable[[], MessageModel]
) -> None:
    talk.they("one")
    model = make()
    talk.we("two")
    talk.they("three")

    assert [model.index(row).data() for row in range(model.rowCount())] == ["one", "two", "three"]


def test_messages_of_others_do_not_come_in(talk: Talk, make: Callable[[], MessageModel]) -> None:
    model = make()

    talk.rig.services.conversations.send(BOB._replace(local="carol"), "hello")

    assert model.rowCount() == 0


def test_run_of_one_side_has_one_footer_under_its_last(talk: Talk, make: Callable[[], MessageModel]) -> None:
    model = make()
    talk.they("one")
    talk.they("two", 1)
    talk.we("three", 1)

    assert [(b.is_first, b.has_footer) for b in _bubbles(model)] == [
        (True, False),
        (False, True),
        (True, True),
    ]


def test_pause_ends_a_run(talk: Talk, make: Callable[[], MessageModel]) -> None:
    model = make()
    talk.they("one")
    talk.they("two", 6)

    assert [b.has_footer for b in _bubbles(model)] == [True, True]


def test_failed_message_in_a_run_says_so_itself(talk: Talk, make: Callable[[], MessageModel]) -> None:
    model = make()
    first = talk.we("one")
    second = talk.we("two")

    talk.rig.gateway.tell(
        MessageAccepted(second.message_id), MessageFailed(BOB, first.message_id, StanzaFault.GONE)
    )

    assert [b.has_footer for b in _bubbles(model)] == [True, True]
    assert _bubbles(model)[0].message.delivery is Delivery.FAILED


def test_message_behind_the_next_one_of_its_run_says_so_itself(
    talk: Talk, make: Callable[[], MessageModel]
) -> None:
    model = make()
    first, second = talk.we("one"), talk.we("two")
    talk.rig.gateway.tell(MessageAccepted(first.message_id), MessageAccepted(second.message_id))
    assert [b.has_footer for b in _bubbles(model)] == [False, True]

    talk.rig.gateway.tell(MessageDelivered(BOB, second.message_id))

    assert [b.has_footer for b in _bubbles(model)] == [True, True]


def test_day_line_stands_above_the_first_message_of_each_day(
    talk: Talk, make: Callable[[], MessageModel]
) -> None:
    model = make()
    talk.they("one")
    talk.they("two", 1)
    talk.they("three", 60 * 24)

    days = [b.day for b in _bubbles(model)]

    assert days[1] is None
    assert days[0] is not None
    assert days[2] == days[0] + timedelta(days=1)


def test_unread_line_stands_above_the_first_unread_message(
    talk: Talk, make: Callable[[], MessageModel]
) -> None:
    talk.they("one")
    talk.rig.services.conversations.mark_read(BOB)
    talk.they("two")
    talk.they("three")

    model = make()

    assert [b.is_unread_start for b in _bubbles(model)] == [False, True, False]
    assert [b.has_footer for b in _bubbles(model)] == [True, False, True]


def test_pages_load_from_the_end_until_there_are_no_more(
    talk: Talk, make: Callable[[], MessageModel]
) -> None:
    talk.many(PAGE + 30)
    model = make()
    assert (model.rowCount(), model.has_older) == (PAGE, True)

    came = model.load_older()

    assert came == 30
    assert not model.has_older
    assert model.load_older() == 0
    assert model.index(0).data().startswith("message number 0 ")
    assert model.index(model.rowCount() - 1).data().startswith(f"message number {PAGE + 29} ")


def test_trimmed_messages_load_again(talk: Talk, make: Callable[[], MessageModel]) -> None:
    talk.many(PAGE + 30)
    model = make()
    model.load_older()

    model.trim(20)

    assert model.rowCount() == 20
    assert model.load_older() == PAGE


def test_only_what_changed_is_told(talk: Talk, make: Callable[[], MessageModel]) -> None:
    for body in "abcd":
        talk.we(body)
    model = make()
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))

    talk.rig.gateway.tell(MessageAccepted(model.message(2).message_id))

    assert told == [(1, 2)]


def test_deleted_conversation_is_empty(talk: Talk, make: Callable[[], MessageModel]) -> None:
    talk.they("one")
    model = make()

    talk.rig.services.conversations.delete(BOB)

    assert model.rowCount() == 0


def test_row_reads_who_when_what_and_delivery(talk: Talk, make: Callable[[], MessageModel]) -> None:
    model = make()
    talk.we("hello")

    read = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert read.startswith("You, ")
    assert read.endswith(": hello, Waiting to be sent")


def test_renamed_partner_changes_every_row(talk: Talk, make: Callable[[], MessageModel]) -> None:
    talk.they("one")
    model = make()

    model.set_name("Robert")

    assert _bubbles(model)[0].sender == "Robert"
