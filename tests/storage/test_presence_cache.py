from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.presence_cache import PresenceCache
from tests.storage.samples import BOB, CAROL, NOON, TEXTS

if TYPE_CHECKING:
    from pathlib import Path

_moments = st.none() | st.datetimes(timezones=st.just(UTC))
_people = st.sampled_from([Jid(name, "fabrikam.test") for name in ("bob", "carol", "김철수", "عمر", "")])
_words = st.text(max_size=20).filter(lambda text: not {"\0", "\x1f"} & set(text))
_presences = st.builds(
    Presence,
    st.sampled_from(Availability),
    st.sampled_from(Activity),
    note=_words,
    show=_words,
    status=_words,
    priority=st.integers(-128, 127),
    resource=_words,
    client=_words,
    idle_since=_moments,
    as_of=_moments,
    is_live=st.booleans(),
)


@given(st.lists(st.dictionaries(_people, _presences, max_size=5) | st.lists(_people, max_size=3), max_size=8))
def test_any_run_of_batches_gives_the_same_picture_as_a_plain_dictionary(
    batches: list[dict[Jid, Presence] | list[Jid]],
) -> None:
    database = Database.open(None)
    cache, model = PresenceCache(database), dict[Jid, Presence]()

    for batch in batches:
        if isinstance(batch, dict):
            cache.save(batch)
            model.update(batch)
        else:
            cache.remove(batch)
            for jid in batch:
                model.pop(jid, None)

    loaded = cache.load()
    database.close()
    assert loaded == {jid: replace(presence, is_live=False) for jid, presence in model.items()}


def test_an_empty_cache_is_an_empty_dictionary(database: Database) -> None:
    assert PresenceCache(database).load() == {}


def test_nothing_out_of_the_cache_is_live(database: Database) -> None:
    cache = PresenceCache(database)

    cache.save({BOB: Presence(Availability.AVAILABLE, as_of=NOON)})

    assert cache.load() == {BOB: Presence(Availability.AVAILABLE, as_of=NOON, is_live=False)}


def test_a_presence_of_one_device_counts_for_the_person(database: Database) -> None:
    cache = PresenceCache(database)

    cache.save({BOB.with_resource("phone"): Presence(Availability.AWAY, resource="phone")})

    assert list(cache.load()) == [BOB]


def test_notes_in_any_script_come_back(database: Database) -> None:
    cache = PresenceCache(database)
    presences = {
        Jid(f"p{n}", "fabrikam.test"): Presence(Availability.BUSY, note=text, is_live=False)
        for n, text in enumerate(TEXTS)
    }

    cache.save(presences)

    assert cache.load() == presences


def test_the_divider_of_fields_inside_a_note_does_no_harm(database: Database) -> None:
    cache = PresenceCache(database)

    cache.save(
        {BOB: Presence(Availability.BUSY, note="a\x1fb", status="c"), CAROL: Presence(Availability.AWAY)}
    )

    loaded = cache.load()
    assert (loaded[BOB].note, loaded[BOB].status) == ("a b", "c")
    assert loaded[CAROL].availability is Availability.AWAY


def test_twenty_thousand_presences_outlive_a_restart(path: Path) -> None:
    people = [Jid(f"p{n}", "fabrikam.test") for n in range(20_000)]
    presences = {
        jid: Presence(Availability.AWAY, note=f"note {n}", as_of=NOON, is_live=False)
        for n, jid in enumerate(people)
    }
    database = Database.open(path)
    PresenceCache(database).save(presences)
    database.close()

    database = Database.open(path)

    assert PresenceCache(database).load() == presences
    database.close()
