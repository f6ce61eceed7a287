"""How a message's text is prepared for the search index, and what is typed for asking it.

SQLite's ``unicode61`` tokenizer ends words at spaces and punctuation. That leaves three gaps, which
are closed here, the same way on both sides: scripts written without spaces (Chinese, Japanese, Thai),
Korean, whose words carry endings, are found by any part; marks over and under letters do not count in
any script (unicode61 knows the Latin ones only); an emoji is a word of its own.
"""

from __future__ import annotations

import re
import unicodedata

from lyncfedclient.storage.values import clean_text

# Combining classes below 10 change what a letter is (Japanese voicing, Indic nukta and virama).
_FIRST_MARK_CLASS = 10
_HIGHEST_STACK = 30
_MARKED_CHARACTERS = 20_000
_MOST_MARKS = 200

_SPLIT = (
    "(["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"  # Japanese kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese characters
    "\u1100-\u11ff\uac00-\ud7ff"  # Korean
    "\u2190-\u2bff\U0001f000-\U0001faff"  # symbols and emoji
    "])"
)


def fold(text: str) -> str:
    """Give a text as it is indexed; plain ASCII is left alone, for the tokenizer sees to its case."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", _without_flood(text))
    # By the few letters that a text is made of, since it may be a megabyte.
    dropped = [ord(c) for c in set(decomposed) if unicodedata.combining(c) >= _FIRST_MARK_CLASS]
    bare = decomposed.translate(dict.fromkeys(dropped)) if dropped else decomposed
    # Not compiled beforehand: most starts, and many people, never need it. ``re`` keeps it from then on.
    return re.sub(_SPLIT, r" \1 ", unicodedata.normalize("NFC", bare.casefold()))


def _without_flood(text: str) -> str:
    """Drop marks beyond any that writing needs: normalising sorts each stack, in the square of its height."""
    marks = "".join(re.escape(character) for character in set(text) if unicodedata.combining(character))
    if not marks:
        return text
    return re.sub(f"([{marks}]{{{_HIGHEST_STACK}}})[{marks}]+", r"\1", text)


def match_expression(words: str) -> str:
    """Give the FTS5 expression that finds messages with all these words, each perhaps only begun.

    Empty when there is nothing to look for.
    """
    phrases = (fold(word).replace('"', '""') for word in clean_text(words).split())
    return " ".join(f'"{phrase}" *' for phrase in phrases if any(not c.isspace() for c in phrase))


def mark_places(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Give start and end of the first places in a text that :func:`match_expression` finds, in order.

    A word that was only begun is marked as far as it was typed. No more than the first
    :data:`_MARKED_CHARACTERS` are looked at.
    """
    text = text[:_MARKED_CHARACTERS]
    folded: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(text):
        for part in fold(character).casefold().replace(" ", ""):
            folded.append(part)
            origins.append(place)
    whole = "".join(folded)
    marks: set[tuple[int, int]] = set()
    for word in clean_text(words).split():
        wanted = fold(word).casefold().replace(" ", "")
        found = whole.find(wanted) if wanted else -1
        while found >= 0 and len(marks) < _MOST_MARKS:
            first, last = origins[found], origins[found + len(wanted) - 1]
            if found == 0 or _begins_word(text, first, wanted):
                # A mark over the last letter belongs to it.
                end = last + 1
                while end < len(text) and unicodedata.combining(text[end]):
                    end += 1
                marks.add((first, end))
            found = whole.find(wanted, found + 1)
    return _joined(sorted(marks))


def _begins_word(text: str, place: int, word: str) -> bool:
    return (
        place == 0
        or not text[place - 1].isalnum()
        or not word[0].isalnum()
        or re.match(_SPLIT, word) is not None
    )


def _joined(marks: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Make one of those that overlap."""
    joined: list[tuple[int, int]] = []
    for start, end in marks:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
