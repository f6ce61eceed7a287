from __future__ import annotations

from tests.bench.fuzz import run


def test_mutated_stanzas_give_values_or_refusals() -> None:
    tally = run(2.0, seed=7)

    assert tally.finds == []
    assert tally.inputs > 100
    assert tally.stanzas > tally.refused / 10
