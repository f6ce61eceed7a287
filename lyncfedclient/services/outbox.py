"""Handing what waits in the database to the gateway: each message and correction once a session, after the catch-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.message import Message
    from lyncfedclient.services.corrections import Corrections
    from lyncfedclient.storage.messages import MessageStore


class Outbox:
    """What of the pending messages the present session (XEP-0198) has been given.

    A resumed session repeats that itself; in a new one nothing goes out before it was looked for in the
    archive, since it may have arrived already.
    """

    def __init__(self, gateway: Gateway, store: MessageStore, corrections: Corrections) -> None:
        self._gateway = gateway
        self._store = store
        self._corrections = corrections
        self._is_online = False
        self._is_caught_up = False
        self._handed: set[str] = set()
        # Written in this run and never given to any session.
        self._unsent: set[str] = set()

    @property
    def is_online(self) -> bool:
        """Whether there is a link."""
        return self._is_online

    def set_online(self, *, is_online: bool, is_resumed: bool = False) -> None:
        """Know whether messages can be sent now, and hand over what a resumed session has not been given."""
        self._is_online = is_online
        if not is_online:
            return
        if not is_resumed:
            self._handed.clear()
            self._corrections.forget_handed()
            self._is_caught_up = False
        elif self._is_caught_up:
            self._hand_waiting()

    def catch_up(self) -> None:
        """Know that what still waits has not arrived, and hand it over."""
        self._is_caught_up = True
        if self._is_online:
            self._hand_waiting()

    def add(self, message: Message) -> None:
        """Take a new message, which is stored."""
        self._unsent.add(message.message_id)
        self._hand(message, is_repeat=False)

    def add_again(self, message: Message) -> None:
        """Take a message that failed, to be sent under its old id."""
        self._handed.discard(message.message_id)
        self._hand(message, is_repeat=True)

    def is_unsent(self, message: Message) -> bool:
        """Whether nobody can have got a message."""
        return message.message_id in self._unsent

    def hand_corrections(self, *, is_repeat: bool) -> None:
        """Hand over the corrections that wait."""
        if self._is_online and self._is_caught_up:
            self._corrections.hand_waiting(is_repeat=is_repeat)

    def _hand_waiting(self) -> None:
        for message in self._store.pending():
            if message.message_id not in self._handed:
                self._hand(message, is_repeat=True)
        self.hand_corrections(is_repeat=True)

    def _hand(self, message: Message, *, is_repeat: bool) -> None:
        if self._is_online and self._is_caught_up:
            self._handed.add(message.message_id)
            self._unsent.discard(message.message_id)
            self._gateway.send_message(
                message.message_id, message.peer, message.body, message.at, is_repeat=is_repeat
            )
