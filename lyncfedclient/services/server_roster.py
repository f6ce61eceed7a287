"""The contact list as the server tells it: its roster, its pushes and its answers, joined with what waits here.

The server's pushes are what makes a change real (RFC 6121 section 2.1.6).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.provider import kind_of
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.services.contact_book import ContactBook
from lyncfedclient.services.roster_outbox import RosterOutbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.events import RosterRefused
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.contacts import ContactStore
    from lyncfedclient.storage.facts import FactStore


class ServerRoster(ContactBook):
    """Takes what the gateway tells of the roster; what the user wants and has not reached it stays."""

    refused = Signal(object)
    """The server did not take a change; carries :class:`RosterRefused`."""
    granting = Signal(object)
    """Somebody (bare JID) is about to be let see us; told before the server is."""

    def __init__(
        self,
        gateway: Gateway,
        store: ContactStore,
        facts: FactStore,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(store, parent)
        self._now = now
        self._outbox = RosterOutbox(gateway, facts, self._contacts, self)
        self._outbox.granting.connect(self.granting)
        self._outbox.asked.connect(self._on_asked)

    def set_online(self, is_online: bool) -> None:  # noqa: FBT001 - a state handed on, not an option
        """Know whether changes can be sent now. True comes after the roster was received or resumed."""
        self._outbox.set_online(is_online=is_online)

    def receive(self, items: Iterable[RosterItem]) -> frozenset[Jid]:
        """Take the whole roster; gives the contacts that are gone since the last time.

        What waits to be sent stays as the user wants it; what was only ever local (contacts of services
        that have ended) stays too.
        """
        merged: dict[Jid, Contact] = {}
        for item in items:
            if not self._outbox.is_removing(item.jid):
                merged[item.jid] = self._merged(item)
        for jid, contact in self._contacts.items():
            if jid not in merged and (contact.is_queued or contact.kind.has_ended):
                merged[jid] = contact
        gone = frozenset(self._contacts.keys() - merged.keys())
        if merged != self._contacts:
            self._replace_all(merged)
        return gone

    def change(self, item: RosterItem) -> None:
        """Take a roster push."""
        if not self._outbox.is_removing(item.jid):
            self._put(self._merged(item))

    def drop(self, jid: Jid) -> None:
        """Take a roster push that removes a contact: done here, or by another client of the account."""
        self._outbox.keep((jid,))
        if self._take_out(jid):
            self._store.remove(jid)

    def answer(self, jid: Jid, *, is_granted: bool) -> None:
        """Take the answer to our request; a roster push follows with the subscription itself."""
        contact = self._contacts.get(jid)
        if contact is None:
            return
        if is_granted:
            self._put(replace(contact, refused_at=None, is_ask_queued=False))
        else:
            self._put(replace(contact, refused_at=self._now(), is_asked=False, is_ask_queued=False))

    def refuse(self, refusal: RosterRefused) -> None:
        """Take that the server did not accept a change."""
        contact = self._contacts.get(refusal.jid)
        if refusal.fault in {StanzaFault.TOO_MANY, StanzaFault.POLICY}:
            self._outbox.pause()
            if contact is not None and contact.is_ask_queued:
                self._outbox.ask(refusal.jid)
            return
        if contact is not None:
            self._put(replace(contact, is_queued=False, is_ask_queued=False))
        self.refused.emit(refusal)

    def see(self, jids: Iterable[Jid]) -> None:
        """Note that presence of these contacts has been received at least once."""
        fresh = [
            replace(contact, has_been_seen=True)
            for jid in jids
            if (contact := self._contacts.get(jid)) is not None and not contact.has_been_seen
        ]
        if fresh:
            self._store.put_many(fresh)
            self._contacts.update((contact.jid, contact) for contact in fresh)

    def _on_asked(self, jid: Jid) -> None:
        self._change_here(jid, asked_at=self._now())

    def _merged(self, item: RosterItem) -> Contact:
        """Join what the server says of a contact with what only we know of it."""
        if self._outbox.is_cancelling(item.jid):
            if item.is_asked:
                item = replace(item, is_asked=False)
            else:
                self._outbox.end_cancelling(item.jid)
        known = self._contacts.get(item.jid)
        if known is None:
            return Contact(
                item.jid,
                item.name,
                item.groups,
                item.subscription,
                is_asked=item.is_asked,
                asked_at=None,
                kind=kind_of(item.jid),
            )
        if _is_as_known(known, item):
            # At sign-in, nearly everybody.
            return known
        is_seen = item.subscription.is_seen_by_us
        if (
            known.subscription is item.subscription
            and known.name == item.name
            and known.groups == item.groups
            and known.is_asked == item.is_asked
            and not (known.is_queued or known.is_ask_queued or known.refused_at)
        ):
            # As nearly everybody on each sign-in.
            return known
        is_newly_refused = known.is_asked and not item.is_asked and not is_seen and known.refused_at is None
        is_ours = known.is_queued and (known.name, known.groups) != (item.name, item.groups)
        return replace(
            known,
            name=known.name if is_ours else item.name,
            groups=known.groups if is_ours else item.groups,
            subscription=item.subscription,
            is_asked=item.is_asked,
            is_queued=is_ours,
            is_ask_queued=known.is_ask_queued and not (item.is_asked or is_seen),
            refused_at=None
            if item.is_asked or is_seen
            else self._now()
            if is_newly_refused
            else known.refused_at,
        )


def _is_as_known(known: Contact, item: RosterItem) -> bool:
    """Whether the server says what we have, and nothing waits."""
    return (
        known.name == item.name
        and known.groups == item.groups
        and known.subscription is item.subscription
        and known.is_asked == item.is_asked
        and known.refused_at is None
        and not known.is_queued
        and not known.is_ask_queued
    )
