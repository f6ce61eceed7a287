"""Presence stanzas (RFC 6121 sections 3 and 4; XEP-0203, 0319), read straight from the parsed element.

Nothing comes of what cannot be believed: a malformed sender, an unknown type, our own echo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.events import (
    Event,
    OwnPresenceChanged,
    PresenceChanged,
    PresenceFailed,
    SubscriptionAnswered,
    SubscriptionRequested,
    SubscriptionWithdrawn,
)
from lyncfedclient.domain.presence import Availability, OwnChoice, Presence
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.faults import stanza_fault
from lyncfedclient.gateway.presence_mapping import TOKENS, read
from lyncfedclient.gateway.translate.values import MAX_NAME, MAX_STATUS, Reader, address, moment, short_text
from lyncfedclient.gateway.translate.visiting_cards import read_presence_picture

if TYPE_CHECKING:
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid

_LOWEST_PRIORITY, _HIGHEST_PRIORITY = -128, 127
_MAX_DIGITS = 15

_SHOW = f"{{{ns.CLIENT}}}show"
_STATUS = f"{{{ns.CLIENT}}}status"
_PRIORITY = f"{{{ns.CLIENT}}}priority"
_IDLE = f"{{{ns.IDLE}}}idle"
_DELAY = f"{{{ns.DELAY}}}delay"
_CAPS = f"{{{ns.CAPS}}}c"
_STATE = f"{{{ns.STATE}}}state"
_NICK = f"{{{ns.NICK}}}nick"

_CLIENTS = {
    "gajim.org": "Gajim",
    "dino.im": "Dino",
    "conversations.im": "Conversations",
    "pidgin.im": "Pidgin",
    "psi-im.org": "Psi",
    "psi-plus.com": "Psi+",
    "monal-im.org": "Monal",
    "kaidan.im": "Kaidan",
    "invent.kde.org/network/kaidan": "Kaidan",
    "profanity-im.github.io": "Profanity",
    "swift.im": "Swift",
    "miranda-ng.org": "Miranda NG",
    "trillian.im": "Trillian",
    "ag-software.net": "Sylk",
    "sylkserver.com": "SylkServer",
    "lyncfedclient": "lyncfedclient",
}


def read_presence(element: Element, reader: Reader, now: datetime) -> Event | None:  # noqa: PLR0911 - one a type
    """Read any presence stanza.

    This is the commonest stanza of all, so it is read straight from the parsed element; building a
    stanza object of slixmpp for each would cost four times as much.
    """
    jid = address(element.get("from"))
    if jid is None:
        return None
    kind = element.get("type")
    is_own = jid.local == reader.own.local and jid.domain == reader.own.domain
    if kind is None or kind == "unavailable":
        if is_own and jid == reader.own:
            return None
        value = _availability(element, jid, now, is_online=kind is None)
        if is_own:
            return OwnPresenceChanged(jid, value, _choice(element, value.note))
        return PresenceChanged(jid, value, read_presence_picture(element))
    if is_own:
        return None
    if kind == "error":
        fault, text = stanza_fault(element)
        return PresenceFailed(jid, fault, text)
    if kind == "subscribe":
        return SubscriptionRequested(
            jid.bare,
            nick=short_text(element, _NICK, MAX_NAME),
            text=short_text(element, _STATUS, MAX_STATUS),
            at=now,
        )
    if kind == "unsubscribe":
        return SubscriptionWithdrawn(jid.bare)
    if kind in {"subscribed", "unsubscribed"}:
        return SubscriptionAnswered(jid.bare, is_granted=kind == "subscribed")
    return None


def _availability(element: Element, jid: Jid, now: datetime, *, is_online: bool) -> Presence:
    show = status = client = token = ""
    is_noted = False
    priority = 0
    idle_since = as_of = None
    for child in element:
        tag = child.tag
        if tag == _SHOW:
            show = show or (child.text or "").strip()[:MAX_NAME]
        elif tag == _STATUS:
            status = status or (child.text or "").strip()[:MAX_STATUS]
        elif tag == _PRIORITY:
            priority = _priority(child.text)
        elif tag == _CAPS:
            client = _client(child.get("node", ""))
        elif tag == _IDLE:
            idle_since = _not_after(moment(child.get("since")), now)
        elif tag == _DELAY:
            as_of = _not_after(moment(child.get("stamp")), now)
        elif tag == _STATE:
            token = (child.text or "").strip()[:MAX_NAME]
            is_noted = child.get("note") == "true"
    if not is_online:
        return Presence(
            Availability.OFFLINE, note=status, status=status, resource=jid.resource, as_of=as_of or now
        )
    availability, activity, is_note = read(show, status, token, is_token_noted=is_noted)
    presence = Presence(
        availability,
        activity,
        status if is_note else "",
        show,
        status,
        priority,
        jid.resource,
        client,
        idle_since,
        as_of or now,
    )
    return presence.aged(now) if idle_since is not None else presence


def _choice(element: Element, note: str) -> OwnChoice | None:
    """Read what the user chose on another client of ours, which says it to us alone."""
    child = element.find(_STATE)
    state = TOKENS.get((child.text or "").strip()) if child is not None else None
    if child is None or state is None:
        return None
    at = child.get("at", "")
    is_moment = at.isascii() and at.isdigit() and len(at) <= _MAX_DIGITS
    return OwnChoice(state, note, int(at) if is_moment else 0)


def _priority(text: str | None) -> int:
    try:
        return max(_LOWEST_PRIORITY, min(_HIGHEST_PRIORITY, int((text or "0").strip()[:8])))
    except ValueError:
        return 0


def _client(node: str) -> str:
    place = node.partition("://")[2] or node
    place = place.removeprefix("www.").rstrip("/#")
    return _CLIENTS.get(place) or _CLIENTS.get(place.partition("/")[0], "")


def _not_after(at: datetime | None, now: datetime) -> datetime | None:
    return min(at, now) if at is not None else None
