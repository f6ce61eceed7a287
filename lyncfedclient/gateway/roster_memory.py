"""The roster kept over a restart, as long as it can be kept whole (RFC 6121 section 2.6)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import NotStoredError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.keeping import RosterKeeper

log = logging.getLogger(__name__)


class RosterMemory:
    """What one session has kept of the roster. Once something cannot be stored, all stays as it was before."""

    def __init__(self, account: Jid, keeper: RosterKeeper | None) -> None:
        self._account = account
        self._keeper = keeper
        # False until the server has said what is current, and after anything has gone wrong.
        self._is_current = False

    def version(self) -> str:
        """Give the version that is kept whole, empty where none is."""
        try:
            return self._keeper.version(self._account) if self._keeper is not None else ""
        except NotStoredError as error:
            log.warning("the kept roster could not be read: %s", error)
            return ""

    def items(self) -> Iterator[Sequence[RosterItem]]:
        """Give the kept items, which turned out to be current. Raises :class:`NotStoredError`."""
        if self._keeper is None:
            raise NotStoredError("nothing is kept")
        yield from self._keeper.items()
        self._is_current = True

    def go_on(self, version: str) -> None:
        """Take that this version, which the program has in memory, is current: what is kept may be older."""
        self._is_current = bool(version) and self.version() == version

    def begin(self, version: str) -> None:
        """Keep another roster; one without a version only takes the place of what was kept."""
        self._is_current = False
        if self._keeper is None:
            return
        if version or self.version():
            self._is_current = True
            self._store(self._keeper.begin)
            self._is_current = self._is_current and bool(version)

    def add(self, items: Sequence[RosterItem]) -> None:
        """Keep some items of it."""
        if self._keeper is not None and self._is_current:
            self._store(self._keeper.add, items)

    def finish(self, version: str) -> None:
        """Keep that these were all."""
        if self._keeper is not None and self._is_current:
            self._store(self._keeper.finish, self._account, version)

    def change(self, version: str, jid: Jid, item: RosterItem | None) -> None:
        """Keep a push. One without a version leaves nothing to ask by."""
        if self._keeper is None or not self._is_current:
            return
        if version:
            self._store(self._keeper.change, self._account, version, jid, item)
        else:
            self._store(self._keeper.begin)
            self._is_current = False

    def _store(self, work: Callable[..., None], *args: object) -> None:
        try:
            work(*args)
        except NotStoredError as error:
            # What comes later must not be put on top of a gap.
            self._is_current = False
            log.warning("the roster could not be kept: %s", error)
