"""Our short way from the socket's bytes to a presence, held equal to the long one.

The short way is the guard's parser and ``read_presence``. The long one is Python's own parser over the whole
stream at once and slixmpp's stanza objects: other code, by other people, from bytes to values.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slixmpp import JID, Presence
from slixmpp.jid import InvalidJID
from slixmpp.plugins.xep_0203.stanza import Delay
from slixmpp.plugins.xep_0319.stanza import Idle
from slixmpp.xmlstream import register_stanza_plugin

from lyncfedclient.domain import presence as domain
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
from lyncfedclient.domain.presence import Availability
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway.guard import StanzaParser
from lyncfedclient.gateway.limits import ViolationError
from lyncfedclient.gateway.presence_mapping import read
from lyncfedclient.gateway.translate.presences import read_presence
from lyncfedclient.gateway.translate.values import MAX_NAME, MAX_STATUS, Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

OWN = Jid("alice", "contoso.test", "desk")
READER = Reader(OWN, is_archive_id_trusted=True)
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
HEADER = (
    b"<?xml version='1.0'?><stream:stream from='contoso.test' id='1' version='1.0' xmlns='jabber:client'"
    b" xmlns:stream='http://etherx.jabber.org/streams'>"
)
FOOTER = b"</stream:stream>"

register_stanza_plugin(Presence, Idle)
register_stanza_plugin(Presence, Delay)

# -- presences as servers, gateways and enemies write them --------------------------------------

SENDERS = (
    "bob@fabrikam.test/x",
    "Bob@Fabrikam.test/X y",
    "bob@fabrikam.test",
    "fabrikam.test",
    "@",
    "a@b@c",
    "",
)
OURS = (
    "alice@contoso.test",
    "alice@contoso.test/desk",
    "alice@contoso.test/phone",
    "Alice@Contoso.test/phone",
)
TYPES = (*[None] * 8, "unavailable", "error", "subscribe", "subscribed", "unsubscribe", "unsubscribed")
SHOWS = ("away", "xa", "dnd", "chat", " away\n", "", "Away", "busy", "x" * 300)
WORDS = (
    "",
    "In a meeting",
    "Out of office until Monday",
    "회의 중",
    "état <&> 5",
    "  ",
    "n" * 2000,
    "state 17",
)
TIMES = ("2026-03-01T11:00:00Z", "2026-03-01T11:50:00.5+01:00", "2030-01-01T00:00:00Z")
PRIORITIES = ("5", "-1", "300", "-999", "five", " 7 ", "")

texts = st.one_of(
    st.sampled_from(WORDS),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=40),
)


def _show(text: str) -> str:
    return f"<show>{escape(text)}</show>"


def _status(text: str) -> str:
    return f"<status>{escape(text)}</status>"


def _status_in(pair: tuple[str, str]) -> str:
    return f"<status xml:lang='{pair[0]}'>{escape(pair[1])}</status>"


def _priority(text: str) -> str:
    return f"<priority>{text}</priority>"


def _idle(at: str) -> str:
    return f"<idle xmlns='urn:xmpp:idle:1' since='{at}'/>"


def _delay(at: str) -> str:
    return f"<delay xmlns='urn:xmpp:delay' from='fabrikam.test' stamp='{at}'/>"


FOREIGN = (
    "<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='https://gajim.org' ver='x'/>",
    "<x xmlns='vcard-temp:x:update'><photo/></x>",
    "<show xmlns='urn:other'>dnd</show>",
    "<extra xmlns='urn:other'><show xmlns='jabber:client'>dnd</show><status>inside</status></extra>",
    "<o:status xmlns:o='urn:other'>not ours</o:status>",
    "<nick xmlns='http://jabber.org/protocol/nick'>Bob</nick>",
)

children = st.tuples(
    st.one_of(st.none(), st.sampled_from(SHOWS).map(_show)),
    st.one_of(st.none(), texts.map(_status), st.tuples(st.sampled_from(("de", "ko")), texts).map(_status_in)),
    st.one_of(st.none(), st.sampled_from(PRIORITIES).map(_priority)),
    st.one_of(st.none(), st.sampled_from(TIMES).map(_idle)),
    st.one_of(st.none(), st.sampled_from(TIMES).map(_delay)),
    st.lists(st.sampled_from(FOREIGN), max_size=3, unique=True).map("".join),
).flatmap(lambda parts: st.permutations([part for part in parts if part]))


@st.composite
def stanzas(draw: st.DrawFn) -> str:
    """Give one presence stanza."""
    attributes = {
        "from": draw(st.one_of(st.sampled_from(SENDERS + OURS), st.none())),
        "to": draw(st.sampled_from((str(OWN), str(OWN.bare), None))),
        "type": draw(st.sampled_from((*TYPES, "probe", "nonsense"))),
        "xml:lang": draw(st.sampled_from((None, "en", "de"))),
    }
    names = draw(st.permutations([name for name, value in attributes.items() if value is not None]))
    start = "".join(f" {name}={quoteattr(attributes[name] or '')}" for name in names)
    inside: Sequence[str] = draw(children)
    return f"<presence{start}>{''.join(inside)}</presence>"


# -- the two ways -------------------------------------------------------------------------------


def short_way(stanza: bytes, cuts: Sequence[int]) -> Event | None:
    """Give what the program makes of it, its bytes coming in pieces."""
    seen: list[ET.Element] = []
    parser = StanzaParser(on_open=lambda _: None, on_element=seen.append, on_close=lambda: None)
    stream = HEADER + stanza + FOOTER
    ends = [0, *sorted({cut % len(stream) for cut in cuts}), len(stream)]
    for begin, end in pairwise(ends):
        parser.feed(stream[begin:end])
    (element,) = seen
    return read_presence(element, READER, NOW)


def long_way(stanza: bytes) -> Event | None:
    """Give what it means by RFC 6121 and the XEPs, read with slixmpp; without the client's name and picture."""
    found = Presence(xml=ET.fromstring(HEADER + stanza + FOOTER)[0], recv=True)
    jid = _sender(found)
    if jid is None or jid == OWN:
        return None
    is_own = jid.bare == OWN.bare
    status = next((text.strip() for text in found["status|*"].values() if text and text.strip()), "")[
        :MAX_STATUS
    ]
    match found.xml.get("type"):
        case None:
            value = _available(found, jid, status)
        case "unavailable":
            value = domain.Presence(
                Availability.OFFLINE, note=status, status=status, resource=jid.resource, as_of=_as_of(found)
            )
        case kind:
            return None if is_own else _of_type(kind, jid, status, found)
    return OwnPresenceChanged(jid, value, None) if is_own else PresenceChanged(jid, value)


