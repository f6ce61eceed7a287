"""The contact list: what the server's roster holds, and what the user changes of it.

What the user wants is stored first and sent when there is a link, so that contacts can be added,
renamed and removed offline. The server's pushes are what makes a change real (RFC 6121 section 2.1.6).
"""

from __future__ import annotations

import json
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.contact import Contact, RosterItem, Subscription
from lyncfedclient.domain.gateway import RosterRefused, StanzaFault
from lyncfedclient.domain.jid import Jid, JidError, JidFault
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.provider import kind_of
from lyncfedclient.services.pace import Pace
from lyncfedclient.storage.facts import ROSTER_REMOVALS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.relationship import Relationship
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.storage.contacts import ContactStore
    from lyncfedclient.storage.facts import FactStore


class Roster(QObject):
    """All contacts, by bare JID, and what can be done with them."""

    loaded = Signal()
    """The whole list may be different."""
    contacts_changed = Signal(object)
    """These contacts (frozenset of JIDs) were added, changed or removed; told once per burst."""
    refused = Signal(object)
    """The server did not take a change; carries :class:`RosterRefused`."""
    granting = Signal(object)
    """Somebody (bare JID) is about to be let see us; told before the server is."""

    def __init__(
        self,
        gateway: Gateway,
        store: ContactStore,
        facts: FactStore,
        preferences: Preferences,
        policy: Policy,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._store = store
        self._facts = facts
        self._preferences = preferences
        self._policy = policy
        self._now = now
        self._contacts: dict[Jid, Contact] = {contact.jid: contact for contact in store.all()}
        self._removals: set[Jid] = {
            Jid.parse(text) for text in json.loads(facts.get(ROSTER_REMOVALS) or "[]")
        }
        self._is_online = False
        self._changed: set[Jid] = set()
        self._burst = QTimer(self, singleShot=True, interval=0)
        self._burst.timeout.connect(self._tell)
        self._pace = Pace(self._send_ask, self)

    # -- what there is -------------------------------------------------------------------------

    @property
    def contacts(self) -> Mapping[Jid, Contact]:
        """All contacts by bare JID; a live, read-only view."""
        return MappingProxyType(self._contacts)

    def group_names(self) -> list[str]:
        """Give the names of all groups that have a member, in alphabetical order."""
        return sorted(
            {group for contact in self._contacts.values() for group in contact.groups}, key=str.casefold
        )

    def check_address(self, text: str) -> Jid:
        """Read what was typed as a new contact's address. Raises :class:`JidError` with the fault."""
        jid = Jid.parse_contact(text)
        account = self._preferences.account
        if account is not None and jid == account.jid:
            raise JidError(JidFault.OWN_ADDRESS, text)
        if jid in self._contacts:
            raise JidError(JidFault.ALREADY_CONTACT, text)
        if not self._policy.rules.may_add(jid.domain) and not kind_of(jid).has_ended:
            raise JidError(JidFault.NOT_A_PARTNER, text)
        return jid

    # -- what the user wants -------------------------------------------------------------------

    def add(self, jid: Jid, name: str = "", groups: tuple[str, ...] = ()) -> None:
        """Put somebody on the list and ask to see their presence; raises JidError as :meth:`check_address`."""
        self.check_address(str(jid))
        self._removals.discard(jid)
        self._save_removals()
        contact = Contact(jid, name.strip(), _cleaned(groups), is_queued=True, is_ask_queued=True)
        self._put(contact)
        if self._is_online:
            self._gateway.set_contact(jid, contact.name, contact.groups)
            self._pace.put(jid)

    def add_many(self, contacts: Iterable[Contact]) -> None:
        """Put many people on the list in one transaction; their requests go out at a gentle pace."""
        fresh = [
            replace(
                contact,
                groups=_cleaned(contact.groups),
                is_queued=True,
                is_ask_queued=not contact.kind.has_ended,
            )
            for contact in contacts
            if contact.jid not in self._contacts
        ]
        self._store.put_many(fresh)
        for contact in fresh:
            self._removals.discard(contact.jid)
            self._contacts[contact.jid] = contact
            self._changed.add(contact.jid)
            if self._is_online and not contact.kind.has_ended:
                self._pace.put(contact.jid)
        self._save_removals()
        self._burst.start()

    def adopt(
        self, contacts: Iterable[Contact], removed: Iterable[Jid] = (), forgotten: Iterable[Jid] = ()
    ) -> None:
        """Take over what an import, or taking it back, has stored: contacts as they are now, and who is gone.

        The server is told to take the ``removed`` ones off, the ``forgotten`` ones it never knew.
        """
        for contact in contacts:
            self._removals.discard(contact.jid)
            self._contacts[contact.jid] = contact
            self._changed.add(contact.jid)
            if self._is_online and contact.is_ask_queued:
                self._pace.put(contact.jid)
            elif self._is_online and contact.is_queued and not contact.kind.has_ended:
                self._gateway.set_contact(contact.jid, contact.name, contact.groups)
        for jid in forgotten:
            self._pace.drop(jid)
            if self._contacts.pop(jid, None) is not None:
                self._changed.add(jid)
        for jid in removed:
            self._pace.drop(jid)
            if self._contacts.pop(jid, None) is not None:
                self._changed.add(jid)
                self._removals.add(jid)
                if self._is_online:
                    self._gateway.remove_contact(jid)
        self._burst.start()

    def rename(self, jid: Jid, name: str) -> None:
        """Give a contact another name; empty shows the address."""
        self._change(jid, name=name.strip())

    def set_groups(self, jid: Jid, groups: tuple[str, ...]) -> None:
        """Move a contact into these groups, and out of all others."""
        self._change(jid, groups=_cleaned(groups))

    def rename_group(self, old: str, new: str) -> None:
        """Give a group another name; if that one exists, they become one."""
        for contact in self._members(old):
            self.set_groups(contact.jid, tuple(new if group == old else group for group in contact.groups))

    def delete_group(self, name: str) -> None:
        """Take all members out of a group; the contacts stay."""
        for contact in self._members(name):
            self.set_groups(contact.jid, tuple(group for group in contact.groups if group != name))

    def remove(self, jid: Jid) -> None:
        """Take somebody off the list; neither sees the other any more."""
        if self._contacts.pop(jid, None) is None:
            return
        self._removals.add(jid)
        self._save_removals()
        self._store.remove(jid)
        self._pace.drop(jid)
        self._mark(jid)
        if self._is_online:
            self._gateway.remove_contact(jid)

    def set_pinned(self, jid: Jid, is_pinned: bool) -> None:  # noqa: FBT001 - the verb names what the truth means
        """Keep a contact at the top, or no longer."""
        self._change_here(jid, is_pinned=is_pinned)

    def set_relationship(self, jid: Jid, relationship: Relationship) -> None:
        """Put a contact into another privacy relationship; Blocked goes through :meth:`Requests.block`."""
        self._change_here(jid, relationship=relationship)

    def grant(self, jid: Jid) -> None:
        """Let somebody see us, on the list or not; counts only while there is a link."""
        self.granting.emit(jid)
        self._gateway.grant_subscription(jid)

    def ask_again(self, jid: Jid) -> None:
        """Send the request to see a contact's presence again."""
        contact = self._contacts.get(jid)
        if contact is None:
            return
        self._put(replace(contact, is_ask_queued=True, refused_at=None))
        if self._is_online:
            self._pace.put(jid)

    def cancel_request(self, jid: Jid) -> None:
        """No longer ask to see a contact's presence; they stay on the list."""
        contact = self._contacts.get(jid)
        if contact is None:
            return
        self._pace.drop(jid)
        self._put(replace(contact, is_asked=False, is_ask_queued=False, asked_at=None))
        if self._is_online:
            self._gateway.cancel_subscription(jid)

    # -- what the gateway tells ----------------------------------------------------------------

    def set_online(self, is_online: bool) -> None:  # noqa: FBT001 - a state handed on, not an option
        """Know whether changes can be sent now. True comes after the roster was received or resumed."""
        self._is_online = is_online
        if is_online:
            self._send_queued()
        else:
            self._pace.clear()

    def receive(self, items: Iterable[RosterItem]) -> frozenset[Jid]:
        """Take the whole roster; gives the contacts that are gone since the last time.

        What waits to be sent stays as the user wants it; what was only ever local (contacts of services
        that have ended) stays too.
        """
        merged: dict[Jid, Contact] = {}
        for item in items:
            if item.jid not in self._removals:
                merged[item.jid] = self._merged(item)
        for jid, contact in self._contacts.items():
            if jid not in merged and (contact.is_queued or contact.kind.has_ended):
                merged[jid] = contact
        gone = frozenset(self._contacts.keys() - merged.keys())
        if merged != self._contacts:
            self._store.replace_all(merged.values())
            self._contacts.clear()
            self._contacts.update(merged)
            self.loaded.emit()
        return gone

    def change(self, item: RosterItem) -> None:
        """Take a roster push."""
        if item.jid in self._removals:
            return
        self._put(self._merged(item))

    def drop(self, jid: Jid) -> None:
        """Take a roster push that removes a contact: done here, or by another client of the account."""
        self._removals.discard(jid)
        self._save_removals()
        if self._contacts.pop(jid, None) is not None:
            self._store.remove(jid)
            self._mark(jid)

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
            self._pace.pause()
            if contact is not None and contact.is_ask_queued:
                self._pace.put(refusal.jid)
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

    # -- inside --------------------------------------------------------------------------------

    def _members(self, group: str) -> list[Contact]:
        return [contact for contact in self._contacts.values() if group in contact.groups]

    def _merged(self, item: RosterItem) -> Contact:
        """Join what the server says of a contact with what only we know of it."""
        known = self._contacts.get(item.jid)
        if known is None:
            return Contact(
                item.jid, item.name, item.groups, item.subscription, is_asked=item.is_asked, asked_at=None
            )
        is_seen = item.subscription.is_seen_by_us
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

    def _change(self, jid: Jid, **changes: object) -> None:
        contact = self._contacts.get(jid)
        if contact is None:
            return
        wanted = replace(contact, **changes)  # type: ignore[arg-type]
        if wanted == contact:
            return
        self._put(replace(wanted, is_queued=True))
        if self._is_online and not wanted.kind.has_ended:
            self._gateway.set_contact(jid, wanted.name, wanted.groups)

    def _change_here(self, jid: Jid, **changes: object) -> None:
        contact = self._contacts.get(jid)
        if contact is not None:
            self._put(replace(contact, **changes))  # type: ignore[arg-type]

    def _put(self, contact: Contact) -> None:
        if self._contacts.get(contact.jid) == contact:
            return
        self._store.put(contact)
        self._contacts[contact.jid] = contact
        self._mark(contact.jid)

    def _mark(self, jid: Jid) -> None:
        self._changed.add(jid)
        if not self._burst.isActive():
            self._burst.start()

    def _tell(self) -> None:
        if self._changed:
            changed = frozenset(self._changed)
            self._changed.clear()
            self.contacts_changed.emit(changed)

    def _save_removals(self) -> None:
        text = json.dumps(sorted(map(str, self._removals)))
        if text != (self._facts.get(ROSTER_REMOVALS) or "[]"):
            self._facts.put(ROSTER_REMOVALS, text)

    def _send_queued(self) -> None:
        for jid in sorted(self._removals):
            self._gateway.remove_contact(jid)
        for contact in self._contacts.values():
            if contact.kind.has_ended:
                continue
            if contact.is_ask_queued:
                self._pace.put(contact.jid)
            elif contact.is_queued:
                self._gateway.set_contact(contact.jid, contact.name, contact.groups)

    def _send_ask(self, jid: Jid) -> None:
        """Put a contact on the server's roster, then ask: the order makes the name and groups arrive first."""
        contact = self._contacts.get(jid)
        if contact is None or not contact.is_ask_queued:
            return
        if contact.is_queued:
            self._gateway.set_contact(jid, contact.name, contact.groups)
        if contact.subscription is not Subscription.BOTH:
            # Whom we want to see may see us: the answer to their request in return is known already.
            self.grant(jid)
        self._gateway.request_subscription(jid)
        self._put(replace(contact, asked_at=self._now()))


def _cleaned(groups: Iterable[str]) -> tuple[str, ...]:
    """Give group names without spaces around them, empty ones or repetitions, in the given order."""
    return tuple(dict.fromkeys(name for group in groups if (name := group.strip())))
