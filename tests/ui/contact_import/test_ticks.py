from __future__ import annotations

import pytest

from lyncfedclient.domain.contact_import import Verdict
from lyncfedclient.ui.contact_import.ticks import Ticks
from tests.ui.contact_import.plans import EACH


@pytest.fixture
def ticks() -> Ticks:
    ticks = Ticks()
    ticks.set_plan(EACH.contacts, [(0, "first.csv"), (3, "second.csv")])
    return ticks


def test_a_contact_is_known_to_be_of_its_file(ticks: Ticks) -> None:
    assert [ticks.file_of(place) for place in range(5)] == ["first.csv"] * 3 + ["second.csv"] * 2


def test_what_is_ticked_is_counted_by_verdict(ticks: Ticks) -> None:
    before = dict(ticks.counts())

    ticks.tick([0], is_taken=False)

    assert before == {Verdict.ADD: 1, Verdict.UPDATE: 1}
    assert dict(ticks.counts()) == {Verdict.UPDATE: 1}


def test_who_cannot_be_taken_stays_unticked(ticks: Ticks) -> None:
    barred = [place for place, planned in enumerate(EACH.contacts) if not planned.can_be_taken]

    ticks.tick(barred, is_taken=True)

    assert barred
    assert not ticks.places & set(barred)


def test_a_tick_taken_back_by_hand_stays_so_when_another_file_comes_before(ticks: Ticks) -> None:
    ticks.tick([0], is_taken=False)

    ticks.set_plan(EACH.contacts + EACH.contacts, [(0, "other.csv"), (7, "first.csv"), (10, "second.csv")])

    assert ticks.places == {0, 1, 8}
