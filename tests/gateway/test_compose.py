"""What we write is what was meant, whatever characters are in it."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.capability import Capability
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import ChatState
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway import compose

BOB = Jid("bob", "fabrikam.test")
AT = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
NASTY = "<b a='\"'>&amp; ]]> \u202e 안녕 👍 \t\n"


def plain(message_id: str, peer: Jid, body: str) -> ET.Element:
    return ET.fromstring(compose.message(message_id, peer, body, written_at=None, understood=frozenset()))


@given(st.text())
def test_every_text_arrives_as_it_was_less_what_xml_cannot_carry(body: str) -> None:
    sent = plain("m1", BOB, body)

    assert (sent.findtext("body") or "") == compose.clean(body)


@pytest.mark.parametrize("body", [NASTY, "a\r\nb\rc", "x" * 65_536])
def test_a_body_arrives_to_the_letter(body: str) -> None:
    assert plain("m1", BOB, body).findtext("body") == body


@pytest.mark.parametrize("bad", ["\x00", "\x08", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_characters_that_would_cost_the_stream_are_taken_out(bad: str) -> None:
    assert plain(f"m{bad}1", BOB, f"a{bad}b").findtext("body") == "ab"


def test_a_plain_message_carries_nothing_odd() -> None:
    sent = plain("m1", BOB, "hello")

    assert [child.tag for child in sent] == ["body", "{urn:xmpp:sid:0}origin-id"]
    assert (sent.get("id"), sent[1].get("id"), sent.get("to")) == ("m1", "m1", "bob@fabrikam.test")


@pytest.mark.parametrize("understood", [frozenset({capability}) for capability in Capability])
def test_a_message_holds_what_is_understood_and_nothing_else(understood: frozenset[Capability]) -> None:
    sent = ET.fromstring(compose.message("m1", BOB, "hello", written_at=None, understood=understood))

    found = {child.tag for child in sent} - {"body", "{urn:xmpp:sid:0}origin-id"}
    assert (
        found
        == {
            Capability.CHAT_STATES: {"{http://jabber.org/protocol/chatstates}active"},
            Capability.RECEIPTS: {"{urn:xmpp:receipts}request"},
            Capability.MARKERS: {"{urn:xmpp:chat-markers:0}markable"},
            Capability.CORRECTIONS: set(),
        }[next(iter(understood))]
    )


def test_a_correction_names_what_it_replaces_by_any_id() -> None:
    text = compose.message("m2", BOB, "hello", written_at=None, understood=frozenset(), replaces="m1'\"<&")

    replaced = ET.fromstring(text).find("{urn:xmpp:message-correct:0}replace")

    assert replaced is not None
    assert replaced.get("id") == "m1'\"<&"


def test_a_message_sent_again_says_when_it_was_written() -> None:
    sent = ET.fromstring(compose.message("m1", BOB, "hello", written_at=AT, understood=frozenset()))

    delay = sent.find("{urn:xmpp:delay}delay")
    assert delay is not None
    assert delay.get("stamp") == "2026-01-02T03:04:05.678Z"


def test_roster_entries_keep_odd_names_and_groups() -> None:
    query = ET.fromstring(compose.roster_set(BOB, NASTY, (NASTY, "", "Work", "Work")))

    item = query[0]
    assert item.get("jid") == "bob@fabrikam.test"
    assert (item.get("name") or "").split() == NASTY.split()
    assert [group.text for group in item] == [NASTY, "Work"]


def test_an_address_with_quotes_in_its_resource_stays_one_attribute() -> None:
    peer = Jid("o\u2019neil", "fabrikam.test", "\"><message to='x'/>'")

    assert plain("m1", peer, "x").get("to") == str(peer)


@pytest.mark.parametrize("state", list(ChatState))
def test_typing_notices_carry_no_body_and_are_not_kept(state: ChatState) -> None:
    sent = ET.fromstring(compose.chat_state(BOB, state, "s1"))

    assert [child.tag for child in sent] == [
        f"{{http://jabber.org/protocol/chatstates}}{state.value}",
        "{urn:xmpp:hints}no-store",
    ]


def test_a_priority_stays_in_its_range() -> None:
    sent = ET.fromstring(compose.own_presence(OwnPresence(priority=1000)))

    assert sent.findtext("priority") == "127"
