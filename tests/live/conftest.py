"""Labs for the live tests, started once a run, and two people who meet across each."""

from __future__ import annotations

import asyncio
import itertools
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.events import RosterReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.gateway.connection import XmppGateway
from lyncfedclient.gateway.setup import Setup
from lyncfedclient.gateway.timing import Timing
from tests.support.application import application
from tests.support.ear import Ear
from tests.support.lab.lab import PASSWORD, Lab, Plan
from tests.support.lab.partner import Partner
from tests.support.lab.server import RosterEntry, Software

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

__all__ = ["application"]

PLANS = (
    Plan(gateway=Software.PROSODY, partner=Software.PROSODY),
    Plan(gateway=Software.PROSODY, partner=Software.EJABBERD),
    Plan(gateway=Software.EJABBERD, partner=Software.PROSODY),
)

QUICK = Timing(first_retry_s=0.05, longest_retry_s=0.5)
"""Tries again sooner than a person would like; all else as shipped."""

on_prosody = pytest.mark.parametrize(
    "lab", PLANS[:2], indirect=True, ids=lambda plan: f"{plan.gateway.value}-to-{plan.partner.value}"
)
"""Where a domain does not exist: ejabberd asks the machine's own resolver too, which takes what it takes."""

on_each_gateway = pytest.mark.parametrize(
    "lab", PLANS[::2], indirect=True, ids=lambda plan: f"{plan.gateway.value}-to-{plan.partner.value}"
)
"""Where only the user's own server matters: once for each kind."""

_numbers = itertools.count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder."""
    for item in items:
        if item.path.parent.name == "live":
            item.add_marker(pytest.mark.live)


@pytest.fixture(
    scope="session", params=PLANS, ids=lambda plan: f"{plan.gateway.value}-to-{plan.partner.value}"
)
def lab(request: pytest.FixtureRequest) -> Iterator[Lab]:
    """Give a running lab: each kind of server once as the gateway and once as the partner."""
    with Lab(request.param) as lab:
        yield lab


@dataclass
class Meeting:
    """The user, signed in through our gateway connection, and a partner on the other side."""

    lab: Lab
    gateway: XmppGateway
    ear: Ear
    account: Account
    partner: Partner

    @property
    def us(self) -> str:
        """The user's bare address."""
        return str(self.account.jid)

    @property
    def them(self) -> Jid:
        """The partner's bare address."""
        return Jid.parse(self.partner.address)


def make_account(lab: Lab, *, tls: TlsMode = TlsMode.STARTTLS) -> Account:
    """Make an account nobody has used yet on the gateway, reached by its address."""
    name = f"alice{next(_numbers)}"
    lab.contoso.register(name, PASSWORD)
    port = 5223 if tls is TlsMode.DIRECT else 5222
    jid = Jid(name, lab.contoso.domain)
    return Account(jid, host=lab.contoso.address, port=port, tls=tls, ca_file=lab.ca_file)


def make_partner(lab: Lab) -> Partner:
    """Make somebody new on the partner's server; not signed in yet."""
    name = f"bob{next(_numbers)}"
    lab.fabrikam.register(name, PASSWORD)
    return Partner(lab.fabrikam, name, lab.ca_file)


@asynccontextmanager
async def listening(gateway: XmppGateway) -> AsyncIterator[Ear]:
    """Listen to a gateway, and sign it out in the end."""
    ear = Ear()
    gateway.listen(ear)
    try:
        yield ear
    finally:
        gateway.sign_out()
        async with asyncio.timeout(10):
            await gateway.finished()


@asynccontextmanager
async def meeting(
    lab: Lab, *, are_friends: bool = True, presence: OwnPresence | None = None
) -> AsyncIterator[Meeting]:
    """Let two new people sign in, with a subscription both ways where ``are_friends``."""
    account, partner = make_account(lab), make_partner(lab)
    if are_friends:
        lab.contoso.write_roster(account.jid.local, [RosterEntry(partner.address)])
        lab.fabrikam.write_roster(partner.name, [RosterEntry(str(account.jid))])
    gateway = XmppGateway(Setup(timing=QUICK, nameserver=(lab.names.address, lab.names.port)))
    async with partner, listening(gateway) as ear:
        gateway.sign_in(account, PASSWORD, presence or OwnPresence())
        await ear.see(LinkPhase.ONLINE)
        await ear.hear(RosterReceived)
        if are_friends and (presence is None or presence.state is not OwnState.APPEAR_OFFLINE):
            # Until then a message for us would be kept for later instead of handed out.
            await partner.hears_presence(str(account.jid))
        yield Meeting(lab, gateway, ear, account, partner)
