"""Corrections of messages (XEP-0308), stored and sent as reliably as the messages themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.message import Delivery, Direction
from lyncfedclient.storage.corrections import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import EarlierText, Message
    from lyncfedclient.domain.message_events import MessageReceived
    from lyncfedclient.domain.stanza_fault import StanzaFault
    from lyncfedclient.storage.corrections import CorrectionStore


class Corrections:
    """What was corrected, by us and by others; :class:`Conversations` asks and tells."""

    def __init__(self, gateway: Gateway, store: CorrectionStore) -> None:
        self._gateway = gateway
        self._store = store
        # Ids that the present session (XEP-0198) has been given.
        self._handed: set[str] = set()

    def earlier(self, message: Message) -> list[EarlierText]:
        """Give what a message said before it was corrected, oldest first."""
        return self._store.earlier(message.row)

    def take(self, event: MessageReceived, at: datetime) -> tuple[Outcome, Message | None]:
        """Take a correction from the network."""
        return self._store.take(
            event.peer.bare,
            event.replaces,
            event.body,
            event.message_id,
            event.archive_id,
            at,
            is_own=event.is_own,
        )

    def correct(self, message: Message, body: str, correction_id: str, at: datetime) -> Message | None:
        """Give an own message another text, and put that into the outbox."""
        if message.direction is not Direction.OUT:
            return None
        return self._store.correct(message.row, body, correction_id, at)

    def reword(self, message: Message, body: str) -> Message | None:
        """Give an own message that nobody has got another text."""
        return self._store.reword(message.row, body)

    def settle(
        self,
        correction_id: str,
        delivery: Delivery,
        fault: StanzaFault | None = None,
        text: str = "",
        peer: Jid | None = None,
    ) -> Message | None:
        """Take what became of a correction; None where the id is none of one's."""
        return self._store.set_delivery(correction_id, delivery, fault, text, peer)

    def retry(self, message: Message) -> Message | None:
        """Let a correction that failed wait for being sent again; None where none has."""
        correction_id = self._store.correction_of(message.row)
        self._handed.discard(correction_id)
        return self._store.set_delivery(correction_id, Delivery.PENDING)

    def forget_handed(self) -> None:
        """Know that a new session has been given nothing yet."""
        self._handed.clear()

    def hand_waiting(self, *, is_repeat: bool) -> None:
        """Send every correction that waits and that the session has not been given."""
        for message, correction_id in self._waiting():
            self._handed.add(correction_id)
            self._gateway.send_message(
                correction_id,
                message.peer,
                message.body,
                message.edited_at or message.at,
                is_repeat=is_repeat,
                replaces=message.message_id,
            )

    def _waiting(self) -> Iterator[tuple[Message, str]]:
        return (found for found in self._store.pending() if found[1] not in self._handed)


__all__ = ["Corrections", "Outcome"]
