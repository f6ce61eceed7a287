"""A roster whose version outlives the program (RFC 6121 section 2.6): what is unchanged does not come again."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.events import RosterItemChanged, RosterItemRemoved, RosterReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.server_roster import ServerRosterStore
from tests.support.scripted_server import BIND, SM, Honest
from tests.support.waiting import until

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET
    from collections.abc import AsyncIterator

    from tests.gateway.conftest import Lab, Line
    from tests.support.scripted_server import Peer

VERSIONS = "<ver xmlns='urn:xmpp:features:rosterver'/>"
QUERY = "{jabber:iq:roster}query"
EVE = "eve@fabrikam.test"


@dataclass
class Versioned(Honest):
    """Has versions; gives the whole roster only to who does not have it."""

    features: str = BIND + SM + VERSIONS
    version: int = 1
    people: dict[str, str] = field(
        default_factory=lambda: {f"c{number:04d}@fabrikam.test": f"Name {number}" for number in range(900)}
    )
    asked: list[str | None] = field(default_factory=list)
    """The version named with each question."""
    is_said_with_pushes: bool = True

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if iq[0].tag == QUERY and iq.get("type") == "get":
            self.asked.append(known := iq[0].get("ver"))
            if known == str(self.version):
                self.say(peer, f"<iq type='result' id='{iq.get('id')}'/>")
                return
            items = "".join(f"<item jid='{jid}' name='{name}'/>" for jid, name in self.people.items())
            query = f"<query xmlns='jabber:iq:roster' ver='{self.version}'>{items}</query>"
            self.say(peer, f"<iq type='result' id='{iq.get('id')}'>{query}</iq>")
            return
        super().answer(peer, iq)

    def change(self, peer: Peer, jid: str, name: str | None) -> None:
        """Change the roster, and tell of it."""
        self.version += 1
        if name is None:
            self.people.pop(jid)
            item = f"<item jid='{jid}' subscription='remove'/>"
        else:
            self.people[jid] = name
            item = f"<item jid='{jid}' name='{name}'/>"
        version = f" ver='{self.version}'" if self.is_said_with_pushes else ""
        push = f"<query xmlns='jabber:iq:roster'{version}>{item}</query>"
        self.say(peer, f"<iq type='set' id='push{self.version}'>{push}</iq>")


@asynccontextmanager
async def run_of_the_program(lab: Lab, database: Database, server: Versioned) -> AsyncIterator[Line]:
    async with lab.line(server, roster_keeper=ServerRosterStore(database)) as line:
        yield line


def names(line: Line) -> dict[str, str]:
    received = line.ear.of(RosterReceived)[-1]
    return {str(item.jid): item.name for item in received.items}


@pytest.fixture
def database() -> Database:
    return Database.open(None)


async def test_an_unchanged_roster_is_not_sent_to_the_next_run(lab: Lab, database: Database) -> None:
    server = Versioned()
    async with run_of_the_program(lab, database, server):
        pass

    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == server.people

    assert server.asked == ["", "1"]


async def test_what_was_pushed_is_known_to_the_next_run(lab: Lab, database: Database) -> None:
    server = Versioned()
    async with run_of_the_program(lab, database, server) as line:
        server.change(line.server.peer, EVE, "Eve")
        server.change(line.server.peer, "c0007@fabrikam.test", "Renamed")
        server.change(line.server.peer, "c0008@fabrikam.test", None)
        await line.ear.hear(RosterItemRemoved)

    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == server.people

    assert server.asked == ["", "4"]


async def test_what_another_client_changed_meanwhile_comes_whole(lab: Lab, database: Database) -> None:
    server = Versioned()
    async with run_of_the_program(lab, database, server):
        pass
    server.version, server.people = 2, {EVE: "Eve"}

    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == {EVE: "Eve"}
    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == {EVE: "Eve"}

    assert server.asked == ["", "1", "2"]


async def test_a_push_goes_on_top_of_what_was_not_sent_again(lab: Lab, database: Database) -> None:
    server = Versioned()
    async with run_of_the_program(lab, database, server):
        pass
    async with run_of_the_program(lab, database, server) as line:
        server.change(line.server.peer, EVE, "Eve")
        await line.ear.hear(RosterItemChanged)

    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == server.people

    assert server.asked == ["", "1", "2"]


async def test_a_damaged_roster_is_asked_for_whole(lab: Lab, database: Database) -> None:
    server = Versioned()
    async with run_of_the_program(lab, database, server):
        pass
    database.run("DELETE FROM server_roster WHERE jid = 'c0500@fabrikam.test'")

    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == server.people
        assert len(line.ear.of(RosterReceived)) == 1
    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == server.people

    assert server.asked == ["", "1", "", "1"]


async def test_after_a_push_without_a_version_the_roster_is_asked_for_whole(
    lab: Lab, database: Database
) -> None:
    server = Versioned(is_said_with_pushes=False)
    async with run_of_the_program(lab, database, server) as line:
        server.change(line.server.peer, EVE, "Eve")
        await line.ear.hear(RosterItemChanged)

    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == server.people

    assert server.asked == ["", ""]


async def test_after_a_full_disk_the_roster_as_it_was_before_is_told_from_the_new_one(
    lab: Lab, database: Database
) -> None:
    server = Versioned()
    async with run_of_the_program(lab, database, server) as line:
        database.run("PRAGMA query_only = ON")
        server.change(line.server.peer, EVE, "Eve")
        await line.ear.hear(RosterItemChanged)
        database.run("PRAGMA query_only = OFF")
        server.change(line.server.peer, "c0007@fabrikam.test", "Renamed")
        await until(lambda: len(line.ear.of(RosterItemChanged)) == 2, "both changes")

    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == server.people

    assert server.asked == ["", "1"]


async def test_an_account_is_not_asked_for_with_the_version_of_another(lab: Lab, database: Database) -> None:
    server, store = Versioned(), ServerRosterStore(database)
    store.begin()
    store.finish(Jid.parse("carol@contoso.test"), "1")

    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == server.people

    assert server.asked == [""]


async def test_a_server_without_versions_gives_all_and_leaves_none(lab: Lab, database: Database) -> None:
    async with run_of_the_program(lab, database, Versioned()):
        pass

    async with lab.line(
        Honest(roster=f"<item jid='{EVE}'/>"), roster_keeper=ServerRosterStore(database)
    ) as line:
        assert names(line) == {EVE: ""}

    assert ServerRosterStore(database).version(line.account.jid) == ""


async def test_a_new_session_of_the_same_run_goes_on_with_what_is_in_memory(
    lab: Lab, database: Database
) -> None:
    server = Versioned(features=BIND + VERSIONS)
    async with run_of_the_program(lab, database, server) as line:
        line.server.peer.close()
        await line.ear.see(LinkPhase.WAITING)
        await until(lambda: len(line.ear.of(RosterReceived)) == 2, "the roster again")
        assert names(line) == server.people
        server.change(line.server.peer, EVE, "Eve")
        await line.ear.hear(RosterItemChanged)

    async with run_of_the_program(lab, database, server) as line:
        assert names(line) == server.people
    assert server.asked == ["", "1", "2"]


def test_a_full_disk_is_told_as_such() -> None:
    """The seam on which the above stands: what SQLite refuses to write arrives as our own error."""
    database = Database.open(None)
    database.run("PRAGMA query_only = ON")

    with pytest.raises(StorageError):
        ServerRosterStore(database).begin()

    database.close()
