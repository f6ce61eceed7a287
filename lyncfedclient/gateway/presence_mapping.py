"""Lync's states and XMPP's show and status, each in the other's words.

The tables are those of the project's reference on Lync, sections 7.4 (sending) and 7.5 (receiving).
XMPP carries less, so beside show and status a small element of our own namespace names the state;
two of our clients agree exactly, everybody else ignores it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from lyncfedclient.domain.presence import Activity, Availability, OwnState
from lyncfedclient.gateway.status_words import PHRASES, Hint, Meaning


class Wire(NamedTuple):
    """How a state of the user's own goes out: show, and the words if there is no note."""

    show: str
    words: str


OWN_STATES: dict[OwnState, Wire] = {
    OwnState.AVAILABLE: Wire("", ""),
    OwnState.INACTIVE: Wire("away", ""),
    OwnState.BUSY: Wire("dnd", "Busy"),
    OwnState.DO_NOT_DISTURB: Wire("dnd", "Do not disturb"),
    OwnState.BE_RIGHT_BACK: Wire("away", "Be right back"),
    OwnState.APPEAR_AWAY: Wire("away", ""),
    OwnState.AWAY: Wire("away", ""),
    OwnState.OFF_WORK: Wire("xa", "Off work"),
}
"""Every state but APPEAR_OFFLINE, which goes out as unavailable."""

TOKENS: dict[str, tuple[Availability, Activity]] = {
    "available": (Availability.AVAILABLE, Activity.NONE),
    "inactive": (Availability.INACTIVE, Activity.NONE),
    "busy": (Availability.BUSY, Activity.NONE),
    "do-not-disturb": (Availability.DO_NOT_DISTURB, Activity.NONE),
    "be-right-back": (Availability.BE_RIGHT_BACK, Activity.NONE),
    "appear-away": (Availability.AWAY, Activity.NONE),
    "away": (Availability.AWAY, Activity.NONE),
    "off-work": (Availability.AWAY, Activity.OFF_WORK),
}
"""What the state element of another client of ours means: the values of OwnState."""


class Read(NamedTuple):
    """What a received presence means. ``is_note`` is false where the status only repeats the state."""

    availability: Availability
    activity: Activity
    is_note: bool


_BUSY_ACTIVITIES = frozenset(
    {Activity.IN_A_MEETING, Activity.IN_A_CALL, Activity.IN_A_CONFERENCE, Activity.PRESENTING}
)
_AWAY_ACTIVITIES = frozenset({Activity.OUT_OF_OFFICE, Activity.OFF_WORK, Activity.OUT_TO_LUNCH})
_MAX_HINT_LENGTH = 80
_HANGUL = 0x1100


@lru_cache(maxsize=4096)
def read(show: str, status: str, token: str = "", *, is_idle: bool = False) -> Read:
    """Give the meaning of show and status, and of the token where a client of ours sent one."""
    meaning, is_whole = _meaning(status)
    if token in TOKENS:
        # Believed only as far as it refines what everybody else sees too.
        availability, activity = TOKENS[token]
        if _agrees(show, availability):
            return Read(availability, activity, bool(status) and not is_whole)
    availability, activity = _refined(show, meaning, is_whole=is_whole)
    if is_idle and availability is Availability.AVAILABLE:
        availability = Availability.INACTIVE
    elif is_idle and availability is Availability.BUSY:
        availability = Availability.BUSY_IDLE
    return Read(availability, activity, bool(status) and not is_whole)


def _agrees(show: str, availability: Availability) -> bool:
    allowed = {
        "": {Availability.AVAILABLE},
        "away": {Availability.AWAY, Availability.INACTIVE, Availability.BE_RIGHT_BACK},
        "xa": {Availability.AWAY},
        "dnd": {Availability.BUSY, Availability.DO_NOT_DISTURB},
    }
    return availability in allowed.get(show, set())


