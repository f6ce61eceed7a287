from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.services.known_time import LEAP, KnownTime
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore

if TYPE_CHECKING:
    from collections.abc import Iterator

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def database() -> Iterator[Database]:
    database = Database.open(None)
    yield database
    database.close()


class Clocks:
    """Both clocks of a computer, set by the test."""

    def __init__(self) -> None:
        self.wall = NOON
        self.running = 0.0

    def known(self, database: Database) -> KnownTime:
        return KnownTime(FactStore(database), now=lambda: self.wall, monotonic=lambda: self.running)


def test_a_new_profile_knows_no_time(database: Database) -> None:
    assert Clocks().known(database).now() is None


def test_what_the_server_told_is_known_after_a_restart(database: Database) -> None:
    clocks = Clocks()
    clocks.known(database).learn(NOON)
    clocks.wall += LEAP

    assert clocks.known(database).now() == clocks.wall


def test_a_leap_is_not_believed_however_often_it_is_looked_at(database: Database) -> None:
    clocks = Clocks()
    clocks.known(database).learn(NOON)
    clocks.wall += LEAP + timedelta(minutes=1)

    known = clocks.known(database)

    assert [known.now(), known.now(), clocks.known(database).now()] == [None, None, None]


def test_time_that_passes_while_the_program_runs_is_no_leap(database: Database) -> None:
    clocks = Clocks()
    known = clocks.known(database)
    known.learn(NOON)
    clocks.wall += 30 * LEAP
    clocks.running += (30 * LEAP).total_seconds()

    assert known.now() == clocks.wall


def test_the_server_does_not_take_the_known_time_past_our_clock(database: Database) -> None:
    clocks = Clocks()
    known = clocks.known(database)
    known.learn(NOON + timedelta(days=4000))
    clocks.wall += timedelta(days=4000)

    assert known.now() is None


def test_a_clock_that_is_behind_changes_nothing(database: Database) -> None:
    clocks = Clocks()
    known = clocks.known(database)
    known.learn(NOON)
    clocks.wall = datetime(1970, 1, 2, tzinfo=UTC)
    known.now()
    clocks.wall = NOON

    assert known.now() == NOON


def test_a_note_that_is_no_time_is_none(database: Database) -> None:
    FactStore(database).put("clock.known", "yesterday")

    assert Clocks().known(database).now() is None
