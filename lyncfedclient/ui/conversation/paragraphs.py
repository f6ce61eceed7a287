"""A message's text, laid out: one QTextLayout a paragraph, each in its own direction.

Positions are those of Qt, in UTF-16 code units over the whole text; a line end counts as one.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from lyncfedclient.ui.conversation.styled_formats import QUOTE_INDENT, action_format, style_formats

if TYPE_CHECKING:
    from PySide6.QtGui import QBrush, QColor, QFont, QPainter

    from lyncfedclient.ui.conversation.links import LinkSpan
    from lyncfedclient.ui.conversation.styled_formats import Inks
    from lyncfedclient.ui.conversation.styling import LineStyle

_EMOJI = re.compile(
    "[\u231a-\u23ff\u2600-\u27bf\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
    "[\u200d\ufe0f\u2600-\u27bf\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\U000e0020-\U000e007f]*"
)
_EMOJI_SCALE = 1.25
_BAR = 3
_LEAST_WIDTH = 16.0
_STRONG = {"L": False, "R": True, "AL": True}


def is_right_to_left(text: str) -> bool | None:
    """Tell a paragraph's direction by its first strong character (UAX #9, P2); None where it has none."""
    for character in text:
        direction = _STRONG.get(unicodedata.bidirectional(character))
        if direction is not None:
            return direction
    return None


