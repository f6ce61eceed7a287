"""From an account to a connection under verified TLS: the DNS, the dialling, the certificate."""

from __future__ import annotations

import asyncio
import errno
import logging
import ssl
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lyncfedclient.domain.link import Link, LinkFault, LinkPhase, TrustedKey
from lyncfedclient.gateway.certificate import read_certificate
from lyncfedclient.gateway.dns import DnsError, DnsFault, Resolver, Target, targets
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.negotiation import Credentials, Negotiation
from lyncfedclient.gateway.secret import Secret
from lyncfedclient.gateway.stream import Stream
from lyncfedclient.gateway.tls import (
    certificate_fault,
    is_self_signed,
    pinned_context,
    probing_context,
    server_name,
    verifying_context,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.link import Certificate
    from lyncfedclient.gateway.limits import Limits
    from lyncfedclient.gateway.timing import Timing

log = logging.getLogger(__name__)

_MAX_ADDRESSES = 4
_HEAD_START_S = 0.25
"""RFC 8305 section 5: how long an address is tried alone before the next joins."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A secured connection, ready to sign in."""

    stream: Stream
    negotiation: Negotiation
    host: str


class _RefusedError(Exception):
    """A certificate was refused: why, and what it is (empty when it was not to be had again)."""

    def __init__(self, error: ssl.SSLCertVerificationError, der: bytes, address: str) -> None:
        super().__init__(str(error))
        self.error = error
        self.der = der
        self.address = address
        self.certificate: Certificate | None = read_certificate(der) if der else None


class Reach:
    """Finds an account's gateway; tries each place that the DNS names, telling of each step."""

    def __init__(
        self,
        *,
        nameserver: tuple[str, int] | None,
        timing: Timing,
        limits: Limits | None,
        tell: Callable[[Link], None],
        trusted_key: TrustedKey | None = None,
    ) -> None:
        self._nameserver = nameserver
        self._timing = timing
        self._limits = limits
        self._tell = tell
        self._trusted_key = trusted_key

    async def __call__(self, account: Account, credentials: Credentials) -> Reached:
        """Connect. Raises :class:`LinkError` with the most telling of the failures."""
        self._tell(Link(LinkPhase.RESOLVING))
        reached: Reached | None = None
        try:
            async with Resolver(self._nameserver) as resolver:
                reached = await self._search(resolver, account, credentials)
        except BaseException:
            # Cancelled while the resolver was being closed.
            if reached is not None:
                reached.stream.abort()
            raise
        return reached

    async def _search(self, resolver: Resolver, account: Account, credentials: Credentials) -> Reached:
        failures: list[LinkError] = []
        try:
            places = await targets(resolver, account)
        except DnsError as error:
            raise _dns_failure(error) from None
        for place in places:
            try:
                return await self._try_place(resolver, place, account, credentials)
            except LinkError as error:
                log.info("%s:%d: %s %s", place.host, place.port, error.fault.value, error)
                failures.append(error)
        raise min(failures, key=_telling)

    async def _try_place(
        self, resolver: Resolver, place: Target, account: Account, credentials: Credentials
    ) -> Reached:
        # In a thread: the system's store of authorities takes a while to read.
        context = await asyncio.to_thread(verifying_context, account.ca_file, is_direct=place.is_direct_tls)
        host = f"{place.host}:{place.port}"
        self._tell(Link(LinkPhase.CONNECTING, host=host))
        try:
            addresses = await resolver.addresses(place.host)
        except DnsError as error:
            raise _dns_failure(error) from None
        try:
            return await self._secure(addresses[:_MAX_ADDRESSES], place, credentials, context)
        except _RefusedError as refused:
            pinned = self._trusted_context(refused, place)
            if pinned is None:
                raise self._worded(refused, place) from None
            try:
                reached = await self._secure([refused.address], place, credentials, pinned)
            except _RefusedError as again:
                raise self._worded(again, place) from None
        if not self._has_trusted_key(reached, place):
            reached.stream.abort()
            raise LinkError(LinkFault.CERTIFICATE_KEY_CHANGED, "another key after the handshake")
        return reached

    def _trusted_context(self, refused: _RefusedError, place: Target) -> ssl.SSLContext | None:
        """Give a context for the very certificate that was refused, where the user trusts its key."""
        certificate = refused.certificate
        if certificate is None or not certificate.is_self_signed or not is_self_signed(refused.error):
            return None
        if TrustedKey(place.host, certificate.key_sha256) != self._trusted_key:
            return None
        return pinned_context(refused.der, is_direct=place.is_direct_tls)

    def _has_trusted_key(self, reached: Reached, place: Target) -> bool:
        session = reached.stream.ssl_object
        der = session.getpeercert(binary_form=True) if session is not None else None
        return (
            bool(der) and TrustedKey(place.host, read_certificate(der or b"").key_sha256) == self._trusted_key
        )

    def _worded(self, refused: _RefusedError, place: Target) -> LinkError:
        fault = certificate_fault(refused.error, refused.certificate)
        key = self._trusted_key
        shown = replace(refused.certificate, host=place.host) if refused.certificate is not None else None
        is_other_key = (
            key is not None
            and shown is not None
            and key.host == place.host
            and key.key_sha256 != shown.key_sha256
        )
        if fault is LinkFault.CERTIFICATE_UNTRUSTED and is_other_key:
            fault = LinkFault.CERTIFICATE_KEY_CHANGED
        return LinkError(fault, refused.error.verify_message or str(refused.error), shown)

    async def _secure(
        self, addresses: list[str], place: Target, credentials: Credentials, context: ssl.SSLContext
    ) -> Reached:
        host = f"{place.host}:{place.port}"
        stream = await self._dial(addresses, place.port)
        address = stream.peer_address
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
            der = await self._fetch_certificate(address, place, credentials)
            raise _RefusedError(error, der, address) from None
        finally:
            if not is_secured:
                stream.abort()
        return Reached(stream, negotiation, host)

    async def _dial(self, addresses: list[str], port: int) -> Stream:
        """Connect to whichever address answers first, each with a head start over the next (RFC 8305)."""
        loop = asyncio.get_running_loop()
        dialling: set[asyncio.Task[Stream]] = set()
        waiting = list(addresses)
        failure = LinkError(LinkFault.NO_SUCH_SERVER, "no address")
        try:
            while waiting or dialling:
                if waiting:
                    dialling.add(loop.create_task(self._dial_one(waiting.pop(0), port)))
                head_start = _HEAD_START_S if waiting else None
                done, dialling = await asyncio.wait(
                    dialling, timeout=head_start, return_when=asyncio.FIRST_COMPLETED
                )
                streams = [task.result() for task in done if task.exception() is None]
                for spare in streams[1:]:
                    spare.abort()
                if streams:
                    return streams[0]
                for task in done:
                    error = task.exception()
                    if not isinstance(error, LinkError):
                        assert error is not None  # noqa: S101 - no stream, so an exception
                        raise error
                    failure = error
        finally:
            for task in dialling:
                task.cancel()
                task.add_done_callback(_hang_up)
        raise failure

    async def _dial_one(self, address: str, port: int) -> Stream:
        try:
            async with asyncio.timeout(self._timing.connect_s):
                _transport, stream = await asyncio.get_running_loop().create_connection(
                    lambda: Stream(limits=self._limits), address, port
                )
        except TimeoutError:
            raise LinkError(LinkFault.TIMED_OUT, f"{address}:{port} does not answer") from None
        except OSError as error:
            raise LinkError(_dial_fault(error), f"{address}:{port}: {error.strerror or error}") from None
        return stream

    async def _fetch_certificate(self, address: str, place: Target, credentials: Credentials) -> bytes:
        """Fetch a refused certificate to show it: a handshake and nothing after it."""
        try:
            stream = await self._dial([address], place.port)
        except LinkError:
            return b""
        try:
            nobody = replace(credentials, secret=Secret())
            probe = Negotiation(stream, nobody, on_phase=_no_phase, step_limit_s=self._timing.check_s)
            if not place.is_direct_tls:
                await probe.ask_for_tls()
            await stream.start_tls(
                probing_context(is_direct=place.is_direct_tls),
                server_name(credentials.jid.domain),
                limit_s=self._timing.check_s,
            )
            session = stream.ssl_object
            return (session.getpeercert(binary_form=True) if session is not None else None) or b""
        except (LinkError, OSError, TimeoutError):
            return b""
        finally:
            stream.abort()


_TELLING = (
    LinkFault.CERTIFICATE_KEY_CHANGED,
    LinkFault.CERTIFICATE_REVOKED,
    LinkFault.CERTIFICATE_WRONG_NAME,
    LinkFault.CERTIFICATE_EXPIRED,
    LinkFault.REVOCATION_UNKNOWN,
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


def _hang_up(task: asyncio.Task[Stream]) -> None:
    """Close a connection that was made too late to be of use."""
    if not task.cancelled() and task.exception() is None:
        task.result().abort()


def _no_phase(_phase: LinkPhase) -> None:
    """Keep a probe out of the link's story."""
