"""How long things may take, and the clocks that say so."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime

from lyncfedclient.gateway.negotiation import STEP_LIMIT_S

_random = random.SystemRandom()
_MOST_DOUBLINGS = 16


@dataclass(frozen=True, slots=True)
class Timing:
    """Limits in seconds; tests shorten them."""

    connect_s: float = 10.0
    step_s: float = STEP_LIMIT_S
    first_retry_s: float = 1.0
    longest_retry_s: float = 60.0
    stable_after_s: float = 30.0
    """A link that lived this long starts the back-off anew."""
    tick_s: float = 30.0
    """How often a living link is looked at: one wake-up of the processor each."""
    quiet_s: float = 120.0
    """After so much silence the link is checked."""
    check_s: float = 10.0
    """How long a check may wait for a byte."""
    sleep_jump_s: float = 15.0
    """Wall clock ahead of the monotonic one by this much: the computer slept."""

    def longest_wait(self, attempt: int) -> float:
        """Give the longest wait before an attempt, counted from 1: 1, 2, 4 ... 60 s."""
        return min(self.longest_retry_s, self.first_retry_s * 2.0 ** min(attempt - 1, _MOST_DOUBLINGS))

    def wait(self, attempt: int) -> float:
        """Give a wait before an attempt: any up to the longest, so that not all clients come at once."""
        return _random.uniform(0, self.longest_wait(attempt))


class Clock:
    """The two clocks, whose difference tells of sleep."""

    def monotonic(self) -> float:
        """Give the seconds that do not pass while the computer sleeps."""
        return time.monotonic()

    def now(self) -> datetime:
        """Give the time of day, aware UTC."""
        return datetime.now(UTC)

    def ahead(self) -> float:
        """Give how far the wall clock is ahead; it jumps when the computer has slept."""
        return self.now().timestamp() - self.monotonic()
