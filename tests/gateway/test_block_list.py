"""Whom the account blocks, with servers that know of it and servers that do not (XEP-0191)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from lyncfedclient.domain.events import BlockListReceived, NotStoredError
from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway.forgetful import Forgetful
from tests.support.scripted_server import Honest, Peer

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab

BOB = Jid("bob", "fabrikam.test")
DOMAIN = Jid("", "attacker.test")


class Remembering(Forgetful):
    """Keeps whom the account blocks, or has no room for it."""

    def __init__(self, *blocked: Jid, is_full: bool = False) -> None:
        super().__init__("test")
        self.jids = frozenset(blocked)
        self.is_full = is_full

    @override
    def blocked(self, account: Jid) -> frozenset[Jid]:
        return self.jids

    @override
    def keep_blocked(self, account: Jid, jids: frozenset[Jid]) -> None:
        if self.is_full:
            raise NotStoredError("no room")
        self.jids = jids


class NotBlocking(Honest):
    """A server that knows no blocking."""

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if "urn:xmpp:blocking" in iq[0].tag:
            self.say(peer, f"<iq type='error' id='{iq.get('id')}'><error type='cancel'/></iq>")
        else:
            super().answer(peer, iq)


async def test_the_list_of_the_server_takes_the_place_of_what_was_known(lab: Lab) -> None:
    keeper = Remembering(BOB)

    async with lab.line(Honest(), keeper=keeper) as line:
        told = await line.ear.hear(BlockListReceived)

    assert told.jids == keeper.jids == frozenset()


async def test_where_the_server_knows_no_blocking_what_was_known_stands(lab: Lab) -> None:
    keeper = Remembering(BOB)

    async with lab.line(NotBlocking(), keeper=keeper) as line:
        told = await line.ear.hear(BlockListReceived)

    assert told.jids == keeper.jids == {BOB}


async def test_who_is_blocked_there_is_kept_and_told(lab: Lab) -> None:
    keeper = Remembering()

    async with lab.line(NotBlocking(), keeper=keeper) as line:
        line.gateway.block(DOMAIN)
        told = await line.ear.hear(BlockListReceived)

    assert told.jids == keeper.jids == {DOMAIN}


async def test_a_list_that_cannot_be_kept_counts_all_the_same(lab: Lab) -> None:
    keeper = Remembering(is_full=True)

    async with lab.line(NotBlocking(), keeper=keeper) as line:
        line.gateway.block(DOMAIN)
        told = await line.ear.hear(BlockListReceived)

    assert told.jids == {DOMAIN}
    assert keeper.jids == frozenset()
