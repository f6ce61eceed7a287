"""Paints the rows of the contact list, and edits a name in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui import look as sizes
from lyncfedclient.ui.contact_list.row_geometry import EDGE_WIDTH, RING, RowGeometry
from lyncfedclient.ui.contact_list.row_texts import DOT, RowTexts, RowTypesetter
from lyncfedclient.ui.contact_list.section_row import paint_section
from lyncfedclient.ui.contact_list.words import RowAction
from lyncfedclient.ui.look import Role
from lyncfedclient.ui.painting import pixel_ratio
from lyncfedclient.ui.rows import draw_ring, row_ground

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from lyncfedclient.domain.presence import Availability
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.contact_list.model import ContactListModel
    from lyncfedclient.ui.contact_list.people import Person
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.rows import RowState

_Index = QModelIndex | QPersistentModelIndex

_LAST_KNOWN_OPACITY = 0.55


class ContactDelegate(QStyledItemDelegate):
    """Draws people and section titles from what the model prepared."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        avatars: Avatars,
        model: ContactListModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._look = look
        self._icons = icons
        self._avatars = avatars
        self._model = model
        self._setter = RowTypesetter(look)
        self.is_compact = False
        look.changed.connect(self._on_look_changed)
        self._measure()

    def _on_look_changed(self) -> None:
        self._setter.measure()
        self._measure()

    def _measure(self) -> None:
        self._badge_metrics = QFontMetrics(self._look.font(Role.CAPTION_STRONG))
        name, line = self._setter.name_metrics.height(), self._setter.line_metrics.height()
        # The usual heights, or more where the desktop's font is larger.
        self.section_height = max(sizes.SECTION_HEIGHT, line + sizes.SPACE_12)
        if self.is_compact:
            self.row_height = max(sizes.ROW_HEIGHT_COMPACT, name + sizes.SPACE_8)
        else:
            self.row_height = max(sizes.ROW_HEIGHT, name + line + sizes.SPACE_12)

    def set_compact(self, is_compact: bool) -> None:  # noqa: FBT001 - a state handed on, not an option
        """Take one line per person, or two."""
        self.is_compact = is_compact
        self._measure()

    # -- painting ------------------------------------------------------------------------------

    def paint_row(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, row: int, state: RowState
    ) -> None:
        """Paint the row of a person or a section; the view, which places the rows, calls this and not ``paint``."""
        section, person = self._model.rows.at(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if person is None:
            # What goes over the rows by keyboard chooses people only.
            state = state._replace(is_selected=False)
        if state.is_selected or state.is_hovered:
            painter.fillRect(rect, self._look.colour(row_ground(self._look, state)))
        if state.is_ringed:
            draw_ring(painter, self._look, rect)
        if person is None:
            paint_section(painter, rect, direction, section, self._look, self._icons)
        else:
            self._paint_person(painter, rect, direction, person, state)
        painter.restore()

    def _paint_person(
        self,
        painter: QPainter,
        rect: QRect,
        direction: Qt.LayoutDirection,
        person: Person,
        state: RowState,
    ) -> None:
        geometry = self.geometry(rect, direction)
        is_last_known = not person.presence.is_live and not person.is_ended
        availability = person.presence.availability
        if person.is_reachable:
            painter.setOpacity(_LAST_KNOWN_OPACITY if is_last_known else 1.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.availability(availability))
            _draw_edge(painter, geometry.edge, direction)
            painter.setOpacity(1.0)
        ratio = pixel_ratio(painter)
        if not self.is_compact:
            picture = self._avatars.pixmap(
                person.jid, person.name, geometry.picture_size, ratio, is_faded=person.is_ended
            )
            painter.drawPixmap(geometry.picture.topLeft(), picture)
            self._paint_ring(painter, geometry.shape(), state)
        self._paint_shape(painter, geometry.shape(), availability, person)
        text = self._paint_unread(painter, geometry.text, direction, person)
        self._paint_texts(painter, text, direction, person)

    def _paint_ring(self, painter: QPainter, shape: QRect, state: RowState) -> None:
        """Cut the shape's place out of the picture, in the colour that the row has now."""
        ground = row_ground(self._look, state)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(ground))
        painter.drawEllipse(QRectF(shape).adjusted(-RING, -RING, RING, RING))

    def _paint_shape(
        self, painter: QPainter, rect: QRect, availability: Availability, person: Person
    ) -> None:
        ratio = pixel_ratio(painter)
        if person.is_ended:
            shape = self._icons.ended_shape(rect.width(), ratio)
        else:
            shape = self._icons.shape(availability, rect.width(), ratio)
        if not person.presence.is_live and not person.is_ended and person.is_reachable:
            painter.setOpacity(_LAST_KNOWN_OPACITY)
        painter.drawPixmap(rect.topLeft(), shape)
        painter.setOpacity(1.0)

    def _paint_unread(
        self, painter: QPainter, text: QRect, direction: Qt.LayoutDirection, person: Person
    ) -> QRect:
        """Paint the number of unread messages, if any; gives the room left for the texts."""
        count = self._model.unread(person.jid)
        if not count:
            return text
        label = str(count) if count < 100 else "99+"  # noqa: PLR2004 - what fits
        height = self._badge_metrics.height() + 2
        width = max(height + 2, self._badge_metrics.horizontalAdvance(label) + 12)
        badge = QRect(text.right() + 1 - width, text.center().y() - height // 2, width, height)
        if direction is Qt.LayoutDirection.RightToLeft:
            badge.moveLeft(text.left())
        draw_badge(painter, self._look, badge, label)
        gap = width + sizes.SPACE_8
        if direction is Qt.LayoutDirection.RightToLeft:
            return text.adjusted(gap, 0, 0, 0)
        return text.adjusted(0, 0, -gap, 0)

    def _paint_texts(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, person: Person
    ) -> None:
        colours = self._look.colours
        painted = self._setter.texts(
            person, self._model.words_of(person), rect.width(), is_compact=self.is_compact
        )
        is_right_to_left = direction is Qt.LayoutDirection.RightToLeft
        name_height, line_height = self._setter.name_metrics.height(), self._setter.line_metrics.height()
        total = name_height if self.is_compact else name_height + line_height
        top = rect.top() + (rect.height() - total) // 2
        painter.setFont(self._look.font(Role.NAME))
        is_dim = person.is_ended
        painter.setPen(self._look.colour(colours.secondary if is_dim else colours.text))
        x = rect.right() + 1 - painted.name_width if is_right_to_left else rect.left()
        painter.drawStaticText(QPointF(x, top), painted.name)
        painter.setFont(self._look.font(Role.SECONDARY))
        painter.setPen(self._look.colour(colours.secondary))
        if self.is_compact:
            offset = painted.name_width + sizes.SPACE_8
            top += self._setter.name_metrics.ascent() - self._setter.line_metrics.ascent()
        else:
            offset = 0
            top += name_height
        x = rect.right() + 1 - offset - painted.line_width if is_right_to_left else rect.left() + offset
        painter.drawStaticText(QPointF(x, top), painted.line)
        if painted.action is not None:
            area = self._action_rect(rect, direction, painted)
            # The dot stands between line and action, whichever side that is.
            dot = area.right() + 1 if is_right_to_left else area.left() - self._setter.dot_room
            middle = QRect(dot, int(top), self._setter.dot_room, self._setter.line_metrics.height())
            painter.drawText(middle, int(Qt.AlignmentFlag.AlignCenter), DOT.strip())
            painter.setFont(self._setter.action_font)
            painter.setPen(self._look.colour(colours.accent))
            painter.drawStaticText(QPointF(area.left(), top), painted.action)

    # -- geometry ------------------------------------------------------------------------------

    def geometry(self, rect: QRect, direction: Qt.LayoutDirection) -> RowGeometry:
        """Give where things are in a person's row."""
        return RowGeometry(rect, is_compact=self.is_compact, direction=direction, growth=self._look.growth)

    def _action_rect(self, text: QRect, direction: Qt.LayoutDirection, painted: RowTexts) -> QRect:
        offset = painted.line_width + self._setter.dot_room
        if self.is_compact:
            offset += painted.name_width + sizes.SPACE_8
        width = painted.action_width - self._setter.dot_room
        if direction is Qt.LayoutDirection.RightToLeft:
            left = text.right() + 1 - offset - width
        else:
            left = text.left() + offset
        height = self._setter.line_metrics.height() + sizes.SPACE_4
        top = text.center().y() - height // 2 if self.is_compact else text.center().y() - 2
        return QRect(left, top, width, height)

    def action_at(
        self, person: Person, rect: QRect, direction: Qt.LayoutDirection, position: QPointF
    ) -> RowAction:
        """Give the action whose words are at a position within a row."""
        words = self._model.words_of(person)
        if words.action is RowAction.NONE:
            return RowAction.NONE
        text = self.geometry(rect, direction).text
        painted = person.painted
        if not isinstance(painted, RowTexts):
            # Let go of, with other rows laid out since.
            painted = self._setter.texts(person, words, text.width(), is_compact=self.is_compact)
        area = self._action_rect(text, direction, painted)
        return words.action if QRectF(area).adjusted(-4, -4, 4, 4).contains(position) else RowAction.NONE

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        _section, person = self._model.rows.at(index.row())
        return QSize(0, self.section_height if person is None else self.row_height)

    # -- renaming ------------------------------------------------------------------------------

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        editor.setAccessibleName(self.tr("Name of the contact"))
        editor.setPlaceholderText(self.tr("Name; empty for the address"))
        return editor

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        text = self.geometry(option.rect, option.direction).text
        height = min(editor.sizeHint().height(), text.height())
        # Its words stand where the name stood: a little before it begins the frame.
        begin = text.left() if option.direction == Qt.LayoutDirection.RightToLeft else text.left() - 6
        editor.setGeometry(begin, text.center().y() - height // 2, text.width() + 6, height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QLineEdit):
            return super().eventFilter(watched, event)
        key = event.key()  # type: ignore[attr-defined]
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            # Qt would go on and rename the next contact.
            self.commitData.emit(watched)
            self.closeEditor.emit(watched)
            return True
        # Enter ends the renaming and must not open the conversation behind it.
        handled = super().eventFilter(watched, event)
        return handled or key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}


def draw_badge(painter: QPainter, look: Look, badge: QRect, label: str) -> None:
    """Paint a number in a pill of the accent colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(look.colours.accent))
    painter.drawRoundedRect(QRectF(badge), badge.height() / 2, badge.height() / 2)
    painter.setFont(look.font(Role.CAPTION_STRONG))
    painter.setPen(look.colour(look.colours.on_accent))
    painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), label)


def _draw_edge(painter: QPainter, edge: QRect, direction: Qt.LayoutDirection) -> None:
    """Draw the bar, its outer corners square against the window's edge."""
    outer = -EDGE_WIDTH if direction is Qt.LayoutDirection.LeftToRight else EDGE_WIDTH
    grown = QRectF(edge).adjusted(min(outer, 0), 0, max(outer, 0), 0)
    painter.setClipRect(edge)
    painter.drawRoundedRect(grown, 2, 2)
    painter.setClipping(False)
