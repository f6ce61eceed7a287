"""Availability in Lync's words, of contacts and of the user.

Sources: ``state-availability-element`` of Microsoft's Lync documentation for states and order,
RFC 6121 section 4.7 for show, status and priority, XEP-0319 for idle times.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Availability(Enum):
    """What a contact's presence means; members stand from most to least reachable."""

    AVAILABLE = "available"
    INACTIVE = "inactive"
    BUSY = "busy"
    BUSY_IDLE = "busy-idle"
    DO_NOT_DISTURB = "do-not-disturb"
    BE_RIGHT_BACK = "be-right-back"
    AWAY = "away"
    OFFLINE = "offline"
    UNKNOWN = "unknown"

    # By identity, in C: Enum's own is written in Python, and each presence asks several tables.
    __hash__ = object.__hash__

    @property
    def rank(self) -> int:
        """Position for sorting: 0 is the most reachable."""
        return _RANK[self]

    @property
    def is_reachable(self) -> bool:
        """Whether somebody is signed in there."""
        return self is not Availability.OFFLINE and self is not Availability.UNKNOWN


_GONE = frozenset({Availability.INACTIVE, Availability.BUSY_IDLE, Availability.AWAY})
_RANK = {member: position for position, member in enumerate(Availability)}


class Activity(Enum):
    """The finer word beside an availability (Lync's activity tokens)."""

    NONE = ""
    IN_A_MEETING = "in-a-meeting"
    IN_A_CALL = "on-the-phone"
    IN_A_CONFERENCE = "in-a-conference"
    PRESENTING = "in-presentation"
    URGENT_INTERRUPTIONS_ONLY = "urgent-interruptions-only"
    OUT_OF_OFFICE = "out-of-office"
    OFF_WORK = "off-work"
    OUT_TO_LUNCH = "out-to-lunch"
    FREE_FOR_CHAT = "free-for-chat"
    EXTENDED_AWAY = "extended-away"


@dataclass(frozen=True, slots=True)
class Presence:
    """What is known of one contact's reachability.

    As the gateway reports it, it speaks of one resource; as ``services/presence`` gives it, of the
    contact's best resource. ``show`` and ``status`` keep the raw values for the tooltip. ``as_of``
    (aware UTC) is when it was last known true; ``is_live`` is false for a value out of the cache or
    from before a disconnect, which is then shown as "last known".
    """

    availability: Availability
    activity: Activity = Activity.NONE
    note: str = ""
    show: str = ""
    status: str = ""
    priority: int = 0
    resource: str = ""
    client: str = ""
    idle_since: datetime | None = None
    as_of: datetime | None = None
    is_live: bool = True

    @property
    def since(self) -> datetime | None:
        """Since when the contact is gone ("Away 5 min", "Offline 2 days"); None where that is not known."""
        if self.availability is Availability.OFFLINE:
            return self.as_of
        return self.idle_since if self.availability in _GONE else None


OFFLINE = Presence(Availability.OFFLINE)
UNKNOWN = Presence(Availability.UNKNOWN)


class OwnState(Enum):
    """What the user can choose in the state menu, in the menu's order; the last two come by themselves."""

    AVAILABLE = "available"
    BUSY = "busy"
    DO_NOT_DISTURB = "do-not-disturb"
    BE_RIGHT_BACK = "be-right-back"
    OFF_WORK = "off-work"
    APPEAR_AWAY = "appear-away"
    APPEAR_OFFLINE = "appear-offline"
    INACTIVE = "inactive"
    AWAY = "away"

    @property
    def is_automatic(self) -> bool:
        """Whether the program alone sets it, from the desktop's idle time."""
        return self in {OwnState.INACTIVE, OwnState.AWAY}

    @property
    def availability(self) -> Availability:
        """The availability others see, hence the colour and shape shown."""
        return _OWN_AVAILABILITY[self]


_OWN_AVAILABILITY = {
    OwnState.AVAILABLE: Availability.AVAILABLE,
    OwnState.BUSY: Availability.BUSY,
    OwnState.DO_NOT_DISTURB: Availability.DO_NOT_DISTURB,
    OwnState.BE_RIGHT_BACK: Availability.BE_RIGHT_BACK,
    OwnState.OFF_WORK: Availability.AWAY,
    OwnState.APPEAR_AWAY: Availability.AWAY,
    OwnState.APPEAR_OFFLINE: Availability.OFFLINE,
    OwnState.INACTIVE: Availability.INACTIVE,
    OwnState.AWAY: Availability.AWAY,
}


@dataclass(frozen=True, slots=True)
class OwnPresence:
    """What the user shows of themselves. ``idle_since`` (aware UTC) goes with the automatic states."""

    state: OwnState = OwnState.AVAILABLE
    note: str = ""
    priority: int = 5
    idle_since: datetime | None = field(default=None)
