"""Guesses which Windows code page a text without any mark was written in.

For each code page the letters of its languages are known; the code page whose reading consists most
of the letters of one language wins. Names hold few accents, so this is a guess and is shown as one.
"""

# ruff: noqa: RUF001 - letters that look alike are the data here

from __future__ import annotations

import re
from typing import Final

_ALPHABETS: Final[dict[str, tuple[str, ...]]] = {
    # Earlier code pages win where several fit equally well.
    "cp1252": (
        "äöüßÄÖÜ",
        "àâçéèêëîïôûùüÿœæÀÂÇÉÈÊËÎÏÔÛÙÜŒÆ«»’",
        "áéíóúüñ¿¡ÁÉÍÓÚÜÑºª",
        "åäöøæéüÅÄÖØÆÉ",
        "ãõçáâàéêíóôúÃÕÇÁÂÀÉÊÍÓÔÚ",
        "–—‘’“”„…€",
    ),
    "cp1250": (
        "áčďéěíňóřšťúůýžôľĺŕäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽ",
        "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
        "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
        "čćđšžČĆĐŠŽ",
        "ăâîşţĂÂÎŞŢ",
    ),
    "cp1251": (
        "".join(map(chr, range(0x410, 0x450))) + "ёЁ«»№–—",
        "".join(map(chr, range(0x410, 0x450))) + "іїєґІЇЄҐ’",
    ),
    "cp1253": ("".join(map(chr, range(0x391, 0x3CF))) + "Άΐΰ",),
    "cp1254": ("çğıİöşüÇĞÖŞÜâîÂÎ",),
}
_VOWELS: Final[dict[str, str]] = {
    "cp1251": "аеёиіїоуыэюяєАЕЁИІЇОУЫЭЮЯЄ",
    "cp1253": "αάεέηήιίϊΐοόυύϋΰωώΑΆΕΈΗΉΙΊΪΟΌΥΎΫΩΏ",
}
"""For the code pages without Latin letters of their own, which turn any accents into plausible letters."""
_USUAL_VOWELS: Final = 0.25
_MIXED = re.compile(r"[A-Za-z][^\x00-\x7f]+|[^\x00-\x7f]+[A-Za-z]")


def likely_codepage(sample: bytes, preferred: str | None = None) -> str:
    """Give the most likely code page of a sample that is not UTF-8.

    ``preferred`` wins over others that fit no better.
    """
    scores = {"cp949": _korean_score(sample)}
    for name, alphabets in _ALPHABETS.items():
        text = sample.decode(name, "replace")
        scores[name] = _alphabet_score(text, alphabets)
        if name in _VOWELS:
            scores[name] *= _word_score(text, _VOWELS[name])
    if preferred and preferred not in scores and not preferred.startswith("utf-"):
        scores[preferred] = _letter_score(sample.decode(preferred, "replace"))
    order = [*([preferred] if preferred in scores else []), *_ALPHABETS, "cp949"]
    return max(order, key=lambda name: (scores[name], -order.index(name)))


def _alphabet_score(text: str, alphabets: tuple[str, ...]) -> float:
    """Give the share of the characters beyond ASCII that are letters of one language."""
    found = [c for c in text if c > "\x7f"]
    if not found:
        return 0.0
    return max(sum(map(set(alphabet).__contains__, found)) for alphabet in alphabets) / len(found)


def _word_score(text: str, vowels: str) -> float:
    """Give how far the letters beyond ASCII look like words: with vowels, and apart from ASCII letters."""
    found = sum(c > "\x7f" for c in text) or 1
    mixed = sum(len(match) - 1 for match in _MIXED.findall(text))
    share = sum(map(set(vowels).__contains__, text)) / found
    return max(0.0, 1 - mixed / found) * min(1.0, share / _USUAL_VOWELS)


def _letter_score(text: str) -> float:
    found = [c for c in text if c > "\x7f"]
    return sum(c.isalpha() for c in found) / len(found) if found else 0.0


def _korean_score(sample: bytes) -> float:
    """Give the share of common Hangul syllables; the rare ones come up when other text is misread."""
    found = [c for c in sample.decode("cp949", "replace") if c > "\x7f"]
    if not found:
        return 0.0
    # KS X 1001 has the 2,350 syllables of everyday Korean, and Python's euc_kr has just these.
    syllables = [c for c in found if "\uac00" <= c <= "\ud7a3"]
    # It spells the others out in eight bytes.
    common = {c for c in set(syllables) if len(c.encode("euc_kr", "ignore")) == _SYLLABLE_BYTES}
    return sum(map(common.__contains__, syllables)) / len(found)


_SYLLABLE_BYTES: Final = 2
