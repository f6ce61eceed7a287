from __future__ import annotations

from typing import TYPE_CHECKING

from tests.attack import table
from tests.attack.conftest import RESULTS
from tests.attack.guards import GUARDS
from tests.attack.items import ELSEWHERE, ITEMS

if TYPE_CHECKING:
    import pytest


def _is_partial(config: pytest.Config, results: table.Results) -> bool:
    """Whether less has run than everything, which alone can tell."""
    is_other = config.getoption("--without-guard") or config.getoption("--trace-guards")
    return bool(is_other) or results.tests.keys() != ITEMS.keys()


def test_the_table_says_what_the_run_saw(request: pytest.FixtureRequest) -> None:
    results = request.config.stash[RESULTS]
    if _is_partial(request.config, results):
        return

    now = results.written()

    if request.config.getoption("--write-table"):
        table.write(now)
    assert table.committed() == now


def test_every_guard_is_missed_by_some_test(request: pytest.FixtureRequest) -> None:
    results = request.config.stash[RESULTS]
    if _is_partial(request.config, results):
        return

    proven = {name for names in results.guards.values() for name in names}

    assert proven == GUARDS.keys()


def test_every_guard_stands_in_the_table_with_what_was_proven_of_it() -> None:
    rows = table.proofs()

    assert rows.keys() == GUARDS.keys()
    assert [name for name, proof in rows.items() if not proof.cases or not proof.seen] == []
    assert table.says_summary()


def test_what_is_held_elsewhere_is_there() -> None:
    named = [path for paths in ELSEWHERE.values() for path in paths]

    assert [path for path in named if not (table.FOLDER.parent / path).is_file()] == []


def test_nothing_fails_and_nothing_is_left_out() -> None:
    text = table.committed()

    assert "| failed |" not in text
    assert "none: unknown" not in text
    assert all(f"\n| {number} | " in text for number in ITEMS)
