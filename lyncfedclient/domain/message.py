"""Instant messages as rows: what was said, by whom, and what became of it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.stanza_fault import StanzaFault

MAX_BODY_CHARACTERS = 65_536
"""Longest message that can be written, in characters."""


class Direction(Enum):
    """Whose message it is."""

    IN = "in"
    OUT = "out"


class Delivery(Enum):
    """What became of a message. An outgoing one is in exactly one of the first five; others are RECEIVED."""

    PENDING = "pending"
    SENT = "sent"
    DELIVERED = "delivered"
    DISPLAYED = "displayed"
    FAILED = "failed"
    RECEIVED = "received"


@value
class Message:
    """One stored message of the conversation with ``peer`` (a bare JID).

    ``row`` is its place in the database, growing with arrival and so the order of the conversation.
    ``message_id`` is the stanza's id; for outgoing ones also the origin-id (XEP-0359). ``at`` (aware
    UTC) is when it was written, or when the server says it was (XEP-0203). A corrected one
    (``edited_at``) has its last text; ``delivery`` is then that of the correction, as long as it is on its way.
    ``doubted_at`` is set where a time is in doubt: what the sender says instead, or ``at`` itself where that cannot be.
    """

    row: int
    peer: Jid
    direction: Direction
    body: str
    at: datetime
    delivery: Delivery
    message_id: str = ""
    fault: StanzaFault | None = None
    fault_text: str = ""
    is_read: bool = True
    is_delayed: bool = False
    edited_at: datetime | None = None
    is_unstyled: bool = False
    doubted_at: datetime | None = None


@value
class EarlierText:
    """What a message said before it was corrected, and until when."""

    body: str
    until: datetime


@value
class HeldMessage:
    """A message of somebody who may not write first, kept apart until the user decides."""

    peer: Jid
    body: str
    at: datetime
    message_id: str = ""
    archive_id: str = ""
    is_delayed: bool = False
    doubted_at: datetime | None = None


@value
class ConversationSummary:
    """A line of the list of recent conversations."""

    peer: Jid
    last_body: str
    last_at: datetime
    last_direction: Direction
    unread: int
