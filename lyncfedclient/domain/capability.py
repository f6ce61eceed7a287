"""What a contact's clients say they understand beyond plain text."""

from __future__ import annotations

from enum import Enum


class Capability(Enum):
    """A part of a conversation that is worth sending only to who understands it; the value is its namespace."""

    CHAT_STATES = "http://jabber.org/protocol/chatstates"
    RECEIPTS = "urn:xmpp:receipts"
    CORRECTIONS = "urn:xmpp:message-correct:0"
    MARKERS = "urn:xmpp:chat-markers:0"


BY_NAMESPACE = {capability.value: capability for capability in Capability}
