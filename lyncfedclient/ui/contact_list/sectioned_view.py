"""A list whose rows are found by arithmetic.

A QListView for what it brings (selection, editing, the screen reader's table), but with a geometry of
its own: rows have two heights, and Qt's would measure all 20,000 of them again after each change.
Here a row's place follows from the sections before it.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.rows import RowState, made_viewport

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lyncfedclient.ui.contact_list.delegate import ContactDelegate
    from lyncfedclient.ui.contact_list.model import ContactListModel
    from lyncfedclient.ui.contact_list.people import Section

_Index = QModelIndex | QPersistentModelIndex

_TOP = 4
_BOTTOM = 8


class SectionedView(QListView):
    """Shows sections and people where they are, and paints only what is to be seen."""

    def __init__(
        self, model: ContactListModel, delegate: ContactDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setViewport(made_viewport(is_filled=False))
        self._list = model
        self._rows = model.rows
        self._delegate = delegate
        self._known_tops: list[int] = [_TOP]
        self._measured = (-1, 0)
        self._hovered = QPersistentModelIndex()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        model.modelReset.connect(self.refresh_sizes)
        model.layoutChanged.connect(self.refresh_sizes)
        model.rowsInserted.connect(self.refresh_sizes)
        model.rowsRemoved.connect(self.refresh_sizes)
        model.rowsMoved.connect(self.refresh_sizes)
        self.refresh_sizes()

    # -- geometry ------------------------------------------------------------------------------

    @property
    def _tops(self) -> list[int]:
        """Where each section begins, and after them where the last one ends."""
        stamp = (self._rows.version, self._delegate.row_height)
        if stamp != self._measured:
            row_height, section_height = self._delegate.row_height, self._delegate.section_height
            tops = []
            top = _TOP
            for section in self._rows.sections:
                tops.append(top)
                top += section_height + (section.height - 1) * row_height
            tops.append(top)
            self._known_tops = tops
            self._measured = stamp
        return self._known_tops

    def refresh_sizes(self) -> None:
        """Take account of other rows, or other heights from the delegate."""
        self.updateGeometries()
        self.viewport().update()

    def _top_of(self, row: int) -> tuple[int, int]:
        """Give top and height of a row, in the whole list."""
        position, within = self._rows.position_at(row)
        top = self._tops[position]
        if within == 0:
            return top, self._delegate.section_height
        return (
            top + self._delegate.section_height + (within - 1) * self._delegate.row_height,
            self._delegate.row_height,
        )

    def _row_at(self, y: int) -> int | None:
        """Give the row at a height of the whole list."""
        if y < self._tops[0] or y >= self._tops[-1]:
            return None
        position = bisect_right(self._tops, y) - 1
        section = self._rows.sections[position]
        below = y - self._tops[position] - self._delegate.section_height
        within = 0 if below < 0 else 1 + below // self._delegate.row_height
        return self._rows.start_of(section) + within

    def _visible_rows(self) -> range:
        if not self._rows.row_count:
            return range(0)
        y = self.verticalScrollBar().value()
        first = self._row_at(max(y, self._tops[0]))
        last = self._row_at(min(y + self.viewport().height(), self._tops[-1] - 1))
        if first is None or last is None:
            return range(0)
        return range(first, last + 1)

    @override
    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid() or index.row() >= self._rows.row_count:
            return QRect()
        top, height = self._top_of(index.row())
        return QRect(0, top - self.verticalScrollBar().value(), self.viewport().width(), height)

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        row = self._row_at(p.y() + self.verticalScrollBar().value())
        return QModelIndex() if row is None or p.x() < 0 else self._list.index(row)

    def _section_under(self, position: QPoint) -> Section | None:
        index = self.indexAt(position)
        return self._rows.at(index.row())[0] if index.isValid() else None

    def _rect_of(self, section: Section) -> QRect:
        top = self.visualRect(self._list.index(self._rows.start_of(section))).top()
        height = self._delegate.section_height + (section.height - 1) * self._delegate.row_height
        return QRect(0, top, self.viewport().width(), height)

    @override
    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or index.row() >= self._rows.row_count:
            return
        top, height = self._top_of(index.row())
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (page - height) // 2)
        elif hint is QAbstractItemView.ScrollHint.PositionAtTop or top < bar.value():
            bar.setValue(top - _TOP)
        elif hint is QAbstractItemView.ScrollHint.PositionAtBottom or top + height > bar.value() + page:
            bar.setValue(top + height - page + _TOP)

    @override
    def doItemsLayout(self) -> None:
        # Nothing is laid out beforehand; Qt's own would measure every row.
        self.refresh_sizes()

    @override
    def updateGeometries(self) -> None:
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._tops[-1] + _BOTTOM - page))
        bar.setPageStep(page)
        bar.setSingleStep(self._delegate.row_height)

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)
        self._hover(self.viewport().mapFromGlobal(QCursor.pos()))

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, e)
        self.updateGeometries()

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)

    @override
    def dataChanged(self, topLeft: _Index, bottomRight: _Index, roles: Sequence[int] = ()) -> None:
        first, last = topLeft.row(), bottomRight.row()
        if first == last:
            # What is out of view is left alone by Qt itself.
            self.viewport().update(self.visualRect(topLeft))
            return
        visible = self._visible_rows()
        touched = self._list.touched
        for row in range(max(first, visible.start), min(last + 1, visible.stop)):
            _section, person = self._rows.at(row)
            if touched is None or person is None or person.jid in touched:
                self.viewport().update(self.visualRect(self._list.index(row)))

    # -- painting ------------------------------------------------------------------------------

    def _state(self, index: _Index) -> RowState:
        is_focused = self.hasFocus() and index == self.currentIndex()
        return RowState(
            self.selectionModel().isSelected(index),
            self._hovered == index,
            is_focused and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange),
        )

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        if not self._rows.row_count:
            return
        painter = QPainter(self.viewport())
        direction = self.layoutDirection()
        y = self.verticalScrollBar().value()
        row = self._row_at(max(e.rect().top() + y, self._tops[0]))
        bottom = e.rect().bottom()
        # Rows between two that changed are as they were.
        region = e.region() if e.region().rectCount() > 1 else None
        while row is not None and row < self._rows.row_count:
            index = self._list.index(row)
            rect = self.visualRect(index)
            if rect.top() > bottom:
                break
            if region is None or region.intersects(rect):
                self._delegate.paint_row(painter, rect, direction, row, self._state(index))
            row += 1
        self.paint_above(painter)
        painter.end()

    def paint_above(self, painter: QPainter) -> None:
        """Paint what floats above the rows; nothing here."""

    # -- hovering ------------------------------------------------------------------------------

    def _hover(self, position: QPoint) -> None:
        inside = self.viewport().rect().contains(position) and self.viewport().underMouse()
        index = self.indexAt(position) if inside else QModelIndex()
        if self._hovered == index:
            return
        if self._hovered.isValid():
            self.viewport().update(self.visualRect(self._hovered))
        self._hovered = QPersistentModelIndex(index)
        if index.isValid():
            self.viewport().update(self.visualRect(index))
