"""What the server tells of contacts as it arrives: their presence, and when silence counts as an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lyncfedclient.domain.presence import OwnState

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.events import PresenceChanged
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.presence import OwnPresence
    from lyncfedclient.services.audience import Audience
    from lyncfedclient.services.presence import Presences
    from lyncfedclient.services.roster import Roster

SETTLING_MS = 10_000
"""How long after sign-in a contact's silence is not yet taken for an answer."""
FRESH_MS = 1000


class Arrivals(QObject):
    """Brings presence and the roster together, since a presence says nothing without its subscription."""

    def __init__(
        self, roster: Roster, presences: Presences, audience: Audience, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._roster = roster
        self._presences = presences
        self._audience = audience
        self._is_online = False
        self._is_hidden = _is_hidden(presences.own)
        presences.own_changed.connect(self._on_own_changed)
        self._settling = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._settling.timeout.connect(self._on_settled)
        # Contacts seen for the first time ever; written together, since at sign-in they come by the thousand.
        self._fresh: set[Jid] = set()
        self._fresh_timer = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._fresh_timer.timeout.connect(self._on_fresh)

    def begin(self, *, is_resumed: bool) -> None:
        """Take that there is a link: what was known counts again, or is told anew and settles."""
        self._is_online = True
        if not is_resumed:
            self._presences.start_afresh()
        elif not self._is_hidden:
            self._presences.resume()
        if not self._is_hidden:
            self._settling.start()

    def end(self) -> None:
        """Take that the link is gone: nothing counts as an answer, and all that is known was known last."""
        self._is_online = False
        self._settling.stop()
        self._presences.suspend()

    def take_presence(self, event: PresenceChanged) -> None:
        """Show the presence of a contact."""
        bare = event.jid.bare
        contact = self._roster.contacts.get(bare)
        if contact is None:
            # Presence of somebody who is no contact tells nothing that anybody asked for.
            return
        # Their own address object from here on: a look-up of the same one need not compare its parts.
        bare = contact.jid
        self._presences.set(event.jid, event.presence, is_seen=contact.subscription.is_seen_by_us, bare=bare)
        self._audience.meet(event.jid, event.presence)
        if not contact.has_been_seen:
            if not self._fresh:
                self._fresh_timer.start()
            self._fresh.add(bare)

    def take_item(self, item: RosterItem) -> None:
        """Take a contact as the server now has it."""
        self._roster.change(item)
        contact = self._roster.contacts.get(item.jid)
        if contact is None:
            return
        if not contact.subscription.is_seen_by_us:
            self._presences.lose(item.jid)
        elif (
            not self._presences.is_settled(item.jid) and not self._settling.isActive() and not self._is_hidden
        ):
            # Newly let in: their presence comes now, or its absence means that they are offline.
            self._settling.start()

    def _on_own_changed(self, own: OwnPresence) -> None:
        """Follow the user out of sight and back: who appears offline is not told how others are."""
        if _is_hidden(own) is self._is_hidden:
            return
        self._is_hidden = not self._is_hidden
        if self._is_hidden:
            self._settling.stop()
            self._presences.turn_last_known()
        else:
            # The server tells all anew, and only then is it known what happened meanwhile.
            self._presences.drop_live()
            if self._is_online:
                self._settling.start()

    def _on_fresh(self) -> None:
        fresh = frozenset(self._fresh)
        self._fresh.clear()
        self._roster.see(fresh)

    def _on_settled(self) -> None:
        seen: list[Jid] = []
        unseen: list[Jid] = []
        for jid, contact in self._roster.contacts.items():
            is_proven = not contact.is_unproven or jid in self._fresh
            (seen if contact.subscription.is_seen_by_us and is_proven else unseen).append(jid)
        self._presences.settle(seen, unseen)


def _is_hidden(own: OwnPresence) -> bool:
    return own.state is OwnState.APPEAR_OFFLINE
