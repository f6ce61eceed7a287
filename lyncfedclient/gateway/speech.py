"""What the user says to people, and what of it each may get."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from lyncfedclient.domain.capability import Capability
from lyncfedclient.gateway import compose

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message_events import ChatState
    from lyncfedclient.gateway.capabilities import Capabilities
    from lyncfedclient.gateway.delivery import Delivery
    from lyncfedclient.gateway.kept import Kept


class Speech:
    """Messages, receipts, marks and typing of one session.

    Who may not know that we are here, or whose clients understand no more, gets our words and nothing else.
    """

    def __init__(self, own: Jid, kept: Kept, delivery: Delivery, capabilities: Capabilities) -> None:
        self._own = own
        self._kept = kept
        self._delivery = delivery
        self._capabilities = capabilities

    def message(
        self, message_id: str, peer: Jid, body: str, written_at: datetime | None, replaces: str
    ) -> None:
        """Send a message; ``written_at`` is given for one that is sent again, ``replaces`` for a correction.

        One that is under way is not sent twice. Without a connection it joins what a resumption sends.
        """
        if self._delivery.is_under_way(message_id):
            return
        may_know = self._kept.may_know(peer, self._own)
        text = compose.message(
            message_id,
            peer,
            body,
            written_at=written_at,
            understood=self._capabilities.understood(peer) if may_know else frozenset(),
            replaces=replaces,
        )
        self._delivery.write_message(text, message_id)

    def receipt(self, peer: Jid, message_id: str) -> None:
        """Confirm a message, to people who may know that we are here."""
        if self._kept.may_know(peer, self._own):
            self._delivery.write(compose.receipt(peer, message_id, secrets.token_hex(8)))

    def displayed(self, peer: Jid, message_id: str) -> None:
        """Tell that the user has seen a message, to people who may know that we are here."""
        if self._kept.may_know(peer, self._own):
            self._delivery.write(compose.displayed(peer, message_id, secrets.token_hex(8)))

    def chat_state(self, peer: Jid, state: ChatState) -> None:
        """Tell that the user types, to people who may know that we are here and understand it."""
        if self._kept.may_know(peer, self._own) and Capability.CHAT_STATES in self._capabilities.understood(
            peer
        ):
            self._delivery.write(compose.chat_state(peer, state, secrets.token_hex(8)))
