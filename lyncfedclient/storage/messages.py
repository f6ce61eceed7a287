"""Every message, in and out. The outbox is those rows that are still pending."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.doubted_time import doubted_time
from lyncfedclient.domain.message import ConversationSummary, Delivery, Direction, Message
from lyncfedclient.storage.deletions import delete_message
from lyncfedclient.storage.message_rows import ADDRESS_ID, SELECT_MESSAGE, read_messages
from lyncfedclient.storage.twins import is_known
from lyncfedclient.storage.values import clean_text, jid_from_column, moment_to_column, required_moment
from lyncfedclient.storage.words import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message_events import MessageReceived
    from lyncfedclient.domain.stanza_fault import StanzaFault
    from lyncfedclient.storage.database import Database

_LOWEST_ROW = -(2**63)

_FROM: dict[Delivery, tuple[Delivery, ...]] = {
    Delivery.PENDING: (Delivery.FAILED,),
    Delivery.SENT: (Delivery.PENDING,),
    # A receipt proves the delivery, whatever another resource's error said before.
    Delivery.DELIVERED: (Delivery.PENDING, Delivery.SENT, Delivery.FAILED),
    Delivery.DISPLAYED: (Delivery.SENT, Delivery.DELIVERED),
    Delivery.FAILED: (Delivery.PENDING, Delivery.SENT),
    Delivery.RECEIVED: (),
}
"""Which states a message may come from."""


class MessageStore:
    """The history of all conversations. Peers are bare JIDs; a full one counts as its bare one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_outgoing(self, peer: Jid, body: str, message_id: str, at: datetime) -> Message:
        """Put a message the user wrote into the outbox."""
        with self._database.transaction():
            return self._add(
                peer,
                body,
                message_id,
                at,
                Delivery.PENDING,
                archive_id="",
                is_sent_here=True,
                is_delayed=False,
            )

    def add_incoming(
        self,
        peer: Jid,
        body: str,
        message_id: str,
        at: datetime,
        archive_id: str = "",
        *,
        is_own: bool = False,
        is_delayed: bool = False,
        doubted_at: datetime | None = None,
    ) -> Message | None:
        """Store a message from the network; None when it is there already.

        The archive's id decides where there is one (XEP-0359); else peer, id, text and direction
        together, within a day. Never the id alone, since gateways reuse ids; and without an id nothing
        is taken for a repetition. With ``is_own`` the user wrote it, here or on another client.
        """
        with self._database.part():
            if is_known(
                self._database, peer.bare, clean_text(body), message_id, at, archive_id, is_own=is_own
            ):
                return None
            delivery = Delivery.SENT if is_own else Delivery.RECEIVED
            return self._add(
                peer,
                body,
                message_id,
                at,
                delivery,
                archive_id,
                is_sent_here=False,
                is_delayed=is_delayed,
                doubted_at=doubted_at,
            )

    def add_older(self, peer: Jid, messages: Sequence[MessageReceived]) -> int:
        """Store what was said before all that is stored of a conversation; gives how much was new.

        Oldest first. Rows grow with a conversation, so these get numbers below every other.
        """
        added = 0
        with self._database.transaction():
            ((lowest,),) = self._database.rows("SELECT coalesce(min(row), 1) FROM message")
            row, now = min(int(lowest), 1), datetime.now(UTC)
            for event in reversed(messages):
                at = event.at or now
                if is_known(
                    self._database,
                    peer.bare,
                    clean_text(event.body),
                    event.message_id,
                    at,
                    event.archive_id,
                    is_own=event.is_own,
                ):
                    continue
                row -= 1
                added += 1
                self._add(
                    peer,
                    event.body,
                    event.message_id,
                    at,
                    Delivery.SENT if event.is_own else Delivery.RECEIVED,
                    event.archive_id,
                    is_sent_here=False,
                    is_delayed=True,
                    doubted_at=doubted_time(event, at, now),
                    row=row,
                )
        return added

    def beginning(self, peer: Jid) -> tuple[str, datetime | None]:
        """Give the archive's id of the first message of a conversation that has one, and the time of the first."""
        rows = self._database.rows(
            f"SELECT archive_id FROM message WHERE address_id = {ADDRESS_ID} AND archive_id <> '' ORDER BY row LIMIT 1",  # noqa: S608 - constant
            (str(peer.bare),),
        )
        times = self._database.rows(
            f"SELECT at FROM message WHERE address_id = {ADDRESS_ID} ORDER BY row LIMIT 1",  # noqa: S608 - constant
            (str(peer.bare),),
        )
        return (str(rows[0][0]) if rows else "", required_moment(times[0][0]) if times else None)

    def change(self) -> AbstractContextManager[None]:
        """Store all that happens inside as one."""
        return self._database.transaction()

    def when_stored(self, tell: Callable[[list[Message]], None], *messages: Message) -> None:
        """Call ``tell`` with these once the change under way is stored, unless it fails."""
        self._database.when_stored(tell, *messages)

    def set_delivery(
        self,
        message_id: str,
        delivery: Delivery,
        fault: StanzaFault | None = None,
        fault_text: str = "",
        peer: Jid | None = None,
    ) -> Message | None:
        """Move an outgoing message on; None when it is not ours, or not to ``peer``, or would go back."""
        before = _FROM[delivery]
        if not message_id or not before:
            return None
        # The sign keeps SQLite from reading the whole conversation instead of finding the id.
        is_to_peer = f"AND +address_id = {ADDRESS_ID}" if peer is not None else ""
        marks = ", ".join("?" * len(before))
        rows = self._database.rows(
            f"""
            UPDATE message SET delivery = ?, fault = ?, fault_text = ? WHERE row = (
                SELECT row FROM message WHERE message_id = ? AND message_id <> '' AND is_outgoing = 1 {is_to_peer}
                ORDER BY is_sent_here DESC, row DESC LIMIT 1
            ) AND delivery IN ({marks}) RETURNING row
            """,  # noqa: S608 - no text from outside
            (
                delivery.value,
                fault.value if fault is not None else None,
                clean_text(fault_text),
                message_id,
                *((str(peer.bare),) if peer is not None else ()),
                *(state.value for state in before),
            ),
        )
        return self.get(rows[0][0]) if rows else None

    def get(self, row: int) -> Message | None:
        """Give one message."""
        rows = self._database.rows(f"{SELECT_MESSAGE} WHERE m.row = ?", (row,))
        return next(iter(read_messages(rows)), None)

    def page(self, peer: Jid, before_row: int | None = None, limit: int = 50) -> list[Message]:
        """Give the last messages of a conversation, or those before a row, oldest first."""
        is_before, parameters = ("", []) if before_row is None else ("AND m.row < ?", [before_row])
        rows = self._database.rows(
            f"{SELECT_MESSAGE} WHERE m.address_id = {ADDRESS_ID} {is_before} ORDER BY m.row DESC LIMIT ?",
            (str(peer.bare), *parameters, limit),
        )
        return read_messages(rows[::-1])

    def page_from(self, peer: Jid, row: int, limit: int = 50) -> list[Message]:
        """Give the messages of a conversation from a row on, oldest first."""
        rows = self._database.rows(
            f"{SELECT_MESSAGE} WHERE m.address_id = {ADDRESS_ID} AND m.row >= ? ORDER BY m.row LIMIT ?",
            (str(peer.bare), row, limit),
        )
        return read_messages(rows)

    def conversation(self, peer: Jid, batch: int = 500) -> Iterator[Message]:
        """Give a whole conversation, oldest first, a batch in memory at a time."""
        last = _LOWEST_ROW
        while rows := self._database.rows(
            f"{SELECT_MESSAGE} WHERE m.address_id = {ADDRESS_ID} AND m.row > ? ORDER BY m.row LIMIT ?",
            (str(peer.bare), last, batch),
        ):
            yield from read_messages(rows)
            last = rows[-1][0]

    def peers(self) -> list[Jid]:
        """Give everybody with whom there is a conversation."""
        return [jid_from_column(jid) for (jid,) in self._database.rows("SELECT jid FROM address")]

    def pending(self) -> list[Message]:
        """Give the outbox, oldest first."""
        return read_messages(
            self._database.rows(f"{SELECT_MESSAGE} WHERE m.delivery = 'pending' ORDER BY m.row")
        )

    def mark_read(self, peer: Jid) -> int:
        """Mark a whole conversation as read; gives how many messages were not."""
        return self._database.run(
            f"UPDATE message SET is_read = 1 WHERE address_id = {ADDRESS_ID} AND is_read = 0",  # noqa: S608 - constant
            (str(peer.bare),),
        ).rowcount

    def unread(self) -> dict[Jid, int]:
        """Give the number of unread messages of every conversation that has some."""
        rows = self._database.rows(
            """
            SELECT a.jid, u.number FROM (
                SELECT address_id, count(*) AS number FROM message WHERE is_read = 0 GROUP BY address_id
            ) AS u JOIN address AS a ON a.id = u.address_id
            """
        )
        return {jid_from_column(jid): number for jid, number in rows}

    def summaries(self, limit: int = 200) -> list[ConversationSummary]:
        """Give the conversations by their last message, latest first."""
        rows = self._database.rows(
            """
            SELECT a.jid, m.body, m.at, m.is_outgoing,
                   (SELECT count(*) FROM message WHERE address_id = a.id AND is_read = 0)
            FROM (SELECT id, (SELECT max(row) FROM message WHERE address_id = address.id) AS last FROM address) AS l
            JOIN message AS m ON m.row = l.last
            JOIN address AS a ON a.id = l.id
            ORDER BY l.last DESC LIMIT ?
            """,
            (limit,),
        )
        return [
            ConversationSummary(
                jid_from_column(jid),
                body,
                required_moment(at),
                Direction.OUT if is_outgoing else Direction.IN,
                unread,
            )
            for jid, body, at, is_outgoing, unread in rows
        ]

    def delete_message(self, row: int) -> bool:
        """Delete one message from this computer; gives whether it was there."""
        return delete_message(self._database, row)

    def delete_conversation(self, peer: Jid) -> None:
        """Delete every message with a person from this computer."""
        with self._database.transaction():
            self._database.run(
                f"DELETE FROM message WHERE address_id = {ADDRESS_ID}",  # noqa: S608 - constant
                (str(peer.bare),),
            )
            self._database.run("DELETE FROM address WHERE jid = ?", (str(peer.bare),))

    def _add(
        self,
        peer: Jid,
        body: str,
        message_id: str,
        at: datetime,
        delivery: Delivery,
        archive_id: str,
        *,
        is_sent_here: bool,
        is_delayed: bool,
        doubted_at: datetime | None = None,
        row: int | None = None,
    ) -> Message:
        body, address = clean_text(body), str(peer.bare)
        folded = fold(body)
        is_outgoing = delivery is not Delivery.RECEIVED
        moment = moment_to_column(at) or 0
        self._database.run("INSERT OR IGNORE INTO address (jid) VALUES (?)", (address,))
        cursor = self._database.run(
            f"""
            INSERT INTO message (row, address_id, is_outgoing, is_sent_here, body, folded, at, delivery,
                                 message_id, archive_id, is_read, is_delayed, doubted_at)
            VALUES (?, {ADDRESS_ID}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,  # noqa: S608 - constant
            (
                row,
                address,
                is_outgoing,
                is_sent_here,
                body,
                folded if folded != body else None,
                moment,
                delivery.value,
                message_id,
                archive_id,
                is_outgoing or row is not None,
                is_delayed,
                moment_to_column(doubted_at),
            ),
        )
        return Message(
            row=cursor.lastrowid or 0,
            peer=peer.bare,
            direction=Direction.OUT if is_outgoing else Direction.IN,
            body=body,
            at=required_moment(moment),
            delivery=delivery,
            message_id=message_id,
            is_read=is_outgoing or row is not None,
            is_delayed=is_delayed,
            doubted_at=doubted_at,
        )
