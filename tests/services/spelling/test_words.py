from __future__ import annotations

import time

import pytest

from lyncfedclient.services.spelling.words import script_of_language, script_of_word, words_in


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in words_in(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hello, wrold!", ["Hello", "wrold"]),
        ("don't it\u2019s 'quoted'", ["don't", "it\u2019s", "quoted"]),
        ("well-known and/or", ["well", "known"]),
        ("Größe naïve e\u0301te\u0301", ["Größe", "naïve", "e\u0301te\u0301"]),
        ("한국어 회의 Привет", ["한국어", "회의", "Привет"]),
    ],
)
def test_words_are_found_without_what_stands_around_them(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "https://exampel.org/wrold",
        "www.exampel.org",
        "xmpp:bobb@fabrikam.test",
        "bobb@fabrikam.test",
        "/usr/shar/wrold",
        r"C:\wrold",
        "README.md",
        "snake_case",
        "wrold()",
        "#wrold",
        ":wrold:",
        "3rd 12kg B2B",
        "HTTP iPhone PySide",
        "a b c",
        "\N{GRINNING FACE} \N{HEAVY BLACK HEART}\ufe0f",
        "`wrold helo`",
        "> wrold helo",
        "x" * 49,
    ],
)
def test_addresses_code_names_digits_emoji_and_quotes_are_no_words(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("hello", "en_US"),
        ("회의", "ko_KR"),
        ("Привет", "ru-RU"),
        ("γεια", "el"),
        ("שלום", "he_IL"),
        ("مرحبا", "ar"),
        ("zdravo", "sr_Latn_RS"),
    ],
)
def test_a_word_is_for_the_dictionaries_of_its_script(word: str, tag: str) -> None:
    assert script_of_word(word) == script_of_language(tag) != ""


def test_a_word_of_two_scripts_or_of_none_is_for_no_dictionary() -> None:
    # The a is Cyrillic.
    assert script_of_word("p\u0430ypal") == ""
    assert script_of_word("会議") == ""
    assert script_of_language("ja_JP") == ""


def test_a_hostile_text_is_read_in_linear_time() -> None:
    begun = time.thread_time()

    for text in ("a'" * 50_000, "`" * 100_000, "é\u0301" * 50_000, "w: " * 30_000):
        words(text)

    assert time.thread_time() - begun < 2
