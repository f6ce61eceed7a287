"""The moment, as everything here counts it."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return this moment as an aware datetime in UTC.

    Who depends on the time takes it as an argument (`now: Callable[[], datetime] = utc_now`), so that a test can set the clock.
    """
    return datetime.now(UTC)
