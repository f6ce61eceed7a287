"""How the styles of a message become formats of a text layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat, QTextLayout

from lyncfedclient.ui.conversation.styling import Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.ui.conversation.styling import LineStyle

QUOTE_INDENT = 12
"""How far each quote moves its text in, with the bar before it."""
_HIDDEN_SIZE = 1.0


class Inks(NamedTuple):
    """The colours of what is not plain text."""

    link: QColor
    quiet: QColor
    bar: QColor
    code: QColor


def style_formats(
    line: LineStyle, paragraph: str, font: QFont, inks: Inks, measure: Callable[[str], int]
) -> list[QTextLayout.FormatRange]:
    """Give the formats of a line; ``measure`` counts characters as Qt does."""
    formats = []
    whole = QTextCharFormat()
    if line.is_code:
        _set_code(whole)
    if line.quotes:
        whole.setForeground(inks.quiet)
    if line.is_code or line.quotes:
        formats.append(_range(0, measure(paragraph), whole))
    for span in line.spans:
        style = QTextCharFormat()
        if span.style is Style.STRONG:
            style.setFontWeight(int(QFont.Weight.Bold))
        elif span.style is Style.EMPHASIS:
            style.setFontItalic(True)
        elif span.style is Style.STRIKE:
            style.setFontStrikeOut(True)
        elif span.style is Style.CODE:
            _set_code(style)
            style.setBackground(inks.code)
        elif span.style is Style.MARK:
            style.setForeground(inks.quiet)
        else:
            style.setForeground(QColor(0, 0, 0, 0))
            style.setFontPointSize(min(_HIDDEN_SIZE, font.pointSizeF()))
        start = measure(paragraph[: span.start])
        formats.append(_range(start, measure(paragraph[span.start : span.end]), style))
    return formats


def action_format(paragraph_length: int) -> QTextLayout.FormatRange:
    """Give the format of what somebody does (XEP-0245)."""
    style = QTextCharFormat()
    style.setFontItalic(True)
    return _range(0, paragraph_length, style)


def _set_code(style: QTextCharFormat) -> None:
    style.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    style.setFontFixedPitch(True)


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, style
    return found
