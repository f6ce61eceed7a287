"""The private place of the account: proven private before anything is put there, and believed from nobody else."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.events import WishesKept, WishesReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.wishes import Wish
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.translate.wishes import write_wishes
from tests.support.scripted_server import Honest, Peer

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab

BOB = Jid.parse("bob@fabrikam.test")
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
WISHES = {BOB: Wish(Relationship.WORKGROUP, is_pinned=True, at=NOON)}
ERROR = "<error type='cancel'><{condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"


@dataclass
class Keeper(Honest):
    """A server with a node that may be there or not, private or not, and obedient or not."""

    access_model: str = ""
    """Empty where there is no node."""
    is_obedient: bool = True
    published: list[str] = field(default_factory=list)
    account_features: tuple[str, ...] = (ns.PUBLISH_OPTIONS,)

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        child = iq[0]
        if not child.tag.startswith(f"{{{ns.PUBSUB}"):
            super().answer(peer, iq)
            return
        verb = child[0].tag.rpartition("}")[2]
        if verb == "configure" and iq.get("type") == "get":
            if not self.access_model:
                self._reply(peer, iq, ERROR.format(condition="item-not-found"), "error")
                return
            self._reply(
                peer,
                iq,
                f"<pubsub xmlns='{ns.PUBSUB_OWNER}'><configure><x xmlns='jabber:x:data' type='form'>"
                f"<field var='pubsub#access_model'><value>{self.access_model}</value></field>"
                "<field var='pubsub#persist_items'><value>1</value></field></x></configure></pubsub>",
            )
            return
        if verb in {"create", "configure"}:
            asked = next(f for f in iq.iter("{jabber:x:data}field") if f.get("var") == "pubsub#access_model")
            self.access_model = (asked[0].text or "") if self.is_obedient else "presence"
        elif verb == "publish":
            self.published.append(self.access_model)
        self._reply(peer, iq, "")

    def _reply(self, peer: Peer, iq: ET.Element, content: str, kind: str = "result") -> None:
        self.say(peer, f"<iq type='{kind}' id='{iq.get('id')}' from='alice@contoso.test'>{content}</iq>")


async def published(lab: Lab, keeper: Keeper) -> WishesKept:
    async with lab.line(keeper) as line:
        line.gateway.publish_wishes(WISHES)
        return await line.ear.hear(WishesKept)


@pytest.mark.parametrize("access_model", ["", "presence", "open", "roster", "whitelist"])
async def test_it_is_published_only_once_the_place_is_private(lab: Lab, access_model: str) -> None:
    keeper = Keeper(access_model=access_model)

    kept = await published(lab, keeper)

    assert kept == WishesKept(is_kept=True)
    assert keeper.published == ["whitelist"]


@pytest.mark.parametrize("access_model", ["", "presence"])
async def test_nothing_is_published_where_the_server_does_not_do_as_it_is_asked(
    lab: Lab, access_model: str
) -> None:
    keeper = Keeper(access_model=access_model, is_obedient=False)

    kept = await published(lab, keeper)

    assert kept == WishesKept(is_kept=False, is_private=False)
    assert keeper.published == []


async def test_nothing_is_published_where_the_server_knows_no_publish_options(lab: Lab) -> None:
    keeper = Keeper(account_features=("urn:xmpp:sid:0",))

    kept = await published(lab, keeper)

    assert kept == WishesKept(is_kept=False, is_private=False)
    assert keeper.published == []


def _notice(item: str, sender: str = "alice@contoso.test", body: str = "") -> str:
    return (
        f"<message from='{sender}' to='alice@contoso.test/desk' type='headline' id='n1'>{body}"
        f"<event xmlns='{ns.PUBSUB_EVENT}'><items node='{ns.WISHES}'><item id='current'>{item}</item>"
        "</items></event></message>"
    )


async def test_what_another_program_of_ours_publishes_is_told(lab: Lab) -> None:
    async with lab.line() as line:
        line.say(_notice(write_wishes(WISHES)))

        told = await line.ear.hear(WishesReceived)

    assert told.wishes == WISHES


@pytest.mark.parametrize(
    "sender",
    ["bob@fabrikam.test", "alice@fabrikam.test", "alice@contoso.test/other", "contoso.test", "a b@c", ""],
)
async def test_nobody_else_can_put_wishes_in_our_mouth(lab: Lab, sender: str) -> None:
    async with lab.line() as line:
        line.say(_notice(write_wishes(WISHES), sender))
        line.say("<message from='bob@fabrikam.test/x' type='chat' id='m1'><body>After that</body></message>")
        await line.ear.hear(MessageReceived)

    assert line.ear.of(WishesReceived) == []


async def test_a_message_for_people_is_shown_whatever_comes_with_it(lab: Lab) -> None:
    async with lab.line() as line:
        line.say(_notice(write_wishes(WISHES), "bob@fabrikam.test/x", "<body>Hello</body>"))

        told = await line.ear.hear(MessageReceived)

    assert told.body == "Hello"


async def test_what_is_not_understood_is_left_out_and_a_clock_ahead_counts_as_now(lab: Lab) -> None:
    row = "<contact jid='{0}' relationship='{1}' pinned='{2}' at='{3}'/>".format
    rows = [
        row("bob@fabrikam.test/desk", "workgroup", "1", "2026-03-01T12:00:00Z"),
        row("fabrikam.test", "workgroup", "1", "2026-03-01T12:00:00Z"),
        row("carol@", "workgroup", "1", "2026-03-01T12:00:00Z"),
        row("carol@fabrikam.test", "blocked", "1", "2026-03-01T12:00:00Z"),
        row("carol@fabrikam.test", "workgroup", "1", "yesterday"),
        row("dan@fabrikam.test", "external", "maybe", "2999-01-01T00:00:00Z"),
        "<contact/>",
        "text",
    ]
    async with lab.line() as line:
        line.say(_notice(f"<contacts xmlns='{ns.WISHES}'>{''.join(rows)}</contacts>"))

        told = await line.ear.hear(WishesReceived)

    dan = told.wishes.pop(Jid.parse("dan@fabrikam.test"))  # type: ignore[attr-defined]
    assert told.wishes == WISHES
    assert not dan.is_pinned
    assert dan.at <= datetime.now(UTC)


async def test_a_place_that_is_empty_is_told_as_no_wishes(lab: Lab) -> None:
    async with lab.line(Keeper()) as line:
        line.gateway.ask_wishes()

        told = await line.ear.hear(WishesReceived)

    assert told.wishes == {}
