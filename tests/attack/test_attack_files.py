"""Items 50 and 51: contact files and databases."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.message import Delivery, Direction
from lyncfedclient.domain.message_events import MessageReceived, ServerTimeReceived
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.importers.errors import ContactFileError
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import BytesSource
from lyncfedclient.services.known_time import KnownTime
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.migrations import MIGRATIONS
from tests.attack.stage import BOB
from tests.importers import test_hostile_files as files
from tests.support.services import friend, make_rig

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


HOSTILE_FILES: tuple[Callable[[], None], ...] = (
    files.test_a_zip_bomb_is_refused,
    files.test_a_zip_that_lies_about_its_sizes_is_refused_all_the_same,
    files.test_a_quote_never_closed_costs_one_line,
    files.test_nuls_and_bytes_of_another_encoding_reject_their_rows_only,
    files.test_text_that_turns_the_direction_around_is_taken_out_of_names,
    files.test_cancelling_gives_nothing,
    files.test_an_error_about_xml_does_not_quote_the_file,
)


@pytest.mark.parametrize("check", HOSTILE_FILES)
def test_attack_50_a_hostile_file_costs_its_rows_and_no_more(check: Callable[[], None]) -> None:
    check()


@pytest.mark.guard("file-no-doctype")
def test_attack_50_a_document_type_in_a_contact_file_is_refused() -> None:
    content = (
        b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><server-data xmlns='urn:xmpp:pie:0'>"
        b"<host jid='x.test'><user name='a'/></host></server-data>"
    )

    with pytest.raises(ContactFileError):
        read_contacts(BytesSource(content))


def test_attack_50_a_picture_by_address_in_a_card_is_not_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    reached: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda _self, place: reached.append(place))
    card = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bob\r\nPHOTO:http://127.0.0.1:1/x.png\r\nIMPP:xmpp:bob@fabrikam.test\r\nEND:VCARD\r\n"

    contents = read_contacts(BytesSource(card))

    assert [str(contact.jid) for contact in contents.contacts] == ["bob@fabrikam.test"]
    assert reached == []


def _overwrite(path: Path) -> None:
    path.write_bytes(b"nothing of the kind" * 1000)


def _replace(path: Path) -> None:
    path.unlink()
    _run(path, "CREATE TABLE fact (something, else_)")
    _run(path, f"PRAGMA user_version = {len(MIGRATIONS)}")


def _cut(path: Path) -> None:
    os.truncate(path, 5000)


def _raise_version(path: Path) -> None:
    _run(path, "PRAGMA user_version = 9999")


DAMAGES: dict[str, Callable[[Path], None]] = {
    "no database": _overwrite,
    "cut": _cut,
    "newer": _raise_version,
    "foreign": _replace,
}


def _run(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize("kind", list(DAMAGES))
def test_attack_51_a_database_that_is_no_use_is_set_aside_and_told(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "messages.db"
    Database.open(path).close()
    DAMAGES[kind](path)

    database = Database.open(path)
    aside = database.set_aside
    database.close()

    assert aside is not None
    assert aside.path.exists()
    assert aside.is_newer == (kind == "newer")


def test_attack_51_a_clock_that_is_wrong_loses_nothing_and_changes_no_order(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "messages.db")
    store = MessageStore(database)
    clock = [datetime(year, 1, 1, tzinfo=UTC) for year in (2026, 2099, 1970, 2026)]

    for number, now in enumerate(clock):
        store.add_outgoing(BOB, f"out {number}", f"o{number}", now)
        store.add_incoming(BOB, f"in {number}", f"i{number}", now)
    bodies = [message.body for message in store.page(BOB)]
    database.close()

    assert bodies == [f"{way} {number}" for number in range(len(clock)) for way in ("out", "in")]


@pytest.mark.guard("known-time")
def test_attack_51_a_clock_that_jumped_ahead_deletes_nothing_before_our_server_confirms_it(
    qapp: object,
) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(ServerTimeReceived(utc_now()))
    rig.gateway.tell(MessageReceived(BOB.with_resource("x"), "kept", at=utc_now()))
    rig.services.conversations.mark_read(BOB)
    rig.services.preferences.update(retention_days=30)
    retention, later = rig.services.retention, utc_now() + timedelta(days=4000)
    retention._time = KnownTime(FactStore(rig.database), now=lambda: later)

    retention._begin()

    assert [message.body for message in rig.services.conversations.page(BOB)] == ["kept"]
    assert rig.gateway.times_asked > 0


KILLER = """
import json, os, random, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from lyncfedclient.domain.jid import Jid
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.messages import MessageStore

BOB, LINE = Jid("bob", "fabrikam.test"), 16
chance = random.Random(51)

def write(turn, told):
    database = Database.open(Path(sys.argv[1]))
    assert database.set_aside is None, "set aside"
    store, number = MessageStore(database), 0
    while True:
        out, name = number % 2 == 0, f"{turn}-{number}"
        add = store.add_outgoing if out else store.add_incoming
        add(BOB, "message " + name + " x" * (number % 40) * 50, name, datetime.now(UTC))
        os.write(told, name.ljust(LINE).encode())
        number += 1

names = []
for turn in range(int(sys.argv[2])):
    mine, its = os.pipe()
    pid = os.fork()
    if pid == 0:
        write(turn, its)
    os.close(its)
    wanted, heard = chance.randrange(1, 30) * LINE, b""
    while len(heard) < wanted:
        heard += os.read(mine, LINE)
    os.kill(pid, signal.SIGKILL)
    while more := os.read(mine, 4096):
        heard += more
    os.waitpid(pid, 0)
    os.close(mine)
    names += heard.decode().split()
print(json.dumps(names))
"""
"""Starts writers that tell of each message once it is stored, and kills each at some point, in the midst of the next."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills what it forks")
def test_attack_51_a_hundred_killed_writers_lose_nothing_that_they_told(tmp_path: Path) -> None:
    path = tmp_path / "messages.db"

    killed = subprocess.run(
        [sys.executable, "-c", KILLER, str(path), "100"], stdout=subprocess.PIPE, text=True, check=True
    )
    told = json.loads(killed.stdout)
    database = Database.open(path)
    set_aside, state = database.set_aside, database.rows("PRAGMA integrity_check")[0][0]
    messages = MessageStore(database).page(BOB, limit=10_000_000)
    database.close()

    assert set_aside is None
    assert state == "ok"
    assert {name.split("-")[0] for name in told} == {str(turn) for turn in range(100)}
    assert set(told) <= {message.message_id for message in messages}
    assert len({message.message_id for message in messages}) == len(messages)
    assert {(message.direction, message.delivery) for message in messages} == {
        (Direction.OUT, Delivery.PENDING),
        (Direction.IN, Delivery.RECEIVED),
    }
