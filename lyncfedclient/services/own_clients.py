"""The user's other clients, and what is taken over from them so that all agree.

XMPP lets every client have a presence of its own (RFC 6121 section 4.7); Lync's users expect one state
wherever they are signed in. So a state or note that the user chooses on one client is shown by the
others too, while what a client does by itself (Inactive, Away) stays its own.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lyncfedclient.domain.presence import Activity, Availability, OwnState

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.presence import Presence

KINDRED = "lyncfedclient"
"""The client's name by which we know one of our own kind, whose every state has an exact meaning."""
FRESH_S = 10.0
"""After a sign-in, how long what others show already counts as newer than what is remembered here."""
CONTEST_S = 3.0
"""How long after the user's own choice another client's change counts as made at the same time."""

_CHOSEN = {
    Availability.BUSY: OwnState.BUSY,
    Availability.BUSY_IDLE: OwnState.BUSY,
    Availability.DO_NOT_DISTURB: OwnState.DO_NOT_DISTURB,
    Availability.BE_RIGHT_BACK: OwnState.BE_RIGHT_BACK,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user chose to show."""

    state: OwnState
    note: str = ""


class OwnClients:
    """Knows what each other client of the account shows, and which of it was the user's doing."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._known: dict[str, Choice] = {}
        self._fresh_until = 0.0
        self._chosen_at = float("-inf")
        # What was shown here before, and until when another client may still repeat it to us.
        self._echoes: dict[Choice, float] = {}

    def start_afresh(self) -> None:
        """Take that we signed in: the server is about to tell who else is there."""
        self._known.clear()
        self._fresh_until = self._clock() + FRESH_S

    def note_choice(self, before: Choice) -> None:
        """Take that the user chose something else here; ``before`` is what it replaces."""
        self._chosen_at = self._clock()
        self.note_change(before)

    def note_change(self, before: Choice) -> None:
        """Take that something else is shown here than ``before``."""
        now = self._clock()
        self._echoes = {choice: until for choice, until in self._echoes.items() if until > now}
        self._echoes[before] = now + CONTEST_S

    def take(self, resource: str, presence: Presence, own: Choice) -> Choice | None:
        """Take what another client shows; gives what to show here instead of ``own``, or None."""
        if presence.availability is Availability.OFFLINE:
            self._known.pop(resource, None)
            return None
        before = self._known.get(resource)
        state = _chosen_state(presence)
        if state is None:
            # Not the user's doing. What the client showed before still counts as what it agreed to.
            self._known.setdefault(resource, Choice(OwnState.AWAY))
            return None
        shown = Choice(state, presence.note)
        self._known[resource] = shown
        now = self._clock()
        if shown in (before, own) or self._echoes.get(shown, 0.0) > now:
            return None
        if before is None and now > self._fresh_until:
            # A newcomer takes over from us, not we from it.
            return None
        wanted = self._wanted(shown, before, own, is_kindred=presence.client == KINDRED)
        if wanted == own or (now < self._chosen_at + CONTEST_S and _weight(wanted) < _weight(own)):
            return None
        return wanted

    @staticmethod
    def _wanted(shown: Choice, before: Choice | None, own: Choice, *, is_kindred: bool) -> Choice:
        if is_kindred:
            # A state remembered here is older than the one shown there; an empty note says nothing of age.
            return shown if before is not None else Choice(shown.state, shown.note or own.note)
        # A stranger's Available, or empty note, means something only where it ends what both showed.
        is_ended = before is not None and before.state is own.state
        state = shown.state if shown.state is not OwnState.AVAILABLE or is_ended else own.state
        is_note_ended = before is not None and before.note == own.note
        return Choice(state, shown.note if shown.note or is_note_ended else own.note)


def _chosen_state(presence: Presence) -> OwnState | None:
    """Give the state that the user must have chosen for this presence; None where a client came to it itself."""
    chosen = _CHOSEN.get(presence.availability)
    if chosen is not None:
        return chosen
    is_kindred = presence.client == KINDRED
    if presence.availability is Availability.AVAILABLE:
        return OwnState.AVAILABLE
    if presence.availability is Availability.AWAY:
        if presence.activity is Activity.OFF_WORK:
            return OwnState.OFF_WORK
        if is_kindred and presence.idle_since is None:
            return OwnState.APPEAR_AWAY
    # Our own kind goes away by itself only from Available.
    return OwnState.AVAILABLE if is_kindred else None


def _weight(choice: Choice) -> tuple[int, str, str]:
    """Order choices made at the same time, so that all clients settle for the same one: the quieter wins."""
    return (choice.state.availability.rank, choice.state.value, choice.note)
