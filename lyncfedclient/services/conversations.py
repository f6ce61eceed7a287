"""Conversations between two people: stored before sent, stored before shown.

The outbox is the database: every message is a row with a fixed id before a stanza leaves, and what
becomes of it (accepted, delivered, failed) changes that one row. See the reliability promise in
ARCHITECTURE.md; sources: XEP-0198, XEP-0184, XEP-0359, XEP-0203, XEP-0085.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.message import MAX_BODY_CHARACTERS, Delivery, Direction, Message
from lyncfedclient.domain.message_events import MessageAccepted
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.services.corrections import Outcome
from lyncfedclient.services.outbox import Outbox
from lyncfedclient.services.typing import Typing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import ConversationSummary, EarlierText
    from lyncfedclient.domain.message_events import (
        ChatStateChanged,
        MessageDelivered,
        MessageDisplayed,
        MessageFailed,
        MessageReceived,
        ReadElsewhere,
    )
    from lyncfedclient.domain.stanza_fault import StanzaFault
    from lyncfedclient.services.corrections import Corrections
    from lyncfedclient.services.held import Held
    from lyncfedclient.services.read_state import ReadState
    from lyncfedclient.services.roster import Roster
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
        roster: Roster,
        held: Held,
        corrections: Corrections,
        marks: ReadMarks,
        read_state: ReadState,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._store = store
        self._roster = roster
        self._held = held
        self._corrections = corrections
        self._marks = marks
        self._read_state = read_state
        self._now = now
        self._outbox = Outbox(gateway, store, corrections)
        self._typing = Typing(gateway, roster, self)
        self._typing.changed.connect(self.typing_changed)
        self._unread: dict[Jid, int] = store.unread()
        held.released.connect(self._on_released)

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

    def receive(self, event: MessageReceived) -> None:
        """Take a message; when this returns it is stored, apart where a stranger may not write first."""
        peer = event.peer.bare
        if event.is_own:
            self._held.release(peer)
        elif self._held.is_stranger(peer):
            self._held.keep(event)
            return
        at = event.at or self._now()
        if event.replaces and self._take_correction(event, at):
            self._confirm(event)
            return
        message = self._store.add_incoming(
            peer,
            event.body,
            event.message_id,
            at,
            archive_id=event.archive_id,
            is_own=event.is_own,
            is_delayed=event.at is not None,
        )
        if message is not None and (event.is_markable or event.is_unstyled):
            self._marks.annotate(message.row, is_markable=event.is_markable, is_unstyled=event.is_unstyled)
            message = replace(message, is_unstyled=event.is_unstyled)
        self._confirm(event)
        if message is None:
            if event.is_own:
                # Our own server has it: whatever became of the acknowledgement, it was accepted.
                self.accept(MessageAccepted(event.message_id), peer)
            return
        self._store.when_stored(self._tell_added, message)

    def add_older(self, peer: Jid, messages: Sequence[MessageReceived]) -> int:
        """Store what was said before all that is known of a conversation, oldest first; gives how much was new."""
        ids = {(event.message_id, event.is_own) for event in messages if event.message_id}
        # A correction stands beside what it corrects; only without that it is a message.
        folded = [event for event in messages if (event.replaces, event.is_own) in ids]
        with self._store.change():
            added = self._store.add_older(peer, [event for event in messages if event not in folded])
            for event in folded:
                self._corrections.take(event, event.at or self._now())
        if added:
            self.older_added.emit(peer)
        return added

    def accept(self, event: MessageAccepted, peer: Jid | None = None) -> None:
        """Take that the gateway has one of our messages."""
        self._move_on(event.message_id, Delivery.SENT, peer=peer)

    def deliver(self, event: MessageDelivered) -> None:
        """Take that the partner's client has one of our messages; believed only of the partner."""
        self._move_on(event.message_id, Delivery.DELIVERED, peer=event.peer.bare)

    def fail(self, event: MessageFailed) -> None:
        """Take that one of our messages came back; believed only of the partner's side."""
        self._move_on(event.message_id, Delivery.FAILED, event.fault, event.text, peer=event.peer.bare)

    def display(self, event: MessageDisplayed) -> None:
        """Take that the partner has seen our messages up to one; believed only of the partner."""
        self._store.when_stored(self._tell_changed, *self._marks.display(event.peer.bare, event.message_id))

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

    def _on_released(self, messages: list[Message]) -> None:
        self._store.when_stored(self._tell_added, *messages)

    def _tell_added(self, messages: list[Message]) -> None:
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

    def _tell_changed(self, messages: list[Message]) -> None:
        for message in messages:
            self.message_changed.emit(message)

    def _take_correction(self, event: MessageReceived, at: datetime) -> bool:
        """Take a correction; False where there is nothing of the author's that it corrects."""
        outcome, message = self._corrections.take(event, at)
        if outcome is Outcome.NO_MESSAGE:
            return False
        if event.is_own:
            self.accept(MessageAccepted(event.message_id), event.peer.bare)
        if message is not None:
            self._typing.stop(message.peer)
            self._store.when_stored(self._tell_changed, message)
        return True

    def _confirm(self, event: MessageReceived) -> None:
        """Tell the sender that their message is here, where they wish it and may know of us (XEP-0184)."""
        if not event.is_receipt_wanted or not event.message_id or event.is_own:
            return
        contact = self._roster.contacts.get(event.peer.bare)
        if contact is not None and contact.subscription.is_seeing_us:
            self._gateway.send_receipt(event.peer, event.message_id)

    def _move_on(
        self,
        message_id: str,
        delivery: Delivery,
        fault: StanzaFault | None = None,
        text: str = "",
        peer: Jid | None = None,
    ) -> None:
        message = self._corrections.settle(message_id, delivery, fault, text, peer)
        if message is None:
            message = self._store.set_delivery(message_id, delivery, fault, text, peer=peer)
        if message is not None:
            self._store.when_stored(self._tell_changed, message)
