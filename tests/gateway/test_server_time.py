"""The time at our own server (XEP-0202), told well, badly and not at all."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import ServerTimeReceived
from lyncfedclient.gateway.queries import Queries
from lyncfedclient.gateway.server_time import ask_time

if TYPE_CHECKING:
    from lyncfedclient.domain.events import Event

from xml.etree import ElementTree as ET

OWN = Jid("alice", "contoso.test", "desk")
UTC_TIME = "<time xmlns='urn:xmpp:time'><tzo>+09:00</tzo><utc>{}</utc></time>"


async def _told(sender: str, kind: str, payload: str) -> list[Event]:
    written: list[str] = []
    told: list[Event] = []
    queries = Queries(OWN, written.append)
    ask_time(queries, told.append)
    question = ET.fromstring(written[0])
    assert question.get("to") == "contoso.test"

    queries.take(
        ET.fromstring(
            f"<iq xmlns='jabber:client' from='{sender}' type='{kind}' id='{question.get('id')}'>{payload}</iq>"
        )
    )
    queries.close()
    return told


async def test_our_server_tells_the_time() -> None:
    told = await _told("contoso.test", "result", UTC_TIME.format("2026-11-22T12:00:00Z"))

    assert told == [ServerTimeReceived(datetime(2026, 11, 22, 12, tzinfo=UTC))]


@pytest.mark.parametrize(
    ("sender", "kind", "payload"),
    [
        ("fabrikam.test", "result", UTC_TIME.format("2026-11-22T12:00:00Z")),
        ("contoso.test", "error", UTC_TIME.format("2026-11-22T12:00:00Z")),
        ("contoso.test", "result", UTC_TIME.format("noon")),
        ("contoso.test", "result", ""),
    ],
)
async def test_nobody_else_does_and_no_nonsense_counts(sender: str, kind: str, payload: str) -> None:
    assert await _told(sender, kind, payload) == []
