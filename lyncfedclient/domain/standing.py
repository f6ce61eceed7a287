"""How things stand between the user and a contact: who sees whom, what is awaited, what is wrong.

A subscription is a state (RFC 6121 section 3), not something that happened; this names it, with the
dates and the steps that help. Nothing that a server or a user does leaves a contact without a
standing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.presence import Availability
from lyncfedclient.domain.provider import provider_of
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.events import PresenceFailed
    from lyncfedclient.domain.partner import PartnerType
    from lyncfedclient.domain.presence import Presence
    from lyncfedclient.domain.stanza_fault import StanzaFault

SILENCE = timedelta(hours=8)
"""After this long without a word a presence is doubted: Lync's own SubscriptionRefreshInterval."""


class StandingKind(Enum):
    """What there is to say first about a contact."""

    MUTUAL = "mutual"
    """Both see each other's presence."""
    SEEN_BY_US = "seen-by-us"
    """We see them, they do not see us."""
    SEEING_US = "seeing-us"
    """They see us, we do not see them and have not asked."""
    NOT_ASKED = "not-asked"
    """Neither sees the other, and nobody has asked."""
    QUEUED = "queued"
    """Our request goes out at the next sign-in."""
    ASKED = "asked"
    """Our request has been sent and not been answered."""
    REFUSED = "refused"
    """They have refused our request, or ended our seeing them."""
    ASKING = "asking"
    """They ask to see us and wait for the user's answer."""
    NEVER_SEEN = "never-seen"
    """They were added here and have let us see them, but no presence of theirs has ever come."""
    SILENT = "silent"
    """Nothing has come from them for :data:`SILENCE`."""
    UNREACHABLE = "unreachable"
    """A stanza to them came back; ``fault`` says why."""
    NOT_A_PARTNER = "not-a-partner"
    """Only partners are allowed, and their domain is none's."""
    SERVICE_ENDED = "service-ended"
    """They live on a public service that is no more."""
    BLOCKED = "blocked"
    """The user has blocked them."""


class Remedy(Enum):
    """A step that helps; the screen offers it beside the sentence."""

    ASK = "ask"
    ASK_AGAIN = "ask-again"
    CANCEL_REQUEST = "cancel-request"
    ACCEPT = "accept"
    LET_THEM_SEE = "let-them-see"
    REFRESH = "refresh"
    CHECK_DOMAIN = "check-domain"
    CHECK_ADDRESS = "check-address"
    UNBLOCK = "unblock"
    KEEP_AS_NOTE = "keep-as-note"
    REMOVE = "remove"


@value
class Standing:
    """How it stands with one contact.

    ``since`` is when it began, where that is known: asked, refused, last heard of. ``ended_on`` is the
    end of a public service, as :class:`~lyncfedclient.domain.provider.Provider` writes it. The first of
    ``remedies`` is the one that helps most. ``is_seeing_us`` and ``is_asking`` hold besides, whatever
    the kind.
    """

    kind: StandingKind
    since: datetime | None = None
    fault: StanzaFault | None = None
    fault_text: str = ""
    ended_on: str = ""
    remedies: tuple[Remedy, ...] = ()
    is_seeing_us: bool = False
    is_asking: bool = False

    @property
    def is_fine(self) -> bool:
        """Whether there is nothing to wait for and nothing to mend."""
        return self.kind is StandingKind.MUTUAL


def standing(
    contact: Contact,
    presence: Presence,
    trouble: PresenceFailed | None,
    partner_type: PartnerType | None,
    now: datetime,
    *,
    is_asking: bool = False,
) -> Standing:
    """Say how it stands with a contact.

    ``presence`` is the best known, ``trouble`` the last error of theirs that no good stanza has followed,
    ``partner_type`` None where we do not federate with their domain, ``is_asking`` whether a request of
    theirs waits for the user.
    """
    found = _barred(contact, partner_type) or _troubled(contact, trouble)
    if found is None and contact.is_waiting:
        found = _waiting(contact)
    if found is None and not contact.subscription.is_seen_by_us:
        found = _unseen(contact, is_asking=is_asking)
    if found is None:
        found = _seen(contact, presence, now, is_asking=is_asking)
    return _with_the_other_way(found, contact, is_asking=is_asking)


def is_doubtful(presence: Presence, now: datetime) -> bool:
    """Whether a presence is so old that it should be asked for anew. Offline is not: it lasts."""
    return (
        presence.is_live
        and presence.availability.is_reachable
        and presence.as_of is not None
        and now - presence.as_of >= SILENCE
    )


