"""What a refused resumption does not take away."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import OwnPresence, OwnState

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.keeping import RosterKeeper


@dataclass(slots=True)
class Kept:
    """The roster as we last had it, its version (RFC 6121 section 2.6), our presence, and what else is told below."""

    presence: OwnPresence = field(default_factory=OwnPresence)
    roster: dict[Jid, RosterItem] = field(default_factory=dict)
    roster_version: str = ""
    roster_keeper: RosterKeeper | None = None
    """Where the two are for the next run of the program, if anywhere."""
    is_active: bool = True
    """Whether anybody looks at what arrives (XEP-0352)."""
    blocked: frozenset[Jid] = frozenset()
    """People, clients and domains."""
    history_refused: dict[Jid, str] = field(default_factory=dict)
    """The result that ended the stream while the history of somebody was asked for, until that is got around."""
    history_behind: dict[tuple[Jid, str], str] = field(default_factory=dict)
    """Where the history of somebody goes on: not before this result, but before that one, which cannot be read."""

    def may_know(self, peer: Jid, own: Jid) -> bool:
        """Whether somebody may learn that we are here: who sees our presence, and our own side."""
        if peer.bare == own.bare or (peer.domain == own.domain and not peer.local):
            return True
        if self.presence.state is OwnState.APPEAR_OFFLINE or self._is_blocked(peer):
            return False
        item = self.roster.get(peer.bare)
        return item is not None and item.subscription.is_seeing_us

    def _is_blocked(self, peer: Jid) -> bool:
        """Whether somebody is blocked; a server that knows no blocking lets them through to us."""
        return bool(self.blocked) and not self.blocked.isdisjoint((peer, peer.bare, Jid("", peer.domain)))
