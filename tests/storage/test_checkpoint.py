from __future__ import annotations

import shutil
import time
from contextlib import closing
from typing import TYPE_CHECKING

from lyncfedclient.storage.checkpoint import checkpoint
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore

if TYPE_CHECKING:
    from pathlib import Path

_AT_ONCE_S = 1.0


def test_what_the_log_holds_is_in_the_file_afterwards(path: Path) -> None:
    with closing(Database.open(path)) as database:
        FactStore(database).put("roster-version", "17")

        checkpoint(path)

        assert _alone(path) == "17"


def test_the_next_write_finds_the_log_begun_anew(path: Path) -> None:
    with closing(Database.open(path)) as database:
        FactStore(database).put("roster-version", "17")
        before = _log_number(path)

        checkpoint(path)

        begun = _log_number(path)
        FactStore(database).put("roster-version", "18")
        assert before < begun == _log_number(path)


def test_the_windows_own_writes_leave_a_long_log_alone(path: Path) -> None:
    with closing(Database.open(path)) as database:
        size = path.stat().st_size

        for number in range(2000):
            FactStore(database).put("roster-version", str(number))

        assert path.stat().st_size == size
        assert _log_path(path).stat().st_size > 2000 * 4096


def test_a_log_that_nobody_carries_over_does_not_grow_for_ever(path: Path) -> None:
    with closing(Database.open(path)) as database:
        for number in range(10_000):
            FactStore(database).put("roster-version", str(number))

        assert _log_path(path).stat().st_size < 20 * 2**20


def test_a_write_under_way_is_neither_waited_for_nor_harmed(path: Path) -> None:
    with closing(Database.open(path)) as database:
        FactStore(database).put("roster-version", "17")
        began = time.monotonic()

        with database.transaction():
            FactStore(database).put("roster-version", "18")
            checkpoint(path)

        assert time.monotonic() - began < _AT_ONCE_S
        assert FactStore(database).get("roster-version") == "18"


def test_a_folder_that_is_gone_is_no_trouble(path: Path) -> None:
    checkpoint(path.parent / "gone" / "file.sqlite")

    assert not (path.parent / "gone").exists()


def _log_path(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _log_number(path: Path) -> int:
    """Give how often the log was begun anew (https://www.sqlite.org/fileformat2.html#walformat)."""
    return int.from_bytes(_log_path(path).read_bytes()[12:16], "big")


def _alone(path: Path) -> str | None:
    """Give what the file says without its log."""
    copy = path.with_name("copy.sqlite")
    shutil.copy(path, copy)
    with closing(Database.open(copy)) as database:
        return FactStore(database).get("roster-version")
