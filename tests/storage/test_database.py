from __future__ import annotations

import sqlite3
import stat
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.migrations import MIGRATIONS

if TYPE_CHECKING:
    from pathlib import Path


def test_a_fresh_file_has_the_newest_shape_and_the_log_ahead_of_it(path: Path) -> None:
    database = Database.open(path)

    assert database.rows("PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert database.rows("PRAGMA journal_mode") == [("wal",)]
    assert database.rows("PRAGMA foreign_keys") == [(1,)]
    assert database.set_aside is None
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_and_its_companions_are_readable_by_the_user_alone(path: Path) -> None:
    database = Database.open(path)
    FactStore(database).put("a", "b")

    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}

    database.close()
    assert modes == {path.name + ending: 0o600 for ending in ("", "-wal", "-shm")}


def test_what_was_stored_is_there_at_the_next_start(path: Path) -> None:
    database = Database.open(path)
    FactStore(database).put("roster-version", "17")
    database.close()

    database = Database.open(path)

    assert FactStore(database).get("roster-version") == "17"
    database.close()


def test_an_empty_file_is_a_fresh_database(path: Path) -> None:
    path.touch()

    database = Database.open(path)

    assert database.set_aside is None
    database.close()


def test_closing_twice_is_no_error(path: Path) -> None:
    database = Database.open(path)

    database.close()
    database.close()


def _put_and_fail(database: Database, name: str) -> None:
    with database.transaction():
        FactStore(database).put(name, "1")
        raise RuntimeError


def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError):
        _put_and_fail(database, "a")

    assert FactStore(database).get("a") is None


def test_an_inner_transaction_that_fails_leaves_the_outer_ones_work(database: Database) -> None:
    facts = FactStore(database)

    with database.transaction():
        facts.put("outer", "1")
        with pytest.raises(RuntimeError):
            _put_and_fail(database, "inner")
        facts.put("after", "1")

    assert (facts.get("outer"), facts.get("inner"), facts.get("after")) == ("1", None, "1")


def test_an_outer_transaction_that_fails_takes_the_inner_ones_work_along(database: Database) -> None:
    facts = FactStore(database)

    def fail_outside() -> None:
        with database.transaction():
            with database.transaction():
                facts.put("inner", "1")
            _put_and_fail(database, "deeper")

    with pytest.raises(RuntimeError):
        fail_outside()

    assert (facts.get("inner"), facts.get("deeper")) == (None, None)


def test_a_part_of_a_change_is_undone_with_the_whole(database: Database) -> None:
    facts = FactStore(database)

    def put_and_fail_later() -> None:
        with database.transaction():
            with database.part():
                facts.put("part", "1")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        put_and_fail_later()
    with database.part():
        facts.put("alone", "1")

    assert (facts.get("part"), facts.get("alone")) == (None, "1")
    assert not database.connection.in_transaction


def test_what_waits_for_a_change_is_told_once_it_is_stored(database: Database) -> None:
    told: list[list[int]] = []

    with database.transaction():
        database.when_stored(told.append, 1)
        with database.transaction():
            database.when_stored(told.append, 2, 3)
        assert told == []
    database.when_stored(told.append, 4)

    assert told == [[1, 2, 3], [4]]


def test_of_a_change_that_fails_nothing_is_told(database: Database) -> None:
    told: list[list[int]] = []

    def tell_and_fail() -> None:
        with database.transaction():
            database.when_stored(told.append, 2)
            raise RuntimeError

    with database.transaction():
        database.when_stored(told.append, 1)
        with pytest.raises(RuntimeError):
            tell_and_fail()
    with pytest.raises(RuntimeError):
        tell_and_fail()

    assert told == [[1]]


def test_each_receiver_is_told_in_the_order_of_what_happened(database: Database) -> None:
    told: list[tuple[str, list[int]]] = []

    def tell_added(values: list[int]) -> None:
        told.append(("added", values))

    def tell_changed(values: list[int]) -> None:
        told.append(("changed", values))

    with database.transaction():
        database.when_stored(tell_added, 1, 2)
        database.when_stored(tell_changed, 1)
        database.when_stored(tell_added, 3)

    assert told == [("added", [1, 2]), ("changed", [1]), ("added", [3])]


def test_a_second_connection_reads_while_the_first_writes(path: Path) -> None:
    database = Database.open(path)
    facts = FactStore(database)
    facts.put("a", "before")
    guest = Database.open_existing(path)

    with database.transaction():
        facts.put("a", "after")
        seen = FactStore(guest).get("a")

    assert seen == "before"
    assert FactStore(guest).get("a") == "after"
    guest.close()
    database.close()


def test_a_database_that_another_program_writes_to_is_locked(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lyncfedclient.storage.database._LOCK_WAIT_S", 0.01)
    database = Database.open(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(StorageError) as caught:
            FactStore(database).put("a", "b")

        other.execute("ROLLBACK")
    assert caught.value.fault is StorageFault.LOCKED
    assert caught.value.path == path
    database.close()


def test_a_locked_database_is_not_set_aside(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lyncfedclient.storage.database._LOCK_WAIT_S", 0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(StorageError) as caught:
            Database.open(path)

    assert caught.value.fault is StorageFault.LOCKED
    assert path.exists()


def test_a_folder_in_the_files_place_is_refused_with_its_reason(path: Path) -> None:
    path.mkdir()

    with pytest.raises(StorageError) as caught:
        Database.open(path)

    assert caught.value.fault is StorageFault.NOT_WRITABLE


def test_a_missing_folder_is_refused_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        Database.open(tmp_path / "nowhere" / "x.db")


def test_a_mistake_of_ours_stays_what_it_is(database: Database) -> None:
    database.close()

    with pytest.raises(sqlite3.ProgrammingError):
        FactStore(database).get("a")
