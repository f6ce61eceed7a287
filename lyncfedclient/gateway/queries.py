"""Questions to the network (iq get and set) and whose answer to each counts (RFC 6120 section 8.2.3)."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import attribute
from lyncfedclient.gateway.translate.values import address

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

ANSWER_LIMIT_S = 60.0


@dataclass(slots=True)
class _Open:
    to: Jid | None
    on_answer: Callable[[Element | None], None]
    timer: asyncio.TimerHandle


class Queries:
    """The open questions of one session. An answer counts once, and only from whom was asked."""

    def __init__(self, own: Jid, write: Callable[[str], None]) -> None:
        self._own = own
        self._write = write
        self._open: dict[str, _Open] = {}
        self._waiting: set[asyncio.Future[Element | None]] = set()
        self._loop = asyncio.get_running_loop()
        self._is_closed = False

    @property
    def own(self) -> Jid:
        """Our full address."""
        return self._own

    def ask(
        self,
        kind: str,
        to: Jid | None,
        payload: str,
        on_answer: Callable[[Element | None], None],
        *,
        query_id: str = "",
        limit_s: float = ANSWER_LIMIT_S,
    ) -> str:
        """Ask, without an address our own account; ``on_answer`` gets the iq, or None after ``limit_s``."""
        query_id = query_id or secrets.token_hex(8)
        timer = self._loop.call_later(limit_s, self._expire, query_id)
        self._open[query_id] = _Open(to, on_answer, timer)
        recipient = f" to={attribute(str(to))}" if to is not None else ""
        self._write(f"<iq type='{kind}' id='{query_id}'{recipient}>{payload}</iq>")
        return query_id

    async def request(self, kind: str, to: Jid | None, payload: str, *, limit_s: float) -> Element | None:
        """Ask and wait; None when no answer came in time, or the session is over."""
        if self._is_closed:
            return None
        future: asyncio.Future[Element | None] = self._loop.create_future()

        def on_answer(answer: Element | None) -> None:
            if not future.done():
                future.set_result(answer)

        self.ask(kind, to, payload, on_answer, limit_s=limit_s)
        self._waiting.add(future)
        try:
            return await future
        finally:
            self._waiting.discard(future)

    def take(self, answer: Element) -> None:
        """Take an iq result or error; what answers no open question is let fall."""
        query_id = answer.get("id", "")
        question = self._open.get(query_id)
        if question is None or not self._is_from_whom_was_asked(answer, question.to):
            return
        del self._open[query_id]
        question.timer.cancel()
        question.on_answer(answer)

    def confirm(self, element: Element, payload: str = "") -> None:
        """Answer a question of somebody else's with a result, empty where there is nothing to say."""
        self._write(f"<iq type='result' {_reply_attributes(element)}>{payload}</iq>")

    def refuse(self, element: Element, condition: str = "service-unavailable") -> None:
        """Answer as the server would for an address where nobody is (RFC 6121 section 8.5.3.2.3)."""
        self._write(
            f"<iq type='error' {_reply_attributes(element)}><error type='cancel'>"
            f"<{condition} xmlns='{ns.STANZA_ERRORS}'/></error></iq>"
        )

    def close(self) -> None:
        """Forget all questions; whoever waits for one learns that no answer will come."""
        self._is_closed = True
        left, self._open = self._open, {}
        for question in left.values():
            question.timer.cancel()
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    def _is_from_whom_was_asked(self, answer: Element, to: Jid | None) -> bool:
        text = answer.get("from")
        if to is None or to == self._own.bare:
            # Our account: the server may leave the sender out (RFC 6120 section 8.1.2.1), and some
            # name themselves or our full address. All of these only our own server can write.
            return not text or address(text) in {self._own.bare, self._own, Jid("", self._own.domain)}
        if to == Jid("", self._own.domain):
            return not text or address(text) == to
        return address(text) == to

    def _expire(self, query_id: str) -> None:
        question = self._open.pop(query_id, None)
        if question is not None:
            question.on_answer(None)


def is_result(answer: Element | None) -> bool:
    """Whether an answer is a good one."""
    return answer is not None and answer.tag == ns.IQ and answer.get("type") == "result"


def no_matter(_answer: Element | None) -> None:
    """Take an answer that changes nothing."""


def _reply_attributes(element: Element) -> str:
    sender = element.get("from")
    recipient = f" to={attribute(sender)}" if sender else ""
    return f"id={attribute(element.get('id', ''))}{recipient}"
