"""The promise: whatever happens to program, network and servers, each message arrives and is shown once."""

from __future__ import annotations

import os
import random

import pytest

from tests.bench.loss import Storm, make_lab
from tests.support.lab.server import Software

SEED = int(os.environ.get("STORM_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
"""A new one each time: the storm finds what nobody thought of; the seed is part of the result."""


@pytest.mark.timeout(300)
async def test_a_storm_loses_nothing_repeats_nothing_and_keeps_the_order() -> None:
    with make_lab() as lab:
        tally = await Storm(lab, SEED).run(60)

    print(tally.details, tally.line, sep="\n")  # noqa: T201 - the counts are what a storm is for
    assert tally.is_good, f"{tally.details}\n{tally.line}"
    assert tally.ours > 100
    assert tally.theirs > 100


@pytest.mark.timeout(300)
async def test_a_storm_around_another_kind_of_gateway_loses_nothing_either() -> None:
    with make_lab(gateway=Software.EJABBERD) as lab:
        tally = await Storm(lab, SEED).run(10)

    print(tally.details, tally.line, sep="\n")  # noqa: T201 - as above
    assert tally.is_good, f"{tally.details}\n{tally.line}"
