"""Conversations in windows of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from lyncfedclient.ui.conversation.panel import ConversationPanel
from lyncfedclient.ui.look import WINDOW_WIDTH_MIN
from lyncfedclient.ui.outside_text import shown_line

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.main_window.window_places import WindowPlaces

_WIDTH, _HEIGHT = 560, 620
_MIN_HEIGHT = 320
_PLACE = "conversation"


class ConversationWindow(QWidget):
    """One conversation; Escape and Ctrl+W close it, and it opens where the last one was."""

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
        self._name()
        self.resize(_WIDTH, _HEIGHT)
        places.restore(self, _PLACE)

    def _name(self) -> None:
        contact = self._roster.contacts.get(self.panel.peer)
        name = contact.shown_name if contact is not None else str(self.panel.peer)
        self.setWindowTitle(self.tr("Conversation with {name}").format(name=shown_line(name, 60)))

    def _on_contacts_changed(self, jids: object) -> None:
        if isinstance(jids, set | frozenset | tuple | list) and self.panel.peer in jids:
            self._name()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
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
        services.session.account_changed.connect(self._on_account_changed)

    def has(self, jid: Jid) -> bool:
        """Whether the conversation with somebody has a window of its own."""
        return jid in self._windows

    def open(self, jid: Jid) -> ConversationWindow:
        """Show the conversation with somebody in its window, and make its field ready for writing."""
        window = self._windows.get(jid)
        if window is None:
            window = ConversationWindow(self._services, self._look, self._icons, self._places, jid)
            window.closed.connect(self._on_closed)
            window.panel.address_opened.connect(self.address_opened)
            window.panel.header.card_wanted.connect(self.card_wanted)
            self._windows[jid] = window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.panel.setFocus()
        return window

    def panel(self, jid: Jid) -> ConversationPanel | None:
        """Give the conversation with somebody, where it has a window."""
        window = self._windows.get(jid)
        return window.panel if window is not None else None

    def close_all(self) -> None:
        """Close every window; what is being written stays as a draft."""
        for window in list(self._windows.values()):
            window.close()

    def _on_closed(self, jid: Jid) -> None:
        self._windows.pop(jid, None)

    def _on_account_changed(self, _account: object) -> None:
        self.close_all()
