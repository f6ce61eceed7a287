"""Stanzas to values: what the network says, as events. Pure functions of the parsed element.

Sources: RFC 6121; XEP-0085, 0184, 0203, 0280, 0319, 0359. Each function gives nothing at all for
what it does not believe: a wrong sender, a wrong place, a malformed address.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.gateway import (
    ChatState,
    ChatStateChanged,
    Event,
    MessageDelivered,
    MessageFailed,
    MessageReceived,
    OwnPresenceChanged,
    PresenceChanged,
    PresenceFailed,
    SubscriptionAnswered,
    SubscriptionRequested,
    SubscriptionWithdrawn,
)
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.faults import stanza_fault
from lyncfedclient.gateway.presence_mapping import read

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_STATUS = 1024
MAX_NAME = 256
_MAX_ID = 256
_LOWEST_PRIORITY, _HIGHEST_PRIORITY = -128, 127

_SHOW = f"{{{ns.CLIENT}}}show"
_STATUS = f"{{{ns.CLIENT}}}status"
_PRIORITY = f"{{{ns.CLIENT}}}priority"
_IDLE = f"{{{ns.IDLE}}}idle"
_DELAY = f"{{{ns.DELAY}}}delay"
_CAPS = f"{{{ns.CAPS}}}c"
_STATE = f"{{{ns.STATE}}}state"
_NICK = f"{{{ns.NICK}}}nick"
_BODY = f"{{{ns.CLIENT}}}body"
_CARBONS = (f"{{{ns.CARBONS}}}received", f"{{{ns.CARBONS}}}sent")
_FORWARDED = f"{{{ns.FORWARD}}}forwarded"
_STANZA_ID = f"{{{ns.STANZA_IDS}}}stanza-id"
_RECEIPT = f"{{{ns.RECEIPTS}}}received"
_RECEIPT_WANTED = f"{{{ns.RECEIPTS}}}request"
_CHAT_STATES = {f"{{{ns.CHAT_STATES}}}{state.value}": state for state in ChatState}

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


class Reader(NamedTuple):
    """Who reads: our full address, and whether our server vouches for stanza ids (XEP-0359 section 5)."""

    own: Jid
    is_archive_id_trusted: bool = False


def address(text: str | None) -> Jid | None:
    """Read an address out of a stanza, None if it is none."""
    if not text:
        return None
    try:
        return Jid.parse(text)
    except JidError:
        return None


def moment(text: str | None) -> datetime | None:
    """Read a time (XEP-0082), None if it is none."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text.strip())
        return found.astimezone(UTC) if found.tzinfo is not None else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def presence(element: Element, reader: Reader, now: datetime) -> Event | None:  # noqa: PLR0911 - one a type
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
        if jid == reader.own:
            return None
        value = _availability(element, jid, now, is_online=kind is None)
        return OwnPresenceChanged(jid, value) if is_own else PresenceChanged(jid, value)
    if is_own:
        return None
    if kind == "error":
        fault, text = stanza_fault(element)
        return PresenceFailed(jid, fault, text)
    if kind == "subscribe":
        return SubscriptionRequested(
            jid.bare,
            nick=_text(element, _NICK, MAX_NAME),
            text=_text(element, _STATUS, MAX_STATUS),
            at=now,
        )
    if kind == "unsubscribe":
        return SubscriptionWithdrawn(jid.bare)
    if kind in {"subscribed", "unsubscribed"}:
        return SubscriptionAnswered(jid.bare, is_granted=kind == "subscribed")
    return None


