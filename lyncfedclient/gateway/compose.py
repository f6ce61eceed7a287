"""Values to stanzas: what the user does, as text for the stream. Pure functions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lyncfedclient.domain.capability import Capability
from lyncfedclient.domain.presence import OwnState
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.presence_mapping import OWN_STATES

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message_events import ChatState
    from lyncfedclient.domain.presence import OwnPresence

# XML 1.0 section 2.2: these cannot be sent in any form, and one would cost us the whole stream.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Take out the characters that XML cannot carry."""
    return _IMPOSSIBLE.sub("", text)


def attribute(text: str) -> str:
    """Write an attribute's value, quotes included; line ends and tabs keep their meaning (XML 1.0 section 3.3.3)."""
    return '"' + content(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;") + '"'


def content(text: str) -> str:
    """Write an element's text; a carriage return would otherwise be lost on the way.

    The standard library's own functions for this bring all of urllib along.
    """
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def stamp(at: datetime) -> str:
    """Write an aware UTC time (XEP-0082)."""
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def own_presence(presence: OwnPresence, caps: str = "", to: Jid | None = None) -> str:
    """Write the user's own presence, with ``caps`` as the element of XEP-0115; for all, or to one alone."""
    recipient = f" to={attribute(str(to))}" if to is not None else ""
    note = clean(presence.note).strip()
    chosen = f" at='{presence.chosen_ms}'" if presence.chosen_ms else ""
    state = f"<state xmlns='{ns.STATE}'{chosen}%s>{presence.state.value}</state>"
    if presence.state is OwnState.APPEAR_OFFLINE:
        if not chosen:
            return f"<presence type='unavailable'{recipient}/>"
        # For another client of the user's, which is to disappear as well.
        words = f"<status>{content(note)}</status>" if note else ""
        return f"<presence type='unavailable'{recipient}>{words}{state % ''}</presence>"
    wire = OWN_STATES[presence.state]
    words = note or wire.words
    parts = [f"<presence{recipient}>"]
    if wire.show:
        parts.append(f"<show>{wire.show}</show>")
    if words:
        parts.append(f"<status>{content(words)}</status>")
    parts.append(f"<priority>{max(-128, min(127, presence.priority))}</priority>")
    if presence.idle_since is not None and presence.state.is_automatic:
        parts.append(f"<idle xmlns='{ns.IDLE}' since='{stamp(presence.idle_since)}'/>")
    parts.append(state % (" note='true'" if note else ""))
    parts.append(caps)
    parts.append("</presence>")
    return "".join(parts)


def message(
    message_id: str,
    peer: Jid,
    body: str,
    *,
    written_at: datetime | None,
    understood: frozenset[Capability],
    replaces: str = "",
) -> str:
    """Write a message; ``written_at`` is given when it is sent again and carries its old time.

    Besides the text it holds only what the other side understands.
    """
    identity = attribute(message_id)
    parts = [
        f"<message type='chat' to={attribute(str(peer))} id={identity}>",
        f"<body>{content(body)}</body>",
        f"<origin-id xmlns='{ns.STANZA_IDS}' id={identity}/>",
    ]
    if Capability.CHAT_STATES in understood:
        parts.append(f"<active xmlns='{ns.CHAT_STATES}'/>")
    if Capability.RECEIPTS in understood:
        parts.append(f"<request xmlns='{ns.RECEIPTS}'/>")
    if Capability.MARKERS in understood:
        parts.append(f"<markable xmlns='{ns.MARKERS}'/>")
    if replaces:
        parts.append(f"<replace xmlns='{ns.CORRECTIONS}' id={attribute(replaces)}/>")
    if written_at is not None:
        parts.append(f"<delay xmlns='{ns.DELAY}' stamp='{stamp(written_at)}'/>")
    parts.append("</message>")
    return "".join(parts)


def receipt(peer: Jid, message_id: str, stanza_id: str) -> str:
    """Write a receipt (XEP-0184)."""
    return (
        f"<message type='chat' to={attribute(str(peer))} id='{stanza_id}'>"
        f"<received xmlns='{ns.RECEIPTS}' id={attribute(message_id)}/></message>"
    )


def displayed(peer: Jid, message_id: str, stanza_id: str) -> str:
    """Write that the user has seen a message and all before it (XEP-0333)."""
    return (
        f"<message type='chat' to={attribute(str(peer))} id='{stanza_id}'>"
        f"<displayed xmlns='{ns.MARKERS}' id={attribute(message_id)}/><store xmlns='urn:xmpp:hints'/></message>"
    )


def chat_state(peer: Jid, state: ChatState, stanza_id: str) -> str:
    """Write a typing notice (XEP-0085), for the moment only (XEP-0334)."""
    return (
        f"<message type='chat' to={attribute(str(peer))} id='{stanza_id}'>"
        f"<{state.value} xmlns='{ns.CHAT_STATES}'/><no-store xmlns='urn:xmpp:hints'/></message>"
    )


def subscription(jid: Jid, kind: str) -> str:
    """Write a presence about a subscription: subscribe, subscribed, unsubscribe, unsubscribed, probe."""
    return f"<presence to={attribute(str(jid.bare))} type='{kind}'/>"


def roster_set(jid: Jid, name: str, groups: tuple[str, ...]) -> str:
    """Write the payload that puts a contact on the roster (RFC 6121 section 2.3)."""
    label = f" name={attribute(name)}" if name else ""
    listed = "".join(f"<group>{content(group)}</group>" for group in dict.fromkeys(groups) if group)
    return f"<query xmlns='{ns.ROSTER}'><item jid={attribute(str(jid.bare))}{label}>{listed}</item></query>"


def roster_remove(jid: Jid) -> str:
    """Write the payload that takes a contact off the roster (RFC 6121 section 2.5)."""
    return f"<query xmlns='{ns.ROSTER}'><item jid={attribute(str(jid.bare))} subscription='remove'/></query>"


def blocking(kind: str, jid: Jid) -> str:
    """Write the payload that blocks or unblocks (XEP-0191), ``kind`` being the verb."""
    return f"<{kind} xmlns='{ns.BLOCKING}'><item jid={attribute(str(jid))}/></{kind}>"
