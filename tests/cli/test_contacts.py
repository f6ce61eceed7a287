from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.cli.run import run
from lyncfedclient.domain.contact import Contact, Subscription
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.presence_cache import PresenceCache

if TYPE_CHECKING:
    from lyncfedclient.storage.places import Places

_NOON = datetime(2026, 11, 22, 12, 0, 5, 123456, tzinfo=UTC)
_BOB = Jid.parse("bob@fabrikam.test")
_KIM = Jid.parse("김철수@fabrikam.test")


@pytest.fixture
def filled(places: Places) -> Database:
    database = Database.open(places.database_file)
    ContactStore(database).put_many(
        [
            Contact(
                _BOB,
                "Bob Bauer",
                ("Partners", "회의"),
                Subscription.BOTH,
                relationship=Relationship.FRIENDS_AND_FAMILY,
                kind=Kind.XMPP,
            ),
            Contact(_KIM, "\x1b[31mRed\u202e", kind=Kind.AOL),
        ]
    )
    presence = Presence(Availability.DO_NOT_DISTURB, Activity.PRESENTING, "Bis drei\nUhr", as_of=_NOON)
    PresenceCache(database).save({_BOB: presence})
    return database


def test_json_has_these_keys_and_values(
    filled: Database, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    filled.close()

    status = run(["--profile", profile, "contacts", "--json"])

    assert status == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "address": "bob@fabrikam.test",
            "name": "Bob Bauer",
            "groups": ["Partners", "회의"],
            "relationship": "friends-and-family",
            "subscription": "both",
            "kind": "xmpp",
            "availability": "do-not-disturb",
            "activity": "in-presentation",
            "note": "Bis drei\nUhr",
            "as_of": "2026-11-22T12:00:05+00:00",
        },
        {
            "address": "김철수@fabrikam.test",
            "name": "\x1b[31mRed\u202e",
            "groups": [],
            "relationship": "external",
            "subscription": "none",
            "kind": "aol",
            "availability": "unknown",
            "activity": "",
            "note": "",
            "as_of": None,
        },
    ]


def test_the_list_is_read_while_the_window_has_the_database_open(
    filled: Database, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with filled.transaction():
        ContactStore(filled).remove(_KIM)

        status = run(["--profile", profile, "contacts", "--json"])

    filled.close()
    assert status == 0
    assert len(json.loads(capsys.readouterr().out)) == 2


def test_for_people_a_contact_is_a_line_that_does_nothing_to_the_terminal(
    filled: Database, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    filled.close()

    status = run(["--profile", profile, "contacts"])

    first, second = capsys.readouterr().out.splitlines()
    assert status == 0
    assert first.startswith(
        "Bob Bauer <bob@fabrikam.test>: Do not disturb, in presentation, last known 2026-11-2"
    )
    assert first.endswith("Bis drei\N{REPLACEMENT CHARACTER}Uhr")
    assert second == (
        "\N{REPLACEMENT CHARACTER}[31mRed\N{REPLACEMENT CHARACTER} <김철수@fabrikam.test>: Unknown"
    )


def test_a_profile_without_a_database_has_no_contacts_and_gets_no_database(
    places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--profile", profile, "contacts", "--json"]) == 0
    assert run(["--profile", profile, "contacts"]) == 0

    assert capsys.readouterr().out == "[]\nThere are no contacts in this profile.\n"
    assert not places.database_file.exists()


def test_five_thousand_contacts_are_all_told(
    places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Database.open(places.database_file)
    people = [Jid(f"p{n}", "fabrikam.test") for n in range(5000)]
    ContactStore(database).put_many(map(Contact, people))
    PresenceCache(database).save(
        {jid: Presence(Availability.AWAY, as_of=_NOON + timedelta(1)) for jid in people}
    )
    database.close()

    run(["--profile", profile, "contacts", "--json"])

    told = json.loads(capsys.readouterr().out)
    assert {entry["address"] for entry in told} == {str(jid) for jid in people}
    assert {entry["availability"] for entry in told} == {"away"}