def _availability(element: Element, jid: Jid, now: datetime, *, is_online: bool) -> Presence:
    show = status = client = token = ""
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
    if not is_online:
        return Presence(
            Availability.OFFLINE, note=status, status=status, resource=jid.resource, as_of=as_of or now
        )
    availability, activity, is_note = read(show, status, token, is_idle=idle_since is not None)
    return Presence(
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


def messages(element: Element, reader: Reader) -> list[Event]:
    """Read a message stanza; a carbon copy (XEP-0280) counts only from our own bare address."""
    carbon = next((child for child in element if child.tag in _CARBONS), None)
    if carbon is None:
        sender = address(element.get("from"))
        if sender is None:
            if element.get("from"):
                return []
            # RFC 6120 section 8.1.2.1: without a sender it is our own server that speaks.
            sender = Jid("", reader.own.domain)
        return _message(element, sender, reader, _vouched_time(element, reader))
    if address(element.get("from")) != reader.own.bare:
        return []
    return _carbon(carbon, reader)


def _carbon(carbon: Element, reader: Reader) -> list[Event]:
    forwarded = carbon.find(_FORWARDED)
    inner = forwarded.find(ns.MESSAGE) if forwarded is not None else None
    if forwarded is None or inner is None or inner.get("type") in {"groupchat", "error"}:
        return []
    sender, recipient = address(inner.get("from")), address(inner.get("to"))
    if sender is None or recipient is None:
        return []
    delay = forwarded.find(_DELAY)
    at = moment(delay.get("stamp")) if delay is not None else None
    if carbon.tag == _CARBONS[0]:
        return _message(inner, sender, reader, at) if recipient.bare == reader.own.bare else []
    return _own_message(inner, recipient, reader, at) if sender.bare == reader.own.bare else []


def _message(element: Element, sender: Jid, reader: Reader, at: datetime | None) -> list[Event]:
    kind = element.get("type", "normal")
    message_id = element.get("id", "")[:_MAX_ID]
    if kind == "error":
        fault, text = stanza_fault(element)
        return [MessageFailed(sender, message_id, fault, text)] if message_id else []
    if kind == "groupchat":
        # We never enter rooms, so nobody has a reason to send us this.
        return []
    events: list[Event] = []
    body = _body(element)
    if body:
        events.append(
            MessageReceived(
                sender,
                body,
                message_id,
                at,
                archive_id=_archive_id(element, reader),
                is_receipt_wanted=bool(message_id) and element.find(_RECEIPT_WANTED) is not None,
            )
        )
    receipt = element.find(_RECEIPT)
    if receipt is not None and receipt.get("id"):
        events.append(MessageDelivered(sender, receipt.get("id", "")[:_MAX_ID]))
    if at is None:
        # A state that was delayed is history.
        state = next((_CHAT_STATES[child.tag] for child in element if child.tag in _CHAT_STATES), None)
        if state is not None:
            events.append(ChatStateChanged(sender, state))
    return events


def _own_message(element: Element, peer: Jid, reader: Reader, at: datetime | None) -> list[Event]:
    body = _body(element)
    if not body:
        return []
    return [
        MessageReceived(
            peer,
            body,
            element.get("id", "")[:_MAX_ID],
            at,
            is_own=True,
            archive_id=_archive_id(element, reader),
        )
    ]


def _body(element: Element) -> str:
    found = element.find(_BODY)
    return (found.text or "") if found is not None else ""


def _archive_id(element: Element, reader: Reader) -> str:
    if not reader.is_archive_id_trusted:
        return ""
    for child in element:
        if child.tag == _STANZA_ID and address(child.get("by")) == reader.own.bare:
            return child.get("id", "")[:_MAX_ID]
    return ""


def _vouched_time(element: Element, reader: Reader) -> datetime | None:
    """Give the time by our own server; what the sender claims is not believed (XEP-0203 section 8)."""
    for child in element:
        if child.tag == _DELAY:
            by = address(child.get("from"))
            if by in {reader.own.bare, Jid("", reader.own.domain)}:
                return moment(child.get("stamp"))
    return None


def roster_item(element: Element, own: Jid) -> tuple[RosterItem, bool] | None:
    """Read one item of a roster, and whether it is a removal; None if it is malformed or ourselves."""
    jid = address(element.get("jid"))
    if jid is None or jid.bare == own.bare:
        return None
    subscription = element.get("subscription", "none")
    if subscription == "remove":
        return RosterItem(jid.bare), True
    try:
        state = Subscription(subscription)
    except ValueError:
        return None
    groups = dict.fromkeys(
        text for child in element if child.tag == _GROUP and (text := (child.text or "").strip()[:MAX_NAME])
    )
    return (
        RosterItem(
            jid.bare,
            element.get("name", "").strip()[:MAX_NAME],
            tuple(groups),
            state,
            is_asked=element.get("ask") == "subscribe",
            is_approved=element.get("approved") in {"true", "1"},
        ),
        False,
    )


_GROUP = f"{{{ns.ROSTER}}}group"


def _text(element: Element, tag: str, limit: int) -> str:
    return (element.findtext(tag) or "").strip()[:limit]


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
