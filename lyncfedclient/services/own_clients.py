"""The user's other clients, and what is taken over from them so that all agree.

XMPP lets every client have a presence of its own (RFC 6121 section 4.7); Lync's users expect one state
wherever they are signed in. So a state or note that the user chooses on one client is shown by the
others too, while what a client does by itself (Inactive, Away) stays its own.

Clients of our own kind tell each other when the choice was made, and the latest holds everywhere, also
one that was made without a connection. A choice is always dated after those known when it was made, so
that a clock that is wrong delays nobody's.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from lyncfedclient.domain.presence import Activity, Availability, OwnChoice, OwnState

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.presence import Presence

FRESH_S = 10.0
"""After a sign-in, how long what a client of another make shows counts as newer than what is remembered here."""
CONTEST_S = 3.0
"""How long after the user's own choice what a client of another make shows is no answer to it."""

_CHOSEN = {
    Availability.BUSY: OwnState.BUSY,
    Availability.BUSY_IDLE: OwnState.BUSY,
    Availability.DO_NOT_DISTURB: OwnState.DO_NOT_DISTURB,
    Availability.BE_RIGHT_BACK: OwnState.BE_RIGHT_BACK,
}
_CHOSEN_ACTIVITIES: dict[Activity, OwnState] = {
    state.activity: state
    for state in OwnState
    if state.activity is not Activity.NONE and not state.is_automatic
}


def is_later(one: OwnChoice, other: OwnChoice) -> bool:
    """Whether ``one`` holds against ``other``; of two made in the same moment the quieter, everywhere alike."""
    return _order(one) > _order(other)


class OwnClients:
    """Knows what each other client of the account shows, and which of it was the user's doing."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._known: dict[str, OwnChoice] = {}
        self._chosen_at = float("-inf")
        self._fresh_until = float("-inf")
        self._is_online = False
        self._is_chosen_offline = False

    def start_afresh(self) -> None:
        """Take that we signed in: the server is about to tell who else is there."""
        self._known.clear()
        self._fresh_until = float("-inf") if self._is_chosen_offline else self._clock() + FRESH_S
        self._is_online, self._is_chosen_offline = True, False

    def suspend(self) -> None:
        """Take that the link is down."""
        self._is_online = False

    def note_choice(self) -> None:
        """Take that the user chose something else here."""
        self._chosen_at = self._clock()
        self._fresh_until = float("-inf")
        self._is_chosen_offline = not self._is_online

    def take(self, choice: OwnChoice, own: OwnChoice) -> OwnChoice | None:
        """Take what the user chose on another client of our kind; gives it if it holds, else None."""
        if choice.chosen_ms == 0 or not is_later(choice, own):
            # What it says to everybody tells nothing of when; what it says to us alone follows.
            return None
        return choice

    def take_foreign(self, resource: str, presence: Presence, own: OwnChoice) -> OwnChoice | None:
        """Take what a client of another make shows; gives what to show here instead of ``own``, or None."""
        if presence.availability is Availability.OFFLINE:
            self._known.pop(resource, None)
            return None
        before = self._known.get(resource)
        state = _chosen_state(presence)
        if state is None:
            # Not the user's doing. What the client showed before still counts as what it agreed to.
            self._known.setdefault(resource, OwnChoice(OwnState.AWAY))
            return None
        shown = OwnChoice(state, presence.note)
        self._known[resource] = shown
        now = self._clock()
        if shown == before or now < self._chosen_at + CONTEST_S:
            return None
        if before is None and now > self._fresh_until:
            # A newcomer brings what it remembers, which is older than what holds here.
            return None
        # Its Available, or empty note, means something only where it ends what both showed.
        is_ended = before is not None and before.state is own.state
        wanted = shown.state if shown.state is not OwnState.AVAILABLE or is_ended else own.state
        is_note_ended = before is not None and before.note == own.note
        note = shown.note if shown.note or is_note_ended else own.note
        return None if (wanted, note) == (own.state, own.note) else OwnChoice(wanted, note)


def _chosen_state(presence: Presence) -> OwnState | None:
    """Give the state that the user must have chosen for this presence; None where a client came to it itself."""
    chosen = _CHOSEN_ACTIVITIES.get(presence.activity)
    if chosen is not None and chosen.availability is presence.availability:
        return chosen
    if presence.availability is Availability.AVAILABLE:
        return OwnState.AVAILABLE
    return _CHOSEN.get(presence.availability)


def _order(choice: OwnChoice) -> tuple[int, int, str, str]:
    return (choice.chosen_ms, choice.state.availability.rank, choice.state.value, choice.note)
