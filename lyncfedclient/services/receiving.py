"""What comes of conversations: stored before it is told, each message once.

Sources: XEP-0184 (receipts), XEP-0308 (corrections), XEP-0333 (markers), XEP-0359 (ids).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.doubted_time import doubted_time
from lyncfedclient.domain.message import Delivery, Message
from lyncfedclient.domain.message_events import MessageAccepted
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.services.corrections import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message_events import (
        MessageDelivered,
        MessageDisplayed,
        MessageFailed,
        MessageReceived,
    )
    from lyncfedclient.domain.stanza_fault import StanzaFault
    from lyncfedclient.services.corrections import Corrections
    from lyncfedclient.services.held import Held
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.services.typing import Typing
    from lyncfedclient.storage.messages import MessageStore
    from lyncfedclient.storage.read_marks import ReadMarks


class Receiving(QObject):
    """Stores messages and what becomes of the user's own; a burst is told once it is stored."""

    added = Signal(object)
    """These :class:`Message` are new, each at the end of its conversation: a list."""
    changed = Signal(object)
    """These :class:`Message` are different: a list."""
    older_added = Signal(object)
    """There are messages before those that were known of this bare JID."""

    def __init__(
        self,
        gateway: Gateway,
        store: MessageStore,
        roster: Roster,
        held: Held,
        corrections: Corrections,
        marks: ReadMarks,
        typing: Typing,
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
        self._typing = typing
        self._now = now
        held.released.connect(self._on_released)

    def receive(self, event: MessageReceived) -> None:
        """Take a message; when this returns it is stored, apart where a stranger may not write first."""
        peer = event.peer.bare
        if event.is_own:
            self._held.release(peer)
        elif self._held.is_stranger(peer):
            self._held.keep(event)
            return
        now = self._now()
        at = event.at or now
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
            doubted_at=doubted_time(event, at, now),
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

    def _on_released(self, messages: list[Message]) -> None:
        self._store.when_stored(self._tell_added, *messages)

    def _tell_added(self, messages: list[Message]) -> None:
        self.added.emit(messages)

    def _tell_changed(self, messages: list[Message]) -> None:
        self.changed.emit(messages)

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
