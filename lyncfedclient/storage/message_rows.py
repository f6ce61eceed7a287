"""How a row of the message table becomes a :class:`Message`; shared by all that read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.message import Delivery, Direction, Message
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.storage.bulk import read_rows
from lyncfedclient.storage.values import jid_from_column, moment_from_column, required_moment

if TYPE_CHECKING:
    from lyncfedclient.storage.bulk import Row

SELECT_MESSAGE = """
SELECT m.row, a.jid, m.is_outgoing, m.body, m.at,
       iif(m.correction IN ('pending', 'failed') AND m.delivery NOT IN ('pending', 'failed'), m.correction, m.delivery),
       m.message_id, m.fault, m.fault_text, m.is_read, m.is_delayed, m.edited_at, m.is_unstyled,
       m.doubted_at
FROM message AS m JOIN address AS a ON a.id = m.address_id
"""
"""The columns that :func:`read_messages` expects."""

ADDRESS_ID = "(SELECT id FROM address WHERE jid = ?)"
"""The number of a peer, whose bare JID is the parameter."""


def read_messages(rows: list[Row]) -> list[Message]:
    """Read rows; those that hold nonsense are left out."""
    return read_rows(rows, _messages)


def _messages(rows: list[Row]) -> list[Message]:
    return [_message(row) for row in rows]


def _message(row: Row) -> Message:
    number, jid, is_outgoing, body, at, delivery, message_id, fault, fault_text, *others = row
    is_read, is_delayed, edited_at, is_unstyled, doubted_at = others
    return Message(
        row=number,
        peer=jid_from_column(jid),
        direction=Direction.OUT if is_outgoing else Direction.IN,
        body=body,
        at=required_moment(at),
        delivery=Delivery(delivery),
        message_id=message_id,
        fault=StanzaFault(fault) if fault is not None else None,
        fault_text=fault_text,
        is_read=bool(is_read),
        is_delayed=bool(is_delayed),
        edited_at=moment_from_column(edited_at),
        is_unstyled=bool(is_unstyled),
        doubted_at=moment_from_column(doubted_at),
    )
