"""Times, and stanzas made of anything at all."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway.translate.messages import read_messages
from lyncfedclient.gateway.translate.presences import read_presence
from lyncfedclient.gateway.translate.rosters import read_item
from lyncfedclient.gateway.translate.values import Reader, moment

OWN = Jid("alice", "contoso.test", "desk")
READER = Reader(OWN, is_archive_id_trusted=True)
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
BOB = Jid("bob", "fabrikam.test", "x")
AT = datetime(2026, 2, 28, 23, 8, 25, tzinfo=UTC)


def element(text: str) -> ET.Element:
    return ET.fromstring(f"<stream xmlns='jabber:client'>{text}</stream>")[0]


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
    assert moment(text) == expected


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
    read_presence(stanza, READER, NOW)
    read_messages(stanza, READER)
    read_item(stanza, OWN)
