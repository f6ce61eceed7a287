"""A list whose rows have any height, measured when they come into sight.

QListView lays out every row at every change. This one keeps the heights itself, guesses those out
of sight and corrects them without moving what is being read, so that ten thousand rows cost no more
than the dozen that are visible. It is a QListView by name so that screen readers meet a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QGuiApplication, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.conversation.heights import Heights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_STEP = 24
_ROUNDS = 40
_END_PAD = 4
_Index = QModelIndex | QPersistentModelIndex


class ElasticList(QListView):
    """Shows a model from its end, and stays there while the user does.

    The delegate's ``sizeHint`` gives the height of a row at the width it is asked for, which is the
    whole view's: the scroll bar covers a margin, so that nothing moves when it comes.
    """

    end_reached = Signal(bool)
    """Whether the last row is in sight now."""
    beginning_neared = Signal()
    """The first row is, or will soon be, in sight."""
    end_neared = Signal()
    """The last row of those that are there is, or will soon be, in sight, and more could follow it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = Heights()
        self._is_at_end = True
        # Whether there is more below than the model has: then its last row is not the end.
        self.is_open_ended = False
        self._is_settling = False
        self._measured_width = -1
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.settle)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        # What is painted is opaque, so that scrolling moves pixels instead of drawing all anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def is_at_end(self) -> bool:
        """Whether the last row is in sight."""
        return self._is_at_end

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._heights)

    def scroll_to_end(self) -> None:
        """Show the last row."""
        self._set_at_end(is_at_end=True)
        self.settle()

    def measure_again(self) -> None:
        """Take no height for granted: the look is another."""
        self._heights.doubt()
        self.settle()
        self.viewport().update()

    def is_focus_shown(self) -> bool:
        """Whether the current row is to be drawn as such."""
        return self.hasFocus()

    # -- heights and places --------------------------------------------------------------------

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.width(), 0)
        return option

    def _start_again(self) -> None:
        model: QAbstractItemModel | None = self.model()
        self._heights.reset(model.rowCount() if model is not None else 0)
        self.settle()

    def _offset(self) -> int:
        """How far the content is scrolled up; negative where it is too short and stands at the bottom."""
        short = self.viewport().height() - self._heights.total - _END_PAD
        return -short if short > 0 else self.verticalScrollBar().value()

    def settle(self) -> None:
        """Measure what is in sight, and keep in place what is being read."""
        if self._is_settling:
            return
        self._later.stop()
        is_changed = self._measured_width != self.width()
        if is_changed:
            self._measured_width = self.width()
            self._heights.doubt()
        self._is_settling = True
        try:
            self._set_range()
            for _round in range(_ROUNDS):
                if not self._measure_sight():
                    break
                is_changed = True
        finally:
            self._is_settling = False
        if is_changed:
            self.viewport().update()
        if self.isVisible() and self.verticalScrollBar().value() < self.viewport().height():
            self.beginning_neared.emit()
        if self.is_open_ended and self.isVisible() and self._is_near_end():
            self.end_neared.emit()

    def _is_near_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() > bar.maximum() - self.viewport().height()

    def _settle_later(self) -> None:
        """Settle once for all that happens until the loop is free, at the latest before painting."""
        self._later.start()
        self.viewport().update()

    def _settle_if_due(self) -> None:
        if self._later.isActive():
            self.settle()

    def _measure_sight(self) -> bool:
        """Measure the rows in sight; gives whether there were any to measure."""
        heights = self._heights
        if not self.count:
            return False
        offset = self._offset()
        first = heights.row_at(max(offset, 0))
        last = heights.row_at(offset + self.viewport().height())
        unknown = [row for row in range(first, last + 1) if not heights.is_measured(row)]
        if not unknown:
            return False
        # What was in sight already stays where it was; in reading backwards that is what lies below.
        known = (row for row in range(last, first - 1, -1) if heights.is_measured(row))
        anchor = next(known, first)
        before = heights.top(anchor)
        option = self._option()
        for row in unknown:
            self._measure(row, option)
        self._shift(heights.top(anchor) - before)
        return True

    def _measure(self, row: int, option: QStyleOptionViewItem) -> None:
        height = self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()
        self._heights.measure(row, height)

    def _set_range(self) -> None:
        was_settling, self._is_settling = self._is_settling, True
        bar = self.verticalScrollBar()
        sight = self.viewport().height()
        bar.setPageStep(sight)
        bar.setRange(0, max(0, self._heights.total + _END_PAD - sight))
        if self._is_at_end:
            bar.setValue(bar.maximum())
        self._is_settling = was_settling

    def _shift(self, by: int) -> None:
        """Scroll because rows above have grown or shrunk; at the end the end decides."""
        was_settling, self._is_settling = self._is_settling, True
        bar = self.verticalScrollBar()
        wanted = bar.value() + by
        self._set_range()
        if not self._is_at_end:
            bar.setValue(wanted)
        self._is_settling = was_settling

    def _set_at_end(self, *, is_at_end: bool) -> None:
        if is_at_end != self._is_at_end:
            self._is_at_end = is_at_end
            self.end_reached.emit(is_at_end)

    def _on_scrolled(self, value: int) -> None:
        if not self._is_settling:
            is_at_end = value >= self.verticalScrollBar().maximum() - 2
            self._set_at_end(is_at_end=is_at_end and not self.is_open_ended)
            self.settle()

    def _on_rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        gone = self._heights.top(last + 1) - self._heights.top(first)
        is_above = self._heights.top(first) < self.verticalScrollBar().value()
        self._heights.remove(first, last)
        if is_above:
            self._shift(-gone)
        self.settle()
        self.viewport().update()

    # -- Qt ------------------------------------------------------------------------------------

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._on_rows_removed)
        self._start_again()

    @override
    def visualRect(self, index: _Index) -> QRect:
        self._settle_if_due()
        if not index.isValid() or index.row() >= self.count:
            return QRect()
        top = self._heights.top(index.row()) - self._offset()
        return QRect(-self.viewport().x(), top, self.width(), self._heights.height(index.row()))

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        self._settle_if_due()
        y = p.y() + self._offset()
        return (
            self.model().index(self._heights.row_at(y), 0) if 0 <= y < self._heights.total else QModelIndex()
        )

    @override
    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        self._settle_if_due()
        if not index.isValid() or index.row() >= self.count:
            return
        if not self._heights.is_measured(index.row()):
            self._measure(index.row(), self._option())
            self._set_range()
        rect = self.visualRect(index)
        bar = self.verticalScrollBar()
        sight = self.viewport().height()
        hints = QAbstractItemView.ScrollHint
        if hint is hints.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - sight // 2)
        elif hint is hints.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > sight:
            bar.setValue(bar.value() + min(rect.bottom() - sight + _END_PAD, rect.top()))

    @override
    def doItemsLayout(self) -> None:
        model: QAbstractItemModel | None = self.model()
        if model is not None and self.count != model.rowCount():
            self._start_again()

    @override
    def updateGeometries(self) -> None:
        self._set_range()

    @override
    def reset(self) -> None:
        QAbstractItemView.reset(self)
        self._start_again()

    @override
    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
        is_appended = start >= self.count
        is_above = not is_appended and self._heights.top(start) <= self.verticalScrollBar().value()
        self._heights.insert(start, end - start + 1)
        if is_above:
            self._shift(self._heights.top(end + 1) - self._heights.top(start))
        QAbstractItemView.rowsInserted(self, parent, start, end)
        if is_appended:
            self._settle_later()
        else:
            self.settle()
            self.viewport().update()

    @override
    def dataChanged(self, topLeft: _Index, bottomRight: _Index, roles: Sequence[int] = ()) -> None:
        # Qt's own asks at once where the row stands; only a screen reader needs what else it does.
        if QAccessible.isActive():
            QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)
        self._heights.doubt_rows(topLeft.row(), min(bottomRight.row(), self.count - 1))
        self._settle_later()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        self.settle()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    @override
    def verticalOffset(self) -> int:
        return self._offset()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def isIndexHidden(self, index: _Index) -> bool:
        return False

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        if self.count:
            first = self._heights.row_at(rect.top() + self._offset())
            last = self._heights.row_at(rect.bottom() + self._offset())
            model = self.model()
            chosen = QItemSelection(model.index(first, 0), model.index(last, 0))
            self.selectionModel().select(chosen, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        action = QAbstractItemView.CursorAction
        if not self.count:
            return QModelIndex()
        current = self.currentIndex()
        row = current.row() if current.isValid() else self.count
        sight = self.viewport().height()
        if cursorAction in {action.MoveUp, action.MovePrevious}:
            row -= 1
        elif cursorAction in {action.MoveDown, action.MoveNext}:
            row += 1
        elif cursorAction is action.MoveHome:
            row = 0
        elif cursorAction is action.MoveEnd:
            row = self.count - 1
        elif cursorAction in {action.MovePageUp, action.MovePageDown}:
            step = -sight if cursorAction is action.MovePageUp else sight
            row = self._heights.row_at(self._heights.top(min(row, self.count - 1)) + step)
        return self.model().index(min(max(row, 0), self.count - 1), 0)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        self._settle_if_due()
        painter = QPainter(self.viewport())
        # The application's palette: the style sheet has made the view's own transparent.
        painter.fillRect(e.rect(), QGuiApplication.palette().color(QPalette.ColorRole.Window))
        if not self.count:
            return
        option = self._option()
        states = QStyle.StateFlag
        plain = option.state & ~(states.State_Selected | states.State_HasFocus)
        offset = self._offset()
        chosen, model = self.selectionModel(), self.model()
        current = self.currentIndex().row() if self.is_focus_shown() else -1
        first = self._heights.row_at(max(e.rect().top() + offset, 0))
        for row in range(first, self._heights.row_at(e.rect().bottom() + offset) + 1):
            index = model.index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain
            if chosen.isSelected(index):
                option.state |= states.State_Selected
            if row == current:
                option.state |= states.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()
