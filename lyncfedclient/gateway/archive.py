"""Our own archive on the server (XEP-0313): what we missed, and what was said long ago.

One question is under way at a time, each for a page. A result counts only from our own account and for
the question that is open; a server that gives the same page again is asked no further.
"""

from __future__ import annotations

import logging
import secrets
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import Event, NotStoredError
from lyncfedclient.domain.message_events import (
    ArchivePage,
    MessageDelivered,
    MessageDisplayed,
    MessageFailed,
    MessageReceived,
    ReadElsewhere,
)
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.archive_history import ArchiveHistory
from lyncfedclient.gateway.archive_questions import (
    PAGE,
    ArchiveQuestion,
    archive_query,
    form_field,
    page_end,
    result_id,
)
from lyncfedclient.gateway.compose import content, stamp
from lyncfedclient.gateway.faults import stanza_fault
from lyncfedclient.gateway.translate.messages import archived_result, read_archived
from lyncfedclient.gateway.translate.values import MAX_ID, Reader, address

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.keeping import ArchivePosition
    from lyncfedclient.gateway.kept import Kept
    from lyncfedclient.gateway.queries import Queries

log = logging.getLogger(__name__)

FIRST_TIME = timedelta(days=7)
"""How far back the very first catch-up goes; what is older comes when the user scrolls to it."""
_ANSWER_LIMIT_S = 15.0
_MAX_PAGES = 20_000
_MAX_ATTEMPTS = 2
_LAST = f"{{{ns.RESULT_SETS}}}set/{{{ns.RESULT_SETS}}}last"


@dataclass(slots=True)
class _CatchUp:
    """How far the catch-up has come."""

    after: str
    start: datetime | None
    known_at: datetime | None
    attempts: int = 0
    pages: int = 0
    seen: set[str] = field(default_factory=set)


