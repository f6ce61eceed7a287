"""Paints a found message: with whom, when, and the words around what was looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from lyncfedclient.overriding import override
from lyncfedclient.ui import look as sizes
from lyncfedclient.ui.look import Role
from lyncfedclient.ui.outside_text import isolated
from lyncfedclient.ui.rows import draw_ring, row_ground, row_state

if TYPE_CHECKING:
    from lyncfedclient.ui.history.results_model import ResultsModel
    from lyncfedclient.ui.look import Look

_Index = QModelIndex | QPersistentModelIndex
_LINES = 2
_EDGE = 6


class ResultsDelegate(QStyledItemDelegate):
    """Two lines of text under a line of name and moment; what matches stands out."""

    def __init__(self, look: Look, model: ResultsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        state = row_state(option)
        ground = row_ground(self._look, state)
        painter.fillRect(option.rect, self._look.colour(ground))
        if state.is_ringed:
            draw_ring(painter, self._look, option.rect)
        elif index.row():
            painter.setPen(self._look.colour(colours.line))
            line = option.rect.adjusted(sizes.SPACE_16, 0, -sizes.SPACE_16, 0)
            painter.drawLine(line.topLeft(), line.topRight())
        self._paint_row(painter, option, index.row())
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        colours = self._look.colours
        area = option.rect.adjusted(sizes.SPACE_16, _EDGE, -sizes.SPACE_16, -_EDGE)
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        start = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        exact = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        when_font, name_font = self._look.font(Role.CAPTION), self._look.font(Role.NAME)
        head = QRect(area.left(), area.top(), area.width(), QFontMetrics(name_font).height())
        when = isolated(self._model.when(row))
        width = QFontMetrics(when_font).horizontalAdvance(when)
        painter.setFont(when_font)
        painter.setPen(self._look.colour(colours.secondary))
        painter.drawText(head, int(end | exact), when)
        gap = width + sizes.SPACE_8
        room = head.adjusted(gap if is_mirrored else 0, 0, 0 if is_mirrored else -gap, 0)
        name = self._model.name(self._model.found(row).message.peer)
        if self._model.is_own(row):
            name = self.tr("You to {name}").format(name=name)
        painter.setFont(name_font)
        painter.setPen(self._look.colour(colours.text))
        elided = QFontMetrics(name_font).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(start | exact), elided)
        self._paint_excerpt(painter, area.adjusted(0, head.height() + 2, 0, 0), row, is_mirrored=is_mirrored)

    def _paint_excerpt(self, painter: QPainter, area: QRect, row: int, *, is_mirrored: bool) -> None:
        text, places = self._model.excerpt(row)
        layout = QTextLayout(text, self._look.font(Role.SECONDARY))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # The text's own direction, at the window's side.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        strong = QTextCharFormat()
        strong.setFont(self._look.font(Role.SECTION))
        strong.setForeground(self._look.colour(self._look.colours.text))
        strong.setBackground(self._look.colour(self._look.colours.warning_ground))
        formats = []
        for begin, end in places:
            place = QTextLayout.FormatRange()
            place.start = _units(text[:begin])
            place.length = _units(text[begin:end])
            place.format = strong
            formats.append(place)
        layout.setFormats(formats)
        layout.beginLayout()
        top = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        painter.setPen(self._look.colour(self._look.colours.secondary))
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.topLeft()))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        name = QFontMetrics(self._look.font(Role.NAME)).height()
        text = QFontMetrics(self._look.font(Role.SECONDARY)).height()
        return QSize(0, name + 2 + _LINES * (text + 1) + 2 * _EDGE)


def _units(text: str) -> int:
    """Count as Qt does: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
