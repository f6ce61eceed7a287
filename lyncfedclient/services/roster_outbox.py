"""What of the roster waits to be sent: contacts to put on it, to take off it, and people to ask."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.jid import Jid
from lyncfedclient.services.pace import Pace
from lyncfedclient.storage.facts import ROSTER_CANCELLATIONS, ROSTER_REMOVALS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.storage.facts import FactStore


class RosterOutbox(QObject):
    """Sends at once where there is a link, and otherwise at the next sign-in; requests at a gentle pace."""

    granting = Signal(object)
    """Somebody (bare JID) is about to be let see us; told before the server is."""
    asked = Signal(object)
    """A request to see this contact (bare JID) has gone out."""

    def __init__(
        self,
        gateway: Gateway,
        facts: FactStore,
        contacts: Mapping[Jid, Contact],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._facts = facts
        self._contacts = contacts
        self._removals: set[Jid] = {
            Jid.parse(text) for text in json.loads(facts.get(ROSTER_REMOVALS) or "[]")
        }
        # Requests that the user took back, until the server says that it knows.
        self._cancellations: set[Jid] = {
            Jid.parse(text) for text in json.loads(facts.get(ROSTER_CANCELLATIONS) or "[]")
        }
        self._is_online = False
        self._pace = Pace(self._send_ask, self)

    def is_removing(self, jid: Jid) -> bool:
        """Whether the server has yet to take somebody off the roster, or to say that it did."""
        return jid in self._removals

    def set_online(self, *, is_online: bool) -> None:
        """Know whether changes can be sent now; what waits is sent at once."""
        self._is_online = is_online
        if is_online:
            self._send_queued()
        else:
            self._pace.clear()

    def put(self, contact: Contact) -> None:
        """Put a contact on the server's roster, or change it there."""
        if self._is_online and not contact.kind.has_ended:
            self._gateway.set_contact(contact.jid, contact.name, contact.groups)

    def ask(self, jid: Jid) -> None:
        """Ask to see a contact, when the turn comes."""
        self.end_cancelling(jid)
        if self._is_online:
            self._pace.put(jid)

    def stop_asking(self, jid: Jid) -> None:
        """No longer ask."""
        self._pace.drop(jid)

    def cancel(self, jid: Jid) -> None:
        """Tell the server that we no longer want to see a contact, now or when there is a link."""
        self._pace.drop(jid)
        self._cancellations.add(jid)
        self._save(ROSTER_CANCELLATIONS, self._cancellations)
        if self._is_online:
            self._gateway.cancel_subscription(jid)

    def is_cancelling(self, jid: Jid) -> bool:
        """Whether the server has yet to say that it has taken a request back."""
        return jid in self._cancellations

    def end_cancelling(self, jid: Jid) -> None:
        """Take that a request is taken back, or wanted again."""
        if jid in self._cancellations:
            self._cancellations.discard(jid)
            self._save(ROSTER_CANCELLATIONS, self._cancellations)

    def pause(self) -> None:
        """Hold back for a while: the server says that it is too much."""
        self._pace.pause()

    def grant(self, jid: Jid) -> None:
        """Let somebody see us; counts only while there is a link."""
        self.granting.emit(jid)
        self._gateway.grant_subscription(jid)

    def remove(self, jid: Jid, *, is_stored: bool = False) -> None:
        """Take somebody off the server's roster; with ``is_stored`` that this is wanted is stored already."""
        self._pace.drop(jid)
        self._removals.add(jid)
        if not is_stored:
            self._save(ROSTER_REMOVALS, self._removals)
        if self._is_online:
            self._gateway.remove_contact(jid)

    def keep(self, jids: Iterable[Jid], *, is_stored: bool = False) -> None:
        """No longer take these off: they are wanted again, or they are gone."""
        self._removals.difference_update(jids)
        if not is_stored:
            self._save(ROSTER_REMOVALS, self._removals)

    def _save(self, name: str, jids: Iterable[Jid]) -> None:
        text = json.dumps(sorted(map(str, jids)))
        if text != (self._facts.get(name) or "[]"):
            self._facts.put(name, text)

    def _send_queued(self) -> None:
        for jid in sorted(self._removals):
            self._gateway.remove_contact(jid)
        for jid in sorted(self._cancellations):
            self._gateway.cancel_subscription(jid)
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
        self.asked.emit(jid)
