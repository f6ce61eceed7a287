from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.keeping import ArchivePosition, KeptSession
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.stream_session import StreamSessionStore
from tests.storage.samples import NOON

if TYPE_CHECKING:
    from pathlib import Path

ALICE = Jid("alice", "contoso.test")
SESSION = KeptSession(
    Jid("alice", "contoso.test", "desk"), "sm-1", "xmpp.contoso.test:5222", 7, 3, 259, ((4, "a"), (6, "b"))
)


@pytest.fixture
def kept(path: Path) -> StreamSessionStore:
    return StreamSessionStore(Database.open(path))


def again(path: Path) -> StreamSessionStore:
    return StreamSessionStore(Database.open(path))


def test_a_session_is_there_after_a_restart_and_what_was_noted_of_it(
    kept: StreamSessionStore, path: Path
) -> None:
    kept.begin(SESSION)
    kept.note_sent(8, "c")
    kept.note_handled(9)
    kept.note_limit(515)
    kept.note_acknowledged(5, ["a"])

    assert again(path).load(ALICE) == KeptSession(
        SESSION.jid, "sm-1", SESSION.location, 9, 5, 515, ((6, "b"), (8, "c"))
    )


def test_there_is_one_session_and_it_is_for_one_account(kept: StreamSessionStore) -> None:
    kept.begin(SESSION)
    kept.begin(KeptSession(SESSION.jid, "sm-2"))

    found = kept.load(ALICE)
    assert found is not None
    assert (found.previd, found.sent) == ("sm-2", ())
    assert kept.load(Jid("carol", "contoso.test")) is None


def test_a_session_that_was_ended_is_gone(kept: StreamSessionStore) -> None:
    kept.begin(SESSION)

    kept.forget()

    assert kept.load(ALICE) is None


def test_what_fails_inside_a_change_leaves_the_count_as_it_was(kept: StreamSessionStore) -> None:
    kept.begin(SESSION)

    def fail() -> None:
        with kept.change():
            kept.note_handled(8)
            raise RuntimeError("killed")

    with pytest.raises(RuntimeError):
        fail()

    found = kept.load(ALICE)
    assert found is not None
    assert found.handled == SESSION.handled


def test_the_resource_stays_the_same(kept: StreamSessionStore, path: Path) -> None:
    assert kept.resource() == again(path).resource()


def test_the_place_in_the_archive_is_for_one_account(kept: StreamSessionStore) -> None:
    kept.put_position(ALICE, ArchivePosition("17", NOON))

    assert kept.position(ALICE) == ArchivePosition("17", NOON)
    assert kept.position(Jid("carol", "contoso.test")) is None


def test_whom_an_account_blocks_is_known_after_a_restart_and_of_that_account_alone(
    kept: StreamSessionStore, path: Path
) -> None:
    blocked = frozenset(
        {Jid("mallory", "attacker.test"), Jid("", "spam.test"), Jid("bob", "fabrikam.test", "x")}
    )

    kept.keep_blocked(Jid("alice", "contoso.test", "desk"), blocked)

    assert again(path).blocked(ALICE) == blocked
    assert again(path).blocked(Jid("bob", "contoso.test")) == frozenset()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"account": "alice@contoso.test"}', '{"account": "alice@contoso.test", "jids": ["@"]}'],
)
def test_a_damaged_list_of_the_blocked_blocks_nobody(path: Path, text: str) -> None:
    database = Database.open(path)
    FactStore(database).put("account.blocked", text)

    assert StreamSessionStore(database).blocked(ALICE) == frozenset()
