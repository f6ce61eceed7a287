"""The life of one link: connect, sign in, stay, look whether it still lives, and try again."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import LinkChanged, NotStoredError, PasswordWanted
from lyncfedclient.domain.link import Link, LinkFault, LinkPhase
from lyncfedclient.domain.message_events import MessageAccepted
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.forgetful import Forgetful
from lyncfedclient.gateway.kept import Kept
from lyncfedclient.gateway.mechanisms import Pin
from lyncfedclient.gateway.negotiation import Credentials
from lyncfedclient.gateway.secret import Secret
from lyncfedclient.gateway.stream_management import StreamManagement

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.keeping import Keeper, KeptSession
    from lyncfedclient.domain.presence import OwnPresence
    from lyncfedclient.gateway.negotiation import Signed
    from lyncfedclient.gateway.outlet import Outlet
    from lyncfedclient.gateway.session import Session
    from lyncfedclient.gateway.setup import Setup
    from lyncfedclient.gateway.stream import Stream

log = logging.getLogger(__name__)

_LATE_MODULES = tuple(f"lyncfedclient.gateway.{name}" for name in ("reach", "session", "domain_check"))
_USELESS = frozenset({LinkFault.BAD_PASSWORD, LinkFault.ACCOUNT_DISABLED})
"""What trying again unchanged cannot mend, and may lock the account."""


class Upkeep:
    """Keeps the link to the gateway up, from a sign-in to the sign-out.

    The session outlives the stream where the server lets us resume it (XEP-0198).
    """

    def __init__(self, setup: Setup, outlet: Outlet) -> None:
        self._setup = setup
        self._outlet = outlet
        self._keeper: Keeper = setup.keeper or Forgetful(setup.software[0])
        self.kept = Kept(roster_keeper=setup.roster_keeper)
        self.link = Link(LinkPhase.OFFLINE)
        self.session: Session | None = None
        self._account: Account | None = None
        self._secret = Secret()
        self._stream: Stream | None = None
        self._earlier: tuple[KeptSession, StreamManagement] | None = None
        self._run: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._hurry = asyncio.Event()

    @property
    def online(self) -> Session | None:
        """The session, where it has a link."""
        return self.session if self.link.phase is LinkPhase.ONLINE else None

    def begin(self, account: Account, password: str, presence: OwnPresence) -> None:
        """Connect, and stay connected; replaces what runs."""
        self._stop()
        if self._account is None or self._account.jid.bare != account.jid.bare:
            self.kept = Kept(
                is_active=self.kept.is_active,
                roster_keeper=self._setup.roster_keeper,
                blocked=self._load_blocked(account.jid.bare),
            )
        self._account, self._secret = account, Secret(password, self._ask_password)
        self.kept.presence = presence
        self._load_earlier(account.jid.bare)
        self._start_run()

    def end(self) -> None:
        """Say goodbye and disconnect."""
        self._stop()
        self._account, self._secret = None, Secret()
        self._tell(Link(LinkPhase.OFFLINE))

    def let_go_of_password(self) -> None:
        """Keep the password no longer than a sign-in takes; it is asked for again where a later one needs it."""
        self._secret.let_go(is_signed_in=self.link.phase is LinkPhase.ONLINE)

    def give_password(self, password: str) -> None:
        """Take the password that was asked for."""
        self._secret.give(password)

    def _ask_password(self) -> None:
        self._outlet.emit(PasswordWanted())

    def retry_now(self) -> None:
        """Try at once where waiting; where online, see whether the link still lives.

        A refused password is not tried again, since servers lock accounts for that.
        """
        phase = self.link.phase
        if phase is LinkPhase.ONLINE:
            self.spawn(self._check_link())
        elif phase is LinkPhase.WAITING:
            self._hurry.set()
        elif phase is LinkPhase.REFUSED and self.link.fault not in _USELESS and self._account is not None:
            self._start_run()

    def spawn(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        """Let something go on beside the link; :meth:`finished` waits for it."""
        task = asyncio.get_running_loop().create_task(work)
        self._watch_over(task)
        return task

    async def finished(self) -> None:
        """Wait until the last goodbye is said; for the end of the program."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def _watch_over(self, task: asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._on_task_done)

    def _on_task_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            self._outlet.report("the gateway connection failed", error)

    def _tell(self, link: Link) -> None:
        self.link = link
        log.info("link %s %s %s", link.phase.value, link.fault.value if link.fault else "", link.detail)
        self._outlet.emit(LinkChanged(link))

    def _start_run(self) -> None:
        self._hurry.clear()
        self._run = asyncio.get_running_loop().create_task(self._stay_connected())
        self._watch_over(self._run)

    def _stop(self) -> None:
        """End what runs, saying goodbye in the background where there is somebody to say it to."""
        run, self._run = self._run, None
        stream, self._stream = self._stream, None
        session, self.session = self.session, None
        if run is not None:
            run.cancel()
        if session is not None:
            session.forget()
            self.spawn(session.close())
        elif stream is not None:
            self.spawn(stream.close())

    # The life of a link.

    async def _stay_connected(self) -> None:
        attempt = 0
        while True:
            began = self._setup.clock.monotonic()
            try:
                await self._connect_once()
            except LinkError as error:
                failure = error
            except Exception as error:  # noqa: BLE001 - a bug here must not leave the user without any link
                self._outlet.report("the connection to the gateway failed", error)
                failure = LinkError(LinkFault.CONNECTION_LOST, f"a fault of our own: {type(error).__name__}")
            if self._setup.clock.monotonic() - began >= self._setup.timing.stable_after_s:
                attempt = 0
            if failure.fault.is_final:
                self._end_session()
                if failure.fault is LinkFault.BAD_PASSWORD:
                    self._secret.spoil()
                self._tell(Link(LinkPhase.REFUSED, failure.fault, failure.detail, None, failure.certificate))
                return
            attempt += 1
            await self._wait(attempt, failure)

    async def _connect_once(self) -> None:
        """Connect, sign in and stay online; always ends by raising :class:`LinkError`."""
        account = self._account
        if account is None:
            raise LinkError(LinkFault.CONNECTION_LOST, "signed out")
        await asyncio.to_thread(import_late)
        from lyncfedclient.gateway.reach import Reach  # noqa: PLC0415

        known = str(account.jid.bare)
        credentials = Credentials(
            account.jid.bare,
            self._secret,
            self._setup.resource or self._keeper.resource(),
            Pin(self._setup.mechanisms, known),
        )
        reach = Reach(
            nameserver=self._setup.nameserver,
            timing=self._setup.timing,
            limits=self._setup.limits,
            tell=self._tell,
            trusted_key=self._setup.trusted_keys.get(known),
        )
        reached = await reach(account, credentials)
        self._stream = stream = reached.stream
        try:
            signed = await reached.negotiation.sign_in(self._resumable())
            self._secret.end_sign_in()
            credentials.pin.strengthen(signed.mechanism)
            if self.session is not None:
                self.session.note_accepted(signed.accepted)
            else:
                for message_id in signed.accepted:
                    self._outlet.emit(MessageAccepted(message_id))
            self._go_online(stream, signed, reached.host)
            raise await self._watch(stream)
        finally:
            # After a sign-out the goodbye has taken both over.
            if self._stream is stream:
                self._stream = None
                if self.session is not None:
                    self.session.detach()
                stream.abort()

    def _go_online(self, stream: Stream, signed: Signed, host: str) -> None:
        """Join session and stream, tell, and only then let anything in."""
        is_gone_on = signed.is_resumed and self.session is not None
        if not is_gone_on or self.session is None:
            self._end_session()
            if signed.is_resumed and self._earlier is not None:
                signed = replace(signed, jid=self._earlier[0].jid)
            self.session = self._make_session(signed)
        self._earlier = None
        session = self.session
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
            self.kept,
            self._keeper,
            emit=self._outlet.emit,
            store=self._outlet.store,
            report=self._outlet.report,
            now=self._setup.clock.now,
            software=self._setup.software,
        )

    def _resumable(self) -> StreamManagement | None:
        """Give what can be resumed: our session, or one that an earlier run of the program left."""
        if self.session is not None:
            try:
                self.session.keep()
            except NotStoredError as error:
                log.warning("the session could not be kept: %s", error)
            return self.session.management
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

    def _load_blocked(self, account: Jid) -> frozenset[Jid]:
        try:
            return self._keeper.blocked(account)
        except NotStoredError as error:
            log.warning("whom the account blocks could not be read: %s", error)
            return frozenset()

    def _end_session(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            session.end()

    async def _watch(self, stream: Stream) -> LinkError:
        """Stay until the link is gone, looking now and then whether it is; give the reason."""
        loop = asyncio.get_running_loop()
        ahead = self._setup.clock.ahead()
        while True:
            await asyncio.wait([stream.closed], timeout=self._setup.timing.tick_s)
            if stream.closed.done():
                return stream.closed.result()
            before, ahead = ahead, self._setup.clock.ahead()
            if self.session is not None:
                self.session.attendance.look()
            has_slept = ahead - before > self._setup.timing.sleep_jump_s
            if has_slept or loop.time() - stream.last_received_at > self._setup.timing.quiet_s:
                await self._check_link()

    async def _check_link(self) -> None:
        stream, session = self._stream, self.session
        if stream is None or session is None or stream.closed.done():
            return
        session.check_link()
        if not await stream.hears_within(self._setup.timing.check_s):
            stream.abort(LinkError(LinkFault.CONNECTION_LOST, "the server no longer answers"))

    async def _wait(self, attempt: int, failure: LinkError) -> None:
        """Wait before the next attempt, unless somebody hurries or the computer has slept meanwhile."""
        delay = self._setup.timing.wait(attempt)
        retry_at = self._setup.clock.now() + timedelta(seconds=delay)
        self._hurry.clear()
        self._tell(Link(LinkPhase.WAITING, failure.fault, failure.detail, retry_at, failure.certificate))
        ahead = self._setup.clock.ahead()
        until = self._setup.clock.monotonic() + delay
        while (left := until - self._setup.clock.monotonic()) > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(left, self._setup.timing.sleep_jump_s)):
                    await self._hurry.wait()
            if self._hurry.is_set() or self._setup.clock.ahead() - ahead > self._setup.timing.sleep_jump_s:
                return


def import_late() -> None:
    """Import what only the first sign-in needs, off the loop's thread: DNS and TLS take a while."""
    for name in _LATE_MODULES:
        importlib.import_module(name)
