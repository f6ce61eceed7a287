"""Corrections, marks and makeshift ids in message stanzas, honest and forged."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import MessageDisplayed, MessageReceived, ReadElsewhere
from lyncfedclient.gateway.translate.messages import archived_result, read_archived, read_messages
from lyncfedclient.gateway.translate.values import Reader

if TYPE_CHECKING:
    from lyncfedclient.domain.events import Event

OWN = Jid("alice", "contoso.test", "desk")
READER = Reader(OWN, is_archive_id_trusted=True)
BOB = Jid("bob", "fabrikam.test", "x")
FROM_BOB = "from='bob@fabrikam.test/x' to='alice@contoso.test/desk'"
MARK = "<displayed xmlns='urn:xmpp:chat-markers:0' id='m1'/>"
REPLACE = "<replace xmlns='urn:xmpp:message-correct:0' id='m1'/>"


def messages(text: str) -> list[Event]:
    return read_messages(ET.fromstring(f"<stream xmlns='jabber:client'>{text}</stream>")[0], READER)


def copy(kind: str, inner: str, sender: str = "alice@contoso.test") -> str:
    inner = inner.replace("<message ", "<message xmlns='jabber:client' ", 1)
    return (
        f"<message from='{sender}'><{kind} xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'>"
        f"{inner}</forwarded></{kind}></message>"
    )


OWN_MARK = f"<message from='alice@contoso.test/phone' to='bob@fabrikam.test' type='chat'>{MARK}</message>"

PARTS: list[tuple[str, list[Event]]] = [
    (
        f"<message {FROM_BOB} id='m2' type='chat'><body>ten</body>{REPLACE}</message>",
        [MessageReceived(BOB, "ten", "m2", replaces="m1")],
    ),
    # A correction without a text is none, and takes no text away.
    (f"<message {FROM_BOB} id='m2' type='chat'>{REPLACE}</message>", []),
    # Nobody corrects in the name of a room that we are not in.
    (f"<message {FROM_BOB} id='m2' type='groupchat'><body>ten</body>{REPLACE}</message>", []),
    (
        (
            f"<message {FROM_BOB} id='m2'><body>hi</body><markable xmlns='urn:xmpp:chat-markers:0'/>"
            "<unstyled xmlns='urn:xmpp:styling:0'/></message>"
        ),
        [MessageReceived(BOB, "hi", "m2", is_markable=True, is_unstyled=True)],
    ),
    # What has no id of its own cannot be marked.
    (
        f"<message {FROM_BOB}><body>hi</body><markable xmlns='urn:xmpp:chat-markers:0'/></message>",
        [MessageReceived(BOB, "hi")],
    ),
    (f"<message {FROM_BOB} type='chat'>{MARK}</message>", [MessageDisplayed(BOB, "m1")]),
    (copy("sent", OWN_MARK), [ReadElsewhere(BOB.bare, message_id="m1")]),
    # A copy that is not from our own account, and one of what we never sent.
    (copy("sent", OWN_MARK, "mallory@evil.test"), []),
    (copy("sent", OWN_MARK.replace("alice@", "mallory@")), []),
    (
        copy(
            "sent",
            "<message from='alice@contoso.test/phone' to='bob@fabrikam.test' id='o2' type='chat'>"
            f"<body>ten</body>{REPLACE}</message>",
        ),
        [MessageReceived(BOB.bare, "ten", "o2", is_own=True, replaces="m1")],
    ),
    # Gateways that give no ids: what the sender's side gave will do.
    (
        f"<message {FROM_BOB}><body>hi</body><origin-id xmlns='urn:xmpp:sid:0' id='o1'/></message>",
        [MessageReceived(BOB, "hi", "o1")],
    ),
    (
        (
            f"<message {FROM_BOB}><body>hi</body>"
            "<delay xmlns='urn:xmpp:delay' from='fabrikam.test' stamp='2026-02-28T23:08:25.125Z'/></message>"
        ),
        [
            MessageReceived(
                BOB,
                "hi",
                "at 2026-02-28T23:08:25.125Z",
                claimed_at=datetime(2026, 2, 28, 23, 8, 25, 125000, tzinfo=UTC),
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_the_parts_of_a_message_mean_what_the_table_says(text: str, expected: list[Event]) -> None:
    assert messages(text) == expected


def test_a_correction_in_the_archive_has_the_archives_id() -> None:
    text = (
        "<message xmlns='jabber:client' from='alice@contoso.test'><result xmlns='urn:xmpp:mam:2' id='a7'>"
        "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-02-28T23:08:25Z'/>"
        f"<message xmlns='jabber:client' {FROM_BOB} id='m2' type='chat'><body>ten</body>{REPLACE}</message>"
        "</forwarded></result></message>"
    )
    result = archived_result(ET.fromstring(text))
    assert result is not None

    (event,), at = read_archived(result, READER)

    assert event == MessageReceived(BOB, "ten", "m2", at, archive_id="a7", replaces="m1")
