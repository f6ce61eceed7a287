"""What the gateway connection has kept for it over a restart of the program (XEP-0198, XEP-0313, RFC 6121)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.jid import Jid


@value
class KeptSession:
    """A session that its server may still hold for us.

    ``jid`` is its full address. ``handled`` counts what we took of the server's stanzas, never more
    than was stored. ``sent`` are the numbers and ids of our messages that were not acknowledged;
    ``acknowledged`` and ``limit`` are the least and the most that the server can have of ours. All counts
    are modulo 2**32.
    """

    jid: Jid
    previd: str
    location: str = ""
    handled: int = 0
    acknowledged: int = 0
    limit: int = 0
    sent: tuple[tuple[int, str], ...] = ()


@value
class ArchivePosition:
    """Up to where our archive is known here: the last id, and its time for when that id is gone."""

    last: str
    at: datetime


class Keeper(Protocol):
    """Keeps one session and one position for each account. Every method returns when it is stored.

    All may raise :class:`~lyncfedclient.domain.events.NotStoredError`.
    """

    def resource(self) -> str:
        """Give the resource of this profile, the same for ever: binding it ends a session lost before."""

    def position(self, account: Jid) -> ArchivePosition | None:
        """Give up to where the archive is known, None at the first sign-in."""

    def load(self, account: Jid) -> KeptSession | None:
        """Give the session that was not ended, if there is one."""

    def begin(self, session: KeptSession) -> None:
        """Keep this session from now on, in place of the one before."""

    def forget(self) -> None:
        """Keep no session any more."""

    def note_sent(self, number: int, message_id: str) -> None:
        """Keep that our stanza of this number, about to be sent, carries a message."""

    def note_limit(self, limit: int) -> None:
        """Keep that no more than this many of our stanzas are sent."""

    def note_acknowledged(self, count: int, message_ids: Sequence[str]) -> None:
        """Keep that the server has so many of our stanzas, and these messages among them."""

    def note_handled(self, count: int) -> None:
        """Keep how many of the server's stanzas are dealt with."""

    def description(self, key: str) -> frozenset[str] | None:
        """Give what is kept of the features of clients under this key, None where nothing is."""

    def keep_description(self, key: str, features: frozenset[str]) -> None:
        """Keep the features of clients under this key; what was kept long ago may go for it."""

    def blocked(self, account: Jid) -> frozenset[Jid]:
        """Give the people, clients and domains that the account was known to block."""

    def keep_blocked(self, account: Jid, jids: frozenset[Jid]) -> None:
        """Keep whom the account blocks: a server may know no blocking, and one that does has yet to say whom."""

    def change(self) -> AbstractContextManager[None]:
        """Store all that happens inside as one: what a stanza brings, and that it is handled."""


class RosterKeeper(Protocol):
    """Keeps the server's roster of one account as of one version, so that it comes again only once it has changed.

    Every method returns when it is stored, and may raise :class:`~lyncfedclient.domain.events.NotStoredError`;
    then what is kept is as it was before.
    """

    def version(self, account: Jid) -> str:
        """Give the version that is kept whole, empty where none is."""

    def items(self) -> Iterator[list[RosterItem]]:
        """Give all items, some at a time; raises NotStoredError at the end where one is not as it was."""

    def begin(self) -> None:
        """Forget what is kept, to keep another roster bit by bit."""

    def add(self, items: Iterable[RosterItem]) -> None:
        """Keep some items more."""

    def finish(self, account: Jid, version: str) -> None:
        """Keep that all items of this version are here."""

    def change(self, account: Jid, version: str, jid: Jid, item: RosterItem | None) -> None:
        """Keep what one contact is since this version; None is gone."""
