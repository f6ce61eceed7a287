"""Finds out whether a database is damaged: a glance at every start, a thorough look after damage was met.

Reading a whole file at every start would cost seconds where there is much history. So a run that meets
damage leaves a mark beside the file, and the next start looks thoroughly.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

_TABLES = {
    "fact": "name",
    "contact": "jid",
    "request": "jid",
    "presence": "jid",
    "address": "id",
    "message": "row",
}
"""The tables and their keys."""


def mark(path: Path) -> None:
    """Have the next start look thoroughly."""
    with contextlib.suppress(OSError):
        _mark_of(path).touch(mode=0o600)


def unmark(path: Path) -> None:
    """Take the mark away: the file was looked at, or is gone."""
    with contextlib.suppress(OSError):
        _mark_of(path).unlink(missing_ok=True)


def is_marked(path: Path) -> bool:
    """Whether an earlier run met damage."""
    return _mark_of(path).exists()


def glance(connection: sqlite3.Connection) -> None:
    """Touch the schema and both ends of every table: cheap, however big the file is.

    Raises :class:`sqlite3.DatabaseError` when that fails.
    """
    for table, key in _TABLES.items():
        for order in ("ASC", "DESC"):
            connection.execute(f"SELECT * FROM {table} ORDER BY {key} {order} LIMIT 1").fetchall()  # noqa: S608 - constants


def examine(connection: sqlite3.Connection) -> None:
    """Look at every page; an index of the search that is wrong is built anew.

    Raises :class:`sqlite3.DatabaseError` when more than that is wrong.
    """
    ((verdict,),) = connection.execute("PRAGMA quick_check(1)").fetchall()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)
    try:
        connection.execute("INSERT INTO message_search (message_search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        _log.warning("The search index is built anew: %s", error)
        connection.execute("INSERT INTO message_search (message_search) VALUES ('rebuild')")


def _mark_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.suspect")
