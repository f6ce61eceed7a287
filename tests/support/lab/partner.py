"""A person on a server of the lab, played by a test: a real session that says what it is told to say."""

from __future__ import annotations

import base64
import hashlib
import itertools
from typing import TYPE_CHECKING, Protocol
from xml.sax.saxutils import escape, quoteattr

from tests.support.lab.lab import PASSWORD
from tests.support.lab.stream import NS_CLIENT, Stream
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType
    from typing import Self
    from xml.etree import ElementTree as ET

_NS_STATES = "http://jabber.org/protocol/chatstates"
_NS_RECEIPTS = "urn:xmpp:receipts"
_NS_PING = "urn:xmpp:ping"
_NS_CAPS = "http://jabber.org/protocol/caps"
_NS_INFO = "http://jabber.org/protocol/disco#info"
_NODE = "urn:lyncfedclient:lab"
_NS_ROSTER = "jabber:iq:roster"
_NS_STANZAS = "urn:ietf:params:xml:ns:xmpp-stanzas"

STATES = ("active", "composing", "paused", "inactive", "gone")


class Place(Protocol):
    """Where a partner signs in; every :class:`Server` is one."""

    @property
    def domain(self) -> str:
        """The domain of the account."""

    @property
    def address(self) -> str:
        """Where its server listens."""


