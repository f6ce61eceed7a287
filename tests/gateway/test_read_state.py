from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import ReadElsewhere
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.personal_events import PersonalEvents
from lyncfedclient.gateway.queries import Queries
from lyncfedclient.gateway.read_state import ReadState

if TYPE_CHECKING:
    from lyncfedclient.domain.events import Event

OWN = Jid.parse("alice@contoso.test/here")
BOB = Jid.parse("bob@fabrikam.test")


class Account:
    """The read state of an account as its session has it, and what was told of it."""

    def __init__(self, *, can_be_private: bool = True) -> None:
        self.told: list[Event] = []
        self.written: list[str] = []
        features: asyncio.Future[frozenset[str]] = asyncio.get_running_loop().create_future()
        features.set_result(frozenset({ns.PUBLISH_OPTIONS} if can_be_private else ()))
        queries = Queries(OWN, self.written.append)
        self.read_state = ReadState(OWN, queries, features, emit=self.told.append)
        self.events = PersonalEvents(OWN, own_nodes={ns.READ_STATE: self.read_state.take})

    def notice(self, item: str, *, sender: str = "alice@contoso.test", node: str = ns.READ_STATE) -> bool:
        text = (
            f"<message xmlns='{ns.CLIENT}' from='{sender}'><event xmlns='{ns.PUBSUB_EVENT}'>"
            f"<items node='{node}'>{item}</items></event></message>"
        )
        return self.events.take(ET.fromstring(text))


def item(jid: str = str(BOB), by: str = "alice@contoso.test", archive_id: str = "a1") -> str:
    return (
        f"<item id='{jid}'><displayed xmlns='{ns.READ_STATE}'>"
        f"<stanza-id xmlns='{ns.STANZA_IDS}' by='{by}' id='{archive_id}'/></displayed></item>"
    )


async def test_what_another_client_read_is_told() -> None:
    account = Account()

    assert account.notice(item() + item("carol@fabrikam.test", archive_id="a2"))

    assert account.told == [
        ReadElsewhere(BOB, archive_id="a1"),
        ReadElsewhere(Jid.parse("carol@fabrikam.test"), archive_id="a2"),
    ]


@pytest.mark.parametrize(
    "notice",
    [
        {"item": item(), "sender": "bob@fabrikam.test"},
        {"item": item(), "sender": "contoso.test"},
        {"item": item(by="bob@fabrikam.test")},
        {"item": item(jid="not an address@")},
        {"item": item(archive_id="")},
        {"item": "<item id='bob@fabrikam.test'/>"},
        {"item": "<retract id='bob@fabrikam.test'/>"},
        {"item": item(), "node": "urn:other"},
    ],
)
async def test_what_others_say_or_what_says_nothing_is_not(notice: dict[str, str]) -> None:
    account = Account()

    assert account.notice(**notice)

    assert account.told == []


async def test_nothing_is_published_where_it_would_not_stay_private() -> None:
    account = Account(can_be_private=False)

    await account.read_state.publish(BOB, "a1")

    assert account.written == []
