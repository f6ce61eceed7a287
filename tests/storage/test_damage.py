from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.storage import damage
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.migrations import MIGRATIONS
from lyncfedclient.storage.presence_cache import PresenceCache
from tests.storage.samples import BOB, CAROL, NOON, search

if TYPE_CHECKING:
    from pathlib import Path

_PAGE = 4096


def _fill(path: Path, count: int = 2000) -> None:
    database = Database.open(path)
    messages = MessageStore(database)
    with database.transaction():
        for number in range(count):
            messages.add_incoming(BOB, f"message number {number}", f"id-{number}", NOON)
    database.close()


def _overwrite(path: Path, pages: range) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek(page * _PAGE)
            file.write(b"\xa5" * _PAGE)


def test_a_file_that_is_no_database_is_set_aside_unchanged(path: Path) -> None:
    path.write_bytes(b"this is not a database, but somebody may want it\n" * 100)
    before = path.read_bytes()

    database = Database.open(path)

    assert database.set_aside is not None
    assert not database.set_aside.is_newer
    assert database.set_aside.path.read_bytes() == before
    assert MessageStore(database).summaries() == []
    database.close()


def test_a_truncated_file_is_set_aside(path: Path) -> None:
    _fill(path)
    with path.open("r+b") as file:
        file.truncate(3 * _PAGE + 100)

    database = Database.open(path)

    assert database.set_aside is not None
    database.close()


def test_a_file_whose_first_page_is_gone_is_set_aside(path: Path) -> None:
    _fill(path)
    _overwrite(path, range(1))

    database = Database.open(path)

    assert database.set_aside is not None
    database.close()


def test_a_database_without_our_tables_is_set_aside(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE fact (something, else_)")
        other.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        other.commit()

    database = Database.open(path)

    assert database.set_aside is not None
    database.close()


def test_a_newer_file_is_set_aside_unchanged(path: Path) -> None:
    _fill(path, 1)
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")

    database = Database.open(path)

    assert database.set_aside is not None
    assert database.set_aside.is_newer
    with closing(sqlite3.connect(database.set_aside.path)) as other:
        assert other.execute("SELECT body FROM message").fetchall() == [("message number 0",)]
    database.close()


def test_a_guest_moves_nothing_away(path: Path) -> None:
    path.write_bytes(b"not a database" * 1000)
    before = path.read_bytes()

    with pytest.raises(StorageError) as caught:
        Database.open_existing(path)

    assert caught.value.fault is StorageFault.DAMAGED
    assert path.read_bytes() == before


def test_damage_met_later_is_told_and_set_aside_at_the_next_start(path: Path) -> None:
    _fill(path)
    pages = path.stat().st_size // _PAGE
    # Neither the schema nor either end of a table lies here: the glance at start sees nothing.
    _overwrite(path, range(pages // 3, pages * 2 // 3))
    database = Database.open(path)
    assert database.set_aside is None

    with pytest.raises(StorageError) as caught:
        for _ in MessageStore(database).conversation(BOB):
            pass
    database.close()

    assert caught.value.fault is StorageFault.DAMAGED
    database = Database.open(path)
    assert database.set_aside is not None
    assert MessageStore(database).page(BOB) == []
    database.close()
    database = Database.open(path)
    assert database.set_aside is None
    database.close()


def test_a_mark_on_a_sound_file_is_taken_away(path: Path) -> None:
    _fill(path)
    damage.mark(path)

    database = Database.open(path)

    assert database.set_aside is None
    assert not damage.is_marked(path)
    assert len(search(database, "number", limit=50)) == 50
    database.close()


def test_a_wrong_search_index_is_built_anew(path: Path) -> None:
    _fill(path, 10)
    with closing(sqlite3.connect(path)) as other:
        other.execute("DELETE FROM message_search_data WHERE id > 10")
        other.commit()
    database = Database.open(path)
    with pytest.raises(StorageError) as caught:
        search(database, "number")
    database.close()

    database = Database.open(path)

    assert caught.value.fault is StorageFault.DAMAGED
    assert database.set_aside is None
    assert len(search(database, "number")) == 10
    database.close()


def test_a_row_that_makes_no_sense_does_not_hide_the_others(database: Database) -> None:
    contacts, cache, messages = ContactStore(database), PresenceCache(database), MessageStore(database)
    contacts.put_many([Contact(BOB), Contact(CAROL)])
    cache.save({jid: Presence(Availability.AWAY, as_of=NOON) for jid in (BOB, CAROL)})
    messages.add_incoming(BOB, "one", "1", NOON)
    messages.add_incoming(BOB, "two", "2", NOON)
    database.run("UPDATE contact SET kind = 'xmqp' WHERE jid = ?", (str(BOB),))
    database.run("UPDATE presence SET fields = 'awbz' WHERE jid = ?", (str(BOB),))
    database.run("UPDATE message SET delivery = 'recfived' WHERE body = 'one'")

    assert [contact.jid for contact in contacts.all()] == [CAROL]
    assert list(cache.load()) == [CAROL]
    assert [message.body for message in messages.page(BOB)] == ["two"]


def test_a_text_that_is_no_utf8_is_read_as_far_as_it_goes(database: Database) -> None:
    contacts = ContactStore(database)
    contacts.put(Contact(BOB, "Bob"))
    database.run("UPDATE contact SET name = CAST(x'426fff62' AS TEXT)")

    assert [contact.name for contact in contacts.all()] == ["Bo\N{REPLACEMENT CHARACTER}b"]
