"""Dictionaries of a few words, for what does not need the platform's own."""

from __future__ import annotations

import difflib
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncfedclient.services.spelling.dictionaries import Dictionary


class FewWords:
    """Knows these words; keeps what it was asked, what it was taught, and by which threads."""

    def __init__(self, *words: str, is_broken: bool = False) -> None:
        self.words = list(words)
        self.asked: list[str] = []
        self.learned: list[str] = []
        self.threads: set[threading.Thread] = set()
        self._is_broken = is_broken

    def knows(self, word: str) -> bool:
        """Whether it is one of the words."""
        if self._is_broken:
            raise OSError("the dictionary is torn")
        self.threads.add(threading.current_thread())
        self.asked.append(word)
        return word in self.words

    def suggest(self, word: str) -> list[str]:
        """Give the words that are like it."""
        return difflib.get_close_matches(word, self.words)

    def learn(self, word: str) -> None:
        """Keep the word."""
        self.learned.append(word)
        self.words.append(word)


class Shelf:
    """Dictionaries by their languages: ``Shelf(en_US=FewWords("hello"))``."""

    def __init__(self, **dictionaries: Dictionary) -> None:
        self._dictionaries = dictionaries

    def languages(self) -> list[str]:
        """Give the languages."""
        return sorted(self._dictionaries)

    def open(self, language: str) -> Dictionary | None:
        """Give one of them."""
        return self._dictionaries.get(language)
