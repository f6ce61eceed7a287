"""The real connection with the real services above it, against a server that says what a test wants."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import keyring
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.events import RosterReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.services.bundle import build_services
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.pins import PinnedMechanisms, TrustedKeys
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.stream_session import StreamSessionStore
from lyncfedclient.storage.vault import Vault
from tests.gateway.conftest import QUICK
from tests.support.scripted_server import PASSWORD, SM_NS, Honest, ScriptedServer
from tests.support.services import MemoryKeyring
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path
    from xml.etree import ElementTree as ET

    from lyncfedclient.domain.events import Event
    from lyncfedclient.domain.message import Message
    from lyncfedclient.gateway.connection import XmppGateway
    from lyncfedclient.services.bundle import Services
    from tests.gateway.conftest import Lab
    from tests.support.ear import Ear

Told = TypeVar("Told")

BOB = Jid("bob", "fabrikam.test")
CAROL = Jid("carol", "fabrikam.test")
DAVE = Jid("dave", "fabrikam.test")
ROSTER = (
    "<item jid='bob@fabrikam.test' name='Bob' subscription='both'/>"
    "<item jid='carol@fabrikam.test' name='Carol' subscription='to'/>"
    "<item jid='dave@fabrikam.test' name='Dave' subscription='both'/>"
)
STRANGER = "mallory@attacker.test/x"
CYRILLIC_A = "\N{CYRILLIC SMALL LETTER A}"
OUTSIDERS = (
    STRANGER,
    "bob@fabrikam.test",
    "contoso.test",
    "alice@contoso.test/phone",
    f"{CYRILLIC_A}lice@contoso.test",
    "fabrikam.test",
)
_ROUNDS = 20
"""So often a sign-in may lead to more; an honest one does a few times."""
_HANDLED = re.compile(r"<a xmlns='urn:xmpp:sm:3' h='(\d+)'/>")
MESSAGE = "<message from='{}' id='{}' type='chat'><body>{}</body>{}</message>"


@dataclass
class Scene:
    """One signed-in program. Bob and Dave see us and we them; Carol does not see us."""

    gateway: XmppGateway
    services: Services
    database: Database
    ear: Ear
    server: ScriptedServer
    honest: Honest

    def say(self, stanza: str) -> None:
        """Let the server send a stanza."""
        self.honest.say(self.server.peer, stanza)

    async def said(self, *stanzas: str) -> None:
        """Let the server send stanzas, and wait until all that was sent has been dealt with."""
        for stanza in stanzas:
            self.say(stanza)
        peer, before = self.server.peer, len(self.server.peer.secret)
        peer.send(f"<r xmlns='{SM_NS}'/>")
        count = len(self.honest.sent)
        # What the server said meanwhile, to something we asked, may be counted with it.
        await until(
            lambda: any(int(told) >= count for told in _HANDLED.findall(peer.secret[before:])),
            f"{count} stanzas handled",
        )
        QApplication.processEvents()

    async def settled(self) -> None:
        """Wait until what a sign-in asks has been answered and has led to nothing more.

        Where there is no end of it, that is what the test is to find.
        """
        before = None
        for _ in range(_ROUNDS):
            now = (len(self.server.peer.stanzas), len(self.honest.sent))
            if now == before:
                return
            before = now
            await self.said()

    async def hear(self, kind: type[Told]) -> Told:
        """Wait for an event, while Qt's timers run too."""

        def look() -> bool:
            QApplication.processEvents()
            return bool(self.ear.of(kind))

        await until(look, kind.__name__)
        return self.ear.of(kind)[-1]

    def replies(self, query_id: str) -> list[ET.Element]:
        """Give what the client answered to a query."""
        return [
            stanza
            for stanza in self.server.peer.stanzas
            if stanza.tag == ns.IQ and stanza.get("id") == query_id
        ]

    def bodies(self, peer: Jid) -> list[str]:
        """Give what is stored of the conversation with somebody."""
        return [message.body for message in self.messages(peer)]

    def messages(self, peer: Jid) -> list[Message]:
        """Give the stored messages of a conversation."""
        return MessageStore(self.database).page(peer)

    async def sent(self, peer: Jid, body: str) -> Message:
        """Send a message, and wait until the server has it."""
        before = len(self.server.peer.secret)
        self.services.conversations.send(peer, body)
        await until(lambda: body in self.server.peer.secret[before:], "the message at the server")
        return self.messages(peer)[-1]

    def contacts(self) -> set[str]:
        """Give the addresses on the list."""
        return {str(jid) for jid in self.services.roster.contacts}


@dataclass
class Program:
    """The real connection and the real services above it, on their way to a server."""

    gateway: XmppGateway
    services: Services
    database: Database
    ear: Ear


@asynccontextmanager
async def program(
    lab: Lab, folder: Path, server: ScriptedServer, *, database: Database | None = None, **options: object
) -> AsyncIterator[Program]:
    """Let the real program sign in to a server."""
    database = database or Database.open(None)
    facts = FactStore(database)
    options = {"keeper": StreamSessionStore(database)} | options
    gateway, ear = lab.gateway(
        QUICK, trusted_keys=TrustedKeys(facts), mechanisms=PinnedMechanisms(facts), **options
    )
    keyring.set_keyring(MemoryKeyring())
    file = SettingsFile(folder / "settings.json")
    # Timers must not outlive the database.
    owner = QObject()
    services = build_services(gateway, database, file, file.load(), Vault(), owner)
    route = services.session._route

    def both(event: Event) -> None:
        route(event)
        ear(event)

    gateway.listen(both)
    services.session.sign_in(lab.account(server), PASSWORD)
    try:
        yield Program(gateway, services, database, ear)
    finally:
        await lab.end(gateway)
        await services.tasks.close()
        shiboken6.delete(owner)
        database.close()


@asynccontextmanager
async def scene(
    lab: Lab, folder: Path, honest: Honest | None = None, *, database: Database | None = None
) -> AsyncIterator[Scene]:
    """Sign the real program in to a server that plays by the rules until the test says otherwise."""
    script = honest or Honest(roster=ROSTER)
    async with lab.server(script) as server:
        async with program(lab, folder, server, database=database) as run:
            await run.ear.hear(RosterReceived)
            await until(lambda: f"<r xmlns='{SM_NS}'/>" in server.peer.secret, "stream management")
            opened = Scene(run.gateway, run.services, run.database, run.ear, server, script)
            await opened.settled()
            yield opened
        assert server.errors == []
