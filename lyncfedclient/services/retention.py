"""Keeps no message longer than the user, or their administrator, wants."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.storage.errors import StorageError

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.services.known_time import KnownTime
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.storage.retention import RetentionStore

AFTER_START_MS = 30_000
"""The start has other things to do first."""
AFTER_CHANGE_MS = 60_000
"""So long a shorter time can be taken back."""
DAY_MS = 24 * 3600 * 1000
_STEP_MS = 40
"""Between two steps, each shorter than a frame."""


class Retention(QObject):
    """Deletes what is too old: soon after the start, every day, and a minute after the time was changed.

    While the clock may have jumped ahead nothing is deleted, and our server is asked for the time.
    """

    dropped = Signal(object)
    """The conversations with these (a frozenset of bare JIDs) have become shorter at their beginning."""

    def __init__(
        self,
        store: RetentionStore,
        time: KnownTime,
        gateway: Gateway,
        *,
        preferences: Preferences,
        policy: Policy,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._time = time
        self._gateway = gateway
        self._policy = policy
        self._is_waiting = False
        self._days = self.days
        self._round = QTimer(self, singleShot=True)
        self._round.timeout.connect(self._begin)
        self._step = QTimer(self, singleShot=True, interval=_STEP_MS)
        self._step.timeout.connect(self._go_on)
        self._round.start(AFTER_START_MS)
        preferences.changed.connect(self._on_changed)
        policy.changed.connect(self._on_changed)

    @property
    def days(self) -> int:
        """For how many days messages are kept; 0 for ever."""
        return self._policy.retention_days

    @property
    def edge(self) -> datetime | None:
        """What was said before this is not kept; None where all is, or the time is not certain."""
        now = self._time.now() if self.days else None
        return now - timedelta(days=self.days) if now is not None else None

    def set_online(self, *, is_online: bool) -> None:
        """Know whether there is a server to ask."""
        if is_online and self.days and self.edge is None:
            self._gateway.ask_time()

    def learn(self, at: datetime) -> None:
        """Take from our server that it is at least so late."""
        self._time.learn(at)
        if self._is_waiting and self.edge is not None:
            # Not here, where a page of the archive may be half stored.
            self._is_waiting = False
            self._round.start(0)

    def _on_changed(self, _fact: object = None) -> None:
        if self.days != self._days:
            self._days = self.days
            self._step.stop()
            self._round.start(AFTER_CHANGE_MS)

    def _begin(self) -> None:
        self._round.start(DAY_MS)
        if not self.days:
            return
        self._is_waiting = self.edge is None
        if self._is_waiting:
            self._gateway.ask_time()
            return
        self._store.begin()
        self._go_on()

    def _go_on(self) -> None:
        edge = self.edge
        if edge is None:
            return
        try:
            is_more, peers = self._store.drop(edge)
        except StorageError:
            # Full, locked or damaged: said elsewhere, and tomorrow is another day.
            return
        if peers:
            self.dropped.emit(peers)
        if is_more:
            self._step.start()
