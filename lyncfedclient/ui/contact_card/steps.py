"""The steps that help with a person and need no question first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.standing import Remedy

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.standing import Standing
    from lyncfedclient.services.bundle import Services


class Steps:
    """Takes them for one person."""

    def __init__(self, services: Services, jid: Jid) -> None:
        self._services = services
        self._jid = jid
        self._takes = {
            Remedy.ASK: self._ask,
            Remedy.ASK_AGAIN: self._ask,
            Remedy.CANCEL_REQUEST: self._cancel,
            Remedy.KEEP_AS_NOTE: self._cancel,
            Remedy.ACCEPT: self._accept,
            Remedy.LET_THEM_SEE: self._let_them_see,
            Remedy.REFRESH: self._refresh,
            Remedy.UNBLOCK: self.unblock,
        }

    def take(self, step: Remedy) -> bool:
        """Take a step; False for one that is not taken here."""
        taking = self._takes.get(step)
        if taking is not None:
            taking()
        return taking is not None

    def unblock(self) -> None:
        """Lift the block where it was made: of the person, or of the whole domain."""
        domain = Jid("", self._jid.domain)
        blocked = self._services.requests.blocked
        is_whole_domain = domain in blocked and self._jid not in blocked
        self._services.requests.unblock(domain if is_whole_domain else self._jid)

    def _ask(self) -> None:
        self._services.roster.ask_again(self._jid)

    def _cancel(self) -> None:
        self._services.roster.cancel_request(self._jid)

    def _accept(self) -> None:
        requests = self._services.requests
        if requests.may_accept(self._jid):
            requests.accept(self._jid, is_added_back=True)

    def _let_them_see(self) -> None:
        self._services.roster.grant(self._jid)

    def _refresh(self) -> None:
        self._services.freshness.refresh(self._jid)


def offered(found: Standing, contact: Contact) -> tuple[Remedy, ...]:
    """Give the steps that the card offers beside the sentence; removing has its own button below."""
    is_asked = contact.is_waiting or contact.subscription.is_seen_by_us
    # Who is not asked anything is kept as a note already.
    left_out = {Remedy.REMOVE} if is_asked else {Remedy.REMOVE, Remedy.KEEP_AS_NOTE}
    return tuple(step for step in found.remedies if step not in left_out)
