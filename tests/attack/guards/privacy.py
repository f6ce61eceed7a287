"""Guards of what nobody is to learn (items 36 to 40)."""

from __future__ import annotations

from typing import Final

from tests.attack.removal import Cut, Guard

GUARDS: Final = (
    Guard(
        "caps-verified",
        "a description counts for others only if it fits the hash that they announce (XEP-0115 section 5.4)",
        (
            Cut(
                "gateway.capabilities",
                "Capabilities._take",
                "announced is not None and _is_true(announced, query)",
                "announced is not None",
            ),
        ),
    ),
    Guard(
        "caps-bounded",
        "of announced hashes some thousands are remembered, and no more",
        (
            Cut(
                "gateway.capabilities", "Capabilities._announced", "len(self._shared) >= _MAX_SHARED", "False"
            ),
        ),
    ),
    Guard(
        "read-by-our-archive",
        "only ids of our own archive say what has been read elsewhere (XEP-0490)",
        (
            Cut(
                "gateway.read_state",
                "ReadState._tell",
                ' or address(found.get("by")) != self._own.bare',
                "",
            ),
        ),
    ),
    Guard(
        "blocked-learn-nothing",
        "who is blocked gets no answer, receipt or typing, whatever the server lets through",
        (Cut("gateway.kept", "Kept.may_know", " or self._is_blocked(peer)", ""),),
    ),
    Guard(
        "blocked-over-restarts",
        "who is blocked is remembered, since a server may know no blocking",
        (Cut("gateway.block_list", "BlockList._keep", "self._keeper.keep_blocked(", "(lambda *_: None)("),),
    ),
    Guard(
        "own-node",
        "what the account keeps for us is told by the account alone (XEP-0163)",
        (
            Cut(
                "gateway.personal_events",
                "PersonalEvents.take",
                "is_ours = text is None or sender == self._own.bare",
                "is_ours = True",
            ),
        ),
    ),
    Guard(
        "node-proven",
        "nothing is published before the server says that it stays private (XEP-0223)",
        (
            Cut(
                "gateway.private_node",
                "PrivateNode._make_private",
                "return Keeping.KEPT if _is_private(await self._configuration() or {}) else Keeping.NOT_PRIVATE",
                "return Keeping.KEPT",
            ),
        ),
    ),
    Guard(
        "publish-options",
        "nothing is published where the server does not check what we ask of the place",
        (Cut("gateway.private_node", "PrivateNode.publish", "ns.PUBLISH_OPTIONS not in features", "False"),),
    ),
    Guard(
        "receipts-only-friends",
        "receipts go to those who see our presence",
        (
            Cut(
                "services.receiving",
                "Receiving._confirm",
                "contact is not None and contact.subscription.is_seeing_us",
                "True",
            ),
            Cut(
                "gateway.speech",
                "Speech.receipt",
                "self._kept.may_know(peer, self._own)",
                "not self._kept._is_blocked(peer)",
            ),
        ),
    ),
    Guard(
        "typing-only-friends",
        "typing is told to those who see our presence",
        (
            Cut(
                "gateway.speech",
                "Speech.chat_state",
                "self._kept.may_know(peer, self._own)",
                "not self._kept._is_blocked(peer)",
            ),
        ),
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
        "password-let-go",
        "once it is in the keyring, the password is kept no longer than a sign-in takes",
        (Cut("gateway.secret", "Secret.end_sign_in", "self._is_elsewhere", "False"),),
    ),
    Guard(
        "redaction",
        "no password, SASL message or body in a log",
        (Cut("diagnostics", "redact", 'if "<" in text:', "return text\n    if False:"),),
    ),
)
