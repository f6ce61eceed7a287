"""The user's settings and account, kept in the settings file."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.storage.errors import StorageError

if TYPE_CHECKING:
    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.storage.settings_file import LoadedSettings, SettingsFile

_log = logging.getLogger(__name__)

_SAVE_DELAY_MS = 300


class Preferences(QObject):
    """Holds settings and account; a change is told at once and written shortly after."""

    changed = Signal(object)
    """The new :class:`Settings`."""
    account_changed = Signal(object)
    """The :class:`Account` that is kept now, or None."""
    troubled = Signal(object)
    """The settings could not be written; carries the :class:`StorageError`."""

    def __init__(self, file: SettingsFile, loaded: LoadedSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._settings = loaded.settings
        self._account = loaded.account
        # One write for a burst of changes, such as a splitter being dragged.
        self._save_timer = QTimer(self, singleShot=True, interval=_SAVE_DELAY_MS)
        self._save_timer.timeout.connect(self.save_now)

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    @property
    def account(self) -> Account | None:
        """The account to sign in with, if one is set up."""
        return self._account

    def update(self, **changes: Any) -> None:
        """Change some settings by name."""
        settings = replace(self._settings, **changes)
        if settings == self._settings:
            return
        self._settings = settings
        self._save_timer.start()
        self.changed.emit(settings)

    def set_account(self, account: Account | None) -> None:
        """Keep another account, or none."""
        if account == self._account:
            return
        self._account = account
        self.save_now()
        self.account_changed.emit(account)

    def save_now(self) -> None:
        """Write what has changed; call before the program ends."""
        self._save_timer.stop()
        try:
            self._file.save(self._settings, self._account)
        except StorageError as error:
            _log.warning("settings not saved: %s", error)
            self.troubled.emit(error)
