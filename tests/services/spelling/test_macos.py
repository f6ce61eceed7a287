"""Against an imitation of Objective-C: objects that answer the messages of ``NSSpellChecker.h``. Not run on macOS."""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from ctypes import CFUNCTYPE, c_bool, c_char_p, c_long, c_ulong, c_void_p
from typing import TYPE_CHECKING, Any

from lyncfedclient.overriding import override
from lyncfedclient.services.spelling.choice import own_dictionaries
from lyncfedclient.services.spelling.macos import MacDictionaries, ObjectiveC, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

_CHECK = "checkSpellingOfString:startingAt:language:wrap:inSpellDocumentWithTag:wordCount:"
_GUESS = "guessesForWordRange:inString:language:inSpellDocumentWithTag:"


class Objects(ObjectiveC):
    """Hands out numbers for what lives; a message that ``NSSpellChecker`` has not, or in other words, fails."""

    def __init__(self) -> None:
        self.known = {"en": {"meeting"}, "ko": {"만남"}}
        self.is_without_checker = False
        self.pools = 0
        self._alive: list[Any] = [None]

    @override
    def named(self, name: str) -> int | None:
        return self._keep(name)

    @override
    def string(self, text: str) -> int | None:
        return self._keep(text)

    @override
    def send(self, receiver: int | None, message: str, *arguments: Any, gives: Any = c_void_p) -> Any:  # noqa: PLR0911 - one a message
        assert message.count(":") == len(arguments)
        target = self._alive[receiver or 0]
        match target, message, [one.value if hasattr(one, "value") else one for one in arguments]:
            case None, _, _:
                return None
            case "NSSpellChecker", "sharedSpellChecker", []:
                return None if self.is_without_checker else self._keep(self)
            case Objects(), "availableLanguages", []:
                return self._keep(["en", "pt_BR", "ko", "Multilingual"])
            case Objects(), str(said), [text, 0, language, False, 0, None] if said == _CHECK:
                assert [type(one) for one in arguments[1::2]] == [c_long, c_bool, type(None)]
                assert gives is Span
                word = self._alive[text]
                length = (
                    0 if word in self.known[self._alive[language]] else len(word.encode("utf-16-le")) // 2
                )
                return Span(0, length)
            case Objects(), str(said), [Span() as span, text, language, 0] if said == _GUESS:
                assert (span.location, span.length) == (0, len(self._alive[text].encode("utf-16-le")) // 2)
                return self._keep(sorted(self.known[self._alive[language]]) * 20) if span.length > 2 else None
            case Objects(), "learnWord:", [text]:
                assert gives is None
                self.known["en"].add(self._alive[text])
                return None
            case list(), "count", []:
                assert gives is c_ulong
                return len(target)
            case list(), "objectAtIndex:", [place]:
                return self._keep(target[place])
            case str(), "UTF8String", []:
                assert gives is c_char_p
                return target.encode()
        raise AssertionError(f"{target!r} has no {message}")

    @override
    @contextmanager
    def pool(self) -> Iterator[None]:
        self.pools += 1
        yield

    def _keep(self, thing: Any) -> int:
        self._alive.append(thing)
        return len(self._alive) - 1


def test_the_languages_are_those_with_a_dictionary() -> None:
    found = MacDictionaries.load(Objects())

    assert found is not None
    assert found.languages() == ["en", "pt_BR", "ko"]


def test_words_are_judged_guessed_and_learned_each_in_their_language() -> None:
    objects = Objects()
    found = MacDictionaries.load(objects)
    assert found is not None
    english, korean = found.open("en"), found.open("ko")

    assert english.knows("meeting")
    assert not english.knows("m😀eting")
    assert korean.knows("만남")
    assert not korean.knows("meeting")
    assert english.suggest("m😀eting") == ["meeting"] * 10
    assert english.suggest("x") == []
    english.learn("Fabrikam")
    assert english.knows("Fabrikam")
    assert objects.pools == 8


def test_without_a_checker_there_are_no_dictionaries() -> None:
    objects = Objects()
    objects.is_without_checker = True

    assert MacDictionaries.load(objects) is None


def test_elsewhere_there_is_none_and_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")

    assert own_dictionaries().languages() == []


def test_a_message_is_called_as_the_method_it_finds() -> None:
    heard: list[tuple[int | None, ...]] = []
    kept = ctypes.create_string_buffer("만남".encode())

    def answer(receiver: int, selector: int, argument: int | None) -> int:
        heard.append((receiver, selector, argument))
        return ctypes.addressof(kept)

    runtime = _Runtime(CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_void_p)(answer))
    objects = ObjectiveC(runtime)

    with objects.pool():
        made = objects.string("만남")
        text = objects.send(made, "UTF8String", gives=c_char_p)

    assert text == "만남".encode()
    assert heard[0][:2] == (7, len("stringWithUTF8String:"))
    assert heard[1][:2] == (ctypes.addressof(kept), len("UTF8String"))
    assert objects.send(None, "count") is None
    assert runtime.pools == [5]


class _Runtime:
    """The functions of ``libobjc`` that are called."""

    def __init__(self, send: Any) -> None:
        self.pools: list[int] = []
        self.objc_msgSend = send
        self.objc_getClass = CFUNCTYPE(c_void_p, c_char_p)(lambda _name: 7)
        self.sel_registerName = CFUNCTYPE(c_void_p, c_char_p)(len)
        self.objc_autoreleasePoolPush = CFUNCTYPE(c_void_p)(lambda: 5)
        self.objc_autoreleasePoolPop = CFUNCTYPE(None, c_void_p)(self.pools.append)
