from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import LinkChanged, RosterReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.message import Delivery, Direction
from lyncfedclient.domain.message_events import (
    ArchivePage,
    CaughtUp,
    HistoryReceived,
    MessageAccepted,
    MessageDelivered,
    MessageReceived,
)
from lyncfedclient.storage.stream_session import StreamSessionStore
from tests.support.services import ALICE, BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DESK = Jid.parse("bob@fabrikam.test/desk")
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def signing_in(rig: Rig) -> Rig:
    """Let a new session begin, whose catch-up has not ended."""
    rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE)), RosterReceived((friend(BOB), friend(CAROL))))
    return rig


def archived(archive_id: str, body: str, message_id: str = "", *, is_own: bool = False) -> MessageReceived:
    return MessageReceived(DESK, body, message_id, NOON, is_own=is_own, archive_id=archive_id)


def position(rig: Rig) -> str:
    found = StreamSessionStore(rig.database).position(ALICE.jid)
    return found.last if found is not None else ""


def bodies(rig: Rig, peer: Jid = BOB) -> list[str]:
    return [message.body for message in rig.services.conversations.page(peer)]


def test_nothing_waiting_is_sent_before_it_was_looked_for(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.conversations.send(BOB, "before")
    signing_in(rig)
    rig.services.conversations.send(BOB, "meanwhile")

    assert rig.gateway.commands("send_message") == []
    rig.gateway.tell(CaughtUp(has_archive=True))

    assert [call[2] for call in rig.gateway.commands("send_message")] == ["before", "meanwhile"]


def test_what_the_archive_has_of_ours_is_sent_and_does_not_go_out_again(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.conversations.send(BOB, "arrived")
    rig.services.conversations.send(BOB, "did not")
    arrived = rig.services.conversations.page(BOB)[0]
    signing_in(rig)

    rig.gateway.tell(
        ArchivePage((archived("1", "arrived", arrived.message_id, is_own=True),), "1", NOON),
        CaughtUp(has_archive=True),
    )

    assert [call[2] for call in rig.gateway.commands("send_message")] == ["did not"]
    assert [message.delivery for message in rig.services.conversations.page(BOB)] == [
        Delivery.SENT,
        Delivery.PENDING,
    ]


def test_a_page_is_stored_with_how_far_it_reaches(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())

    rig.gateway.tell(ArchivePage((archived("1", "one"), archived("2", "two")), "3", NOON))

    assert bodies(rig) == ["one", "two"]
    assert position(rig) == "3"
    assert rig.services.archive.fetched == 2
    assert rig.services.archive.reached_at == NOON


@pytest.mark.parametrize("is_live_first", [True, False])
def test_live_and_out_of_the_archive_is_one_message(qtbot: QtBot, *, is_live_first: bool) -> None:
    rig = signing_in(make_rig())
    live = MessageReceived(DESK, "hello", "m1")
    page = ArchivePage((MessageReceived(DESK, "hello", "m1", datetime.now(UTC), archive_id="1"),), "1")

    rig.gateway.tell(*((live, page) if is_live_first else (page, live)))

    assert bodies(rig) == ["hello"]


def test_the_archive_twice_is_one_message_even_without_ids(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())
    page = ArchivePage((archived("1", "hello"), archived("2", "hello")), "2", NOON)

    rig.gateway.tell(page, page)

    assert bodies(rig) == ["hello", "hello"]


def test_a_gateway_that_reuses_ids_loses_nothing(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())

    rig.gateway.tell(
        ArchivePage(
            (archived("1", "one", "same"), archived("2", "two", "same"), archived("3", "two", "same")), "3"
        )
    )

    assert bodies(rig) == ["one", "two", "two"]


def test_what_comes_live_moves_the_place_only_once_the_gap_is_closed(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())
    rig.gateway.tell(ArchivePage((archived("1", "one"),), "1", NOON))
    rig.gateway.tell(archived("8", "early"))
    before = position(rig)

    rig.gateway.tell(CaughtUp(has_archive=True), archived("9", "later"))

    assert (before, position(rig)) == ("1", "9")


def test_a_gap_that_could_not_be_closed_stays_to_be_asked_for(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())
    rig.gateway.tell(ArchivePage((archived("1", "one"),), "1", NOON))

    rig.gateway.tell(CaughtUp(has_archive=True, is_complete=False), archived("9", "later"))

    assert position(rig) == "1"


def test_receipts_in_the_archive_count_and_those_of_others_do_not(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.conversations.send(BOB, "hello")
    message_id = rig.services.conversations.page(BOB)[0].message_id
    signing_in(rig)
    forged = MessageDelivered(Jid.parse("carol@fabrikam.test/x"), message_id)

    rig.gateway.tell(ArchivePage((forged,), "1"))
    after_forged = rig.services.conversations.page(BOB)[0].delivery
    rig.gateway.tell(ArchivePage((MessageDelivered(DESK, message_id),), "2"))

    assert after_forged is Delivery.PENDING
    assert rig.services.conversations.page(BOB)[0].delivery is Delivery.DELIVERED


def test_after_a_resumption_in_the_middle_of_a_catch_up_sending_still_waits(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())
    rig.services.conversations.send(BOB, "hello")
    rig.gateway.go_down()

    rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE, is_resumed=True)))

    assert rig.gateway.commands("send_message") == []
    rig.gateway.tell(CaughtUp(has_archive=True))
    assert len(rig.gateway.commands("send_message")) == 1


