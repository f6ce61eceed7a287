"""What strangers wrote who may not write first: kept apart until the user lets them in.

Nothing goes back to them and nothing is announced: they cannot tell whether anybody is here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.contact import ContactRequest
from lyncfedclient.domain.doubted_time import doubted_time
from lyncfedclient.domain.message import HeldMessage
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.partner import Reception

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message_events import MessageReceived
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.storage.held import HeldStore
    from lyncfedclient.storage.messages import MessageStore

_MAX_TEXT = 500


class Held(QObject):
    """The messages that are held, by person."""

    changed = Signal()
    """There are more or fewer people with held messages, or more messages of one; told once per burst."""
    released = Signal(object)
    """A person's messages are a conversation now; carries the list of :class:`Message`, oldest first."""

    def __init__(
        self,
        store: HeldStore,
        messages: MessageStore,
        policy: Policy,
        roster: Roster,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._messages = messages
        self._policy = policy
        self._roster = roster
        self._now = now
        self._people: dict[Jid, ContactRequest] = {person.jid: person for person in store.people()}
        self._burst = QTimer(self, singleShot=True, interval=0)
        self._burst.timeout.connect(self.changed)
        policy.changed.connect(self._on_rules_changed)
        roster.loaded.connect(self._on_rules_changed)
        roster.contacts_changed.connect(self._on_contacts_changed)

    @property
    def people(self) -> Mapping[Jid, ContactRequest]:
        """Everybody whose messages are held, oldest first, as requests that ask for nothing."""
        return self._people

    def is_stranger(self, peer: Jid) -> bool:
        """Whether a message of this person (bare JID) is to be held."""
        return (
            peer not in self._roster.contacts
            and self._policy.rules.reception(peer.domain) is Reception.HELD
            and not self._store.is_acquainted(peer)
        )

    def keep(self, event: MessageReceived) -> None:
        """Keep a stranger's message; when this returns it is stored, or there is no room for more."""
        peer = event.peer.bare
        now = self._now()
        at = event.at or now
        message = HeldMessage(
            peer,
            event.body,
            at,
            event.message_id,
            event.archive_id,
            is_delayed=event.at is not None,
            doubted_at=doubted_time(event, at, now),
        )
        if not self._store.put(message):
            return
        known = self._people.get(peer)
        if known is None:
            text = event.body[:_MAX_TEXT]
            self._people[peer] = ContactRequest(peer, message.at, "", text, is_asking=False, held=1)
        else:
            self._people[peer] = replace(known, held=known.held + 1)
        self._tell_soon()

    def accept(self, peer: Jid) -> None:
        """Let this person write from now on, and make a conversation of what is held."""
        self._store.acquaint(peer)
        self.release(peer)

    def release(self, peer: Jid) -> None:
        """Make a conversation of what is held of this person, if anything is."""
        if self._people.pop(peer, None) is None:
            return
        messages = self._store.release(peer, self._messages)
        self._tell_soon()
        if messages:
            self.released.emit(messages)

    def discard(self, peer: Jid) -> None:
        """Delete what is held of this person."""
        if self._people.pop(peer, None) is not None:
            self._store.remove(peer)
            self._tell_soon()

    # -- inside --------------------------------------------------------------------------------

    def _on_contacts_changed(self, jids: frozenset[Jid]) -> None:
        if self._people:
            for jid in self._people.keys() & jids:
                self._release_if_known(jid)

    def _on_rules_changed(self) -> None:
        for jid in list(self._people):
            self._release_if_known(jid)

    def _release_if_known(self, jid: Jid) -> None:
        if jid in self._roster.contacts or self._policy.rules.may_write_first(jid.domain):
            self.release(jid)

    def _tell_soon(self) -> None:
        if not self._burst.isActive():
            self._burst.start()
