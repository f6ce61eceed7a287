"""Finds messages by their words, the most telling first.

Scored are the latest matches only, so that a word that stands in every message costs no more than a rare
one: a history of 200,000 messages answers within a frame or two. A rare word has all its matches scored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.search import FoundMessage
from lyncfedclient.storage.message_rows import ADDRESS_ID, SELECT_MESSAGE, read_messages
from lyncfedclient.storage.values import moment_to_column
from lyncfedclient.storage.words import mark_places, match_expression

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import MessageQuery
    from lyncfedclient.storage.bulk import Row
    from lyncfedclient.storage.database import Database

_SCORED = 300
"""So many of the latest matches compete."""
_MANY = 20_000
"""A conversation of more messages is found among the latest matches soon enough."""
_MONTH_US = 30 * 24 * 3600 * 1_000_000


class MessageSearch:
    """Looks through all conversations or one. May take longer than a frame: a thread's own database is best."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(
        self, query: MessageQuery, limit: int = 50, *, now: datetime | None = None
    ) -> list[FoundMessage]:
        """Give the best matches, best first.

        Marks over letters and case do not count; in Chinese, Japanese, Korean and Thai any part of a word
        is found. Half of a match's worth is how well it fits (BM25), half how new it is.
        """
        scored = self._scored(query, _SCORED)
        if not scored:
            return []
        present = moment_to_column(now or utc_now()) or 0
        # FTS5 gives BM25 below zero, the better the lower.
        best = min(fit for _, fit, _ in scored) or -1.0

        def worth(match: tuple[int, float, int]) -> tuple[float, int]:
            row, fit, at = match
            return fit / best + 1 / (1 + max(present - at, 0) / _MONTH_US), row

        scored.sort(key=worth, reverse=True)
        return self._read([row for row, _, _ in scored[:limit]], query.words)

    def places(self, query: MessageQuery, limit: int = 1000) -> list[FoundMessage]:
        """Give the matches, latest first: what one steps through in a conversation."""
        return self._read([row for (row,) in self._latest("s.rowid", query, limit)], query.words)

    def _scored(self, query: MessageQuery, limit: int) -> list[tuple[int, float, int]]:
        rows = self._latest("s.rowid, bm25(message_search), m.at", query, limit)
        return [(row, fit, at) for row, fit, at in rows]

    def _latest(self, columns: str, query: MessageQuery, limit: int) -> list[Row]:
        expression = match_expression(query.words)
        if not expression:
            return []
        conditions = ["s.words MATCH ?"]
        parameters: list[object] = [expression]
        if query.peer is not None:
            conditions.append(self._belonging(query.peer))
            parameters.append(str(query.peer.bare))
        if query.since is not None:
            conditions.append("m.at >= ?")
            parameters.append(moment_to_column(query.since))
        if query.until is not None:
            conditions.append("m.at < ?")
            parameters.append(moment_to_column(query.until))
        # The index of words leads: SQLite would else begin with the conversation, and look each message up.
        return self._database.rows(
            f"""
            SELECT {columns} FROM message_search AS s CROSS JOIN message AS m ON m.row = s.rowid
            WHERE {" AND ".join(conditions)} ORDER BY s.rowid DESC LIMIT ?
            """,  # noqa: S608 - constants
            [*parameters, limit],
        )

    def _belonging(self, peer: Jid) -> str:
        """Give the condition that keeps to one conversation.

        Of a short one the rows are gathered beforehand: to look each match's message up took three times as long.
        """
        counted = self._database.rows(
            f"SELECT count(*) FROM (SELECT 1 FROM message WHERE address_id = {ADDRESS_ID} LIMIT {_MANY + 1})",  # noqa: S608
            [str(peer.bare)],
        )
        if counted[0][0] > _MANY:
            return f"m.address_id = {ADDRESS_ID}"
        # The plus keeps SQLite from asking the index of words for one row after the other.
        return f"+s.rowid IN (SELECT row FROM message WHERE address_id = {ADDRESS_ID})"  # noqa: S608 - constants

    def _read(self, rows: list[int], words: str) -> list[FoundMessage]:
        if not rows:
            return []
        marks = ", ".join("?" * len(rows))
        messages = read_messages(self._database.rows(f"{SELECT_MESSAGE} WHERE m.row IN ({marks})", rows))
        by_row = {message.row: message for message in messages}
        found = (by_row[row] for row in rows if row in by_row)
        return [FoundMessage(message, mark_places(message.body, words)) for message in found]
