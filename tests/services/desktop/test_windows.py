from __future__ import annotations

import pytest

from lyncfedclient.services.desktop.windows import LastInput, SessionState, idle_seconds


@pytest.mark.parametrize(
    ("now", "last", "idle_s"),
    [(10_000, 4_000, 6), (5, 5, 0), (1_000, 2**32 - 1_000, 2)],
    ids=["usual", "just now", "after 49.7 days"],
)
def test_ticks_that_start_again_are_reckoned_with(now: int, last: int, idle_s: float) -> None:
    assert idle_seconds(now, last) == idle_s


def test_the_structures_lie_in_memory_as_windows_has_them() -> None:
    assert (LastInput.size.offset, LastInput.tick.offset) == (0, 4)
    assert (SessionState.level.offset, SessionState.session_id.offset, SessionState.flags.offset) == (
        0,
        8,
        16,
    )
