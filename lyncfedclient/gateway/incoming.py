"""Messages that come in: each counts as handled with, never before, its being stored (XEP-0198).

Those that come with the same bytes are stored in one change: each change of its own costs as much again.

While a new session catches up with the archive, what comes live waits, so that a conversation stands
here in the order in which it was said. What waits is not counted: if we die meanwhile, it comes again.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import Event, NotStoredError
from lyncfedclient.domain.link import LinkFault
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.translate.messages import read_messages
from lyncfedclient.gateway.translate.values import Reader

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.keeping import Keeper
    from lyncfedclient.gateway.delivery import Delivery

log = logging.getLogger(__name__)

MAX_WAITING = 500
MAX_GATHERED = 50
MAX_UNCOUNTED = 2000
"""So many stanzas may go unacknowledged before a server gives the session up (ejabberd: 5000)."""

HANDING_OUT_S = 600.0
"""So long our server may take to hand out what it stored for us.

Servers pass on what a sender writes in their name: later only a sender has a reason to name a time (XEP-0203
section 8).
"""


class Incoming:
    """The message stanzas of one session. ``store`` may raise :class:`NotStoredError`."""

    def __init__(
        self,
        own: Jid,
        keeper: Keeper,
        delivery: Delivery,
        *,
        store: Callable[[Event], None],
        report: Callable[[str, Exception], None],
        abort: Callable[[LinkError], None],
    ) -> None:
        self.reader = Reader(own)
        self._keeper = keeper
        self._delivery = delivery
        self._store = store
        self._report = report
        self._abort = abort
        self._waiting: list[Element] = []
        self._is_waiting = True
        self._gathered: list[Element] = []
        self._is_behind = False
        self._handed_out_until = 0.0

    def expect_stored(self) -> None:
        """Believe times in our server's name for a while: what it stored for us comes now."""
        self._handed_out_until = time.monotonic() + HANDING_OUT_S

    def take(self, element: Element) -> None:
        """Take a message stanza: deal with it, or let it wait."""
        if not self._is_waiting:
            self._gathered.append(element)
            if len(self._gathered) >= MAX_GATHERED or not self._delivery.is_in_burst:
                self.settle()
            return
        self._waiting.append(element)
        self._delivery.hold()
        self._delivery.count_handled()
        if len(self._waiting) >= MAX_WAITING:
            self.let_in()

    def settle(self) -> bool:
        """Deal with what was gathered, before anything else is; False where it was not stored, and the link given up."""
        if not self._gathered:
            return True
        gathered, self._gathered = self._gathered, []
        return self._deal(gathered, len(gathered))

    def wait(self) -> None:
        """Let what comes from now on wait for :meth:`let_in`."""
        self.settle()
        self._is_waiting = True

    def look(self) -> None:
        """See whether waiting has lasted too long, by the number of stanzas that came meanwhile."""
        if self._waiting and self._delivery.uncounted > MAX_UNCOUNTED:
            self.let_in()

    def let_in(self) -> bool:
        """Deal with what waits; from now on nothing waits. Whether all that has come on this stream is stored."""
        self._is_waiting = False
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._deal(waiting, self._delivery.uncounted)
        return not self._is_behind

    def forget(self) -> None:
        """Drop what waits, uncounted: a resumption brings it again."""
        self._is_behind = False
        self._gathered.clear()
        self._waiting.clear()
        self._delivery.drop_held()

    def _deal(self, elements: list[Element], count: int) -> bool:
        """Store what these bring, and that so many stanzas more are handled, as one change; whether it was stored.

        A stanza that breaks something here must not come back after each reconnect, so it is reported
        and set aside; one that could not be stored is to come back.
        """
        try:
            with self._keeper.change():
                for element in elements:
                    self._tell(element)
                self._delivery.keep_handled(count)
        except NotStoredError as error:
            self._is_behind = True
            self._abort(LinkError(LinkFault.CONNECTION_LOST, f"a message could not be stored: {error}"))
            return False
        self._delivery.add_handled(count)
        return True

    def _tell(self, element: Element) -> None:
        try:
            is_time_trusted = time.monotonic() < self._handed_out_until
            for event in read_messages(element, self.reader._replace(is_time_trusted=is_time_trusted)):
                self._store(event)
        except NotStoredError:
            raise
        except Exception as error:  # noqa: BLE001 - the one place where a bug in reading a message ends
            self._report("a message was not understood", error)
