"""Emoji by their names, in the user's language and in English; read when the first is looked for."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale

from lyncfedclient.domain.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 8
_LANGUAGES = ("en", "de", "es", "fr", "ko")
_BEGUN = re.compile(r"(?:^|[\s(])(:([^\s:]{2,40}))$")
_ENDED = re.compile(r"(?:^|[\s(])(:([^\s:]{2,40}):)$")


class Emoji(NamedTuple):
    """One emoji; ``name`` is its own, ``folded`` all of its names as they are searched."""

    sign: str
    name: str
    folded: tuple[str, ...]


def begun_name(text: str) -> str:
    """Give what of an emoji's name stands at the end of a text after its colon, or nothing."""
    found = _BEGUN.search(text)
    return found[2] if found else ""


def ended_name(text: str) -> str:
    """Give the name between colons at the end of a text, or nothing."""
    found = _ENDED.search(text)
    return found[2] if found else ""


def find_emoji(words: str, limit: int = MOST) -> list[Emoji]:
    """Give the emoji whose names have words that begin like these, the best first."""
    wanted = _fold(words)
    if not wanted:
        return []
    best: dict[str, tuple[int, int, Emoji]] = {}
    for place, emoji in enumerate(_all()):
        rank = min((_rank(name, wanted) for name in emoji.folded), default=_NONE)
        if rank < _NONE and (emoji.sign not in best or rank < best[emoji.sign][0]):
            best[emoji.sign] = (rank, place, emoji)
    return [emoji for _, _, emoji in sorted(best.values())[:limit]]


def exact_emoji(name: str) -> str:
    """Give the emoji that has exactly this name, or nothing."""
    wanted = _fold(name)
    return next((emoji.sign for emoji in _all() if wanted in emoji.folded), "")


_WHOLE, _BEGINNING, _WORD, _NONE = range(4)


def _rank(name: str, wanted: str) -> int:
    if name == wanted:
        return _WHOLE
    if name.startswith(wanted):
        return _BEGINNING
    return _WORD if f" {wanted}" in name else _NONE


def _fold(text: str) -> str:
    """Compare without case and marks; what some write with underscores is parted by spaces in the names."""
    spread = unicodedata.normalize("NFKD", text.casefold().replace("_", " ").replace("-", " "))
    kept = "".join(sign for sign in spread if not unicodedata.combining(sign))
    return unicodedata.normalize("NFKC", kept).strip()


def _all() -> tuple[Emoji, ...]:
    code = QLocale().name().partition("_")[0]
    own = _read(code) if code in _LANGUAGES and code != "en" else ()
    return own + _read("en")


@cache
def _read(language: str) -> tuple[Emoji, ...]:
    text = resource("emoji", f"{language}.tsv").read_text(encoding="utf-8")
    return tuple(_emoji(line.split("\t")) for line in text.splitlines() if line)


def _emoji(parts: Iterable[str]) -> Emoji:
    sign, *names = parts
    return Emoji(sign, names[0], tuple(dict.fromkeys(map(_fold, names))))
