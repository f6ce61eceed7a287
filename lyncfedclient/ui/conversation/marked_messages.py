"""What is marked among the messages: a stretch of one, or several of them; and what it says as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from lyncfedclient.ui.conversation.delegate import MessageDelegate, TextSelection
from lyncfedclient.ui.conversation.layout import Hit, Spot
from lyncfedclient.ui.conversation.message_window import MessageWindow
from lyncfedclient.ui.conversation.words import copied_messages
from lyncfedclient.ui.outside_text import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.ui.conversation.layout import BubbleLayout
    from lyncfedclient.ui.conversation.model import MessageModel
    from lyncfedclient.ui.look import Look


class MarkedMessages(MessageWindow):
    """Knows what is marked; who marks, by mouse or keys, is not here."""

    def __init__(self, look: Look, messages: MessageModel, parent: QWidget | None = None) -> None:
        super().__init__(messages, parent)
        self._delegate = MessageDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.show_messages()
        messages.rowsAboutToBeRemoved.connect(self._unmark)
        look.changed.connect(self.measure_again)

    def selected_text(self) -> str:
        """Give what Ctrl+C would copy: marked text, or the selected messages."""
        marked = self._delegate.selection
        if marked is not None:
            row = self._messages.row_of(marked.key)
            layout = self._layout(row) if row is not None else None
            return layout.text.slice(marked.start, marked.end) if layout is not None else ""
        rows = self._selected_rows()
        return (
            copied_messages([self._messages.message(row) for row in rows], self._messages.name)
            if rows
            else ""
        )

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        text = self.selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    def quoted_text(self) -> str:
        """Give what a quote would hold: the marked text, the selected messages, or the current one."""
        rows = self._selected_rows()
        if self._delegate.selection is not None or not rows:
            return self.selected_text() or self._current_body()
        return "\n\n".join(shown(self._messages.message(row).body) for row in rows)

    def hit(self, point: QPoint) -> tuple[int, Hit]:
        """Give the row under a point of the viewport, -1 for none, and what of it is there."""
        index = self.indexAt(point)
        layout = self._layout(index.row()) if index.isValid() else None
        if layout is None:
            return -1, Hit(Spot.NOTHING)
        return index.row(), layout.hit(QPointF(point - self.visualRect(index).topLeft()))

    def _layout(self, row: int) -> BubbleLayout | None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._delegate.layout(self._messages.index(row), self.width(), is_mirrored=is_mirrored)

    def _selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectedIndexes())

    def _mark(self, selection: TextSelection | None) -> None:
        if selection != self._delegate.selection:
            self._delegate.selection = selection
            self.viewport().update()

    def _select_rows(self, first: int, last: int) -> None:
        chosen = QItemSelection(
            self._messages.index(min(first, last)), self._messages.index(max(first, last))
        )
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _current_body(self) -> str:
        row = self.currentIndex().row()
        return shown(self._messages.message(row).body) if row >= 0 else ""

    def _unmark(self) -> None:
        self._mark(None)
