"""What a partner's type changes, read on the wires of real people on the other side."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.gateway import LinkPhase
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import Availability, OwnState
from lyncfedclient.gateway.connection import XmppGateway
from lyncfedclient.gateway.setup import Setup
from lyncfedclient.services.bundle import build_services
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.vault import Vault
from tests.live.conftest import QUICK, make_account, make_partner
from tests.support.lab.lab import PASSWORD
from tests.support.lab.partner import Partner
from tests.support.lab.server import RosterEntry
from tests.support.lab.stream import NS_CLIENT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path
    from xml.etree import ElementTree as ET

    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.account import Account
    from lyncfedclient.services.bundle import Services
    from tests.support.lab.lab import Lab

NOTE = "At the Brno office"


@dataclass
class Office:
    """The user's whole program without its window, signed in."""

    services: Services
    account: Account

    def sent_to(self, partner: Partner) -> list[ET.Element]:
        """Give what a partner has heard of the user."""
        return [s for s in partner.heard if (s.get("from") or "").startswith(str(self.account.jid))]


async def _until(look: Callable[[], object], limit_s: float = 15) -> None:
    """Wait for a condition while Qt's timers run as well."""
    async with asyncio.timeout(limit_s):
        while not look():
            QCoreApplication.processEvents()
            await asyncio.sleep(0.01)


@asynccontextmanager
async def _office(
    lab: Lab, folder: Path, friends: list[Partner], federated: tuple[str, ...] = ()
) -> AsyncIterator[Office]:
    account = replace(make_account(lab), is_remembered=False)
    lab.contoso.write_roster(account.jid.local, [RosterEntry(friend.address) for friend in friends])
    for friend in friends:
        server = lab.contoso if friend.address.endswith(lab.contoso.domain) else lab.fabrikam
        server.write_roster(friend.name, [RosterEntry(str(account.jid))])
    gateway = XmppGateway(Setup(timing=QUICK, nameserver=(lab.names.address, lab.names.port)))
    file = SettingsFile(folder / "settings.json")
    services = build_services(gateway, Database.open(None), file, file.load(), Vault())
    for domain in federated:
        services.policy.add(domain, PartnerType.FEDERATED)
    services.presences.set_own_note(NOTE)
    services.session.sign_in(account, PASSWORD)
    try:
        await _until(
            lambda: (
                services.session.link.phase is LinkPhase.ONLINE
                and len(services.roster.contacts) == len(friends)
            )
        )
        yield Office(services, account)
    finally:
        gateway.sign_out()
        async with asyncio.timeout(10):
            await gateway.finished()
        await services.tasks.close()


def _notes(office: Office, partner: Partner) -> list[str]:
    presences = [s for s in office.sent_to(partner) if s.tag == f"{{{NS_CLIENT}}}presence"]
    return [s.findtext(f"{{{NS_CLIENT}}}status") or "" for s in presences if s.get("type") is None]


async def test_a_federated_partner_sees_the_note(lab: Lab, qtbot: QtBot, tmp_path: Path) -> None:
    bob = make_partner(lab)

    async with _office(lab, tmp_path, [bob], (lab.fabrikam.domain,)) as office, bob:
        await _until(lambda: NOTE in _notes(office, bob))


async def test_a_public_partner_sees_presence_and_never_the_note(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob, dave = make_partner(lab), make_partner(lab)
    lab.contoso.register(dave.name, PASSWORD)
    colleague = Partner(lab.contoso, dave.name, lab.ca_file)

    async with bob, _office(lab, tmp_path, [bob, colleague]) as office:
        # The colleague, who may see the note, comes online only now.
        async with colleague:
            await _until(lambda: NOTE in _notes(office, colleague))
            office.services.presences.set_own_state(OwnState.BUSY)
            await _until(lambda: _notes(office, bob)[-1:] == ["Busy"])
            await _until(lambda: _notes(office, colleague)[-1:] == [NOTE])

        assert NOTE not in _notes(office, bob)


async def test_an_unverified_stranger_hears_nothing_until_the_user_decides(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)

    async with bob, _office(lab, tmp_path, []) as office:
        them, us = Jid.parse(bob.address), str(office.account.jid)
        bob.set_typing(us)
        bob.write(us, "Hello, who is this?", is_receipt_wanted=True)
        bob.ask(us, "please")
        await _until(lambda: [(r.held, r.is_asking) for r in office.services.requests.waiting] == [(1, True)])
        # Prosody itself answers a request with its bare address being unavailable, whoever that is.
        heard_before = [s for s in office.sent_to(bob) if s.get("type") != "unavailable"]
        unread_before = office.services.conversations.total_unread

        office.services.requests.accept(them, is_added_back=True)

        assert (heard_before, unread_before) == ([], 0)
        assert [m.body for m in office.services.conversations.page(them)] == ["Hello, who is this?"]
        await bob.hears(lambda s: s.get("type") == "subscribed", "subscribed")
        bob.grant(us)
        await _until(lambda: office.services.presences.of(them).availability is Availability.AVAILABLE)
