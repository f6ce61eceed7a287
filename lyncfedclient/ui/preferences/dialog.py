"""The settings: a list of pages beside the page, a field to search them all, each setting applied at once."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.ui.empty_state import EmptyState
from lyncfedclient.ui.entry import SearchEntry
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import SPACE_12, SPACE_16, SPACE_24
from lyncfedclient.ui.partners.page import PartnersPage
from lyncfedclient.ui.preferences.appearance_page import AppearancePage
from lyncfedclient.ui.preferences.conversations_page import ConversationsPage
from lyncfedclient.ui.preferences.finding import says
from lyncfedclient.ui.preferences.general_page import GeneralPage
from lyncfedclient.ui.preferences.history_page import HistoryPage
from lyncfedclient.ui.preferences.notifications_page import NotificationsPage
from lyncfedclient.ui.preferences.page_list import PageList
from lyncfedclient.ui.preferences.presence_page import PresencePage
from lyncfedclient.ui.preferences.settings_page import SettingsPage
from lyncfedclient.ui.text_room import give_room

if TYPE_CHECKING:
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look

_WIDTH, _HEIGHT = 840, 680
_MIN_WIDTH, _MIN_HEIGHT = 620, 420


class Page(IntEnum):
    """A page of the settings."""

    GENERAL = 0
    APPEARANCE = 1
    PRESENCE = 2
    CONVERSATIONS = 3
    NOTIFICATIONS = 4
    HISTORY = 5
    PARTNERS = 6


class PreferencesDialog(QDialog):
    """Open it with ``open()`` or ``show()``; there is nothing to confirm."""

    def __init__(
        self, services: Services, look: Look, parent: QWidget | None = None, page: Page = Page.GENERAL
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        icons = Icons(look, self)
        self.general = GeneralPage(services, look, icons, self)
        self.appearance = AppearancePage(services, self)
        self.presence = PresencePage(services, self)
        self.conversations = ConversationsPage(services, look, icons, self)
        self.notifications = NotificationsPage(services, self)
        self.history = HistoryPage(services, look, icons, self)
        self.partners = PartnersPage(services, look, icons, self)
        self._all: dict[Page, tuple[str, QWidget]] = {
            Page.GENERAL: (self.tr("General"), self.general),
            Page.APPEARANCE: (self.tr("Appearance"), self.appearance),
            Page.PRESENCE: (self.tr("Presence"), self.presence),
            Page.CONVERSATIONS: (self.tr("Conversations"), self.conversations),
            Page.NOTIFICATIONS: (self.tr("Notifications"), self.notifications),
            Page.HISTORY: (self.tr("History"), self.history),
            Page.PARTNERS: (self.tr("Partners"), self.partners),
        }
        self.search = SearchEntry(look, icons, self, has_glass=False)
        self.list = PageList([title for title, _ in self._all.values()], self.tr("Find a setting"), self)
        self._nothing = EmptyState(look, icons, "search", self)
        self._pages = QStackedWidget(self)
        for _, widget in self._all.values():
            self._pages.addWidget(widget)
        self._pages.addWidget(self._nothing)
        self._title = words_label("", "title", self)
        self._lay_out()
        self.search.textChanged.connect(self._on_search_changed)
        self.list.currentRowChanged.connect(self._on_page_chosen)
        self.show_page(page)
        self.list.setFocus()

    def show_page(self, page: Page) -> None:
        """Show one of the pages."""
        self.list.setCurrentRow(page)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        # As wide as the pages below: its own wish grows with the button, and all would move aside.
        self.search.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)
        side = QWidget(self)
        side.setProperty("kind", "pane")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(SPACE_12, SPACE_16, SPACE_12, SPACE_16)
        beside.setSpacing(SPACE_12)
        beside.addWidget(self.search)
        beside.addWidget(self.list, 1)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        foot.addStretch(1)
        foot.addWidget(close)
        # On the line of the search beside it.
        self._title.setMinimumHeight(self.search.sizeHint().height())
        self._title.setContentsMargins(SPACE_24, 0, SPACE_24, 0)
        page = QVBoxLayout()
        page.setContentsMargins(0, SPACE_16, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._title)
        page.addWidget(self._pages, 1)
        page.addWidget(_line(self))
        page.addLayout(foot)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(side)
        outer.addLayout(page, 1)
        for button in self.findChildren(QPushButton):
            # Enter belongs to the control it is pressed in.
            button.setAutoDefault(False)
        self.setMinimumSize(_MIN_WIDTH, _MIN_HEIGHT)
        give_room(self, _WIDTH, _HEIGHT)

    def _on_page_chosen(self, row: int) -> None:
        if row >= 0:
            self._pages.setCurrentIndex(row)
            self._title.setText(self._all[Page(row)][0])

    def _on_search_changed(self, text: str) -> None:
        """Show of every page what says this, and the first page on which there is any."""
        found = [page for page, (title, widget) in self._all.items() if self._find(widget, title, text)]
        self.list.show_only([int(page) for page in found])
        if not found:
            self._nothing.say(
                self.tr("No such setting"), self.tr("Try another word, or clear the search to see all.")
            )
            self._pages.setCurrentWidget(self._nothing)
            self._title.clear()
        elif self.list.currentRow() not in found or self._pages.currentWidget() is self._nothing:
            self.list.setCurrentRow(found[0])
            self._on_page_chosen(found[0])

    def _find(self, widget: QWidget, title: str, text: str) -> bool:
        is_all = bool(text.strip()) and text.casefold().strip() in title.casefold()
        if isinstance(widget, SettingsPage):
            return widget.show_matching("" if is_all else text)
        return is_all or says(widget, text)


def _line(parent: QWidget) -> QWidget:
    line = QWidget(parent)
    line.setProperty("kind", "line")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line.setFixedHeight(1)
    return line
