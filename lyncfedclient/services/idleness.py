"""For how long the user has not touched this computer.

The desktop is asked no oftener than something can have changed: while the user works once per limit,
while they are gone once a second (not at all where the desktop tells of the return).
"""

from __future__ import annotations

import logging
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lyncfedclient.domain.moment import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lyncfedclient.services.desktop.choice import Desktop
    from lyncfedclient.services.desktop.source import IdleSource, Stillness

_log = logging.getLogger(__name__)

BACK_S = 1.0
"""How soon the first touch is noticed where the desktop has to be asked."""
RETRY_S = 60.0
"""When to ask again where no source answered."""
_MARGIN_S = 0.02
_LOCKING_S = 3.0


class Idleness(QObject):
    """Tells when the time without input passes one of the limits, when it ends, and of the screen's lock."""

    changed = Signal()
    """A limit was passed, the user is back, or the screen was locked or unlocked."""

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], datetime] = utc_now) -> None:
        super().__init__(parent)
        self._now = now
        self._limits: tuple[float, ...] = ()
        self._sources: tuple[IdleSource, ...] = ()
        self._current = 0
        self._is_asking = False
        self._idle_s = 0.0
        self._passed = 0
        self._since: datetime | None = None
        self._is_locked = False
        self._lock_asked_at: float | None = None
        # Precise: a coarse one may be a twentieth late, which is 15 seconds in 5 minutes.
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ask)

    @property
    def idle_s(self) -> float:
        """Seconds without input, as of the last limit passed."""
        return self._idle_s

    @property
    def idle_since(self) -> datetime | None:
        """When the last input was; None while no limit is passed."""
        return self._since

    @property
    def is_locked(self) -> bool:
        """Whether the screen is locked."""
        return self._is_locked or self._lock_asked_at is not None

    def watch(self, limits_s: Iterable[float]) -> None:
        """Tell when the idle time passes one of these; 0 for none."""
        limits = tuple(sorted({limit for limit in limits_s if limit > 0}))
        if limits != self._limits:
            self._limits = limits
            self._ask()

    def start(self, desktop: Desktop) -> None:
        """Begin to watch; before that the user counts as present."""
        self._sources = desktop.sources
        if desktop.lock is not None:
            desktop.lock.changed.connect(self._on_lock_changed)
            desktop.lock.asked.connect(self._on_lock_asked)
        self._ask()

    def close(self) -> None:
        """Stop watching."""
        self._timer.stop()
        for source in self._sources:
            source.close()
        self._sources = ()

    # -- inside --------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._sources and not self._is_asking:
            self._is_asking = True
            self._timer.stop()
            self._sources[self._current].ask(self._on_answer)

    def _on_answer(self, stillness: Stillness | None) -> None:
        self._is_asking = False
        if not self._sources:
            return
        if stillness is None:
            self._current = (self._current + 1) % len(self._sources)
            if self._current == 0:
                _log.debug("the idle time is not known on this desktop")
                self._take(0.0, is_locked=None)
            self._timer.start(_ms(RETRY_S) if self._current == 0 else 0)
            return
        self._take(stillness.idle_s, is_locked=stillness.is_locked)
        wait_s = self._wait_s(self._sources[self._current])
        if wait_s is not None:
            self._timer.start(_ms(wait_s))

    def _take(self, idle_s: float, *, is_locked: bool | None) -> None:
        before = (self._passed, self.is_locked)
        passed = sum(idle_s >= limit for limit in self._limits)
        if not passed:
            self._since = None
        elif self._since is None or idle_s < self._idle_s:
            self._since = self._now() - timedelta(seconds=idle_s)
        self._idle_s, self._passed = idle_s, passed
        if is_locked is not None:
            self._is_locked = is_locked
        asked_at = self._lock_asked_at
        if asked_at is not None and time.monotonic() - asked_at - idle_s > _LOCKING_S:
            # Input well after the lock was asked for: the user is back, or nothing was locked at all.
            self._lock_asked_at = None
        if before != (self._passed, self.is_locked):
            self.changed.emit()

    def _wait_s(self, source: IdleSource) -> float | None:
        """Give how long nothing can change that would not be told; None for ever."""
        waits = [limit - self._idle_s + _MARGIN_S for limit in self._limits if limit > self._idle_s]
        is_gone = bool(self._passed) and not self._is_locked
        if (is_gone and not source.watch_return(self._ask)) or self._lock_asked_at is not None:
            waits.append(BACK_S)
        if source.lock_every_s:
            waits.append(source.lock_every_s)
        return min(waits, default=None)

    def _on_lock_changed(self, is_locked: bool) -> None:  # noqa: FBT001 - what the signal carries
        before = self.is_locked
        self._is_locked = is_locked
        self._lock_asked_at = None
        if before != self.is_locked:
            self.changed.emit()
        self._ask()

    def _on_lock_asked(self) -> None:
        if not self.is_locked:
            self._lock_asked_at = time.monotonic()
            self.changed.emit()
            self._ask()


def _ms(seconds: float) -> int:
    return max(0, round(seconds * 1000))