def test_older_history_comes_before_what_was_known_and_is_read(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())
    rig.gateway.tell(ArchivePage((archived("5", "known"),), "5", NOON), CaughtUp(has_archive=True))
    told: list[Jid] = []
    rig.services.conversations.older_added.connect(told.append)
    assert bodies(rig) == ["known"]

    assert rig.gateway.commands("ask_history") == [(BOB, "5", NOON)]
    older = (archived("3", "first"), archived("4", "second", is_own=True), archived("5", "known"))
    rig.gateway.tell(HistoryReceived(BOB, older, is_all=True))

    messages = rig.services.conversations.page(BOB)
    assert [message.body for message in messages] == ["first", "second", "known"]
    assert [message.direction for message in messages[:2]] == [Direction.IN, Direction.OUT]
    assert [message.row for message in messages] == sorted(message.row for message in messages)
    assert rig.services.conversations.unread(BOB) == 1
    assert told == [BOB]


def test_all_of_the_history_is_asked_for_once(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())
    rig.gateway.tell(CaughtUp(has_archive=True))

    bodies(rig)
    bodies(rig)
    rig.gateway.tell(HistoryReceived(BOB, is_all=True))
    bodies(rig)

    assert len(rig.gateway.commands("ask_history")) == 1


def test_what_was_deleted_here_does_not_come_back_from_the_server(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())
    rig.gateway.tell(ArchivePage((archived("1", "gone"),), "1"), CaughtUp(has_archive=True))

    rig.services.conversations.delete(BOB)
    again = signing_in(make_rig(rig.database))
    again.gateway.tell(CaughtUp(has_archive=True))
    bodies(again)

    assert again.gateway.commands("ask_history") == []


def test_a_server_without_an_archive_is_known_and_not_asked(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())
    unknown = rig.services.archive.has_archive

    rig.gateway.tell(CaughtUp())
    bodies(rig)

    assert (unknown, rig.services.archive.has_archive) == (None, False)
    assert rig.gateway.commands("ask_history") == []


def test_an_acknowledgement_of_a_restored_session_is_taken_before_anything_is_sent(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.conversations.send(BOB, "hello")
    message_id = rig.services.conversations.page(BOB)[0].message_id

    rig.gateway.tell(MessageAccepted(message_id))
    rig.gateway.go_online(friend(BOB))

    assert rig.gateway.commands("send_message") == []


def test_future_times_of_the_archive_do_not_disturb_the_order(qtbot: QtBot) -> None:
    rig = signing_in(make_rig())
    later = MessageReceived(DESK, "from tomorrow", "a", NOON + timedelta(days=400), archive_id="1")

    rig.gateway.tell(ArchivePage((later, archived("2", "now")), "2"))

    assert bodies(rig) == ["from tomorrow", "now"]
