"""Against an imitation of Windows' objects: tables of functions in the order of ``spellcheck.h``. Not run on Windows."""

from __future__ import annotations

import ctypes
import gc
import sys
from ctypes import CFUNCTYPE, POINTER, c_int, c_ulong, c_void_p, c_wchar_p
from typing import TYPE_CHECKING, Any

import pytest

from lyncfedclient.services.spelling.windows import WindowsDictionaries

if TYPE_CHECKING:
    from collections.abc import Callable

S_OK, S_FALSE, E_FAIL = 0, 1, -2147467259
_UNKNOWN = ["QueryInterface", "AddRef", "Release"]
_FACTORY = [*_UNKNOWN, "get_SupportedLanguages", "IsSupported", "CreateSpellChecker"]
_CHECKER = [*_UNKNOWN, "get_LanguageTag", "Check", "Suggest", "Add", "Ignore", "AutoCorrect"]
_ERRORS = [*_UNKNOWN, "Next"]
_TEXTS = [*_UNKNOWN, "Next", "Skip", "Reset", "Clone"]
_ERROR = [*_UNKNOWN, "get_StartIndex", "get_Length", "get_CorrectiveAction", "get_Replacement"]
_KINDS: dict[str, Any] = {
    "Release": CFUNCTYPE(c_int, c_void_p),
    "get_SupportedLanguages": CFUNCTYPE(c_int, c_void_p, POINTER(c_void_p)),
    "CreateSpellChecker": CFUNCTYPE(c_int, c_void_p, c_wchar_p, POINTER(c_void_p)),
    "Check": CFUNCTYPE(c_int, c_void_p, c_wchar_p, POINTER(c_void_p)),
    "Suggest": CFUNCTYPE(c_int, c_void_p, c_wchar_p, POINTER(c_void_p)),
    "Add": CFUNCTYPE(c_int, c_void_p, c_wchar_p),
    "Next of errors": CFUNCTYPE(c_int, c_void_p, POINTER(c_void_p)),
    "Next of texts": CFUNCTYPE(c_int, c_void_p, c_ulong, POINTER(c_void_p), c_void_p),
}


class Windows:
    """Makes objects that are called by the places in their tables, and knows which of them are alive."""

    def __init__(self) -> None:
        self.known = {"en-US": {"meeting", "hello"}}
        self.is_broken = False
        self.added: list[str] = []
        self.alive: list[str] = []
        self.freed = 0
        self._kept: list[Any] = []

    def object(self, kind: str, places: list[str], **methods: Callable[..., int]) -> int:
        """Make an object; a method that is not given must not be called."""
        self.alive.append(kind)

        def release(_this: int) -> int:
            self.alive.remove(kind)
            return 0

        table = (c_void_p * len(places))()
        for place, name in enumerate(places):
            method = release if name == "Release" else methods.get(name)
            if method is not None:
                kind_of_call = _KINDS[f"Next of {kind}" if name == "Next" else name](method)
                self._kept.append(kind_of_call)
                table[place] = ctypes.cast(kind_of_call, c_void_p).value
        holder = (c_void_p * 1)(ctypes.addressof(table))
        self._kept += [table, holder]
        return ctypes.addressof(holder)

    def texts(self, *texts: str) -> int:
        waiting = list(texts)

        def give(_this: int, count: int, text: Any, fetched: int | None) -> int:
            assert (count, fetched) == (1, None)
            if not waiting:
                return S_FALSE
            buffer = ctypes.create_unicode_buffer(waiting.pop(0))
            self._kept.append(buffer)
            text[0] = ctypes.addressof(buffer)
            return S_OK

        return self.object("texts", _TEXTS, Next=give)

    def checker(self, words: set[str]) -> int:
        def check(_this: int, word: str, errors: Any) -> int:
            if self.is_broken:
                return E_FAIL
            waiting = [] if word in words else [self.object("error", _ERROR)]

            def give(_this: int, error: Any) -> int:
                if not waiting:
                    return S_FALSE
                error[0] = waiting.pop()
                return S_OK

            errors[0] = self.object("errors", _ERRORS, Next=give)
            return S_OK

        def suggest(_this: int, word: str, texts: Any) -> int:
            if self.is_broken:
                return E_FAIL
            texts[0] = self.texts(word) if word in words else self.texts(*sorted(words))
            return S_FALSE if word in words else S_OK

        def add(_this: int, word: str) -> int:
            self.added.append(word)
            return S_OK

        return self.object("checker", _CHECKER, Check=check, Suggest=suggest, Add=add)

    def factory(self) -> c_void_p:
        def languages(_this: int, texts: Any) -> int:
            texts[0] = self.texts(*self.known)
            return S_OK

        def create(_this: int, tag: str, checker: Any) -> int:
            if tag not in self.known:
                return E_FAIL
            checker[0] = self.checker(self.known[tag])
            return S_OK

        made = self.object("factory", _FACTORY, get_SupportedLanguages=languages, CreateSpellChecker=create)
        return c_void_p(made)

    def CoTaskMemFree(self, text: c_void_p) -> None:  # noqa: N802 - as in ole32
        assert text.value
        self.freed += 1


@pytest.fixture
def windows() -> Windows:
    # A collection in the middle of a call from C would be of no harm, and of no use either.
    gc.collect()
    return Windows()


def test_languages_are_those_windows_lists(windows: Windows) -> None:
    windows.known["ko-KR"] = set()

    languages = WindowsDictionaries(windows, windows.factory()).languages()

    assert languages == ["en_US", "ko_KR"]
    assert windows.freed == 2
    assert windows.alive == ["factory"]


def test_words_are_checked_and_everything_is_let_go(windows: Windows) -> None:
    english = WindowsDictionaries(windows, windows.factory()).open("en_US")
    assert english is not None

    known = [english.knows(word) for word in ("meeting", "meeeting")]

    assert known == [True, False]
    assert windows.alive == ["factory", "checker"]


def test_suggestions_come_for_wrong_words_alone(windows: Windows) -> None:
    english = WindowsDictionaries(windows, windows.factory()).open("en_US")
    assert english is not None

    suggested = [english.suggest(word) for word in ("meeeting", "meeting")]

    assert suggested == [["hello", "meeting"], []]
    assert windows.alive == ["factory", "checker"]


def test_a_learned_word_goes_into_windows_own_dictionary(windows: Windows) -> None:
    english = WindowsDictionaries(windows, windows.factory()).open("en_US")
    assert english is not None

    english.learn("Fabrikam")

    assert windows.added == ["Fabrikam"]


def test_a_failure_counts_as_right_and_a_strange_language_as_none(windows: Windows) -> None:
    everything = WindowsDictionaries(windows, windows.factory())
    english = everything.open("en_US")
    assert english is not None
    windows.is_broken = True

    assert english.knows("meeeting")
    assert english.suggest("meeeting") == []
    assert everything.open("tlh_QO") is None


@pytest.mark.skipif(sys.platform == "win32", reason="there it is")
def test_where_there_is_no_windows_there_are_no_dictionaries_of_it() -> None:
    assert WindowsDictionaries.load() is None
