"""Items 20 to 35: who said it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from lyncfedclient.domain.gateway import (
    CaughtUp,
    HistoryReceived,
    LinkPhase,
    RosterItemChanged,
    RosterItemRemoved,
    SubscriptionRequested,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message import Delivery
from lyncfedclient.gateway import archive
from lyncfedclient.services.requests import MAX_REQUESTS
from tests.attack.stage import BOB, CAROL, DAVE, ROSTER, STRANGER, Scene, scene
from tests.support.scripted_server import OWN, Honest, Peer
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab

CYRILLIC_A = "\N{CYRILLIC SMALL LETTER A}"
MESSAGE = "<message from='{}' id='{}' type='chat'><body>{}</body>{}</message>"
OUTSIDERS = (
    STRANGER,
    "bob@fabrikam.test",
    "contoso.test",
    "alice@contoso.test/phone",
    f"{CYRILLIC_A}lice@contoso.test",
    "fabrikam.test",
)


@pytest.fixture
async def there(lab: Lab, tmp_path: Path, qapp: object) -> AsyncIterator[Scene]:
    async with scene(lab, tmp_path) as opened:
        yield opened


def carbon(sender: str, kind: str, inner_from: str, inner_to: str) -> str:
    inner = (
        f"<message xmlns='jabber:client' from='{inner_from}' to='{inner_to}' id='c1' type='chat'>"
        "<body>forged</body></message>"
    )
    return (
        f"<message from='{sender}' to='{OWN}'><{kind} xmlns='urn:xmpp:carbons:2'>"
        f"<forwarded xmlns='urn:xmpp:forward:0'>{inner}</forwarded></{kind}></message>"
    )


@pytest.mark.guard("carbon-from")
@pytest.mark.parametrize("sender", OUTSIDERS)
async def test_attack_20_a_copy_counts_only_from_our_own_bare_address(there: Scene, sender: str) -> None:
    await there.said(
        carbon(sender, "received", "bob@fabrikam.test/x", "alice@contoso.test/phone"),
        carbon(sender, "sent", "alice@contoso.test/phone", "bob@fabrikam.test"),
    )

    assert there.bodies(BOB) == []


async def test_attack_20_our_own_copies_count(there: Scene) -> None:
    await there.said(carbon("alice@contoso.test", "received", "bob@fabrikam.test/x", OWN))

    assert there.bodies(BOB) == ["forged"]


@pytest.mark.guard("carbon-inside")
async def test_attack_20_a_copy_that_contradicts_itself_is_none(there: Scene) -> None:
    await there.said(
        carbon("alice@contoso.test", "sent", "bob@fabrikam.test/x", "carol@fabrikam.test"),
        carbon("alice@contoso.test", "received", "bob@fabrikam.test/x", "carol@fabrikam.test"),
    )

    assert there.bodies(BOB) == there.bodies(CAROL) == []


def push(items: str, sender: str = "", query_id: str = "p1") -> str:
    by = f" from='{sender}'" if sender else ""
    return f"<iq type='set' id='{query_id}'{by}><query xmlns='jabber:iq:roster'>{items}</query></iq>"


@pytest.mark.guard("push-from")
@pytest.mark.parametrize("sender", OUTSIDERS)
async def test_attack_21_a_push_counts_only_from_our_own_account(there: Scene, sender: str) -> None:
    before = there.contacts()

    await there.said(
        push("<item jid='mallory@attacker.test' subscription='both'/>", sender),
        push("<item jid='bob@fabrikam.test' subscription='remove'/>", sender),
    )

    assert there.contacts() == before


@pytest.mark.parametrize(
    "items",
    [
        pytest.param(
            "<item jid='x@x.test' subscription='both'/><item jid='y@x.test' subscription='both'/>",
            marks=pytest.mark.guard("push-one-item"),
        ),
        "",
        "<item jid='x@x.test' subscription='everything'/>",
        "<item jid='@@@' subscription='both'/>",
        "<item subscription='both'/>",
        pytest.param(
            "<item jid='alice@contoso.test' subscription='both'/>", marks=pytest.mark.guard("push-not-us")
        ),
        pytest.param(
            "<item jid='alice@contoso.test' subscription='remove'/>", marks=pytest.mark.guard("push-not-us")
        ),
    ],
)
async def test_attack_21_a_malformed_push_is_refused(there: Scene, items: str) -> None:
    before = there.contacts()

    await there.said(push(items))
    await until(lambda: there.replies("p1"), "an answer")

    assert there.contacts() == before
    assert there.replies("p1")[0].get("type") == "error"


async def test_attack_21_a_thousand_pushes_are_taken(there: Scene) -> None:
    there.ear.forget()

    await there.said(
        *(
            push(f"<item jid='u{number % 50}@x.test' name='{number}' subscription='both'/>", "", f"n{number}")
            for number in range(1000)
        )
    )

    assert len(there.ear.of(RosterItemChanged)) == 1000
    assert len(there.contacts()) == 53


async def test_attack_21_the_server_may_remove_everybody(there: Scene) -> None:
    await there.sent(BOB, "kept")

    await there.said(*(push(f"<item jid='{jid}' subscription='remove'/>") for jid in (BOB, CAROL, DAVE)))

    assert len(there.ear.of(RosterItemRemoved)) == 3
    assert there.contacts() == set()
    assert there.bodies(BOB) == ["kept"]


# 22: the archive.

ARCHIVE = "urn:xmpp:mam:2"


class Archiving(Honest):
    """A server with an archive, whose pages a test makes: results of (sender, query id, author, body), and last."""

    def __init__(
        self, results: tuple[tuple[str, str, str, str], ...] = (), *, last: str = "l", complete: str = "true"
    ) -> None:
        super().__init__(roster=ROSTER, account_features=(ARCHIVE, "urn:xmpp:sid:0"))
        self.results = results
        self.last = last
        self.complete = complete
        self.asked = 0

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if iq[0].tag != f"{{{ARCHIVE}}}query":
            super().answer(peer, iq)
            return
        self.asked += 1
        for number, (sender, query_id, author, body) in enumerate(self.results):
            self.say(
                peer,
                result(sender, query_id.format(iq[0].get("queryid")), author, body, f"{self.asked}-{number}"),
            )
        rsm = f"<set xmlns='http://jabber.org/protocol/rsm'><last>{self.last.format(self.asked)}</last></set>"
        fin = f"<fin xmlns='{ARCHIVE}' complete='{self.complete}'>{rsm}</fin>"
        self.say(peer, f"<iq type='result' id='{iq.get('id')}'>{fin}</iq>")


def result(sender: str, query_id: str, author: str, body: str, number: str = "1") -> str:
    by = f" from='{sender}'" if sender else ""
    return (
        f"<message{by} to='{OWN}'><result xmlns='{ARCHIVE}' queryid='{query_id}' id='r{number}'>"
        "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/>"
        f"<message xmlns='jabber:client' from='{author}' to='alice@contoso.test' type='chat'>"
        f"<body>{body}</body></message></forwarded></result></message>"
    )


@pytest.mark.parametrize("sender", ["", "alice@contoso.test", STRANGER, "bob@fabrikam.test"])
async def test_attack_22_a_result_that_nobody_asked_for_is_ignored(there: Scene, sender: str) -> None:
    forged = result(sender, "q", "bob@fabrikam.test/x", "forged")
    copied = carbon("alice@contoso.test", "received", "bob@fabrikam.test/x", OWN)

    await there.said(forged, copied.replace("<body>forged</body>", forged))

    assert there.bodies(BOB) == []


@pytest.mark.parametrize(
    ("sender", "query_id"),
    [
        pytest.param(STRANGER, "{}", marks=pytest.mark.guard("archive-from")),
        pytest.param("bob@fabrikam.test", "{}", marks=pytest.mark.guard("archive-from")),
        pytest.param("contoso.test", "{}", marks=pytest.mark.guard("archive-from")),
        pytest.param("alice@contoso.test", "guess", marks=pytest.mark.guard("archive-query")),
        pytest.param("", "", marks=pytest.mark.guard("archive-query")),
    ],
)
async def test_attack_22_a_result_counts_only_from_our_archive_for_the_open_question(
    lab: Lab, tmp_path: Path, qapp: object, sender: str, query_id: str
) -> None:
    honest = Archiving(
        ((sender, query_id, "bob@fabrikam.test/x", "forged"), ("", "{}", "dave@fabrikam.test/x", "true"))
    )
    async with scene(lab, tmp_path, honest) as there:
        await there.ear.hear(CaughtUp)

        assert there.bodies(DAVE) == ["true"]
        assert there.bodies(BOB) == []


@pytest.mark.guard("archive-loop")
async def test_attack_22_an_archive_that_gives_the_same_page_is_asked_no_further(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    honest = Archiving(last="always", complete="false")
    async with scene(lab, tmp_path, honest) as there:
        end = await there.ear.hear(CaughtUp)

        assert not end.is_complete
        assert honest.asked == 2


@pytest.mark.guard("archive-pages")
async def test_attack_22_an_archive_without_end_is_left_some_time(
    lab: Lab, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_MAX_PAGES", 5)
    honest = Archiving(last="l{}", complete="false")
    async with scene(lab, tmp_path, honest) as there:
        end = await there.ear.hear(CaughtUp)

        assert not end.is_complete
        assert honest.asked == 5


@pytest.mark.guard("archive-with")
async def test_attack_22_history_of_one_contact_holds_nobody_elses(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    honest = Archiving()
    async with scene(lab, tmp_path, honest) as there:
        await there.ear.hear(CaughtUp)
        honest.results = (("", "{}", "carol@fabrikam.test/x", "not Bob's"),)
        there.gateway.ask_history(BOB, "", None)

        history = await there.ear.hear(HistoryReceived)

        assert history.messages == ()
        assert there.bodies(CAROL) == []


@pytest.mark.guard("answer-from")
@pytest.mark.parametrize("sender", [STRANGER, "bob@fabrikam.test", "fabrikam.test", "bob@fabrikam.test/x"])
@pytest.mark.parametrize("kind", ["result", "error"])
async def test_attack_23_an_answer_counts_only_from_whom_was_asked(
    lab: Lab, tmp_path: Path, qapp: object, sender: str, kind: str
) -> None:
    honest = Honest(roster=ROSTER)
    async with scene(lab, tmp_path, honest) as there:
        answered: list[object] = []
        session = there.gateway._upkeep.session
        assert session is not None
        session.queries.ask(
            "get", Jid("carol", "fabrikam.test", "y"), "<x xmlns='urn:x'/>", answered.append, query_id="guess"
        )

        await there.said(f"<iq type='{kind}' id='guess' from='{sender}'/>")

        assert answered == []


@pytest.mark.parametrize(
    ("by", "features"),
    [
        pytest.param("bob@fabrikam.test", ("urn:xmpp:sid:0",), marks=pytest.mark.guard("archive-id-by")),
        pytest.param("contoso.test", ("urn:xmpp:sid:0",), marks=pytest.mark.guard("archive-id-by")),
        pytest.param("alice@contoso.test", (), marks=pytest.mark.guard("archive-id-announced")),
    ],
)
async def test_attack_24_an_archive_id_counts_only_of_our_own_server(
    lab: Lab, tmp_path: Path, qapp: object, by: str, features: tuple[str, ...]
) -> None:
    stanza_id = f"<stanza-id xmlns='urn:xmpp:sid:0' by='{by}' id='a1'/>"
    async with scene(lab, tmp_path, Honest(roster=ROSTER, account_features=features)) as there:
        await there.said(
            MESSAGE.format("bob@fabrikam.test/x", "m1", "first", stanza_id),
            MESSAGE.format("dave@fabrikam.test/x", "m2", "not suppressed", stanza_id),
        )

        assert there.bodies(BOB) == ["first"]
        assert there.bodies(DAVE) == ["not suppressed"]


@pytest.mark.guard("id-is-not-all")
async def test_attack_25_the_same_id_with_another_body_is_another_message(there: Scene) -> None:
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "1", "first", ""),
        MESSAGE.format("bob@fabrikam.test/x", "1", "second", ""),
        MESSAGE.format("bob@fabrikam.test/x", "1", "second", ""),
    )

    assert there.bodies(BOB) == ["first", "second"]


@pytest.mark.guard("id-is-the-senders")
async def test_attack_26_the_id_of_one_contact_is_not_anothers(there: Scene) -> None:
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "1", "same words", ""),
        MESSAGE.format("dave@fabrikam.test/x", "1", "same words", ""),
    )

    assert there.bodies(BOB) == there.bodies(DAVE) == ["same words"]


@pytest.mark.guard("receipt-from")
@pytest.mark.parametrize("sender", ["dave@fabrikam.test/x", STRANGER, "fabrikam.test", "contoso.test"])
async def test_attack_27_a_receipt_counts_only_from_whom_the_message_went_to(
    there: Scene, sender: str
) -> None:
    message = await there.sent(BOB, "hello")
    receipt = f"<received xmlns='urn:xmpp:receipts' id='{message.message_id}'/>"

    await there.said(f"<message from='{sender}' id='r1'>{receipt}</message>")

    assert there.messages(BOB)[-1].delivery is not Delivery.DELIVERED


async def test_attack_27_receipts_unknown_or_repeated_change_nothing(there: Scene) -> None:
    message = await there.sent(BOB, "hello")
    receipt = "<message from='bob@fabrikam.test/x'><received xmlns='urn:xmpp:receipts' id='{}'/></message>"

    await there.said(
        receipt.format("unknown"), receipt.format(message.message_id), receipt.format(message.message_id)
    )

    assert [stored.delivery for stored in there.messages(BOB)] == [Delivery.DELIVERED]


@pytest.mark.does_not_apply(
    "nothing corrects, retracts or decorates a stored message; all shows as a message of its own"
)
async def test_attack_28_a_correction_changes_no_stored_message(there: Scene) -> None:
    replace = "<replace xmlns='urn:xmpp:message-correct:0' id='{}'/>"
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "m1", "I agree", ""),
        MESSAGE.format("dave@fabrikam.test/x", "m2", "I refuse", replace.format("m1")),
        MESSAGE.format("bob@fabrikam.test/x", "m3", "I refuse", replace.format("m3")),
        "<message from='dave@fabrikam.test/x'><apply-to xmlns='urn:xmpp:fasten:0' id='m1'>"
        "<retract xmlns='urn:xmpp:message-retract:0'/></apply-to></message>",
        "<message from='dave@fabrikam.test/x'><reactions xmlns='urn:xmpp:reactions:0' id='m1'/></message>",
    )

    assert there.bodies(BOB) == ["I agree", "I refuse"]
    assert there.bodies(DAVE) == ["I refuse"]


@pytest.mark.does_not_apply("personal events are neither subscribed to nor read")
@pytest.mark.parametrize("node", ["urn:xmpp:bookmarks:1", "storage:bookmarks", "urn:xmpp:mds:displayed:0"])
@pytest.mark.parametrize("sender", ["bob@fabrikam.test", "alice@contoso.test"])
async def test_attack_29_a_personal_event_changes_nothing(there: Scene, node: str, sender: str) -> None:
    there.ear.forget()
    before = len(there.server.peer.stanzas)

    await there.said(
        f"<message from='{sender}' type='headline'><event xmlns='http://jabber.org/protocol/pubsub#event'>"
        f"<items node='{node}'><item id='current'><x xmlns='urn:x'/></item></items></event></message>"
    )

    assert there.ear.events == []
    assert len(there.server.peer.stanzas) == before


@pytest.mark.parametrize("kind", ["subscribed", "unsubscribed", "unsubscribe"])
@pytest.mark.parametrize("sender", ["bob@fabrikam.test", "mallory@attacker.test", "alice@contoso.test"])
async def test_attack_30_a_subscription_changes_only_by_the_servers_push(
    there: Scene, kind: str, sender: str
) -> None:
    before = {jid: contact.subscription for jid, contact in there.services.roster.contacts.items()}

    await there.said(f"<presence from='{sender}' type='{kind}'/>")

    assert {jid: contact.subscription for jid, contact in there.services.roster.contacts.items()} == before


@pytest.mark.guard("no-self-service")
async def test_attack_30_nobody_is_let_in_by_themselves(there: Scene) -> None:
    before = len(there.server.peer.secret)

    await there.said("<presence from='mallory@attacker.test' type='subscribe'/>")
    await there.said()

    assert "subscribe" not in there.server.peer.secret[before:]
    assert [request.jid for request in there.services.requests.waiting] == [Jid("mallory", "attacker.test")]


@pytest.mark.guard("presence-of-contacts")
async def test_attack_30_presence_of_others_is_not_kept(there: Scene) -> None:
    await there.said(
        "<presence from='mallory@attacker.test/x'/>",
        "<presence from='alice@contoso.test'/>",
        "<presence from='alice@contoso.test/other'/>",
    )

    assert not there.services.presences.resources(Jid("mallory", "attacker.test"))
    assert there.contacts() == {str(BOB), str(CAROL), str(DAVE)}


@pytest.mark.parametrize(
    "presence",
    [
        "<presence from='bob@fabrikam.test/{long}'/>",
        "<presence from='bob@fabrikam.test/x'><priority>abc</priority></presence>",
        "<presence from='bob@fabrikam.test/x'><priority>999999999999999999999</priority></presence>",
        "<presence from='bob@fabrikam.test/x'><priority>-129</priority></presence>",
        "<presence from='bob@fabrikam.test/x'><show>untold</show></presence>",
        "<presence from='bob@fabrikam.test/x'><show/><status/><priority/></presence>",
        "<presence from='bob@fabrikam.test/x' type='unheard'/>",
        "<presence from='bob@fabrikam.test/x' type='error'/>",
        "<presence/>",
        "<presence from=''/>",
    ],
)
async def test_attack_30_a_malformed_presence_breaks_nothing(there: Scene, presence: str) -> None:
    await there.said(presence.replace("{long}", "r" * 1023), "<presence from='dave@fabrikam.test/x'/>")

    assert there.services.presences.of(DAVE).is_live
    assert there.ear.phases[-1] is LinkPhase.ONLINE


async def test_attack_30_a_storm_of_presence_errors_breaks_nothing(there: Scene) -> None:
    before = len(there.server.peer.stanzas)

    await there.said(*(["<presence from='bob@fabrikam.test' type='error'/>"] * 2000))

    assert there.ear.phases[-1] is LinkPhase.ONLINE
    assert len(there.server.peer.stanzas) == before


@pytest.mark.parametrize(
    "stamp",
    [
        pytest.param("1970-01-01T00:00:00Z", marks=pytest.mark.guard("time-by-our-server")),
        pytest.param("2039-12-31T00:00:00Z", marks=pytest.mark.guard("time-by-our-server")),
        "not a time",
    ],
)
@pytest.mark.parametrize("by", ["", " from='bob@fabrikam.test'", " from='fabrikam.test'"])
async def test_attack_31_the_time_is_not_the_senders_to_tell(there: Scene, stamp: str, by: str) -> None:
    delay = f"<delay xmlns='urn:xmpp:delay'{by} stamp='{stamp}'/>"

    await there.said(MESSAGE.format("bob@fabrikam.test/x", "m1", "now", delay))

    message = there.messages(BOB)[-1]
    assert abs(datetime.now(UTC) - message.at) < timedelta(minutes=1)
    assert not message.is_delayed


@pytest.mark.guard("no-rooms")
async def test_attack_32_a_room_nobody_entered_says_nothing(there: Scene) -> None:
    await there.said("<message from='bob@fabrikam.test/x' type='groupchat'><body>in a room</body></message>")

    assert there.bodies(BOB) == []


@pytest.mark.guard("failure-from")
@pytest.mark.parametrize("sender", ["dave@fabrikam.test/x", STRANGER])
async def test_attack_32_an_error_counts_only_from_whom_the_message_went_to(
    there: Scene, sender: str
) -> None:
    message = await there.sent(BOB, "hello")

    await there.said(
        f"<message from='{sender}' type='error' id='{message.message_id}'><body>what you wrote</body>"
        "<error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"
    )

    assert [stored.body for stored in there.messages(BOB)] == ["hello"]
    assert there.messages(BOB)[-1].delivery is not Delivery.FAILED


async def test_attack_32_an_error_echoes_no_body_into_the_conversation(there: Scene) -> None:
    await there.said(
        "<message from='bob@fabrikam.test/x' type='error' id='unknown'><body>never written</body></message>"
    )

    assert there.bodies(BOB) == []


@pytest.mark.guard("addressed-to-us")
@pytest.mark.parametrize("to", ["carol@fabrikam.test", "bob@contoso.test/x", "@@@"])
async def test_attack_32_a_message_to_somebody_else_is_not_shown(there: Scene, to: str) -> None:
    await there.said(
        f"<message from='bob@fabrikam.test/x' to='{to}' id='m1'><body>not for us</body></message>"
    )

    assert there.bodies(BOB) == []


PAYLOADS = (
    "<query xmlns='http://jabber.org/protocol/disco#items' node='http://jabber.org/protocol/commands'/>",
    "<command xmlns='http://jabber.org/protocol/commands' node='http://jabber.org/protocol/rc#set-status' action='execute'/>",
    "<query xmlns='jabber:iq:rpc'><methodCall><methodName>quit</methodName></methodCall></query>",
    "<query xmlns='jabber:iq:register'/>",
    "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query>",
    "<x xmlns='http://jabber.org/protocol/rosterx'><item action='add' jid='mallory@attacker.test'/></x>",
)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("sender", [STRANGER, "carol@fabrikam.test/x"])
async def test_attack_33_remote_control_by_strangers_is_refused(
    there: Scene, payload: str, sender: str
) -> None:
    before = there.contacts()

    kind = "get" if "disco#items" in payload else "set"
    await there.said(f"<iq type='{kind}' id='r1' from='{sender}'>{payload}</iq>")
    await until(lambda: there.replies("r1"), "an answer")

    (reply,) = there.replies("r1")
    assert reply.get("type") == "error"
    assert len(reply) == 1, "the answer repeats what came"
    assert there.contacts() == before


async def test_attack_33_a_roster_exchange_adds_nobody(there: Scene) -> None:
    await there.said(
        "<message from='bob@fabrikam.test/x'><body>my friends</body><x xmlns='http://jabber.org/protocol/rosterx'>"
        "<item action='add' jid='mallory@attacker.test'/><item action='delete' jid='dave@fabrikam.test'/></x></message>"
    )

    assert there.contacts() == {str(BOB), str(CAROL), str(DAVE)}


@pytest.mark.guard("request-limit")
async def test_attack_35_requests_are_limited_and_never_answered_by_themselves(there: Scene) -> None:
    before = len(there.server.peer.stanzas)
    text = "<status>" + "x" * 2000 + "</status>"
    count = MAX_REQUESTS + 50

    await there.said(
        *(
            f"<presence from='u{number}@attacker.test' type='subscribe'>{text}</presence>"
            for number in range(count)
        )
    )

    waiting = there.services.requests.waiting
    assert len(waiting) == MAX_REQUESTS
    assert max(len(request.text) for request in waiting) <= 500
    assert len(there.server.peer.stanzas) == before
    assert there.services.requests.announced == ()


async def test_attack_35_ten_thousand_requests_with_long_texts_hold_nothing_up(there: Scene) -> None:
    text = "<status>" + "x" * 65_000 + "</status>"
    for number in range(100):
        there.say(f"<presence from='u{number}@attacker.test' type='subscribe'>{text}</presence>")
    for number in range(10_000):
        there.say(f"<presence from='u{number}@attacker.test' type='subscribe'/>")

    await there.said("<presence from='bob@fabrikam.test/x'/>")

    assert there.services.presences.of(BOB).is_live
    assert len(there.ear.of(SubscriptionRequested)) == 10_100


async def test_attack_35_a_whole_domain_is_blocked_in_one_step(there: Scene) -> None:
    await there.said(
        *(f"<presence from='u{number}@attacker.test' type='subscribe'/>" for number in range(100))
    )

    there.services.requests.block(Jid("", "attacker.test"))
    QApplication.processEvents()

    assert there.services.requests.waiting == ()
