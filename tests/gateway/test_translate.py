"""A table of real stanzas and what they mean."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.gateway import (
    ChatState,
    ChatStateChanged,
    Event,
    MessageDelivered,
    MessageFailed,
    MessageReceived,
    OwnPresenceChanged,
    PresenceChanged,
    PresenceFailed,
    StanzaFault,
    SubscriptionAnswered,
    SubscriptionRequested,
    SubscriptionWithdrawn,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.gateway import translate
from lyncfedclient.gateway.translate import Reader

OWN = Jid("alice", "contoso.test", "desk")
READER = Reader(OWN, is_archive_id_trusted=True)
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
BOB = Jid("bob", "fabrikam.test", "x")
AT = datetime(2026, 2, 28, 23, 8, 25, tzinfo=UTC)


def element(text: str) -> ET.Element:
    return ET.fromstring(f"<stream xmlns='jabber:client'>{text}</stream>")[0]


def presence(text: str) -> Event | None:
    return translate.presence(element(text), READER, NOW)


def messages(text: str, reader: Reader = READER) -> list[Event]:
    return translate.messages(element(text), reader)


PRESENCES: list[tuple[str, Event | None]] = [
    (
        "<presence from='bob@fabrikam.test/x'/>",
        PresenceChanged(BOB, Presence(Availability.AVAILABLE, resource="x", as_of=NOW)),
    ),
    (
        (
            "<presence from='Bob@Fabrikam.test/x'><show>dnd</show><status>In a meeting</status>"
            "<priority>5</priority></presence>"
        ),
        PresenceChanged(
            BOB,
            Presence(
                Availability.BUSY,
                Activity.IN_A_MEETING,
                show="dnd",
                status="In a meeting",
                priority=5,
                resource="x",
                as_of=NOW,
            ),
        ),
    ),
    (
        (
            "<presence from='bob@fabrikam.test/x'><show>xa</show><status>gone fishing</status>"
            "<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='https://gajim.org' ver='x'/>"
            "<idle xmlns='urn:xmpp:idle:1' since='2026-02-28T23:08:25Z'/></presence>"
        ),
        PresenceChanged(
            BOB,
            Presence(
                Availability.AWAY,
                Activity.EXTENDED_AWAY,
                "gone fishing",
                "xa",
                "gone fishing",
                resource="x",
                client="Gajim",
                idle_since=AT,
                as_of=NOW,
            ),
        ),
    ),
    (
        "<presence from='bob@fabrikam.test'><delay xmlns='urn:xmpp:delay' stamp='2026-02-28T23:08:25Z'/></presence>",
        PresenceChanged(BOB.bare, Presence(Availability.AVAILABLE, as_of=AT)),
    ),
    (
        (
            "<presence from='bob@fabrikam.test/x'><delay xmlns='urn:xmpp:delay' stamp='2099-01-01T00:00:00Z'/>"
            "<idle xmlns='urn:xmpp:idle:1' since='2099-01-01T00:00:00Z'/></presence>"
        ),
        PresenceChanged(BOB, Presence(Availability.INACTIVE, resource="x", idle_since=NOW, as_of=NOW)),
    ),
    (
        "<presence from='bob@fabrikam.test/x' type='unavailable'><status>bye</status></presence>",
        PresenceChanged(
            BOB, Presence(Availability.OFFLINE, note="bye", status="bye", resource="x", as_of=NOW)
        ),
    ),
    (
        (
            "<presence from='bob@fabrikam.test/x'><show>dnd</show><status>Busy</status>"
            "<state xmlns='urn:lyncfedclient:state:0'>busy</state></presence>"
        ),
        PresenceChanged(BOB, Presence(Availability.BUSY, show="dnd", status="Busy", resource="x", as_of=NOW)),
    ),
    (
        "<presence from='bob@fabrikam.test/x'><show>lurking</show></presence>",
        PresenceChanged(BOB, Presence(Availability.AVAILABLE, show="lurking", resource="x", as_of=NOW)),
    ),
    (
        "<presence from='alice@contoso.test/phone'><show>away</show></presence>",
        OwnPresenceChanged(
            Jid("alice", "contoso.test", "phone"),
            Presence(Availability.AWAY, show="away", resource="phone", as_of=NOW),
        ),
    ),
    ("<presence from='alice@contoso.test/desk'/>", None),
    (
        (
            "<presence from='bob@fabrikam.test' type='subscribe'><status>Hello</status>"
            "<nick xmlns='http://jabber.org/protocol/nick'>Bob</nick></presence>"
        ),
        SubscriptionRequested(BOB.bare, "Bob", "Hello", NOW),
    ),
    (
        "<presence from='bob@fabrikam.test/x' type='subscribed'/>",
        SubscriptionAnswered(BOB.bare, is_granted=True),
    ),
    (
        "<presence from='bob@fabrikam.test' type='unsubscribed'/>",
        SubscriptionAnswered(BOB.bare, is_granted=False),
    ),
    ("<presence from='bob@fabrikam.test' type='unsubscribe'/>", SubscriptionWithdrawn(BOB.bare)),
    (
        (
            "<presence from='bob@nowhere.test' type='error'><error type='cancel'>"
            "<remote-server-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
            "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>DNS resolution failed</text></error></presence>"
        ),
        PresenceFailed(Jid("bob", "nowhere.test"), StanzaFault.SERVER_NOT_FOUND, "DNS resolution failed"),
    ),
    ("<presence from='alice@contoso.test' type='subscribe'/>", None),
    ("<presence from='bob@fabrikam.test' type='probe'/>", None),
    ("<presence from='bob@fabrikam.test' type='nonsense'/>", None),
    ("<presence from='@@@'/>", None),
    ("<presence/>", None),
]


@pytest.mark.parametrize(("text", "expected"), PRESENCES)
def test_presences_mean_what_the_table_says(text: str, expected: Event | None) -> None:
    assert presence(text) == expected


@pytest.mark.parametrize(
    ("text", "priority"),
    [("5", 5), ("-1", -1), ("999", 127), ("-129", -128), ("abc", 0), ("", 0), ("9" * 5000, 127), ("1e3", 0)],
)
def test_a_priority_out_of_range_is_bent_into_it(text: str, priority: int) -> None:
    event = presence(f"<presence from='bob@fabrikam.test/x'><priority>{text}</priority></presence>")

    assert isinstance(event, PresenceChanged)
    assert event.presence.priority == priority


def test_a_long_status_is_cut() -> None:
    event = presence(f"<presence from='bob@fabrikam.test/x'><status>{'x' * 70_000}</status></presence>")

    assert isinstance(event, PresenceChanged)
    assert len(event.presence.note) == translate.MAX_STATUS


FORWARDED = (
    "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-02-28T23:08:25Z'/>"
    "<message xmlns='jabber:client' from='{}' to='{}' id='m1' type='chat'><body>hello</body>"
    "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@contoso.test' id='a1'/></message></forwarded>"
)
RECEIVED = "<received xmlns='urn:xmpp:carbons:2'>" + FORWARDED + "</received>"
SENT = "<sent xmlns='urn:xmpp:carbons:2'>" + FORWARDED + "</sent>"

MESSAGES: list[tuple[str, list[Event]]] = [
    (
        (
            "<message from='bob@fabrikam.test/x' to='alice@contoso.test/desk' id='m1' type='chat'><body>hello</body>"
            "<active xmlns='http://jabber.org/protocol/chatstates'/><request xmlns='urn:xmpp:receipts'/>"
            "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@contoso.test' id='a1'/></message>"
        ),
        [
            MessageReceived(BOB, "hello", "m1", archive_id="a1", is_receipt_wanted=True),
            ChatStateChanged(BOB, ChatState.ACTIVE),
        ],
    ),
    (
        "<message from='bob@fabrikam.test/x'><body>&lt;b&gt;안녕 مرحبا 👍</body></message>",
        [MessageReceived(BOB, "<b>안녕 مرحبا 👍")],
    ),
    (
        "<message from='bob@fabrikam.test/x' type='headline' id='m1'><body>news</body></message>",
        [MessageReceived(BOB, "news", "m1")],
    ),
    (
        "<message><body>maintenance at noon</body></message>",
        [MessageReceived(Jid("", "contoso.test"), "maintenance at noon")],
    ),
    (
        "<message from='bob@fabrikam.test/x'><composing xmlns='http://jabber.org/protocol/chatstates'/></message>",
        [ChatStateChanged(BOB, ChatState.COMPOSING)],
    ),
    (
        "<message from='bob@fabrikam.test/x' id='r1'><received xmlns='urn:xmpp:receipts' id='m1'/></message>",
        [MessageDelivered(BOB, "m1")],
    ),
    (
        (
            "<message from='bob@fabrikam.test' type='error' id='m1'><body>what we wrote</body><error type='cancel'>"
            "<service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"
        ),
        [MessageFailed(BOB.bare, "m1", StanzaFault.SERVICE_UNAVAILABLE)],
    ),
    (
        (
            "<message from='bob@fabrikam.test/x' id='m1'><body>late</body>"
            "<delay xmlns='urn:xmpp:delay' from='contoso.test' stamp='2026-02-28T23:08:25Z'/>"
            "<paused xmlns='http://jabber.org/protocol/chatstates'/></message>"
        ),
        [MessageReceived(BOB, "late", "m1", AT)],
    ),
    # A time that somebody else vouches for is not believed.
    (
        (
            "<message from='bob@fabrikam.test/x' id='m1'><body>late</body>"
            "<delay xmlns='urn:xmpp:delay' from='fabrikam.test' stamp='2026-02-28T23:08:25Z'/></message>"
        ),
        [MessageReceived(BOB, "late", "m1")],
    ),
    (
        (
            "<message from='bob@fabrikam.test/x' id='m1'><body>late</body>"
            "<delay xmlns='urn:xmpp:delay' stamp='2026-02-28T23:08:25Z'/></message>"
        ),
        [MessageReceived(BOB, "late", "m1")],
    ),
    # Nor an archive's id that another archive gave.
    (
        (
            "<message from='bob@fabrikam.test/x' id='m1'><body>x</body>"
            "<stanza-id xmlns='urn:xmpp:sid:0' by='bob@fabrikam.test' id='evil'/></message>"
        ),
        [MessageReceived(BOB, "x", "m1")],
    ),
    (
        f"<message from='alice@contoso.test'>{RECEIVED.format('bob@fabrikam.test/x', 'alice@contoso.test/phone')}</message>",
        [MessageReceived(BOB, "hello", "m1", AT, archive_id="a1")],
    ),
    (
        f"<message from='alice@contoso.test'>{SENT.format('alice@contoso.test/phone', 'bob@fabrikam.test')}</message>",
        [MessageReceived(BOB.bare, "hello", "m1", AT, is_own=True, archive_id="a1")],
    ),
    # Forged copies: from a stranger, a contact, our domain, our own full address, a look-alike, nobody.
    *(
        (f"<message{sender}><body>fake</body>{copy}</message>", [])
        for sender in (
            " from='mallory@attacker.test/x'",
            " from='bob@fabrikam.test'",
            " from='contoso.test'",
            " from='alice@contoso.test/phone'",
            " from='\N{CYRILLIC SMALL LETTER A}lice@contoso.test'",
            "",
        )
        for copy in (
            RECEIVED.format("bob@fabrikam.test/x", "alice@contoso.test/phone"),
            SENT.format("alice@contoso.test/phone", "bob@fabrikam.test"),
        )
    ),
    # Copies that contradict themselves.
    (
        f"<message from='alice@contoso.test'>{SENT.format('bob@fabrikam.test/x', 'carol@fabrikam.test')}</message>",
        [],
    ),
    (
        f"<message from='alice@contoso.test'>{RECEIVED.format('bob@fabrikam.test/x', 'carol@fabrikam.test')}</message>",
        [],
    ),
    ("<message from='alice@contoso.test'><received xmlns='urn:xmpp:carbons:2'/></message>", []),
    ("<message from='room@rooms.test/bob' type='groupchat'><body>x</body></message>", []),
    ("<message from='@@@'><body>x</body></message>", []),
    ("<message from='bob@fabrikam.test/x'><body/></message>", []),
    ("<message from='bob@fabrikam.test/x'><body xmlns='urn:other'>x</body></message>", []),
    ("<message from='bob@fabrikam.test/x' type='error'><body>x</body></message>", []),
    (
        "<message from='bob@fabrikam.test/x'><body>first</body><body>second</body></message>",
        [MessageReceived(BOB, "first")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MESSAGES)
def test_messages_mean_what_the_table_says(text: str, expected: list[Event]) -> None:
    assert messages(text) == expected


def test_an_archive_id_counts_only_where_our_server_vouches_for_it() -> None:
    text = (
        "<message from='bob@fabrikam.test/x'><body>x</body>"
        "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@contoso.test' id='a1'/></message>"
    )

    assert messages(text, Reader(OWN)) == [MessageReceived(BOB, "x")]


def test_a_copy_within_a_copy_is_not_opened() -> None:
    inner = RECEIVED.format("bob@fabrikam.test/x", "alice@contoso.test/phone")
    outer = inner.replace("<body>hello</body>", inner)

    assert messages(f"<message from='alice@contoso.test'>{outer}</message>") == []


ROSTER: list[tuple[str, tuple[RosterItem, bool] | None]] = [
    (
        (
            "<item jid='bob@fabrikam.test' name='Bob' subscription='to' ask='subscribe' approved='true'>"
            "<group>Friends</group><group>Work</group><group>Friends</group><group/></item>"
        ),
        (
            RosterItem(
                BOB.bare, "Bob", ("Friends", "Work"), Subscription.TO, is_asked=True, is_approved=True
            ),
            False,
        ),
    ),
    ("<item jid='bob@fabrikam.test'/>", (RosterItem(BOB.bare), False)),
    (
        "<item jid='bob@fabrikam.test/x' subscription='both'/>",
        (RosterItem(BOB.bare, subscription=Subscription.BOTH), False),
    ),
    ("<item jid='bob@fabrikam.test' subscription='remove'/>", (RosterItem(BOB.bare), True)),
    ("<item jid='bob@fabrikam.test' subscription='everything'/>", None),
    ("<item jid='alice@contoso.test' subscription='both'/>", None),
    ("<item jid='' subscription='both'/>", None),
    ("<item subscription='both'/>", None),
    ("<item jid='a b@c' subscription='both'/>", None),
]


@pytest.mark.parametrize(("text", "expected"), ROSTER)
def test_roster_items_mean_what_the_table_says(text: str, expected: tuple[RosterItem, bool] | None) -> None:
    item = ET.fromstring(f"<query xmlns='jabber:iq:roster'>{text}</query>")[0]

    assert translate.roster_item(item, OWN) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-02-28T23:08:25Z", AT),
        ("2026-02-28T23:08:25.000Z", AT),
        ("2026-03-01T00:08:25+01:00", AT),
        ("2026-02-28T23:08:25", AT),
        ("20020910T23:08:25", datetime(2002, 9, 10, 23, 8, 25, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", None),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_times_are_read_or_left(text: str | None, expected: datetime | None) -> None:
    assert translate.moment(text) == expected


_TAGS = st.sampled_from(
    [
        "{jabber:client}body",
        "{jabber:client}show",
        "{jabber:client}status",
        "{jabber:client}priority",
        "{jabber:client}error",
        "{urn:xmpp:delay}delay",
        "{urn:xmpp:idle:1}idle",
        "{urn:xmpp:carbons:2}received",
        "{urn:xmpp:carbons:2}sent",
        "{urn:xmpp:forward:0}forwarded",
        "{jabber:client}message",
        "{urn:xmpp:receipts}received",
        "{urn:xmpp:receipts}request",
        "{http://jabber.org/protocol/chatstates}composing",
        "{urn:xmpp:sid:0}stanza-id",
        "{urn:lyncfedclient:state:0}state",
    ]
)
_ATTRIBUTES = st.dictionaries(
    st.sampled_from(["from", "to", "id", "type", "stamp", "since", "by", "node"]),
    st.one_of(
        st.text(max_size=20),
        st.sampled_from(["alice@contoso.test", "bob@fabrikam.test/x", "error", "unavailable", "subscribe"]),
    ),
)


def _element(tag: str, attributes: dict[str, str], text: str, children: list[ET.Element]) -> ET.Element:
    made = ET.Element(tag, attributes)
    made.text = text
    made.extend(children)
    return made


_STANZAS = st.recursive(
    st.builds(_element, _TAGS, _ATTRIBUTES, st.text(max_size=10), st.just([])),
    lambda inner: st.builds(_element, _TAGS, _ATTRIBUTES, st.text(max_size=10), st.lists(inner, max_size=4)),
    max_leaves=12,
)


@given(_STANZAS)
def test_no_stanza_whatever_is_in_it_breaks_the_reading(stanza: ET.Element) -> None:
    translate.presence(stanza, READER, NOW)
    translate.messages(stanza, READER)
    translate.roster_item(stanza, OWN)
