"""A roster that is read a little at a time, and what comes meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from lyncfedclient.domain.events import RosterItemChanged, RosterReceived
from tests.support.scripted_server import Honest

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET

    from tests.gateway.conftest import Lab
    from tests.support.scripted_server import Peer

MANY = "".join(f"<item jid='c{i:04d}@fabrikam.test' name='{i}' subscription='both'/>" for i in range(2000))
PUSH = (
    "<iq type='set' id='push1'><query xmlns='jabber:iq:roster'>"
    "<item jid='c0001@fabrikam.test' name='Renamed' subscription='both'/></query></iq>"
)


class Hasty(Honest):
    """Changes the roster in the same breath in which it gives it."""

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        super().answer(peer, iq)
        if iq[0].tag == "{jabber:iq:roster}query" and iq.get("type") == "get":
            peer.send(PUSH)


async def test_a_change_that_comes_while_the_roster_is_read_is_told_after_it(lab: Lab) -> None:
    async with lab.line(Hasty(roster=MANY)) as line:
        changed = await line.ear.hear(RosterItemChanged)

        events = [
            type(event) for event in line.ear.events if isinstance(event, RosterReceived | RosterItemChanged)
        ]
        assert events == [RosterReceived, RosterItemChanged]
        assert changed.item.name == "Renamed"
        assert line.ear.of(RosterReceived)[0].items[1].name == "1"