def _sender(found: Presence) -> Jid | None:
    text = found.xml.get("from")
    try:
        jid = JID(text) if text else None
    except InvalidJID:
        return None
    return Jid(jid.node, jid.domain, jid.resource) if jid is not None and jid.domain else None


def _available(found: Presence, jid: Jid, status: str) -> domain.Presence:
    # Not its own reading, which gives nothing for words that RFC 6121 does not know.
    show = (found.xml.findtext("{jabber:client}show") or "").strip()[:MAX_NAME]
    means = read(show, status)
    idle = found["idle"]["since"] if found.xml.find("{urn:xmpp:idle:1}idle") is not None else None
    return domain.Presence(
        means.availability,
        means.activity,
        status if means.is_note else "",
        show,
        status,
        max(-128, min(127, found["priority"])),
        jid.resource,
        "",
        min(idle, NOW) if idle is not None else None,
        _as_of(found),
    ).aged(NOW)


def _as_of(found: Presence) -> datetime:
    has_delay = found.xml.find("{urn:xmpp:delay}delay") is not None
    return min(found["delay"]["stamp"], NOW) if has_delay else NOW


def _of_type(kind: str, jid: Jid, status: str, found: Presence) -> Event | None:
    nick = found.xml.findtext("{http://jabber.org/protocol/nick}nick", "")
    match kind:
        case "error":
            return PresenceFailed(jid, StanzaFault.OTHER, "")
        case "subscribe":
            return SubscriptionRequested(jid.bare, nick=nick, text=status, at=NOW)
        case "unsubscribe":
            return SubscriptionWithdrawn(jid.bare)
        case "subscribed" | "unsubscribed":
            return SubscriptionAnswered(jid.bare, is_granted=kind == "subscribed")
        case _:
            return None


def _comparable(event: Event | None) -> Event | None:
    """Leave out what the long way does not read: the client's name, the picture's."""
    if isinstance(event, PresenceChanged):
        return PresenceChanged(event.jid, replace(event.presence, client=""))
    if isinstance(event, OwnPresenceChanged):
        return replace(event, presence=replace(event.presence, client=""))
    return event


@settings(max_examples=400)
@given(stanza=stanzas(), cuts=st.lists(st.integers(0, 4000), max_size=6))
def test_the_short_way_finds_what_the_long_way_finds(stanza: str, cuts: list[int]) -> None:
    found = short_way(stanza.encode(), cuts)

    assert _comparable(found) == long_way(stanza.encode())


# -- what is refused ----------------------------------------------------------------------------

FORBIDDEN = (
    "<!-- hidden -->",
    "<?run me?>",
    "<!DOCTYPE x>",
    "&unknown;",
    "</wrong>",
    "<show>",
    "<a " + " ".join(f"a{number}=''" for number in range(200)) + "/>",
    "<a>" * 100 + "</a>" * 100,
    "<stream:stream/><",
    "\x01",
    "<show/ >",
    "<u:show/>",
)


@pytest.mark.parametrize("violation", FORBIDDEN)
@settings(max_examples=30)
@given(stanza=stanzas(), cuts=st.lists(st.integers(0, 4000), max_size=4))
def test_a_presence_is_guarded_as_any_other_stanza(violation: str, stanza: str, cuts: list[int]) -> None:
    spoilt = stanza.replace("</presence>", f"{violation}</presence>")
    other = spoilt.replace("<presence", "<iq", 1).replace("</presence>", "</iq>")

    assert _refusal(spoilt.encode(), cuts) == _refusal(other.encode(), cuts)


def _refusal(stanza: bytes, cuts: Sequence[int]) -> str:
    with pytest.raises(ViolationError) as raised:
        short_way(stanza, cuts)
    return raised.value.condition
