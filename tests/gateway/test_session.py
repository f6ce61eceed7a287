"""After sign-in: whom we believe, whom we answer, and what the commands become."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.events import (
    BlockListReceived,
    Event,
    PresenceChanged,
    PresenceFailed,
    RosterItemChanged,
    RosterItemRemoved,
    RosterReceived,
    RosterRefused,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.message_events import ChatState, MessageReceived
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway import namespaces as ns
from tests.support.scripted_server import OWN, PASSWORD, SM_NS, Honest, Peer
from tests.support.waiting import until

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab, Line

BOB = Jid("bob", "fabrikam.test")
CAROL = Jid("carol", "fabrikam.test")
WRITTEN_AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ROSTER = (
    "<item jid='bob@fabrikam.test' name='Bob' subscription='both'><group>Friends</group></item>"
    "<item jid='carol@fabrikam.test' subscription='to'/>"
)
ITEMS = (
    RosterItem(BOB, "Bob", ("Friends",), Subscription.BOTH),
    RosterItem(CAROL, subscription=Subscription.TO),
)


def honest() -> Honest:
    return Honest(roster=ROSTER)


async def sent(line: Line, text: str) -> str:
    """Wait until the client has said something, and give all it said."""
    await until(lambda: text in line.server.peer.secret, text)
    return line.server.peer.secret


async def settled(line: Line) -> None:
    """Wait until the client has dealt with all that was said to it."""
    line.server.peer.send(f"<r xmlns='{SM_NS}'/>")
    count = len(line.honest.sent)
    await until(lambda: f"h='{count}'" in line.server.peer.secret, f"{count} stanzas handled")


def answers(peer: Peer, query_id: str) -> list[ET.Element]:
    return [stanza for stanza in peer.stanzas if stanza.get("id") == query_id and stanza.tag == ns.IQ]


# Roster.


async def test_the_roster_comes_whole(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        assert line.ear.of(RosterReceived) == [RosterReceived(ITEMS)]


async def test_own_presence_follows_the_roster(lab: Lab) -> None:
    async with lab.line(honest(), OwnPresence(OwnState.BUSY, "deep in work")) as line:
        said = await sent(line, "</presence>")

        assert "<show>dnd</show><status>deep in work</status>" in said
        assert said.index("jabber:iq:roster") < said.index("<presence>")


async def test_whoever_takes_the_roster_can_still_change_what_is_shown(lab: Lab) -> None:
    async with lab.server(honest()) as server:
        gateway, ear = lab.gateway()

        def sink(event: Event) -> None:
            ear(event)
            if isinstance(event, RosterReceived):
                gateway.set_presence(OwnPresence(OwnState.BUSY, "second thoughts"))

        gateway.listen(sink)
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence(note="first thoughts"))
        await until(lambda: server.peers and "</presence>" in server.peer.secret, "own presence")
        await lab.end(gateway)

    assert server.peer.secret.count("<presence>") == 1
    assert "second thoughts" in server.peer.secret


async def test_a_directed_presence_goes_to_one_alone(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        line.gateway.direct_presence(CAROL, OwnPresence(OwnState.BUSY, "for you"))
        line.gateway.direct_presence(BOB, OwnPresence(OwnState.APPEAR_OFFLINE))

        said = await sent(line, "type='unavailable'")

        assert '<presence to="carol@fabrikam.test"><show>dnd</show><status>for you</status>' in said
        assert "<presence type='unavailable' to=\"bob@fabrikam.test\"/>" in said


async def test_appearing_offline_from_the_start_sends_no_presence(lab: Lab) -> None:
    async with lab.line(honest(), OwnPresence(OwnState.APPEAR_OFFLINE)) as line:
        await settled(line)

        assert "<presence" not in line.server.peer.secret


async def test_a_push_changes_an_item(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        line.say(
            "<iq type='set' id='push1'><query xmlns='jabber:iq:roster'>"
            "<item jid='bob@fabrikam.test' name='Robert' subscription='from'/></query></iq>"
        )
        changed = await line.ear.hear(RosterItemChanged)
        await until(lambda: answers(line.server.peer, "push1"), "an answer")

        assert changed.item == RosterItem(BOB, "Robert", (), Subscription.FROM)
        assert answers(line.server.peer, "push1")[0].get("type") == "result"


async def test_a_push_removes_an_item(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        line.say(
            f"<iq type='set' id='push1' from='alice@contoso.test' to='{OWN}'><query xmlns='jabber:iq:roster'>"
            "<item jid='bob@fabrikam.test' subscription='remove'/></query></iq>"
        )

        assert await line.ear.hear(RosterItemRemoved) == RosterItemRemoved(BOB)


async def test_a_refused_change_of_the_roster_is_told(lab: Lab) -> None:
    class Refusing(Honest):
        @override
        def answer(self, peer: Peer, iq: ET.Element) -> None:
            if iq.get("type") == "set" and iq[0].tag == "{jabber:iq:roster}query":
                peer.send(
                    f"<iq type='error' id='{iq.get('id')}'><error type='cancel'>"
                    f"<not-allowed xmlns='{ns.STANZA_ERRORS}'/><text xmlns='{ns.STANZA_ERRORS}'>full</text>"
                    "</error></iq>"
                )
            else:
                super().answer(peer, iq)

    async with lab.line(Refusing(roster=ROSTER)) as line:
        line.gateway.set_contact(BOB, "Bobby", ("Work",))

        assert await line.ear.hear(RosterRefused) == RosterRefused(BOB, StanzaFault.NOT_ALLOWED, "full")


async def test_contacts_are_put_and_taken_as_rfc_6121_says(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        line.gateway.set_contact(BOB, "Bob & Co", ("A<B", "C"))
        line.gateway.remove_contact(CAROL)

        said = await sent(line, "subscription='remove'")

        assert (
            '<item jid="bob@fabrikam.test" name="Bob &amp; Co"><group>A&lt;B</group><group>C</group></item>'
            in said
        )
        assert "<item jid=\"carol@fabrikam.test\" subscription='remove'/>" in said


async def test_subscriptions_go_to_the_bare_address(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        phone = BOB.with_resource("phone")
        line.gateway.request_subscription(phone)
        line.gateway.cancel_subscription(phone)
        line.gateway.grant_subscription(phone)
        line.gateway.deny_subscription(phone)
        line.gateway.probe_presence(phone)

        await sent(line, "type='probe'")

        kinds = [stanza.get("type") for stanza in line.server.peer.stanzas if stanza.get("to") == str(BOB)]
        assert kinds == ["subscribe", "unsubscribe", "subscribed", "unsubscribed", "probe"]


async def test_the_same_roster_is_not_sent_again_where_the_server_keeps_versions(lab: Lab) -> None:
    class Versioned(Honest):
        @override
        def answer(self, peer: Peer, iq: ET.Element) -> None:
            if iq[0].tag == "{jabber:iq:roster}query":
                if iq[0].get("ver") == "v1":
                    peer.send(f"<iq type='result' id='{iq.get('id')}'/>")
                else:
                    query = f"<query xmlns='jabber:iq:roster' ver='v1'>{self.roster}</query>"
                    peer.send(f"<iq type='result' id='{iq.get('id')}'>{query}</iq>")
            else:
                super().answer(peer, iq)

    script = Versioned(roster=ROSTER, is_resuming=False)
    script.features += f"<ver xmlns='{ns.ROSTER_VERSIONS}'/>"
    async with lab.line(script) as line:
        line.server.peer.cut()
        await line.ear.hear(RosterReceived, 2)

        assert line.ear.of(RosterReceived) == [RosterReceived(ITEMS)] * 2
        assert 'ver="v1"' in line.server.peer.secret


async def test_a_roster_of_20000_is_taken(lab: Lab) -> None:
    roster = "".join(
        f"<item jid='c{i:05d}@fabrikam.test' name='Contact {i:05d}' subscription='both'><group>G</group></item>"
        for i in range(20_000)
    )
    async with lab.line(Honest(roster=roster)) as line:
        assert len(line.ear.of(RosterReceived)[0].items) == 20_000


# Strangers.


@pytest.mark.parametrize("sender", ["bob@fabrikam.test/x", "contoso.test", "alice@contoso.test", ""])
async def test_those_who_may_see_us_are_answered(lab: Lab, sender: str) -> None:
    attribute = f" from='{sender}'" if sender else ""
    async with lab.line(honest()) as line:
        line.say(f"<iq type='get' id='q1'{attribute}><ping xmlns='urn:xmpp:ping'/></iq>")
        line.say(f"<iq type='get' id='q2'{attribute}><query xmlns='jabber:iq:version'/></iq>")
        line.say(f"<iq type='get' id='q3'{attribute}><query xmlns='{ns.DISCO_INFO}'/></iq>")
        line.say(f"<iq type='get' id='q4'{attribute}><query xmlns='urn:unheard-of'/></iq>")
        await until(lambda: all(answers(line.server.peer, f"q{i}") for i in range(1, 5)), "four answers")

        kinds = [answers(line.server.peer, f"q{i}")[0].get("type") for i in range(1, 5)]
        identity = answers(line.server.peer, "q3")[0].find(f".//{{{ns.DISCO_INFO}}}identity")
        assert kinds == ["result", "result", "result", "error"]
        assert identity is not None
        assert dict(identity.attrib) == {"category": "client", "type": "pc", "name": "lyncfedclient"}
        assert "slixmpp" not in line.server.peer.secret.lower()


async def test_who_appears_offline_answers_no_contact(lab: Lab) -> None:
    async with lab.line(honest(), OwnPresence(OwnState.APPEAR_OFFLINE)) as line:
        line.say("<iq type='get' id='q1' from='bob@fabrikam.test/x'><ping xmlns='urn:xmpp:ping'/></iq>")
        await until(lambda: answers(line.server.peer, "q1"), "an answer")
        line.gateway.send_chat_state(BOB, ChatState.COMPOSING)
        line.gateway.send_receipt(BOB, "m1")
        await settled(line)

        assert answers(line.server.peer, "q1")[0].get("type") == "error"
        assert "<message" not in line.server.peer.secret


@pytest.mark.parametrize(
    ("peer", "is_told"),
    [(BOB, True), (BOB.with_resource("x"), True), (CAROL, False), (Jid("m", "a.test"), False)],
)
async def test_receipts_and_typing_go_only_to_those_who_see_us(lab: Lab, *, peer: Jid, is_told: bool) -> None:
    async with lab.line(honest()) as line:
        caps = f"<c xmlns='{ns.CAPS}' hash='sha-1' node='n' ver='v'/>"
        for client in (peer.with_resource("x"), peer.with_resource("y")):
            line.say(f"<presence from='{client}'>{caps}</presence>")
        await line.ear.hear(PresenceChanged, 2)
        line.gateway.send_receipt(peer, "m1")
        line.gateway.send_chat_state(peer, ChatState.COMPOSING)
        line.gateway.request_subscription(Jid("end", "end.test"))
        said = await sent(line, "end.test")

        assert ("urn:xmpp:receipts" in said, "composing" in said) == (is_told, is_told)


async def test_a_message_that_wants_a_receipt_gets_none_by_itself(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        line.say(
            "<message from='mallory@attacker.test/x' id='m1'><body>hi</body><request xmlns='urn:xmpp:receipts'/>"
            "</message>"
        )
        heard = await line.ear.hear(MessageReceived)
        await settled(line)

        assert heard.is_receipt_wanted
        assert "mallory" not in line.server.peer.secret


# Blocking.


async def test_the_block_list_is_kept_in_step(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        await line.ear.hear(BlockListReceived)
        line.say(
            "<iq type='set' id='b1'><block xmlns='urn:xmpp:blocking'><item jid='a@b.test'/><item jid='c.test'/></block></iq>"
        )
        line.say(
            "<iq type='set' id='b2'><unblock xmlns='urn:xmpp:blocking'><item jid='a@b.test'/></unblock></iq>"
        )
        line.say("<iq type='set' id='b3'><unblock xmlns='urn:xmpp:blocking'/></iq>")

        await line.ear.hear(BlockListReceived, 4)

        assert [event.jids for event in line.ear.of(BlockListReceived)] == [
            frozenset(),
            frozenset({Jid("a", "b.test"), Jid("", "c.test")}),
            frozenset({Jid("", "c.test")}),
            frozenset(),
        ]


async def test_a_block_push_from_a_stranger_is_refused(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        await line.ear.hear(BlockListReceived)
        line.say("<iq type='set' id='b1' from='m@a.test'><unblock xmlns='urn:xmpp:blocking'/></iq>")
        await until(lambda: answers(line.server.peer, "b1"), "an answer")

        assert len(line.ear.of(BlockListReceived)) == 1


async def test_blocking_names_an_address_or_a_domain(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        line.gateway.block(BOB)
        line.gateway.unblock(Jid("", "fabrikam.test"))

        said = await sent(line, "<unblock")

        assert "<block xmlns='urn:xmpp:blocking'><item jid=\"bob@fabrikam.test\"/></block>" in said
        assert "<unblock xmlns='urn:xmpp:blocking'><item jid=\"fabrikam.test\"/></unblock>" in said


# Presence and messages.


async def test_presences_come_as_events(lab: Lab) -> None:
    async with lab.line(honest()) as line:
        line.say("<presence from='bob@fabrikam.test/x'><show>away</show></presence>")
        line.say(
            "<presence from='carol@fabrikam.test' type='error'><error type='cancel'>"
            f"<remote-server-not-found xmlns='{ns.STANZA_ERRORS}'/></error></presence>"
        )
        await line.ear.hear(PresenceFailed)

        assert line.ear.of(PresenceChanged)[0].jid == BOB.with_resource("x")


async def test_setting_presence_sends_it_and_keeps_it_over_a_reconnect(lab: Lab) -> None:
    script = honest()
    async with lab.line(script) as line:
        line.gateway.set_presence(OwnPresence(OwnState.BE_RIGHT_BACK))
        await sent(line, "Be right back")
        script.is_resuming = False
        line.server.peer.cut()
        await line.ear.hear(RosterReceived, 2)

        await sent(line, "Be right back")


async def test_commands_while_offline_are_dropped(lab: Lab) -> None:
    gateway, ear = lab.gateway()

    gateway.set_contact(BOB, "", ())
    gateway.send_message("m1", BOB, "x", WRITTEN_AT, is_repeat=False)
    gateway.block(BOB)
    gateway.set_presence(OwnPresence())
    gateway.retry_now()
    gateway.sign_out()
    await gateway.finished()

    assert ear.phases == [LinkPhase.OFFLINE]


# Stanzas out of proportion.


async def test_a_stanza_that_breaks_the_reading_is_reported_and_set_aside(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))
    async with lab.line(honest()) as line:
        session = line.gateway._upkeep.session
        assert session is not None
        monkeypatch.setattr(session._incoming, "reader", None)
        line.say("<presence from='bob@fabrikam.test/x'/>")
        await settled(line)

        assert isinstance(reported[0]["exception"], AttributeError)
        assert line.ear.phases[-1] is LinkPhase.ONLINE
