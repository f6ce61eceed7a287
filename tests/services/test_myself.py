from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import OwnPresenceChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity, Availability, OwnChoice, OwnPresence, OwnState, Presence
from lyncfedclient.services.desktop.choice import Desktop
from lyncfedclient.services.full_screen import BELIEVED_AFTER
from tests.support.idle_desktop import FakeInput, FakeLock
from tests.support.services import Rig, make_rig

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from lyncfedclient.services.desktop.screen_source import ScreenAnswer

LAPTOP = Jid.parse("alice@contoso.test/laptop")
PHONE = Jid.parse("alice@contoso.test/phone")


def at_desk(rig: Rig, idle_s: float = 0.0) -> tuple[FakeInput, FakeLock]:
    """Put somebody before the screen, whose last input lies so long ago."""
    source, lock = FakeInput(), FakeLock(rig.services.idleness)
    source.rest(idle_s)
    rig.services.idleness.start(Desktop((source,), lock))
    return source, lock


def shown(rig: Rig) -> OwnState:
    return rig.services.myself.shown.state


@pytest.mark.parametrize(
    ("idle_s", "state"),
    [(10, OwnState.AVAILABLE), (301, OwnState.INACTIVE), (901, OwnState.AWAY)],
)
def test_the_idle_desktop_makes_available_inactive_and_then_away(
    qtbot: QtBot, idle_s: float, state: OwnState
) -> None:
    rig = make_rig()

    at_desk(rig, idle_s)

    assert shown(rig) is state
    assert (rig.services.myself.shown.idle_since is not None) is state.is_automatic


def test_others_are_told_since_when_the_user_is_idle(qtbot: QtBot) -> None:
    rig = make_rig()

    at_desk(rig, 400)

    (sent,) = rig.gateway.commands("set_presence")[-1]
    assert isinstance(sent, OwnPresence)
    assert sent.idle_since is not None
    assert 399 < (datetime.now(UTC) - sent.idle_since).total_seconds() < 410


def test_the_first_touch_brings_the_user_back(qtbot: QtBot) -> None:
    rig = make_rig()
    source, _lock = at_desk(rig, 1000)

    source.touch()

    assert rig.services.myself.shown == OwnPresence(OwnState.AVAILABLE)
    assert rig.gateway.commands("set_presence")[-1] == (OwnPresence(OwnState.AVAILABLE),)


@pytest.mark.parametrize(
    "state",
    [
        OwnState.BUSY,
        OwnState.DO_NOT_DISTURB,
        OwnState.BE_RIGHT_BACK,
        OwnState.OFF_WORK,
        OwnState.APPEAR_AWAY,
        OwnState.APPEAR_OFFLINE,
    ],
)
def test_what_the_user_chose_is_never_overwritten(qtbot: QtBot, state: OwnState) -> None:
    rig = make_rig()
    rig.services.myself.choose(state)

    _source, lock = at_desk(rig, 5000)
    lock.changed.emit(True)

    assert shown(rig) is state


def test_the_locked_screen_means_away_and_the_unlocked_one_back(qtbot: QtBot) -> None:
    rig = make_rig()
    source, lock = at_desk(rig)

    lock.changed.emit(True)
    locked = rig.services.myself.shown
    source.touch()
    lock.changed.emit(False)

    assert locked.state is OwnState.AWAY
    assert locked.idle_since is not None
    assert shown(rig) is OwnState.AVAILABLE


def test_the_limits_are_settings(qtbot: QtBot) -> None:
    rig = make_rig()
    at_desk(rig, 100)
    before = shown(rig)

    rig.services.preferences.update(inactive_after_s=60)
    after = shown(rig)
    rig.services.preferences.update(inactive_after_s=0)

    assert (before, after, shown(rig)) == (OwnState.AVAILABLE, OwnState.INACTIVE, OwnState.AVAILABLE)


