"""Paints somebody who waits for an answer: picture, name, since when, and where they come from."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from lyncfedclient.overriding import override
from lyncfedclient.ui import look as sizes
from lyncfedclient.ui import times
from lyncfedclient.ui.contact_list.row_geometry import RowGeometry
from lyncfedclient.ui.look import Role
from lyncfedclient.ui.painting import pixel_ratio, turned
from lyncfedclient.ui.requests.words import asker_name
from lyncfedclient.ui.rows import draw_ring, row_ground, row_state

if TYPE_CHECKING:
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.requests.model import RequestsModel

_Index = QModelIndex | QPersistentModelIndex
_INSET = 6


class RequestDelegate(QStyledItemDelegate):
    """Draws rows like those of the contact list; of people who are no contacts there is no presence."""

    def __init__(
        self, look: Look, avatars: Avatars, model: RequestsModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._avatars = avatars
        self._model = model

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = row_state(option)
        painter.fillRect(option.rect, self._look.colour(row_ground(self._look, state)))
        if state.is_ringed:
            draw_ring(painter, self._look, option.rect)
        self._paint_row(painter, option, index.row())
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        request = self._model.request(row)
        geometry = RowGeometry(
            option.rect, is_compact=False, direction=option.direction, growth=self._look.growth
        )
        name = asker_name(request)
        picture = self._avatars.pixmap(request.jid, name, geometry.picture_size, pixel_ratio(painter))
        painter.drawPixmap(geometry.picture.topLeft(), picture)
        text = geometry.text
        half = text.height() // 2
        when = times.moment_alone(request.received_at, datetime.now(UTC))
        width = QFontMetrics(self._look.font(Role.CAPTION)).horizontalAdvance(when) + 1
        end = QRect(text.right() + 1 - width, text.top() + _INSET, width, half - _INSET)
        upper = QRect(text.left(), text.top() + _INSET, text.width() - width - sizes.SPACE_8, half - _INSET)
        lower = QRect(text.left(), text.top() + half, text.width(), half - _INSET)
        colours = self._look.colours
        for place, words, role, colour in (
            (end, when, Role.CAPTION, colours.secondary),
            (upper, name, Role.NAME, colours.text),
            (lower, self._model.line(request), Role.SECONDARY, colours.secondary),
        ):
            self._paint_text(painter, turned(option.direction, text, place), words, role, colour, option)

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        role: Role,
        colour: str,
        option: QStyleOptionViewItem,
    ) -> None:
        font = self._look.font(role)
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(flags), elided)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        texts = (
            QFontMetrics(self._look.font(Role.NAME)).height()
            + QFontMetrics(self._look.font(Role.SECONDARY)).height()
        )
        return QSize(0, max(sizes.ROW_HEIGHT, texts + sizes.SPACE_12))
