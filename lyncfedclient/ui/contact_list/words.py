"""What the contact list says of a person: the second line, the action it offers, and the spoken sentence."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.domain.provider import provider_of, shown_address
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.standing import StandingKind
from lyncfedclient.domain.value import value
from lyncfedclient.ui import sentences, standing_sentences, times
from lyncfedclient.ui.outside_text import isolated, shown_line, tooltip

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.events import PresenceFailed
    from lyncfedclient.domain.provider import Kind
    from lyncfedclient.domain.standing import Standing

translate = QCoreApplication.translate

_PLAIN_LENGTH = 100


class RowAction(Enum):
    """What the second line offers to do, by a click on its last words or through the menu."""

    NONE = "none"
    ASK = "ask"
    ASK_AGAIN = "ask-again"
    UNBLOCK = "unblock"


@value
class RowWords:
    """The second line of a contact; ``short`` says it where there is less room."""

    line: str
    action: RowAction = RowAction.NONE
    short: str = ""


def action_words(action: RowAction) -> str:
    """Give the words to click on; empty for none."""
    return {
        RowAction.NONE: "",
        RowAction.ASK: translate("ContactList", "Ask to see it"),
        RowAction.ASK_AGAIN: translate("ContactList", "Ask again"),
        RowAction.UNBLOCK: translate("ContactList", "Unblock"),
    }[action]


def shown_contact_name(contact: Contact) -> str:
    """Give the name by which a contact is shown: the user's own for them, else the address as people know it."""
    name = contact.name
    if name and len(name) <= _PLAIN_LENGTH and name.isascii() and name.isprintable() and "  " not in name:
        # Most names; a list of 20,000 is built in one go.
        return name.strip()
    return shown_line(name) or shown_line(shown_address(contact.jid))


def row_words(
    contact: Contact,
    presence: Presence,
    trouble: PresenceFailed | None,
    now: datetime,
    *,
    is_typing: bool = False,
    found: Standing | None = None,
) -> RowWords:
    """Say how a contact is, or what keeps them from being seen; every contact has a sentence.

    ``found`` is how it stands, where :func:`needs_standing` says that the line depends on it.
    """
    words = _obstacle(contact, trouble, presence, now)
    if words is not None:
        return words
    if is_typing:
        return RowWords(translate("ContactList", "Is typing…"))
    if found is not None:
        words = _standing_words(found, contact, now)
        if words is not None:
            return words
    return RowWords(sentences.presence_line(presence, now))


def _obstacle(
    contact: Contact, trouble: PresenceFailed | None, presence: Presence, now: datetime
) -> RowWords | None:
    if contact.kind.has_ended:
        return RowWords(ended_words(contact.kind))
    if contact.relationship is Relationship.BLOCKED:
        return RowWords(translate("ContactList", "Blocked"), RowAction.UNBLOCK)
    if contact.subscription.is_seen_by_us:
        if presence.availability is Availability.UNKNOWN and trouble is not None:
            return _unknown(trouble, contact, RowAction.NONE)
        return None
    if trouble is not None and presence.availability is Availability.UNKNOWN:
        return _unknown(trouble, contact, RowAction.ASK_AGAIN)
    return _unsubscribed(contact, now)


def _unsubscribed(contact: Contact, now: datetime) -> RowWords:
    if contact.refused_at is not None and not contact.is_waiting:
        when = times.moment(contact.refused_at, now)
        line = translate("ContactList", "Declined your request ({when})").format(when=when)
        short = translate("ContactList", "Declined ({when})").format(when=when)
        return RowWords(line, RowAction.ASK_AGAIN, short)
    if contact.is_waiting and contact.asked_at is not None:
        when = times.moment(contact.asked_at, now)
        line = translate("ContactList", "Waiting for approval since {when}").format(when=when)
        short = translate("ContactList", "Waiting since {when}").format(when=when)
        return RowWords(line, RowAction.ASK_AGAIN, short)
    if contact.is_ask_queued:
        return RowWords(translate("ContactList", "Will be asked as soon as you are signed in"))
    if contact.is_waiting:
        return RowWords(translate("ContactList", "Waiting for approval"), RowAction.ASK_AGAIN)
    return RowWords(
        translate("ContactList", "You don't see their presence"),
        RowAction.ASK,
        translate("ContactList", "Presence not shared"),
    )


