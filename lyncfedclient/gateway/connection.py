"""The connection to the gateway: signs in, stays signed in, and says how it stands."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from lyncfedclient import __version__
from lyncfedclient.domain.gateway import (
    Event,
    EventSink,
    HistoryReceived,
    Link,
    LinkChanged,
    LinkFault,
    LinkPhase,
    MessageAccepted,
    NotStoredError,
)
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.forgetful import Forgetful
from lyncfedclient.gateway.kept import Kept
from lyncfedclient.gateway.negotiation import Credentials
from lyncfedclient.gateway.stream_management import StreamManagement
from lyncfedclient.gateway.timing import Clock, Timing

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping, MutableMapping
    from datetime import datetime

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.gateway import ChatState, TrustedKey
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.keeping import Keeper, KeptSession
    from lyncfedclient.gateway.guard import Limits
    from lyncfedclient.gateway.negotiation import Signed
    from lyncfedclient.gateway.session import Session
    from lyncfedclient.gateway.stream import Stream

log = logging.getLogger(__name__)

_LATE_MODULES = tuple(f"lyncfedclient.gateway.{name}" for name in ("reach", "session", "domain_check"))
"""What is imported with the first sign-in only, off the loop's thread: DNS, TLS and slixmpp take a while."""


class XmppGateway:
    """The :class:`~lyncfedclient.domain.gateway.Gateway` over XMPP.

    ``nameserver`` replaces the system's (laboratories); ``mechanisms`` keeps the best sign-in
    mechanism an account has used, so that nobody talks it into a weaker one; ``trusted_keys`` has, by
    account too, the key of a self-signed gateway that the user trusts; ``keeper`` keeps what lets a
    restarted program resume.
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
        keeper: Keeper | None = None,
        trusted_keys: Mapping[str, TrustedKey] | None = None,
    ) -> None:
        self._nameserver = nameserver
        self._limits = limits
        self._keeper: Keeper = keeper or Forgetful(software[0])
        self._resource = resource
        self._software = software
        self._clock = clock or Clock()
        self._timing = timing or Timing()
        self._mechanisms = {} if mechanisms is None else mechanisms
        self._trusted_keys = {} if trusted_keys is None else trusted_keys
        self._sink: EventSink = _nobody
        self._kept = Kept()
        self._link = Link(LinkPhase.OFFLINE)
        self._account: Account | None = None
        self._password = ""
        self._stream: Stream | None = None
        self._session: Session | None = None
        self._earlier: tuple[KeptSession, StreamManagement] | None = None
        self._run: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._hurry = asyncio.Event()

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
        self._load_earlier(account.jid.bare)
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
            session.show_presence()

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

    def ask_history(self, peer: Jid, before: str, until: datetime | None) -> None:
        """Ask our archive for what was said with a contact before a place."""
        session = self._online()
        if session is None or not session.ask_history(peer, before, until):
            nothing = HistoryReceived(peer.bare, is_all=session is not None, is_failed=session is None)
            asyncio.get_running_loop().call_soon(self._emit, nothing)

    def ask_domain(self, domain: str) -> None:
        """Find out whether a domain answers."""
        self._spawn(self._ask_domain(domain))

    async def _ask_domain(self, domain: str) -> None:
        await asyncio.to_thread(_import_late)
        from lyncfedclient.gateway.domain_check import check_domain  # noqa: PLC0415

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

    def _store(self, event: Event) -> None:
        """Hand up what must be stored. Raises :class:`NotStoredError` where it was not."""
        try:
            self._sink(event)
        except NotStoredError as error:
            self._report(f"what {type(event).__name__} brought could not be stored", error)
            raise
        except Exception as error:  # noqa: BLE001 - as above
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
            session.forget()
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
            except Exception as error:  # noqa: BLE001 - a bug here must not leave the user without any link
                self._report("the connection to the gateway failed", error)
                failure = LinkError(LinkFault.CONNECTION_LOST, f"a fault of our own: {type(error).__name__}")
            if self._clock.monotonic() - began >= self._timing.stable_after_s:
                attempt = 0
            if failure.fault.is_final:
                self._end_session()
                if failure.fault is LinkFault.BAD_PASSWORD:
                    self._password = ""
                self._tell(Link(LinkPhase.REFUSED, failure.fault, failure.detail, None, failure.certificate))
                return
            attempt += 1
            await self._wait(attempt, failure)

    async def _connect_once(self) -> None:
        """Connect, sign in and stay online; always ends by raising :class:`LinkError`."""
        account = self._account
        if account is None:
            raise LinkError(LinkFault.CONNECTION_LOST, "signed out")
        await asyncio.to_thread(_import_late)
        from lyncfedclient.gateway.reach import Reach  # noqa: PLC0415

        known = str(account.jid.bare)
        credentials = Credentials(
            account.jid.bare,
            self._password,
            self._resource or self._keeper.resource(),
            self._mechanisms.get(known),
        )
        reach = Reach(
            nameserver=self._nameserver,
            timing=self._timing,
            limits=self._limits,
            tell=self._tell,
            trusted_key=self._trusted_keys.get(known),
        )
        reached = await reach(account, credentials)
        self._stream = stream = reached.stream
        try:
            signed = await reached.negotiation.sign_in(self._resumable())
            self._mechanisms[known] = signed.mechanism
            if self._session is not None:
                self._session.note_accepted(signed.accepted)
            else:
                for message_id in signed.accepted:
                    self._emit(MessageAccepted(message_id))
            self._go_online(stream, signed, reached.host)
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
        """Join session and stream, tell, and only then let anything in."""
        is_gone_on = signed.is_resumed and self._session is not None
        if not is_gone_on or self._session is None:
            self._end_session()
            if signed.is_resumed and self._earlier is not None:
                signed = replace(signed, jid=self._earlier[0].jid)
            self._session = self._make_session(signed)
        self._earlier = None
        session = self._session
        session.join(stream)
        # Above, a session taken up from an earlier run is a new one: nothing is known there of its roster.
        self._tell(Link(LinkPhase.ONLINE, host=host, is_resumed=is_gone_on))
        if stream is self._stream:
            # Whoever heard that may have signed out.
            session.begin()

    def _make_session(self, signed: Signed) -> Session:
        from lyncfedclient.gateway.session import Session  # noqa: PLC0415

        return Session(
            signed,
            self._kept,
            self._keeper,
            emit=self._emit,
            store=self._store,
            report=self._report,
            now=self._clock.now,
            software=self._software,
        )

    def _resumable(self) -> StreamManagement | None:
        """Give what can be resumed: our session, or one that an earlier run of the program left."""
        if self._session is not None:
            try:
                self._session.keep()
            except NotStoredError as error:
                log.warning("the session could not be kept: %s", error)
            return self._session.management
        return self._earlier[1] if self._earlier is not None else None

    def _load_earlier(self, account: Jid) -> None:
        self._earlier = None
        try:
            kept = self._keeper.load(account)
        except NotStoredError as error:
            log.warning("the session kept from before could not be read: %s", error)
            return
        if kept is not None:
            self._earlier = kept, StreamManagement.of_kept(kept)

    def _end_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.end()

    async def _watch(self, stream: Stream) -> LinkError:
        """Stay until the link is gone, looking now and then whether it is; give the reason."""
        loop = asyncio.get_running_loop()
        ahead = self._clock.ahead()
        while True:
            await asyncio.wait([stream.closed], timeout=self._timing.tick_s)
            if stream.closed.done():
                return stream.closed.result()
            before, ahead = ahead, self._clock.ahead()
            if self._session is not None:
                self._session.look()
            has_slept = ahead - before > self._timing.sleep_jump_s
            if has_slept or loop.time() - stream.last_received_at > self._timing.quiet_s:
                await self._check_link()

    async def _check_link(self) -> None:
        stream, session = self._stream, self._session
        if stream is None or session is None or stream.closed.done():
            return
        session.check_link()
        if not await stream.hears_within(self._timing.check_s):
            stream.abort(LinkError(LinkFault.CONNECTION_LOST, "the server no longer answers"))

    async def _wait(self, attempt: int, failure: LinkError) -> None:
        """Wait before the next attempt, unless somebody hurries or the computer has slept meanwhile."""
        delay = self._timing.wait(attempt)
        retry_at = self._clock.now() + timedelta(seconds=delay)
        self._hurry.clear()
        self._tell(Link(LinkPhase.WAITING, failure.fault, failure.detail, retry_at, failure.certificate))
        ahead = self._clock.ahead()
        until = self._clock.monotonic() + delay
        while (left := until - self._clock.monotonic()) > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(left, self._timing.sleep_jump_s)):
                    await self._hurry.wait()
            if self._hurry.is_set() or self._clock.ahead() - ahead > self._timing.sleep_jump_s:
                return


_USELESS = frozenset({LinkFault.BAD_PASSWORD, LinkFault.ACCOUNT_DISABLED})
"""What trying again unchanged cannot mend, and may lock the account."""


def _import_late() -> None:
    for name in _LATE_MODULES:
        importlib.import_module(name)


def _nobody(_event: Event) -> None:
    """Take events before anybody listens."""