def _barred(contact: Contact, partner_type: PartnerType | None) -> Standing | None:
    """Look for what leaves no way to them at all."""
    if contact.kind.has_ended:
        provider = provider_of(contact.kind)
        return Standing(
            StandingKind.SERVICE_ENDED,
            ended_on=provider.ended_on if provider is not None else "",
            remedies=(Remedy.KEEP_AS_NOTE, Remedy.REMOVE),
        )
    if contact.relationship is Relationship.BLOCKED:
        return Standing(StandingKind.BLOCKED, remedies=(Remedy.UNBLOCK, Remedy.REMOVE))
    if partner_type is None:
        return Standing(StandingKind.NOT_A_PARTNER, remedies=(Remedy.CHECK_DOMAIN, Remedy.REMOVE))
    return None


def _troubled(contact: Contact, trouble: PresenceFailed | None) -> Standing | None:
    # An error counts where something of theirs is awaited; else it answers what nobody asks any more.
    if trouble is None or not (contact.subscription.is_seen_by_us or contact.is_waiting):
        return None
    remedies: tuple[Remedy, ...] = (Remedy.CHECK_DOMAIN, Remedy.CHECK_ADDRESS, Remedy.REFRESH)
    if contact.is_waiting:
        remedies = (Remedy.CHECK_DOMAIN, Remedy.CHECK_ADDRESS, Remedy.ASK_AGAIN, Remedy.CANCEL_REQUEST)
    return Standing(
        StandingKind.UNREACHABLE,
        contact.asked_at if contact.is_waiting else None,
        trouble.fault,
        trouble.text,
        remedies=remedies,
    )


def _waiting(contact: Contact) -> Standing:
    if contact.is_ask_queued and not contact.is_asked and contact.asked_at is None:
        return Standing(StandingKind.QUEUED, remedies=(Remedy.CANCEL_REQUEST,))
    return Standing(StandingKind.ASKED, contact.asked_at, remedies=(Remedy.ASK_AGAIN, Remedy.CANCEL_REQUEST))


def _unseen(contact: Contact, *, is_asking: bool) -> Standing:
    if contact.refused_at is not None:
        return Standing(StandingKind.REFUSED, contact.refused_at, remedies=(Remedy.ASK_AGAIN,))
    if contact.subscription.is_seeing_us:
        return Standing(StandingKind.SEEING_US, remedies=(Remedy.ASK,))
    if is_asking:
        return Standing(StandingKind.ASKING, remedies=(Remedy.ACCEPT,))
    return Standing(StandingKind.NOT_ASKED, remedies=(Remedy.ASK,))


def _seen(contact: Contact, presence: Presence, now: datetime, *, is_asking: bool) -> Standing:
    if contact.is_unproven and not presence.availability.is_reachable:
        return Standing(
            StandingKind.NEVER_SEEN, remedies=(Remedy.CHECK_DOMAIN, Remedy.CHECK_ADDRESS, Remedy.REFRESH)
        )
    if is_doubtful(presence, now) or (
        presence.availability is Availability.UNKNOWN and presence.is_live and presence.as_of is not None
    ):
        return Standing(StandingKind.SILENT, presence.as_of, remedies=(Remedy.REFRESH, Remedy.CHECK_DOMAIN))
    if contact.subscription.is_seeing_us:
        return Standing(StandingKind.MUTUAL)
    if is_asking:
        return Standing(StandingKind.ASKING, remedies=(Remedy.ACCEPT,))
    return Standing(StandingKind.SEEN_BY_US, remedies=(Remedy.LET_THEM_SEE,))


def _with_the_other_way(found: Standing, contact: Contact, *, is_asking: bool) -> Standing:
    """Add what holds in their direction whatever the kind, and the answer they may wait for."""
    is_asking = is_asking and not contact.subscription.is_seeing_us
    remedies = found.remedies
    if is_asking and found.kind not in _CLOSED and Remedy.ACCEPT not in remedies:
        remedies = (Remedy.ACCEPT, *remedies)
    is_seeing_us = contact.subscription.is_seeing_us and found.kind is not StandingKind.BLOCKED
    return replace(found, remedies=remedies, is_seeing_us=is_seeing_us, is_asking=is_asking)


_CLOSED = frozenset({StandingKind.BLOCKED, StandingKind.SERVICE_ENDED, StandingKind.NOT_A_PARTNER})
