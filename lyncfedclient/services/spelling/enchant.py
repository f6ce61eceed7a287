"""The dictionaries of a Linux desktop, through Enchant: Hunspell, Nuspell, Aspell, Voikko, whichever is installed.

Enchant (LGPL) is loaded where the system has it; nothing of it is shipped.
https://rrthomas.github.io/enchant/
"""

from __future__ import annotations

import ctypes
import logging
import sys
from ctypes import CFUNCTYPE, POINTER, byref, c_char_p, c_int, c_size_t, c_ssize_t, c_void_p

_log = logging.getLogger(__name__)

_NAMES = {
    "linux": ("libenchant-2.so.2",),
    "darwin": ("/opt/homebrew/lib/libenchant-2.dylib", "/usr/local/lib/libenchant-2.dylib"),
}
_MOST = 10
_Describe = CFUNCTYPE(None, c_char_p, c_char_p, c_char_p, c_char_p, c_void_p)
_Texts = POINTER(c_char_p)
_DECLARED = {
    "enchant_broker_init": ((), c_void_p),
    "enchant_broker_list_dicts": ((c_void_p, _Describe, c_void_p), None),
    "enchant_broker_request_dict": ((c_void_p, c_char_p), c_void_p),
    "enchant_dict_check": ((c_void_p, c_char_p, c_ssize_t), c_int),
    "enchant_dict_suggest": ((c_void_p, c_char_p, c_ssize_t, POINTER(c_size_t)), _Texts),
    "enchant_dict_free_string_list": ((c_void_p, _Texts), None),
    "enchant_dict_add": ((c_void_p, c_char_p, c_ssize_t), None),
}


class EnchantDictionaries:
    """Enchant's broker, which lives as long as the program."""

    def __init__(self, library: ctypes.CDLL, broker: int) -> None:
        self._library = library
        self._broker = broker

    @classmethod
    def load(cls) -> EnchantDictionaries | None:
        """Load Enchant, or give None where it is missing or another one than we know."""
        for name in _NAMES.get(sys.platform, ()):
            try:
                library = ctypes.CDLL(name)
                for function, (arguments, result) in _DECLARED.items():
                    entry = getattr(library, function)
                    entry.argtypes = arguments
                    entry.restype = result
            except (OSError, AttributeError) as error:
                _log.debug("no spelling from %s: %s", name, error)
                continue
            broker = library.enchant_broker_init()
            return cls(library, broker) if broker else None
        return None

    def languages(self) -> list[str]:
        """Give the languages there are dictionaries for."""
        found: set[str] = set()

        def describe(tag: bytes, *_: object) -> None:
            found.add(tag.decode("utf-8", "replace"))

        self._library.enchant_broker_list_dicts(self._broker, _Describe(describe), None)
        return sorted(found)

    def open(self, language: str) -> EnchantDictionary | None:
        """Open a dictionary; reading it takes some 30 ms and 8 MB."""
        handle = self._library.enchant_broker_request_dict(self._broker, language.encode())
        return EnchantDictionary(self._library, handle) if handle else None


class EnchantDictionary:
    """One of Enchant's dictionaries."""

    def __init__(self, library: ctypes.CDLL, handle: int) -> None:
        self._library = library
        self._handle = handle

    def knows(self, word: str) -> bool:
        """Whether the word is spelled right; an error of the dictionary counts as yes."""
        text = _bytes(word)
        return bool(self._library.enchant_dict_check(self._handle, text, len(text)) <= 0)

    def suggest(self, word: str) -> list[str]:
        """Give what may be meant."""
        text, count = _bytes(word), c_size_t()
        texts = self._library.enchant_dict_suggest(self._handle, text, len(text), byref(count))
        if not texts:
            return []
        found = [(texts[place] or b"").decode("utf-8", "replace") for place in range(min(count.value, _MOST))]
        self._library.enchant_dict_free_string_list(self._handle, texts)
        return found

    def learn(self, word: str) -> None:
        """Put the word into the user's own dictionary."""
        text = _bytes(word)
        self._library.enchant_dict_add(self._handle, text, len(text))


def _bytes(word: str) -> bytes:
    # Half of a pair of surrogates is no text.
    return word.encode("utf-8", "replace")
