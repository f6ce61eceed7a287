"""A program that imports a file and signs in, to be killed in the middle.

    python -m tests.live.import_program FOLDER ADDRESS HOST CA-FILE CONTACT-FILE

Goes on until it is ended. A file that has been imported already changes nothing, so that a second start is
one after a restart.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import keyring
import qasync
from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway.connection import XmppGateway
from lyncfedclient.services.bundle import build_services
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.vault import Vault
from tests.support.lab.lab import PASSWORD
from tests.support.services import MemoryKeyring
from tests.support.waiting import until


async def run(folder: Path, account: Account, file: Path) -> None:
    """Import the file, sign in, and stay."""
    settings = SettingsFile(folder / "settings.json")
    database = Database.open(folder / "lyncfedclient.db")
    services = build_services(XmppGateway(), database, settings, settings.load(), Vault())
    importing = services.contact_import
    importing.previewed.connect(importing.carry_out)
    done: list[object] = []
    importing.carried_out.connect(done.append)
    importing.read(file)
    await until(lambda: done, "the file is imported")
    services.session.sign_in(account, PASSWORD)
    await asyncio.Event().wait()


def main() -> None:
    """Run until killed."""
    folder, address, host, ca_file, file = sys.argv[1:]
    keyring.set_keyring(MemoryKeyring())
    application = QCoreApplication([])
    account = Account(
        Jid.parse(address),
        host=host,
        port=5222,
        tls=TlsMode.STARTTLS,
        ca_file=Path(ca_file),
        is_remembered=False,
    )
    with qasync.QEventLoop(application) as loop:
        loop.run_until_complete(run(Path(folder), account, Path(file)))


if __name__ == "__main__":
    main()
