from __future__ import annotations

from typing import TYPE_CHECKING

from tests.attack import table
from tests.attack.conftest import RESULTS
from tests.attack.guards import GUARDS
from tests.attack.items import ITEMS

if TYPE_CHECKING:
    import pytest


def test_the_table_says_what_the_run_saw(request: pytest.FixtureRequest) -> None:
    results = request.config.stash[RESULTS]
    if request.config.getoption("--without-guard") or results.tests.keys() != ITEMS.keys():
        # Only a run of everything can say it.
        return

    now = results.written()

    if request.config.getoption("--write-table"):
        table.write(now)
    assert table.committed() == now


def test_every_guard_is_missed_by_some_test(request: pytest.FixtureRequest) -> None:
    results = request.config.stash[RESULTS]
    if request.config.getoption("--without-guard") or results.tests.keys() != ITEMS.keys():
        return

    proven = {name for names in results.guards.values() for name in names}

    assert proven == GUARDS.keys()


def test_nothing_fails_and_nothing_is_left_out() -> None:
    text = table.committed()

    assert "| failed |" not in text
    assert all(f"\n| {number} | " in text for number in ITEMS)
