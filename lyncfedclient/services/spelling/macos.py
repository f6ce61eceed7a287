"""The dictionaries of macOS, through ``NSSpellChecker`` (AppKit), in Objective-C's own calls.

For the first thread of a process without a window alone (:mod:`lyncfedclient.services.spelling.process` says why).
https://developer.apple.com/documentation/appkit/nsspellchecker
"""

from __future__ import annotations

import ctypes
import logging
import re
from contextlib import contextmanager
from ctypes import CFUNCTYPE, Structure, c_bool, c_char_p, c_long, c_ulong, c_void_p
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_log = logging.getLogger(__name__)

_RUNTIME = "/usr/lib/libobjc.A.dylib"
_APPKIT = "/System/Library/Frameworks/AppKit.framework/AppKit"
_MOST = 10
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[_-][A-Za-z0-9]+)*\Z")
"""What stands among the languages besides ("Multilingual") is none."""


class Span(Structure):
    """``NSRange``, counted in UTF-16."""

    _fields_ = (("location", c_ulong), ("length", c_ulong))


class ObjectiveC:
    """Sends messages to objects: ``objc_msgSend`` is called as the method that it finds."""

    def __init__(self, runtime: Any) -> None:
        for function in (runtime.objc_getClass, runtime.sel_registerName):
            function.argtypes, function.restype = (c_char_p,), c_void_p
        runtime.objc_autoreleasePoolPush.restype = c_void_p
        runtime.objc_autoreleasePoolPop.argtypes = (c_void_p,)
        self._runtime = runtime
        self._string = self.named("NSString")

    @classmethod
    def load(cls) -> ObjectiveC:
        """Load AppKit and what sends messages. Raises ``OSError`` and ``AttributeError`` where they are not."""
        ctypes.CDLL(_APPKIT)
        return cls(ctypes.CDLL(_RUNTIME))

    def named(self, name: str) -> int | None:
        """Give a class."""
        found: int | None = self._runtime.objc_getClass(name.encode())
        return found

    def send(self, receiver: int | None, message: str, *arguments: Any, gives: Any = c_void_p) -> Any:
        """Send a message; what is no C type is a pointer. Nobody answers with nothing."""
        if not receiver:
            return None
        kinds = [type(one) if isinstance(one, Structure | c_bool | c_long) else c_void_p for one in arguments]
        selector = self._runtime.sel_registerName(message.encode())
        method = CFUNCTYPE(gives, c_void_p, c_void_p, *kinds)(self._method(receiver, selector))
        return method(receiver, selector, *arguments)

    def _method(self, receiver: int, selector: int) -> int:  # noqa: ARG002 - for whom it differs
        return ctypes.cast(self._runtime.objc_msgSend, c_void_p).value or 0

    def string(self, text: str) -> int | None:
        """Make an ``NSString``; a half of a pair of surrogates is no text."""
        buffer = ctypes.create_string_buffer(text.encode("utf-8", "replace"))
        made: int | None = self.send(self._string, "stringWithUTF8String:", ctypes.addressof(buffer))
        return made

    def texts(self, array: int | None) -> list[str]:
        """Read an ``NSArray`` of strings."""
        count = self.send(array, "count", gives=c_ulong) or 0
        found = []
        for place in range(count):
            one = self.send(array, "objectAtIndex:", c_long(place))
            found.append((self.send(one, "UTF8String", gives=c_char_p) or b"").decode("utf-8", "replace"))
        return found

    @contextmanager
    def pool(self) -> Iterator[None]:
        """Let go afterwards of what was made meanwhile."""
        pool = self._runtime.objc_autoreleasePoolPush()
        try:
            yield
        finally:
            self._runtime.objc_autoreleasePoolPop(pool)


class MacDictionaries:
    """The system's one spell checker."""

    def __init__(self, objects: ObjectiveC, checker: int) -> None:
        self._objects = objects
        self._checker = checker

    @classmethod
    def load(cls, objects: ObjectiveC | None = None) -> MacDictionaries | None:
        """Ask macOS for its spell checker, or give None where it has none."""
        try:
            objects = objects or ObjectiveC.load()
        except (OSError, AttributeError) as error:
            _log.debug("no spelling from macOS: %s", error)
            return None
        checker = objects.send(objects.named("NSSpellChecker"), "sharedSpellChecker")
        return cls(objects, checker) if checker else None

    def languages(self) -> list[str]:
        """Give the languages there are dictionaries for."""
        with self._objects.pool():
            tags = self._objects.texts(self._objects.send(self._checker, "availableLanguages"))
        return [tag for tag in tags if _LANGUAGE.match(tag)]

    def open(self, language: str) -> MacDictionary:
        """Give the checker for a language."""
        return MacDictionary(self._objects, self._checker, language)


class MacDictionary:
    """The spell checker, for one language."""

    def __init__(self, objects: ObjectiveC, checker: int, language: str) -> None:
        self._objects = objects
        self._checker = checker
        self._language = language

    def knows(self, word: str) -> bool:
        """Whether the word is spelled right."""
        objects = self._objects
        with objects.pool():
            wrong = objects.send(
                self._checker,
                "checkSpellingOfString:startingAt:language:wrap:inSpellDocumentWithTag:wordCount:",
                objects.string(word),
                c_long(0),
                objects.string(self._language),
                c_bool(False),
                c_long(0),
                None,
                gives=Span,
            )
        return wrong is None or wrong.length == 0

    def suggest(self, word: str) -> list[str]:
        """Give what may be meant."""
        objects = self._objects
        with objects.pool():
            guesses = objects.send(
                self._checker,
                "guessesForWordRange:inString:language:inSpellDocumentWithTag:",
                Span(0, len(word.encode("utf-16-le", "replace")) // 2),
                objects.string(word),
                objects.string(self._language),
                c_long(0),
            )
            return objects.texts(guesses)[:_MOST]

    def learn(self, word: str) -> None:
        """Put the word into the user's own dictionary."""
        with self._objects.pool():
            self._objects.send(self._checker, "learnWord:", self._objects.string(word), gives=None)
