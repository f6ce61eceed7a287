from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.storage import message_search
from lyncfedclient.storage.message_search import MessageSearch
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.words import mark_places
from tests.storage.samples import BOB, CAROL, NOON

if TYPE_CHECKING:
    from lyncfedclient.storage.database import Database

_DAY = timedelta(days=1)


def _bodies(database: Database, query: MessageQuery, limit: int = 50) -> list[str]:
    return [found.message.body for found in MessageSearch(database).find(query, limit, now=NOON)]


def test_of_two_that_fit_alike_the_newer_comes_first(database: Database) -> None:
    store = MessageStore(database)
    store.add_incoming(BOB, "the report is old", "", NOON - 400 * _DAY)
    store.add_incoming(BOB, "the report is new", "", NOON - _DAY)

    assert _bodies(database, MessageQuery("report")) == ["the report is new", "the report is old"]


def test_one_that_fits_much_better_comes_before_a_newer_one(database: Database) -> None:
    store = MessageStore(database)
    store.add_incoming(BOB, "report", "", NOON - 60 * _DAY)
    store.add_incoming(BOB, "about " * 40 + "the report" + " and much else" * 40, "", NOON - 50 * _DAY)

    assert _bodies(database, MessageQuery("report"))[0] == "report"


def test_the_best_are_given_and_not_the_last(database: Database) -> None:
    store = MessageStore(database)
    store.add_incoming(BOB, "report report report", "", NOON - 2 * _DAY)
    for _ in range(5):
        store.add_incoming(BOB, "here is a long sentence in which the report is named", "", NOON - _DAY)

    assert _bodies(database, MessageQuery("report"), limit=1) == ["report report report"]


@pytest.mark.parametrize("many", [2, 20_000])
def test_a_search_is_kept_to_a_person_and_to_days(
    database: Database, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(message_search, "_MANY", many)
    store = MessageStore(database)
    for person in (BOB, CAROL):
        for days in (9, 5, 1):
            store.add_incoming(person, f"plan {person.local} {days}", "", NOON - days * _DAY)

    assert _bodies(database, MessageQuery("plan", BOB)) == ["plan bob 1", "plan bob 5", "plan bob 9"]
    assert _bodies(database, MessageQuery("plan", since=NOON - 5 * _DAY, until=NOON - _DAY)) == [
        "plan carol 5",
        "plan bob 5",
    ]
    assert _bodies(database, MessageQuery("plan", CAROL, until=NOON - 5 * _DAY)) == ["plan carol 9"]


def test_nothing_typed_finds_nothing(database: Database) -> None:
    MessageStore(database).add_incoming(BOB, "Hello", "", NOON)

    assert _bodies(database, MessageQuery("  ")) == []


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Meeting at three, not at four", "at thr", ["at", "thr", "at"]),
        ("Über die Brücke", "uber bruck", ["Über", "Brück"]),
        ("Straße 5", "strasse", ["Straße"]),
        ("re\u0301sume\u0301 sent", "resume", ["re\u0301sume\u0301"]),
        ("초등학교에서 만나요", "학교", ["학교"]),
        ("東京都に住んでいます", "京都", ["京都"]),
        ("no such word", "thing", []),
        ("ships 🚢 it", "🚢", ["🚢"]),
        ("cats and concat", "cat", ["cat"]),
        ("reporting the report", "rep report", ["report", "report"]),
    ],
)
def test_what_was_typed_is_marked_where_it_stands(text: str, words: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in mark_places(text, words)] == marked
