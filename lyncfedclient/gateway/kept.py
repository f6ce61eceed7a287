"""What a refused resumption does not take away."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lyncfedclient.domain.presence import OwnPresence, OwnState

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.jid import Jid


@dataclass(slots=True)
class Kept:
    """The roster as we last had it, its version (RFC 6121 section 2.6), and our presence."""

    presence: OwnPresence = field(default_factory=OwnPresence)
    roster: dict[Jid, RosterItem] = field(default_factory=dict)
    roster_version: str = ""

    def may_know(self, peer: Jid, own: Jid) -> bool:
        """Whether somebody may learn that we are here: who sees our presence, and our own side."""
        if peer.bare == own.bare or (peer.domain == own.domain and not peer.local):
            return True
        if self.presence.state is OwnState.APPEAR_OFFLINE:
            return False
        item = self.roster.get(peer.bare)
        return item is not None and item.subscription.is_seeing_us
