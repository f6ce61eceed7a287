"""A plain XMPP client stream: direct TLS, SASL PLAIN, bind; stanzas are elements, nothing is hidden.

Written by hand on asyncio, so that what the tests hold our client against does not stand on the
library our client stands on, and so that any XML at all can be sent. Sources: RFC 6120, XEP-0368.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import ssl
from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from lyncfedclient.gateway.whole_tags import WholeTags

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NS_CLIENT = "jabber:client"
_NS_STREAM = "http://etherx.jabber.org/streams"
_NS_SASL = "urn:ietf:params:xml:ns:xmpp-sasl"
_NS_BIND = "urn:ietf:params:xml:ns:xmpp-bind"

_DIRECT_TLS_PORT = 5223
_LIMIT_S = 15


class StreamEndedError(ConnectionError):
    """The server closed the stream, or refused to sign us in; the text is its last element."""


class Stream:
    """One signed-in session. ``on_stanza`` is called with every stanza after sign-in, in order."""

    def __init__(self, on_stanza: Callable[[ET.Element], None]) -> None:
        self.jid = ""
        self._on_stanza = on_stanza
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._parser: ET.XMLPullParser[ET.Element] = ET.XMLPullParser(("start", "end"))
        self._whole_tags = WholeTags()
        self._depth = 0
        self._root: ET.Element | None = None
        self._arrived: list[ET.Element] = []
        self._reading: asyncio.Task[None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether the session lives."""
        return self._reading is not None and not self._reading.done()

    async def open(
        self, address: str, user: str, domain: str, password: str, ca_file: Path, resource: str
    ) -> None:
        """Connect and sign in. Raises :class:`StreamEndedError` or OSError."""
        context = ssl.create_default_context(cafile=str(ca_file))
        self._reader, self._writer = await asyncio.open_connection(
            address, _DIRECT_TLS_PORT, ssl=context, server_hostname=domain
        )
        async with asyncio.timeout(_LIMIT_S):
            await self._sign_in(user, domain, password, resource)
        for early in self._arrived:
            self._on_stanza(early)
        self._arrived = []
        self._reading = asyncio.create_task(self._read_on(), name=f"stream of {self.jid}")

    async def ended(self) -> None:
        """Return when the session has ended, whoever ended it."""
        if self._reading is not None:
            await asyncio.wait([self._reading])

    def send(self, xml: str) -> None:
        """Send as it is."""
        if self._writer is None or self._writer.is_closing():
            raise StreamEndedError("not signed in")
        self._writer.write(xml.encode())

    async def drain(self) -> None:
        """Wait until most of what was sent is on its way."""
        if self._writer is not None:
            await self._writer.drain()

    async def close(self) -> None:
        """Say goodbye and disconnect."""
        if self._writer is not None and not self._writer.is_closing():
            self._writer.write(b"</stream:stream>")
        await self.cut()

    async def cut(self) -> None:
        """Disconnect without a word."""
        if self._reading is not None:
            self._reading.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                await self._reading
            self._reading = None
        if self._writer is not None:
            self._writer.close()
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(2):
                    await self._writer.wait_closed()
            # A server that ended the session itself may not answer the end of TLS.
            self._writer.transport.abort()
            self._writer = None

    async def _sign_in(self, user: str, domain: str, password: str, resource: str) -> None:
        await self._begin(domain)
        secret = base64.b64encode(f"\0{user}\0{password}".encode()).decode()
        self.send(f"<auth xmlns='{_NS_SASL}' mechanism='PLAIN'>{secret}</auth>")
        if (answer := await self._next()).tag != f"{{{_NS_SASL}}}success":
            raise StreamEndedError(ET.tostring(answer, "unicode"))
        await self._begin(domain)
        bind = f"<bind xmlns='{_NS_BIND}'><resource>{escape(resource)}</resource></bind>"
        self.send(f"<iq type='set' id='bind'>{bind}</iq>")
        bound = await self._next()
        self.jid = bound.findtext(f"{{{_NS_BIND}}}bind/{{{_NS_BIND}}}jid") or ""
        if not self.jid:
            raise StreamEndedError(ET.tostring(bound, "unicode"))

    async def _begin(self, domain: str) -> None:
        self._parser = ET.XMLPullParser(("start", "end"))
        self._whole_tags = WholeTags()
        self._depth = 0
        self.send(
            f"<?xml version='1.0'?><stream:stream to={quoteattr(domain)} version='1.0' "
            f"xmlns='{NS_CLIENT}' xmlns:stream='{_NS_STREAM}'>"
        )
        if (features := await self._next()).tag != f"{{{_NS_STREAM}}}features":
            raise StreamEndedError(ET.tostring(features, "unicode"))

    async def _next(self) -> ET.Element:
        while not self._arrived:
            await self._read()
        return self._arrived.pop(0)

    async def _read_on(self) -> None:
        while True:
            await self._read()
            arrived, self._arrived = self._arrived, []
            for element in arrived:
                self._on_stanza(element)

    async def _read(self) -> None:
        if self._reader is None:
            raise StreamEndedError("not connected")
        received = await self._reader.read(65536)
        if not received:
            raise StreamEndedError("the server closed the connection")
        self._parser.feed(self._whole_tags.take(received))
        for event in self._parser.read_events():
            kind, element = cast("tuple[str, ET.Element]", event)
            if kind == "start":
                self._depth += 1
                if self._depth == 1:
                    self._root = element
                continue
            self._depth -= 1
            if self._depth == 0:
                raise StreamEndedError("the server closed the stream")
            if self._depth == 1:
                self._arrived.append(element)
                if self._root is not None:
                    self._root.remove(element)
