"""Availability in Lync's words, of contacts and of the user.

Sources: ``state-availability-element`` of Microsoft's Lync documentation for states and order,
RFC 6121 section 4.7 for show, status and priority, XEP-0319 for idle times.
"""

from __future__ import annotations

from dataclasses import field, replace
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime

IDLE_AFTER = timedelta(minutes=5)
"""Without input for this long somebody counts as idle: Lync's own default."""


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


@value
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

    def aged(self, now: datetime) -> Presence:
        """Give this presence as it is by now: whoever has been without input for long enough is idle."""
        idle = _IDLE.get(self.availability)
        if idle is None or self.idle_since is None or now - self.idle_since < IDLE_AFTER:
            return self
        return replace(self, availability=idle)

    def not_after(self, now: datetime) -> Presence:
        """Give this presence with no time of it in the future, and one for when it was true."""
        presence = self
        if presence.as_of is None or presence.as_of > now:
            presence = replace(presence, as_of=now)
        if presence.idle_since is not None and presence.idle_since > now:
            presence = replace(presence, idle_since=now)
        return presence

    def with_activity(self, activity: Activity) -> Presence:
        """Give this presence with the finer word, where it goes with the state and no better one is known."""
        if self.activity in _FINE or self.availability not in _GOES_WITH.get(activity, ()):
            return self
        return replace(self, activity=activity)

    @property
    def is_ageing(self) -> bool:
        """Whether :meth:`aged` will give something else once enough time has passed."""
        return self.idle_since is not None and self.availability in _IDLE


_IDLE = {Availability.AVAILABLE: Availability.INACTIVE, Availability.BUSY: Availability.BUSY_IDLE}

_FINE = frozenset(Activity) - {Activity.NONE, Activity.FREE_FOR_CHAT, Activity.EXTENDED_AWAY}
_THERE = frozenset(Availability) - {Availability.OFFLINE, Availability.UNKNOWN}
_AWAY = frozenset({Availability.BE_RIGHT_BACK, Availability.AWAY, Availability.INACTIVE})
_GOES_WITH = {
    Activity.IN_A_MEETING: _THERE,
    Activity.IN_A_CALL: _THERE,
    Activity.IN_A_CONFERENCE: _THERE,
    Activity.PRESENTING: _THERE,
    Activity.OUT_TO_LUNCH: _AWAY,
}

OFFLINE = Presence(Availability.OFFLINE)
UNKNOWN = Presence(Availability.UNKNOWN)


class OwnState(Enum):
    """What the user can choose, in the menu's order; the last three come by themselves."""

    AVAILABLE = "available"
    BUSY = "busy"
    DO_NOT_DISTURB = "do-not-disturb"
    BE_RIGHT_BACK = "be-right-back"
    OFF_WORK = "off-work"
    APPEAR_AWAY = "appear-away"
    IN_A_MEETING = "in-a-meeting"
    IN_A_CALL = "on-the-phone"
    IN_A_CONFERENCE = "in-a-conference"
    PRESENTING = "in-presentation"
    URGENT_INTERRUPTIONS_ONLY = "urgent-interruptions-only"
    OUT_TO_LUNCH = "out-to-lunch"
    OUT_OF_OFFICE = "out-of-office"
    APPEAR_OFFLINE = "appear-offline"
    INACTIVE = "inactive"
    AWAY = "away"
    FULL_SCREEN = "full-screen"

    @property
    def is_automatic(self) -> bool:
        """Whether the program alone sets it, from what the desktop tells."""
        return self in _AUTOMATIC

    @property
    def availability(self) -> Availability:
        """The availability others see, hence the colour and shape shown."""
        return _OWN_STATES[self][0]

    @property
    def activity(self) -> Activity:
        """The finer word that others see beside it."""
        return _OWN_STATES[self][1]

    @property
    def is_quiet(self) -> bool:
        """Whether the user is not to be disturbed, except by those who may."""
        return self.availability is Availability.DO_NOT_DISTURB


_AUTOMATIC = frozenset({OwnState.INACTIVE, OwnState.AWAY, OwnState.FULL_SCREEN})

_OWN_STATES = {
    OwnState.AVAILABLE: (Availability.AVAILABLE, Activity.NONE),
    OwnState.BUSY: (Availability.BUSY, Activity.NONE),
    OwnState.IN_A_MEETING: (Availability.BUSY, Activity.IN_A_MEETING),
    OwnState.IN_A_CALL: (Availability.BUSY, Activity.IN_A_CALL),
    OwnState.IN_A_CONFERENCE: (Availability.BUSY, Activity.IN_A_CONFERENCE),
    OwnState.DO_NOT_DISTURB: (Availability.DO_NOT_DISTURB, Activity.NONE),
    OwnState.PRESENTING: (Availability.DO_NOT_DISTURB, Activity.PRESENTING),
    OwnState.FULL_SCREEN: (Availability.DO_NOT_DISTURB, Activity.PRESENTING),
    OwnState.URGENT_INTERRUPTIONS_ONLY: (Availability.DO_NOT_DISTURB, Activity.URGENT_INTERRUPTIONS_ONLY),
    OwnState.BE_RIGHT_BACK: (Availability.BE_RIGHT_BACK, Activity.NONE),
    OwnState.OUT_TO_LUNCH: (Availability.AWAY, Activity.OUT_TO_LUNCH),
    OwnState.OFF_WORK: (Availability.AWAY, Activity.OFF_WORK),
    OwnState.OUT_OF_OFFICE: (Availability.AWAY, Activity.OUT_OF_OFFICE),
    OwnState.APPEAR_AWAY: (Availability.AWAY, Activity.NONE),
    OwnState.APPEAR_OFFLINE: (Availability.OFFLINE, Activity.NONE),
    OwnState.INACTIVE: (Availability.INACTIVE, Activity.NONE),
    OwnState.AWAY: (Availability.AWAY, Activity.NONE),
}


@value
class OwnPresence:
    """What the user shows of themselves.

    ``idle_since`` (aware UTC) goes with the automatic states. ``chosen_ms`` is when the user chose state
    and note (:class:`OwnChoice`); it is for the user's other clients alone and no part of what others see.
    """

    state: OwnState = OwnState.AVAILABLE
    note: str = ""
    priority: int = 5
    idle_since: datetime | None = field(default=None)
    chosen_ms: int = field(default=0, compare=False)


@value
class OwnChoice:
    """What the user chose to show on one of their clients, and when (Unix time in milliseconds)."""

    state: OwnState
    note: str = ""
    chosen_ms: int = 0
