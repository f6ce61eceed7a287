from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.events import NotStoredError
from lyncfedclient.domain.jid import Jid
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.server_roster import ServerRosterStore

if TYPE_CHECKING:
    from collections.abc import Iterable

ALICE = Jid.parse("alice@contoso.test")
CAROL = Jid.parse("carol@contoso.test")
PEOPLE = tuple(Jid(f"c{number}", "fabrikam.test") for number in range(8))
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)

items = st.builds(
    RosterItem,
    st.sampled_from(PEOPLE),
    TEXT,
    st.lists(TEXT, max_size=3).map(tuple),
    st.sampled_from(Subscription),
    st.booleans(),
    st.booleans(),
)
rosters = st.lists(items, unique_by=lambda item: item.jid)
changes = st.tuples(st.sampled_from(PEOPLE), st.none() | items)


def keep(store: ServerRosterStore, version: str, *parts: Iterable[RosterItem], account: Jid = ALICE) -> None:
    store.begin()
    for part in parts:
        store.add(part)
    store.finish(account, version)


def read(database: Database) -> dict[Jid, RosterItem]:
    """Read it as the next run of the program does."""
    store = ServerRosterStore(database)
    assert store.version(ALICE)
    return {item.jid: item for some in store.items() for item in some}


@given(st.lists(rosters | st.lists(changes)))
def test_what_is_read_after_a_restart_is_what_the_server_has(story: list[list[object]]) -> None:
    database, server = Database.open(None), dict[Jid, RosterItem]()
    store = ServerRosterStore(database)
    keep(store, "first")

    for number, step in enumerate(story):
        whole = [item for item in step if isinstance(item, RosterItem)]
        if whole:
            server = {item.jid: item for item in whole}
            keep(store, f"whole {number}", whole[:2], whole[2:])
        for change in step:
            if isinstance(change, tuple):
                jid, item = change
                server.pop(jid, None)
                if item is not None:
                    server[jid] = changed = RosterItem(jid, item.name, item.groups, item.subscription)
                store.change(ALICE, f"change {number}", jid, changed if item is not None else None)

    assert read(database) == server
    database.close()


def test_many_are_read_some_at_a_time(database: Database) -> None:
    many = [RosterItem(Jid(f"c{number:04d}", "fabrikam.test")) for number in range(2000)]
    keep(ServerRosterStore(database), "1", many)

    store = ServerRosterStore(database)
    store.version(ALICE)
    parts = list(store.items())

    assert len(parts) > 3
    assert [item for part in parts for item in part] == many


def test_another_account_has_no_version(database: Database) -> None:
    keep(ServerRosterStore(database), "1", [RosterItem(PEOPLE[0])], account=CAROL)

    assert ServerRosterStore(database).version(ALICE) == ""


def test_a_roster_that_was_not_stored_to_its_end_has_no_version(database: Database) -> None:
    store = ServerRosterStore(database)
    keep(store, "1", [RosterItem(PEOPLE[0])])

    store.begin()
    store.add([RosterItem(PEOPLE[1])])

    assert ServerRosterStore(database).version(ALICE) == ""


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE server_roster SET name = 'Bop' WHERE jid = 'c0@fabrikam.test'",
        "UPDATE server_roster SET groups = '[' WHERE jid = 'c0@fabrikam.test'",
        "UPDATE server_roster SET subscription = 'bosh'",
        "UPDATE server_roster SET is_asked = 1 WHERE jid = 'c1@fabrikam.test'",
        "DELETE FROM server_roster WHERE jid = 'c1@fabrikam.test'",
        "DELETE FROM server_roster",
        "INSERT INTO server_roster VALUES ('x@fabrikam.test', '', '[]', 'both', 0, 0)",
    ],
)
def test_a_roster_that_is_not_what_it_was_is_not_believed(database: Database, damage: str) -> None:
    keep(ServerRosterStore(database), "1", [RosterItem(PEOPLE[0], "Bob"), RosterItem(PEOPLE[1])])

    database.run(damage)

    with pytest.raises(NotStoredError):
        read(database)


@pytest.mark.parametrize("nonsense", ["", "{", "[]", "null", '{"account": "alice@contoso.test"}', "7"])
def test_a_version_that_cannot_be_read_is_none(database: Database, nonsense: str) -> None:
    keep(ServerRosterStore(database), "1")

    database.run("UPDATE fact SET value = ? WHERE name = 'roster.version'", (nonsense,))

    assert ServerRosterStore(database).version(ALICE) == ""
