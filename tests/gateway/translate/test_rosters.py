"""Roster items as a table of real samples."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway.translate.rosters import read_item
from lyncfedclient.gateway.translate.values import Reader

OWN = Jid("alice", "contoso.test", "desk")
READER = Reader(OWN, is_archive_id_trusted=True)
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
BOB = Jid("bob", "fabrikam.test", "x")
AT = datetime(2026, 2, 28, 23, 8, 25, tzinfo=UTC)


def element(text: str) -> ET.Element:
    return ET.fromstring(f"<stream xmlns='jabber:client'>{text}</stream>")[0]


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

    assert read_item(item, OWN) == expected
