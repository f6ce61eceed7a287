"""The real services, gateway connection and database without a window, to be killed at any moment.

    python -m tests.bench.loss_program FOLDER ADDRESS PORT CA-FILE

For each address on standard input it writes the next numbered message to that person, and tells on
standard output once it is stored. The numbers go on where the database ends.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from pathlib import Path

import keyring
import qasync
from PySide6.QtCore import QCoreApplication, QSocketNotifier

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message import Direction
from lyncfedclient.gateway.connection import XmppGateway
from lyncfedclient.gateway.setup import Setup
from lyncfedclient.gateway.timing import Timing
from lyncfedclient.services.bundle import build_services
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.stream_session import StreamSessionStore
from lyncfedclient.storage.vault import Vault
from tests.support.lab.lab import PASSWORD
from tests.support.services import MemoryKeyring

IMPATIENT = Timing(
    connect_s=3, step_s=3, first_retry_s=0.02, longest_retry_s=0.3, tick_s=0.5, quiet_s=1, check_s=1
)
"""Sixty rounds must not take sixty times as long as a person's bad day."""


class Writer:
    """Writes numbered messages as told."""

    def __init__(self, folder: Path, account: Account) -> None:
        database = Database.open(folder / "lyncfedclient.db")
        settings = SettingsFile(folder / "settings.json")
        gateway = XmppGateway(Setup(timing=IMPATIENT, keeper=StreamSessionStore(database)))
        self._services = build_services(gateway, database, settings, settings.load(), Vault())
        self._store = MessageStore(database)
        self._numbers: dict[Jid, int] = {}
        self._services.session.sign_in(account, PASSWORD)
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_readable)

    def _on_readable(self) -> None:
        wishes = os.read(sys.stdin.fileno(), 4096)
        if not wishes:
            self._notifier.setEnabled(False)
        for wish in wishes.decode().split():
            peer = Jid.parse(wish)
            number = self._next(peer)
            self._services.conversations.send(peer, f"ours {number}")
            print(peer, number, flush=True)  # noqa: T201 - a program of its own

    def _next(self, peer: Jid) -> int:
        if peer not in self._numbers:
            self._numbers[peer] = sum(
                message.direction is Direction.OUT for message in self._store.conversation(peer)
            )
        self._numbers[peer] += 1
        return self._numbers[peer]


async def run(folder: Path, account: Account) -> None:
    """Write, receive, and never end."""
    writer = Writer(folder, account)
    await asyncio.Event().wait()
    del writer


def main() -> None:
    """Run until killed."""
    folder, address, port, ca_file = sys.argv[1:]
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    keyring.set_keyring(MemoryKeyring())
    application = QCoreApplication([])
    account = Account(
        Jid.parse(address),
        host="127.0.0.1",
        port=int(port),
        tls=TlsMode.STARTTLS,
        ca_file=Path(ca_file),
        is_remembered=False,
    )
    with qasync.QEventLoop(application) as loop:
        loop.run_until_complete(run(Path(folder), account))


if __name__ == "__main__":
    main()
