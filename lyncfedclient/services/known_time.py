"""A time that has certainly come, so that a clock that jumps ahead deletes nothing.

A dead battery, another system on the same disk or a mistaken hand sets clocks years ahead. What has been known
of the time is kept; a clock is believed as long as it does not run further ahead of that than a long weekend.
"""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.storage.facts import FactStore

LEAP = timedelta(days=4)
"""So much may have passed since the time was last known, without anybody confirming it."""
_FACT = "clock.known"
_STEP = timedelta(hours=1)
"""What is stored is that much behind at most."""


class KnownTime:
    """The latest time that is certain: the server told it, or the clock came there step by step."""

    def __init__(
        self,
        facts: FactStore,
        *,
        now: Callable[[], datetime] = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._facts = facts
        self._now = now
        self._monotonic = monotonic
        self._stored = _read(facts.get(_FACT))
        self._known = self._stored
        self._known_at = monotonic()

    def now(self) -> datetime | None:
        """Give the time by the clock, None while that has run ahead of what is known."""
        now = self._now()
        if self._known is None or now - self._passed(self._known) > LEAP:
            return None
        self._put(now)
        return now

    def learn(self, at: datetime) -> None:
        """Take that our server says it is so late; of a clock that is behind, no more than it says itself."""
        self._put(min(at, self._now()))

    def _passed(self, known: datetime) -> datetime:
        return known + timedelta(seconds=self._monotonic() - self._known_at)

    def _put(self, at: datetime) -> None:
        if self._known is not None and at <= self._passed(self._known):
            return
        self._known, self._known_at = at, self._monotonic()
        if self._stored is None or at - self._stored > _STEP:
            self._stored = at
            # Full, locked or damaged: said elsewhere, and then it is asked for again.
            with suppress(StorageError):
                self._facts.put(_FACT, at.isoformat())


def _read(text: str | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None
