from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.storage.capabilities import CapabilityStore

if TYPE_CHECKING:
    from lyncfedclient.storage.database import Database


def test_features_are_kept_by_their_hash(database: Database) -> None:
    store = CapabilityStore(database)

    store.put("sha-1 abc", {"urn:xmpp:receipts", "urn:xmpp:ping"})

    assert store.get("sha-1 abc") == frozenset({"urn:xmpp:receipts", "urn:xmpp:ping"})
    assert store.get("sha-1 other") is None


def test_there_is_an_end_to_what_is_kept(database: Database) -> None:
    store = CapabilityStore(database, max_kept=10)

    for number in range(30):
        store.put(f"hash {number}", ())

    assert database.rows("SELECT count(*) FROM capability") == [(10,)]
    assert store.get("hash 29") == frozenset()


def test_what_cannot_be_read_is_not_known(database: Database) -> None:
    database.run("INSERT INTO capability VALUES ('hash', 'not json', 0)")

    assert CapabilityStore(database).get("hash") is None
