"""Where everything of one message stands: day line, line of the unread, bubble, text, footer."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from lyncfedclient.domain.message import Delivery
from lyncfedclient.ui.conversation.links import find_links
from lyncfedclient.ui.conversation.paragraphs import Paragraphs, utf16_length
from lyncfedclient.ui.conversation.styled_formats import Inks
from lyncfedclient.ui.conversation.styling import read_styles
from lyncfedclient.ui.conversation.words import (
    bubble_text,
    footer_text,
    head_text,
    is_action,
    is_shortened,
    more_text,
    retry_text,
)
from lyncfedclient.ui.help_pages import help_text
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, Role

if TYPE_CHECKING:
    from lyncfedclient.domain.message import Message
    from lyncfedclient.ui.conversation.bubble import Bubble
    from lyncfedclient.ui.conversation.styling import LineStyle
    from lyncfedclient.ui.look import Look

MARGIN = 20
"""Between the bubbles and the sides of the view."""

_MAX_WIDTH = 640
_MAX_LINE = 960
_SHARE = 0.78
_LEAST = 280
_MAX_BIG_EMOJI = 8
_BIG = 2.0
_EMOJI_EXTRAS = frozenset("\u200d\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")


class Spot(Enum):
    """What of a message lies under the pointer."""

    NOTHING = "nothing"
    TEXT = "text"
    LINK = "link"
    RETRY = "retry"
    HELP = "help"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Hit:
    """What a point meets: ``position`` within the text (UTF-16), ``target`` of a link."""

    spot: Spot
    position: int = 0
    target: str = ""


def is_only_emoji(text: str) -> bool:
    """Whether a text is nothing but a few emoji, which are then drawn large."""
    signs = text.replace(" ", "")
    return 0 < len(signs) <= _MAX_BIG_EMOJI and all(
        sign in _EMOJI_EXTRAS or (ord(sign) > 0x2190 and unicodedata.category(sign) in {"So", "Sk"})  # noqa: PLR2004
        for sign in signs
    )


class BubbleLayout:
    """The layout of one row, ``width`` pixels wide; all places are relative to the row's top left corner."""

    def __init__(self, bubble: Bubble, width: int, look: Look, *, is_mirrored: bool) -> None:
        self.bubble = bubble
        self.width = width
        self.is_mirrored = is_mirrored
        is_line = bubble.is_line
        is_right = (bubble.is_own and not is_line) != is_mirrored
        caption = QFontMetricsF(look.font(Role.CAPTION)).height()
        room = max(width - 2 * MARGIN, 40)
        pad_x, pad_y = (0, 1) if is_line else (SPACE_12, SPACE_8 - 1)
        share = 1.0 if is_line else _SHARE
        widest = min(_MAX_LINE if is_line else _MAX_WIDTH, max(room * share, min(room, _LEAST))) - 2 * pad_x
        y = 0.0
        self.has_rule = bubble.day is not None or bubble.is_unread_start
        if self.has_rule:
            y += caption + 2 * SPACE_12
        self.head: QTextLayout | None = None
        self.head_rect = QRectF()
        if is_line and bubble.is_first:
            y += SPACE_8
            self.head = _one_line(
                head_text(bubble.message, bubble.author),
                look.font(Role.CAPTION_STRONG),
                room,
                is_mirrored=is_mirrored,
                is_wide=True,
            )
            self.head_rect = QRectF(MARGIN, y, room, self.head.boundingRect().height())
            y += self.head_rect.height()
        elif not is_line:
            y += SPACE_4
        body = bubble_text(bubble.message, bubble.author)
        self.text = Paragraphs(
            body,
            find_links(body),
            _body_font(body, look),
            _inks(look),
            widest,
            styles=_styles(bubble.message, body),
            is_action=is_action(bubble.message),
        )
        self.more: QTextLayout | None = None
        self.more_rect = QRectF()
        inner = QSizeF(self.text.width, self.text.height)
        if is_shortened(bubble.message.body):
            self.more = _one_line(
                more_text(bubble.message.body),
                look.font(Role.CAPTION_STRONG),
                widest,
                is_mirrored=is_mirrored,
            )
            inner = QSizeF(
                max(inner.width(), self.more.lineAt(0).naturalTextWidth()), inner.height() + SPACE_8
            )
            self.more_rect = QRectF(0, inner.height(), inner.width(), self.more.boundingRect().height())
            inner.setHeight(inner.height() + self.more_rect.height())
        size = QSizeF(inner.width() + 2 * pad_x, inner.height() + 2 * pad_y)
        left = width - MARGIN - size.width() if is_right else float(MARGIN)
        self.rect = QRectF(QPointF(left, y), size)
        self.text_origin = QPointF(left + pad_x, y + pad_y)
        if self.text.is_right_to_left:
            self.text_origin.setX(left + size.width() - pad_x - self.text.width)
        self.more_rect.translate(left + pad_x, y + pad_y)
        y += size.height()
        self.footer: QTextLayout | None = None
        self.footer_rect = QRectF()
        self._actions: list[tuple[int, int, Spot]] = []
        if bubble.has_footer and footer_text(bubble.message, bubble.sender, is_line=is_line):
            y = self._add_footer(y + SPACE_4, room, look, is_right=is_right)
        self.height = round(y)

    def _add_footer(self, y: float, room: float, look: Look, *, is_right: bool) -> float:
        message = self.bubble.message
        text = footer_text(message, self.bubble.sender, is_line=self.bubble.is_line)
        has_failed = message.delivery is Delivery.FAILED
        if has_failed:
            for words, spot in ((retry_text(), Spot.RETRY), (help_text(), Spot.HELP)):
                text = f"{text} · {_unbroken(words)}"
                end = utf16_length(text)
                self._actions.append((end - utf16_length(words), end, spot))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self.is_mirrored else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        footer = QTextLayout(text, look.font(Role.CAPTION))
        footer.setTextOption(option)
        if has_failed:
            style = QTextCharFormat()
            style.setFontWeight(int(QFont.Weight.Bold))
            footer.setFormats([_range(start, end, style) for start, end, _spot in self._actions])
        inset = 0 if self.bubble.is_line else SPACE_4
        height = _break(footer, room - 2 * inset)
        self.footer = footer
        self.footer_rect = QRectF(MARGIN + inset, y, room - 2 * inset, height)
        return y + height + SPACE_8

    def _action_at(self, footer: QTextLayout, inner: QPointF) -> Spot | None:
        for number in range(footer.lineCount()):
            line = footer.lineAt(number)
            if line.naturalTextRect().contains(inner):
                at = line.xToCursor(inner.x(), QTextLine.CursorPosition.CursorOnCharacter)
                return next((spot for start, end, spot in self._actions if start <= at < end), None)
        return None

    def hit(self, point: QPointF) -> Hit:
        """Tell what is at a point."""
        if self.footer is not None and self._actions and self.footer_rect.contains(point):
            action = self._action_at(self.footer, point - self.footer_rect.topLeft())
            if action is not None:
                return Hit(action)
        if self.more is not None and self.more_rect.contains(point):
            return Hit(Spot.MORE)
        if not self.rect.contains(point):
            return Hit(Spot.NOTHING, self.text.position_at(point - self.text_origin))
        inner = point - self.text_origin
        target = self.text.link_at(inner)
        return Hit(Spot.LINK if target else Spot.TEXT, self.text.position_at(inner), target)


