"""The cards that are open: one for each person at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.ui.contact_card.card import ContactCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look


class OpenCards(QObject):
    """Opens a card, or brings forward the one that is open."""

    conversation_wanted = Signal(object)
    """The user wants to write to this :class:`Jid`."""
    partners_wanted = Signal()
    """The user wants to see the partners."""

    def __init__(self, services: Services, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._look = look
        self._window = window

    def show(self, jid: Jid) -> None:
        """Show the card of a contact; of somebody who is none there is no card."""
        if jid not in self._services.roster.contacts:
            return
        card = next((card for card in self._window.findChildren(ContactCard) if card.jid == jid), None)
        if card is None:
            card = ContactCard(self._services, self._look, jid, self._window)
            card.conversation_wanted.connect(self.conversation_wanted)
            card.partners_wanted.connect(self.partners_wanted)
        card.show()
        card.raise_()
        card.activateWindow()
