"""The connection to the gateway: signs in, stays signed in, and says how it stands."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import random
import secrets
import ssl
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient import __version__
from lyncfedclient.domain.gateway import (
    Certificate,
    Event,
    EventSink,
    Link,
    LinkChanged,
    LinkFault,
    LinkPhase,
    MessageAccepted,
)
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.gateway.certificate import read_certificate
from lyncfedclient.gateway.dns import DnsError, DnsFault, Resolver, Target, targets
from lyncfedclient.gateway.domain_check import check_domain
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.negotiation import STEP_LIMIT_S, Credentials, Negotiation
from lyncfedclient.gateway.session import Kept, Session
from lyncfedclient.gateway.stream import Stream
from lyncfedclient.gateway.tls import certificate_fault, probing_context, server_name, verifying_context

if TYPE_CHECKING:
    from collections.abc import Coroutine, MutableMapping

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.gateway import ChatState
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.guard import Limits
    from lyncfedclient.gateway.negotiation import Signed

log = logging.getLogger(__name__)

_MAX_ADDRESSES = 4


@dataclass(frozen=True, slots=True)
class Timing:
    """How long things may take, in seconds; tests shorten them."""

    connect_s: float = 10.0
    step_s: float = STEP_LIMIT_S
    first_retry_s: float = 1.0
    longest_retry_s: float = 60.0
    stable_after_s: float = 30.0
    """A link that lived this long starts the back-off anew."""
    tick_s: float = 30.0
    """How often a living link is looked at: one wake-up of the processor each."""
    quiet_s: float = 120.0
    """After so much silence the link is checked."""
    check_s: float = 10.0
    """How long a check may wait for a byte."""
    sleep_jump_s: float = 15.0
    """Wall clock ahead of the monotonic one by this much: the computer slept."""


class Clock:
    """The two clocks, whose difference tells of sleep."""

    def monotonic(self) -> float:
        """Seconds that do not pass while the computer sleeps."""
        return time.monotonic()

    def now(self) -> datetime:
        """Give the time of day, aware UTC."""
        return datetime.now(UTC)


class XmppGateway:
    """The :class:`~lyncfedclient.domain.gateway.Gateway` over XMPP.

    ``nameserver`` replaces the system's (laboratories); ``mechanisms`` keeps the best sign-in
    mechanism an account has used, so that nobody talks it into a weaker one.
    """

    def __init__(
        self,
        *,
        nameserver: tuple[str, int] | None = None,
        resource: str = "",
        software: tuple[str, str] = ("lyncfedclient", __version__),
        clock: Clock | None = None,
        timing: Timing | None = None,
        limits: Limits | None = None,
        mechanisms: MutableMapping[str, str] | None = None,
    ) -> None:
        self._nameserver = nameserver
        self._resource = resource or f"{software[0]}.{secrets.token_hex(4)}"
        self._software = software
        self._clock = clock or Clock()
        self._timing = timing or Timing()
        self._limits = limits
        self._mechanisms = {} if mechanisms is None else mechanisms
        self._sink: EventSink = _nobody
        self._kept = Kept()
        self._link = Link(LinkPhase.OFFLINE)
        self._account: Account | None = None
        self._password = ""
        self._stream: Stream | None = None
        self._session: Session | None = None
        self._run: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._hurry = asyncio.Event()
        self._random = random.SystemRandom()

    @property
    def link(self) -> Link:
        """How the connection stands."""
        return self._link

    def listen(self, sink: EventSink) -> None:
        """Name the one receiver of events."""
        self._sink = sink

    def sign_in(self, account: Account, password: str, presence: OwnPresence) -> None:
        """Connect, and stay connected; replaces a sign-in under way."""
        self._stop()
        if self._account is None or self._account.jid.bare != account.jid.bare:
            self._kept = Kept()
        self._account, self._password = account, password
        self._kept.presence = presence
        self._start_run()

    def sign_out(self) -> None:
        """Say goodbye and disconnect."""
        self._stop()
        self._account, self._password = None, ""
        self._tell(Link(LinkPhase.OFFLINE))

    async def finished(self) -> None:
        """Wait until the last goodbye is said; for the end of the program."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def retry_now(self) -> None:
        """Try at once where waiting; where online, see whether the link still lives.

        A refused password is not tried again, since servers lock accounts for that.
        """
        phase = self._link.phase
        if phase is LinkPhase.ONLINE:
            self._spawn(self._check_link())
        elif phase is LinkPhase.WAITING:
            self._hurry.set()
        elif phase is LinkPhase.REFUSED and self._link.fault not in _USELESS and self._account is not None:
            self._start_run()

    def set_presence(self, presence: OwnPresence) -> None:
        """Show this from now on."""
        was_hidden = self._kept.presence.state is OwnState.APPEAR_OFFLINE
        self._kept.presence = presence
        session = self._online()
        if session is not None and not (was_hidden and presence.state is OwnState.APPEAR_OFFLINE):
            session.send_presence()

    def direct_presence(self, jid: Jid, presence: OwnPresence) -> None:
        """Show this to one person or client alone."""
        if session := self._online():
            session.direct_presence(jid, presence)

    def set_contact(self, jid: Jid, name: str, groups: tuple[str, ...]) -> None:
        """Put a contact on the roster, or change it."""
        if session := self._online():
            session.set_contact(jid, name, groups)

    def remove_contact(self, jid: Jid) -> None:
        """Take a contact off the roster."""
        if session := self._online():
            session.remove_contact(jid)

    def request_subscription(self, jid: Jid) -> None:
        """Ask to see a contact's presence."""
        self._send_subscription(jid, "subscribe")

    def cancel_subscription(self, jid: Jid) -> None:
        """No longer ask for, or watch, a contact's presence."""
        self._send_subscription(jid, "unsubscribe")

    def grant_subscription(self, jid: Jid) -> None:
        """Let somebody see our presence."""
        self._send_subscription(jid, "subscribed")

    def deny_subscription(self, jid: Jid) -> None:
        """Do not, or no longer, let somebody see our presence."""
        self._send_subscription(jid, "unsubscribed")

    def probe_presence(self, jid: Jid) -> None:
        """Ask for a contact's presence again."""
        self._send_subscription(jid, "probe")

    def block(self, jid: Jid) -> None:
        """Block an address or a whole domain."""
        if session := self._online():
            session.set_blocked(jid, is_blocked=True)

    def unblock(self, jid: Jid) -> None:
        """Lift a block."""
        if session := self._online():
            session.set_blocked(jid, is_blocked=False)

    def send_message(
        self, message_id: str, peer: Jid, body: str, written_at: datetime, *, is_repeat: bool
    ) -> None:
        """Send one message; while a session waits to be resumed, with the resumption."""
        if self._session is not None:
            self._session.send_message(message_id, peer, body, written_at if is_repeat else None)

    def send_receipt(self, peer: Jid, message_id: str) -> None:
        """Confirm a message we have stored."""
        if session := self._online():
            session.send_receipt(peer, message_id)

    def send_chat_state(self, peer: Jid, state: ChatState) -> None:
        """Tell a contact that the user types."""
        if session := self._online():
            session.send_chat_state(peer, state)

    def ask_domain(self, domain: str) -> None:
        """Find out whether a domain answers."""
        self._spawn(self._ask_domain(domain))

    async def _ask_domain(self, domain: str) -> None:
        session = self._online()
        answer = await check_domain(domain, self._nameserver, session.queries if session else None)
        self._emit(answer)

    def _send_subscription(self, jid: Jid, kind: str) -> None:
        if session := self._online():
            session.send_subscription(jid, kind)

    def _online(self) -> Session | None:
        return self._session if self._link.phase is LinkPhase.ONLINE else None

    # Events go up through here, and only here.

    def _emit(self, event: Event) -> None:
        try:
            self._sink(event)
        except Exception as error:  # noqa: BLE001 - whatever breaks above must not reach the peer
            self._report(f"the receiver of {type(event).__name__} failed", error)

    def _report(self, what: str, error: Exception) -> None:
        asyncio.get_running_loop().call_exception_handler({"message": what, "exception": error})

    def _tell(self, link: Link) -> None:
        self._link = link
        log.info("link %s %s %s", link.phase.value, link.fault.value if link.fault else "", link.detail)
        self._emit(LinkChanged(link))

    # Tasks.

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._on_task_done)

    def _on_task_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            self._report("the gateway connection failed", error)

    def _start_run(self) -> None:
        self._hurry.clear()
        self._run = asyncio.get_running_loop().create_task(self._stay_connected())
        self._tasks.add(self._run)
        self._run.add_done_callback(self._on_task_done)

    def _stop(self) -> None:
        """End what runs, saying goodbye in the background where there is somebody to say it to."""
        run, self._run = self._run, None
        stream, self._stream = self._stream, None
        session, self._session = self._session, None
        if run is not None:
            run.cancel()
        if session is not None:
            self._spawn(session.close())
        elif stream is not None:
            self._spawn(stream.close())

    # The life of a link.

    async def _stay_connected(self) -> None:
        attempt = 0
        while True:
            began = self._clock.monotonic()
            try:
                await self._connect_once()
            except LinkError as error:
                failure = error
            if self._clock.monotonic() - began >= self._timing.stable_after_s:
                attempt = 0
            if failure.fault.is_final:
                self._end_session()
                self._tell(Link(LinkPhase.REFUSED, failure.fault, failure.detail, None, failure.certificate))
                return
            attempt += 1
            await self._wait(attempt, failure)

    async def _connect_once(self) -> None:
        """Connect, sign in and stay online; always ends by raising :class:`LinkError`."""
        account = self._account
        if account is None:
            raise LinkError(LinkFault.CONNECTION_LOST, "signed out")
        stream, negotiation, host = await self._reach(account)
        self._stream = stream
        try:
            old = self._session
            signed = await negotiation.sign_in(old.management if old is not None else None)
            self._mechanisms[str(account.jid.bare)] = signed.mechanism
            for message_id in signed.accepted:
                self._emit(MessageAccepted(message_id))
            self._go_online(stream, signed, host)
            raise await self._watch(stream)
        finally:
            # After a sign-out the goodbye has taken both over.
            if self._stream is stream:
                self._stream = None
                if self._session is not None:
                    self._session.detach()
                    if stream.is_poisoned:
                        self._session.set_aside()
                stream.abort()

    def _go_online(self, stream: Stream, signed: Signed, host: str) -> None:
        if signed.is_resumed and self._session is not None:
            session = self._session
            self._tell(Link(LinkPhase.ONLINE, host=host, is_resumed=True))
            session.attach(stream)
            return
        self._end_session()
        self._session = Session(
            signed,
            self._kept,
            emit=self._emit,
            report=self._report,
            now=self._clock.now,
            software=self._software,
        )
        self._tell(Link(LinkPhase.ONLINE, host=host))
        self._session.start(stream)

    def _end_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.end()

    async def _reach(self, account: Account) -> tuple[Stream, Negotiation, str]:
        """Find the gateway and get to verified TLS; tries each place that the DNS names."""
        self._tell(Link(LinkPhase.RESOLVING))
        credentials = Credentials(
            account.jid.bare,
            self._password,
            self._resource,
            self._mechanisms.get(str(account.jid.bare)),
        )
        failures: list[LinkError] = []
        async with Resolver(self._nameserver) as resolver:
            try:
                places = await targets(resolver, account)
            except DnsError as error:
                raise _dns_failure(error) from None
            for place in places:
                try:
                    return await self._reach_place(resolver, place, account, credentials)
                except LinkError as error:
                    log.info("%s:%d: %s %s", place.host, place.port, error.fault.value, error)
                    failures.append(error)
        raise min(failures, key=_telling)

    async def _reach_place(
        self, resolver: Resolver, place: Target, account: Account, credentials: Credentials
    ) -> tuple[Stream, Negotiation, str]:
        context = verifying_context(account.ca_file, is_direct=place.is_direct_tls)
        host = f"{place.host}:{place.port}"
        self._tell(Link(LinkPhase.CONNECTING, host=host))
        try:
            addresses = await resolver.addresses(place.host)
        except DnsError as error:
            raise _dns_failure(error) from None
        stream, address = await self._dial(addresses, place.port)
        negotiation = Negotiation(
            stream,
            credentials,
            on_phase=lambda phase: self._tell(Link(phase, host=host)),
            step_limit_s=self._timing.step_s,
        )
        is_secured = False
        try:
            await negotiation.secure(context, is_direct=place.is_direct_tls)
            is_secured = True
        except ssl.SSLCertVerificationError as error:
            certificate = await self._fetch_certificate(address, place, credentials)
            raise LinkError(
                certificate_fault(error, certificate), error.verify_message or str(error), certificate
            ) from None
        finally:
            if not is_secured:
                stream.abort()
        return stream, negotiation, host

    async def _dial(self, addresses: list[str], port: int) -> tuple[Stream, str]:
        failure = LinkError(LinkFault.NO_SUCH_SERVER, "no address")
        for address in addresses[:_MAX_ADDRESSES]:
            try:
                async with asyncio.timeout(self._timing.connect_s):
                    _transport, stream = await asyncio.get_running_loop().create_connection(
                        lambda: Stream(limits=self._limits), address, port
                    )
            except TimeoutError:
                failure = LinkError(LinkFault.TIMED_OUT, f"{address}:{port} does not answer")
            except OSError as error:
                failure = LinkError(_dial_fault(error), f"{address}:{port}: {error.strerror or error}")
            else:
                return stream, address
        raise failure

    async def _fetch_certificate(
        self, address: str, place: Target, credentials: Credentials
    ) -> Certificate | None:
        """Fetch a refused certificate to show it: a handshake and nothing after it."""
        try:
            stream, _ = await self._dial([address], place.port)
        except LinkError:
            return None
        try:
            nobody = replace(credentials, password="")
            probe = Negotiation(stream, nobody, on_phase=_no_phase, step_limit_s=self._timing.check_s)
            if not place.is_direct_tls:
                await probe.ask_for_tls()
            context = probing_context(is_direct=place.is_direct_tls)
            name = server_name(credentials.jid.domain)
            await stream.start_tls(context, name, limit_s=self._timing.check_s)
            session = stream.ssl_object
            der = session.getpeercert(binary_form=True) if session is not None else None
            return read_certificate(der) if der else None
        except (LinkError, OSError, TimeoutError):
            return None
        finally:
            stream.abort()

    async def _watch(self, stream: Stream) -> LinkError:
        """Stay until the link is gone, looking now and then whether it is; give the reason."""
        loop = asyncio.get_running_loop()
        ahead = self._ahead()
        while True:
            await asyncio.wait([stream.closed], timeout=self._timing.tick_s)
            if stream.closed.done():
                return stream.closed.result()
            has_slept = self._ahead() - ahead > self._timing.sleep_jump_s
            ahead = self._ahead()
            if has_slept or loop.time() - stream.last_received_at > self._timing.quiet_s:
                await self._check_link()

    async def _check_link(self) -> None:
        stream, session = self._stream, self._session
        if stream is None or session is None or stream.closed.done():
            return
        asked_at = asyncio.get_running_loop().time()
        session.check_link()
        await asyncio.wait([stream.closed], timeout=self._timing.check_s / 10)
        deadline = asked_at + self._timing.check_s
        while stream.last_received_at < asked_at and not stream.closed.done():
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                stream.abort(LinkError(LinkFault.CONNECTION_LOST, "the server no longer answers"))
                return
            await asyncio.wait([stream.closed], timeout=min(left, self._timing.check_s / 10))

    async def _wait(self, attempt: int, failure: LinkError) -> None:
        """Wait before the next attempt: a chance of up to 1, 2, 4 ... 60 s, so that not all come at once."""
        longest = min(self._timing.longest_retry_s, self._timing.first_retry_s * 2.0 ** min(attempt - 1, 16))
        delay = self._random.uniform(0, longest)
        retry_at = self._clock.now() + timedelta(seconds=delay)
        self._hurry.clear()
        self._tell(Link(LinkPhase.WAITING, failure.fault, failure.detail, retry_at, failure.certificate))
        ahead = self._ahead()
        until = self._clock.monotonic() + delay
        while (left := until - self._clock.monotonic()) > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(left, self._timing.sleep_jump_s)):
                    await self._hurry.wait()
            if self._hurry.is_set() or self._ahead() - ahead > self._timing.sleep_jump_s:
                return

    def _ahead(self) -> float:
        return self._clock.now().timestamp() - self._clock.monotonic()


