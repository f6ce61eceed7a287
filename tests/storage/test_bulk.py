from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lyncfedclient.storage.bulk import read_rows

if TYPE_CHECKING:
    from lyncfedclient.storage.bulk import Row


@dataclass(frozen=True, slots=True)
class _Point:
    x: int
    y: int = 0


def _points(rows: list[Row]) -> list[_Point]:
    return [_Point(int(x), int(y)) for x, y in rows]


def test_rows_that_make_no_sense_are_left_out() -> None:
    assert read_rows([(1, 2), ("x", 3), (4,), (5, 6)], _points) == [_Point(1, 2), _Point(5, 6)]


def test_no_rows_are_no_values() -> None:
    assert read_rows([], _points) == []


def test_the_cycle_collector_is_on_again_afterwards() -> None:
    gc.enable()

    read_rows([(1, 2)], _points)

    assert gc.isenabled()
