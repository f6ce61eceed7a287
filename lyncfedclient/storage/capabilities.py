"""What clients say they understand, by the hash that stands for it (XEP-0115): a store with an upper end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.storage.values import moment_to_column

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.storage.database import Database

MAX_KEPT = 1000


class CapabilityStore:
    """Features by key; the longest unused make room."""

    def __init__(self, database: Database, *, max_kept: int = MAX_KEPT) -> None:
        self._database = database
        self._max_kept = max_kept

    def get(self, key: str) -> frozenset[str] | None:
        """Give the features of a key, None where it is not known."""
        rows = self._database.rows("SELECT features FROM capability WHERE key = ?", (key,))
        if not rows:
            return None
        try:
            return frozenset(map(str, json.loads(rows[0][0])))
        except (ValueError, TypeError):
            return None

    def put(self, key: str, features: Iterable[str]) -> None:
        """Keep the features of a key."""
        with self._database.transaction():
            self._database.run(
                "INSERT OR REPLACE INTO capability VALUES (?, ?, ?)",
                (key, json.dumps(sorted(features)), moment_to_column(utc_now())),
            )
            self._database.run(
                "DELETE FROM capability WHERE key NOT IN"
                " (SELECT key FROM capability ORDER BY used_at DESC, key LIMIT ?)",
                (self._max_kept,),
            )
