from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.visiting_card import Card, Phone, PhoneKind, Portrait
from lyncfedclient.storage.visiting_cards import VisitingCardStore
from tests.storage.samples import BOB, CAROL, NOON

if TYPE_CHECKING:
    from lyncfedclient.storage.database import Database

CARD = Card("밥 탄", emails=("bob@x.example",), phones=(Phone("+420 1", PhoneKind.WORK),), note="a\nb")
PICTURE = Portrait("a" * 40, b"\x89PNG picture")


def test_a_card_and_a_picture_come_back_as_they_were(database: Database) -> None:
    store = VisitingCardStore(database)

    store.put(BOB, CARD, PICTURE, NOON)

    assert store.card(BOB) == CARD
    assert store.picture(BOB) == PICTURE.data
    assert store.pictures() == {BOB: PICTURE.sha1}


def test_what_was_not_asked_for_stays_as_it_was(database: Database) -> None:
    store = VisitingCardStore(database)
    store.put(BOB, CARD, PICTURE, NOON)

    store.put(BOB, None, Portrait(PICTURE.sha1), NOON)
    store.put(BOB, None, None, NOON)

    assert store.card(BOB) == CARD
    assert store.picture(BOB) == PICTURE.data


def test_a_picture_that_was_taken_back_is_gone(database: Database) -> None:
    store = VisitingCardStore(database)
    store.put(BOB, CARD, PICTURE, NOON)

    store.put(BOB, None, Portrait(), NOON)

    assert store.picture(BOB) == b""
    assert store.pictures() == {BOB: ""}


def test_the_least_looked_at_make_room_by_number_and_by_size(database: Database) -> None:
    people = [Jid.parse(f"p{n}@fabrikam.test") for n in range(4)]
    few = VisitingCardStore(database, max_kept=2)

    gone = [
        few.put(jid, None, PICTURE, NOON + timedelta(hours=place)) for place, jid in enumerate(people[:3])
    ]
    small = VisitingCardStore(database, max_bytes=len(PICTURE.data))
    by_size = small.put(people[3], None, PICTURE, NOON + timedelta(hours=9))

    assert gone == [[], [], [people[0]]]
    assert set(by_size) == {people[1], people[2]}
    assert set(small.pictures()) == {people[3]}


def test_a_damaged_card_counts_as_never_fetched(database: Database) -> None:
    store = VisitingCardStore(database)
    store.put(BOB, CARD, None, NOON)
    store.put(CAROL, CARD, None, NOON)

    for damage in ("{", "[]", '{"full_name": 1}', '{"emails": 3, "phones": []}'):
        database.run("UPDATE visiting_card SET card = ? WHERE jid = ?", (damage, str(BOB)))

        assert store.card(BOB) is None
    assert store.card(CAROL) == CARD


def test_who_is_removed_leaves_nothing(database: Database) -> None:
    store = VisitingCardStore(database)
    store.put(BOB, CARD, PICTURE, NOON)

    store.remove([BOB])

    assert (store.card(BOB), store.picture(BOB), store.pictures()) == (None, b"", {})
