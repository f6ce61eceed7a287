from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.presence import OFFLINE, Availability, Presence
from lyncfedclient.services.calm import BURST, INTERVAL_S, CalmChanges
from tests.support.services import BOB, CAROL

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.jid import Jid


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def visible_changes(seconds: float, every_s: float) -> int:
    """Count how often a contact that changes all the time is told."""
    clock = Clock()
    changes = CalmChanges(clock=clock)
    told: list[frozenset[Jid]] = []
    changes.told.connect(told.append)
    end = clock.now + seconds
    while clock.now < end:
        changes.put(BOB, OFFLINE)
        changes._on_held_timer()
        changes._tell()
        clock.now += every_s
    return len(told)


def test_a_contact_that_changes_ten_times_a_second_is_shown_once_a_second(qtbot: QtBot) -> None:
    shown = visible_changes(60, 0.1)

    assert BURST + 58 <= shown <= BURST + 60


def test_a_contact_that_changes_every_two_seconds_is_always_shown(qtbot: QtBot) -> None:
    assert visible_changes(60, 2) == 30


def test_one_flapping_contact_does_not_hold_back_another(qtbot: QtBot) -> None:
    changes = CalmChanges(clock=Clock())
    told: list[frozenset[Jid]] = []
    changes.told.connect(told.append)
    for _ in range(BURST + 1):
        changes.put(BOB, OFFLINE)
        changes._tell()

    changes.put(CAROL, OFFLINE)
    changes._tell()

    assert told == [frozenset({BOB})] * BURST + [frozenset({CAROL})]


def test_what_is_held_back_shows_what_stood_before_until_it_is_told(qtbot: QtBot) -> None:
    clock = Clock()
    changes = CalmChanges(clock=clock)
    before = Presence(Availability.AWAY)
    for _ in range(BURST):
        changes.put(BOB, OFFLINE)
        changes._tell()
    changes.put(BOB, before)
    changes.put(BOB, OFFLINE)

    held = changes.held(BOB)
    clock.now += INTERVAL_S
    changes._on_held_timer()

    assert held is before
    assert changes.held(BOB) is None


def test_a_change_of_our_own_link_is_never_held_back(qtbot: QtBot) -> None:
    changes = CalmChanges(clock=Clock())
    for _ in range(BURST + 1):
        changes.put(BOB, OFFLINE)
        changes._tell()
    told: list[frozenset[Jid]] = []
    changes.told.connect(told.append)

    changes.put_at_once([BOB])
    changes._tell()

    assert told == [frozenset({BOB})]
    assert changes.held(BOB) is None
