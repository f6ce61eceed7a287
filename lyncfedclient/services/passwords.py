"""Passwords between the user, the keyring and the gateway; never longer in memory than needed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.storage import VaultState
from lyncfedclient.services.unhurried import unhurried
from lyncfedclient.storage.vault import VaultError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.tasks import Tasks
    from lyncfedclient.storage.vault import Vault

_log = logging.getLogger(__name__)


class Passwords(QObject):
    """Reads, keeps and forgets passwords without holding up the window: the keyring may ask the user first."""

    troubled = Signal(object)
    """A password could not be kept or read; carries the :class:`VaultState`."""
    remembered = Signal(object)
    """The keyring has taken the password of this :class:`Jid`."""

    def __init__(self, vault: Vault, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._tasks = tasks
        # Kept until the gateway has accepted it, then given to the vault and dropped.
        self._unsaved = ""

    def read(self, account: Account, then: Callable[[Account, str], None]) -> None:
        """Look the password of an account up, and hand both on; an empty one where none is remembered."""
        self._tasks.start(self._read(account, then), "read the remembered password")

    def hold(self, account: Account, password: str) -> None:
        """Hold a typed password until it has proved right, if the user wants it remembered."""
        self._unsaved = password if account.is_remembered else ""

    def drop(self) -> None:
        """Drop the typed password: it was refused."""
        self._unsaved = ""

    def keep(self, jid: Jid) -> None:
        """Give the typed password to the keyring: it was accepted."""
        password, self._unsaved = self._unsaved, ""
        if password:
            self._tasks.start(self._write(jid, password), "remember the password")

    def forget(self, jid: Jid) -> None:
        """Remove a password from the keyring."""
        self._tasks.start(self._forget(jid), "forget the password")

    async def _read(self, account: Account, then: Callable[[Account, str], None]) -> None:
        password = None
        try:
            password = await unhurried(self._vault.read, account.jid)
        except VaultError:
            _log.warning("the keyring could not be read", exc_info=True)
            await self._tell_state()
        then(account, password or "")

    async def _write(self, jid: Jid, password: str) -> None:
        try:
            await unhurried(self._vault.write, jid, password)
        except VaultError:
            _log.warning("the password could not be remembered", exc_info=True)
            await self._tell_state()
        else:
            self.remembered.emit(jid)

    async def _forget(self, jid: Jid) -> None:
        try:
            await unhurried(self._vault.forget, jid)
        except VaultError:
            _log.warning("the password could not be forgotten", exc_info=True)

    async def _tell_state(self) -> None:
        state = await unhurried(self._vault.state)
        self.troubled.emit(VaultState.NONE if state is VaultState.AVAILABLE else state)
