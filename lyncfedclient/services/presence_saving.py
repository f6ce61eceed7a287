"""Writes what is known of contacts into the presence cache: in batches, never one by one.

A large batch is made ready piece by piece, so that a storm does not hold the window up, and written in one
transaction all the same.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.presence import Presence
    from lyncfedclient.storage.presence_cache import PackedRow, PresenceCache

_log = logging.getLogger(__name__)

SAVE_MS = 1000
"""The longest that a value waits for the disk: what a killed program may lose."""
QUIET_MS = 250
"""And so long it waits where nothing has changed meanwhile: a sign-in is at rest the sooner."""
PIECE = 500
"""So many are made ready in one go."""
SAVE_AGAIN_MS = 10_000
"""The pause after the disk would not take it."""


class PresenceSaving(QObject):
    """Remembers whose presence has changed, and writes it in one transaction: when it is quiet, or a second later.

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
        # Of the batch that is being made ready: all of it, what is left of it, and what is ready.
        self._batch: set[Jid] = set()
        self._left: list[Jid] = []
        self._rows: list[PackedRow] = []
        self._changes = self._seen = self._looks = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_due)
        self._pieces = QTimer(self, interval=0)
        self._pieces.timeout.connect(self._on_piece_due)

    def put(self, jid: Jid) -> None:
        """Take that somebody's presence has changed."""
        self._changes += 1
        if not self._unsaved:
            # Not again with every change: a timer is a call into C++.
            self._look_again()
        self._unsaved.add(jid)

    def put_many(self, jids: Iterable[Jid]) -> None:
        """Take that the presence of these has changed."""
        self._unsaved.update(jids)
        if self._unsaved and not self._timer.isActive():
            self._look_again()

    def save_now(self) -> None:
        """Write what has changed since the last time, in one transaction."""
        self._give_batch_up()
        self._timer.stop()
        self._looks = 0
        if self._unsaved:
            self._batch, self._unsaved = self._unsaved, set()
            self._make_ready(self._batch)
            self._write()

    def remove(self, jids: Iterable[Jid]) -> None:
        """Take these out of the cache."""
        gone = tuple(jids)
        if self._batch:
            self._give_batch_up()
            self.put_many(())
        self._unsaved.difference_update(gone)
        try:
            self._cache.remove(gone)
        except StorageError as error:
            # They are dropped anew with the next roster.
            _log.warning("presence cache not tidied: %s", error)
            self.troubled.emit(error)

    # -- inside --------------------------------------------------------------------------------

    def _look_again(self) -> None:
        self._seen = self._changes
        self._timer.start(QUIET_MS)

    def _on_due(self) -> None:
        self._looks += 1
        if self._changes != self._seen and self._looks * QUIET_MS < SAVE_MS:
            self._look_again()
            return
        self._looks = 0
        if self._batch:
            # The last one is not written yet: after it.
            self._timer.start(SAVE_MS)
        elif len(self._unsaved) <= PIECE:
            self.save_now()
        else:
            self._batch, self._unsaved = self._unsaved, set()
            self._left = list(self._batch)
            self._pieces.start()

    def _on_piece_due(self) -> None:
        piece = self._left[-PIECE:]
        del self._left[-PIECE:]
        self._make_ready(piece)
        if not self._left:
            self._pieces.stop()
            self._write()

    def _make_ready(self, jids: Iterable[Jid]) -> None:
        best = self._best
        self._rows += self._cache.rows_of({jid: best[jid] for jid in jids if jid in best})

    def _write(self) -> None:
        try:
            self._cache.write(self._rows)
        except StorageError as error:
            _log.warning("presence cache not saved: %s", error)
            self._give_batch_up()
            self._timer.start(SAVE_AGAIN_MS)
            self.troubled.emit(error)
            return
        self._batch.clear()
        self._rows.clear()

    def _give_batch_up(self) -> None:
        """Let what was being made ready wait again."""
        self._pieces.stop()
        self._unsaved |= self._batch
        self._batch = set()
        self._left.clear()
        self._rows.clear()
