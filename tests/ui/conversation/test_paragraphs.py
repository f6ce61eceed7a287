from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from lyncfedclient.ui.conversation.links import find_links
from lyncfedclient.ui.conversation.paragraphs import Paragraphs, is_right_to_left, utf16_length, utf16_slice
from lyncfedclient.ui.conversation.styled_formats import Inks
from lyncfedclient.ui.look import Look, Role

if TYPE_CHECKING:
    from collections.abc import Callable

INKS = Inks(*(QColor("blue"),) * 4)


@pytest.fixture
def lay_out(look: Look) -> Callable[[str], Paragraphs]:
    def make(text: str) -> Paragraphs:
        return Paragraphs(text, find_links(text), look.font(Role.BASE), INKS, 400)

    return make


@pytest.mark.parametrize(
    ("text", "is_rtl"),
    [("abc שלום", False), ("12 שלום abc", True), ("مرحبا", True), ("123 🙂", None), ("", None)],
)
def test_first_strong_letter_gives_the_direction(text: str, is_rtl: bool | None) -> None:  # noqa: FBT001
    assert is_right_to_left(text) is is_rtl


def test_positions_count_as_qt_counts() -> None:
    text = "a🙂b"

    assert utf16_length(text) == 4
    assert utf16_slice(text, 1, 3) == "🙂"
    assert utf16_slice(text, 3, 4) == "b"


def test_text_needs_no_more_width_than_it_has(lay_out: Callable[[str], Paragraphs]) -> None:
    short, long = lay_out("hi"), lay_out("word " * 100)

    assert short.width < 40
    assert 300 < long.width <= 400
    assert long.height > 5 * short.height


def test_unbreakable_text_is_broken_anyway(lay_out: Callable[[str], Paragraphs]) -> None:
    assert lay_out("x" * 500).width <= 400


def test_link_is_found_where_it_stands(lay_out: Callable[[str], Paragraphs]) -> None:
    laid = lay_out("🙂 one\n🙂 https://a.example/x end")

    assert laid.links[0][2] == "https://a.example/x"
    assert laid.slice(laid.links[0][0], laid.links[0][1]) == "https://a.example/x"
    assert laid.link_at(QPointF(60, laid.height - 5)) == "https://a.example/x"
    assert laid.link_at(QPointF(60, 5)) == ""
    assert laid.link_at(QPointF(390, laid.height - 5)) == ""


def test_word_under_a_position_is_found(lay_out: Callable[[str], Paragraphs]) -> None:
    laid = lay_out("one two\nthree")

    assert laid.slice(*laid.word_at(5)) == "two"
    assert laid.slice(*laid.word_at(9)) == "three"


def test_positions_run_over_lines(lay_out: Callable[[str], Paragraphs]) -> None:
    laid = lay_out("one\n\nthree")

    assert laid.position_at(QPointF(0, 0)) == 0
    assert laid.position_at(QPointF(399, laid.height)) == len("one\n\nthree")
    assert laid.length == len("one\n\nthree")


def test_paragraphs_have_each_their_direction(lay_out: Callable[[str], Paragraphs]) -> None:
    laid = lay_out("a long line of English words\nשלום")  # noqa: RUF001

    # The Hebrew line stands at the right side, so its end is nearer to the left.
    assert laid.position_at(QPointF(laid.width, laid.height - 5)) == len("a long line of English words\n")
