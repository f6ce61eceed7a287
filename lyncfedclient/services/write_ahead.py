"""Has the database's write-ahead log carried over beside the window, so that no key press ever waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lyncfedclient.services.beside import Beside
from lyncfedclient.storage.checkpoint import checkpoint

if TYPE_CHECKING:
    from lyncfedclient.storage.database import Database


class WriteAhead(QObject):
    """Looks, when told to, whether anything was written since the last time. Use :meth:`close` before the database's."""

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._seen = 0
        self._is_running = False
        self._beside = Beside("checkpoint")
        self._beside.done.connect(self._on_done)

    def look(self) -> None:
        """Carry over what was written."""
        path, changes = self._database.path, self._database.connection.total_changes
        if path is None or self._is_running or changes == self._seen:
            return
        self._seen = changes
        self._is_running = True
        self._beside.start(checkpoint, path)

    def close(self) -> None:
        """Wait for what is under way."""
        self._beside.close()

    def _on_done(self) -> None:
        self._is_running = False
