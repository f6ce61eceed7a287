"""What the gateway's tests share: an authority, a scripted server, a signed-in gateway with an ear."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.events import RosterReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.connection import XmppGateway
from lyncfedclient.gateway.setup import Setup
from lyncfedclient.gateway.timing import Timing
from tests.support.ear import Ear
from tests.support.scripted_server import DOMAIN, PASSWORD, USER, Authority, Honest, Script, ScriptedServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

OWN_BARE = Jid(USER, DOMAIN)
QUICK = Timing(
    connect_s=5, step_s=5, first_retry_s=0.02, longest_retry_s=0.1, stable_after_s=60, tick_s=30, check_s=1
)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@dataclass
class Line:
    """A gateway, what it told, and the server at its other end."""

    gateway: XmppGateway
    ear: Ear
    server: ScriptedServer
    honest: Honest
    account: Account

    def say(self, stanza: str) -> None:
        """Let the server send a stanza."""
        self.honest.say(self.server.peer, stanza)


class Lab:
    """Makes servers and gateways, and ends them with the test."""

    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.gateways: list[XmppGateway] = []

    def account(self, server: ScriptedServer, tls: TlsMode = TlsMode.STARTTLS) -> Account:
        return Account(OWN_BARE, host=server.host, port=server.port, tls=tls, ca_file=self.authority.ca_file)

    def gateway(self, timing: Timing = QUICK, **options: object) -> tuple[XmppGateway, Ear]:
        gateway, ear = XmppGateway(Setup(timing=timing, **options)), Ear()  # type: ignore[arg-type]
        gateway.listen(ear)
        self.gateways.append(gateway)
        return gateway, ear

    def server(self, script: Script, *names: str, is_keeping: bool = False) -> ScriptedServer:
        return ScriptedServer(self.authority.context(*names), script, is_keeping=is_keeping)

    @asynccontextmanager
    async def attempt(
        self, script: Script, *names: str, password: str = PASSWORD, tls: TlsMode = TlsMode.STARTTLS
    ) -> AsyncIterator[tuple[Ear, ScriptedServer]]:
        """Let a gateway try to sign in to a script."""
        async with self.server(script, *names) as server:
            gateway, ear = self.gateway()
            gateway.sign_in(self.account(server, tls), password, OwnPresence())
            try:
                yield ear, server
            finally:
                await self.end(gateway)

    @asynccontextmanager
    async def line(
        self,
        honest: Honest | None = None,
        presence: OwnPresence | None = None,
        timing: Timing = QUICK,
        **options: object,
    ) -> AsyncIterator[Line]:
        """A gateway that is signed in to an honest server and has its roster."""
        script = honest or Honest()
        async with self.server(script) as server:
            gateway, ear = self.gateway(timing, **options)
            account = self.account(server)
            gateway.sign_in(account, PASSWORD, presence or OwnPresence())
            try:
                await ear.see(LinkPhase.ONLINE)
                await ear.hear(RosterReceived)
                yield Line(gateway, ear, server, script, account)
            finally:
                await self.end(gateway)
            assert server.errors == []

    async def end(self, gateway: XmppGateway) -> None:
        gateway.sign_out()
        async with asyncio.timeout(10):
            await gateway.finished()


@pytest.fixture
def lab(authority: Authority) -> Lab:
    return Lab(authority)
