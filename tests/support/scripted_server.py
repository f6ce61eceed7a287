"""An XMPP server that says exactly what a test tells it to, honest or hostile, on loopback.

A test gives a script: a coroutine that plays the server's side of one connection with the steps of
:class:`Peer`. :class:`Honest` is the script of a well-behaved server, whose parts can be replaced.
Each connection is kept in ``server.peers`` with all that the client said, before and after TLS.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self
from xml.etree import ElementTree as ET

import trustme
from typing_extensions import override

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

DOMAIN = "contoso.test"
USER = "alice"
PASSWORD = "correct horse battery staple"
OWN = f"{USER}@{DOMAIN}/desk"

STREAM_NS = "http://etherx.jabber.org/streams"
SASL_NS = "urn:ietf:params:xml:ns:xmpp-sasl"
TLS_NS = "urn:ietf:params:xml:ns:xmpp-tls"
SM_NS = "urn:xmpp:sm:3"

STARTTLS = f"<starttls xmlns='{TLS_NS}'><required/></starttls>"
BIND = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
SM = f"<sm xmlns='{SM_NS}'/>"
LIMIT_S = 10.0

Script = Callable[["Peer"], Awaitable[None]]


def mechanisms(*names: str) -> str:
    """The SASL feature with these mechanisms."""
    listed = "".join(f"<mechanism>{name}</mechanism>" for name in names)
    return f"<mechanisms xmlns='{SASL_NS}'>{listed}</mechanisms>"


class Authority:
    """A certification authority of the test's own."""

    def __init__(self, folder: Path) -> None:
        self._ca = trustme.CA()
        self.ca_file = folder / "ca.pem"
        self._ca.cert_pem.write_to_path(str(self.ca_file))

    def context(self, *names: str, not_after: datetime | None = None) -> ssl.SSLContext:
        """A server's context with a certificate for ``names``, by default the domain's."""
        certificate = self._ca.issue_cert(*(names or (DOMAIN,)), not_after=not_after)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        return context


class PeerGoneError(Exception):
    """The client closed the connection."""


