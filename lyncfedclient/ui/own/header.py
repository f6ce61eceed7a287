"""Own picture and presence, name, note and state, as Lync has them at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.presence import Activity, Availability, OwnState
from lyncfedclient.overriding import override
from lyncfedclient.ui import sentences
from lyncfedclient.ui.elided_label import ElidedLabel
from lyncfedclient.ui.look import PICTURE_OWN, SPACE_8, SPACE_12, SPACE_16
from lyncfedclient.ui.menu_button import ButtonMenu
from lyncfedclient.ui.outside_text import shown_line
from lyncfedclient.ui.own.state_button import StateButton
from lyncfedclient.ui.picture import RING, Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.presence import OwnPresence
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_SHAPE = 16
_MAIN_ACTIVITIES = {Activity.NONE, Activity.OFF_WORK}
"""Of the states with these Lync's own menu consists; the others stand in a menu of their own."""
MAX_NOTE = 500
"""Characters of a note: Lync's own limit."""


class OwnHeader(QWidget):
    """Shows how others see the user, and lets them change it in place."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, avatars: Avatars, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = services.session
        self._presences = services.presences
        self._picture = Picture(look, icons, avatars, PICTURE_OWN, _SHAPE, self)
        self._name = ElidedLabel("title", self)
        self._note = NoteField(self)
        self._state = StateButton(look, icons, self)
        self._states = StateMenu(icons, self)
        self._hidden: QLabel | None = None
        self.corner = QHBoxLayout()
        """Room for the window's own buttons, at the end of the line with the name."""
        self._lay_out()
        self._states.chosen.connect(self._presences.set_own_state)
        self._states.reset_wanted.connect(services.myself.reset)
        self._states.sign_out_wanted.connect(self._session.sign_out)
        self._note.given.connect(self._presences.set_own_note)
        self._presences.own_changed.connect(self._on_own_changed)
        self._session.link_changed.connect(self._on_link_changed)
        self._session.account_changed.connect(self._on_account_changed)
        look.changed.connect(self._draw)
        self._draw()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in this order."""
        return [self._note, self._state]

    def _lay_out(self) -> None:
        ButtonMenu(self._state, self._states)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._name, 1)
        self.corner.setSpacing(0)
        top.addLayout(self.corner)
        words = self._words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(top)
        words.addWidget(self._note)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(0, 2, 0, 0)
        bottom.addWidget(self._state)
        bottom.addStretch()
        words.addLayout(bottom)
        row = QHBoxLayout(self)
        # The buttons at the end bring some room of their own.
        ends = (SPACE_16, SPACE_12)
        start, end = reversed(ends) if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else ends
        row.setContentsMargins(start, SPACE_12, end, SPACE_8)
        row.setSpacing(SPACE_12 - RING)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)

    def _draw(self) -> None:
        account = self._session.account
        own = self._presences.own
        is_online = self._session.link.phase is LinkPhase.ONLINE
        availability = own.state.availability if is_online else Availability.OFFLINE
        state = sentences.own_state(own.state)
        if account is not None:
            name = shown_line(account.shown_name)
            self._name.set_text(name)
            self._picture.show_person(account.jid, name, availability)
        words = state
        if not is_online:
            words = (
                self.tr("Offline")
                if self._session.link.phase is LinkPhase.OFFLINE
                else self.tr("Connecting…")
            )
            if self._session.link.phase in {LinkPhase.WAITING, LinkPhase.REFUSED}:
                words = self.tr("Not connected")
        self._state.setText(words)
        self._state.updateGeometry()
        self._state.update()
        self._state.setAccessibleName(self.tr("Your state: {state}").format(state=words))
        self._state.setToolTip(self.tr("Change your state"))
        self._states.show_state(own.state)
        self._note.show_note(own.note)
        self._say_hidden(is_hidden=is_online and own.state is OwnState.APPEAR_OFFLINE)

    def _say_hidden(self, *, is_hidden: bool) -> None:
        """Say what appearing offline brings besides, for as long as it lasts."""
        if is_hidden and self._hidden is None:
            # Made here: few ever need it.
            self._hidden = QLabel(sentences.appearing_offline(), self)
            self._hidden.setTextFormat(Qt.TextFormat.PlainText)
            self._hidden.setWordWrap(True)
            self._hidden.setProperty("role", "secondary")
            self._words.addWidget(self._hidden)
        if self._hidden is not None:
            self._hidden.setVisible(is_hidden)

    def _on_own_changed(self, _own: OwnPresence) -> None:
        self._draw()

    def _on_link_changed(self, _link: Link) -> None:
        self._draw()

    def _on_account_changed(self, _account: Account | None) -> None:
        self._draw()


class StateMenu(QMenu):
    """The states a user can choose, in Lync's order."""

    chosen = Signal(object)
    """The user chose this :class:`OwnState`."""
    reset_wanted = Signal()
    """The user gives up the chosen state."""
    sign_out_wanted = Signal()
    """The user wants to sign out."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setAccessibleName(self.tr("Your state"))
        self._group = QActionGroup(self)
        self._lines: dict[OwnState, QAction] = {}
        self._more = QMenu(self.tr("More states"), self)
        self._more.setAccessibleName(self._more.title())
        for state in OwnState:
            if state.is_automatic:
                continue
            action = QAction(sentences.own_state(state), self)
            action.setData(state)
            action.setCheckable(True)
            self._group.addAction(action)
            self._lines[state] = action
            if state is OwnState.APPEAR_OFFLINE:
                self.addMenu(self._more)
                self.addSeparator()
                action.setToolTip(sentences.appearing_offline())
            (self if state.activity in _MAIN_ACTIVITIES else self._more).addAction(action)
        self._reset = self.addAction(self.tr("Reset state"))
        self._reset.setToolTip(self.tr("Available, or Inactive and Away while you are not at the computer"))
        self.setToolTipsVisible(True)
        self.addSeparator()
        self._sign_out = self.addAction(self.tr("Sign out"))
        self.triggered.connect(self._on_triggered)
        self.aboutToShow.connect(self._draw)

    def show_state(self, state: OwnState) -> None:
        """Mark the state that holds now."""
        marked = OwnState.PRESENTING if state is OwnState.FULL_SCREEN else state
        for known, action in self._lines.items():
            action.setChecked(known is marked)
            font = self.font()
            font.setBold(known is marked)
            action.setFont(font)
        font = self.font()
        font.setBold(self._lines[marked] in self._more.actions() if marked in self._lines else False)
        self._more.menuAction().setFont(font)

    def _draw(self) -> None:
        for state, action in self._lines.items():
            action.setIcon(self._icons.shape_icon(state.availability, 12))

    def _on_triggered(self, action: QAction) -> None:
        if action is self._sign_out:
            self.sign_out_wanted.emit()
        elif action is self._reset:
            self.reset_wanted.emit()
        elif isinstance(action.data(), OwnState):
            self.chosen.emit(action.data())


class NoteField(QLineEdit):
    """The note, edited where it stands: Enter keeps it, Escape takes the change back."""

    given = Signal(str)
    """The user wrote another note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self.setProperty("kind", "note")
        self.setMaxLength(MAX_NOTE)
        # Below the name, whatever its language: Qt would put it at the side where its words begin.
        side = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setPlaceholderText(self.tr("What's happening today?"))
        self.setAccessibleName(self.tr("Your note"))
        self.setToolTip(self.tr("A note that your contacts see beside your state"))
        self.editingFinished.connect(self._on_finished)

    def show_note(self, note: str) -> None:
        """Show the note as it is known, unless the user is writing another."""
        self._known = note
        if not self.hasFocus() or self.text() == note:
            self._show_known()

    def _show_known(self) -> None:
        self.setText(self._known)
        self.setCursorPosition(0)

    def _on_finished(self) -> None:
        text = " ".join(self.text().split())
        if text != self._known:
            self._known = text
            self.given.emit(text)
        self._show_known()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Escape and self.text() != self._known:
            self._show_known()
            self.selectAll()
            return
        super().keyPressEvent(arg__1)
        if arg__1.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Kept: the field looks like a note again, and keys go back to the list.
            self.focusNextChild()
