"""Reads thousands of rows at once, column by column."""

from __future__ import annotations

import gc
import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
Row: TypeAlias = tuple[Any, ...]

_log = logging.getLogger(__name__)

_NONSENSE = (ValueError, LookupError, TypeError, OverflowError)


def read_rows(rows: list[Row], build: Callable[[list[Row]], list[T]]) -> list[T]:
    """Turn rows into values, all at once; those that hold nonsense are left out.

    SQLite keeps no checksums, so a flipped bit in a text shows only here, and must not hide the rest.
    """
    if not rows:
        return []
    try:
        with _no_garbage_search():
            return build(rows)
    except _NONSENSE:
        values: list[T] = []
        for row in rows:
            try:
                values += build([row])
            except _NONSENSE as error:
                _log.warning("A row in the database is damaged: %s %r", row[0], error)
        return values


@contextmanager
def _no_garbage_search() -> Iterator[None]:
    """Keep the cycle collector from searching, again and again, what is only just being built."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
