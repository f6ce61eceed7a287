"""Message stanzas: bodies, copies, receipts, typing, errors (XEP-0085, 0184, 0203, 0280, 0359).

Nothing comes of what cannot be believed: a copy that is not from our own account, a time or an
archive's id that our own server does not vouch for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import (
    ChatState,
    ChatStateChanged,
    MessageDelivered,
    MessageDisplayed,
    MessageFailed,
    MessageReceived,
    ReadElsewhere,
)
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.faults import stanza_fault
from lyncfedclient.gateway.translate.values import MAX_ID, Reader, address, moment

if TYPE_CHECKING:
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.events import Event

_DELAY = f"{{{ns.DELAY}}}delay"
_BODY = f"{{{ns.CLIENT}}}body"
_CARBONS = (f"{{{ns.CARBONS}}}received", f"{{{ns.CARBONS}}}sent")
_FORWARDED = f"{{{ns.FORWARD}}}forwarded"
_STANZA_ID = f"{{{ns.STANZA_IDS}}}stanza-id"
_ORIGIN_ID = f"{{{ns.STANZA_IDS}}}origin-id"
_REPLACE = f"{{{ns.CORRECTIONS}}}replace"
_MARKABLE = f"{{{ns.MARKERS}}}markable"
_DISPLAYED = f"{{{ns.MARKERS}}}displayed"
_UNSTYLED = f"{{{ns.STYLING}}}unstyled"
_RESULT = f"{{{ns.ARCHIVE}}}result"
_RECEIPT = f"{{{ns.RECEIPTS}}}received"
_RECEIPT_WANTED = f"{{{ns.RECEIPTS}}}request"
_CHAT_STATES = {f"{{{ns.CHAT_STATES}}}{state.value}": state for state in ChatState}


def read_messages(element: Element, reader: Reader) -> list[Event]:
    """Read a message stanza; a carbon copy (XEP-0280) counts only from our own bare address."""
    if not _is_for(element, reader):
        return []
    carbon = next((child for child in element if child.tag in _CARBONS), None)
    if carbon is None and archived_result(element) is not None:
        # Asked for or not, a result is no message to us; those of our own questions are read elsewhere.
        return []
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


def archived_result(element: Element) -> Element | None:
    """Give what makes a message stanza a result out of an archive (XEP-0313), None where it is none."""
    return element.find(_RESULT)


def read_archived(result: Element, reader: Reader) -> tuple[list[Event], datetime | None]:
    """Read one result out of our own archive: what it brings, and when it was archived.

    Nothing comes of a message that is neither from us nor for us.
    """
    forwarded = result.find(_FORWARDED)
    inner = forwarded.find(ns.MESSAGE) if forwarded is not None else None
    if forwarded is None or inner is None:
        return [], None
    delay = forwarded.find(_DELAY)
    at = moment(delay.get("stamp")) if delay is not None else None
    sender, recipient = address(inner.get("from")), address(inner.get("to")) or reader.own.bare
    if sender is None:
        return [], at
    if sender.bare == reader.own.bare:
        if inner.get("type") in {"groupchat", "error"}:
            return [], at
        events = _own_message(inner, recipient, reader, at)
    elif recipient.bare == reader.own.bare:
        events = _message(inner, sender, reader, at)
    else:
        return [], at
    archive_id = result.get("id", "")[:MAX_ID]
    return [
        replace(event, archive_id=archive_id) if isinstance(event, MessageReceived) else event
        for event in events
        if not isinstance(event, ChatStateChanged)
    ], at


def _is_for(element: Element, reader: Reader) -> bool:
    """Whether a stanza is addressed to us, or to nobody, which means us (RFC 6120 section 8.1.1.1)."""
    to = element.get("to")
    if not to:
        return True
    recipient = address(to)
    return recipient is not None and recipient.bare == reader.own.bare


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
    message_id = element.get("id", "")[:MAX_ID]
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
                message_id or _makeshift_id(element),
                at,
                archive_id=_archive_id(element, reader),
                is_receipt_wanted=bool(message_id) and element.find(_RECEIPT_WANTED) is not None,
                replaces=_replaced(element),
                is_markable=bool(message_id) and element.find(_MARKABLE) is not None,
                is_unstyled=element.find(_UNSTYLED) is not None,
                claimed_at=_claimed_time(element, reader),
            )
        )
    receipt = element.find(_RECEIPT)
    if receipt is not None and receipt.get("id"):
        events.append(MessageDelivered(sender, receipt.get("id", "")[:MAX_ID]))
    displayed = element.find(_DISPLAYED)
    if displayed is not None and displayed.get("id"):
        events.append(MessageDisplayed(sender, displayed.get("id", "")[:MAX_ID]))
    if at is None:
        # A state that was delayed is history.
        state = next((_CHAT_STATES[child.tag] for child in element if child.tag in _CHAT_STATES), None)
        if state is not None:
            events.append(ChatStateChanged(sender, state))
    return events


def _own_message(element: Element, peer: Jid, reader: Reader, at: datetime | None) -> list[Event]:
    body = _body(element)
    if not body:
        displayed = element.find(_DISPLAYED)
        if displayed is not None and displayed.get("id"):
            return [ReadElsewhere(peer.bare, message_id=displayed.get("id", "")[:MAX_ID])]
        return []
    return [
        MessageReceived(
            peer,
            body,
            element.get("id", "")[:MAX_ID],
            at,
            is_own=True,
            archive_id=_archive_id(element, reader),
            replaces=_replaced(element),
            is_unstyled=element.find(_UNSTYLED) is not None,
        )
    ]


def _replaced(element: Element) -> str:
    replaced = element.find(_REPLACE)
    return replaced.get("id", "")[:MAX_ID] if replaced is not None else ""


def _makeshift_id(element: Element) -> str:
    """Name a message without an id, so that its second delivery is known again (XEP-0359, XEP-0203).

    The time that its sender gave it will do: it is as good as an id where nobody writes the same words twice
    at the same moment. Without either, nothing tells a repetition from somebody who repeats themselves.
    """
    origin = element.find(_ORIGIN_ID)
    if origin is not None and origin.get("id"):
        return origin.get("id", "")[:MAX_ID]
    delay = element.find(_DELAY)
    stamp = delay.get("stamp", "").strip()[:MAX_ID] if delay is not None else ""
    return f"at {stamp}" if stamp else ""


def _body(element: Element) -> str:
    found = element.find(_BODY)
    return (found.text or "") if found is not None else ""


def _archive_id(element: Element, reader: Reader) -> str:
    if not reader.is_archive_id_trusted:
        return ""
    for child in element:
        if child.tag == _STANZA_ID and address(child.get("by")) == reader.own.bare:
            return child.get("id", "")[:MAX_ID]
    return ""


def _vouched_time(element: Element, reader: Reader) -> datetime | None:
    """Give the time by our own server; what the sender claims is not believed (XEP-0203 section 8)."""
    for child in element:
        if child.tag == _DELAY and _is_by_us(child, reader):
            return moment(child.get("stamp"))
    return None


def _claimed_time(element: Element, reader: Reader) -> datetime | None:
    """Give the time that anybody but our own server says."""
    for child in element:
        if child.tag == _DELAY and not _is_by_us(child, reader):
            return moment(child.get("stamp"))
    return None


def _is_by_us(delay: Element, reader: Reader) -> bool:
    return reader.is_time_trusted and address(delay.get("from")) in {
        reader.own.bare,
        Jid("", reader.own.domain),
    }
