"""Guards of what nobody is to learn (items 36 to 40)."""

from __future__ import annotations

from typing import Final

from tests.attack.removal import Cut, Guard

GUARDS: Final = (
    Guard(
        "receipts-only-friends",
        "receipts go to those who see our presence",
        (
            Cut(
                "services.conversations",
                "Conversations.receive",
                "contact is not None and contact.subscription.is_seeing_us",
                "True",
            ),
            Cut("gateway.speech", "Speech.receipt", "self._kept.may_know(peer, self._own)", "True"),
        ),
    ),
    Guard(
        "typing-only-friends",
        "typing is told to those who see our presence",
        (Cut("gateway.speech", "Speech.chat_state", "self._kept.may_know(peer, self._own)", "True"),),
    ),
    Guard(
        "link-schemes",
        "only http, https, mailto and xmpp are links, and none with a name before the host",
        (
            Cut(
                "ui.conversation.links",
                "_is_plain_web_address",
                "and parts.username is None and parts.password is None",
                "",
            ),
        ),
    ),
    Guard(
        "redaction",
        "no password, SASL message or body in a log",
        (Cut("diagnostics", "redact", 'if "<" in text:', "return text\n    if False:"),),
    ),
)