def utf16_length(text: str) -> int:
    """Count the UTF-16 code units of a text, which is what Qt counts in."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def utf16_slice(text: str, start: int, end: int) -> str:
    """Cut a text at positions counted in UTF-16 code units."""
    if text.isascii():
        return text[start:end]
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "replace")


class Paragraphs:
    """Text within ``width``; ``size`` tells how much of it was needed."""

    def __init__(
        self,
        text: str,
        links: tuple[LinkSpan, ...],
        font: QFont,
        inks: Inks,
        width: float,
        *,
        styles: list[LineStyle] | None = None,
        is_action: bool = False,
    ) -> None:
        self.text = text
        self._inks = inks
        self._styles = styles
        self._starts: list[int] = []
        self._layouts: list[QTextLayout] = []
        self._tops: list[float] = []
        self.links: list[tuple[int, int, str]] = []
        fallback = bool(is_right_to_left(text))
        place, start = 0, 0
        leading = max(2.0, QFontMetricsF(font).height() * 0.12)
        natural, height = 0.0, 0.0
        self.is_right_to_left = fallback
        for number, paragraph in enumerate(text.split("\n")):
            is_rtl = is_right_to_left(paragraph)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            is_rtl = fallback if is_rtl is None else is_rtl
            option.setTextDirection(
                Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
            )
            layout = QTextLayout(paragraph, font)
            layout.setCacheEnabled(True)
            layout.setTextOption(option)
            line = styles[number] if styles is not None else None
            formats = []
            if line is not None and not line.is_plain:
                formats += style_formats(line, paragraph, font, inks, utf16_length)
            if is_action:
                formats.append(action_format(utf16_length(paragraph)))
            if links:
                formats += self._link_formats(paragraph, place, start, links, inks.link)
            if not paragraph.isascii():
                formats += _emoji_formats(paragraph, font)
            layout.setFormats(formats)
            widest, tall = _lay_out(layout, width, leading, self._indent(number))
            natural = max(natural, widest)
            self._starts.append(start)
            self._layouts.append(layout)
            self._tops.append(height)
            height += tall
            place += len(paragraph) + 1
            start += utf16_length(paragraph) + 1
        self.length = start - 1
        self.width = float(-(-natural // 1))
        self.height = height
        self._align(leading)

    def _link_formats(
        self,
        paragraph: str,
        place: int,
        start: int,
        links: tuple[LinkSpan, ...],
        ink: QColor,
    ) -> list[QTextLayout.FormatRange]:
        formats = []
        for link in links:
            if not place <= link.start <= link.end <= place + len(paragraph):
                continue
            first = utf16_length(paragraph[: link.start - place])
            count = utf16_length(paragraph[link.start - place : link.end - place])
            formats.append(_format_range(first, count, ink))
            self.links.append((start + first, start + first + count, link.target))
        return formats

    def _align(self, leading: float) -> None:
        """Put right-to-left paragraphs against the right side of what is needed in width."""
        for number, layout in enumerate(self._layouts):
            if layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft:
                _lay_out(layout, self.width, leading, self._indent(number))

    def _indent(self, number: int) -> int:
        """How far a paragraph stands in because it is quoted."""
        return QUOTE_INDENT * self._styles[number].quotes if self._styles is not None else 0

    def _draw_blocks(self, painter: QPainter, origin: QPointF) -> None:
        """Paint the bars of quotes and the ground of code."""
        if self._styles is None:
            return
        bottom = [*self._tops[1:], self.height]
        for number, line in enumerate(self._styles):
            top, tall = origin.y() + self._tops[number], bottom[number] - self._tops[number]
            layout = self._layouts[number]
            is_rtl = layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
            indent = self._indent(number)
            if line.is_code:
                left = origin.x() + (0 if is_rtl else indent)
                painter.fillRect(QRectF(left, top, self.width - indent, tall), self._inks.code)
            for depth in range(line.quotes):
                inset = depth * QUOTE_INDENT
                x = self.width - inset - _BAR if is_rtl else inset
                painter.fillRect(QRectF(origin.x() + x, top, _BAR, tall), self._inks.bar)

    def draw(
        self,
        painter: QPainter,
        origin: QPointF,
        clip: QRectF,
        selected: tuple[int, int],
        brushes: tuple[QBrush, QBrush],
    ) -> None:
        """Paint what lies within ``clip``; ``selected`` is a range, ``brushes`` its ink and ground."""
        self._draw_blocks(painter, origin)
        bottom = [*self._tops[1:], self.height]
        for start, layout, top, end in zip(self._starts, self._layouts, self._tops, bottom, strict=True):
            if origin.y() + end < clip.top() or origin.y() + top > clip.bottom():
                continue
            marks = []
            first = max(selected[0] - start, 0)
            last = min(selected[1] - start, utf16_length(layout.text()))
            if first < last:
                mark = QTextLayout.FormatRange()
                mark.start, mark.length = first, last - first
                style = QTextCharFormat()
                style.setForeground(brushes[0])
                style.setBackground(brushes[1])
                mark.format = style
                marks.append(mark)
            layout.draw(painter, QPointF(origin.x(), origin.y() + top), marks, clip)

    def position_at(self, point: QPointF) -> int:
        """Give the position between two characters that is nearest to a point."""
        start, line, point = self._line_at(point)
        return start + line.xToCursor(point.x()) if line is not None else start

    def link_at(self, point: QPointF) -> str:
        """Give the address of the link under a point, or nothing."""
        if not self.links:
            return ""
        start, line, point = self._line_at(point)
        if line is None or not line.naturalTextRect().contains(point):
            return ""
        position = start + line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return next((target for first, end, target in self.links if first <= position < end), "")

    def word_at(self, position: int) -> tuple[int, int]:
        """Give the range of the word around a position."""
        row = self._row_of(position)
        layout, start = self._layouts[row], self._starts[row]
        text = layout.text()
        inner = position - start
        length = utf16_length(text)
        first = min(inner, length)
        while first > 0 and utf16_slice(text, first - 1, first).isalnum():
            first -= 1
        last = inner
        while last < length and utf16_slice(text, last, last + 1).isalnum():
            last += 1
        return start + first, start + max(last, first)

    def slice(self, start: int, end: int) -> str:
        """Give the text of a range."""
        return utf16_slice(self.text, start, end)

    def _row_of(self, position: int) -> int:
        row = 0
        while row + 1 < len(self._starts) and self._starts[row + 1] <= position:
            row += 1
        return row

    def _line_at(self, point: QPointF) -> tuple[int, QTextLine | None, QPointF]:
        """Find the line at a height; gives its paragraph's start, the line, and the point within that layout."""
        row = 0
        while row + 1 < len(self._tops) and self._tops[row + 1] <= point.y():
            row += 1
        layout = self._layouts[row]
        inner = QPointF(point.x(), point.y() - self._tops[row])
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if inner.y() < line.y() + line.height() or number == layout.lineCount() - 1:
                return self._starts[row], line, inner
        return self._starts[row], None, inner


def _format_range(start: int, length: int, ink: QColor) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    style = QTextCharFormat()
    style.setForeground(ink)
    style.setFontUnderline(True)
    found.start, found.length, found.format = start, length, style
    return found


def _emoji_formats(paragraph: str, font: QFont) -> list[QTextLayout.FormatRange]:
    """Draw emoji a little larger than letters, which they would else be smaller than."""
    formats = []
    for match in _EMOJI.finditer(paragraph):
        found = QTextLayout.FormatRange()
        style = QTextCharFormat()
        style.setFontPointSize(font.pointSizeF() * _EMOJI_SCALE)
        found.start = utf16_length(paragraph[: match.start()])
        found.length = utf16_length(match.group())
        found.format = style
        formats.append(found)
    return formats


def _lay_out(layout: QTextLayout, width: float, leading: float, indent: int) -> tuple[float, float]:
    """Break a paragraph into lines; gives the widest line's width and the height of all."""
    natural, height = 0.0, 0.0
    is_rtl = layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width - indent, _LEAST_WIDTH))
        line.setPosition(QPointF(0 if is_rtl else indent, height + leading / 2))
        natural = max(natural, line.naturalTextWidth() + indent)
        height += line.height() + leading
    layout.endLayout()
    return natural, height
