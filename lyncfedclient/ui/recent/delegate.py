"""Paints a recent conversation: picture, name, when, what was said last, how much is unread."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from lyncfedclient.overriding import override
from lyncfedclient.ui import look as sizes
from lyncfedclient.ui import times
from lyncfedclient.ui.contact_list.delegate import draw_badge
from lyncfedclient.ui.contact_list.row_geometry import RING, RowGeometry
from lyncfedclient.ui.look import Role
from lyncfedclient.ui.painting import pixel_ratio
from lyncfedclient.ui.rows import draw_ring, row_ground, row_state

if TYPE_CHECKING:
    from lyncfedclient.services.presence import Presences
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.recent.model import RecentModel

_Index = QModelIndex | QPersistentModelIndex


class RecentDelegate(QStyledItemDelegate):
    """Draws rows like those of the contact list."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        avatars: Avatars,
        model: RecentModel,
        presences: Presences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._avatars = avatars
        self._model = model
        self._presences = presences

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = row_state(option)
        ground = row_ground(self._look, state)
        painter.fillRect(option.rect, self._look.colour(ground))
        if state.is_ringed:
            draw_ring(painter, self._look, option.rect)
        self._paint_row(painter, option, index.row(), ground)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: int, ground: str) -> None:
        summary = self._model.summary(row)
        geometry = RowGeometry(
            option.rect, is_compact=False, direction=option.direction, growth=self._look.growth
        )
        ratio = pixel_ratio(painter)
        name = self._model.name(summary.peer)
        presence = self._presences.of(summary.peer)
        painter.drawPixmap(
            geometry.picture.topLeft(), self._avatars.pixmap(summary.peer, name, geometry.picture_size, ratio)
        )
        shape = geometry.shape()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(ground))
        painter.drawEllipse(QRectF(shape).adjusted(-RING, -RING, RING, RING))
        painter.drawPixmap(shape.topLeft(), self._icons.shape(presence.availability, shape.width(), ratio))
        unread = self._model.unread(summary.peer)
        half = geometry.text.height() // 2
        upper = QRect(geometry.text.left(), geometry.text.top() + 6, geometry.text.width(), half - 6)
        lower = QRect(geometry.text.left(), geometry.text.top() + half, geometry.text.width(), half - 6)
        when = times.moment_alone(summary.last_at, datetime.now(UTC))
        upper = self._paint_at_end(painter, upper, option.direction, when)
        if unread:
            lower = self._paint_badge(painter, lower, option.direction, str(min(unread, 999)))
        colours = self._look.colours
        self._paint_text(painter, upper, option.direction, name, Role.NAME, colours.text)
        role = Role.SECTION if unread else Role.SECONDARY
        colour = colours.text if unread else colours.secondary
        self._paint_text(painter, lower, option.direction, self._model.line(summary), role, colour)

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        direction: Qt.LayoutDirection,
        text: str,
        role: Role,
        colour: str,
    ) -> None:
        font = self._look.font(role)
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(_leading(direction)), elided)

    def _paint_at_end(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, text: str
    ) -> QRect:
        font = self._look.font(Role.CAPTION)
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self._look.colour(self._look.colours.secondary))
        place, room = _split(rect, width, direction)
        painter.drawText(place, int(_leading(direction)), text)
        return room

    def _paint_badge(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, label: str
    ) -> QRect:
        metrics = QFontMetrics(self._look.font(Role.CAPTION_STRONG))
        height = metrics.height() + 2
        width = max(height + 2, metrics.horizontalAdvance(label) + 12)
        place, room = _split(rect, width, direction)
        draw_badge(
            painter, self._look, QRect(place.left(), place.center().y() - height // 2, width, height), label
        )
        return room

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        texts = (
            QFontMetrics(self._look.font(Role.NAME)).height()
            + QFontMetrics(self._look.font(Role.SECONDARY)).height()
        )
        return QSize(0, max(sizes.ROW_HEIGHT, texts + sizes.SPACE_12))


def _leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    side = (
        Qt.AlignmentFlag.AlignRight
        if direction is Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft
    )
    return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side


def _split(rect: QRect, width: int, direction: Qt.LayoutDirection) -> tuple[QRect, QRect]:
    """Cut ``width`` off the end of a line: gives that part, and what is left before it."""
    gap = width + sizes.SPACE_8
    if direction is Qt.LayoutDirection.RightToLeft:
        return QRect(rect.left(), rect.top(), width, rect.height()), rect.adjusted(gap, 0, 0, 0)
    return (
        QRect(rect.right() + 1 - width, rect.top(), width, rect.height()),
        rect.adjusted(0, 0, -gap, 0),
    )
