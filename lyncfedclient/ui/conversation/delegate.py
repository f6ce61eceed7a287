"""Draws the messages of a conversation: bubbles, day lines, footers."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lyncfedclient.domain.message import Delivery
from lyncfedclient.overriding import override
from lyncfedclient.ui.conversation.bubble import Bubble
from lyncfedclient.ui.conversation.layout import MARGIN, BubbleLayout
from lyncfedclient.ui.conversation.model import BUBBLE_ROLE
from lyncfedclient.ui.conversation.words import rule_text
from lyncfedclient.ui.look import RADIUS_BUBBLE, SPACE_4, SPACE_12, SPACE_16, Role

if TYPE_CHECKING:
    from lyncfedclient.ui.look import Look

_KEPT = 240
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TextSelection:
    """Marked text within one message: its key, and a range in UTF-16 code units."""

    key: int
    start: int
    end: int


class MessageDelegate(QStyledItemDelegate):
    """Draws and measures rows; keeps the layouts of those seen last."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kept: OrderedDict[int, BubbleLayout] = OrderedDict()
        self.selection: TextSelection | None = None
        look.changed.connect(self._on_look_changed)

    def layout(self, index: _Index, width: int, *, is_mirrored: bool) -> BubbleLayout | None:
        """Give the layout of a row at a width, made anew only when anything of it is different."""
        bubble = index.data(BUBBLE_ROLE)
        if not isinstance(bubble, Bubble):
            return None
        key = bubble.message.row
        found = self._kept.get(key)
        if (
            found is not None
            and found.width == width
            and found.is_mirrored == is_mirrored
            and found.bubble == bubble
        ):
            self._kept.move_to_end(key)
            return found
        made = self._kept[key] = BubbleLayout(bubble, width, self._look, is_mirrored=is_mirrored)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made

    def _on_look_changed(self) -> None:
        self._kept.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        rect = option.rect
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        layout = self.layout(index, rect.width(), is_mirrored=is_mirrored)
        return QSize(rect.width(), layout.height if layout is not None else 0)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = option.rect
        state = option.state
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        layout = self.layout(index, rect.width(), is_mirrored=is_mirrored)
        if layout is None:
            return
        origin = QPointF(rect.topLeft())
        look, colours = self._look, self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if layout.has_rule:
            self._draw_rule(painter, rect, layout.bubble)
        body = layout.rect.translated(origin)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_selected:
            # The whole row, so that several make one band, and not the day that begins above it.
            above = layout.head_rect if layout.head is not None else layout.rect
            top = above.top() - SPACE_4 if layout.has_rule else 0
            painter.fillRect(QRectF(rect).adjusted(0, top, 0, 0), look.colour(colours.selection))
        if layout.head is not None:
            painter.setPen(look.colour(colours.accent if layout.bubble.is_own else colours.text))
            layout.head.draw(painter, layout.head_rect.topLeft() + origin)
            painter.setPen(Qt.PenStyle.NoPen)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        self._draw_frame(painter, layout, body, is_selected=is_selected, has_focus=has_focus)
        painter.setPen(look.colour(colours.text))
        marked = self.selection
        selected = (0, 0)
        if marked is not None and marked.key == layout.bubble.message.row:
            selected = (marked.start, marked.end)
        brushes = (QBrush(look.colour(colours.on_accent)), QBrush(look.colour(colours.accent)))
        # Stacked marks may rise out of their line; they must not reach into other messages.
        painter.save()
        painter.setClipRect(body, Qt.ClipOperation.IntersectClip)
        visible = painter.clipBoundingRect()
        layout.text.draw(painter, layout.text_origin + origin, visible, selected, brushes)
        if layout.more is not None:
            painter.setPen(look.colour(colours.accent))
            layout.more.draw(painter, layout.more_rect.topLeft() + origin)
        painter.restore()
        if layout.footer is not None:
            has_failed = layout.bubble.message.delivery is Delivery.FAILED
            painter.setPen(look.colour(colours.danger if has_failed else colours.secondary))
            layout.footer.draw(painter, layout.footer_rect.topLeft() + origin)

    def _draw_frame(
        self, painter: QPainter, layout: BubbleLayout, body: QRectF, *, is_selected: bool, has_focus: bool
    ) -> None:
        """Draw the bubble; of a line only where the focus is."""
        look, colours = self._look, self._look.colours
        if layout.bubble.is_line:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            body = body.adjusted(-SPACE_4, 0, SPACE_4, 0)
        else:
            painter.setBrush(look.colour(colours.bubble_out if layout.bubble.is_own else colours.bubble_in))
        if has_focus or (is_selected and not layout.bubble.is_line):
            painter.setPen(QPen(look.colour(colours.accent), 1.5))
        if has_focus or not layout.bubble.is_line:
            painter.drawRoundedRect(body, RADIUS_BUBBLE, RADIUS_BUBBLE)

    def _draw_rule(self, painter: QPainter, rect: QRect, bubble: Bubble) -> None:
        """Draw a line across, with the day or the word that what follows is new in its middle."""
        look, colours = self._look, self._look.colours
        is_new = bubble.is_unread_start
        text = rule_text(bubble.day, is_unread_start=is_new)
        painter.setFont(look.font(Role.CAPTION_STRONG if is_new else Role.CAPTION))
        metrics = painter.fontMetrics()
        y = rect.top() + SPACE_12 + metrics.height() // 2
        gap = metrics.horizontalAdvance(text) // 2 + SPACE_16
        centre = rect.center().x()
        ink = look.colour(colours.accent if is_new else colours.line)
        painter.fillRect(rect.left() + MARGIN, y, centre - gap - rect.left() - MARGIN, 1, ink)
        painter.fillRect(centre + gap, y, rect.right() - MARGIN - centre - gap, 1, ink)
        painter.setPen(look.colour(colours.accent if is_new else colours.secondary))
        box = QRect(rect.left(), y - metrics.height(), rect.width(), 2 * metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
