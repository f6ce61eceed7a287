"""Who types (XEP-0085): contacts to the user, and the user to contacts who see their presence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.message_events import ChatState

if TYPE_CHECKING:
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message_events import ChatStateChanged
    from lyncfedclient.services.roster import Roster

TYPING_LIMIT_MS = 30_000
"""After this long without a word from their client nobody is shown as typing any more."""


class Typing(QObject):
    """By bare JID; nothing of it is kept."""

    changed = Signal(object)
    """This bare JID began or stopped typing."""

    def __init__(self, gateway: Gateway, roster: Roster, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._roster = roster
        self._typing: dict[Jid, QTimer] = {}
        self._own: set[Jid] = set()

    def is_typing(self, peer: Jid) -> bool:
        """Whether a contact is typing to the user now."""
        return peer in self._typing

    def set_own(self, peer: Jid, *, is_typing: bool) -> None:
        """Tell a contact that the user types or stopped; only to those who see our presence anyway."""
        contact = self._roster.contacts.get(peer)
        if contact is None or not contact.subscription.is_seeing_us:
            return
        if is_typing and peer not in self._own:
            self._own.add(peer)
            self._gateway.send_chat_state(peer, ChatState.COMPOSING)
        elif not is_typing and peer in self._own:
            self._own.discard(peer)
            self._gateway.send_chat_state(peer, ChatState.PAUSED)

    def end_own(self, peer: Jid) -> None:
        """Know that the user's typing ended with a message, which tells it."""
        self._own.discard(peer)

    def forget_own(self) -> None:
        """Know that the link is gone, and with it what was told."""
        self._own.clear()

    def take(self, event: ChatStateChanged) -> None:
        """Take that somebody types or stopped."""
        peer = event.peer.bare
        if event.state is not ChatState.COMPOSING:
            self.stop(peer)
        elif peer in self._typing:
            self._typing[peer].start()
        elif peer in self._roster.contacts:
            timer = QTimer(self, singleShot=True, interval=TYPING_LIMIT_MS)
            timer.timeout.connect(self._on_timeout)
            self._typing[peer] = timer
            timer.start()
            self.changed.emit(peer)

    def stop(self, peer: Jid) -> None:
        """Know that a contact types no more."""
        timer = self._typing.pop(peer, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()
            self.changed.emit(peer)

    def _on_timeout(self) -> None:
        for peer in [peer for peer, timer in self._typing.items() if not timer.isActive()]:
            self.stop(peer)
