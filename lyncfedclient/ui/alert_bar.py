"""The bar that says that somebody the user waits for is available: one, however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from lyncfedclient.domain.presence import Availability
from lyncfedclient.ui.bars import Bar
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services


class AlertBar(Bar):
    """Stays until the user does something about it, or the person is gone again."""

    opened = Signal(object)
    """Talk to this :class:`Jid`."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("bar-notice", parent)
        self._roster = services.roster
        self._presences = services.presences
        self._people: list[Jid] = []
        self.message = self.add_action(self.tr("Send a message"))
        self.dismiss = self.add_action(self.tr("Dismiss"))
        self.message.clicked.connect(self._on_message)
        self.dismiss.clicked.connect(self._on_dismissed)
        services.alerts.fired.connect(self._on_fired)
        services.presences.changed.connect(self._on_presences_changed)
        services.roster.contacts_changed.connect(self._on_contacts_changed)

    def _on_fired(self, jid: Jid) -> None:
        # The newest first: the one the button is for.
        self._people = [jid, *(known for known in self._people if known != jid)]
        self._say_people()

    def _on_presences_changed(self, jids: frozenset[Jid]) -> None:
        if not jids.isdisjoint(self._people):
            self._keep_those_here()

    def _on_contacts_changed(self, jids: frozenset[Jid]) -> None:
        if not jids.isdisjoint(self._people):
            self._keep_those_here()

    def _keep_those_here(self) -> None:
        self._people = [
            jid
            for jid in self._people
            if jid in self._roster.contacts and self._presences.of(jid).availability is Availability.AVAILABLE
        ]
        self._say_people()

    def _say_people(self) -> None:
        if not self._people:
            self.hide()
            return
        contact = self._roster.contacts.get(self._people[0])
        name = isolated(shown_line(contact.shown_name if contact is not None else str(self._people[0]), 60))
        others = len(self._people) - 1
        if others == 1:
            self.say(self.tr("{name} and one more are available.").format(name=name))
        elif others:
            words = self.tr("{name} and %n others are available.", "", others).replace("%n", str(others))
            self.say(words.format(name=name))
        else:
            self.say(self.tr("{name} is available.").format(name=name))
        self.message.setAccessibleDescription(self.tr("Opens the conversation with {name}").format(name=name))

    def _on_message(self) -> None:
        if self._people:
            jid = self._people.pop(0)
            self._say_people()
            self.opened.emit(jid)

    def _on_dismissed(self) -> None:
        self._people.clear()
        self.hide()