_USELESS = frozenset({LinkFault.BAD_PASSWORD, LinkFault.ACCOUNT_DISABLED})

_TELLING = (
    LinkFault.CERTIFICATE_WRONG_NAME,
    LinkFault.CERTIFICATE_EXPIRED,
    LinkFault.CERTIFICATE_UNTRUSTED,
    LinkFault.CA_FILE_UNREADABLE,
    LinkFault.NO_TLS,
    LinkFault.PROTOCOL_VIOLATION,
    LinkFault.TLS_FAILED,
    LinkFault.CONNECTION_LOST,
    LinkFault.TIMED_OUT,
    LinkFault.CONNECTION_REFUSED,
    LinkFault.NO_SUCH_SERVER,
    LinkFault.NO_NETWORK,
)
"""Of several places that failed, the first of these is what the user is told."""


def _telling(error: LinkError) -> int:
    return _TELLING.index(error.fault) if error.fault in _TELLING else 0


def _dns_failure(error: DnsError) -> LinkError:
    unreachable = error.fault is DnsFault.UNREACHABLE
    return LinkError(LinkFault.NO_NETWORK if unreachable else LinkFault.NO_SUCH_SERVER, str(error))


def _dial_fault(error: OSError) -> LinkFault:
    if error.errno in {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN}:
        return LinkFault.NO_NETWORK
    if error.errno == errno.ETIMEDOUT:
        return LinkFault.TIMED_OUT
    return LinkFault.CONNECTION_REFUSED


def _nobody(_event: Event) -> None:
    """Take events before anybody listens."""


def _no_phase(_phase: LinkPhase) -> None:
    """Keep a probe out of the link's story."""
