"""Item 7: redirects, by the DNS and by the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.account import Account
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from tests.support.name_server import NameServer
from tests.support.scripted_server import (
    DOMAIN,
    PASSWORD,
    SM_NS,
    USER,
    Honest,
    Peer,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab
from tests.attack.attempts import ending


@pytest.mark.guard("name-is-the-accounts", "certificate-name", "certificate-chain")
async def test_attack_07_the_dns_does_not_choose_the_name_of_the_certificate(lab: Lab) -> None:
    async with lab.server(Honest(), "attacker.test") as server:
        records = {f"_xmpp-client._tcp.{DOMAIN}": [(1, 0, server.port, "attacker.test")]}
        async with NameServer(srv=records, addresses={"attacker.test": ["127.0.0.1"]}) as names:
            gateway, ear = lab.gateway(nameserver=names.place)
            account = Account(Jid(USER, DOMAIN), ca_file=lab.authority.ca_file)
            gateway.sign_in(account, PASSWORD, OwnPresence())

            link = await ending(ear)
            await lab.end(gateway)

    assert link.fault is LinkFault.CERTIFICATE_WRONG_NAME
    assert all(peer.secret == "" for peer in server.peers)


async def test_attack_07_neither_txt_records_nor_host_meta_are_asked_for(lab: Lab) -> None:
    async with NameServer(addresses={DOMAIN: ["127.0.0.1"]}) as names:
        gateway, ear = lab.gateway(nameserver=names.place)
        gateway.sign_in(Account(Jid(USER, DOMAIN), ca_file=lab.authority.ca_file), PASSWORD, OwnPresence())

        link = await ending(ear)
        await lab.end(gateway)

    assert link.fault is LinkFault.CONNECTION_REFUSED
    assert set(names.asked) == {f"_xmpp-client._tcp.{DOMAIN}", f"_xmpps-client._tcp.{DOMAIN}", DOMAIN}


@pytest.mark.parametrize("moment", ["before-tls", "after-tls", "after-auth", "online"])
async def test_attack_07_a_redirect_is_never_followed(lab: Lab, moment: str) -> None:
    redirect = (
        "<stream:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>{}"
        "</see-other-host></stream:error>"
    )
    async with lab.server(Honest(), "attacker.test", "127.0.0.1", DOMAIN) as trap:

        async def script(peer: Peer) -> None:
            if moment == "online":
                await Honest().sign_in(peer)
            elif moment == "before-tls":
                await peer.open(None)
            else:
                await peer.starttls()
                if moment == "after-auth":
                    await peer.authenticate()
                await peer.open(None)
            peer.send(redirect.format(f"127.0.0.1:{trap.port}"))
            await peer.next()

        async with lab.attempt(script) as (ear, server):
            await until(lambda: len(server.peers) > 3, "more attempts at the same place")

    assert trap.peers == []
    assert LinkPhase.WAITING in ear.phases


async def test_attack_07_the_place_of_a_resumption_is_not_followed(lab: Lab) -> None:
    async with lab.server(Honest()) as trap:

        class Pointing(Honest):
            @override
            async def serve(self, peer: Peer) -> None:
                send = peer.send

                def pointing(text: str | bytes) -> None:
                    words = text if isinstance(text, str) else text.decode()
                    place = f"<enabled location='127.0.0.1:{trap.port}'"
                    send(words.replace("<enabled", place))

                peer.send = pointing  # type: ignore[method-assign]
                await super().serve(peer)

        async with lab.line(Pointing()) as line:
            await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
            line.ear.forget()
            line.server.peer.cut()
            await line.ear.see(LinkPhase.ONLINE)

            assert len(line.server.peers) == 2

    assert trap.peers == []
