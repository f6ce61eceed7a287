"""Two languages nobody speaks, made from English while the program runs: one long, one from right to left.

The long one shows what is cut and what is not marked for translation: ``⟦Šîĝñ öûţ ~~⟧``. The other is
written in Hebrew letters, so that the shaping of its lines is that of a real language.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from typing_extensions import override

LONG = "pseudo"
MIRRORED = "mirrored"

_KEPT = re.compile(r"(\{[^}]*\}|%L?n|&&)")
_ACCENTED = str.maketrans("aceghijnosuyzACEGHIJNOSUYZl", "áçéĝĥîĵñöšûýžÁÇÉĜĤÎĴÑÖŠÛÝŽļ")
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבצדעפגהיחכלמנופקרסתוושחיז" * 2
)
_WORD = 7
_LONGER = 0.35
"""German and French need about a third more room than English."""


def long_words(text: str) -> str:
    """Write a sentence with accents, a third longer, in brackets that show whether both its ends are there."""
    length = max(1, round(len(_KEPT.sub("", text)) * _LONGER))
    # In words, so that lines can break in it as they could in a real language.
    extra = " ".join("~" * min(_WORD, length - begin) for begin in range(0, length, _WORD))
    return f"⟦{_each(text, _ACCENTED)} {extra}⟧"


def mirrored_words(text: str) -> str:
    """Write a sentence in letters that run from right to left."""
    return _each(text, _HEBREW)


def _each(text: str, letters: dict[int, int]) -> str:
    parts = _KEPT.split(text)
    return "".join(part if place % 2 else part.translate(letters) for place, part in enumerate(parts))


class PseudoTranslator(QTranslator):
    """Answers for every sentence of ours."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = {LONG: long_words, MIRRORED: mirrored_words}[language]

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        # What Qt itself says stays; an empty answer would be taken for a translation.
        return source_text if context.startswith("Q") else self._write(source_text)


def install_pseudo(language: str) -> PseudoTranslator:
    """Have the application speak one of the two; take it out again with ``removeTranslator``."""
    application = QCoreApplication.instance()
    assert application is not None
    translator = PseudoTranslator(language, application)
    application.installTranslator(translator)
    QLocale.setDefault(QLocale("he" if language == MIRRORED else "de"))
    return translator
