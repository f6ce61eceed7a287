"""Writes what is known of contacts into the presence cache: in batches, never one by one."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.presence import Presence
    from lyncfedclient.storage.presence_cache import PresenceCache

_log = logging.getLogger(__name__)

SAVE_MS = 1000
"""The longest that a value waits for the disk: what a killed program may lose."""
SAVE_AGAIN_MS = 10_000
"""The pause after the disk would not take it."""


class PresenceSaving(QObject):
    """Remembers whose presence has changed, and writes it a second later in one transaction.

    ``best`` is what is known, by bare JID; it belongs to :class:`~lyncfedclient.services.presence.Presences`.
    """

    troubled = Signal(object)
    """The cache could not be written; carries the :class:`StorageError`."""

    def __init__(
        self, cache: PresenceCache, best: Mapping[Jid, Presence], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._best = best
        self._unsaved: set[Jid] = set()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.save_now)

    def put(self, jid: Jid) -> None:
        """Take that somebody's presence has changed."""
        if not self._unsaved:
            # Not again with every change, or a contact that flaps would put it off for ever.
            self._timer.start(SAVE_MS)
        self._unsaved.add(jid)

    def put_many(self, jids: Iterable[Jid]) -> None:
        """Take that the presence of these has changed."""
        self._unsaved.update(jids)
        if self._unsaved and not self._timer.isActive():
            self._timer.start(SAVE_MS)

    def save_now(self) -> None:
        """Write what has changed since the last time, in one transaction."""
        self._timer.stop()
        if not self._unsaved:
            return
        best = self._best
        try:
            self._cache.save({jid: best[jid] for jid in self._unsaved if jid in best})
        except StorageError as error:
            _log.warning("presence cache not saved: %s", error)
            self._timer.start(SAVE_AGAIN_MS)
            self.troubled.emit(error)
            return
        self._unsaved.clear()

    def remove(self, jids: Iterable[Jid]) -> None:
        """Take these out of the cache."""
        gone = tuple(jids)
        self._unsaved.difference_update(gone)
        try:
            self._cache.remove(gone)
        except StorageError as error:
            # They are dropped anew with the next roster.
            _log.warning("presence cache not tidied: %s", error)
            self.troubled.emit(error)
