"""The dictionaries of Windows 8 and later, through its Spell Checking API (``spellcheck.h``).

COM without a library for it: a method is a place in the object's table, in the order of the header.
https://learn.microsoft.com/windows/win32/intl/about-the-spell-checker-api
"""

from __future__ import annotations

import ctypes
import logging
import uuid
from ctypes import byref, c_int, c_ulong, c_void_p, c_wchar_p
from typing import Any

_log = logging.getLogger(__name__)

_FACTORY_CLASS = uuid.UUID("7AB36653-1796-484B-BDFA-E74F1DB7C1DC")
_FACTORY = uuid.UUID("8E018A9D-2415-4677-BF08-794EA61F94BB")
_IN_PROCESS = 1
_MOST = 10
_MOST_LANGUAGES = 200
# Places in the tables: IUnknown has the first three.
_RELEASE = 2
_LANGUAGES, _CREATE = 3, 5
_CHECK, _SUGGEST, _ADD = 4, 5, 6
_NEXT = 3


class WindowsDictionaries:
    """Windows' factory of spell checkers."""

    def __init__(self, ole: Any, factory: c_void_p) -> None:
        self._ole = ole
        self._factory = factory

    @classmethod
    def load(cls) -> WindowsDictionaries | None:
        """Ask Windows for its factory, or give None where it has none."""
        try:
            ole = ctypes.WinDLL("ole32")  # type: ignore[attr-defined,unused-ignore]
            # Else what is made on one worker thread would end with it.
            ole.CoIncrementMTAUsage(byref(c_void_p()))
        except (OSError, AttributeError) as error:
            _log.debug("no spelling from Windows: %s", error)
            return None
        factory = c_void_p()
        status = ole.CoCreateInstance(
            _guid(_FACTORY_CLASS), None, _IN_PROCESS, _guid(_FACTORY), byref(factory)
        )
        return cls(ole, factory) if status == 0 and factory.value else None

    def languages(self) -> list[str]:
        """Give the languages there are dictionaries for."""
        texts = c_void_p()
        if _call(self._factory, _LANGUAGES, byref(texts)) != 0:
            return []
        return [tag.replace("-", "_") for tag in _texts(self._ole, texts, _MOST_LANGUAGES)]

    def open(self, language: str) -> WindowsDictionary | None:
        """Make a spell checker for a language."""
        checker = c_void_p()
        status = _call(self._factory, _CREATE, c_wchar_p(language.replace("_", "-")), byref(checker))
        return WindowsDictionary(self._ole, checker) if status == 0 and checker.value else None


class WindowsDictionary:
    """One of Windows' spell checkers."""

    def __init__(self, ole: Any, checker: c_void_p) -> None:
        self._ole = ole
        self._checker = checker

    def knows(self, word: str) -> bool:
        """Whether the word is spelled right; an error of the dictionary counts as yes."""
        errors, error = c_void_p(), c_void_p()
        if _call(self._checker, _CHECK, c_wchar_p(word), byref(errors)) != 0 or not errors.value:
            return True
        # S_OK gives an error of spelling, S_FALSE says that there is none.
        is_known = _call(errors, _NEXT, byref(error)) != 0
        _release(error)
        _release(errors)
        return is_known

    def suggest(self, word: str) -> list[str]:
        """Give what may be meant."""
        texts = c_void_p()
        # S_FALSE comes with the word itself, for it is right.
        if _call(self._checker, _SUGGEST, c_wchar_p(word), byref(texts)) != 0:
            _release(texts)
            return []
        return _texts(self._ole, texts, _MOST)

    def learn(self, word: str) -> None:
        """Put the word into the user's own dictionary."""
        _call(self._checker, _ADD, c_wchar_p(word))


def _guid(value: uuid.UUID) -> Any:
    return ctypes.create_string_buffer(value.bytes_le, 16)


def _call(pointer: c_void_p, place: int, *arguments: Any) -> int:
    """Call the method of an object by its place in the table; gives the HRESULT."""
    table = ctypes.cast(pointer, ctypes.POINTER(ctypes.POINTER(c_void_p))).contents
    kinds = [c_void_p] + [type(a) if isinstance(a, c_wchar_p | c_ulong) else c_void_p for a in arguments]
    # All of Windows on 64 bits has one convention of calls.
    method = ctypes.CFUNCTYPE(c_int, *kinds)(table[place])
    status: int = method(pointer, *arguments)
    return status


def _release(pointer: c_void_p) -> None:
    if pointer.value:
        _call(pointer, _RELEASE)


def _texts(ole: Any, enumeration: c_void_p, most: int) -> list[str]:
    """Read an IEnumString to its end, and let it go; its texts are ours to free."""
    found: list[str] = []
    while enumeration.value and len(found) < most:
        text = c_void_p()
        if _call(enumeration, _NEXT, c_ulong(1), byref(text), None) != 0 or not text.value:
            break
        found.append(ctypes.wstring_at(text.value or 0))
        ole.CoTaskMemFree(text)
    _release(enumeration)
    return found
