"""Conversations in windows of their own."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.overriding import override
from lyncfedclient.ui.conversation.panel import ConversationPanel
from lyncfedclient.ui.look import SPACE_24, WINDOW_WIDTH_MIN
from lyncfedclient.ui.main_window.window_watch import WindowWatch
from lyncfedclient.ui.outside_text import shown_line
from lyncfedclient.ui.tab_order import go_on, is_key_pressed

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.main_window.window_places import WindowPlaces

_WIDTH, _HEIGHT = 560, 620
_MIN_HEIGHT = 320
_PLACE = "conversation"
MAX_REOPENED = 12
"""So many windows of the last run are opened again at most."""


class ConversationWindow(QWidget):
    """One conversation; Escape and Ctrl+W close it, and it opens where it was, or the last one."""

    closed = Signal(object)
    """The user closed the window of this :class:`Jid`."""

    def __init__(self, services: Services, look: Look, icons: Icons, places: WindowPlaces, peer: Jid) -> None:
        # No parent: a child would always stay above the main window.
        super().__init__()
        self._roster = services.roster
        self._places = places
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(WINDOW_WIDTH_MIN, _MIN_HEIGHT)
        self.panel = ConversationPanel(services, look, peer, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for keys in (QKeySequence.StandardKey.Close, QKeySequence.StandardKey.Cancel):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        services.roster.contacts_changed.connect(self._on_contacts_changed)
        WindowWatch(self, services.standby, str(peer))
        self._name()
        self.resize(_WIDTH, _HEIGHT)
        if not places.restore(self, self._own_place):
            places.restore(self, _PLACE)

    @property
    def _own_place(self) -> str:
        # A digest: the name of a place need not tell with whom one speaks.
        return f"{_PLACE}/{hashlib.sha256(str(self.panel.peer).encode()).hexdigest()[:12]}"

    def _name(self) -> None:
        contact = self._roster.contacts.get(self.panel.peer)
        name = contact.shown_name if contact is not None else str(self.panel.peer)
        self.setWindowTitle(self.tr("Conversation with {name}").format(name=shown_line(name, 60)))

    def _on_contacts_changed(self, jids: object) -> None:
        if isinstance(jids, set | frozenset | tuple | list) and self.panel.peer in jids:
            self._name()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # Qt's own name
        if is_key_pressed(self):
            return go_on(self, is_forward=next)
        return super().focusNextPrevChild(next)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._places.remember(self, self._own_place)
        self._places.remember(self, _PLACE)
        super().closeEvent(event)
        self.closed.emit(self.panel.peer)


class ConversationsApart(QObject):
    """All conversations that have a window of their own."""

    card_wanted = Signal(object)
    """Show the card of this :class:`Jid`."""
    address_opened = Signal(str)
    """The user opened an ``xmpp:`` link."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, places: WindowPlaces, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._look = look
        self._icons = icons
        self._places = places
        self._windows: dict[Jid, ConversationWindow] = {}
        self._is_kept = False
        services.session.account_changed.connect(self._on_account_changed)

    def has(self, jid: Jid) -> bool:
        """Whether the conversation with somebody has a window of its own."""
        return jid in self._windows

    def open(self, jid: Jid) -> ConversationWindow:
        """Show the conversation with somebody in its window, and make its field ready for writing."""
        window = self._windows.get(jid) or self._make(jid)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.panel.setFocus()
        return window

    def reopen(self, without: Jid | None) -> None:
        """Open the windows of the last run where they were, behind what the user is at.

        Those whose contact is gone stay closed, as does what is open in the main window by now.
        """
        for text in self._services.preferences.settings.open_conversations[:MAX_REOPENED]:
            try:
                jid = Jid.parse(text)
            except JidError:
                continue
            if jid in self._windows or jid == without or jid not in self._services.roster.contacts:
                continue
            window = self._make(jid)
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            window.show()
            window.lower()
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        self._keep_open()

    def _make(self, jid: Jid) -> ConversationWindow:
        window = ConversationWindow(self._services, self._look, self._icons, self._places, jid)
        self._stagger(window)
        window.closed.connect(self._on_closed)
        window.panel.address_opened.connect(self.address_opened)
        window.panel.header.card_wanted.connect(self.card_wanted)
        self._windows[jid] = window
        self._keep_open()
        return window

    def _stagger(self, window: ConversationWindow) -> None:
        """Move a new window aside while it would cover another to the pixel."""
        taken = {other.pos() for other in self._windows.values()}
        for _ in range(len(taken)):
            if window.pos() not in taken:
                return
            window.move(window.pos() + QPoint(SPACE_24, SPACE_24))

    def _keep_open(self) -> None:
        """Keep who has a window, for the next run."""
        if not self._is_kept:
            self._services.preferences.update(open_conversations=tuple(str(jid) for jid in self._windows))

    def panel(self, jid: Jid) -> ConversationPanel | None:
        """Give the conversation with somebody, where it has a window."""
        window = self._windows.get(jid)
        return window.panel if window is not None else None

    def close_all(self, *, is_kept: bool = False) -> None:
        """Close every window; what is being written stays as a draft.

        Where they are ``is_kept`` the next run opens them again.
        """
        self._is_kept = is_kept
        for window in list(self._windows.values()):
            window.close()

    def _on_closed(self, jid: Jid) -> None:
        self._windows.pop(jid, None)
        self._keep_open()

    def _on_account_changed(self, _account: object) -> None:
        self.close_all()
