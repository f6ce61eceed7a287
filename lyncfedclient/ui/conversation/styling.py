"""Message styling (XEP-0393): emphasis, code, quotes and preformatted blocks, found in plain text.

The marks stay where they are, so that what is shown is what was written; nothing is ever read as HTML.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

_FENCE = "```"
_MAX_DEPTH = 8
"""So deep may styles and quotes lie in each other; what is deeper is plain."""


class Style(Enum):
    """How a stretch of text is drawn."""

    STRONG = "*"
    EMPHASIS = "_"
    STRIKE = "~"
    CODE = "`"
    MARK = "mark"
    """A mark itself, drawn quietly."""
    HIDDEN = "hidden"
    """A mark that something drawn takes the place of."""


_BY_MARK = {style.value: style for style in (Style.STRONG, Style.EMPHASIS, Style.STRIKE, Style.CODE)}


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` of a line."""

    start: int
    end: int
    style: Style


@dataclass(slots=True)
class LineStyle:
    """How one line is drawn: how deep it is quoted, whether it is preformatted, and the spans in it."""

    quotes: int = 0
    is_code: bool = False
    spans: list[Span] = field(default_factory=list)

    @property
    def is_plain(self) -> bool:
        """Whether nothing is special about it."""
        return not (self.quotes or self.is_code or self.spans)


def read_styles(text: str) -> list[LineStyle]:
    """Give the style of each line of a text."""
    lines: list[LineStyle] = []
    # The depth of quotes at which a preformatted block is open; it ends with its quote.
    fenced_at: int | None = None
    for line in text.split("\n"):
        style = LineStyle()
        lines.append(style)
        begin = _quotes(line, style, fenced_at)
        if fenced_at is not None and style.quotes < fenced_at:
            fenced_at = None
        rest = line[begin:]
        if fenced_at is not None:
            style.is_code = True
            if rest.rstrip() == _FENCE:
                style.spans.append(Span(begin, len(line), Style.MARK))
                fenced_at = None
        elif rest.startswith(_FENCE):
            style.is_code = True
            style.spans.append(Span(begin, len(line), Style.MARK))
            fenced_at = style.quotes
        elif any(mark in rest for mark in _BY_MARK):
            _read_spans(line, begin, len(line), style.spans, 0)
    return lines


def _quotes(line: str, style: LineStyle, fenced_at: int | None) -> int:
    """Count the quotes a line lies in; gives where its text begins."""
    place = 0
    while line.startswith(">", place) and style.quotes < _MAX_DEPTH:
        if fenced_at is not None and style.quotes >= fenced_at:
            break
        place += 1
        if line.startswith(" ", place):
            place += 1
        style.quotes += 1
    if place:
        style.spans.append(Span(0, place, Style.HIDDEN))
    return place


def _read_spans(text: str, start: int, end: int, spans: list[Span], depth: int) -> None:
    # What nothing closes here, nothing closes further on either: else long lines of marks were slow.
    open_for_ever: set[str] = set()
    place = start
    while place < end:
        mark = text[place]
        style = _BY_MARK.get(mark)
        if style is None or mark in open_for_ever or not _may_open(text, start, place, end):
            place += 1
            continue
        close = _closing(text, place, end)
        if close < 0:
            open_for_ever.add(mark)
            place += 1
            continue
        spans += (
            Span(place, place + 1, Style.MARK),
            Span(place + 1, close, style),
            Span(close, close + 1, Style.MARK),
        )
        if style is not Style.CODE and depth < _MAX_DEPTH:
            _read_spans(text, place + 1, close, spans, depth + 1)
        place = close + 1


def _may_open(text: str, start: int, place: int, end: int) -> bool:
    """Whether a mark can begin a span: after a space or another mark, and before something."""
    is_begin = place == start or text[place - 1].isspace()
    return is_begin and place + 1 < end and not text[place + 1].isspace()


def _closing(text: str, place: int, end: int) -> int:
    """Find the first mark that ends a span, which has more in it than that mark; -1 for none."""
    mark = text[place]
    first = place + 1
    while first < end and text[first] == mark:
        first += 1
    close = text.find(mark, first + 1, end)
    while close >= 0 and text[close - 1].isspace():
        close = text.find(mark, close + 1, end)
    return close
