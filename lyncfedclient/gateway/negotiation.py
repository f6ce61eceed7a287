"""From an open connection to a session: TLS, sign-in, resumption or binding (RFC 6120 sections 4 to 7).

Each step accepts exactly the answers that belong to it. Stanzas that come before the session is
ours are dropped unseen, and nothing but a stream header and ``<starttls/>`` leaves before TLS.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import attribute, content
from lyncfedclient.gateway.faults import LinkError, sasl_failure, stanza_fault, stream_error
from lyncfedclient.gateway.mechanisms import Exchange, Pin, channel_binding, choose, offered
from lyncfedclient.gateway.stream_management import CountError, StreamManagement

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.gateway.secret import Secret
    from lyncfedclient.gateway.stream import Stream

log = logging.getLogger(__name__)

STEP_LIMIT_S = 20.0
_MAX_DROPPED = 50
_MAX_CHALLENGES = 3


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who signs in. ``pin`` keeps the best mechanism of the account."""

    jid: Jid
    secret: Secret
    resource: str
    pin: Pin


@dataclass(slots=True)
class Signed:
    """A session. ``accepted`` are the messages that the server turned out to have had all along."""

    jid: Jid
    features: Element
    mechanism: str
    management: StreamManagement | None = None
    is_resumed: bool = False
    accepted: tuple[str, ...] = ()


