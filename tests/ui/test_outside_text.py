from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.ui.outside_text import isolated, shown, shown_line, tooltip


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, with markup <b>that stays</b> &amp; shows.",
        "한국어 日本語 ไทย हिन्दी",
        "نمی\u200cخواهم",  # noqa: RUF001
        "👩\u200d💻 👨\u200d👩\u200d👧",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "a\u0301\u0323b",
        "right \u200fmark and \u2067isolate\u2069",
        "two\nlines and a\ttab",
    ],
)
def test_what_writing_needs_stays(text: str) -> None:
    assert shown(text) == text


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("bell\x07 nul\x00 del\x7f", "bell␇ nul␀ del␡"),
        ("invoice\u202etxt.exe", "invoice[U+202E]txt.exe"),
        ("pay\u200dpal", "pay[U+200D]pal"),
        ("pay\u200bpal", "pay[U+200B]pal"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\ufeffhi\u200b", "hi"),
        ("next\x85line\u2028and\r\nso on\r", "next\nline\nand\nso on\n"),
        ("half \ud83d of an emoji", "half \ufffd of an emoji"),
        ("tag\U000e0041", "tag\ufffd"),
        ("blank\u3164letter", "blank[U+3164]letter"),
    ],
)
def test_what_only_misleads_is_made_visible(text: str, visible: str) -> None:
    assert shown(text) == visible


def test_flood_of_marks_is_cut() -> None:
    text = shown("Z" + "\u0308\u0301\u0323" * 500 + "algo")

    assert len(text) == len("Zalgo") + 7


@given(st.text())
def test_shown_text_can_always_be_drawn_and_is_shown_once(text: str) -> None:
    once = shown(text)

    assert once.encode("utf-16-le").decode("utf-16-le") == once
    assert shown(once) == once


def test_long_hostile_text_takes_little_time() -> None:
    begin = time.thread_time()

    for text in ("\u200d" * 65_536, "\U000e0041" * 65_536, "a\u0301" * 65_536, "\x07" * 65_536):
        shown(text[:2000])

    assert time.thread_time() - begin < 0.25


def test_name_is_one_line_and_cut() -> None:
    assert shown_line("Bob\nTan \t x") == "Bob Tan x"
    assert shown_line("x" * 500, 10) == "xxxxxxxxx…"


def test_name_keeps_its_direction_to_itself() -> None:
    assert isolated("عمر") == "\u2068عمر\u2069"


def test_tooltip_shows_markup_literally() -> None:
    assert tooltip("<img src=x>\n&") == "<p>&lt;img src=x&gt;<br>&amp;</p>"
    assert tooltip("") == ""
