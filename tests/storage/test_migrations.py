"""Databases that released versions wrote, each of which must open for ever.

``fixtures/version-N.db`` is a file as version N of the shape left it. ``python -m
tests.storage.test_migrations`` writes the file of the present version; once that version is released,
its file is never written again.
"""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from lyncfedclient.domain.contact import Contact, ContactRequest, Subscription
from lyncfedclient.domain.message import Delivery
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.storage.contacts import ContactStore, RequestStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.message_search import MessageSearch
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.migrations import MIGRATIONS
from lyncfedclient.storage.presence_cache import PresenceCache
from tests.storage.samples import BOB, CAROL, NOON

_FIXTURES = Path(__file__).parent / "fixtures"

_CONTACT = Contact(
    BOB,
    "Bob Bauer",
    ("Partners", "회의"),
    Subscription.BOTH,
    asked_at=NOON,
    relationship=Relationship.WORKGROUP,
    is_pinned=True,
    has_been_seen=True,
)
_WAITING = Contact(CAROL, "Carol", asked_at=NOON, is_asked=True)
_REQUEST = ContactRequest(CAROL, NOON, "Carol", "It's me")
_PRESENCE = Presence(
    Availability.BUSY,
    Activity.IN_A_MEETING,
    "Until three",
    "dnd",
    "In a meeting",
    5,
    "desk",
    "Gajim",
    NOON - timedelta(minutes=5),
    NOON,
    is_live=False,
)


def _write(database: Database) -> None:
    ContactStore(database).put_many([_CONTACT, _WAITING])
    RequestStore(database).put(_REQUEST)
    FactStore(database).put("roster-version", "17")
    PresenceCache(database).save({BOB: _PRESENCE})
    messages = MessageStore(database)
    messages.add_incoming(BOB, "Grüße aus der Zukunft", "b-1", NOON, "archive-1")
    messages.add_outgoing(BOB, "안녕하세요", "own-1", NOON)
    messages.set_delivery("own-1", Delivery.FAILED, StanzaFault.POLICY, "no")
    messages.add_outgoing(BOB, "waiting", "own-2", NOON)


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_database_of_this_version_opens_with_all_it_holds(path: Path, version: int) -> None:
    shutil.copy(_FIXTURES / f"version-{version}.db", path)

    database = Database.open(path)

    messages = MessageStore(database)
    failed = messages.page(BOB)[1]
    assert database.set_aside is None
    assert database.rows("PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert ContactStore(database).all() == [_CONTACT, _WAITING]
    assert RequestStore(database).all() == [_REQUEST]
    assert FactStore(database).get("roster-version") == "17"
    assert PresenceCache(database).load() == {BOB: _PRESENCE}
    assert [found.message.body for found in MessageSearch(database).find(MessageQuery("gruss"))] == [
        "Grüße aus der Zukunft"
    ]
    assert (failed.body, failed.fault) == ("안녕하세요", StanzaFault.POLICY)
    assert [message.message_id for message in messages.pending()] == ["own-2"]
    assert messages.add_incoming(BOB, "again", "x", NOON, "archive-1") is None
    assert messages.unread() == {BOB: 1}
    database.close()


def test_every_version_leads_to_the_same_shape(path: Path) -> None:
    shapes = set()
    for version in range(1, len(MIGRATIONS) + 1):
        copy = path.with_name(f"{version}.db")
        shutil.copy(_FIXTURES / f"version-{version}.db", copy)
        database = Database.open(copy)
        shapes.add(_shape(database))
        database.close()
    fresh = Database.open(path)

    assert shapes == {_shape(fresh)}
    fresh.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(_FIXTURES / f"version-{len(MIGRATIONS)}.db", path)
    broken = (*MIGRATIONS, "CREATE TABLE later (a TEXT) STRICT;\nALTER TABLE contact ADD COLUMN jid TEXT;\n")
    monkeypatch.setattr("lyncfedclient.storage.database.MIGRATIONS", broken)

    with pytest.raises(StorageError):
        Database.open(path)

    monkeypatch.undo()
    database = Database.open(path)
    assert database.set_aside is None
    assert ContactStore(database).all() == [_CONTACT, _WAITING]
    database.close()


def _shape(database: Database) -> str:
    rows = database.rows("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    return "\n".join(" ".join(f"{kind} {name} {sql}".split()) for kind, name, sql in rows)


def _write_fixture(version: int) -> None:
    path = _FIXTURES / f"version-{version}.db"
    path.unlink(missing_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("lyncfedclient.storage.database.MIGRATIONS", MIGRATIONS[:version])
        database = Database.open(path)
        _write(database)
        database.run("VACUUM")
        database.close()


if __name__ == "__main__":
    _write_fixture(len(MIGRATIONS))
