"""What the clients of contacts understand, and whether their server keeps messages for them while they are away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.capability import Capability

if TYPE_CHECKING:
    from lyncfedclient.domain.events import CapabilitiesReceived
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid


class Capabilities(QObject):
    """What has been asked since signing in. Asks about nobody of its own accord."""

    changed = Signal(object)
    """More, or something else, is known of this bare JID."""

    def __init__(self, gateway: Gateway, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._known: dict[Jid, CapabilitiesReceived] = {}
        self._wanted: set[Jid] = set()

    def look(self, peer: Jid) -> None:
        """Find out about a contact: their conversation is open. Asked again after each sign-in."""
        self._wanted.add(peer.bare)
        self._gateway.ask_capabilities(peer.bare)

    def forget(self, peer: Jid) -> None:
        """Ask about a contact no more: their conversation was closed."""
        self._wanted.discard(peer.bare)

    def understands_corrections(self, peer: Jid) -> bool:
        """Whether a correction would be shown as one (XEP-0308)."""
        known = self._known.get(peer.bare)
        return known is not None and Capability.CORRECTIONS in known.capabilities

    def keeps_messages(self, peer: Jid) -> bool | None:
        """Whether the contact's server says that it keeps messages for who is offline; None where it says nothing."""
        known = self._known.get(peer.bare)
        return known.keeps_messages if known is not None else None

    def receive(self, event: CapabilitiesReceived) -> None:
        """Take what was found out."""
        if self._known.get(event.jid) != event:
            self._known[event.jid] = event
            self.changed.emit(event.jid)

    def set_online(self, *, is_online: bool) -> None:
        """Know whether there is a link: what was known of the last session is asked anew."""
        if is_online:
            for peer in self._wanted:
                self._gateway.ask_capabilities(peer)
