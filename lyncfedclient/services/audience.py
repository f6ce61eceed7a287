"""Who is shown the user's note: Federated contacts alone, as with Lync.

XMPP sends one presence to all who may see the user. Where some of them may not see the note, that one
goes out without it, and the note follows to each of the others alone as directed presence (RFC 6121
section 4.6): after each presence for all, and to each client of theirs that comes online later, which
the server answers with the presence for all. Who sees us without being seen (subscription ``from``)
comes online unnoticed: they are shown the note when they are heard of, and now and then besides.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.domain.relationship import Relationship

if TYPE_CHECKING:
    from lyncfedclient.domain.events import OwnPresenceChanged
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.presence import Presence
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.roster import Roster

TICK_MS = 50
"""Also gives the server's own answer to somebody's coming online the time to arrive first."""
BATCH = 10
"""Directed presences per tick: a server holds back a client that sends much faster."""
UNSEEN_MS = 10 * 60 * 1000
"""How often the note goes out again to those who see us without being seen."""
UNSEEN_BATCH = 200
"""So many of them at a time, in turn."""


class Audience(QObject):
    """Stands between the user's own presence and the gateway, and keeps the note from whom it is not for."""

    def __init__(
        self,
        gateway: Gateway,
        settings: Settings,
        policy: Policy,
        roster: Roster,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._policy = policy
        self._roster = roster
        self._own = OwnPresence(settings.own_state, settings.own_note)
        self._told: OwnPresence | None = None
        self._is_online = False
        # People let in who are not on the list yet.
        self._admitted: set[Jid] = set()
        self._own_clients: set[Jid] = set()
        # Clients that have been shown the note on coming online, and people since the last presence for all.
        self._met: set[Jid] = set()
        self._served: set[Jid] = set()
        self._queue: dict[Jid, None] = {}
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._unseen_timer = QTimer(self, interval=UNSEEN_MS)
        self._unseen_timer.timeout.connect(self.show_unseen)
        self._last_unseen = 0
        roster.granting.connect(self._on_granting)
        roster.contacts_changed.connect(self._on_contacts_changed)
        policy.changed.connect(self._on_rules_changed)

    @property
    def is_note_for_all(self) -> bool:
        """Whether everybody who sees us, or soon might, may see the note as well."""
        rules = self._policy.rules
        domains = {
            contact.jid.domain for contact in self._roster.contacts.values() if not contact.kind.has_ended
        }
        domains.update(jid.domain for jid in self._admitted)
        return all(map(rules.is_seeing_note, domains))

    def is_seeing_note(self, jid: Jid) -> bool:
        """Whether this contact is shown the note."""
        contact = self._roster.contacts.get(jid)
        return (
            contact is not None
            and contact.subscription.is_seeing_us
            and contact.relationship is not Relationship.BLOCKED
            and self._policy.rules.is_seeing_note(jid.domain)
        )

    def presence_for_all(self, own: OwnPresence) -> OwnPresence:
        """Give what of the user's presence goes to everybody; for signing in, which begins with it."""
        self._own = own
        note = "" if own.note and not self.is_note_for_all else own.note
        # When it was chosen concerns the user's other clients alone.
        self._told = replace(own, note=note, chosen_ms=0)
        return self._told

    def set_presence(self, own: OwnPresence) -> None:
        """Show this from now on, to each as much as is for them."""
        self._gateway.set_presence(self.presence_for_all(own))
        self._show_to_each()

    def show_again(self, jid: Jid) -> None:
        """Show a contact who sees us what is for them once more, in case it was lost on the way."""
        contact = self._roster.contacts.get(jid)
        is_hidden = self._own.state is OwnState.APPEAR_OFFLINE
        if contact is None or not contact.subscription.is_seeing_us or is_hidden or self._told is None:
            return
        self._gateway.direct_presence(jid, self._shown_to(jid))

    # -- what the gateway tells ----------------------------------------------------------------

    def set_online(self, *, is_online: bool, is_resumed: bool = False) -> None:
        """Know whether there is a link; True comes after the roster was received or the stream resumed."""
        self._is_online = is_online
        if not is_online:
            self._queue.clear()
            self._timer.stop()
            self._unseen_timer.stop()
            return
        self._unseen_timer.start()
        if not is_resumed:
            self._own_clients.clear()
            self._met.clear()
            self._admitted.clear()
            self._check()
        # The presence for all goes out right after this, and so before the queue's first tick.
        self._show_to_each()

    def meet(self, jid: Jid, presence: Presence) -> None:
        """Take that a contact's client said how it is; a new one is shown the note."""
        if not self._is_withholding:
            return
        if not presence.availability.is_reachable:
            self._met.discard(jid)
        elif jid not in self._met and self.is_seeing_note(jid.bare):
            self._met.add(jid)
            self._put(jid)

    def hear(self, jid: Jid) -> None:
        """Take that a client of somebody's wrote: of those whom we don't see, the one sign of being there."""
        if self._is_withholding and jid not in self._met and self._is_unseen(jid.bare):
            self._met.add(jid)
            self._put(jid)

    def show_unseen(self) -> None:
        """Show the note again to those who see us without being seen: they may have come online since."""
        if not self._is_withholding:
            return
        unseen = [jid for jid in self._roster.contacts if self._is_unseen(jid)]
        begin = self._last_unseen if self._last_unseen < len(unseen) else 0
        self._last_unseen = begin + UNSEEN_BATCH
        for jid in unseen[begin : self._last_unseen]:
            self._put(jid)
        self._met = {jid for jid in self._met if not self._is_unseen(jid.bare)}

    def take_own(self, event: OwnPresenceChanged) -> None:
        """Take that another client of the account said how it is; a new one is told what was chosen here, and when."""
        is_hidden_kin = event.choice is not None and event.choice.state is OwnState.APPEAR_OFFLINE
        if not event.presence.availability.is_reachable and not is_hidden_kin:
            self._own_clients.discard(event.jid)
        elif event.jid not in self._own_clients:
            self._own_clients.add(event.jid)
            self._put(event.jid)

    # -- inside --------------------------------------------------------------------------------

    @property
    def _is_withholding(self) -> bool:
        is_hidden = self._own.state is OwnState.APPEAR_OFFLINE
        return self._told is not None and self._told.note != self._own.note and not is_hidden

    def _is_unseen(self, jid: Jid) -> bool:
        contact = self._roster.contacts.get(jid)
        return contact is not None and not contact.subscription.is_seen_by_us and self.is_seeing_note(jid)

    def _shown_to(self, jid: Jid) -> OwnPresence:
        if jid in self._own_clients:
            return self._own
        return replace(self._own, note=self._own.note if self.is_seeing_note(jid.bare) else "", chosen_ms=0)

    def _check(self) -> bool:
        """Send the presence for all anew if it would be another one now; tells whether it did."""
        before = self._told
        if before is None or self.presence_for_all(self._own) == before:
            return False
        self._gateway.set_presence(self.presence_for_all(self._own))
        return True

    def _show_to_each(self) -> None:
        """Send the note, where it is kept from the public, to everybody whom it is for; the choice to our own."""
        self._queue.clear()
        self._served.clear()
        if not self._is_online:
            return
        # Each by its full address: servers take a presence to our own bare one for one to everybody.
        for jid in self._own_clients:
            self._put(jid)
        if not self._is_withholding:
            return
        for jid in self._roster.contacts:
            if self.is_seeing_note(jid):
                self._put(jid)

    def _put(self, jid: Jid) -> None:
        if self._is_online:
            self._queue[jid] = None
            self._served.add(jid.bare)
            if not self._timer.isActive():
                self._timer.start()

    def _on_tick(self) -> None:
        for jid in list(self._queue)[:BATCH]:
            del self._queue[jid]
            self._gateway.direct_presence(jid, self._shown_to(jid))
        if not self._queue:
            self._timer.stop()

    def _on_granting(self, jid: Jid) -> None:
        if jid not in self._roster.contacts:
            self._admitted.add(jid)
        # Before the server lets them in: it would show them what it last got.
        if self._check():
            self._show_to_each()

    def _on_contacts_changed(self, jids: frozenset[Jid]) -> None:
        if self._check():
            self._show_to_each()
        elif self._is_withholding:
            for jid in jids:
                if not self.is_seeing_note(jid):
                    self._served.discard(jid)
                elif jid not in self._served:
                    self._put(jid)

    def _on_rules_changed(self) -> None:
        # Who had the note and may not see it any more gets a presence without it.
        if self._own.note and self._is_online:
            self.set_presence(self._own)
        else:
            self._check()
