"""What the user says to people, and what of it each may get."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from lyncfedclient.gateway import compose

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.gateway import ChatState
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.delivery import Delivery
    from lyncfedclient.gateway.kept import Kept


class Speech:
    """Messages, receipts and typing of one session.

    Who may not know that we are here gets our words and nothing else.
    """

    def __init__(self, own: Jid, kept: Kept, delivery: Delivery) -> None:
        self._own = own
        self._kept = kept
        self._delivery = delivery

    def message(self, message_id: str, peer: Jid, body: str, written_at: datetime | None) -> None:
        """Send a message; ``written_at`` is given for one that is sent again.

        One that is under way is not sent twice. Without a connection it joins what a resumption sends.
        """
        if self._delivery.is_under_way(message_id):
            return
        is_plain = not self._kept.may_know(peer, self._own)
        text = compose.message(message_id, peer, body, written_at=written_at, is_plain=is_plain)
        self._delivery.write_message(text, message_id)

    def receipt(self, peer: Jid, message_id: str) -> None:
        """Confirm a message, to people who may know that we are here."""
        if self._kept.may_know(peer, self._own):
            self._delivery.write(compose.receipt(peer, message_id, secrets.token_hex(8)))

    def chat_state(self, peer: Jid, state: ChatState) -> None:
        """Tell that the user types, to people who may know that we are here."""
        if self._kept.may_know(peer, self._own):
            self._delivery.write(compose.chat_state(peer, state, secrets.token_hex(8)))
