"""What we write, and how we learn that the server has it: stream management (XEP-0198) or a ping."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import NotStoredError
from lyncfedclient.domain.keeping import KeptSession
from lyncfedclient.domain.link import LinkFault
from lyncfedclient.domain.message_events import MessageAccepted
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.negotiation import is_count
from lyncfedclient.gateway.stream_management import CountError, StreamManagement

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.keeping import Keeper
    from lyncfedclient.gateway.stream import Stream

log = logging.getLogger(__name__)

_ACK_EVERY = 10
_LIMIT_STEP = 256
_ANSWER_EVERY_S = 0.1
"""In a storm a server asks with every few KiB: so often it is told, each time with a change of the database."""
_MODULUS = 2**32
_REQUEST = f"<r xmlns='{ns.SM}'/>"


class Delivery:
    """The outgoing side of one session, over as many streams as it lives.

    ``ping`` asks the server something and calls back when it answered, whatever it answered.
    """

    def __init__(
        self,
        own: Jid,
        keeper: Keeper,
        *,
        emit: Callable[[MessageAccepted], None],
        ping: Callable[[Callable[[], None]], None],
        management: StreamManagement | None = None,
    ) -> None:
        self._own = own
        self._keeper = keeper
        self._emit = emit
        self._ping = ping
        self._stream: Stream | None = None
        self._is_managed = management is not None
        self._is_kept = False
        self._limit = 0
        self._since_request = 0
        self._unfenced: list[str] = []
        self._is_held = False
        self._uncounted = 0
        self._loop = asyncio.get_running_loop()
        self._answered_at = -_ANSWER_EVERY_S
        self._answering: asyncio.TimerHandle | None = None
        self.management = management
        if management is not None:
            self._begin_keeping(management, "")

    @property
    def stream(self) -> Stream | None:
        """The stream that carries the session now, if any."""
        return self._stream

    @property
    def is_in_burst(self) -> bool:
        """Whether more of the server's stanzas may follow at once."""
        return self._stream is not None and self._stream.is_in_burst

    @property
    def is_managed(self) -> bool:
        """Whether the server counts with us."""
        return self._is_managed

    @property
    def uncounted(self) -> int:
        """How many of the server's stanzas came since the first that waits."""
        return self._uncounted

    def join(self, stream: Stream, *, can_manage: bool) -> None:
        """Go on over this stream; what was under way when the last one was lost is written again."""
        self._stream = stream
        if self.management is not None:
            for text, _message_id in tuple(self.management.unacknowledged):
                stream.write(text)
            self.request()
        elif can_manage:
            self.management = StreamManagement()
            stream.write(f"<enable xmlns='{ns.SM}' resume='true'/>")

    def leave(self) -> Stream | None:
        """Be without a stream; give the last."""
        if self._answering is not None:
            # A server that is left would send anew, or to the offline store, what it believes to be unheard.
            self.answer()
        stream, self._stream = self._stream, None
        return stream

    def write(self, text: str, message_id: str = "") -> None:
        """Write a stanza. Without a stream only a message is kept, for the resumption."""
        if self._stream is None:
            if message_id and self.management is not None:
                self._count_sent(self.management, text, message_id)
            return
        if self.management is not None:
            self._count_sent(self.management, text, message_id)
            self._since_request += 1
        self._stream.write(text)
        if self._since_request >= _ACK_EVERY:
            self.request()

    def write_message(self, text: str, message_id: str) -> None:
        """Write a message, and see to it that we learn when the server has it."""
        self.write(text, message_id)
        if self.management is not None:
            self.request()
            return
        self._unfenced.append(message_id)
        if len(self._unfenced) == 1:
            self._fence()

    def is_under_way(self, message_id: str) -> bool:
        """Whether a message was written and is not accepted yet."""
        waiting = self.management.unacknowledged if self.management is not None else ()
        return message_id in self._unfenced or any(identity == message_id for _, identity in waiting)

    def request(self) -> None:
        """Ask the server how much it has."""
        if self._is_managed and self._stream is not None:
            self._since_request = 0
            self._stream.write(_REQUEST)

    def count_handled(self) -> None:
        """Count a stanza of the server's that has been dealt with, or set aside, or waits."""
        if self._is_managed and self.management is not None:
            if self._is_held:
                self._uncounted += 1
            else:
                self.management.count_handled()

    def add_handled(self, count: int) -> None:
        """Count so many more, after which nothing waits."""
        self.drop_held()
        if self._is_managed and self.management is not None:
            self.management.handled = (self.management.handled + count) % _MODULUS

    def hold(self) -> None:
        """Tell the server of nothing more, since a stanza waits."""
        self._is_held = True

    def drop_held(self) -> None:
        """Forget what came since the first that waited, or count on."""
        self._is_held = False
        self._uncounted = 0

    def keep_handled(self, more: int = 0) -> None:
        """Keep how much we have handled, with so many ``more``. Raises :class:`NotStoredError`.

        What we tell the server must be kept before: it may throw away what it has told, and gives up a
        session that knows less.
        """
        if self._is_kept and self.management is not None:
            self._keeper.note_handled((self.management.handled + more) % _MODULUS)

    def note_accepted(self, message_ids: tuple[str, ...]) -> None:
        """Tell and keep that the server has these messages."""
        if not message_ids:
            return
        with self._keeper.change():
            for message_id in message_ids:
                self._emit(MessageAccepted(message_id))
            if self._is_kept and self.management is not None:
                self._keeper.note_acknowledged(self.management.acknowledged, message_ids)

    def receive(self, element: Element, name: str) -> None:
        """Take an element of XEP-0198. Raises :class:`LinkError` for counts that cannot be true."""
        if self.management is None or self._stream is None:
            return
        if name == "enabled" and not self._is_managed:
            self._is_managed = True
            if element.get("resume") in {"true", "1"} and element.get("id"):
                self.management.previd = element.get("id", "")
                self._begin_keeping(self.management, element.get("location", ""))
            if self.management.unacknowledged:
                self.request()
        elif name == "failed" and not self._is_managed:
            # The messages among what was counted are vouched for in the other way.
            self._unfenced += [identity for _, identity in self.management.unacknowledged if identity]
            self.management = None
            if self._unfenced:
                self._fence()
        elif name == "r" and self._is_managed:
            self._answer_soon()
        elif name == "a" and self._is_managed:
            self._take_acknowledgement(element.get("h", ""), self.management, self._stream)

    def receive_last(self, element: Element) -> None:
        """Hear nothing but acknowledgements, after goodbye."""
        count = element.get("h", "")
        if element.tag == f"{{{ns.SM}}}a" and self.management is not None and is_count(count):
            with contextlib.suppress(CountError):
                for message_id in self.management.take_acknowledgement(int(count)):
                    self._emit(MessageAccepted(message_id))

    def _answer_soon(self) -> None:
        if self._answering is not None:
            return
        wait_s = self._answered_at + _ANSWER_EVERY_S - self._loop.time()
        if wait_s > 0:
            self._answering = self._loop.call_later(wait_s, self.answer)
        else:
            self.answer()

    def answer(self) -> None:
        """Tell the server how much we have, and keep that we did."""
        if self._answering is not None:
            self._answering.cancel()
            self._answering = None
        if self.management is None or self._stream is None:
            return
        self._answered_at = self._loop.time()
        try:
            self.keep_handled()
        except NotStoredError as error:
            log.warning("no acknowledgement, since it could not be kept: %s", error)
            return
        self._stream.write(f"<a xmlns='{ns.SM}' h='{self.management.handled}'/>")

    def _take_acknowledgement(self, count: str, management: StreamManagement, stream: Stream) -> None:
        if not is_count(count):
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, "an acknowledgement without a count")
        try:
            accepted = management.take_acknowledgement(int(count))
        except CountError as error:
            stream.write(
                f"<stream:error><undefined-condition xmlns='{ns.STREAM_ERRORS}'/><handled-count-too-high"
                f" xmlns='{ns.SM}' h='{error.acknowledged}' send-count='{error.sent}'/></stream:error>"
                "</stream:stream>"
            )
            # Such a session cannot be trusted to resume either.
            management.previd = ""
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, str(error)) from None
        try:
            self.note_accepted(tuple(accepted))
        except NotStoredError as error:
            log.warning("an acknowledgement could not be kept: %s", error)

    def _begin_keeping(self, management: StreamManagement, location: str) -> None:
        self._limit = (management.sent + _LIMIT_STEP) % _MODULUS
        first = management.acknowledged + 1
        sent = tuple(
            ((first + place) % _MODULUS, message_id)
            for place, (_, message_id) in enumerate(management.unacknowledged)
            if message_id
        )
        kept = KeptSession(
            self._own,
            management.previd,
            location,
            management.handled,
            management.acknowledged,
            self._limit,
            sent,
        )
        try:
            self._keeper.begin(kept)
        except NotStoredError as error:
            log.warning("the session could not be kept: %s", error)
            return
        self._is_kept = True

    def _count_sent(self, management: StreamManagement, text: str, message_id: str) -> None:
        management.count_sent(text, message_id)
        if not self._is_kept:
            return
        try:
            if message_id:
                self._keeper.note_sent(management.sent, message_id)
            if management.sent == self._limit:
                self._limit = (self._limit + _LIMIT_STEP) % _MODULUS
                self._keeper.note_limit(self._limit)
        except NotStoredError as error:
            # The message is looked for in the archive then, before it is sent again.
            log.warning("what is sent could not be kept: %s", error)

    def _fence(self) -> None:
        """Learn without stream management that the server has our messages.

        A server takes a stream's stanzas in order (RFC 6120 section 10.1), so when it answers a ping
        that was sent after them, it has dealt with them.
        """
        fenced = len(self._unfenced)

        def on_answer() -> None:
            accepted, self._unfenced = self._unfenced[:fenced], self._unfenced[fenced:]
            for message_id in accepted:
                self._emit(MessageAccepted(message_id))
            if self._unfenced:
                self._fence()

        self._ping(on_answer)
