"""The Conversations page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QListView, QStackedLayout, QWidget

from lyncfedclient.ui.empty_state import EmptyState
from lyncfedclient.ui.recent.delegate import RecentDelegate
from lyncfedclient.ui.recent.model import RecentModel
from lyncfedclient.ui.rows import set_up_rows

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class RecentPanel(QWidget):
    """Lists recent conversations; a click or Enter goes on with one."""

    opened = Signal(object)
    """Go on talking to this :class:`Jid`."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, avatars: Avatars, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = RecentModel(services, self)
        self.view = QListView(self)
        set_up_rows(self.view)
        self.view.setAccessibleName(self.tr("Conversations"))
        self.view.setModel(self.model)
        self._delegate = RecentDelegate(look, icons, avatars, self.model, services.presences, self)
        self.view.setItemDelegate(self._delegate)
        self._empty = EmptyState(look, icons, "message", self)
        self._empty.say(
            self.tr("No conversations yet"), self.tr("Choose a contact and press Enter to write to them.")
        )
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        self.setFocusProxy(self.view)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.model.rowsInserted.connect(self._show_empty)
        self.model.rowsRemoved.connect(self._show_empty)
        look.changed.connect(self.view.doItemsLayout)
        avatars.changed.connect(self.view.viewport().update)
        self._show_empty()

    def choose(self, jid: Jid) -> None:
        """Make a conversation's row the current one."""
        row = self.model.row_of(jid)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))

    def _on_chosen(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.summary(index.row()).peer)

    def _show_empty(self) -> None:
        self._pages.setCurrentWidget(self.view if self.model.rowCount() else self._empty)