def _range(start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, style
    return made


def _body_font(body: str, look: Look) -> QFont:
    font = look.font(Role.BASE)
    if is_only_emoji(body):
        font = QFont(font)
        font.setPointSizeF(font.pointSizeF() * _BIG)
    return font


def _styles(message: Message, body: str) -> list[LineStyle] | None:
    """Read the styles of a text; None where it is plain, as nearly every one is."""
    if message.is_unstyled or not any(mark in body for mark in "*_~`>"):
        return None
    styles = read_styles(body)
    return None if all(line.is_plain for line in styles) else styles


def _inks(look: Look) -> Inks:
    colours = look.colours
    return Inks(
        link=look.colour(colours.accent),
        quiet=look.colour(colours.secondary),
        bar=look.colour(colours.accent),
        code=look.colour(colours.code),
    )


def _unbroken(text: str) -> str:
    return text.replace(" ", "\u00a0")


def _one_line(
    text: str, font: QFont, width: float, *, is_mirrored: bool, is_wide: bool = False
) -> QTextLayout:
    """Lay out a line; a wide one stands at the side where reading begins."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    if is_wide:
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    _break(layout, width)
    return layout


def _break(layout: QTextLayout, width: float) -> float:
    """Break a layout into lines; gives their height."""
    height = 0.0
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height
