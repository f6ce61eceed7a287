"""Carries the write-ahead log over into the database, for a thread that nobody waits for.

SQLite does this in the middle of whichever commit finds the log long, and twice lets that commit wait for the
disk: a message would then leave 20 ms after the key. See https://www.sqlite.org/wal.html section 3.2.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


def checkpoint(path: Path) -> None:
    """Carry over what nobody is reading, with a connection of its own; what fails is tried again the next time."""
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = NORMAL")
            _, logged, carried = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            if logged == carried > 0:
                _begin_anew(connection)
    except sqlite3.Error as error:
        # A writer under way, a full disk: a commit does it itself once the log is very long.
        _log.debug("the write-ahead log stays: %s", error)


def _begin_anew(connection: sqlite3.Connection) -> None:
    """Write the first page of the next log, which waits for the disk (``syncHeader`` in SQLite's wal.c)."""
    connection.execute("BEGIN IMMEDIATE")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("COMMIT")
