"""Scrolling back around what cannot be read, question by question."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import HistoryReceived
from lyncfedclient.gateway.archive_history import ArchiveHistory
from lyncfedclient.gateway.kept import Kept
from lyncfedclient.gateway.translate.values import Reader

if TYPE_CHECKING:
    from lyncfedclient.gateway.archive_questions import ArchiveQuestion

ALICE = Jid("alice", "contoso.test")
BOB = Jid("bob", "fabrikam.test")
MAM = "urn:xmpp:mam:2"
END = ET.fromstring(f"<iq xmlns='jabber:client' type='result'><fin xmlns='{MAM}'/></iq>")


class Desk:
    """A history whose questions are answered by hand."""

    def __init__(self) -> None:
        self.kept = Kept()
        self.questions: list[ArchiveQuestion] = []
        self.told: list[HistoryReceived] = []
        self.begin_session()

    def begin_session(self) -> None:
        """Be in a new session, to which the questions of the one before are nothing."""
        reader = Reader(ALICE, is_archive_id_trusted=True)
        self.history = ArchiveHistory(self.kept, reader, ask=self.questions.append, tell=self.told.append)

    def ask(self, before: str = "") -> ArchiveQuestion:
        self.history.ask(BOB, before, None)
        return self.questions[-1]

    @property
    def bodies(self) -> list[list[str]]:
        return [[message.body for message in page.messages] for page in self.told]


def results(*places: int, body: str = "<body>{}</body>") -> list[ET.Element]:
    """Results of these places of the archive."""
    return [
        ET.fromstring(
            f"<result xmlns='{MAM}' id='{place}'><forwarded xmlns='urn:xmpp:forward:0'>"
            "<delay xmlns='urn:xmpp:delay' stamp='2026-01-02T09:00:00Z'/><message xmlns='jabber:client'"
            f" type='chat' from='{BOB}/x' to='{ALICE}'>{body.format(place)}</message></forwarded></result>"
        )
        for place in places
    ]


def place_of(question: ArchiveQuestion) -> str:
    """Where a question begins, as it is written."""
    return question.payload("q").partition("</max>")[2].partition("</set>")[0]


def test_the_page_that_cannot_be_had_is_asked_for_in_two() -> None:
    desk = Desk()
    desk.ask("9").on_refused(results(3, 4), "5")
    desk.begin_session()

    newer = desk.ask("9")
    newer.on_page(results(6, 7, 8, 9, 10), END)
    older = desk.ask("6")

    assert place_of(newer) == "<after>5</after>"
    assert place_of(older) == "<before>5</before>"
    assert desk.bodies == [["6", "7", "8"]]


def test_where_nothing_is_newer_the_page_behind_it_is_asked_for_at_once() -> None:
    desk = Desk()
    desk.ask("9").on_refused([], "8")
    desk.begin_session()

    desk.ask("9").on_page(results(9, 10), END)

    assert place_of(desk.questions[-1]) == "<before>8</before>"
    assert desk.told == []


def test_what_is_no_message_of_theirs_does_not_hide_where_to_go_on() -> None:
    desk = Desk()
    desk.ask("9").on_refused([], "5")
    desk.begin_session()
    receipt = results(6, body="<received xmlns='urn:xmpp:receipts' id='x'/>")

    desk.ask("9").on_page(receipt + results(7, 9), END)

    assert place_of(desk.ask("7")) == "<before>5</before>"


def test_of_several_each_is_got_around() -> None:
    desk = Desk()
    desk.ask("9").on_refused(results(1), "2")
    desk.begin_session()
    desk.ask("9").on_refused(results(3), "4")
    desk.begin_session()
    desk.ask("9").on_page(results(5, 6, 9), END)
    desk.ask("5").on_refused(results(1), "2")
    desk.begin_session()
    desk.ask("5").on_refused(results(3), "4")
    desk.begin_session()

    last = desk.ask("3")

    assert desk.bodies == [["5", "6"], ["3"]]
    assert place_of(last) == "<before>2</before>"


@pytest.mark.parametrize("another", ["6", "9"])
def test_a_page_that_comes_after_all_in_a_resumed_session_is_told_once(another: str) -> None:
    desk = Desk()
    desk.ask("9").on_refused([], "5")
    desk.begin_session()
    newer = desk.ask("9")

    newer.on_refused(results(7), another)
    newer.on_page(results(7, 8), END)

    assert desk.bodies == ([["7"]] if another == "9" else [["7", "8"]])
    assert desk.kept.history_refused == {}


def test_a_page_that_was_whole_after_all_leaves_nothing_to_get_around() -> None:
    desk = Desk()
    page = desk.ask("9")
    page.on_refused(results(6), "7")

    page.on_page(results(6, 8), END)

    assert desk.bodies == [["6", "8"]]
    assert place_of(desk.ask("6")) == "<before>6</before>"


def test_no_answer_is_a_failure_and_leaves_the_way_around_for_the_next() -> None:
    desk = Desk()
    desk.ask("9").on_refused([], "5")
    desk.begin_session()

    desk.ask("9").on_page([], None)

    assert desk.told == [HistoryReceived(BOB, is_failed=True)]
    assert place_of(desk.ask("9")) == "<after>5</after>"


def test_an_archive_that_leads_in_a_circle_does_not_hold_us() -> None:
    desk = Desk()
    desk.kept.history_behind |= {(BOB, "a"): "b", (BOB, "b"): "a"}

    assert place_of(desk.ask("a")) in {"<before>a</before>", "<before>b</before>"}
