"""People who ask to see the user or wrote without leave, and people the user has blocked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.contact import ContactRequest
from lyncfedclient.domain.jid import Jid, JidError, JidFault
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.partner import Reception
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.services.answers import Answer, Answers

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from lyncfedclient.domain.events import SubscriptionRequested
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.services.held import Held
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.storage.contacts import RequestStore
    from lyncfedclient.storage.facts import FactStore

MAX_TEXT = 500
"""Characters of a request's text that are kept: a stranger fills no disk of ours."""
MAX_REQUESTS = 10_000
"""Requests that wait at once. The server keeps the others, and sends them again at a later sign-in (RFC 6121
section 3.1.3)."""


class Requests(QObject):
    """Incoming requests, kept until the user answers, and the block list (XEP-0191).

    People who wrote without leave (:class:`Held`) stand among them, with ``is_asking`` false.
    """

    changed = Signal()
    """There are more or fewer requests; told once per burst."""
    blocked_changed = Signal()
    lifted = Signal(object)
    """This contact (bare JID) is blocked no longer, here or by another client: they may be shown to each other again."""

    def __init__(
        self,
        gateway: Gateway,
        store: RequestStore,
        facts: FactStore,
        roster: Roster,
        policy: Policy,
        held: Held,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._store = store
        self._roster = roster
        self._policy = policy
        self._held = held
        self._now = now
        self._requests: dict[Jid, ContactRequest] = {request.jid: request for request in store.all()}
        self._blocked: frozenset[Jid] = frozenset()
        self._is_online = False
        self._answers = Answers(gateway, facts, roster, self)
        self._burst = QTimer(self, singleShot=True, interval=0)
        self._burst.timeout.connect(self.changed)
        self._former: Callable[[Jid], Relationship] = _usual
        held.changed.connect(self._tell_soon)

    def restore_by(self, former: Callable[[Jid], Relationship]) -> None:
        """Name who knows the relationship that somebody had before they were blocked, and gets back afterwards."""
        self._former = former

    @property
    def waiting(self) -> tuple[ContactRequest, ...]:
        """The requests not answered yet, oldest first."""
        held = self._held.people
        if not held:
            return tuple(self._requests.values())
        asking = [
            replace(request, held=held[jid].held, text=request.text or held[jid].text)
            if jid in held
            else request
            for jid, request in self._requests.items()
        ]
        writing = [person for jid, person in held.items() if jid not in self._requests]
        return tuple(sorted(asking + writing, key=_moment))

    @property
    def asking(self) -> tuple[ContactRequest, ...]:
        """Those who ask to see the user, oldest first; without those who have only written."""
        return tuple(self._requests.values())

    @property
    def announced(self) -> tuple[ContactRequest, ...]:
        """Those of the requests that a notification may tell of, oldest first: nobody's from where none may come first."""
        return tuple(request for request in self.waiting if not self.is_quiet(request.jid))

    def is_quiet(self, jid: Jid) -> bool:
        """Whether nobody is to be disturbed for this person: a stranger from where none may come first."""
        rules = self._policy.rules
        return jid not in self._roster.contacts and rules.reception(jid.domain) is Reception.HELD

    def may_accept(self, jid: Jid) -> bool:
        """Whether the user may let this person in: not from domains that are no partner's."""
        return self._policy.rules.may_add(jid.domain)

    @property
    def acquaintances(self) -> Collection[Jid]:
        """Everybody on the user's list, for whom others might be taken."""
        return self._roster.contacts.keys()

    @property
    def blocked(self) -> frozenset[Jid]:
        """The addresses and domains blocked on the server."""
        return self._blocked

    # -- what the user wants -------------------------------------------------------------------

    def accept(self, jid: Jid, *, is_added_back: bool) -> None:
        """Let somebody see us and write; with ``is_added_back`` also put them on the list and ask in return.

        Who has only written is let write, and sees us only once they are on the list. Raises
        :class:`JidError` with NOT_A_PARTNER where the rules do not allow it.
        """
        if not self.may_accept(jid):
            raise JidError(JidFault.NOT_A_PARTNER, str(jid))
        request = self._requests.get(jid)
        if request is not None or jid not in self._held.people:
            self._answers.give(Answer.GRANT, jid)
        self._held.accept(jid)
        self._forget(jid)
        if not is_added_back:
            return
        contact = self._roster.contacts.get(jid)
        if contact is None:
            self._roster.add(jid, request.nick if request else "")
        elif not contact.subscription.is_seen_by_us:
            self._roster.ask_again(jid)

    def decline(self, jid: Jid) -> None:
        """Do not let somebody see us, and delete what they wrote; they may try again."""
        # To somebody who has not asked, an answer would only tell that we are here.
        if jid in self._requests or jid not in self._held.people:
            self._answers.give(Answer.DENY, jid)
        self._forget(jid)
        self._held.discard(jid)

    def decline_domain(self, domain: str) -> None:
        """Decline everybody of a domain at once; the answers go out at a gentle pace."""
        asking = [jid for jid in self._requests if jid.domain == domain]
        self._answers.give_many(Answer.DENY, asking)
        self._forget_domain(domain)

    def block(self, jid: Jid) -> None:
        """Block somebody on the server, or a whole domain: they see us offline and reach us no more."""
        # Denied first: behind a block the answer would not get out.
        if jid in self._requests and self._is_online:
            self._gateway.deny_subscription(jid)
        self._hide_from(jid)
        self._answers.give(Answer.BLOCK, jid)
        if not jid.local:
            self._forget_domain(jid.domain)
        self._forget(jid)
        self._held.discard(jid)
        for contact in self._covered(jid):
            self._roster.set_relationship(contact, Relationship.BLOCKED)

    def unblock(self, jid: Jid) -> None:
        """Lift a block of a person or of a whole domain."""
        self._answers.give(Answer.UNBLOCK, jid)
        for contact in self._covered(jid):
            if self._roster.contacts[contact].relationship is Relationship.BLOCKED:
                self._roster.set_relationship(contact, self._former(contact))

    # -- what the gateway tells ----------------------------------------------------------------

    def set_online(self, is_online: bool) -> None:  # noqa: FBT001 - a state handed on, not an option
        """Know whether answers can be sent now; those given meanwhile are sent at once."""
        self._is_online = is_online
        self._answers.set_online(is_online=is_online)

    def receive(self, event: SubscriptionRequested) -> None:
        """Take a request; whom the user has asked already is let in without a question."""
        jid = event.jid.bare
        if self._answers.is_waiting(jid):
            return
        contact = self._roster.contacts.get(jid)
        if contact is not None and (contact.subscription.is_seen_by_us or contact.is_waiting):
            self._roster.grant(jid)
            return
        known = self._requests.get(jid)
        if known is None and len(self._requests) >= MAX_REQUESTS:
            return
        request = ContactRequest(
            jid,
            known.received_at if known else event.at or self._now(),
            event.nick[:MAX_TEXT],
            event.text[:MAX_TEXT],
        )
        if request != known:
            self._requests[jid] = request
            self._store.put(request)
            self._tell_soon()

    def withdraw(self, jid: Jid) -> None:
        """Take that somebody no longer asks."""
        self._forget(jid.bare)

    def set_blocked(self, jids: frozenset[Jid]) -> None:
        """Take the server's block list, which other clients of the account change too."""
        before, self._blocked = self._blocked, jids
        lifted = []
        for jid, contact in list(self._roster.contacts.items()):
            is_blocked = _is_covered(jid, jids)
            if not is_blocked and _is_covered(jid, before):
                lifted.append(jid)
            if is_blocked and contact.relationship is not Relationship.BLOCKED:
                self._roster.set_relationship(jid, Relationship.BLOCKED)
            elif not is_blocked and contact.relationship is Relationship.BLOCKED:
                self._roster.set_relationship(jid, self._former(jid))
        self.blocked_changed.emit()
        for jid in lifted:
            self.lifted.emit(jid)

    def _hide_from(self, blocked: Jid) -> None:
        """Look offline to contacts who will be blocked.

        XEP-0191 section 3.3 has the server do it, but ejabberd does not, nor Prosody for a whole domain.
        """
        if self._is_online:
            for jid in self._covered(blocked):
                if self._roster.contacts[jid].subscription.is_seeing_us:
                    self._gateway.direct_presence(jid, OwnPresence(OwnState.APPEAR_OFFLINE))

    def _covered(self, blocked: Jid) -> list[Jid]:
        """Give the contacts that a block of this address or domain concerns."""
        if blocked.local:
            return [blocked] if blocked in self._roster.contacts else []
        return [jid for jid in self._roster.contacts if jid.domain == blocked.domain]

    def _forget(self, jid: Jid) -> None:
        if self._requests.pop(jid, None) is not None:
            self._store.remove(jid)
            self._tell_soon()

    def _forget_domain(self, domain: str) -> None:
        for jid in [jid for jid in self._requests if jid.domain == domain]:
            self._forget(jid)
        for jid in [jid for jid in self._held.people if jid.domain == domain]:
            self._held.discard(jid)

    def _tell_soon(self) -> None:
        if not self._burst.isActive():
            self._burst.start()


def _usual(_jid: Jid) -> Relationship:
    return Relationship.EXTERNAL


def _is_covered(jid: Jid, blocked: frozenset[Jid]) -> bool:
    return jid in blocked or Jid("", jid.domain) in blocked


def _moment(request: ContactRequest) -> datetime:
    return request.received_at
