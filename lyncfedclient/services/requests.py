"""People who ask to see the user, and people the user has blocked."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.contact import ContactRequest
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.relationship import Relationship

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.gateway import Gateway, SubscriptionRequested
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.storage.contacts import RequestStore
    from lyncfedclient.storage.facts import FactStore

_ANSWERS = "requests.answers"
MAX_TEXT = 500
"""Characters of a request's text that are kept: a stranger fills no disk of ours."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Requests(QObject):
    """Incoming requests, kept until the user answers, and the block list (XEP-0191)."""

    changed = Signal()
    """There are more or fewer requests; told once per burst."""
    blocked_changed = Signal()

    def __init__(
        self,
        gateway: Gateway,
        store: RequestStore,
        facts: FactStore,
        roster: Roster,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._store = store
        self._facts = facts
        self._roster = roster
        self._now = now
        self._requests: dict[Jid, ContactRequest] = {request.jid: request for request in store.all()}
        self._blocked: frozenset[Jid] = frozenset()
        self._is_online = False
        # Answers given offline, by address; the last one counts.
        self._answers: dict[str, str] = json.loads(facts.get(_ANSWERS) or "{}")
        self._burst = QTimer(self, singleShot=True, interval=0)
        self._burst.timeout.connect(self.changed)

    @property
    def waiting(self) -> tuple[ContactRequest, ...]:
        """The requests not answered yet, oldest first."""
        return tuple(self._requests.values())

    @property
    def blocked(self) -> frozenset[Jid]:
        """The addresses and domains blocked on the server."""
        return self._blocked

    # -- what the user wants -------------------------------------------------------------------

    def accept(self, jid: Jid, *, is_added_back: bool) -> None:
        """Let somebody see us; with ``is_added_back`` also put them on the list and ask to see them."""
        request = self._requests.get(jid)
        self._answer("grant", jid)
        self._forget(jid)
        if not is_added_back:
            return
        contact = self._roster.contacts.get(jid)
        if contact is None:
            self._roster.add(jid, request.nick if request else "")
        elif not contact.subscription.is_seen_by_us:
            self._roster.ask_again(jid)

    def decline(self, jid: Jid) -> None:
        """Do not let somebody see us; they may ask again."""
        self._answer("deny", jid)
        self._forget(jid)

    def block(self, jid: Jid) -> None:
        """Block somebody on the server: they see us offline and reach us no more."""
        # Denied first: behind a block the answer would not get out.
        if jid in self._requests and self._is_online:
            self._gateway.deny_subscription(jid)
        self._answer("block", jid)
        self._forget(jid)
        if jid in self._roster.contacts:
            self._roster.set_relationship(jid, Relationship.BLOCKED)

    def unblock(self, jid: Jid) -> None:
        """Lift a block."""
        self._answer("unblock", jid)
        contact = self._roster.contacts.get(jid)
        if contact is not None and contact.relationship is Relationship.BLOCKED:
            self._roster.set_relationship(jid, Relationship.EXTERNAL)

    # -- what the gateway tells ----------------------------------------------------------------

    def set_online(self, is_online: bool) -> None:  # noqa: FBT001 - a state handed on, not an option
        """Know whether answers can be sent now; those given meanwhile are sent at once."""
        self._is_online = is_online
        if is_online and self._answers:
            answers, self._answers = self._answers, {}
            for text, verb in answers.items():
                self._answer(verb, Jid.parse(text))
            self._facts.put(_ANSWERS, "{}")

    def receive(self, event: SubscriptionRequested) -> None:
        """Take a request; whom the user has asked already is let in without a question."""
        jid = event.jid.bare
        if str(jid) in self._answers:
            return
        contact = self._roster.contacts.get(jid)
        if contact is not None and (contact.subscription.is_seen_by_us or contact.is_waiting):
            self._gateway.grant_subscription(jid)
            return
        known = self._requests.get(jid)
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
        self._blocked = jids
        for jid, contact in list(self._roster.contacts.items()):
            is_blocked = jid in jids or Jid("", jid.domain) in jids
            if is_blocked and contact.relationship is not Relationship.BLOCKED:
                self._roster.set_relationship(jid, Relationship.BLOCKED)
            elif not is_blocked and contact.relationship is Relationship.BLOCKED:
                self._roster.set_relationship(jid, Relationship.EXTERNAL)
        self.blocked_changed.emit()

    def _answer(self, verb: str, jid: Jid) -> None:
        if not self._is_online:
            self._answers[str(jid)] = verb
            self._facts.put(_ANSWERS, json.dumps(self._answers))
        elif verb == "grant":
            self._gateway.grant_subscription(jid)
        elif verb == "deny":
            self._gateway.deny_subscription(jid)
        elif verb == "block":
            self._gateway.block(jid)
        else:
            self._gateway.unblock(jid)

    def _forget(self, jid: Jid) -> None:
        if self._requests.pop(jid, None) is not None:
            self._store.remove(jid)
            self._tell_soon()

    def _tell_soon(self) -> None:
        if not self._burst.isActive():
            self._burst.start()
