from __future__ import annotations

from collections import deque
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.presence import OFFLINE, Activity, Availability, OwnChoice, OwnState, Presence
from lyncfedclient.services.own_clients import CONTEST_S, FRESH_S, OwnClients

AVAILABLE = OwnChoice(OwnState.AVAILABLE)
BUSY = OwnChoice(OwnState.BUSY)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def signed_in_long_ago(clock: Clock | None = None) -> OwnClients:
    clock = clock or Clock()
    clients = OwnClients(clock)
    clients.start_afresh()
    clock.now += FRESH_S + 1
    return clients


def test_the_later_choice_holds_whoever_made_it_and_wherever() -> None:
    clients = OwnClients()
    earlier, later = OwnChoice(OwnState.BUSY, "", 100), OwnChoice(OwnState.OFF_WORK, "home", 200)

    assert clients.take(later, earlier) == later
    assert clients.take(earlier, later) is None
    assert clients.take(later, later) is None


def test_what_a_client_of_ours_says_to_everybody_tells_nothing_of_when() -> None:
    assert OwnClients().take(OwnChoice(OwnState.BUSY, "note"), AVAILABLE) is None


def test_a_newcomer_of_another_make_brings_nothing() -> None:
    assert signed_in_long_ago().take_foreign("phone", Presence(Availability.BUSY), AVAILABLE) is None


def test_what_a_stranger_shows_when_we_sign_in_is_newer_than_what_is_remembered_here() -> None:
    clients = OwnClients(Clock())
    clients.start_afresh()

    assert clients.take_foreign("phone", Presence(Availability.BUSY), AVAILABLE) == BUSY


def test_what_the_user_chose_offline_is_newer_than_what_a_stranger_shows_when_we_sign_in() -> None:
    clock = Clock()
    clients = OwnClients(clock)
    clients.note_choice()
    clock.now += 60
    clients.start_afresh()

    assert clients.take_foreign("phone", Presence(Availability.BUSY), AVAILABLE) is None


def test_a_strangers_available_means_something_only_where_it_ends_what_both_showed() -> None:
    clients = signed_in_long_ago()
    busy, available = Presence(Availability.BUSY), Presence(Availability.AVAILABLE)
    clients.take_foreign("phone", available, AVAILABLE)

    assert clients.take_foreign("phone", busy, AVAILABLE) == BUSY
    assert clients.take_foreign("phone", available, BUSY) == AVAILABLE
    assert clients.take_foreign("phone", busy, AVAILABLE) == BUSY
    assert clients.take_foreign("phone", available, OwnChoice(OwnState.DO_NOT_DISTURB)) is None


def test_an_activity_that_a_stranger_shows_is_taken_over() -> None:
    clients = signed_in_long_ago()
    clients.take_foreign("phone", Presence(Availability.AVAILABLE), AVAILABLE)

    meeting = Presence(Availability.BUSY, Activity.IN_A_MEETING)

    assert clients.take_foreign("phone", meeting, AVAILABLE) == OwnChoice(OwnState.IN_A_MEETING)


def test_a_stranger_going_away_by_itself_changes_nothing() -> None:
    clients = signed_in_long_ago()
    clients.take_foreign("phone", Presence(Availability.AVAILABLE), BUSY)

    assert clients.take_foreign("phone", Presence(Availability.AWAY), BUSY) is None
    assert clients.take_foreign("phone", Presence(Availability.AVAILABLE), BUSY) is None
    assert clients.take_foreign("phone", OFFLINE, BUSY) is None


def test_what_a_stranger_shows_right_after_the_users_own_choice_is_no_answer_to_it() -> None:
    clock = Clock()
    clients = signed_in_long_ago(clock)
    clients.take_foreign("phone", Presence(Availability.AVAILABLE), AVAILABLE)
    clients.note_choice()

    at_once = clients.take_foreign("phone", Presence(Availability.BE_RIGHT_BACK), BUSY)
    clock.now += CONTEST_S + 1
    later = clients.take_foreign("phone", Presence(Availability.DO_NOT_DISTURB), BUSY)

    assert at_once is None
    assert later == OwnChoice(OwnState.DO_NOT_DISTURB)


class Side:
    """One client of our own kind, with what is on its way to it; its clock may be wrong."""

    def __init__(self, error_ms: int) -> None:
        self.error_ms = error_ms
        self.clients = OwnClients()
        self.choice = AVAILABLE
        self.is_online = True
        self.inbox: deque[OwnChoice] = deque()
        self.others: list[Side] = []

    def show(self) -> None:
        for other in self.others:
            if self.is_online and other.is_online:
                other.inbox.append(self.choice)

    def choose(self, choice: OwnChoice, now_ms: int) -> None:
        at = max(now_ms + self.error_ms, self.choice.chosen_ms + 1)
        self.choice = replace(choice, chosen_ms=at)
        self.show()

    def receive(self) -> None:
        taken = self.clients.take(self.inbox.popleft(), self.choice)
        if taken is not None:
            self.choice = taken
            self.show()


CHOSEN = st.builds(
    OwnChoice,
    st.sampled_from([OwnState.AVAILABLE, OwnState.BUSY, OwnState.BE_RIGHT_BACK, OwnState.APPEAR_OFFLINE]),
    st.sampled_from(["", "x"]),
)
STEPS = st.lists(
    st.tuples(st.sampled_from(["choose", "receive", "leave", "return"]), st.integers(0, 2), CHOSEN),
    max_size=40,
)


def deliver(sides: list[Side]) -> None:
    while waiting := [side for side in sides if side.inbox]:
        waiting[0].receive()


def come_back(side: Side) -> None:
    """Sign in again: each is told what the others hold."""
    side.is_online = True
    side.show()
    for other in side.others:
        other.show()


@given(steps=STEPS, errors=st.lists(st.integers(-(10**9), 10**9), min_size=3, max_size=3))
def test_three_clients_agree_in_the_end_whatever_was_chosen_where_and_whatever_their_clocks_say(
    steps: list[tuple[str, int, OwnChoice]], errors: list[int]
) -> None:
    sides = [Side(error) for error in errors]
    for side in sides:
        side.others = [other for other in sides if other is not side]

    for now_ms, (step, number, choice) in enumerate(steps, start=10**12):
        side = sides[number]
        if step == "choose":
            side.choose(choice, now_ms)
        elif step == "receive" and side.inbox:
            side.receive()
        elif step == "leave":
            side.is_online = False
            side.inbox.clear()
        elif step == "return" and not side.is_online:
            come_back(side)
    for side in sides:
        come_back(side)
    deliver(sides)

    assert len({side.choice for side in sides}) == 1


@given(first=CHOSEN, second=CHOSEN, error=st.integers(-(10**9), 10**9))
def test_who_has_seen_a_choice_replaces_it_even_with_a_clock_that_is_wrong(
    first: OwnChoice, second: OwnChoice, error: int
) -> None:
    here, there = Side(0), Side(error)
    here.others, there.others = [there], [here]

    here.choose(first, 10**12)
    deliver([here, there])
    # A whole second later by the true time, whatever its own clock says.
    there.choose(second, 10**12 + 1000)
    deliver([here, there])

    assert here.choice == there.choice
    assert (here.choice.state, here.choice.note) == (second.state, second.note)
