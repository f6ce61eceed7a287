"""Signing in to real gateways, and why it does not work."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.account import TlsMode
from lyncfedclient.domain.events import RosterReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.connection import XmppGateway
from lyncfedclient.gateway.setup import Setup
from tests.live.conftest import QUICK, listening, make_account
from tests.support.lab.lab import PASSWORD
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.support.lab.lab import Lab


def gateway_in(lab: Lab) -> XmppGateway:
    return XmppGateway(Setup(timing=QUICK, nameserver=(lab.names.address, lab.names.port)))


@pytest.mark.parametrize("tls", list(TlsMode), ids=lambda tls: tls.value)
async def test_the_dns_leads_to_the_gateway(lab: Lab, tls: TlsMode) -> None:
    account = replace(make_account(lab), host="", port=0, tls=tls)
    gateway = gateway_in(lab)

    async with listening(gateway) as ear:
        gateway.sign_in(account, PASSWORD, OwnPresence())
        link = await ear.see(LinkPhase.ONLINE)

    assert link.host == f"contoso.test:{5222 if tls is TlsMode.STARTTLS else 5223}"


@pytest.mark.parametrize("tls", [TlsMode.DIRECT, TlsMode.STARTTLS], ids=lambda tls: tls.value)
async def test_an_address_given_by_hand_needs_no_dns(lab: Lab, tls: TlsMode) -> None:
    account = make_account(lab, tls=tls)
    gateway = XmppGateway(Setup(timing=QUICK, nameserver=("127.0.0.1", 9)))

    async with listening(gateway) as ear:
        gateway.sign_in(account, PASSWORD, OwnPresence())
        await ear.see(LinkPhase.ONLINE)
        received = await ear.hear(RosterReceived)

    assert received.items == ()


async def test_a_wrong_password_is_refused_and_not_tried_again(lab: Lab) -> None:
    gateway = gateway_in(lab)

    async with listening(gateway) as ear:
        gateway.sign_in(make_account(lab), "not " + PASSWORD, OwnPresence())
        link = await ear.see(LinkPhase.REFUSED)
        gateway.retry_now()

        assert link.fault is LinkFault.BAD_PASSWORD
        assert ear.phases.count(LinkPhase.SIGNING_IN) == 1
        assert ear.phases[-1] is LinkPhase.REFUSED


@pytest.mark.parametrize("tls", [TlsMode.DIRECT, TlsMode.STARTTLS], ids=lambda tls: tls.value)
async def test_a_certificate_of_another_authority_is_refused_and_shown(lab: Lab, tls: TlsMode) -> None:
    account = replace(make_account(lab, tls=tls), ca_file=lab.foreign_ca_file)
    gateway = gateway_in(lab)

    async with listening(gateway) as ear:
        gateway.sign_in(account, PASSWORD, OwnPresence())
        link = await ear.see(LinkPhase.REFUSED)

    assert link.fault is LinkFault.CERTIFICATE_UNTRUSTED
    assert link.certificate is not None
    assert "contoso.test" in link.certificate.names
    assert LinkPhase.SIGNING_IN not in ear.phases


async def test_a_domain_that_does_not_exist_is_said_and_tried_again(lab: Lab) -> None:
    account = replace(make_account(lab), jid=Jid("alice", "nowhere.test"), host="", port=0)
    gateway = gateway_in(lab)

    async with listening(gateway) as ear:
        gateway.sign_in(account, PASSWORD, OwnPresence())
        link = await ear.see(LinkPhase.WAITING)
        await until(lambda: ear.phases.count(LinkPhase.RESOLVING) > 1, "another attempt")

    assert link.fault is LinkFault.NO_SUCH_SERVER
    assert link.retry_at is not None
