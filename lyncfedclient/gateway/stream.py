"""One TCP connection with an XML stream each way (RFC 6120 section 4), from connect to close.

While signing in, stanzas are awaited one by one with :meth:`Stream.next_element`; afterwards each is
handed to one function as it arrives.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from collections import deque
from typing import TYPE_CHECKING

from lyncfedclient.domain.link import LinkFault
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import attribute
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.guard import PIECE, StanzaParser
from lyncfedclient.gateway.limits import Limits, Room, ViolationError
from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

log = logging.getLogger(__name__)

_STOP_AFTER = frozenset({f"{{{ns.TLS}}}proceed", f"{{{ns.SASL}}}success"})
_MAX_QUEUED = 1000
_TURN_S = 0.005
"""So long a flood is dealt with before others have their turn: a third of a frame."""
_CLOSE_LIMIT_S = 2.0


class Stream(asyncio.Protocol):
    """The connection. ``closed`` is done when it is gone; its result is why, as a :class:`LinkError`."""

    def __init__(self, *, limits: Limits | None = None) -> None:
        loop = asyncio.get_running_loop()
        self.closed: asyncio.Future[LinkError] = loop.create_future()
        self.header: dict[str, str] = {}
        self.is_secure = False
        self.last_received_at = loop.time()
        self.large_answers: set[str] = set()
        """Ids of queries whose answers may be larger than a stanza usually is."""
        self.account = ""
        """Whose server this is, as a bare JID: it alone forwards what others have said (XEP-0280, XEP-0313)."""
        self._limits = limits
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._parser: StanzaParser | None = None
        self._queue: deque[Element] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._heard: asyncio.Future[None] | None = None
        self._backlog: deque[bytes] = deque()
        self._is_paused = False
        self._receiver: Callable[[Element], None] | None = None
        self._on_burst_end: Callable[[], None] = _nothing
        self._on_poison: Callable[[Element | None], None] | None = None
        self._poison: tuple[Element | None] | None = None
        self.is_in_burst = False
        """Whether more stanzas may follow at once; ``on_burst_end`` tells when none do."""
        self._fault: LinkError | None = None

    @property
    def ssl_object(self) -> ssl.SSLObject | None:
        """The TLS session, once there is one."""
        return self._transport.get_extra_info("ssl_object") if self._transport is not None else None

    @property
    def violation(self) -> LinkError | None:
        """What the peer did wrong, if that ended the stream."""
        is_theirs = self._fault is not None and self._fault.fault is LinkFault.PROTOCOL_VIOLATION
        return self._fault if is_theirs else None

    @property
    def peer_address(self) -> str:
        """The numeric address at the other end."""
        name = self._transport.get_extra_info("peername") if self._transport is not None else None
        return str(name[0]) if name else ""

    async def hears_within(self, limit_s: float) -> bool:
        """Wait for the next byte; false if none comes in time. A closed stream hears enough."""
        heard = self._heard = self._loop.create_future()
        await asyncio.wait([heard, self.closed], timeout=limit_s, return_when=asyncio.FIRST_COMPLETED)
        self._heard = None
        return heard.done() or self.closed.done()

    async def start_tls(self, context: ssl.SSLContext, server_hostname: str, *, limit_s: float) -> None:
        """Secure the connection. Raises ``ssl.SSLError``, ``OSError`` or ``TimeoutError``."""
        if self._transport is None:
            raise ConnectionResetError("closed before TLS")
        self._parser = None
        self._queue.clear()
        self._backlog.clear()
        # asyncio itself lets the transport read on, once TLS stands above it.
        self._is_paused = False
        async with asyncio.timeout(limit_s):
            transport = await self._loop.start_tls(
                self._transport, self, context, server_hostname=server_hostname
            )
        if transport is None or self.closed.done():
            raise ConnectionResetError("closed during the TLS handshake")
        self._transport = transport
        # Asked of the transport rather than believed: nothing else may turn this on.
        self.is_secure = isinstance(self.ssl_object, ssl.SSLObject)

    def open(self, domain: str) -> None:
        """Begin a new XML stream on the connection; whatever was read of the old one is dropped."""
        self._queue.clear()
        self.header = {}
        self._parser = StanzaParser(
            on_open=self._on_open,
            on_element=self._on_element,
            on_close=self._on_close,
            room=self._room,
            limits=self._limits,
        )
        self.write(
            f"<?xml version='1.0'?><stream:stream to={attribute(domain)} version='1.0' xml:lang='en'"
            f" xmlns='{ns.CLIENT}' xmlns:stream='{ns.STREAM}'>"
        )

    def write(self, text: str) -> None:
        """Send text as it is; nothing happens when the connection is gone."""
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(text.encode("utf-8"))

    async def next_element(self) -> Element:
        """Wait for the next stanza. Raises :class:`LinkError` when the stream ends instead."""
        while not self._queue:
            if self._fault is not None:
                raise self._fault
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        return self._queue.popleft()

    def deliver_to(
        self,
        receiver: Callable[[Element], None],
        on_burst_end: Callable[[], None] | None = None,
        on_poison: Callable[[Element | None], None] | None = None,
    ) -> None:
        """From now on hand each stanza to ``receiver`` at once, those that already wait first.

        ``on_burst_end`` is called after those that came with the same bytes or waited, ``on_poison`` with as much as was
        read of a stanza that ends the stream, before the server is told that it does.
        """
        self._on_burst_end = on_burst_end or _nothing
        self._receiver = receiver
        while self._queue and self._receiver is receiver:
            receiver(self._queue.popleft())
        self._on_burst_end()
        self._on_poison = on_poison
        self._tell_poison()

    async def close(self, receiver: Callable[[Element], None] | None = None) -> None:
        """Say goodbye, wait briefly for the peer's own, and disconnect.

        What still arrives goes to ``receiver``.
        """
        self._receiver = receiver or _ignore
        self._on_burst_end, self._on_poison = _nothing, None
        self._fail(LinkError(LinkFault.CONNECTION_LOST, "closed by us"))
        if self._transport is not None and self._parser is not None:
            self.write("</stream:stream>")
            await asyncio.wait([self.closed], timeout=_CLOSE_LIMIT_S)
        self.abort()

    def abort(self, error: LinkError | None = None) -> None:
        """Disconnect at once."""
        self._fail(error or LinkError(LinkFault.CONNECTION_LOST, "aborted"))
        if self._parser is not None:
            self._parser.discard()
            self._parser = None
        self._backlog.clear()
        if self._transport is not None:
            self._transport.abort()
        else:
            self._end(None)

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - create_connection promises it
        self._transport = transport

    @override
    def data_received(self, data: bytes) -> None:
        self.last_received_at = self._loop.time()
        if self._heard is not None and not self._heard.done():
            self._heard.set_result(None)
        is_waiting = bool(self._backlog)
        self._backlog.extend(data[at : at + PIECE] for at in range(0, len(data), PIECE))
        if not is_waiting:
            self._feed_next()

    def _feed_next(self) -> None:
        # A flood must not hold up the loop, and with it the window: a little at a time, in order. What is
        # dealt with in one turn, as nearly everything, costs no second one: a turn is three calls of Qt's.
        end = time.perf_counter() + _TURN_S
        while self._backlog:
            self._feed(self._backlog.popleft())
            if self._backlog and time.perf_counter() > end:
                self._loop.call_soon(self._feed_next)
                self._pause(is_paused=True)
                return
        self._pause(is_paused=False)
        if self._transport is None:
            self._end(None)

    def _pause(self, *, is_paused: bool) -> None:
        if is_paused is self._is_paused or self._transport is None or self._transport.is_closing():
            return
        self._is_paused = is_paused
        if is_paused:
            self._transport.pause_reading()
        else:
            self._transport.resume_reading()

    def _feed(self, data: bytes) -> None:
        parser = self._parser
        if parser is None:
            self._backlog.clear()
            return
        violation: ViolationError | None = None
        self.is_in_burst = True
        try:
            parser.feed(data)
        except ViolationError as error:
            violation = error
        finally:
            # Also what came before a violation is dealt with.
            self.is_in_burst = False
            self._on_burst_end()
        if violation is not None:
            log.warning("the server broke the protocol: %s: %s", violation.condition, violation)
            if parser.is_in_stanza:
                self._poison = (parser.begun,)
                self._tell_poison()
            self.write(
                f"<stream:error><{violation.condition} xmlns='{ns.STREAM_ERRORS}'/></stream:error></stream:stream>"
            )
            self.abort(LinkError(LinkFault.PROTOCOL_VIOLATION, f"{violation.condition}: {violation}"))

    def _tell_poison(self) -> None:
        # It may have come before anybody listens, behind what still waits.
        if self._poison is not None and self._on_poison is not None:
            (begun,), self._poison = self._poison, None
            self._on_poison(begun)

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if not self._backlog or self._parser is None:
            self._end(exc)

    def _end(self, error: Exception | None) -> None:
        """Tell that the connection is gone, once all that came over it has been dealt with."""
        self._backlog.clear()
        self._fail(LinkError(LinkFault.CONNECTION_LOST, str(error) if error else "closed by the server"))
        if not self.closed.done() and self._fault is not None:
            self.closed.set_result(self._fault)

    def _on_open(self, attributes: dict[str, str]) -> None:
        self.header = attributes

    def _on_element(self, element: Element) -> None:
        if self._receiver is not None:
            self._receiver(element)
            return
        if element.tag in _STOP_AFTER and self._parser is not None:
            self._parser.stop()
        if len(self._queue) >= _MAX_QUEUED:
            raise ViolationError("policy-violation", "too many stanzas before the session")
        self._queue.append(element)
        self._wake()

    def _on_close(self) -> None:
        self.write("</stream:stream>")
        self._fail(LinkError(LinkFault.CONNECTION_LOST, "stream closed by the server"))
        if self._transport is not None:
            self._transport.close()

    def _room(self, tag: str, attributes: dict[str, str]) -> Room:
        if tag == ns.MESSAGE and attributes.get("from", self.account) == self.account:
            return Room.FORWARDED
        if tag == ns.IQ and attributes.get("type") == "result" and attributes.get("id") in self.large_answers:
            return Room.LARGE_ANSWER
        return Room.STANZA

    def _fail(self, error: LinkError) -> None:
        if self._fault is None:
            self._fault = error
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


def _nothing() -> None:
    """Have nothing to do at the end of a burst."""


def _ignore(_element: Element) -> None:
    """Drop what still arrives after goodbye."""