class Peer(asyncio.Protocol):
    """The server's end of one connection, in steps."""

    def __init__(self, server: ScriptedServer) -> None:
        self.server = server
        self.plain = ""
        """All that the client said before TLS."""
        self.secret = ""
        """All that the client said within TLS."""
        self.stanzas: list[ET.Element] = []
        """Every stanza of the client that a script took."""
        self.is_secure = False
        self.salt = b"salt of the server"
        self.gone = asyncio.get_running_loop().create_future()
        self._transport: asyncio.Transport | None = None
        self._parser = _parser()
        self._depth = 0
        self._arrived: asyncio.Queue[ET.Element | None] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    # What asyncio calls.

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        if self.server.is_over:
            transport.abort()
            return
        self._task = asyncio.get_running_loop().create_task(self._play())

    @override
    def data_received(self, data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        if self.is_secure:
            self.secret += text
        else:
            self.plain += text
        with contextlib.suppress(ET.ParseError):
            self._parser.feed(data)
        self._read()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if not self.gone.done():
            self.gone.set_result(None)
        self._arrived.put_nowait(None)

    def _read(self) -> None:
        with contextlib.suppress(ET.ParseError):
            for kind, element in self._parser.read_events():  # type: ignore[misc]
                assert isinstance(element, ET.Element)
                if kind == "start":
                    self._depth += 1
                    if self._depth == 1:
                        self._arrived.put_nowait(element)
                else:
                    self._depth -= 1
                    if self._depth == 1:
                        self._arrived.put_nowait(element)
                    elif self._depth == 0:
                        self._arrived.put_nowait(None)

    async def _play(self) -> None:
        try:
            await self.server.script(self)
        except PeerGoneError:
            pass
        except Exception as error:  # noqa: BLE001 - shown by the test's own end
            self.server.errors.append(error)
        finally:
            if not self.gone.done() and not self.server.is_keeping:
                self.close()

    # Steps.

    def send(self, text: str | bytes) -> None:
        """Say something, whatever it is."""
        if self._transport is not None:
            self._transport.write(text.encode() if isinstance(text, str) else text)

    def challenge(self, data: str) -> None:
        """Send a SASL challenge."""
        self.send(_sasl("challenge", data))

    def success(self, data: str) -> None:
        """Send SASL's success."""
        self.send(_sasl("success", data))

    def decoded(self, element: ET.Element) -> str:
        """The content of one of the client's SASL elements."""
        return base64.b64decode(element.text or "").decode()

    def close(self) -> None:
        """Close the connection."""
        if self._transport is not None:
            self._transport.close()

    def cut(self) -> None:
        """Cut the connection as a broken cable would."""
        if self._transport is not None:
            self._transport.abort()

    async def next(self, limit_s: float | None = LIMIT_S) -> ET.Element:
        """The client's next stanza, or stream header."""
        async with asyncio.timeout(limit_s):
            element = await self._arrived.get()
        if element is None:
            raise PeerGoneError
        return element

    async def expect(self, name: str) -> ET.Element:
        """The client's next stanza, which must be of this local name."""
        element = await self.next()
        assert element.tag.rpartition("}")[2] == name, f"{element.tag} where {name} was expected"
        return element

    async def open(
        self, features: str | None, *, header: str = f"from='{DOMAIN}' id='s1' version='1.0'"
    ) -> None:
        """Answer the client's stream header with ours and, unless None, with features."""
        await self.expect("stream")
        self.send(
            f"<?xml version='1.0'?><stream:stream {header} xmlns='jabber:client' xmlns:stream='{STREAM_NS}'>"
        )
        if features is not None:
            self.send(f"<stream:features>{features}</stream:features>")

    def restart(self) -> None:
        """Expect a new stream from the client."""
        self._parser = _parser()
        self._depth = 0
        self._arrived = asyncio.Queue()

    async def start_tls(self, context: ssl.SSLContext | None = None) -> None:
        """Do the TLS handshake as the server."""
        assert self._transport is not None
        self.restart()
        self.is_secure = True
        plain, self._transport = self._transport, None
        try:
            self._transport = await asyncio.get_running_loop().start_tls(
                plain, self, context or self.server.context, server_side=True
            )
        except OSError:
            raise PeerGoneError from None
        finally:
            if self._transport is None:
                plain.abort()
                self.connection_lost(None)

    async def starttls(self, context: ssl.SSLContext | None = None) -> None:
        """Offer STARTTLS and go through with it."""
        await self.open(STARTTLS)
        await self.expect("starttls")
        self.send(f"<proceed xmlns='{TLS_NS}'/>")
        await self.start_tls(context)

    async def authenticate(self, *names: str) -> None:
        """Offer mechanisms and check the client's password with the one that it chooses."""
        await self.open(mechanisms(*(names or ("SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN"))))
        auth = await self.expect("auth")
        mechanism = auth.get("mechanism", "")
        is_right, success = False, ""
        if mechanism == "PLAIN":
            is_right = self.decoded(auth) == f"\0{USER}\0{PASSWORD}"
        else:
            hash_name = mechanism.removeprefix("SCRAM-").replace("SHA-", "sha").lower()
            scram = ScramServer(hash_name, salt=self.salt)
            self.challenge(scram.first(self.decoded(auth)))
            response = await self.expect("response")
            is_right, success = scram.final(self.decoded(response))
        if not is_right:
            self.send(f"<failure xmlns='{SASL_NS}'><not-authorized/></failure></stream:stream>")
            raise PeerGoneError
        self.restart()
        self.success(success)

    async def bind(self, features: str = BIND + SM, jid: str = OWN) -> None:
        """Bind a resource."""
        await self.open(features)
        await self.bound(jid)

    async def bound(self, jid: str = OWN) -> None:
        """Answer the client's wish for a resource."""
        await self.answer_bind(await self.expect("iq"), jid)

    async def answer_bind(self, iq: ET.Element, jid: str = OWN) -> None:
        """Answer a bind request already taken."""
        self.send(
            f"<iq type='result' id='{iq.get('id')}'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>"
            f"<jid>{jid}</jid></bind></iq>"
        )


def _parser() -> ET.XMLPullParser[ET.Element]:
    return ET.XMLPullParser(("start", "end"))


def _sasl(name: str, data: str) -> str:
    return f"<{name} xmlns='{SASL_NS}'>{base64.b64encode(data.encode()).decode()}</{name}>"


class ScramServer:
    """The server's side of SCRAM for the one account, with every field open to tampering."""

    def __init__(
        self,
        hash_name: str,
        *,
        iterations: int = 4096,
        salt: bytes = b"salt of the server",
        advertised: bytes | None = None,
    ) -> None:
        """Begin an exchange; ``advertised`` is what the server says it has offered (XEP-0474)."""
        self.hash = hash_name
        self.iterations = iterations
        self.salt = salt
        self.advertised = advertised
        self._client_first = ""
        self._server_first = ""

    def first(self, client_first: str) -> str:
        """Take client-first, give server-first."""
        self._client_first = client_first.split(",", 2)[2]
        nonce = self._client_first.partition("r=")[2] + "3rfcNHYJY1ZVvWVs7j"
        self._server_first = f"r={nonce},s={base64.b64encode(self.salt).decode()},i={self.iterations}"
        if self.advertised is not None:
            digest = hashlib.new(self.hash, self.advertised).digest()
            self._server_first += f",h={base64.b64encode(digest).decode()}"
        return self._server_first

    def final(self, client_final: str) -> tuple[bool, str]:
        """Take client-final; give whether the password is right, and server-final."""
        without_proof, _, proof = client_final.rpartition(",p=")
        salted = hashlib.pbkdf2_hmac(self.hash, PASSWORD.encode(), self.salt, self.iterations)
        signed = f"{self._client_first},{self._server_first},{without_proof}".encode()
        client_key = hmac.digest(salted, b"Client Key", self.hash)
        signature = hmac.digest(hashlib.new(self.hash, client_key).digest(), signed, self.hash)
        right = bytes(a ^ b for a, b in zip(client_key, signature, strict=True))
        server_signature = hmac.digest(hmac.digest(salted, b"Server Key", self.hash), signed, self.hash)
        return base64.b64decode(proof) == right, f"v={base64.b64encode(server_signature).decode()}"


@dataclass
class ScriptedServer:
    """Listens on loopback and plays ``script`` to everybody who connects."""

    context: ssl.SSLContext
    script: Script
    is_keeping: bool = False
    """Leave connections open when their script has ended."""
    peers: list[Peer] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    host: str = "127.0.0.1"
    port: int = 0
    is_over: bool = False
    _server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.get_running_loop().create_server(self._connect, self.host, self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self.is_over = True
        # WORKAROUND for CPython 3.11: a connection that is being accepted while its server closes leaks,
        # since Server._attach asserts that the server is open. So accept nothing more first.
        for listening in self._server.sockets:
            asyncio.get_running_loop().remove_reader(listening.fileno())
        await asyncio.sleep(0)
        self._server.close()
        for peer in self.peers:
            peer.cut()
            if peer._task is not None:
                peer._task.cancel()
        tasks = [peer._task for peer in self.peers if peer._task is not None]
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._server.wait_closed()
        if self.peers:
            # What was accepted at the last moment is still to be refused, and what was cut to end.
            await asyncio.wait([peer.gone for peer in self.peers], timeout=1)

    @property
    def peer(self) -> Peer:
        """The latest connection."""
        return self.peers[-1]

    def _connect(self) -> Peer:
        peer = Peer(self)
        self.peers.append(peer)
        return peer


@dataclass
class Honest:
    """The script of a server that plays by the rules, after sign-in too.

    ``answers`` adds payload tags that get an answer of their own; stanzas of the client gather in
    ``peer.stanzas``; its own are counted for stream management.
    """

    roster: str = ""
    features: str = BIND + SM
    offers: tuple[str, ...] = ("SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN")
    is_acknowledging: bool = True
    is_resuming: bool = True
    account_features: tuple[str, ...] = ("urn:xmpp:sid:0",)
    handled: int = 0
    sent: list[str] = field(default_factory=list)
    """The stanzas of this session as sent, for a resumption."""
    previd: str = "previd-1"

    async def __call__(self, peer: Peer) -> None:
        await self.sign_in(peer)
        await self.serve(peer)

    async def sign_in(self, peer: Peer) -> None:
        """Lead the client to a session, new or resumed."""
        await peer.starttls()
        await peer.authenticate(*self.offers)
        await peer.open(self.features)
        element = await peer.next()
        if element.tag == f"{{{SM_NS}}}resume":
            if self.is_resuming and element.get("previd") == self.previd:
                count = int(element.get("h", "0"))
                peer.send(f"<resumed xmlns='{SM_NS}' h='{self.handled}' previd='{self.previd}'/>")
                for text in self.sent[count:]:
                    peer.send(text)
                return
            peer.send(f"<failed xmlns='{SM_NS}' h='{self.handled}'/>")
            element = await peer.next()
        self.handled, self.sent = 0, []
        await peer.answer_bind(element)

    async def serve(self, peer: Peer) -> None:
        """Answer what a client asks after sign-in."""
        while True:
            element = await peer.next(limit_s=None)
            name = element.tag.rpartition("}")[2]
            if name in {"message", "presence", "iq"}:
                self.handled += 1
                peer.stanzas.append(element)
                if name == "iq" and element.get("type") in {"get", "set"}:
                    self.answer(peer, element)
            elif name == "enable":
                self.handled = 0
                peer.send(f"<enabled xmlns='{SM_NS}' id='{self.previd}' resume='true'/>")
            elif name == "r" and self.is_acknowledging:
                peer.send(f"<a xmlns='{SM_NS}' h='{self.handled}'/>")

    def say(self, peer: Peer, stanza: str) -> None:
        """Send a stanza of the session, remembered for a resumption."""
        self.sent.append(stanza)
        peer.send(stanza)

    def answer(self, peer: Peer, iq: ET.Element) -> None:
        """Answer a question of the client; the place to answer otherwise."""
        payload = iq[0].tag
        content = ""
        if payload == "{jabber:iq:roster}query" and iq.get("type") == "get":
            content = f"<query xmlns='jabber:iq:roster'>{self.roster}</query>"
        elif payload == "{http://jabber.org/protocol/disco#info}query":
            listed = "".join(f"<feature var='{name}'/>" for name in self.account_features)
            content = f"<query xmlns='http://jabber.org/protocol/disco#info'>{listed}</query>"
        elif payload == "{urn:xmpp:blocking}blocklist":
            content = "<blocklist xmlns='urn:xmpp:blocking'/>"
        self.say(peer, f"<iq type='result' id='{iq.get('id')}'>{content}</iq>")
