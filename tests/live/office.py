"""The user's whole program without its window, signed in to the lab's gateway."""

from __future__ import annotations

import asyncio
import itertools
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.connection import XmppGateway
from lyncfedclient.gateway.setup import Setup
from lyncfedclient.services.bundle import build_services
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.vault import Vault
from tests.live.conftest import QUICK, make_account
from tests.support.lab.lab import PASSWORD
from tests.support.lab.server import RosterEntry
from tests.support.lab.stream import NS_CLIENT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path
    from xml.etree import ElementTree as ET

    from lyncfedclient.domain.account import Account
    from lyncfedclient.services.bundle import Services
    from tests.support.lab.lab import Lab
    from tests.support.lab.partner import Partner


_numbers = itertools.count(1)


@dataclass
class Office:
    """The services, signed in."""

    services: Services
    account: Account
    gateway: XmppGateway

    def sent_to(self, partner: Partner) -> list[ET.Element]:
        """Give what a partner has heard of the user."""
        return [s for s in partner.heard if (s.get("from") or "").startswith(str(self.account.jid))]

    def notes_to(self, partner: Partner) -> list[str]:
        """Give the texts of the presences that a partner has heard of the user."""
        presences = [s for s in self.sent_to(partner) if s.tag == f"{{{NS_CLIENT}}}presence"]
        return [s.findtext(f"{{{NS_CLIENT}}}status") or "" for s in presences if s.get("type") is None]

    async def sign_in(self) -> None:
        """Sign in, and wait until that is done and the server has taken our presence."""
        self.services.session.sign_in(self.account, PASSWORD)
        await until_true(lambda: self.services.session.link.phase is LinkPhase.ONLINE)
        session = self.gateway._upkeep.session
        assert session is not None
        await until_true(lambda: session.attendance.is_available)
        # A server takes a stream's stanzas in order: what it answers now comes after the presence.
        domain = Jid("", self.account.jid.domain)
        await session.queries.request("get", domain, f"<ping xmlns='{ns.PING}'/>", limit_s=10)

    async def sign_out(self) -> None:
        """Sign out, and wait until that is done."""
        self.services.session.sign_out()
        async with asyncio.timeout(10):
            await self.gateway.finished()


async def until_true(look: Callable[[], object], limit_s: float = 15) -> None:
    """Wait for a condition while Qt's timers run as well."""
    async with asyncio.timeout(limit_s):
        while not look():
            QCoreApplication.processEvents()
            await asyncio.sleep(0.01)


def befriend(lab: Lab, account: Account, friends: list[Partner], *, theirs: str = "both") -> None:
    """Put the user and these on each other's lists; ``theirs`` is what the friends' servers say of it."""
    ours = {"both": "both", "to": "from", "from": "to"}[theirs]
    lab.contoso.write_roster(
        account.jid.local, [RosterEntry(friend.address, subscription=ours) for friend in friends]
    )
    for friend in friends:
        server = lab.contoso if friend.address.endswith(lab.contoso.domain) else lab.fabrikam
        server.write_roster(friend.name, [RosterEntry(str(account.jid), subscription=theirs)])


@asynccontextmanager
async def office(
    lab: Lab,
    folder: Path,
    friends: list[Partner] | None = None,
    federated: tuple[str, ...] = (),
    *,
    account: Account | None = None,
    note: str = "",
) -> AsyncIterator[Office]:
    """Open an office; without an account for somebody new, with these friends on both lists."""
    if account is None:
        account = replace(make_account(lab), is_remembered=False)
        befriend(lab, account, friends or [])
    gateway = XmppGateway(Setup(timing=QUICK, nameserver=(lab.names.address, lab.names.port)))
    file = SettingsFile(folder / f"settings-{next(_numbers)}.json")
    services = build_services(gateway, Database.open(None), file, file.load(), Vault())
    for domain in federated:
        services.policy.add(domain, PartnerType.FEDERATED)
    if note:
        services.presences.set_own_note(note)
    here = Office(services, account, gateway)
    await here.sign_in()
    try:
        await until_true(lambda: len(services.roster.contacts) >= len(friends or []))
        yield here
    finally:
        await here.sign_out()
        await services.tasks.close()