def _unknown(trouble: PresenceFailed | None, contact: Contact, action: RowAction) -> RowWords:
    if trouble is None:
        return RowWords(sentences.availability(Availability.UNKNOWN), action)
    reason = sentences.presence_fault(trouble.fault, contact.jid)
    line = translate("ContactList", "Presence unknown: {reason}").format(reason=reason)
    # That it is unknown, the shape says too.
    return RowWords(line, action, reason)


def ended_words(kind: Kind) -> str:
    """Say that a public service has ended, and when as far as that is known for sure."""
    provider = provider_of(kind)
    if provider is None:
        return translate("ContactList", "Service ended")
    if not provider.is_end_sure or not provider.ended_on:
        return translate("ContactList", "Service ended: {service}").format(service=provider.name)
    return translate("ContactList", "Service ended: {service}, {date}").format(
        service=provider.name, date=times.date_of(provider.ended_on)
    )


def unread_words(count: int) -> str:
    """Say how many messages are unread; empty for none."""
    if count == 0:
        return ""
    if count == 1:
        return translate("ContactList", "1 unread message")
    return translate("ContactList", "%n unread messages", "", count)


def spoken_row(name: str, words: RowWords, unread: int) -> str:
    """Say a row in one breath, for the screen reader."""
    parts = [name, words.line]
    if unread:
        parts.append(unread_words(unread))
    return ", ".join(parts)


def spoken_section(title: str, reachable: int, total: int, *, is_folded: bool) -> str:
    """Say a section's row, for the screen reader."""
    if is_folded:
        return translate("ContactList", "Group {title}, folded, {reachable} of {total} reachable").format(
            title=title, reachable=reachable, total=total
        )
    return translate("ContactList", "Group {title}, {reachable} of {total} reachable").format(
        title=title, reachable=reachable, total=total
    )


def row_tooltip(contact: Contact, presence: Presence, found: Standing, words: RowWords, now: datetime) -> str:
    """Give all that is known on a few lines: address, state, how it stands, what the network literally said."""
    lines = [shown_contact_name(contact), shown_line(shown_address(contact.jid)), words.line]
    if not found.is_fine:
        lines.append(standing_sentences.standing(found, contact, now))
    raw = [shown_line(presence.show, 40)]
    if presence.status != presence.note:
        raw.append(shown_line(presence.status))
    received = " · ".join(isolated(part) for part in raw if part)
    if received:
        lines.append(translate("ContactList", "As received: {text}").format(text=received))
    if presence.client:
        lines.append(
            translate("ContactList", "Signed in with {client}").format(
                client=isolated(shown_line(presence.client, 60))
            )
        )
    return tooltip("\n".join(dict.fromkeys(lines)))


def needs_standing(contact: Contact, presence: Presence) -> bool:
    """Whether the second line has to say more than how somebody is, which costs a look at the rules."""
    return contact.subscription.is_seen_by_us and not presence.availability.is_reachable


def _standing_words(found: Standing, contact: Contact, now: datetime) -> RowWords | None:
    """Say in a few words why nothing is known of somebody whom we may see."""
    if found.kind is StandingKind.NOT_A_PARTNER:
        return RowWords(
            translate("ContactList", "Presence unknown: {domain} is no partner").format(
                domain=isolated(shown_line(contact.jid.domain, 60))
            ),
            short=translate("ContactList", "Not a partner"),
        )
    if found.kind is StandingKind.NEVER_SEEN:
        return RowWords(
            translate("ContactList", "Never seen: is the address right?"),
            short=translate("ContactList", "Never seen"),
        )
    if found.kind is StandingKind.SILENT and found.since is not None:
        when = times.moment_with_clock(found.since, now)
        return RowWords(
            translate("ContactList", "Presence unknown: silent since {when}").format(when=when),
            short=translate("ContactList", "Silent since {when}").format(when=when),
        )
    return None