def test_the_priority_is_a_setting_and_stays_within_what_brings_messages(qtbot: QtBot) -> None:
    rig = make_rig()

    rig.services.preferences.update(own_priority=40)
    chosen = rig.services.myself.shown.priority
    rig.services.preferences.update(own_priority=-7)

    assert (chosen, rig.services.myself.shown.priority) == (40, 0)
    assert rig.gateway.commands("set_presence")[-1] == (OwnPresence(priority=0),)


def test_state_and_note_come_back_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    rig = make_rig(folder=tmp_path)
    rig.services.myself.choose(OwnState.DO_NOT_DISTURB)
    rig.services.myself.write_note(" Writing ")
    rig.services.preferences.save_now()

    again = make_rig(folder=tmp_path).services.myself.shown

    assert (again.state, again.note) == (OwnState.DO_NOT_DISTURB, "Writing")


def test_inactive_does_not_come_back_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    rig = make_rig(folder=tmp_path)
    at_desk(rig, 1000)
    rig.services.preferences.save_now()

    assert make_rig(folder=tmp_path).services.myself.shown.state is OwnState.AVAILABLE


def test_resetting_gives_up_the_chosen_state_and_keeps_the_note(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.myself.choose(OwnState.BUSY)
    rig.services.myself.write_note("hello")

    rig.services.myself.reset()

    assert rig.services.myself.shown == OwnPresence(OwnState.AVAILABLE, "hello")


def test_an_automatic_state_cannot_be_chosen(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="by itself"):
        make_rig().services.myself.choose(OwnState.AWAY)


def test_a_change_made_on_another_client_shows_here_and_is_kept(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    there = OwnChoice(OwnState.BUSY, "deadline", rig.services.myself.shown.chosen_ms + 1)

    rig.gateway.tell(OwnPresenceChanged(LAPTOP, Presence(Availability.BUSY), there))

    assert rig.services.presences.own == OwnPresence(OwnState.BUSY, "deadline")
    assert rig.gateway.commands("set_presence")[-1] == (OwnPresence(OwnState.BUSY, "deadline"),)
    settings = rig.services.preferences.settings
    assert (settings.own_state, settings.own_chosen_ms) == (OwnState.BUSY, there.chosen_ms)


def test_another_client_that_presents_or_is_idle_by_itself_changes_nothing_here(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    quiet, gone = Presence(Availability.DO_NOT_DISTURB), Presence(Availability.AWAY)

    rig.gateway.tell(
        OwnPresenceChanged(LAPTOP, quiet, OwnChoice(OwnState.FULL_SCREEN, "", 10**13)),
        OwnPresenceChanged(LAPTOP, gone, OwnChoice(OwnState.AWAY, "", 10**13 + 1)),
    )

    assert shown(rig) is OwnState.AVAILABLE


def test_a_clock_set_back_does_not_make_the_next_choice_the_older_one(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    tomorrow = int(datetime.now(UTC).timestamp() * 1000) + 86_400_000
    rig.gateway.tell(
        OwnPresenceChanged(LAPTOP, Presence(Availability.BUSY), OwnChoice(OwnState.BUSY, chosen_ms=tomorrow))
    )

    rig.services.myself.choose(OwnState.AVAILABLE)

    assert shown(rig) is OwnState.AVAILABLE
    assert rig.services.myself.shown.chosen_ms > tomorrow


def test_another_client_going_idle_changes_nothing_here(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.myself.choose(OwnState.BUSY)
    rig.gateway.go_online()
    rig.gateway.tell(OwnPresenceChanged(PHONE, Presence(Availability.AVAILABLE)))

    rig.gateway.tell(OwnPresenceChanged(PHONE, Presence(Availability.AWAY, idle_since=datetime.now(UTC))))
    rig.gateway.tell(OwnPresenceChanged(PHONE, Presence(Availability.AVAILABLE)))
    rig.gateway.tell(OwnPresenceChanged(PHONE, Presence(Availability.OFFLINE)))

    assert shown(rig) is OwnState.BUSY


def _nothing() -> None:
    pass


class FakeScreen:
    """A screen that another program fills, or not, as the test says."""

    def __init__(self, *, is_telling: bool = False) -> None:
        self.is_filled: bool | None = False
        self.asked = 0
        self.is_telling = is_telling
        self.moved: Callable[[], None] = _nothing

    def ask(self, answer: ScreenAnswer) -> None:
        self.asked += 1
        answer(self.is_filled)

    def watch(self, moved: Callable[[], None]) -> bool:
        self.moved = moved
        return self.is_telling

    def close(self) -> None:
        self.is_filled = None


def filled(rig: Rig) -> FakeScreen:
    """Have another program fill the screen for long enough."""
    screen = FakeScreen()
    rig.services.full_screen.start(screen)
    screen.is_filled = True
    for _ in range(BELIEVED_AFTER):
        rig.services.full_screen.ask()
    return screen


def test_a_filled_screen_means_presenting_and_do_not_disturb_until_it_ends(qtbot: QtBot) -> None:
    rig = make_rig()
    screen = filled(rig)
    presenting = rig.services.myself.shown

    screen.is_filled = False
    rig.services.full_screen.ask()

    assert presenting.state.availability is Availability.DO_NOT_DISTURB
    assert presenting.state.activity is Activity.PRESENTING
    assert shown(rig) is OwnState.AVAILABLE


def test_a_screen_filled_for_a_moment_is_nothing(qtbot: QtBot) -> None:
    rig = make_rig()
    screen = FakeScreen()
    rig.services.full_screen.start(screen)

    for answer in (True, False, True, None, True):
        screen.is_filled = answer
        rig.services.full_screen.ask()

    assert shown(rig) is OwnState.AVAILABLE


def test_who_presents_without_touching_anything_is_not_away_but_behind_a_locked_screen_is(
    qtbot: QtBot,
) -> None:
    rig = make_rig()
    _source, lock = at_desk(rig, 5000)
    filled(rig)
    presenting = shown(rig)

    lock.changed.emit(True)

    assert (presenting, shown(rig)) == (OwnState.FULL_SCREEN, OwnState.AWAY)


def test_a_desktop_that_tells_is_not_asked_while_nothing_happens(qtbot: QtBot) -> None:
    rig = make_rig()
    screen, full_screen = FakeScreen(is_telling=True), rig.services.full_screen
    full_screen.start(screen)
    at_rest = (screen.asked, full_screen._timer.isActive())

    screen.is_filled = True
    screen.moved()
    qtbot.waitUntil(lambda: screen.asked == 2)
    is_asked_again = full_screen._timer.isActive()
    full_screen.ask()
    presenting = (shown(rig), full_screen._timer.isActive())
    screen.is_filled = False
    screen.moved()
    qtbot.waitUntil(lambda: screen.asked == 4)

    assert at_rest == (1, False)
    assert is_asked_again
    assert presenting[0].availability is Availability.DO_NOT_DISTURB
    assert shown(rig) is OwnState.AVAILABLE
    assert not full_screen._timer.isActive()


def test_a_desktop_that_does_not_tell_is_asked_again_and_again(qtbot: QtBot) -> None:
    rig = make_rig()

    rig.services.full_screen.start(FakeScreen())

    assert rig.services.full_screen._timer.isActive()


def test_without_the_setting_the_screen_is_not_even_asked_about(qtbot: QtBot) -> None:
    rig = make_rig()
    screen = filled(rig)
    rig.services.preferences.update(is_quiet_in_full_screen=False)
    asked, state = screen.asked, shown(rig)

    assert state is OwnState.AVAILABLE
    assert not rig.services.full_screen._timer.isActive()
    rig.services.preferences.update(is_quiet_in_full_screen=True)
    assert screen.asked == asked + 1


@pytest.mark.parametrize("state", [OwnState.BUSY, OwnState.DO_NOT_DISTURB, OwnState.APPEAR_OFFLINE])
def test_a_filled_screen_changes_nothing_that_was_chosen(qtbot: QtBot, state: OwnState) -> None:
    rig = make_rig()
    rig.services.myself.choose(state)

    filled(rig)

    assert shown(rig) is state
