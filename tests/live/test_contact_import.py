"""An import of many contacts over the federation, killed in the middle."""

from __future__ import annotations

import sys
from contextlib import AsyncExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import RosterReceived
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.connection import XmppGateway
from lyncfedclient.gateway.setup import Setup
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database
from tests.live.conftest import PLANS, listening, make_account
from tests.support.lab.lab import PASSWORD, Lab
from tests.support.lab.partner import Partner, kind_of
from tests.support.waiting import until

if TYPE_CHECKING:
    import subprocess

    from lyncfedclient.domain.account import Account

_ROOT = Path(__file__).parents[2]
CONTACTS = 500
WATCHED = range(0, CONTACTS, 25)
"""Whose own sessions look at what arrives; the others are seen on the server's roster."""


def _start(lab: Lab, folder: Path, account: Account, file: Path) -> subprocess.Popen[bytes]:
    return lab.household.start(
        [
            sys.executable,
            "-m",
            "tests.live.import_program",
            str(folder),
            str(account.jid),
            account.host,
            str(lab.ca_file),
            str(file),
        ],
        name="import",
        cwd=_ROOT,
    )


def _settled(folder: Path) -> int:
    """Count the contacts whose request the server has noted, as the program's own database has it."""
    path = folder / "lyncfedclient.db"
    if not path.exists():
        return 0
    with closing(Database.open_existing(path)) as database:
        return sum(contact.is_asked and not contact.is_ask_queued for contact in ContactStore(database).all())


def _requests(partner: Partner) -> int:
    return sum(
        kind_of(stanza) == "presence" and stanza.get("type") == "subscribe" for stanza in partner.heard
    )


@pytest.mark.parametrize("lab", PLANS[:1], indirect=True, ids=["prosody-to-prosody"])
@pytest.mark.timeout(300)
async def test_an_import_killed_in_the_middle_asks_everybody_exactly_once(lab: Lab, tmp_path: Path) -> None:
    account = make_account(lab)
    names = [f"import{number:03}" for number in range(CONTACTS)]
    for name in names:
        lab.fabrikam.register(name, PASSWORD)
    file = tmp_path / "list.csv"
    file.write_text(
        "jid,name,groups\n"
        + "".join(f"{name}@{lab.fabrikam.domain},Nr {name},Imported;김\n" for name in names)
    )
    async with AsyncExitStack() as stack:
        watchers = [
            await stack.enter_async_context(Partner(lab.fabrikam, names[number], lab.ca_file))
            for number in WATCHED
        ]

        first = _start(lab, tmp_path, account, file)
        await until(lambda: _settled(tmp_path) > CONTACTS // 3, "a third is asked", limit_s=60)
        lab.household.end(first, is_sudden=True)
        assert _settled(tmp_path) < CONTACTS
        second = _start(lab, tmp_path, account, file)
        await until(lambda: _settled(tmp_path) == CONTACTS, "all are asked", limit_s=120)
        await until(lambda: all(map(_requests, watchers)), "every watcher has been asked", limit_s=30)
        lab.household.end(second)

    gateway = XmppGateway(Setup(nameserver=(lab.names.address, lab.names.port)))
    async with listening(gateway) as ear:
        gateway.sign_in(account, PASSWORD, OwnPresence())
        await ear.see(LinkPhase.ONLINE)
        roster = await ear.hear(RosterReceived)
    assert len(roster.items) == CONTACTS
    assert all(item.is_asked and set(item.groups) == {"Imported", "김"} for item in roster.items)
    assert [_requests(watcher) for watcher in watchers] == [1] * len(watchers)
