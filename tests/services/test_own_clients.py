from __future__ import annotations

from collections import deque
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.presence import OFFLINE, Activity, Availability, OwnState, Presence
from lyncfedclient.services.own_clients import CONTEST_S, FRESH_S, KINDRED, Choice, OwnClients

AVAILABLE = Choice(OwnState.AVAILABLE)
BUSY = Choice(OwnState.BUSY)


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


def of_ours(choice: Choice) -> Presence:
    """Give the presence that a client of our own kind shows for a choice, as the gateway reads it."""
    activity = Activity.OFF_WORK if choice.state is OwnState.OFF_WORK else Activity.NONE
    return Presence(choice.state.availability, activity, choice.note, client=KINDRED)


def test_a_choice_made_on_another_client_is_taken_over() -> None:
    clients = signed_in_long_ago()
    clients.take("laptop", of_ours(AVAILABLE), AVAILABLE)

    assert clients.take("laptop", of_ours(Choice(OwnState.OFF_WORK, "home")), AVAILABLE) == Choice(
        OwnState.OFF_WORK, "home"
    )


def test_appear_away_of_our_own_kind_is_a_choice_and_away_with_an_idle_time_is_none() -> None:
    clients = signed_in_long_ago()
    clients.take("laptop", of_ours(AVAILABLE), AVAILABLE)
    idle = Presence(Availability.AWAY, client=KINDRED, idle_since=datetime.now(UTC))

    assert clients.take("laptop", idle, AVAILABLE) is None
    assert clients.take("laptop", of_ours(Choice(OwnState.APPEAR_AWAY)), AVAILABLE) == Choice(
        OwnState.APPEAR_AWAY
    )


def test_a_newcomer_takes_over_from_us_and_not_we_from_it() -> None:
    assert signed_in_long_ago().take("laptop", of_ours(BUSY), AVAILABLE) is None


def test_what_others_show_when_we_sign_in_is_newer_than_what_is_remembered_here() -> None:
    clients = OwnClients(Clock())
    clients.start_afresh()

    assert clients.take("laptop", of_ours(AVAILABLE), BUSY) == AVAILABLE


def test_a_note_remembered_here_outlives_a_client_that_has_none() -> None:
    clients = OwnClients(Clock())
    clients.start_afresh()

    assert clients.take("laptop", of_ours(BUSY), Choice(OwnState.AVAILABLE, "note")) == Choice(
        OwnState.BUSY, "note"
    )


def test_a_strangers_available_means_something_only_where_it_ends_what_both_showed() -> None:
    clients = signed_in_long_ago()
    busy, available = Presence(Availability.BUSY), Presence(Availability.AVAILABLE)
    clients.take("phone", available, AVAILABLE)

    assert clients.take("phone", busy, AVAILABLE) == BUSY
    assert clients.take("phone", available, BUSY) == AVAILABLE
    assert clients.take("phone", busy, AVAILABLE) == BUSY
    assert clients.take("phone", available, Choice(OwnState.DO_NOT_DISTURB)) is None


def test_a_stranger_going_away_by_itself_changes_nothing() -> None:
    clients = signed_in_long_ago()
    clients.take("phone", Presence(Availability.AVAILABLE), BUSY)

    assert clients.take("phone", Presence(Availability.AWAY), BUSY) is None
    assert clients.take("phone", Presence(Availability.AVAILABLE), BUSY) is None
    assert clients.take("phone", OFFLINE, BUSY) is None


def test_what_we_showed_a_moment_ago_comes_back_as_an_echo_only() -> None:
    clock = Clock()
    clients = signed_in_long_ago(clock)
    clients.take("laptop", of_ours(AVAILABLE), AVAILABLE)
    clients.note_choice(AVAILABLE)
    clients.note_choice(BUSY)

    echo = clients.take("laptop", of_ours(BUSY), AVAILABLE)
    clock.now += CONTEST_S + 1
    clients.take("laptop", of_ours(AVAILABLE), AVAILABLE)
    later = clients.take("laptop", of_ours(BUSY), AVAILABLE)

    assert (echo, later) == (None, BUSY)


class Side:
    """One client of our own kind, with what is on its way to it."""

    def __init__(self, name: str, clock: Clock) -> None:
        self.name = name
        self.clients = signed_in_long_ago(clock)
        self.choice = AVAILABLE
        self.inbox: deque[tuple[str, Choice]] = deque()
        self.others: list[Side] = []

    def show(self) -> None:
        for other in self.others:
            other.inbox.append((self.name, self.choice))

    def choose(self, choice: Choice) -> None:
        if choice != self.choice:
            self.clients.note_choice(self.choice)
            self.choice = choice
            self.show()

    def receive(self) -> None:
        name, shown = self.inbox.popleft()
        wanted = self.clients.take(name, of_ours(shown), self.choice)
        if wanted is not None:
            self.clients.note_change(self.choice)
            self.choice = wanted
            self.show()


CHOSEN = st.sampled_from(
    [
        Choice(state, note)
        for state in (OwnState.AVAILABLE, OwnState.BUSY, OwnState.BE_RIGHT_BACK)
        for note in ("", "x")
    ]
)


@given(first=CHOSEN, second=CHOSEN, order=st.lists(st.booleans(), max_size=12))
def test_two_clients_on_which_something_was_chosen_at_once_agree_in_the_end(
    first: Choice, second: Choice, order: list[bool]
) -> None:
    clock = Clock()
    here, there = Side("here", clock), Side("there", clock)
    here.others, there.others = [there], [here]
    for side in (here, there):
        side.clients.take("there" if side is here else "here", of_ours(AVAILABLE), AVAILABLE)

    here.choose(first)
    there.choose(second)
    steps = iter(order)
    for _ in range(100):
        waiting = [side for side in (here, there) if side.inbox]
        if not waiting:
            break
        side = waiting[-1] if next(steps, False) else waiting[0]
        side.receive()

    assert not here.inbox
    assert not there.inbox
    assert here.choice == there.choice
