"""Deletes what was said longer ago than it is to be kept, a little at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.storage.values import jid_from_column, moment_to_column

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.database import Database

_FIRST_ROW = -(2**63)


class RetentionStore:
    """Walks through all messages, oldest row first, and takes those that are due.

    What still waits to be sent, and what the user has not read, is not theirs to lose and stays.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._at = _FIRST_ROW

    def begin(self) -> None:
        """Begin with the first message again."""
        self._at = _FIRST_ROW

    def drop(self, before: datetime, looked_at: int = 1000, dropped: int = 20) -> tuple[bool, frozenset[Jid]]:
        """Look at some messages, delete at most ``dropped`` of them that are older than ``before``.

        Gives whether there may be more, and whose conversations have become shorter. The index of words
        follows by the database's own triggers. Raises :class:`StorageError`.
        """
        edge = moment_to_column(before) or 0
        rows = self._database.rows(
            """
            SELECT row, address_id, at < ? AND is_read = 1 AND delivery <> 'pending'
            FROM message WHERE row > ? ORDER BY row LIMIT ?
            """,
            (edge, self._at, looked_at),
        )
        due = [(row, address) for row, address, is_due in rows if is_due][:dropped]
        is_all_done = len(due) < dropped
        if rows:
            # On with the row after the last deleted, or after all that were looked at.
            self._at = rows[-1][0] if is_all_done else due[-1][0]
        if not due:
            return len(rows) == looked_at, frozenset()
        marks = ", ".join("?" * len(due))
        addresses = sorted({address for _, address in due})
        with self._database.transaction():
            peers = self._database.rows(
                f"SELECT jid FROM address WHERE id IN ({', '.join('?' * len(addresses))})",  # noqa: S608 - marks
                addresses,
            )
            self._database.run(f"DELETE FROM message WHERE row IN ({marks})", [row for row, _ in due])  # noqa: S608 - marks
            for address in addresses:
                self._database.run(
                    "DELETE FROM address WHERE id = ? AND NOT EXISTS (SELECT 1 FROM message WHERE address_id = ?)",
                    (address, address),
                )
        return not is_all_done or len(rows) == looked_at, frozenset(jid_from_column(jid) for (jid,) in peers)