class Archive:
    """The questions of one session to its archive. ``store`` may raise :class:`NotStoredError`."""

    def __init__(
        self,
        own: Jid,
        kept: Kept,
        queries: Queries,
        *,
        store: Callable[[Event], None],
        is_connected: Callable[[], bool],
        on_caught_up: Callable[[bool], None],
        on_not_stored: Callable[[NotStoredError], None],
        now: Callable[[], datetime],
    ) -> None:
        self._own = own
        self._reader = Reader(own, is_archive_id_trusted=True)
        self._queries = queries
        self._store = store
        self._is_connected = is_connected
        self._on_caught_up = on_caught_up
        self._on_not_stored = on_not_stored
        self._now = now
        self._open: ArchiveQuestion | None = None
        self._waiting: deque[ArchiveQuestion] = deque()
        self._catch_up: _CatchUp | None = None
        self._is_stalled = False
        self.history = ArchiveHistory(kept, self._reader, ask=self._ask, tell=self._tell)

    @property
    def is_catching_up(self) -> bool:
        """Whether a catch-up is under way."""
        return self._catch_up is not None

    def catch_up(self, position: ArchivePosition | None) -> None:
        """Tell all that came after this, a page at a time."""
        if position is None:
            self._catch_up = _CatchUp("", self._now() - FIRST_TIME, None)
        else:
            self._catch_up = _CatchUp(position.last, None, position.at)
        self._ask_next()

    def go_on(self) -> None:
        """Ask again what was not answered when the connection was lost."""
        if self._is_stalled:
            self._is_stalled = False
            self._ask_next()

    def take(self, element: Element) -> bool:
        """Take a message stanza; whether it is a result of an archive, and so no business of others."""
        result = archived_result(element)
        if result is None:
            return False
        question = self._question_of(element, result)
        if question is None or len(question.results) >= 2 * PAGE:
            log.warning("refused a result of an archive that was not asked for")
            return True
        question.results.setdefault(result_id(result), result)
        return True

    def leave_out(self, element: Element) -> None:
        """See to it that a result that was refused unread, of which this much has come, is not asked for again."""
        result = archived_result(element)
        question = self._question_of(element, result) if result is not None else None
        if result is not None and question is not None:
            log.warning("left a result of the archive out")
            question.on_refused(list(question.results.values()), result_id(result))

    def _question_of(self, element: Element, result: Element) -> ArchiveQuestion | None:
        """Give the open question that a result answers, if it comes from our own archive."""
        question, sender = self._open, element.get("from")
        is_ours = not sender or address(sender) == self._own.bare
        is_asked = question is not None and result.get("queryid") == question.query_id
        return question if is_ours and is_asked and result_id(result) else None

    def _ask(self, question: ArchiveQuestion) -> None:
        self._waiting.append(question)
        self._go()

    def _go(self) -> None:
        if self._open is not None or not self._waiting:
            return
        question = self._open = self._waiting.popleft()
        question.query_id = secrets.token_hex(8)
        payload = question.payload(question.query_id)
        self._queries.ask("set", None, payload, self._on_answer, limit_s=_ANSWER_LIMIT_S)

    def _on_answer(self, answer: Element | None) -> None:
        question, self._open = self._open, None
        if question is not None:
            question.on_page(list(question.results.values()), answer)
        self._go()

    def _tell(self, event: Event) -> bool:
        try:
            self._store(event)
        except NotStoredError as error:
            self._on_not_stored(error)
            return False
        return True

    # Catching up.

    def _ask_next(self) -> None:
        state = self._catch_up
        if state is None:
            return
        start = form_field("start", stamp(state.start)) if state.start is not None and not state.after else ""
        place = f"<after>{content(state.after)}</after>" if state.after else ""
        payload = partial(archive_query, fields=start, place=place)
        self._ask(ArchiveQuestion(payload, self._on_page, self._on_result_refused))

    def _on_page(self, results: list[Element], answer: Element | None) -> None:
        state = self._catch_up
        if state is None:
            return
        end = page_end(answer)
        if end is None:
            self._on_refused(state, answer)
            return
        state.attempts = 0
        state.pages += 1
        last = (end.findtext(_LAST) or "")[:MAX_ID] or (result_id(results[-1]) if results else "")
        is_complete = end.get("complete") in {"true", "1"}
        if last and last not in state.seen and last != state.after:
            if not self._tell(self._page(results, last)):
                self._is_stalled = True
                return
            state.seen.add(last)
            state.after = last
        elif not is_complete:
            log.warning("the archive gives the same page again")
            self._finish(is_complete=False)
            return
        if is_complete:
            self._finish(is_complete=True)
        elif state.pages >= _MAX_PAGES:
            self._finish(is_complete=False)
        else:
            self._ask_next()

    def _on_result_refused(self, results: list[Element], refused: str) -> None:
        """Tell what came before it now: in a new session the page would end there again."""
        if state := self._catch_up:
            page = self._page(results, refused)
            self._tell(replace(page, at=page.at or state.known_at or state.start))

    def _page(self, results: list[Element], last: str) -> ArchivePage:
        now = self._now()
        read = [read_archived(result, self._reader) for result in results]
        # In order even where the archive is not; those of one moment stay as they are.
        read.sort(key=lambda pair: pair[1] or now)
        events = tuple(
            event
            for found, _ in read
            for event in found
            if isinstance(
                event,
                MessageReceived | MessageDelivered | MessageDisplayed | MessageFailed | ReadElsewhere,
            )
        )
        times = [at for _, at in read if at is not None and at <= now]
        return ArchivePage(events, last, max(times, default=None))

    def _on_refused(self, state: _CatchUp, answer: Element | None) -> None:
        if answer is None and not self._is_connected():
            self._is_stalled = True
            return
        state.attempts += 1
        if answer is not None:
            log.warning("the archive refuses: %s", stanza_fault(answer)[0].value)
            if state.after and state.known_at is not None:
                # The place is gone (item-not-found): by time then, which finds some of it again.
                state.after, state.start, state.known_at = "", state.known_at, None
                self._ask_next()
                return
        if answer is None and state.attempts < _MAX_ATTEMPTS:
            self._ask_next()
        else:
            self._finish(is_complete=False)

    def _finish(self, *, is_complete: bool) -> None:
        self._catch_up = None
        self._on_caught_up(is_complete)
