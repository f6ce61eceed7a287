"""What the network tells of messages: events, as in :mod:`~lyncfedclient.domain.events`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.stanza_fault import StanzaFault


class ChatState(Enum):
    """Typing (XEP-0085)."""

    ACTIVE = "active"
    COMPOSING = "composing"
    PAUSED = "paused"
    INACTIVE = "inactive"
    GONE = "gone"


@value
class MessageReceived:
    """A message with a body. ``peer`` is the full JID it belongs to; with ``is_own`` we wrote it elsewhere.

    ``at`` is set where our own server vouches for a time (XEP-0203), ``archive_id`` where it gave the
    message one (XEP-0359). ``claimed_at`` is when anybody else says that it was written.
    """

    peer: Jid
    body: str
    message_id: str = ""
    at: datetime | None = None
    is_own: bool = False
    archive_id: str = ""
    is_receipt_wanted: bool = False
    replaces: str = ""
    """The id of the message that this one corrects (XEP-0308)."""
    is_markable: bool = False
    """Whether the sender wishes to know that it was displayed (XEP-0333)."""
    is_unstyled: bool = False
    """Whether the sender wishes its marks to be no styling (XEP-0393)."""
    claimed_at: datetime | None = None


@value
class MessageAccepted:
    """The gateway took over responsibility for our message (XEP-0198 acknowledgement)."""

    message_id: str


@value
class MessageDelivered:
    """The partner's client confirmed our message (XEP-0184)."""

    peer: Jid
    message_id: str


@value
class MessageDisplayed:
    """The partner has seen our messages up to this one (XEP-0333)."""

    peer: Jid
    message_id: str


@value
class MessageFailed:
    """Our message came back with an error."""

    peer: Jid
    message_id: str
    fault: StanzaFault
    text: str = ""


@value
class ReadElsewhere:
    """The user has seen a conversation on another client, up to this message: by either of its ids.

    Told by the account's own node (XEP-0490), or by a copy of what that client told the partner.
    """

    peer: Jid
    archive_id: str = ""
    message_id: str = ""


@value
class ChatStateChanged:
    """The partner types, paused, or left."""

    peer: Jid
    state: ChatState


@value
class ArchivePage:
    """A piece of what we missed, out of our own archive (XEP-0313), in its order.

    ``events`` are those that messages bring; the archive's ids of what stands in the page are in
    ``MessageReceived.archive_id``, and ``last`` is that of the last of all, from where the next
    catch-up goes on. ``at`` is the time of the last.
    """

    events: tuple[MessageReceived | MessageDelivered | MessageDisplayed | MessageFailed | ReadElsewhere, ...]
    last: str
    at: datetime | None = None


@value
class CaughtUp:
    """All that we missed has been told, as far as it can be: now messages that wait may go out.

    Follows each RosterReceived once. ``has_archive`` says whether the server keeps one;
    ``is_complete`` is False where it did not give all that it has.
    """

    has_archive: bool = False
    is_complete: bool = True


@value
class HistoryReceived:
    """What was said with a contact before the place that was asked for, oldest first.

    With ``is_all`` there is nothing older; with ``is_failed`` it could not be had.
    """

    peer: Jid
    messages: tuple[MessageReceived, ...] = ()
    is_all: bool = False
    is_failed: bool = False


@value
class ServerTimeReceived:
    """What time it is at the account's own server (XEP-0202)."""

    at: datetime


MessageEvent: TypeAlias = (
    MessageReceived
    | MessageAccepted
    | MessageDelivered
    | MessageDisplayed
    | MessageFailed
    | ReadElsewhere
    | ChatStateChanged
    | ArchivePage
    | CaughtUp
    | HistoryReceived
    | ServerTimeReceived
)
