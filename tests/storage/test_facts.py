from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.storage.facts import FactStore

if TYPE_CHECKING:
    from lyncfedclient.storage.database import Database


def test_what_was_never_stored_is_none(database: Database) -> None:
    assert FactStore(database).get("roster-version") is None


def test_the_last_text_counts(database: Database) -> None:
    facts = FactStore(database)

    facts.put("roster-version", "1")
    facts.put("roster-version", "")

    assert facts.get("roster-version") == ""


def test_what_was_removed_is_gone(database: Database) -> None:
    facts = FactStore(database)
    facts.put("roster-version", "1")

    facts.remove("roster-version")
    facts.remove("never-there")

    assert facts.get("roster-version") is None
