"""Which words of a text are looked up: those that somebody spelled, not addresses, names of things or code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_LETTERS = 48
"""What is longer is no word of any dictionary, and slow to look up."""

# Combining marks belong to the letters before them; an apostrophe only to letters on both sides.
_MARKED = r"(?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f])+"
_WORD = re.compile(rf"{_MARKED}(?:['\u2019\u05f3\u05f4]{_MARKED})*")
_CHUNK = re.compile(r"\S+")
_CODE = re.compile(r"`[^`]*`")
# An address, a path, a name of code or of an emoji, a tag, a number with its unit.
_NO_PROSE = re.compile(r"[\d@/\\_=#<>|{}~^*$%&+]|\w[.:]\w|^:\w|[\w)]\(")

_SCRIPTS = (
    ("latin", re.compile(r"[A-Za-z\u00aa-\u024f\u1e00-\u1eff\ufb00-\ufb06]")),
    ("cyrillic", re.compile(r"[\u0400-\u052f]")),
    ("greek", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("hangul", re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")),
    ("hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("arabic", re.compile(r"[\u0600-\u06ff\u0750-\u077f]")),
    ("armenian", re.compile(r"[\u0530-\u058f]")),
    ("georgian", re.compile(r"[\u10a0-\u10ff]")),
)
_SCRIPT_OF = {
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"), "cyrillic"),
    **dict.fromkeys(("ar", "ckb", "fa", "ug", "ur"), "arabic"),
    **dict.fromkeys(("he", "iw", "yi"), "hebrew"),
    "el": "greek",
    "grc": "greek",
    "hy": "armenian",
    "ka": "georgian",
    "ko": "hangul",
}
# Of these no dictionary of words can tell where a word ends.
_OTHER = {
    **dict.fromkeys(("am", "as", "bn", "gu", "hi", "ja", "km", "kn", "lo", "ml", "mr", "my", "ne"), ""),
    **dict.fromkeys(("or", "pa", "sa", "si", "ta", "te", "th", "ti", "zh"), ""),
}


def words_in(text: str) -> Iterator[tuple[int, int]]:
    """Give the words of one paragraph that are to be looked up, as places of their beginning and end.

    Left out are quotes, code, links and addresses, what holds a digit, names in the manner of ``iPhone``
    or ``ASAP``, and single letters.
    """
    if text.startswith(">"):
        return
    if "`" in text:
        text = _CODE.sub(lambda code: " " * len(code[0]), text)
    for chunk in _CHUNK.finditer(text):
        if _NO_PROSE.search(chunk[0]):
            continue
        for word in _WORD.finditer(text, chunk.start(), chunk.end()):
            if 1 < len(word[0]) <= MOST_LETTERS and word[0][1:] == word[0][1:].lower():
                yield word.start(), word.end()


def script_of_word(word: str) -> str:
    """Give the script of a word; empty where it has none of ours, or more than one."""
    found = [name for name, letters in _SCRIPTS if letters.search(word)]
    return found[0] if len(found) == 1 else ""


def script_of_language(tag: str) -> str:
    """Give the script in which a language is written; empty where words cannot be told apart."""
    parts = tag.replace("-", "_").split("_")
    if "Latn" in parts or "latin" in tag:
        return "latin"
    language = parts[0].lower()
    return _OTHER.get(language, _SCRIPT_OF.get(language, "latin"))
