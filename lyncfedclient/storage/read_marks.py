"""How far conversations have been seen: by the partner (XEP-0333), and by the user on other clients (XEP-0490)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.storage.message_rows import ADDRESS_ID, SELECT_MESSAGE, read_messages

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import Message
    from lyncfedclient.storage.database import Database

_MOST = 500
"""So far back at most does one mark change messages: what is older has been seen long ago."""


class ReadMarks:
    """Marks on the messages in the same database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def annotate(self, row: int, *, is_markable: bool, is_unstyled: bool) -> None:
        """Note of a new message what its sender wishes for it."""
        self._database.run(
            "UPDATE message SET is_markable = ?, is_unstyled = ? WHERE row = ?",
            (is_markable, is_unstyled, row),
        )

    def last_unread(self, peer: Jid) -> tuple[str, str]:
        """Give of the unread messages the id of the last that wants to be marked, and the last archive's id."""
        unread = f"FROM message WHERE address_id = {ADDRESS_ID} AND is_read = 0"
        marked = self._database.rows(
            f"SELECT message_id {unread} AND is_markable = 1 AND message_id <> '' ORDER BY row DESC LIMIT 1",
            (str(peer.bare),),
        )
        archived = self._database.rows(
            f"SELECT archive_id {unread} AND archive_id <> '' ORDER BY row DESC LIMIT 1",
            (str(peer.bare),),
        )
        return (str(marked[0][0]) if marked else "", str(archived[0][0]) if archived else "")

    def display(self, peer: Jid, message_id: str) -> list[Message]:
        """Mark our messages up to this one as displayed; gives those that were not.

        Nothing comes of an id that we have not sent to this person.
        """
        if not message_id:
            return []
        rows = self._database.rows(
            f"""
            UPDATE message SET delivery = 'displayed' WHERE row IN (
                SELECT row FROM message WHERE address_id = {ADDRESS_ID} AND row <= (
                    SELECT max(row) FROM (
                        SELECT row, address_id FROM message
                        WHERE message_id = ? AND message_id <> '' AND is_outgoing = 1
                        UNION ALL
                        SELECT row, address_id FROM message WHERE correction_id = ? AND correction_id <> ''
                    ) WHERE address_id = {ADDRESS_ID}
                ) ORDER BY row DESC LIMIT {_MOST}
            ) AND is_outgoing = 1 AND delivery IN ('sent', 'delivered') RETURNING row
            """,  # noqa: S608 - constants
            (str(peer.bare), message_id, message_id, str(peer.bare)),
        )
        if not rows:
            return []
        marks = ", ".join("?" * len(rows))
        found = self._database.rows(
            f"{SELECT_MESSAGE} WHERE m.row IN ({marks}) ORDER BY m.row", [row for (row,) in rows]
        )
        return read_messages(found)

    def read_up_to(self, peer: Jid, archive_id: str, message_id: str) -> int | None:
        """Mark a conversation as read up to a message; gives how much is unread still, None where nothing changed."""
        address = str(peer.bare)
        index, by_id, given = ("message_by_archive_id", "archive_id = ? AND archive_id <> ''", archive_id)
        if not archive_id:
            index, by_id = (
                "message_incoming_by_id",
                "message_id = ? AND message_id <> '' AND is_outgoing = 0",
            )
            given = message_id
        (found,) = self._database.rows(
            # Left to itself SQLite reads the whole conversation.
            f"SELECT max(row) FROM message INDEXED BY {index} WHERE address_id = {ADDRESS_ID} AND {by_id}",  # noqa: S608 - constants
            (address, given),
        )
        if found[0] is None:
            return None
        changed = self._database.run(
            f"UPDATE message SET is_read = 1 WHERE address_id = {ADDRESS_ID} AND is_read = 0 AND row <= ?",  # noqa: S608 - constants
            (address, found[0]),
        ).rowcount
        if not changed:
            return None
        ((left,),) = self._database.rows(
            f"SELECT count(*) FROM message WHERE address_id = {ADDRESS_ID} AND is_read = 0",  # noqa: S608 - constants
            (address,),
        )
        return int(left)
