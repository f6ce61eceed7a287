"""Corrections of messages (XEP-0308): the last text in the message's row, what it said before beside it.

An own correction is part of the outbox: it has an id of its own and is pending until the gateway has
it, just as the message had. Those of others change only a message of the same person.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.message import Delivery, EarlierText
from lyncfedclient.storage.message_rows import ADDRESS_ID, SELECT_MESSAGE, read_messages
from lyncfedclient.storage.values import clean_text, moment_to_column, required_moment
from lyncfedclient.storage.words import fold

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import Message
    from lyncfedclient.domain.stanza_fault import StanzaFault
    from lyncfedclient.storage.database import Database

MAX_EARLIER = 50
"""So many earlier texts of one message are kept, the latest."""

_FROM: dict[Delivery, tuple[str, ...]] = {
    Delivery.PENDING: ("failed",),
    Delivery.SENT: ("pending",),
    Delivery.DELIVERED: ("pending", "sent", "failed"),
    Delivery.FAILED: ("pending", "sent"),
}


class Outcome(Enum):
    """What came of a correction from the network."""

    CORRECTED = "corrected"
    REPEATED = "repeated"
    """It was known already."""
    NO_MESSAGE = "no-message"
    """There is no message of this author with that id: what it says is a message like any other."""


class CorrectionStore:
    """Corrections of the messages in the same database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def correct(self, row: int, body: str, correction_id: str, at: datetime) -> Message | None:
        """Give an own message another text, and put the correction into the outbox."""
        with self._database.transaction():
            self._replace(row, body, correction_id, "", at)
            self._database.run(
                "UPDATE message SET correction_id = ?, correction = 'pending', fault = NULL, fault_text = ''"
                " WHERE row = ? AND is_outgoing = 1",
                (correction_id, row),
            )
        return self._get(row)

    def reword(self, row: int, body: str) -> Message | None:
        """Give an own message that nobody has been sent another text, as if it had never had the first."""
        self._set_body(row, clean_text(body))
        return self._get(row)

    def take(
        self,
        peer: Jid,
        replaces: str,
        body: str,
        stanza_id: str,
        archive_id: str,
        at: datetime,
        *,
        is_own: bool,
    ) -> tuple[Outcome, Message | None]:
        """Take a correction from the network: only by the author, and only of a message that is here.

        The author is told by the bare address: who has two clients corrects with either. Of several with
        the same id, which some gateways give, the last is meant.
        """
        with self._database.transaction():
            found = self._database.rows(
                f"""
                SELECT row, body FROM message WHERE address_id = {ADDRESS_ID} AND message_id = ?
                  AND message_id <> '' AND is_outgoing = {int(is_own)} ORDER BY at DESC, row DESC LIMIT 1
                """,  # noqa: S608 - constants
                (str(peer.bare), replaces),
            )
            if not found:
                return Outcome.NO_MESSAGE, None
            row, before = found[0]
            body = clean_text(body)
            if body == before or self._is_known(row, body, stanza_id, archive_id):
                return Outcome.REPEATED, None
            self._replace(row, body, stanza_id, archive_id, at)
        return Outcome.CORRECTED, self._get(row)

    def pending(self) -> list[tuple[Message, str]]:
        """Give the corrections in the outbox with their ids, in the order of their messages."""
        rows = self._database.rows(
            "SELECT row, correction_id FROM message WHERE correction = 'pending' ORDER BY row"
        )
        found = ((self._get(row), correction_id) for row, correction_id in rows)
        return [(message, correction_id) for message, correction_id in found if message is not None]

    def correction_of(self, row: int) -> str:
        """Give the id of the correction that a message waits for or has failed with, if any."""
        rows = self._database.rows(
            "SELECT correction_id FROM message WHERE row = ? AND correction IN ('pending', 'failed')", (row,)
        )
        return str(rows[0][0]) if rows else ""

    def set_delivery(
        self,
        correction_id: str,
        delivery: Delivery,
        fault: StanzaFault | None = None,
        fault_text: str = "",
        peer: Jid | None = None,
    ) -> Message | None:
        """Move an own correction on; None when there is none of this id, or not to ``peer``, or it would go back."""
        before = _FROM.get(delivery, ())
        if not correction_id or not before:
            return None
        # The sign keeps SQLite from reading the whole conversation instead of finding the id.
        is_to_peer = f"AND +address_id = {ADDRESS_ID}" if peer is not None else ""
        marks = ", ".join("?" * len(before))
        rows = self._database.rows(
            f"""
            UPDATE message SET correction = ?, fault = ?, fault_text = ?
            WHERE correction_id = ? AND correction_id <> '' {is_to_peer} AND correction IN ({marks}) RETURNING row
            """,  # noqa: S608 - no text from outside
            (
                delivery.value,
                fault.value if fault is not None else None,
                clean_text(fault_text),
                correction_id,
                *((str(peer.bare),) if peer is not None else ()),
                *before,
            ),
        )
        return self._get(rows[0][0]) if rows else None

    def earlier(self, row: int) -> list[EarlierText]:
        """Give what a message said before, oldest first."""
        rows = self._database.rows(
            "SELECT body, until FROM earlier_text WHERE message_row = ? ORDER BY number", (row,)
        )
        return [EarlierText(body, required_moment(until)) for body, until in rows]

    def _replace(self, row: int, body: str, stanza_id: str, archive_id: str, at: datetime) -> None:
        moment = moment_to_column(at) or 0
        self._database.run(
            "INSERT INTO earlier_text (message_row, stanza_id, archive_id, body, until)"
            " SELECT row, ?, ?, body, ? FROM message WHERE row = ?",
            (stanza_id, archive_id, moment, row),
        )
        self._database.run(
            "DELETE FROM earlier_text WHERE message_row = ?1 AND number NOT IN"
            " (SELECT number FROM earlier_text WHERE message_row = ?1 ORDER BY number DESC LIMIT ?2)",
            (row, MAX_EARLIER),
        )
        self._set_body(row, clean_text(body))
        self._database.run("UPDATE message SET edited_at = ? WHERE row = ?", (moment, row))

    def _set_body(self, row: int, body: str) -> None:
        folded = fold(body)
        self._database.run(
            "UPDATE message SET body = ?, folded = ? WHERE row = ?",
            (body, folded if folded != body else None, row),
        )

    def _is_known(self, row: int, body: str, stanza_id: str, archive_id: str) -> bool:
        return bool(
            self._database.rows(
                """
                SELECT 1 FROM earlier_text WHERE message_row = ?1 AND (
                    (archive_id <> '' AND archive_id = ?2)
                    OR (stanza_id <> '' AND stanza_id = ?3
                        AND EXISTS (SELECT 1 FROM earlier_text WHERE message_row = ?1 AND body = ?4))
                ) LIMIT 1
                """,
                (row, archive_id, stanza_id, body),
            )
        )

    def _get(self, row: int) -> Message | None:
        rows = self._database.rows(f"{SELECT_MESSAGE} WHERE m.row = ?", (row,))
        return next(iter(read_messages(rows)), None)
