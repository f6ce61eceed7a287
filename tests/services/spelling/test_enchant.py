"""Against the real library and a real dictionary (hunspell-en-us)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.services.spelling import enchant
from lyncfedclient.services.spelling.enchant import EnchantDictionaries

if TYPE_CHECKING:
    from pathlib import Path

    from lyncfedclient.services.spelling.enchant import EnchantDictionary

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the dictionaries of a Linux desktop")


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> EnchantDictionary:
    # The user's own words lie there: those of whoever runs the tests stay as they are.
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path))
    everything = EnchantDictionaries.load()
    assert everything is not None
    assert "en_US" in everything.languages()
    dictionary = everything.open("en_US")
    assert dictionary is not None
    return dictionary


def test_right_and_wrong_words_are_told_apart(english: EnchantDictionary) -> None:
    assert english.knows("meeting")
    assert english.knows("it\u2019s")
    assert not english.knows("meeeting")


def test_what_may_be_meant_is_suggested(english: EnchantDictionary) -> None:
    assert "meeting" in english.suggest("meeeting")
    assert english.suggest("a" * 48) == []


def test_a_word_that_was_learned_is_right_and_stays_so(english: EnchantDictionary, tmp_path: Path) -> None:
    english.learn("Fabrikam")

    assert english.knows("Fabrikam")
    assert "Fabrikam" in (tmp_path / "en_US.dic").read_text()


@pytest.mark.parametrize("word", ["", "\ud83d", "\0", "한국어", "%s%n", "-" * 500])
def test_no_text_upsets_it(english: EnchantDictionary, word: str) -> None:
    english.knows(word)
    english.suggest(word)


def test_a_language_without_a_dictionary_opens_none(english: EnchantDictionary) -> None:
    everything = EnchantDictionaries.load()

    assert everything is not None
    assert everything.open("tlh_QO") is None
    assert everything.open("") is None


@pytest.mark.parametrize("name", ["libno-such-thing.so.9", "libc.so.6"])
def test_without_the_library_or_with_another_there_are_none(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(enchant._NAMES, "linux", (name,))

    assert EnchantDictionaries.load() is None
