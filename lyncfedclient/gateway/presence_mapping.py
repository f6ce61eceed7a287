"""Lync's states and XMPP's show and status, each in the other's words.

The tables are those of the project's reference on Lync, sections 7.4 (sending) and 7.5 (receiving).
XMPP carries less, so beside show and status a small element of our own namespace names the state;
two of our clients agree exactly, everybody else ignores it. Idle times are no part of this: what they
make of a state depends on the hour (:meth:`~lyncfedclient.domain.presence.Presence.aged`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from lyncfedclient.domain.presence import Activity, Availability, OwnState
from lyncfedclient.gateway.status_words import NOTHING, Meaning, Said, understand


class Wire(NamedTuple):
    """How a state of the user's own goes out: show, and the words if there is no note."""

    show: str
    words: str


OWN_STATES: dict[OwnState, Wire] = {
    OwnState.AVAILABLE: Wire("", ""),
    OwnState.INACTIVE: Wire("away", ""),
    OwnState.BUSY: Wire("dnd", "Busy"),
    OwnState.IN_A_MEETING: Wire("dnd", "In a meeting"),
    OwnState.IN_A_CALL: Wire("dnd", "In a call"),
    OwnState.IN_A_CONFERENCE: Wire("dnd", "In a conference call"),
    OwnState.DO_NOT_DISTURB: Wire("dnd", "Do not disturb"),
    OwnState.PRESENTING: Wire("dnd", "Presenting"),
    OwnState.FULL_SCREEN: Wire("dnd", "Presenting"),
    OwnState.URGENT_INTERRUPTIONS_ONLY: Wire("dnd", "Urgent interruptions only"),
    OwnState.BE_RIGHT_BACK: Wire("away", "Be right back"),
    OwnState.OUT_TO_LUNCH: Wire("away", "Out to lunch"),
    OwnState.APPEAR_AWAY: Wire("away", ""),
    OwnState.AWAY: Wire("away", ""),
    OwnState.OFF_WORK: Wire("xa", "Off work"),
    OwnState.OUT_OF_OFFICE: Wire("xa", "Out of office"),
}
"""Every state but APPEAR_OFFLINE, which goes out as unavailable."""

TOKENS: dict[str, OwnState] = {state.value: state for state in OwnState}
"""What the state element of another client of ours names."""


class Read(NamedTuple):
    """What a received presence means. ``is_note`` is false where the status only repeats the state."""

    availability: Availability
    activity: Activity
    is_note: bool


_BUSY_ACTIVITIES = frozenset(
    {Activity.IN_A_MEETING, Activity.IN_A_CALL, Activity.IN_A_CONFERENCE, Activity.PRESENTING}
)
_QUIET_ACTIVITIES = frozenset({Activity.PRESENTING, Activity.URGENT_INTERRUPTIONS_ONLY})
_AWAY_ACTIVITIES = frozenset({Activity.OUT_OF_OFFICE, Activity.OFF_WORK, Activity.OUT_TO_LUNCH})
_AGREEING = {
    "": frozenset({Availability.AVAILABLE}),
    "away": frozenset({Availability.AWAY, Availability.INACTIVE, Availability.BE_RIGHT_BACK}),
    "xa": frozenset({Availability.AWAY}),
    "dnd": frozenset({Availability.BUSY, Availability.DO_NOT_DISTURB}),
}


def read(show: str, status: str, token: str = "", *, is_token_noted: bool = False) -> Read:
    """Give the meaning of show and status, and of the token where a client of ours sent one.

    ``is_token_noted`` is what that client says of its status: a note, not the state's words.
    """
    if token:
        state = TOKENS.get(token)
        # Believed only as far as it refines what everybody else sees too.
        if state is not None and state.availability in _AGREEING.get(show, ()):
            is_note = bool(status) and (is_token_noted or status != OWN_STATES[state].words)
            return Read(state.availability, state.activity, is_note)
    if not status:
        return _bare(show)
    said = understand(status)
    if said.meaning is None:
        return _noted(show)
    availability, activity = _refined(show, said)
    # Whatever did not go into the state is kept as the note, known words or not.
    is_repetition = said.is_whole and said.meaning in {availability, activity}
    return Read(availability, activity, not is_repetition)


@lru_cache(maxsize=64)
def _bare(show: str) -> Read:
    return Read(*_refined(show, NOTHING), is_note=False)


@lru_cache(maxsize=64)
def _noted(show: str) -> Read:
    return Read(*_refined(show, NOTHING), is_note=True)


def _refined(show: str, said: Said) -> tuple[Availability, Activity]:
    if show == "away":
        return _away(said.meaning, Activity.NONE)
    if show == "xa":
        if said.meaning is Availability.BUSY:
            # OpenSIPS sends a busy SIP user as xa.
            return Availability.BUSY, Activity.NONE
        return _away(said.meaning, Activity.EXTENDED_AWAY)
    if show == "dnd":
        return _dnd(said.meaning)
    return _available(show, said)


def _dnd(meaning: Meaning | None) -> tuple[Availability, Activity]:
    if meaning is Availability.BUSY:
        return Availability.BUSY, Activity.NONE
    quiet = _activity(meaning, _QUIET_ACTIVITIES)
    if quiet is not None:
        return Availability.DO_NOT_DISTURB, quiet
    activity = _activity(meaning, _BUSY_ACTIVITIES)
    return (Availability.BUSY if activity else Availability.DO_NOT_DISTURB), activity or Activity.NONE


def _away(meaning: Meaning | None, otherwise: Activity) -> tuple[Availability, Activity]:
    if meaning is Availability.BE_RIGHT_BACK or meaning is Availability.INACTIVE:
        return meaning, Activity.NONE
    # Somebody in a meeting whose gateway knows no better word for it is away, and in a meeting.
    return Availability.AWAY, _activity(meaning, _AWAY_ACTIVITIES | _BUSY_ACTIVITIES) or otherwise


def _available(show: str, said: Said) -> tuple[Availability, Activity]:
    """Read no show, ``chat``, and any show that RFC 6121 does not know."""
    activity = _activity(said.meaning, _BUSY_ACTIVITIES)
    if activity is not None:
        # "In a meeting" as the whole status is a gateway's word; within a note it is only a hint.
        return (Availability.BUSY if said.is_whole else Availability.AVAILABLE), activity
    if said.is_whole and said.meaning is Availability.BUSY:
        return Availability.BUSY, Activity.NONE
    return Availability.AVAILABLE, Activity.FREE_FOR_CHAT if show == "chat" else Activity.NONE


def _activity(meaning: Meaning | None, among: frozenset[Activity]) -> Activity | None:
    return meaning if isinstance(meaning, Activity) and meaning in among else None
