"""The contact list, and what the user changes of it.

What the user wants is stored first and sent when there is a link, so that contacts can be added,
renamed and removed offline. What the server says of it is in ``server_roster``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.jid import JidError, JidFault
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.provider import from_shown_address, kind_of
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.services.contact_book import cleaned
from lyncfedclient.services.server_roster import ServerRoster

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from PySide6.QtCore import QObject

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.storage.contacts import ContactStore
    from lyncfedclient.storage.facts import FactStore


class Roster(ServerRoster):
    """All contacts, by bare JID, and what can be done with them."""

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
        super().__init__(gateway, store, facts, parent, now=now)
        self._preferences = preferences
        self._policy = policy

    def check_address(self, text: str) -> Jid:
        """Read what was typed as a new contact's address, also as it is shown: ``eva@contoso.com (MSN)``.

        Raises :class:`JidError` with the fault.
        """
        jid = from_shown_address(text)
        account = self._preferences.account
        if account is not None and jid == account.jid:
            raise JidError(JidFault.OWN_ADDRESS, text)
        if jid in self._contacts:
            raise JidError(JidFault.ALREADY_CONTACT, text)
        if not self._policy.rules.may_add(jid.domain) and not kind_of(jid).has_ended:
            raise JidError(JidFault.NOT_A_PARTNER, text)
        return jid

    # -- putting on the list, and taking off ----------------------------------------------------

    def add(
        self,
        jid: Jid,
        name: str = "",
        groups: tuple[str, ...] = (),
        relationship: Relationship = Relationship.EXTERNAL,
    ) -> None:
        """Put somebody on the list and ask to see their presence; raises JidError as :meth:`check_address`.

        Somebody of a service that has ended is kept here as a note: nobody is asked.
        """
        self.check_address(str(jid))
        self._outbox.keep((jid,))
        kind = kind_of(jid)
        contact = Contact(
            jid,
            name.strip(),
            cleaned(groups),
            relationship=relationship,
            kind=kind,
            is_queued=not kind.has_ended,
            is_ask_queued=not kind.has_ended,
        )
        self._put(contact)
        self._outbox.put(contact)
        if contact.is_ask_queued:
            self._outbox.ask(jid)

    def add_many(self, contacts: Iterable[Contact]) -> None:
        """Put many people on the list in one transaction; their requests go out at a gentle pace."""
        fresh = [
            replace(
                contact,
                groups=cleaned(contact.groups),
                is_queued=True,
                is_ask_queued=not contact.kind.has_ended,
            )
            for contact in contacts
            if contact.jid not in self._contacts
        ]
        self._store.put_many(fresh)
        self._outbox.keep([contact.jid for contact in fresh])
        for contact in fresh:
            self._keep(contact)
            if contact.is_ask_queued:
                self._outbox.ask(contact.jid)

    def adopt(
        self, contacts: Iterable[Contact], removed: Iterable[Jid] = (), forgotten: Iterable[Jid] = ()
    ) -> None:
        """Take over what an import, or taking it back, has stored: contacts as they are now, and who is gone.

        The server is told to take the ``removed`` ones off, the ``forgotten`` ones it never knew.
        """
        for contact in contacts:
            self._outbox.keep((contact.jid,), is_stored=True)
            self._keep(contact)
            if contact.is_ask_queued:
                self._outbox.ask(contact.jid)
            elif contact.is_queued:
                self._outbox.put(contact)
        for jid in forgotten:
            self._outbox.stop_asking(jid)
            self._take_out(jid)
        for jid in removed:
            self._outbox.stop_asking(jid)
            if self._take_out(jid):
                self._outbox.remove(jid, is_stored=True)

    def remove(self, jid: Jid) -> None:
        """Take somebody off the list; neither sees the other any more."""
        if self._take_out(jid):
            self._outbox.remove(jid)
            self._store.remove(jid)

    # -- name, groups, place --------------------------------------------------------------------

    def rename(self, jid: Jid, name: str) -> None:
        """Give a contact another name; empty shows the address."""
        self._change(jid, name=name.strip())

    def set_groups(self, jid: Jid, groups: tuple[str, ...]) -> None:
        """Move a contact into these groups, and out of all others."""
        self._change(jid, groups=cleaned(groups))

    def rename_group(self, old: str, new: str) -> None:
        """Give a group another name; if that one exists, they become one."""
        for contact in self._members(old):
            self.set_groups(contact.jid, tuple(new if group == old else group for group in contact.groups))

    def delete_group(self, name: str) -> None:
        """Take all members out of a group; the contacts stay."""
        for contact in self._members(name):
            self.set_groups(contact.jid, tuple(group for group in contact.groups if group != name))

    def set_pinned(self, jid: Jid, is_pinned: bool) -> None:  # noqa: FBT001 - the verb names what the truth means
        """Keep a contact at the top, or no longer."""
        self._change_here(jid, is_pinned=is_pinned)

    def set_relationship(self, jid: Jid, relationship: Relationship) -> None:
        """Put a contact into another privacy relationship; Blocked goes through :meth:`Requests.block`."""
        self._change_here(jid, relationship=relationship)

    # -- who sees whom --------------------------------------------------------------------------

    def grant(self, jid: Jid) -> None:
        """Let somebody see us, on the list or not; counts only while there is a link."""
        self._outbox.grant(jid)

    def ask_again(self, jid: Jid) -> None:
        """Send the request to see a contact's presence again; at a service that has ended there is nobody to ask."""
        contact = self._contacts.get(jid)
        if contact is None or contact.kind.has_ended:
            return
        self._put(replace(contact, is_ask_queued=True, refused_at=None))
        self._outbox.ask(jid)

    def cancel_request(self, jid: Jid) -> None:
        """No longer ask to see a contact's presence; they stay on the list."""
        contact = self._contacts.get(jid)
        if contact is None:
            return
        self._put(replace(contact, is_asked=False, is_ask_queued=False, asked_at=None))
        self._outbox.cancel(jid)

    def _change(self, jid: Jid, **changes: object) -> None:
        contact = self._contacts.get(jid)
        if contact is None:
            return
        wanted = replace(contact, **changes)  # type: ignore[arg-type]
        if wanted == contact:
            return
        self._put(replace(wanted, is_queued=True))
        self._outbox.put(wanted)
