"""Messages of strangers who may not write first, kept apart from all conversations.

Bounded, since anybody may send them: a stranger fills no disk of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import ContactRequest
from lyncfedclient.storage.bulk import Row, read_rows
from lyncfedclient.storage.values import (
    clean_text,
    jid_from_column,
    moment_from_column,
    moment_to_column,
    required_moment,
)

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import HeldMessage, Message
    from lyncfedclient.storage.database import Database
    from lyncfedclient.storage.messages import MessageStore

MAX_PER_PERSON = 20
"""Messages kept of one person, the first ones: they say who it is and what for."""
MAX_MESSAGES = 10_000
"""Messages kept of all strangers together."""
MAX_CHARACTERS = 4000
"""Characters kept of one message; an ellipsis marks what was cut."""
_SHOWN_CHARACTERS = 500


class HeldStore:
    """The held messages, and the people whose messages are held no longer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def people(self) -> list[ContactRequest]:
        """Give everybody with held messages, oldest first, with the beginning of the first message."""
        rows = self._database.rows(
            """
            SELECT h.jid, h.at, substr(h.body, 1, ?), n.number FROM held_message AS h
            JOIN (SELECT min(row) AS first, count(*) AS number FROM held_message GROUP BY jid) AS n
              ON n.first = h.row
            ORDER BY h.row
            """,
            (_SHOWN_CHARACTERS,),
        )
        return read_rows(rows, _people)

    def put(self, message: HeldMessage) -> bool:
        """Keep a message; False when it is kept already, or there is no room for it."""
        address, body = str(message.peer.bare), clean_text(message.body)
        if len(body) > MAX_CHARACTERS:
            body = body[: MAX_CHARACTERS - 1] + "…"
        with self._database.transaction():
            if self._is_kept(address, body, message) or self._is_full(address):
                return False
            self._database.run(
                "INSERT INTO held_message (jid, body, at, message_id, archive_id, is_delayed, doubted_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    address,
                    body,
                    moment_to_column(message.at),
                    message.message_id,
                    message.archive_id,
                    message.is_delayed,
                    moment_to_column(message.doubted_at),
                ),
            )
            return True

    def release(self, peer: Jid, messages: MessageStore) -> list[Message]:
        """Move a person's held messages into their conversation, as one change; gives those new there."""
        with self._database.transaction():
            rows = self._database.rows(
                "SELECT body, at, message_id, archive_id, is_delayed, doubted_at FROM held_message WHERE jid = ? ORDER BY row",
                (str(peer.bare),),
            )
            self.remove(peer)
            added = [
                messages.add_incoming(
                    peer.bare,
                    body,
                    message_id,
                    required_moment(at),
                    archive_id,
                    is_delayed=bool(is_delayed),
                    doubted_at=moment_from_column(doubted_at),
                )
                for body, at, message_id, archive_id, is_delayed, doubted_at in rows
            ]
        return [message for message in added if message is not None]

    def remove(self, peer: Jid) -> None:
        """Forget a person's held messages."""
        self._database.run("DELETE FROM held_message WHERE jid = ?", (str(peer.bare),))

    def acquaint(self, peer: Jid) -> None:
        """Hold this person's messages no longer."""
        self._database.run("INSERT OR IGNORE INTO acquaintance VALUES (?)", (str(peer.bare),))

    def is_acquainted(self, peer: Jid) -> bool:
        """Whether the user has written to this person, or let them write."""
        address = str(peer.bare)
        return bool(
            self._database.rows(
                """
                SELECT 1 FROM acquaintance WHERE jid = ? UNION ALL
                SELECT 1 FROM message WHERE address_id = (SELECT id FROM address WHERE jid = ?)
                    AND is_outgoing = 1 LIMIT 1
                """,
                (address, address),
            )
        )

    def _is_kept(self, address: str, body: str, message: HeldMessage) -> bool:
        """Tell a repetition as for other messages: by the archive's id, else by id and text."""
        if message.archive_id:
            sql, value = "archive_id = ?", message.archive_id
        elif message.message_id:
            sql, value = "message_id = ?", message.message_id
        else:
            return False
        return bool(
            self._database.rows(
                f"SELECT 1 FROM held_message WHERE jid = ? AND body = ? AND {sql}",  # noqa: S608 - constants
                (address, body, value),
            )
        )

    def _is_full(self, address: str) -> bool:
        ((of_person, of_all),) = self._database.rows(
            "SELECT (SELECT count(*) FROM held_message WHERE jid = ?), (SELECT count(*) FROM held_message)",
            (address,),
        )
        return bool(of_person >= MAX_PER_PERSON or of_all >= MAX_MESSAGES)


def _people(rows: list[Row]) -> list[ContactRequest]:
    return [
        ContactRequest(jid_from_column(jid), required_moment(at), "", text, is_asking=False, held=number)
        for jid, at, text, number in rows
    ]
