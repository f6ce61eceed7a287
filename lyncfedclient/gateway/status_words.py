"""Reads what people's status texts say about them, from ``resources/status_words.toml``.

Read when the first text comes in that could be such words; parsing takes some milliseconds.
"""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from lyncfedclient.domain.presence import Activity, Availability
from lyncfedclient.domain.resources import resource

Meaning: TypeAlias = Availability | Activity
"""What a text names: a state, or the finer word beside one."""

_MAX_LENGTH = 80
"""Characters of a text that is still looked at: whoever writes more writes a note."""
_HANGUL = 0x1100
_WORDS = re.compile(r"\w+")
_KOREAN = re.compile("[\u1100-\u11ff\uac00-\ud7a3]")
_MEANINGS: dict[str, Meaning] = {member.value: member for member in Availability} | {
    member.value: member for member in Activity
}


class Said(NamedTuple):
    """What a text names, if anything, and whether it says nothing else."""

    meaning: Meaning | None
    is_whole: bool


NOTHING = Said(None, is_whole=False)


class _Phrases(NamedTuple):
    whole: dict[str, Meaning]
    within: tuple[tuple[Meaning, re.Pattern[str]], ...]
    first_words: frozenset[str]


def understand(status: str) -> Said:
    """Find out what a status text names."""
    if not status or len(status) > _MAX_LENGTH:
        return NOTHING
    phrases = _phrases()
    folded = status.casefold()
    if phrases.first_words.isdisjoint(_WORDS.findall(folded)) and (
        folded.isascii() or not _KOREAN.search(folded)
    ):
        # Most notes name nothing, and this is asked of each presence.
        return NOTHING
    text = " ".join(folded.split()).strip(".!-–… ")  # noqa: RUF001 - a dash is what people type
    whole = phrases.whole.get(text)
    if whole is not None:
        return Said(whole, is_whole=True)
    for meaning, pattern in phrases.within:
        if pattern.search(text):
            return Said(meaning, is_whole=False)
    return NOTHING


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    with resource("status_words.toml").open("rb") as file:
        rows = tomllib.load(file)["meaning"]
    pairs = [
        (_MEANINGS[row["means"]], phrase.casefold())
        for row in rows
        for language, phrases in row.items()
        if language != "means"
        for phrase in phrases
    ]
    whole: dict[str, Meaning] = {}
    for meaning, phrase in pairs:
        whole.setdefault(phrase, meaning)
    within = tuple((meaning, _pattern(phrase)) for phrase, meaning in whole.items())
    return _Phrases(whole, within, frozenset(_WORDS.findall(phrase)[0] for phrase in whole))


def _pattern(phrase: str) -> re.Pattern[str]:
    # Korean joins its particles to the word, so only the others are held to whole words.
    edge = r"\b" if phrase[0].isalpha() and ord(phrase[0]) < _HANGUL else ""
    end = edge if phrase[-1].isalpha() else ""
    return re.compile(edge + re.escape(phrase) + end)
