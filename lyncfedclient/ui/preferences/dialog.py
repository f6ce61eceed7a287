"""The settings: pages beside one another, each setting with its effect in a sentence, applied at once."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from lyncfedclient.ui.partners.page import PartnersPage
from lyncfedclient.ui.preferences.general_page import GeneralPage
from lyncfedclient.ui.preferences.presence_page import PresencePage

if TYPE_CHECKING:
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look

_WIDTH, _HEIGHT = 620, 680


class Page(IntEnum):
    """A page of the settings."""

    GENERAL = 0
    PRESENCE = 1
    PARTNERS = 2


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
        self.presence = PresencePage(services, self)
        self.partners = PartnersPage(services, look, icons, self)
        self._tabs = QTabBar(self)
        self._pages = QStackedWidget(self)
        for title, widget in (
            (self.tr("General"), self.general),
            (self.tr("Presence"), self.presence),
            (self.tr("Partners"), self.partners),
        ):
            self._tabs.addTab(title)
            self._pages.addWidget(widget)
        self._lay_out()
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.show_page(page)
        self._tabs.setFocus()

    def show_page(self, page: Page) -> None:
        """Show one of the pages."""
        self._tabs.setCurrentIndex(page)

    def _lay_out(self) -> None:
        self._tabs.setProperty("kind", "views")
        self._tabs.setAccessibleName(self.tr("Pages of the settings"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(SPACE_24, SPACE_8, SPACE_24, 0)
        tabs.addWidget(self._tabs)
        tabs.addStretch()
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(tabs)
        outer.addWidget(_line(self))
        outer.addWidget(self._pages, 1)
        outer.addWidget(_line(self))
        outer.addLayout(foot)
        for button in self.findChildren(QPushButton):
            # Enter belongs to the control it is pressed in.
            button.setAutoDefault(False)
        self.setMinimumWidth(500)
        self.resize(_WIDTH, _HEIGHT)


def _line(parent: QWidget) -> QWidget:
    line = QWidget(parent)
    line.setProperty("kind", "line")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line.setFixedHeight(1)
    return line
