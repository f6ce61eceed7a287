from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from lyncfedclient.domain.contact_import import Verdict
from lyncfedclient.ui.contact_import.preview_model import Column, PreviewModel
from tests.ui.contact_import.plans import EACH, plan, planned

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look

CHECK, ROLE = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(look: Look) -> PreviewModel:
    model = PreviewModel(look)
    model.tester = QAbstractItemModelTester(model, FATAL, model)  # type: ignore[attr-defined]
    model.set_plan(EACH, [(0, "list.csv")])
    return model


def _column(model: PreviewModel, column: Column) -> list[str]:
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_every_contact_is_a_row_with_its_verdict_and_why(model: PreviewModel) -> None:
    assert _column(model, Column.NAME) == ["Ann", "Bob", "Carol", "Dan", "Eva", "Alice", "Fay"]
    assert _column(model, Column.VERDICT) == [
        "Add",
        "Update",
        "Already there",
        "Not a partner",
        "Service ended",
        "Yourself",
        "Add",
    ]
    assert "17" in _column(model, Column.REASON)[4]
    assert "2018" in _column(model, Column.REASON)[4]


def test_what_is_taken_by_itself_is_ticked_and_what_is_doubtful_is_not(model: PreviewModel) -> None:
    states = [model.index(row, 0).data(CHECK) for row in range(7)]

    checked, unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert states == [checked, checked, None, None, unchecked, None, unchecked]
    assert model.taken == {0, 1}


def test_a_tick_is_taken_back_and_set_again(model: PreviewModel, qtbot: QtBot) -> None:
    index = model.index(0, 0)

    with qtbot.waitSignal(model.ticked):
        assert model.setData(index, Qt.CheckState.Unchecked.value, CHECK)
    assert model.taken == {1}

    model.tick_rows([0, 6])
    assert model.taken == {0, 1, 6}


def test_who_cannot_be_taken_cannot_be_ticked(model: PreviewModel) -> None:
    assert not model.setData(model.index(3, 0), Qt.CheckState.Checked.value, CHECK)
    assert not model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsUserCheckable

    model.tick_rows([2, 3, 5])
    model.tick_shown(is_taken=True)

    assert model.taken == {0, 1, 4, 6}


def test_space_on_rows_of_which_some_are_ticked_ticks_all_and_then_none(model: PreviewModel) -> None:
    model.tick_rows([0, 1, 2, 4])
    assert model.taken == {0, 1, 4}

    model.tick_rows([0, 1, 2, 4])
    assert model.taken == set()


@pytest.mark.parametrize(
    ("text", "verdict", "names"),
    [
        ("", Verdict.ADD, ["Ann", "Fay"]),
        ("TEAM", None, ["Ann"]),
        ("partner.example b", None, ["Bob"]),
        ("other", Verdict.ADD, []),
        ("eva", Verdict.SERVICE_ENDED, ["Eva"]),
    ],
)
def test_the_filter_lets_through_by_verdict_and_text(
    model: PreviewModel, text: str, verdict: Verdict | None, names: list[str]
) -> None:
    model.set_filter(text, verdict)

    assert _column(model, Column.NAME) == names


def test_ticking_all_concerns_only_those_who_are_shown(model: PreviewModel) -> None:
    model.set_filter("ann", None)

    model.tick_shown(is_taken=False)

    assert model.taken == {1}


def test_sorting_goes_by_column_and_back_to_the_order_of_the_file(model: PreviewModel) -> None:
    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert _column(model, Column.NAME)[:2] == ["Fay", "Eva"]

    model.sort(Column.VERDICT)
    assert _column(model, Column.VERDICT)[:3] == ["Add", "Add", "Update"]

    model.sort(-1)
    assert _column(model, Column.NAME)[0] == "Ann"


def test_what_the_user_ticked_stays_so_when_the_file_is_read_anew(model: PreviewModel) -> None:
    model.tick_rows([6])
    model.tick_rows([0])

    model.set_plan(EACH, [(0, "list.csv")])

    assert model.taken == {1, 6}


def test_a_row_says_all_of_it_to_a_screen_reader(model: PreviewModel) -> None:
    spoken = [model.index(row, 0).data(ROLE.AccessibleTextRole) for row in range(4)]

    assert spoken[0] == "Ann, ann@partner.example, Add, ticked"
    assert spoken[3] == "Dan, dan@other.example, Not a partner, can't be taken"


def test_outside_text_is_shown_plain(look: Look) -> None:
    model = PreviewModel(look)
    model.set_plan(plan(planned("ann@partner.example", "<b>A</b>\u202enn\nX", "G\u202eR")), [(0, "a.csv")])

    assert model.index(0, Column.NAME).data() == "<b>A</b>[U+202E]nn X"
    assert "<b>" not in model.index(0, Column.NAME).data(ROLE.ToolTipRole)
    assert "\u202e" not in model.index(0, Column.GROUPS).data()


def test_the_report_says_what_was_done_with_everybody(model: PreviewModel) -> None:
    model.tick_rows([1])
    model.tick_rows([4])

    rows = model.report_rows()

    assert rows[0][:6] == ("list.csv", "2", "ann@partner.example", "Ann", "Team", "Added")
    assert [row[5] for row in rows] == [
        "Added",
        "Not ticked",
        "Already there",
        "Not a partner",
        "Kept as a note",
        "Yourself",
        "Not ticked",
    ]


def test_fifty_thousand_rows_are_filtered_sorted_and_ticked_without_a_wait(look: Look) -> None:
    model = PreviewModel(look)
    many = plan(*(planned(f"u{n}@partner.example", f"User {n}", f"G{n % 50}") for n in range(50_000)))
    begin = time.thread_time()

    model.set_plan(many, [(0, "list.csv")])
    model.set_filter("user 4999", None)
    model.set_filter("", None)
    model.sort(Column.NAME)
    model.tick_shown(is_taken=False)

    # Measured at a quarter of a second; the bound leaves room for a busy machine.
    assert time.thread_time() - begin < 3
    assert model.rowCount() == 50_000
    assert not model.taken
