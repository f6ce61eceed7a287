"""The words that only the contact card needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.provider import Capability
from lyncfedclient.domain.standing import StandingKind
from lyncfedclient.ui import times
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.presence import Presence
    from lyncfedclient.domain.provider import Provider
    from lyncfedclient.domain.standing import Standing

translate = QCoreApplication.translate

_BREAK = "\u200b"
_EVERY = 24


def breakable(text: str) -> str:
    """Give a long address with invisible places where a line may end: after its marks, else every so often."""
    parts: list[str] = []
    run = 0
    for character in text:
        parts.append(character)
        run += 1
        if character in "@.-_/" or run == _EVERY:
            parts.append(_BREAK)
            run = 0
    return "".join(parts)


def alert(kept: Alert) -> str:
    """Give the choice of how often to tell that somebody is available."""
    return {
        Alert.NONE: translate("ContactCard", "No"),
        Alert.ONCE: translate("ContactCard", "The next time"),
        Alert.ALWAYS: translate("ContactCard", "Every time"),
    }[kept]


_SAYS_BOTH = frozenset(
    {
        StandingKind.MUTUAL,
        StandingKind.SEEN_BY_US,
        StandingKind.SEEING_US,
        StandingKind.NOT_ASKED,
        StandingKind.SERVICE_ENDED,
        StandingKind.BLOCKED,
    }
)
_SAYS_OURS = frozenset({StandingKind.ASKED, StandingKind.QUEUED, StandingKind.REFUSED})


def directions(found: Standing, contact: Contact) -> tuple[str, ...]:
    """Say who sees whom, as far as the sentence of the standing leaves it open."""
    if found.kind in _SAYS_BOTH:
        return ()
    lines = []
    if found.kind not in _SAYS_OURS:
        lines.append(_ours(contact))
    is_said = found.is_asking or (
        found.is_seeing_us and found.kind in _SAYS_OURS | {StandingKind.UNREACHABLE}
    )
    if not is_said:
        lines.append(
            translate("ContactCard", "They may see your presence.")
            if contact.subscription.is_seeing_us
            else translate("ContactCard", "They don't see your presence.")
        )
    return tuple(lines)


def _ours(contact: Contact) -> str:
    if contact.subscription.is_seen_by_us:
        return translate("ContactCard", "They have let you see their presence.")
    if contact.is_waiting:
        return translate("ContactCard", "You have asked to see their presence.")
    return translate("ContactCard", "You don't see their presence.")


def client_line(presence: Presence) -> str:
    """Say which client of theirs this is: its name and the resource it signed in with."""
    client = isolated(shown_line(presence.client, 60)) if presence.client else ""
    resource = isolated(shown_line(presence.resource, 60)) if presence.resource else ""
    if client and resource:
        return translate("ContactCard", "{client} · {resource}").format(client=client, resource=resource)
    return client or resource or translate("ContactCard", "Client not named")


def capabilities(provider: Provider) -> str:
    """List what a Lync user could do with people of a public service."""
    words = {
        Capability.IM: translate("ContactCard", "messages"),
        Capability.PRESENCE: translate("ContactCard", "presence"),
        Capability.AUDIO: translate("ContactCard", "audio"),
        Capability.VIDEO: translate("ContactCard", "video"),
    }
    comma = translate("ContactCard", ", ", "between the items of a list")
    return comma.join(words[kind] for kind in Capability if kind in provider.capabilities)


def end_of(provider: Provider) -> str:
    """Say when a public service ended, and whether that is known first-hand."""
    date = times.date_of(provider.ended_on)
    if not date:
        return translate("ContactCard", "Not known")
    return (
        date if provider.is_end_sure else translate("ContactCard", "{date} (not confirmed)").format(date=date)
    )


def source_of(provider: Provider) -> str:
    """Name the source of the facts about a public service."""
    known = {
        "PIC": translate("ContactCard", "Microsoft, Support for public instant messenger connectivity"),
        "CLOUD": translate("ContactCard", "Microsoft, New-CsExternalAccessPolicy"),
        "KB": translate("ContactCard", "Microsoft knowledge base, 897567"),
        "XSF": translate("ContactCard", "XMPP Standards Foundation, March 2015"),
    }
    return known.get(provider.source, provider.source)


def technical_lines(contact: Contact, resources: tuple[Presence, ...], best: Presence) -> list[str]:
    """Give what the network literally said, for who has to find a fault; in the network's own words."""
    ask = ", ask=subscribe" if contact.is_asked else ""
    lines = [f"subscription={contact.subscription.value}{ask}"]
    for presence in resources or (best,):
        lines += raw_presence(presence)
    return lines


def raw_presence(presence: Presence) -> list[str]:
    """Give what one client literally said of itself."""
    who = isolated(shown_line(presence.resource, 60)) if presence.resource else "presence"
    times_known = [
        f"{name}={at:%Y-%m-%dT%H:%M:%SZ}"
        for name, at in (("idle-since", presence.idle_since), ("as-of", presence.as_of))
        if at is not None
    ]
    lines = [
        f"{who}: show={shown_line(presence.show, 40) or 'none'}, priority={presence.priority}",
        f"    {'live' if presence.is_live else 'last known'}{''.join(f', {known}' for known in times_known)}",
    ]
    if presence.status:
        lines.append(f"    status={isolated(shown_line(presence.status, 300))}")
    return lines
