"""Conversations between two people: stored before sent, stored before shown.

The outbox is the database: every message is a row with a fixed id before a stanza leaves, and what
becomes of it (accepted, delivered, failed) changes that one row. See the reliability promise in
ARCHITECTURE.md; sources: XEP-0198, XEP-0184, XEP-0359, XEP-0203, XEP-0085.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.message import MAX_BODY_CHARACTERS, Delivery, Direction, Message
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.services.outbox import Outbox
from lyncfedclient.services.typing import Typing

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import ConversationSummary, EarlierText
    from lyncfedclient.domain.message_events import (
        ChatStateChanged,
        ReadElsewhere,
    )
    from lyncfedclient.services.corrections import Corrections
    from lyncfedclient.services.held import Held
    from lyncfedclient.services.read_state import ReadState
    from lyncfedclient.services.receiving import Receiving
    from lyncfedclient.services.typing import Typing
    from lyncfedclient.storage.messages import MessageStore
    from lyncfedclient.storage.read_marks import ReadMarks


class MessageTooLongError(ValueError):
    """The text is longer than :data:`MAX_BODY_CHARACTERS`; ``length`` says how long."""

    def __init__(self, length: int) -> None:
        super().__init__(f"{length} characters")
        self.length = length


class Conversations(QObject):
    """All conversations, by the partner's bare JID."""

    message_added = Signal(object)
    """A :class:`Message` is new at the end of its conversation."""
    message_changed = Signal(object)
    """A :class:`Message` is different: its delivery, mostly."""
    unread_changed = Signal(object)
    """The number of unread messages of this bare JID is different."""
    typing_changed = Signal(object)
    """This bare JID began or stopped typing."""
    older_added = Signal(object)
    """There are messages before those that were known of this bare JID: ``page`` gives them."""
    older_wanted = Signal(object)
    """All that is stored of this bare JID has been given, and somebody wanted more."""
    message_deleted = Signal(object)
    """This :class:`Message` was deleted from this computer."""
    deleted = Signal(object)
    """The conversation with this bare JID was deleted from this computer."""

    def __init__(
        self,
        gateway: Gateway,
        store: MessageStore,
        *,
        held: Held,
        corrections: Corrections,
        marks: ReadMarks,
        read_state: ReadState,
        receiving: Receiving,
        typing: Typing,
        parent: QObject | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._store = store
        self._held = held
        self._corrections = corrections
        self._marks = marks
        self._read_state = read_state
        self._now = now
        self._outbox = Outbox(gateway, store, corrections)
        self._typing = typing
        typing.changed.connect(self.typing_changed)
        self._unread: dict[Jid, int] = store.unread()
        receiving.added.connect(self._on_added)
        receiving.changed.connect(self._on_changed)
        receiving.older_added.connect(self.older_added)

    # -- what there is -------------------------------------------------------------------------

    def page(self, peer: Jid, before_row: int | None = None, limit: int = 50) -> list[Message]:
        """Give up to ``limit`` messages, oldest first: the last ones, or those before a row.

        Where that is all there is, the archive is asked for more; ``older_added`` tells when it came.
        """
        messages = self._store.page(peer, before_row, limit)
        if len(messages) < limit:
            self.older_wanted.emit(peer.bare)
        return messages

    def page_from(self, peer: Jid, row: int, limit: int = 50) -> list[Message]:
        """Give up to ``limit`` messages from this row on, oldest first."""
        return self._store.page_from(peer, row, limit)

    def recent(self) -> list[ConversationSummary]:
        """Give the conversations, the most recent first."""
        return self._store.summaries()

    def unread(self, peer: Jid) -> int:
        """Count the messages of a contact that the user has not seen."""
        return self._unread.get(peer, 0)

    @property
    def total_unread(self) -> int:
        """Count all messages that the user has not seen."""
        return sum(self._unread.values())

    def is_typing(self, peer: Jid) -> bool:
        """Whether a contact is typing to the user now."""
        return self._typing.is_typing(peer)

    # -- what the user wants -------------------------------------------------------------------

    def send(self, peer: Jid, body: str) -> None:
        """Store a message and send it as soon as there is a link.

        Raises :class:`MessageTooLongError`, and StorageError where it could not be stored (and so is not sent).
        """
        if len(body) > MAX_BODY_CHARACTERS:
            raise MessageTooLongError(len(body))
        self._held.release(peer.bare)
        # Imported here: the first paint does without.
        import uuid  # noqa: PLC0415

        message = self._store.add_outgoing(peer.bare, body, str(uuid.uuid4()), self._now())
        self._typing.end_own(peer.bare)
        # Showing it takes longer than sending it, and is what can wait.
        self._outbox.add(message)
        self.message_added.emit(message)

    def is_unsent(self, message: Message) -> bool:
        """Whether nobody can have got a message: it changes without a correction."""
        return self._outbox.is_unsent(message)

    def correct(self, message: Message, body: str) -> None:
        """Give an own message another text (XEP-0308), and send that as soon as there is a link.

        Raises what :meth:`send` raises.
        """
        if len(body) > MAX_BODY_CHARACTERS:
            raise MessageTooLongError(len(body))
        if body == message.body:
            return
        self._typing.end_own(message.peer)
        if self.is_unsent(message):
            changed = self._corrections.reword(message, body)
        else:
            from uuid import uuid4  # noqa: PLC0415

            changed = self._corrections.correct(message, body, str(uuid4()), self._now())
        if changed is not None:
            self.message_changed.emit(changed)
            self._outbox.hand_corrections(is_repeat=False)

    def earlier_texts(self, message: Message) -> list[EarlierText]:
        """Give what a message said before it was corrected, oldest first."""
        return self._corrections.earlier(message)

    def retry(self, message: Message) -> None:
        """Send a failed message, or what failed to correct one, again under its old id."""
        corrected = self._corrections.retry(message)
        if corrected is not None:
            self.message_changed.emit(corrected)
            self._outbox.hand_corrections(is_repeat=True)
        again = self._store.set_delivery(message.message_id, Delivery.PENDING)
        if again is not None:
            self.message_changed.emit(again)
            self._outbox.add_again(again)

    def mark_read(self, peer: Jid) -> None:
        """Note that the user has seen all of a conversation."""
        if self._unread.pop(peer, 0):
            self._read_state.note_reading(peer)
            self._store.mark_read(peer)
            self.unread_changed.emit(peer)

    def delete_message(self, message: Message) -> None:
        """Delete one message from this computer; the server does not bring it back."""
        if not self._store.delete_message(message.row):
            return
        if self._unread.get(message.peer):
            self._unread = self._store.unread()
            self.unread_changed.emit(message.peer)
        self.message_deleted.emit(message)

    def delete(self, peer: Jid) -> None:
        """Delete a conversation from this computer."""
        self._store.delete_conversation(peer)
        self._unread.pop(peer, None)
        self.deleted.emit(peer)
        self.unread_changed.emit(peer)

    def set_typing(self, peer: Jid, *, is_typing: bool) -> None:
        """Tell a contact that the user types or stopped; only to those who see our presence anyway."""
        if self._outbox.is_online:
            self._typing.set_own(peer, is_typing=is_typing)

    # -- what the gateway tells ----------------------------------------------------------------

    def set_online(self, *, is_online: bool, is_resumed: bool = False) -> None:
        """Know whether messages can be sent now, and send what waits.

        After a resumption the stream itself repeats what it had been given; only the rest is handed over.
        In a new session nothing goes out before :meth:`catch_up`.
        """
        self._outbox.set_online(is_online=is_online, is_resumed=is_resumed)
        if not is_online:
            self._typing.forget_own()

    def catch_up(self) -> None:
        """Take that all we missed is stored: what still waits has not arrived, and is sent."""
        self._outbox.catch_up()

    def take_read(self, event: ReadElsewhere) -> None:
        """Take that the user has read a conversation on another client, up to a message."""
        peer = event.peer.bare
        left = self._marks.read_up_to(peer, event.archive_id, event.message_id)
        if left is None:
            return
        self._unread[peer] = left
        if not left:
            del self._unread[peer]
        self.unread_changed.emit(peer)

    def take_chat_state(self, event: ChatStateChanged) -> None:
        """Take that somebody types or stopped."""
        self._typing.take(event)

    # -- inside --------------------------------------------------------------------------------

    def _on_added(self, messages: list[Message]) -> None:
        """Tell of messages, which are stored; of a burst from one person the unread ones are counted once."""
        counted: dict[Jid, None] = {}
        for message in messages:
            peer = message.peer
            self._typing.stop(peer)
            self.message_added.emit(message)
            if message.direction is Direction.IN:
                self._unread[peer] = self._unread.get(peer, 0) + 1
                counted[peer] = None
            elif self._unread.get(peer):
                # Answered on another client: seen there.
                self.mark_read(peer)
                counted.pop(peer, None)
        for peer in counted:
            self.unread_changed.emit(peer)

    def _on_changed(self, messages: list[Message]) -> None:
        for message in messages:
            self.message_changed.emit(message)
