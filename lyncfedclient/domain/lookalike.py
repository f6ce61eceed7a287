"""Addresses that look like others: mixed alphabets, and letters that are drawn alike.

A small part of Unicode's confusables (UTS 39), the part that people meet: Cyrillic and Greek letters
drawn like Latin ones, digits like letters, two letters like one.
"""
# ruff: noqa: RUF001 - letters that look alike are the data here

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid

_DRAWN_ALIKE: Final = str.maketrans(
    # Cyrillic, Greek, Latin beyond ASCII, digits
    "аеорсухкмтвнігѕјһԁԛԝзьӏпοανρτυικχγωɑɡıȷ01|5",
    "aeopcyxkmtbhirsjhdqw3blnoavptuikxywagijolls",
)
_PAIRS: Final = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_APART: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})
"""Alphabets that no language mixes within a word."""
_WORDS: Final = re.compile(r"[^\W\d_]+")


def skeleton(jid: Jid) -> str:
    """Give a text that is the same for addresses that look the same, and means nothing otherwise."""
    text = str(jid)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = text.translate(_DRAWN_ALIKE)
    for two, one in _PAIRS:
        text = text.replace(two, one)
    return text


def has_mixed_alphabets(jid: Jid) -> bool:
    """Tell whether a word of the address mixes alphabets, as only a forged address does."""
    text = str(jid)
    return not text.isascii() and any(len(_alphabets(word)) > 1 for word in _WORDS.findall(text))


def _alphabets(word: str) -> set[str]:
    return {unicodedata.name(c, "?").partition(" ")[0] for c in word} & _APART