class Negotiation:
    """Leads one stream to a session."""

    def __init__(
        self,
        stream: Stream,
        credentials: Credentials,
        *,
        on_phase: Callable[[LinkPhase], None],
        step_limit_s: float = STEP_LIMIT_S,
    ) -> None:
        self._stream = stream
        self._credentials = credentials
        self._domain = credentials.jid.domain
        self._on_phase = on_phase
        self._limit_s = step_limit_s
        self._dropped = 0

    async def secure(self, context: ssl.SSLContext, *, is_direct: bool) -> None:
        """Reach verified TLS. Raises :class:`LinkError`, or ``ssl.SSLCertVerificationError``."""
        # Imported here: it brings the look-ups and the system's trust along, too heavy for the start.
        from lyncfedclient.gateway.tls import server_name  # noqa: PLC0415

        self._on_phase(LinkPhase.SECURING)
        if not is_direct:
            await self.ask_for_tls()
        try:
            await self._stream.start_tls(context, server_name(self._domain), limit_s=self._limit_s)
        except ssl.SSLCertVerificationError:
            raise
        except TimeoutError:
            raise LinkError(LinkFault.TIMED_OUT, "the TLS handshake took too long") from None
        except (ssl.SSLError, OSError) as error:
            raise self._stream.violation or LinkError(LinkFault.TLS_FAILED, str(error)) from None
        if not self._stream.is_secure:
            raise LinkError(LinkFault.NO_TLS, "no TLS session")

    async def ask_for_tls(self) -> None:
        """Do what comes before the handshake of STARTTLS. Raises :class:`LinkError`."""
        features = await self._open()
        if features.find(f"{{{ns.TLS}}}starttls") is None:
            raise LinkError(LinkFault.NO_TLS, "the server does not offer STARTTLS")
        self._stream.write(f"<starttls xmlns='{ns.TLS}'/>")
        answer = await self._expect(f"{{{ns.TLS}}}proceed", f"{{{ns.TLS}}}failure")
        if answer.tag.endswith("failure"):
            raise LinkError(LinkFault.NO_TLS, "the server refuses STARTTLS")

    async def sign_in(self, management: StreamManagement | None) -> Signed:
        """Authenticate, then resume the old session or bind a new one. Raises :class:`LinkError`."""
        session = self._stream.ssl_object
        if not self._stream.is_secure or session is None:
            raise LinkError(LinkFault.NO_TLS, "not secure")
        self._on_phase(LinkPhase.SIGNING_IN)
        features = await self._open()
        mechanism = await self._authenticate(features, session)
        features = await self._open()
        is_manageable = features.find(f"{{{ns.SM}}}sm") is not None
        accepted: tuple[str, ...] = ()
        if management is not None and management.is_resumable and is_manageable:
            is_resumed, accepted = await self._resume(management)
            if is_resumed:
                return Signed(
                    self._credentials.jid, features, mechanism, management, is_resumed=True, accepted=accepted
                )
        jid = await self._bind(features)
        return Signed(jid, features, mechanism, accepted=accepted)

    async def _open(self) -> Element:
        self._stream.open(self._domain)
        features = await self._expect(ns.FEATURES)
        header = self._stream.header
        if header.get("version") != "1.0":
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, "no XMPP 1.0 stream")
        if self._stream.is_secure and not _is_domain(header.get("from", self._domain), self._domain):
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, "the server speaks for another domain")
        return features

    async def _authenticate(self, features: Element, session: ssl.SSLObject) -> str:
        pin = self._credentials.pin
        binding = channel_binding(features, session, is_needed=pin.is_bound)
        mechanism = choose(offered(features), can_bind=binding is not None, weakest=pin.mechanism)
        # Already now: whoever breaks this attempt off must not find an account that has never seen better. That
        # the two can really bind is known only in the end.
        pin.strengthen(mechanism.removesuffix("-PLUS"))
        exchange = Exchange(
            mechanism, self._credentials.jid.local, self._credentials.secret, binding, features
        )
        initial = await exchange.initial()
        self._stream.write(f"<auth xmlns='{ns.SASL}' mechanism='{mechanism}'>{initial}</auth>")
        challenge, success, failure = (f"{{{ns.SASL}}}{name}" for name in ("challenge", "success", "failure"))
        for _ in range(_MAX_CHALLENGES):
            answer = await self._expect(challenge, success, failure)
            if answer.tag == failure:
                raise sasl_failure(answer)
            if answer.tag == success:
                exchange.finish(answer.text)
                return mechanism
            response = await exchange.respond(answer.text)
            self._stream.write(f"<response xmlns='{ns.SASL}'>{response}</response>")
        raise LinkError(LinkFault.PROTOCOL_VIOLATION, "endless challenges")

    async def _resume(self, management: StreamManagement) -> tuple[bool, tuple[str, ...]]:
        """Ask for the old session; tell whether it lives, and which messages had arrived (XEP-0198)."""
        self._stream.write(
            f"<resume xmlns='{ns.SM}' h='{management.handled}' previd={attribute(management.previd)}/>"
        )
        resumed, failed = f"{{{ns.SM}}}resumed", f"{{{ns.SM}}}failed"
        answer = await self._expect(resumed, failed)
        count = answer.get("h", "")
        if answer.tag == failed:
            return False, _arrived(management, count)
        # A server that lies about a session is not asked for it again.
        previd, management.previd = management.previd, ""
        if answer.get("previd") != previd:
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, "resumed another session")
        if not is_count(count):
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, "resumed without a count")
        try:
            accepted = management.take_acknowledgement(int(count))
        except CountError as error:
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, str(error)) from None
        management.previd = previd
        return True, tuple(accepted)

    async def _bind(self, features: Element) -> Jid:
        if features.find(f"{{{ns.BIND}}}bind") is None:
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, "the server does not offer a session")
        answer = await self._ask(
            f"<bind xmlns='{ns.BIND}'><resource>{content(self._credentials.resource)}</resource></bind>"
        )
        try:
            jid = Jid.parse(answer.findtext(f"{{{ns.BIND}}}bind/{{{ns.BIND}}}jid") or "")
        except JidError as error:
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, f"bound to no address: {error}") from None
        if jid.bare != self._credentials.jid.bare or jid.is_bare:
            raise LinkError(LinkFault.WRONG_ACCOUNT, f"signed in as {jid}")
        session = features.find(f"{{{ns.SESSION}}}session")
        if session is not None and session.find(f"{{{ns.SESSION}}}optional") is None:
            # RFC 3921 section 3, for servers that still want it.
            await self._ask(f"<session xmlns='{ns.SESSION}'/>")
        return jid

    async def _ask(self, payload: str) -> Element:
        """Send an iq to the server itself and wait for its result."""
        query_id = secrets.token_hex(8)
        self._stream.write(f"<iq type='set' id='{query_id}'>{payload}</iq>")
        while True:
            answer = await self._expect(ns.IQ)
            if answer.get("id") == query_id and answer.get("type") == "result":
                return answer
            if answer.get("id") == query_id and answer.get("type") == "error":
                fault, text = stanza_fault(answer)
                raise LinkError(LinkFault.CONNECTION_LOST, f"no session: {fault.value} {text}")
            self._drop()

    async def _expect(self, *tags: str) -> Element:
        try:
            async with asyncio.timeout(self._limit_s):
                while True:
                    element = await self._stream.next_element()
                    if element.tag in tags:
                        return element
                    if element.tag == ns.STREAM_ERROR:
                        raise stream_error(element)
                    if element.tag not in ns.STANZAS:
                        raise LinkError(
                            LinkFault.PROTOCOL_VIOLATION, f"unexpected {element.tag[:100]} while signing in"
                        )
                    self._drop()
        except TimeoutError:
            raise LinkError(LinkFault.TIMED_OUT, f"no {tags[0]} in {self._limit_s:g} s") from None

    def _drop(self) -> None:
        self._dropped += 1
        if self._dropped > _MAX_DROPPED:
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, "stanzas before the session")


def _arrived(management: StreamManagement, count: str) -> tuple[str, ...]:
    """Give the messages that a refused resumption says had arrived; a count that cannot be true says none."""
    if not is_count(count):
        return ()
    try:
        return tuple(management.take_acknowledgement(int(count)))
    except CountError:
        return ()


def _is_domain(text: str, domain: str) -> bool:
    try:
        return Jid.parse(text) == Jid("", domain)
    except JidError:
        return False


_MAX_COUNT_DIGITS = 10


def is_count(text: str) -> bool:
    """Whether a text is one of XEP-0198's counts: 0 to 2**32 - 1."""
    return text.isascii() and text.isdecimal() and len(text) <= _MAX_COUNT_DIGITS and int(text) < 2**32
