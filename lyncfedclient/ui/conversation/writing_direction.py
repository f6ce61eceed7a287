"""From which side a text is written: that of its letters, and of the window while there are none."""

from __future__ import annotations

import unicodedata
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

_LINES, _LETTERS = 100, 200
"""So much is looked at; whoever writes more has begun the line with a letter long before."""
_STRONG = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Give the direction all lines of a text have, Auto where they differ; ``otherwise`` where none has a letter.

    The first letter of a line decides (Unicode annex 9, rules P2 and P3).
    """
    lines = islice(text.split("\n", _LINES), _LINES)
    found = {direction for line in lines if (direction := _of_line(line)) is not None}
    if not found:
        return otherwise
    return found.pop() if len(found) == 1 else Qt.LayoutDirection.LayoutDirectionAuto


def direct(field: QTextEdit) -> None:
    """Let the empty lines of a field begin at the side of the others.

    Qt takes each paragraph for itself, and one without letters for left to right, whatever is written there next.
    """
    wanted = direction_of(field.toPlainText(), field.layoutDirection())
    option = field.document().defaultTextOption()
    if option.textDirection() is not wanted:
        option.setTextDirection(wanted)
        field.document().setDefaultTextOption(option)


def _of_line(line: str) -> Qt.LayoutDirection | None:
    kinds = (unicodedata.bidirectional(letter) for letter in line[:_LETTERS])
    return next((_STRONG[kind] for kind in kinds if kind in _STRONG), None)
