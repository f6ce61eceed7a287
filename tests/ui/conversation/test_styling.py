"""The styles of a text, with the examples of XEP-0393 among them."""

from __future__ import annotations

import time

import pytest

from lyncfedclient.ui.conversation.styling import Style, read_styles


def styled(line: str) -> list[tuple[str, str]]:
    """Give what of a line has which style, marks left out."""
    (style,) = read_styles(line)
    return [
        (span.style.value, line[span.start : span.end])
        for span in style.spans
        if span.style not in {Style.MARK, Style.HIDDEN}
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("*strong*", [("*", "strong")]),
        ("_emph_ and ~gone~", [("_", "emph"), ("~", "gone")]),
        ("`code *not strong*`", [("`", "code *not strong*")]),
        ("*strong _both_*", [("*", "strong _both_"), ("_", "both")]),
        # XEP-0393, section 5.1: lazily, and within the line.
        ("*strong*plain*", [("*", "strong")]),
        ("* plain *strong*", [("*", "strong")]),
        ("not strong*", []),
        ("*not strong", []),
        ("**", []),
        ("****", []),
        ("***", []),
        ("2 * 3 * 4", []),
        ("snake_case_name", []),
        ("*not \\n strong", []),
        ("* not strong*", []),
        ("*not strong *", []),
        ("한국 *강조* 글", [("*", "강조")]),
        ("<b>html</b>", []),
    ],
)
def test_spans_are_those_of_the_standard(line: str, expected: list[tuple[str, str]]) -> None:
    assert styled(line) == expected


def test_a_span_does_not_go_over_the_end_of_a_line() -> None:
    assert all(line.is_plain for line in read_styles("*one\ntwo*"))


def test_quotes_may_lie_in_quotes() -> None:
    lines = read_styles("> > one\n>> two\n> three\nfour")

    assert [line.quotes for line in lines] == [2, 2, 1, 0]
    assert [line.spans[0].end for line in lines[:3]] == [4, 3, 2]


def test_a_preformatted_block_goes_to_its_fence_and_nothing_in_it_is_styled() -> None:
    lines = read_styles("```python\n*a* > b\n> c\n```\n*after*")

    assert [line.is_code for line in lines] == [True, True, True, True, False]
    assert [bool(line.spans) for line in lines] == [True, False, False, True, True]


def test_a_preformatted_block_without_a_fence_goes_to_the_end_or_to_the_end_of_its_quote() -> None:
    assert [line.is_code for line in read_styles("```\na\nb")] == [True, True, True]
    assert [line.is_code for line in read_styles("> ```\n> a\nb")] == [True, True, False]


@pytest.mark.parametrize(
    "text",
    ["*" * 2000, "*_~" * 660, "*a " * 660, ">" * 2000, ("*_" * 9 + "x" + "_*" * 9) * 50, "```\n" * 30],
)
def test_hostile_texts_are_read_at_once(text: str) -> None:
    begin = time.thread_time()

    read_styles(text)

    assert time.thread_time() - begin < 0.1
