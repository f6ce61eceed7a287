"""What came of an attempt to sign in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.events import LinkChanged, RosterReceived
from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.message_events import CaughtUp
from tests.support.waiting import until

if TYPE_CHECKING:
    from lyncfedclient.domain.events import Event
    from tests.support.ear import Ear


def told(ear: Ear) -> list[Event]:
    """Give what was heard besides the state of the link and the own roster."""
    return [event for event in ear.events if not isinstance(event, LinkChanged | RosterReceived | CaughtUp)]


async def ending(ear: Ear) -> Link:
    """Wait until a first attempt has ended, for better or worse."""
    ends = await until(
        lambda: [link for link in ear.links if link.fault is not None or link.phase is LinkPhase.ONLINE],
        "the end of an attempt",
    )
    return ends[0]
