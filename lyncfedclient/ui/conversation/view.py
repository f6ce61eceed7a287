"""The messages on the screen: marking, copying, opening links, trying again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from lyncfedclient.domain.message import Delivery
from lyncfedclient.overriding import override
from lyncfedclient.ui.conversation.delegate import TextSelection
from lyncfedclient.ui.conversation.layout import Hit, Spot
from lyncfedclient.ui.conversation.marked_messages import MarkedMessages
from lyncfedclient.ui.conversation.message_menu import MessageMenu
from lyncfedclient.ui.conversation.pointing import drag_link, show_moment, show_target
from lyncfedclient.ui.conversation.words import is_shortened, shown_body
from lyncfedclient.ui.help_pages import HelpPage
from lyncfedclient.ui.help_window import open_help

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from lyncfedclient.domain.search import FoundMessage
    from lyncfedclient.ui.conversation.model import MessageModel
    from lyncfedclient.ui.look import Look


class MessageView(MarkedMessages):
    """Shows a :class:`MessageModel`."""

    link_opened = Signal(str)
    """The user opened a link; carries its whole target."""
    retry_asked = Signal(object)
    """The user wants a failed message sent again; carries the :class:`Message`."""
    quote_asked = Signal(str)
    """The user wants to quote this text."""
    correction_asked = Signal(object)
    """The user wants to correct an own message; carries the :class:`Message`."""
    earlier_asked = Signal(object)
    """The user wants to see what a corrected message said before; carries the :class:`Message`."""
    deletion_asked = Signal(object)
    """The user wants these messages deleted from this computer; carries a list of :class:`Message`."""
    whole_asked = Signal(object)
    """The user wants to read all of a very long message; carries the :class:`Message`."""

    def __init__(self, look: Look, messages: MessageModel, parent: QWidget | None = None) -> None:
        super().__init__(look, messages, parent)
        self._pressed: tuple[int, int] | None = None
        self._pressed_link = ""
        self._pressed_at = QPoint()
        self._is_keyboard_used = False
        self.setAccessibleName(self.tr("Messages"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.viewport().setMouseTracking(True)
        messages.rowsAboutToBeRemoved.connect(self._on_rows_going)

    def jump(self, found: FoundMessage) -> bool:
        """Show a message in its place and mark what was looked for; gives whether it is there still."""
        key = found.message.row
        self._mark(None)
        index = self.move_to(key)
        if index is None:
            return False
        flags = QItemSelectionModel.SelectionFlag
        layout = self._layout(index.row())
        if found.marks and layout is not None and shown_body(found.message.body) == found.message.body:
            self.selectionModel().setCurrentIndex(index, flags.Clear)
            self._mark(TextSelection(key, *found.marks[0]))
        else:
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.viewport().update()
        return True

    def _act(self, row: int, hit: Hit) -> None:
        """Do what a click upon something does."""
        message = self._messages.message(row)
        if hit.spot is Spot.LINK:
            self.link_opened.emit(hit.target)
        elif hit.spot is Spot.RETRY:
            self.retry_asked.emit(message)
        elif hit.spot is Spot.HELP:
            self._on_help_wanted()
        elif hit.spot is Spot.MORE:
            self.whole_asked.emit(message)

    def _act_on_current(self) -> None:
        """Do the one thing that the current message offers, if there is just one."""
        row = self.currentIndex().row()
        layout = self._layout(row) if row >= 0 else None
        if layout is None:
            return
        message = self._messages.message(row)
        if message.delivery is Delivery.FAILED:
            self.retry_asked.emit(message)
        elif len(layout.text.links) == 1:
            self.link_opened.emit(layout.text.links[0][2])
        elif is_shortened(message.body):
            self.whole_asked.emit(message)

    def _on_rows_going(self) -> None:
        self._pressed = None

    # -- Qt ------------------------------------------------------------------------------------

    @override
    def is_focus_shown(self) -> bool:
        return self.hasFocus() and self._is_keyboard_used

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        if e.button() is not Qt.MouseButton.LeftButton:
            return
        self._is_keyboard_used = False
        self._pressed = None
        self._pressed_link = ""
        row, hit = self.hit(e.position().toPoint())
        self._mark(None)
        flag = QItemSelectionModel.SelectionFlag
        if row < 0:
            self.clearSelection()
        elif e.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.currentIndex().isValid():
            self._select_rows(self.currentIndex().row(), row)
        elif e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.selectionModel().setCurrentIndex(self._messages.index(row), flag.Toggle)
        else:
            self.selectionModel().setCurrentIndex(self._messages.index(row), flag.Clear)
            self._pressed = (row, hit.position)
            self._pressed_link = hit.target
            self._pressed_at = e.position().toPoint()
        self.viewport().update()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row, hit = self.hit(event.pos())
            if row >= 0 and hit.spot is Spot.TEXT:
                show_moment(self, self._messages.message(row), event.globalPos())
                return True
            if hit.spot is Spot.LINK:
                return True
        return super().viewportEvent(event)

    @override
    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        point = e.position().toPoint()
        if self._pressed_link and e.buttons() & Qt.MouseButton.LeftButton:
            if (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
                target, self._pressed_link, self._pressed = self._pressed_link, "", None
                drag_link(self, target)
            return
        row, hit = self.hit(point)
        if not e.buttons() & Qt.MouseButton.LeftButton or self._pressed is None:
            show_target(self, hit, e.globalPosition().toPoint())
            return
        if row < 0:
            row = 0 if point.y() < self.visualRect(self._messages.index(0)).top() else self.count - 1
        first, position = self._pressed
        if row != first:
            self._mark(None)
            self._select_rows(first, row)
            self.scrollTo(self._messages.index(row))
            return
        self.clearSelection()
        start, end = sorted((position, hit.position))
        key = self._messages.message(row).row
        self._mark(TextSelection(key, start, end) if start < end else None)

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        if e.button() is Qt.MouseButton.LeftButton and self._pressed is not None:
            row, hit = self.hit(e.position().toPoint())
            if row == self._pressed[0] and self._delegate.selection is None:
                self._act(row, hit)
        self._pressed = None
        self._pressed_link = ""

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row, hit = self.hit(event.position().toPoint())
        layout = self._layout(row) if row >= 0 else None
        if layout is not None and hit.spot is Spot.TEXT:
            start, end = layout.text.word_at(hit.position)
            self._mark(TextSelection(self._messages.message(row).row, start, end) if start < end else None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_keyboard_used = True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._act_on_current()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_selected()
        else:
            self._mark(None)
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._is_keyboard_used = True
            if not self.currentIndex().isValid() and self.count:
                last = self._messages.index(self.count - 1)
                self.selectionModel().setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)
        super().focusInEvent(event)

    @override
    def contextMenuEvent(self, a0: QContextMenuEvent) -> None:
        row, hit = self.hit(a0.pos())
        at = a0.globalPos()
        if a0.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.currentIndex().row()
            hit = Hit(Spot.NOTHING)
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if row < 0:
            return
        if self._delegate.selection is None and row not in self._selected_rows():
            self.selectionModel().setCurrentIndex(
                self._messages.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._menu(row, hit).popup(at)

    def _menu(self, row: int, hit: Hit) -> MessageMenu:
        layout = self._layout(row)
        targets = [hit.target] if hit.target else [link[2] for link in layout.text.links] if layout else []
        count = max(len(self._selected_rows()), 1)
        menu = MessageMenu(self._messages.message(row), targets, count=count, parent=self)
        menu.copy_wanted.connect(self.copy)
        menu.quote_wanted.connect(self._on_quote_wanted)
        menu.retry_wanted.connect(self._on_retry_triggered)
        menu.help_wanted.connect(self._on_help_wanted)
        menu.correction_wanted.connect(self._on_correction_wanted)
        menu.earlier_wanted.connect(self._on_earlier_wanted)
        menu.deletion_wanted.connect(self.delete_selected)
        menu.link_opened.connect(self.link_opened)
        return menu

    def delete_selected(self) -> None:
        """Let the selected messages, or the current one, be deleted."""
        rows = self._selected_rows() or [row for row in [self.currentIndex().row()] if row >= 0]
        if rows:
            self.deletion_asked.emit([self._messages.message(row) for row in rows])

    def _on_quote_wanted(self) -> None:
        text = self.quoted_text()
        if text:
            self.quote_asked.emit(text)

    def _on_correction_wanted(self) -> None:
        row = self.currentIndex().row()
        if row >= 0:
            self.correction_asked.emit(self._messages.message(row))

    def _on_earlier_wanted(self) -> None:
        row = self.currentIndex().row()
        if row >= 0:
            self.earlier_asked.emit(self._messages.message(row))

    def _on_help_wanted(self) -> None:
        open_help(HelpPage.NOT_DELIVERED, self.window())

    def _on_retry_triggered(self) -> None:
        row = self.currentIndex().row()
        if row >= 0:
            self.retry_asked.emit(self._messages.message(row))
