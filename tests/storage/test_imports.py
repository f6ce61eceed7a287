from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.contact_import import Changed, ImportChanges, ImportRecord
from lyncfedclient.domain.jid import Jid
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import ROSTER_REMOVALS, FactStore
from lyncfedclient.storage.imports import ImportStore

ANNA, BOB = Jid.parse("anna@partner.example"), Jid.parse("bob@partner.example")
RECORD = ImportRecord(
    "list.csv",
    datetime(2026, 11, 22, 21, 0, tzinfo=UTC),
    (ANNA,),
    (Changed(BOB, "Bob", ("Old",), "김", ("Old", "New")),),
)
CHANGES = ImportChanges((Contact(ANNA, "Anna"),), (Contact(BOB, "김", ("Old", "New")),), RECORD)


def test_contacts_and_record_are_stored_as_one_change_and_come_back() -> None:
    database = Database.open(None)

    ImportStore(database).save(CHANGES)

    assert ImportStore(database).last() == RECORD
    assert [contact.jid for contact in ContactStore(database).all()] == [ANNA, BOB]


def test_what_cannot_be_stored_whole_is_not_stored_at_all() -> None:
    database = Database.open(None)
    database.run("CREATE TEMP TRIGGER full BEFORE INSERT ON main.fact BEGIN SELECT RAISE(ABORT, 'full'); END")

    with pytest.raises(Exception, match="full"):
        ImportStore(database).save(CHANGES)

    assert ContactStore(database).all() == []


def test_somebody_imported_again_is_no_longer_to_be_removed() -> None:
    database = Database.open(None)
    FactStore(database).put(ROSTER_REMOVALS, json.dumps([str(ANNA), "eva@partner.example"]))

    ImportStore(database).save(CHANGES)

    assert json.loads(FactStore(database).get(ROSTER_REMOVALS) or "") == ["eva@partner.example"]


def test_taking_back_removes_restores_and_remembers_whom_the_server_has() -> None:
    database = Database.open(None)
    store = ImportStore(database)
    store.save(CHANGES)

    store.take_back([Contact(BOB, "Bob", ("Old",))], removed=[ANNA], forgotten=[])

    assert ContactStore(database).all() == [Contact(BOB, "Bob", ("Old",))]
    assert json.loads(FactStore(database).get(ROSTER_REMOVALS) or "") == [str(ANNA)]
    assert store.last() is None
