"""Single things to remember: the roster's version, the last archive id, and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncfedclient.storage.database import Database

ROSTER_REMOVALS = "roster.removals"
"""Name of the fact that lists whom the server has yet to take off the roster."""
ROSTER_CANCELLATIONS = "roster.cancellations"
"""Name of the fact that lists whose requests the server has yet to take back."""


class FactStore:
    """Texts by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """Give what is stored under the name, None when there is nothing."""
        rows = self._database.rows("SELECT value FROM fact WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else None

    def put(self, name: str, value: str) -> None:
        """Store a text under the name, in place of the one before."""
        self._database.run("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))

    def remove(self, name: str) -> None:
        """Forget what is stored under the name."""
        self._database.run("DELETE FROM fact WHERE name = ?", (name,))
