from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from lyncfedclient.services import beside
from lyncfedclient.services.write_ahead import WriteAhead
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_what_was_written_is_carried_over_beside_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "file.sqlite"
    with closing(Database.open(path)) as database:
        FactStore(database).put("place", "a telling word")
        ahead = WriteAhead(database)

        ahead.look()

        qtbot.waitUntil(lambda: b"a telling word" in path.read_bytes())
        qtbot.waitUntil(lambda: not beside._busy)


def test_what_comes_after_it_is_carried_over_the_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "file.sqlite"
    with closing(Database.open(path)) as database:
        FactStore(database).put("place", "a telling word")
        ahead = WriteAhead(database)
        ahead.look()
        qtbot.waitUntil(lambda: not beside._busy)
        FactStore(database).put("place", "another word")

        ahead.look()

        qtbot.waitUntil(lambda: b"another word" in path.read_bytes())
        qtbot.waitUntil(lambda: not beside._busy)


def test_where_nothing_was_written_no_thread_is_started(qtbot: QtBot, tmp_path: Path) -> None:
    with closing(Database.open(tmp_path / "file.sqlite")) as database:
        FactStore(database).put("place", "a telling word")
        ahead = WriteAhead(database)
        ahead.look()
        qtbot.waitUntil(lambda: not beside._busy)

        ahead.look()

        assert not beside._busy


def test_a_database_in_memory_has_no_log(qtbot: QtBot) -> None:
    with closing(Database.open(None)) as database:
        FactStore(database).put("place", "a telling word")

        WriteAhead(database).look()

        assert not beside._busy


def test_closing_waits_for_the_disk(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "file.sqlite"
    with closing(Database.open(path)) as database:
        FactStore(database).put("place", "a telling word")
        ahead = WriteAhead(database)
        ahead.look()

        ahead.close()

        assert b"a telling word" in path.read_bytes()
        qtbot.waitUntil(lambda: not beside._busy)
