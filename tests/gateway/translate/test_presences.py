"""Presence stanzas as a table of real samples."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.events import (
    Event,
    OwnPresenceChanged,
    PresenceChanged,
    PresenceFailed,
    SubscriptionAnswered,
    SubscriptionRequested,
    SubscriptionWithdrawn,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway.translate.presences import read_presence
from lyncfedclient.gateway.translate.values import MAX_STATUS, Reader

OWN = Jid("alice", "contoso.test", "desk")
READER = Reader(OWN, is_archive_id_trusted=True)
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
BOB = Jid("bob", "fabrikam.test", "x")
AT = datetime(2026, 2, 28, 23, 8, 25, tzinfo=UTC)


def element(text: str) -> ET.Element:
    return ET.fromstring(f"<stream xmlns='jabber:client'>{text}</stream>")[0]


def presence(text: str) -> Event | None:
    return read_presence(element(text), READER, NOW)


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
        PresenceChanged(BOB, Presence(Availability.AVAILABLE, resource="x", idle_since=NOW, as_of=NOW)),
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
    assert len(event.presence.note) == MAX_STATUS