class Partner:
    """Signs in with :meth:`sign_in` or as an async context manager; records every stanza in ``heard``.

    It never answers by itself except to pings, to questions for what it announces (XEP-0115), to other
    requests (with an error, as RFC 6120 demands) and, while ``is_confirming``, to wishes for a receipt
    (XEP-0184). Without ``features`` it announces nothing, as people behind a gateway do.
    """

    def __init__(
        self,
        place: Place,
        name: str,
        ca_file: Path,
        *,
        resource: str = "desk",
        is_confirming: bool = True,
        features: tuple[str, ...] = (_NS_STATES, _NS_RECEIPTS),
    ) -> None:
        self.features = features
        self.name = name
        self.address = f"{name}@{place.domain}"
        self.heard: list[ET.Element] = []
        self.is_confirming = is_confirming
        self.on_stanza: Callable[[ET.Element], None] | None = None
        self._server_address = place.address
        self._domain = place.domain
        self._ca_file = ca_file
        self._resource = resource
        self._numbers = itertools.count(1)
        self._stream = Stream(self._take)

    @property
    def jid(self) -> str:
        """The full address of the session."""
        return self._stream.jid

    @property
    def is_signed_in(self) -> bool:
        """Whether the session lives."""
        return self._stream.is_open

    async def sign_in(self, *, show: str = "", note: str = "", is_available: bool = True) -> None:
        """Sign in, fetch the roster (so that requests are handed out) and say how one is."""
        before = len(self.heard)
        self._stream = Stream(self._take)
        await self._stream.open(
            self._server_address, self.name, self._domain, PASSWORD, self._ca_file, self._resource
        )
        self.send(f"<iq type='get' id='{self._id()}'><query xmlns='{_NS_ROSTER}'/></iq>")
        if is_available:
            self.set_presence(show, note)
            # The server shows one's presence to oneself too (RFC 6121 section 4.2.2): from then on a
            # message is handed out, not kept for later.
            await until(
                lambda: any(s.get("from") == self.jid and not s.get("type") for s in self.heard[before:]),
                f"{self.name} hears its own presence",
            )

    async def sign_out(self) -> None:
        """Say goodbye and disconnect."""
        await self._stream.close()

    async def vanish(self) -> None:
        """Disconnect without a word."""
        await self._stream.cut()

    async def ended(self) -> None:
        """Return when the session has ended, whoever ended it."""
        await self._stream.ended()

    def send(self, xml: str) -> None:
        """Send any XML at all."""
        self._stream.send(xml)

    async def drain(self) -> None:
        """Wait until most of what was sent is on its way."""
        await self._stream.drain()

    def write(self, to: str, body: str, *, is_receipt_wanted: bool = False) -> str:
        """Send a message and give its id."""
        message_id = self._id()
        wish = f"<request xmlns='{_NS_RECEIPTS}'/>" if is_receipt_wanted else ""
        self.send(
            f"<message to={quoteattr(to)} type='chat' id='{message_id}'><body>{escape(body)}</body>"
            f"<active xmlns='{_NS_STATES}'/>{wish}</message>"
        )
        return message_id

    def set_typing(self, to: str, state: str = "composing") -> None:
        """Tell that one types, or no longer (XEP-0085)."""
        self.send(f"<message to={quoteattr(to)} type='chat'><{state} xmlns='{_NS_STATES}'/></message>")

    def set_presence(self, show: str = "", note: str = "", *, priority: int = 5, extra: str = "") -> None:
        """Say how one is, to all who may know. ``extra`` is XML inside the presence."""
        shown = f"<show>{show}</show>" if show else ""
        status = f"<status>{escape(note)}</status>" if note else ""
        caps = (
            f"<c xmlns='{_NS_CAPS}' hash='sha-1' node='{_NODE}' ver='{self._ver()}'/>"
            if self.features
            else ""
        )
        self.send(f"<presence>{shown}{status}<priority>{priority}</priority>{caps}{extra}</presence>")

    def set_unavailable(self, note: str = "") -> None:
        """Say that one is gone, but stay connected."""
        status = f"<status>{escape(note)}</status>" if note else ""
        self.send(f"<presence type='unavailable'>{status}</presence>")

    def ask(self, to: str, text: str = "") -> None:
        """Ask to see somebody's presence."""
        status = f"<status>{escape(text)}</status>" if text else ""
        self.send(f"<presence type='subscribe' to={quoteattr(to)}>{status}</presence>")

    def grant(self, to: str) -> None:
        """Let somebody see one's presence."""
        self.send(f"<presence type='subscribed' to={quoteattr(to)}/>")

    def refuse(self, to: str) -> None:
        """Do not, or no longer, let somebody see one's presence."""
        self.send(f"<presence type='unsubscribed' to={quoteattr(to)}/>")

    def stop_watching(self, to: str) -> None:
        """No longer see somebody's presence."""
        self.send(f"<presence type='unsubscribe' to={quoteattr(to)}/>")

    async def hears(
        self, match: Callable[[ET.Element], bool], what: str, *, limit_s: float = 15
    ) -> ET.Element:
        """Wait for a stanza, among those already heard too. Raises TimeoutError."""
        return (
            await until(
                lambda: [s for s in self.heard if match(s)], f"{self.name} hears {what}", limit_s=limit_s
            )
        )[0]

    async def hears_message(self, body: str, *, limit_s: float = 15) -> ET.Element:
        """Wait for a message with exactly this body."""
        return await self.hears(lambda s: body_of(s) == body, f"a message {body[:60]!r}", limit_s=limit_s)

    async def hears_presence(
        self, sender: str, *, kind: str = "", show: str | None = None, note: str | None = None
    ) -> ET.Element:
        """Wait for a presence of ``kind`` (the type) from a bare address; the newest one counts."""
        newest: list[ET.Element] = []

        def look() -> bool:
            of_sender = [s for s in self.heard if _is_presence_from(s, sender, kind)]
            newest[:] = of_sender[-1:]
            return bool(newest) and (
                (show is None or (newest[0].findtext(f"{{{NS_CLIENT}}}show") or "") == show)
                and (note is None or (newest[0].findtext(f"{{{NS_CLIENT}}}status") or "") == note)
            )

        wished = f"a presence of {sender} (type {kind!r}, show {show!r}, note {note!r})"
        await until(look, f"{self.name} hears {wished}")
        return newest[0]

    def bodies(self) -> list[str]:
        """List the bodies of all messages heard, in order."""
        return [body for s in self.heard if (body := body_of(s))]

    def _id(self) -> str:
        return f"{self.name}-{next(self._numbers)}"

    def _take(self, stanza: ET.Element) -> None:
        self.heard.append(stanza)
        sender, stanza_id = stanza.get("from", ""), stanza.get("id", "")
        if stanza.tag == f"{{{NS_CLIENT}}}iq" and stanza.get("type") in {"get", "set"} and sender:
            self._answer(stanza, sender, stanza_id)
        elif (
            self.is_confirming
            and stanza.tag == f"{{{NS_CLIENT}}}message"
            and stanza.get("type") != "error"
            and stanza.find(f"{{{_NS_RECEIPTS}}}request") is not None
        ):
            self.send(
                f"<message to={quoteattr(sender)}><received xmlns='{_NS_RECEIPTS}' id={quoteattr(stanza_id)}/>"
                "</message>"
            )
        if self.on_stanza is not None:
            self.on_stanza(stanza)

    def _ver(self) -> str:
        text = "client/pc//Partner<" + "".join(f"{feature}<" for feature in sorted(self.features))
        return base64.b64encode(hashlib.sha1(text.encode(), usedforsecurity=False).digest()).decode()

    def _answer(self, stanza: ET.Element, sender: str, stanza_id: str) -> None:
        to = f"to={quoteattr(sender)} id={quoteattr(stanza_id)}"
        if stanza.find(f"{{{_NS_PING}}}ping") is not None or stanza.get("type") == "set":
            self.send(f"<iq type='result' {to}/>")
            return
        query = stanza.find(f"{{{_NS_INFO}}}query")
        if query is not None and self.features and query.get("node") == f"{_NODE}#{self._ver()}":
            found = "".join(f"<feature var='{feature}'/>" for feature in self.features)
            identity = "<identity category='client' type='pc' name='Partner'/>"
            node = quoteattr(query.get("node", ""))
            self.send(
                f"<iq type='result' {to}><query xmlns='{_NS_INFO}' node={node}>{identity}{found}</query></iq>"
            )
            return
        error = f"<error type='cancel'><service-unavailable xmlns='{_NS_STANZAS}'/></error>"
        self.send(f"<iq type='error' {to}>{error}</iq>")

    async def __aenter__(self) -> Self:
        await self.sign_in()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.sign_out()


def kind_of(stanza: ET.Element) -> str:
    """Give what a stanza is: message, presence or iq."""
    return stanza.tag.rpartition("}")[2]


def body_of(stanza: ET.Element) -> str:
    """Give the body of a message that is not an error; empty for anything else."""
    if stanza.tag != f"{{{NS_CLIENT}}}message" or stanza.get("type") == "error":
        return ""
    return stanza.findtext(f"{{{NS_CLIENT}}}body") or ""


def state_of(stanza: ET.Element) -> str:
    """Give the chat state a message carries (XEP-0085); empty when it carries none."""
    return next((state for state in STATES if stanza.find(f"{{{_NS_STATES}}}{state}") is not None), "")


def bare(address: str) -> str:
    """Give an address without its resource."""
    return address.partition("/")[0]


def _is_presence_from(stanza: ET.Element, sender: str, kind: str) -> bool:
    return (
        stanza.tag == f"{{{NS_CLIENT}}}presence"
        and bare(stanza.get("from", "")) == sender
        and stanza.get("type", "") == kind
    )
