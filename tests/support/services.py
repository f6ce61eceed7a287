"""The real services on a gateway without a network and a database in memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import keyring
import keyring.backend
import keyring.errors
from typing_extensions import override

from lyncfedclient.domain.account import Account
from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.policy import NO_POLICY
from lyncfedclient.services.bundle import build_services
from lyncfedclient.services.spelling.dictionaries import NoDictionaries
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.policy_file import LoadedPolicy
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.vault import Vault
from tests.support.fake_gateway import FakeGateway
from tests.support.scratch import scratch_folder

if TYPE_CHECKING:
    from pathlib import Path

    from lyncfedclient.domain.policy import InstalledPolicy
    from lyncfedclient.services.bundle import Services

ALICE = Account(Jid.parse("alice@contoso.test"), name="Alice Kovar")
BOB = Jid.parse("bob@fabrikam.test")
CAROL = Jid.parse("carol@fabrikam.test")


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that forgets everything at the end; ``passwords`` has them by user name."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.passwords: dict[str, str] = {}
        self.is_broken = False

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.passwords.get(username)

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.passwords[username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.passwords.pop(username, None) is None:
            raise keyring.errors.PasswordDeleteError(username)

    def _check(self) -> None:
        if self.is_broken:
            raise OSError("the bus went away")


@dataclass(frozen=True, slots=True)
class Rig:
    """What :func:`make_rig` builds, with the parts a test may want to look into."""

    services: Services
    gateway: FakeGateway
    database: Database
    keyring: MemoryKeyring


def make_rig(
    database: Database | None = None,
    account: Account | None = ALICE,
    folder: Path | None = None,
    *,
    installed: InstalledPolicy | None = None,
) -> Rig:
    """Build all services; nothing is signed in yet. The settings file lives in ``folder``.

    ``installed`` is what an administrator has set.
    """
    folder = folder or scratch_folder("test")
    file = SettingsFile(folder / "settings.json")
    loaded = file.load()
    database = database or Database.open(None)
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    gateway = FakeGateway()
    policy = LoadedPolicy(installed or NO_POLICY)
    services = build_services(gateway, database, file, loaded, Vault(), installed=policy)
    # Else what a test sees would hang on the dictionaries of the machine.
    services.spelling._shelf._find = NoDictionaries
    if account is not None and services.preferences.account is None:
        services.preferences.set_account(account)
        services.session._account = account
    return Rig(services, gateway, database, backend)


def make_services(database: Database | None = None) -> tuple[Services, FakeGateway]:
    """Build all services for the account of Alice; nothing is signed in yet."""
    rig = make_rig(database)
    return rig.services, rig.gateway


def friend(
    jid: str | Jid,
    name: str = "",
    *groups: str,
    subscription: Subscription = Subscription.BOTH,
    is_asked: bool = False,
) -> RosterItem:
    """Give a roster item, by default of somebody who sees us and whom we see."""
    address = jid if isinstance(jid, Jid) else Jid.parse(jid)
    return RosterItem(address, name, groups, subscription, is_asked=is_asked)
