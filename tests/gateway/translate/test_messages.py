"""Message stanzas as a table of real samples, honest and forged."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import (
    ChatState,
    ChatStateChanged,
    MessageDelivered,
    MessageFailed,
    MessageReceived,
)
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway.translate.messages import read_messages
from lyncfedclient.gateway.translate.values import Reader

if TYPE_CHECKING:
    from lyncfedclient.domain.events import Event

OWN = Jid("alice", "contoso.test", "desk")
READER = Reader(OWN, is_archive_id_trusted=True)
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
BOB = Jid("bob", "fabrikam.test", "x")
AT = datetime(2026, 2, 28, 23, 8, 25, tzinfo=UTC)


def element(text: str) -> ET.Element:
    return ET.fromstring(f"<stream xmlns='jabber:client'>{text}</stream>")[0]


def messages(text: str, reader: Reader = READER) -> list[Event]:
    return read_messages(element(text), reader)


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
        [MessageReceived(BOB, "late", "m1", claimed_at=AT)],
    ),
    (
        (
            "<message from='bob@fabrikam.test/x' id='m1'><body>late</body>"
            "<delay xmlns='urn:xmpp:delay' stamp='2026-02-28T23:08:25Z'/></message>"
        ),
        [MessageReceived(BOB, "late", "m1", claimed_at=AT)],
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