def _refined(show: str, meaning: Meaning | None, *, is_whole: bool) -> tuple[Availability, Activity]:
    if show == "away":
        return _away(meaning)
    if show == "xa":
        if meaning is Hint.BUSY:
            # OpenSIPS sends a busy SIP user as xa.
            return Availability.BUSY, Activity.NONE
        return Availability.AWAY, _activity(meaning, _AWAY_ACTIVITIES) or Activity.EXTENDED_AWAY
    if show == "dnd":
        return _dnd(meaning)
    return _available(show, meaning, is_whole=is_whole)


def _dnd(meaning: Meaning | None) -> tuple[Availability, Activity]:
    if meaning is Hint.BUSY:
        return Availability.BUSY, Activity.NONE
    if meaning is Activity.PRESENTING or meaning is Activity.URGENT_INTERRUPTIONS_ONLY:
        return Availability.DO_NOT_DISTURB, meaning
    activity = _activity(meaning, _BUSY_ACTIVITIES)
    return (Availability.BUSY if activity else Availability.DO_NOT_DISTURB), activity or Activity.NONE


def _away(meaning: Meaning | None) -> tuple[Availability, Activity]:
    if meaning is Hint.BE_RIGHT_BACK:
        return Availability.BE_RIGHT_BACK, Activity.NONE
    if meaning is Hint.INACTIVE:
        return Availability.INACTIVE, Activity.NONE
    return Availability.AWAY, _activity(meaning, _AWAY_ACTIVITIES) or Activity.NONE


def _available(show: str, meaning: Meaning | None, *, is_whole: bool) -> tuple[Availability, Activity]:
    """Read no show, ``chat``, and any show that RFC 6121 does not know."""
    activity = _activity(meaning, _BUSY_ACTIVITIES)
    if activity is not None:
        # "In a meeting" as the whole status is a gateway's word; within a note it is only a hint.
        return (Availability.BUSY if is_whole else Availability.AVAILABLE), activity
    if is_whole and meaning is Hint.BUSY:
        return Availability.BUSY, Activity.NONE
    return Availability.AVAILABLE, Activity.FREE_FOR_CHAT if show == "chat" else Activity.NONE


def _activity(meaning: Meaning | None, among: frozenset[Activity]) -> Activity | None:
    return meaning if isinstance(meaning, Activity) and meaning in among else None


def _pattern(phrase: str) -> re.Pattern[str]:
    # Korean joins its particles to the word, so only the others are held to whole words.
    edge = r"\b" if phrase[0].isalpha() and ord(phrase[0]) < _HANGUL else ""
    end = edge if phrase[-1].isalpha() else ""
    return re.compile(edge + re.escape(phrase) + end)


_WHOLE: dict[str, Meaning] = {phrase: meaning for meaning, phrases in PHRASES for phrase in phrases}
_WITHIN: tuple[tuple[Meaning, re.Pattern[str]], ...] = tuple(
    (meaning, _pattern(phrase)) for meaning, phrases in PHRASES for phrase in phrases
)


_WORDS = re.compile(r"\w+")
_KOREAN = re.compile("[\u1100-\u11ff\uac00-\ud7a3]")
_FIRST_WORDS = frozenset(_WORDS.findall(phrase)[0] for phrase in _WHOLE)


def _meaning(status: str) -> tuple[Meaning | None, bool]:
    """Find what a status text says, and whether it says nothing else."""
    if not status or len(status) > _MAX_HINT_LENGTH:
        return None, False
    text = " ".join(status.lower().split()).strip(".!-–… ")  # noqa: RUF001 - a dash is what people type
    whole = _WHOLE.get(text)
    if whole is not None:
        return whole, True
    if not _KOREAN.search(text) and _FIRST_WORDS.isdisjoint(_WORDS.findall(text)):
        # Most notes hint at nothing, and this is asked of each presence.
        return None, False
    for meaning, pattern in _WITHIN:
        if pattern.search(text):
            return meaning, False
    return None, False
