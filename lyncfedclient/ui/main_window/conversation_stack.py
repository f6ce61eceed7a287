"""The right side of the window: the open conversation, or what to do while there is none."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from lyncfedclient.ui.empty_state import EmptyState
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_16

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.conversation.panel import ConversationPanel
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_SIDE = SPACE_16 + SPACE_4
"""As far from the side as pictures and bubbles below it."""
MAX_KEPT = 12
"""So many conversations stay as they are when another is opened; older ones are built anew."""


class ConversationStack(QWidget):
    """Keeps a panel per conversation, so that what is being written stays."""

    back_wanted = Signal()
    """In a narrow window: show the lists again."""
    card_wanted = Signal(object)
    """Show the card of this :class:`Jid`."""
    address_opened = Signal(str)
    """The user opened an ``xmpp:`` link."""

    def __init__(self, services: Services, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._look = look
        self._panels: OrderedDict[Jid, ConversationPanel] = OrderedDict()
        self._back = QPushButton(self.tr("Back to the list"), self)
        self._back.setProperty("kind", "link")
        self._back.clicked.connect(self.back_wanted)
        self._icons = icons
        self._back_row = QWidget(self)
        self._back_row.setProperty("kind", "header")
        self._back_row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        back_row = QHBoxLayout(self._back_row)
        back_row.setContentsMargins(_SIDE, SPACE_8, _SIDE, 0)
        back_row.addWidget(self._back)
        back_row.addStretch()
        self._back_row.hide()
        self._empty = EmptyState(look, icons, "message", self)
        self._empty.say(
            self.tr("No conversation open"),
            self.tr("Choose a contact and press Enter, or double-click, to write to them."),
        )
        self._welcome: QWidget | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back_row)
        column.addWidget(self._stack, 1)
        services.session.account_changed.connect(self._on_account_changed)
        look.changed.connect(self._draw)
        self._draw()

    def set_welcome(self, welcome: QWidget | None) -> None:
        """Show the first steps while no conversation is open; None for the usual words."""
        if self._welcome is not None:
            self._stack.removeWidget(self._welcome)
            self._welcome.deleteLater()
        self._welcome = welcome
        if welcome is not None:
            self._stack.addWidget(welcome)
        if self.current is None:
            self._stack.setCurrentWidget(welcome or self._empty)

    def close_conversation(self, jid: Jid) -> None:
        """Take a conversation away; what is being written stays as a draft."""
        if jid in self._panels:
            self._drop(jid)
            if self.current is None:
                self._stack.setCurrentWidget(self._welcome or self._empty)

    @property
    def current(self) -> Jid | None:
        """With whom the shown conversation is."""
        shown = self._stack.currentWidget()
        return next((jid for jid, panel in self._panels.items() if panel is shown), None)

    def open(self, jid: Jid) -> None:
        """Show the conversation with somebody, and make its field ready for writing."""
        panel = self._panels.get(jid)
        if panel is None:
            # Imported here: the first paint of the lists does without.
            from lyncfedclient.ui.conversation.panel import ConversationPanel  # noqa: PLC0415

            panel = ConversationPanel(self._services, self._look, jid, self._stack)
            panel.address_opened.connect(self.address_opened)
            panel.header.card_wanted.connect(self.card_wanted)
            self._stack.addWidget(panel)
            self._panels[jid] = panel
        self._panels.move_to_end(jid)
        self._stack.setCurrentWidget(panel)
        panel.setFocus()
        self._let_go()

    @property
    def panel(self) -> ConversationPanel | None:
        """The shown conversation."""
        current = self.current
        return self._panels.get(current) if current is not None else None

    def propose(self, jid: Jid, text: str) -> None:
        """Put a text into somebody's field, unless the user is writing there already."""
        panel = self._panels.get(jid)
        if panel is not None and text and not panel.composer.text.strip():
            panel.composer.set_text(text)

    def set_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a state handed on, not an option
        """Offer the way back to the lists, or not."""
        self._back_row.setVisible(is_narrow)

    def _let_go(self) -> None:
        """Drop the panels that were not looked at for longest, but none in which something is being written."""
        for jid in list(self._panels):
            if len(self._panels) <= MAX_KEPT:
                return
            panel = self._panels[jid]
            if panel is not self._stack.currentWidget() and not panel.composer.text.strip():
                self._drop(jid)

    def _drop(self, jid: Jid) -> None:
        panel = self._panels.pop(jid)
        self._stack.removeWidget(panel)
        panel.deleteLater()

    def _on_account_changed(self, _account: object) -> None:
        for jid in list(self._panels):
            self._drop(jid)
        self._stack.setCurrentWidget(self._welcome or self._empty)

    def _draw(self) -> None:
        colour, side = self._look.colours.accent, self._look.grown(16)
        self._back.setIconSize(QSize(side, side))
        self._back.setIcon(self._icons.icon("back", side, colour))
