"""Waiting for a condition, with a limit: the tests' only way to let time pass."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

LIMIT_S = 15.0
_LOOK_EVERY_S = 0.02


def wait_until(look: Callable[[], T | None], what: str, *, limit_s: float | None = None) -> T:
    """Look again and again until what is seen is true, and give it back.

    Raises TimeoutError, naming ``what`` did not happen, after ``limit_s`` or :data:`LIMIT_S`.
    """
    limit_s = LIMIT_S if limit_s is None else limit_s
    end = time.monotonic() + limit_s
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > end:
            raise TimeoutError(f"not within {limit_s:g} s: {what}")
        time.sleep(_LOOK_EVERY_S)


async def until(look: Callable[[], T | None], what: str, *, limit_s: float | None = None) -> T:
    """Do as :func:`wait_until` does, while the loop goes on."""
    limit_s = LIMIT_S if limit_s is None else limit_s
    end = time.monotonic() + limit_s
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > end:
            raise TimeoutError(f"not within {limit_s:g} s: {what}")
        await asyncio.sleep(_LOOK_EVERY_S)
