"""The contact list on the screen: what the user does with it by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_list.drag import Carrying, is_far_enough
from lyncfedclient.ui.contact_list.sectioned_view import SectionedView
from lyncfedclient.ui.contact_list.words import RowAction

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.ui.contact_list.delegate import ContactDelegate
    from lyncfedclient.ui.contact_list.model import ContactListModel
    from lyncfedclient.ui.contact_list.people import Person, Section


class ContactListView(SectionedView):
    """Everything by keyboard; says what the user wants by signals."""

    opened = Signal(object)
    """Talk to this :class:`Jid`."""
    action_chosen = Signal(object, object)
    """Do this :class:`RowAction` for this :class:`Jid`."""
    removal_wanted = Signal(object)
    """Remove this :class:`Jid`, after asking."""
    menu_wanted = Signal(object, object)
    """Show the menu of this :class:`Person` or :class:`Section` at this global point."""
    dropped = Signal(object, object, bool)
    """Put this :class:`Jid` into this :class:`Section`; True for a copy, which leaves the other groups as they are."""
    group_moved = Signal(str, int)
    """Put the group of this name a step up (-1) or down (1)."""
    typed = Signal(str)
    """The user types a name: the search box wants these characters."""

    def __init__(
        self, model: ContactListModel, delegate: ContactDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, delegate, parent)
        self._pressed_action = RowAction.NONE
        self._pressed_at: QPoint | None = None
        self._carrying: Carrying | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAccessibleName(self.tr("Contacts"))

    # -- mouse ---------------------------------------------------------------------------------

    def _action_at(self, position: QPoint) -> tuple[RowAction, Person | None]:
        index = self.indexAt(position)
        if not index.isValid():
            return RowAction.NONE, None
        _section, person = self._rows.at(index.row())
        if person is None:
            return RowAction.NONE, None
        rect = self.visualRect(index)
        return self._delegate.action_at(person, rect, self.layoutDirection(), position.toPointF()), person

    @override
    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        position = e.position().toPoint()
        if self._pressed_at is not None and is_far_enough(self._pressed_at, position):
            self._start_carrying(self._pressed_at)
        if self._carrying is not None:
            self._carry(self._carrying, position)
            return
        self._hover(position)
        action, _person = self._action_at(position)
        is_link = action is not RowAction.NONE
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        )

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        position = e.position().toPoint()
        index = self.indexAt(position)
        if not index.isValid() or e.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(e)
            return
        section, person = self._rows.at(index.row())
        if person is None:
            self.setCurrentIndex(index)
            self._list.set_folded(section, is_folded=not section.is_folded)
            return
        self._pressed_action, _person = self._action_at(position)
        self._pressed_at = position if self._pressed_action is RowAction.NONE else None
        super().mousePressEvent(e)

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        self._pressed_at = None
        carried = self._end_carrying()
        if carried is not None:
            section = self._section_under(e.position().toPoint())
            is_copy = bool(e.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if section is not None:
                self.dropped.emit(carried.person.jid, section, is_copy)
            return
        action, person = self._action_at(e.position().toPoint())
        if person is not None and action is not RowAction.NONE and action is self._pressed_action:
            self.action_chosen.emit(action, person.jid)
        self._pressed_action = RowAction.NONE

    @override
    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        position = e.position().toPoint()
        action, person = self._action_at(position)
        if e.button() is Qt.MouseButton.LeftButton and action is RowAction.NONE and person is not None:
            self.opened.emit(person.jid)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QPoint(-1, -1))

    @override
    def contextMenuEvent(self, a: QContextMenuEvent) -> None:
        # By the mouse at the pointer; by the keyboard at the current row.
        event = a
        index = self.currentIndex()
        point = self.visualRect(index).center()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            point = event.pos()
            index = self.indexAt(point)
        if index.isValid():
            section, person = self._rows.at(index.row())
            self.menu_wanted.emit(person or section, self.viewport().mapToGlobal(point))

    # -- carrying ------------------------------------------------------------------------------

    def _start_carrying(self, start: QPoint) -> None:
        self._pressed_at = None
        index = self.indexAt(start)
        if index.isValid():
            _section, person = self._rows.at(index.row())
            if person is not None:
                self._carrying = Carrying(person, start)
                self._hover(QPoint(-1, -1))
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _carry(self, carrying: Carrying, position: QPoint) -> None:
        carrying.position = position
        step = carrying.scroll_step(self.viewport().height())
        if step:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + step)
        self.viewport().update()

    @override
    def paint_above(self, painter: QPainter) -> None:
        if self._carrying is not None:
            section = self._section_under(self._carrying.position)
            target = self._rect_of(section) if section is not None else None
            self._carrying.paint(painter, self._delegate.look, target)

    def _end_carrying(self) -> Carrying | None:
        ended, self._carrying = self._carrying, None
        if ended is not None:
            self.viewport().unsetCursor()
            self.viewport().update()
        return ended

    # -- keyboard ------------------------------------------------------------------------------

    @property
    def current_jid(self) -> Jid | None:
        """Who is chosen."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        _section, person = self._rows.at(index.row())
        return None if person is None else person.jid

    def choose(self, jid: Jid) -> None:
        """Make somebody's row the current one, if there is one."""
        row = self._list.first_row_of(jid)
        if row is not None:
            self.setCurrentIndex(self._list.index(row))

    def choose_section(self, name: str) -> None:
        """Make a group's title the current row, if it is listed."""
        for section in self._rows.sections:
            if section.name == name:
                self.setCurrentIndex(self._list.index(self._rows.start_of(section)))

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._rows.row_count
        if not count:
            return QModelIndex()
        current = self.currentIndex()
        action = QAbstractItemView.CursorAction
        if not current.isValid():
            return self._list.index(1 if count > 1 else 0)
        row = current.row()
        page = max(1, self.viewport().height() // self._delegate.row_height - 1)
        steps = {
            action.MoveUp: -1,
            action.MovePrevious: -1,
            action.MoveDown: 1,
            action.MoveNext: 1,
            action.MovePageUp: -page,
            action.MovePageDown: page,
            action.MoveHome: -count,
            action.MoveEnd: count,
        }
        return self._list.index(min(max(row + steps.get(cursorAction, 0), 0), count - 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._end_carrying() is not None:
            return
        index = self.currentIndex()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and self._take_alt_key(event.key(), index):
            event.accept()
            return
        if index.isValid() and self._take_key(event.key(), *self._rows.at(index.row())):
            event.accept()
            return
        text = event.text()
        modifiers = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if text and text.isprintable() and not text.isspace() and modifiers == Qt.KeyboardModifier.NoModifier:
            self.typed.emit(text)
            event.accept()
            return
        super().keyPressEvent(event)

    def _take_alt_key(self, key: int, index: QModelIndex) -> bool:
        """Move the group on whose title the cursor is."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if step is None or not index.isValid():
            return False
        section, person = self._rows.at(index.row())
        if person is not None or not section.is_group:
            return False
        self.group_moved.emit(section.name, step)
        return True

    def _take_key(self, key: int, section: Section, person: Person | None) -> bool:
        """Do what a key means on the current row; False for keys that mean nothing special."""
        right, left = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            right, left = left, right
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if person is not None:
                self.opened.emit(person.jid)
            else:
                self._list.set_folded(section, is_folded=not section.is_folded)
        elif key == left:
            # From a person to the title, from the title to folded.
            if person is not None:
                self.setCurrentIndex(self._list.index(self._rows.start_of(section)))
            else:
                self._list.set_folded(section, is_folded=True)
        elif key == right and person is None:
            if section.is_folded:
                self._list.set_folded(section, is_folded=False)
            elif section.people:
                self.setCurrentIndex(self._list.index(self._rows.start_of(section) + 1))
        elif key == Qt.Key.Key_Delete and person is not None:
            self.removal_wanted.emit(person.jid)
        else:
            return False
        return True
