"""What the user wants of each contact wherever they sign in: privacy relationship and being pinned.

Two programs of one account may change it at once, or while one of them is offline. Of each contact the
later decision counts, so that both come to the same result in whatever order they hear of each other.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid

MAX_WISHES = 1000
"""So many roam, the latest first; with room to spare in what a server takes as one stanza."""
FORGET_USUAL_AFTER = timedelta(days=90)
"""How long a return to the usual is remembered, for programs that have not heard of it yet."""


@value
class Wish:
    """What is wanted of one contact; ``at`` (aware UTC) is when the user decided it.

    Blocked is none of these: the server's own block list (XEP-0191) says who is.
    """

    relationship: Relationship
    is_pinned: bool
    at: datetime

    @property
    def is_usual(self) -> bool:
        """Whether it is what every new contact begins with."""
        return self.relationship is Relationship.EXTERNAL and not self.is_pinned

    @property
    def _rank(self) -> tuple[datetime, int, bool]:
        return self.at, self.relationship.value, self.is_pinned

    def is_before(self, other: Wish) -> bool:
        """Whether the other one takes this one's place; of two at the same moment the closer one does."""
        return self._rank < other._rank


Wishes: TypeAlias = Mapping["Jid", Wish]


def merged(ours: Wishes, theirs: Wishes) -> dict[Jid, Wish]:
    """Give of each contact the later wish."""
    result = dict(ours)
    for jid, wish in theirs.items():
        known = result.get(jid)
        if known is None or known.is_before(wish):
            result[jid] = wish
    return result


def worth_keeping(wishes: Wishes, contacts: Collection[Jid], now: datetime) -> dict[Jid, Wish]:
    """Give what is worth a place on the server: of contacts, and what was given up not long ago; at most MAX_WISHES."""
    found = [
        (jid, wish)
        for jid, wish in wishes.items()
        if now - wish.at < FORGET_USUAL_AFTER or (jid in contacts and not wish.is_usual)
    ]
    found.sort(key=_latest_first)
    return dict(found[:MAX_WISHES])


def _latest_first(pair: tuple[Jid, Wish]) -> tuple[float, str]:
    jid, wish = pair
    return -wish.at.timestamp(), str(jid)
