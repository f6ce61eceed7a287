"""What was said with somebody long ago, out of our archive (XEP-0313), a page at a time towards the beginning.

A page that holds what ends the stream cannot be had as it is. In a session that is not resumed it would end each
stream anew, so what is newer than that result is asked for by itself, and the next page begins behind it.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from lyncfedclient.domain.message_events import HistoryReceived, MessageReceived
from lyncfedclient.gateway.archive_questions import (
    ArchiveQuestion,
    archive_query,
    form_field,
    page_end,
    result_id,
)
from lyncfedclient.gateway.compose import content, stamp
from lyncfedclient.gateway.translate.messages import read_archived

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.kept import Kept
    from lyncfedclient.gateway.translate.values import Reader

_MAX_EMPTY_PAGES = 20


class ArchiveHistory:
    """Asks for pages of single conversations. ``ask`` takes a question to the archive."""

    def __init__(
        self,
        kept: Kept,
        reader: Reader,
        *,
        ask: Callable[[ArchiveQuestion], None],
        tell: Callable[[HistoryReceived], object],
    ) -> None:
        self._kept = kept
        self._reader = reader
        self._ask = ask
        self._tell = tell

    def ask(self, peer: Jid, before: str, until: datetime | None, *, empty: int = 0) -> None:
        """Ask for the page before this; where it holds nothing but receipts and the like, for the next too."""
        peer = peer.bare
        before = self._place(peer, before)
        if refused := self._kept.history_refused.get(peer):
            self._ask_newer(peer, refused, before, until)
            return
        place = f"<before>{content(before)}</before>" if before else "<before/>"

        def on_page(results: list[Element], answer: Element | None) -> None:
            end = page_end(answer)
            if end is None:
                self._tell(HistoryReceived(peer, is_failed=True))
                return
            self._kept.history_refused.pop(peer, None)
            messages = self._messages(peer, results)
            is_all = end.get("complete") in {"true", "1"} or not results
            first = result_id(results[0]) if results else ""
            if not messages and not is_all and first != before and empty < _MAX_EMPTY_PAGES:
                self.ask(peer, first, None, empty=empty + 1)
                return
            self._tell(HistoryReceived(peer, messages, is_all=is_all))

        def on_refused(_results: list[Element], refused: str) -> None:
            self._kept.history_refused[peer] = refused

        self._ask(ArchiveQuestion(_payload(peer, before, until, place), on_page, on_refused))

    def _ask_newer(self, peer: Jid, refused: str, before: str, until: datetime | None) -> None:
        """Ask for what lies between a refused result and ``before``."""
        is_finished = False

        def finish(results: list[Element]) -> bool:
            nonlocal is_finished
            if is_finished:
                return True
            is_finished = True
            self._kept.history_refused.pop(peer, None)
            between = list(takewhile(lambda result: result_id(result) != before, results))
            messages = self._messages(peer, between)
            telling = (result for result in between if self._messages(peer, (result,)))
            first = next(map(result_id, telling), before)
            self._kept.history_behind[peer, first] = refused
            if messages:
                self._tell(HistoryReceived(peer, messages))
            return bool(messages)

        def on_page(results: list[Element], answer: Element | None) -> None:
            if page_end(answer) is None:
                self._tell(HistoryReceived(peer, is_failed=True))
            elif not finish(results):
                self.ask(peer, before, until)

        def on_refused(results: list[Element], another: str) -> None:
            if another == before:
                # Known already: these are all that lie between the two.
                finish(results)
            else:
                self._kept.history_refused[peer] = another

        place = f"<after>{content(refused)}</after>"
        self._ask(ArchiveQuestion(_payload(peer, before, until, place), on_page, on_refused))

    def _place(self, peer: Jid, before: str) -> str:
        """Give where to go on from: several that cannot be read may follow each other, and an archive may lie."""
        met: set[str] = set()
        while before not in met and (behind := self._kept.history_behind.get((peer, before))):
            met.add(before)
            before = behind
        return before

    def _messages(self, peer: Jid, results: Iterable[Element]) -> tuple[MessageReceived, ...]:
        events = (event for result in results for event in read_archived(result, self._reader)[0])
        return tuple(
            event for event in events if isinstance(event, MessageReceived) and event.peer.bare == peer
        )


def _payload(peer: Jid, before: str, until: datetime | None, place: str) -> Callable[[str], str]:
    end = "" if before or until is None else form_field("end", stamp(until))
    return lambda query_id: archive_query(query_id, form_field("with", str(peer)) + end, place)
