from __future__ import annotations

from lyncfedclient.ui.conversation.heights import Heights


def _heights(*known: int) -> Heights:
    heights = Heights()
    heights.reset(len(known))
    for row, height in enumerate(known):
        heights.measure(row, height)
    return heights


def test_rows_stand_one_below_the_other() -> None:
    heights = _heights(10, 20, 30)

    assert [heights.top(row) for row in range(3)] == [0, 10, 30]
    assert heights.total == 60


def test_row_at_a_position_is_found_and_outside_the_nearest() -> None:
    heights = _heights(10, 20, 30)

    assert [heights.row_at(y) for y in (-5, 0, 9, 10, 29, 30, 59, 60, 999)] == [0, 0, 0, 1, 1, 2, 2, 2, 2]


def test_nothing_is_at_any_position_of_an_empty_list() -> None:
    assert Heights().row_at(0) == -1
    assert Heights().total == 0


def test_new_rows_are_guessed_at_the_mean_of_the_known() -> None:
    heights = _heights(10, 30)

    heights.insert(0, 2)

    assert [heights.height(row) for row in range(4)] == [20, 20, 10, 30]
    assert [heights.is_measured(row) for row in range(4)] == [False, False, True, True]


def test_removed_rows_leave_no_gap() -> None:
    heights = _heights(10, 20, 30)

    heights.remove(0, 1)

    assert heights.total == 30
    assert len(heights) == 1


def test_doubted_heights_serve_as_guesses() -> None:
    heights = _heights(10, 20)

    heights.doubt()

    assert heights.total == 30
    assert not heights.is_measured(0)
