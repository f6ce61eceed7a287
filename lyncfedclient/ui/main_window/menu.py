"""The window's own menu and its shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from lyncfedclient.domain.settings import ContactOrder
from lyncfedclient.ui.icon_button import IconButton
from lyncfedclient.ui.menu_button import ButtonMenu

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QBoxLayout, QWidget

    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class MainMenu(QObject):
    """What concerns the whole program; each line works by its key wherever the focus is."""

    quit_wanted = Signal()
    """End the program."""
    find_wanted = Signal()
    """Find words where the keys go now: in the conversation, else in the search box."""
    search_wanted = Signal()
    """Put the cursor into the search box."""
    card_wanted = Signal()
    """Show the card of whoever is chosen."""
    apart_wanted = Signal()
    """Give the open conversation a window of its own."""
    history_export_wanted = Signal()
    """Write the open conversation, or where none is open all of them, to a file."""
    export_wanted = Signal()
    """Write the contact list to a file."""

    def __init__(self, services: Services, look: Look, icons: Icons, window: QMainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._look = look
        self._icons = icons
        self._window = window
        self._menu = QMenu(window)
        self._menu.setAccessibleName(self.tr("Menu"))
        self._add_button = IconButton(look, icons, "add-contact", self.tr("Add a contact"), window)
        self._add_button.clicked.connect(self._on_add)
        self._button = IconButton(look, icons, "menu", self.tr("Menu"), window)
        ButtonMenu(self._button, self._menu)
        self._fill()
        self._show_settings(services.preferences.settings)
        services.preferences.changed.connect(self._show_settings)

    def put_into(self, layout: QBoxLayout) -> list[QWidget]:
        """Put the buttons where they belong; gives them in the order in which Tab reaches them."""
        layout.addWidget(self._add_button)
        layout.addWidget(self._button)
        return [self._add_button, self._button]

    def add_contact(self, address: str = "") -> None:
        """Open the dialog that adds a contact, with this address filled in."""
        # Imported here, as below: the first paint does without.
        from lyncfedclient.ui.add_contact.dialog import AddContactDialog  # noqa: PLC0415

        AddContactDialog(self._services, self._look, self._window, address=address).open()

    def import_contacts(self, paths: Iterable[Path] = ()) -> None:
        """Open the import, with these files to begin with."""
        from lyncfedclient.ui.contact_import.dialog import ImportDialog  # noqa: PLC0415

        ImportDialog(self._services, self._look, self._window, paths).open()

    def _fill(self) -> None:
        self._line(self.tr("Add a contact…"), "Ctrl+N").triggered.connect(self._on_add)
        card = self._line(self.tr("Contact card"), "Ctrl+I")
        card.setShortcuts([QKeySequence("Ctrl+I"), QKeySequence("Alt+Return"), QKeySequence("Alt+Enter")])
        card.triggered.connect(self.card_wanted)
        self._line(self.tr("Import contacts…"), "Ctrl+Shift+I").triggered.connect(self._on_import)
        self._line(self.tr("Export contacts…"), "Ctrl+Shift+E").triggered.connect(self.export_wanted)
        self._line(self.tr("Conversation in its own window"), "Ctrl+Shift+O").triggered.connect(
            self.apart_wanted
        )
        self._line(self.tr("Export conversation…"), "").triggered.connect(self.history_export_wanted)
        self._line(self.tr("Find"), "Ctrl+F", is_in_menu=False).triggered.connect(self.find_wanted)
        search = self._line(self.tr("Search contacts and messages"), "Ctrl+K", is_in_menu=False)
        search.setShortcuts([QKeySequence("Ctrl+K"), QKeySequence("Ctrl+Shift+F")])
        search.triggered.connect(self.search_wanted)
        self._menu.addSeparator()
        self._orders = QActionGroup(self)
        self._by_presence = self._check(self.tr("Sort by presence"), self._on_by_presence)
        self._by_name = self._check(self.tr("Sort by name"), self._on_by_name)
        self._orders.addAction(self._by_presence)
        self._orders.addAction(self._by_name)
        self._menu.addSeparator()
        self._hiding = self._check(self.tr("Hide who is offline"), self._on_hiding)
        self._compact = self._check(self.tr("Compact list"), self._on_compact)
        self._menu.addSeparator()
        self._line(self.tr("Partners…"), "").triggered.connect(self.show_partners)
        self._line(self.tr("Settings…"), "Ctrl+,").triggered.connect(self._on_preferences)
        self._line(self.tr("Sign out"), "").triggered.connect(self._on_sign_out)
        self._menu.addSeparator()
        self._line(self.tr("User's guide"), "").triggered.connect(self._on_guide)
        self._line(self.tr("Keyboard shortcuts"), "F1").triggered.connect(self._on_shortcuts)
        self._line(self.tr("About"), "").triggered.connect(self._on_about)
        self._menu.addSeparator()
        self._line(self.tr("Quit"), "Ctrl+Q").triggered.connect(self.quit_wanted)

    def _line(self, text: str, key: str, *, is_in_menu: bool = True) -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if is_in_menu:
            self._menu.addAction(action)
        # In the window too, so that the key works while the menu is closed.
        self._window.addAction(action)
        return action

    def _check(self, text: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.triggered.connect(slot)
        self._menu.addAction(action)
        return action

    def _show_settings(self, settings: Settings) -> None:
        self._by_presence.setChecked(settings.contact_order is ContactOrder.BY_PRESENCE)
        self._by_name.setChecked(settings.contact_order is ContactOrder.BY_NAME)
        self._hiding.setChecked(settings.is_hiding_offline)
        self._compact.setChecked(settings.is_compact)

    def _on_add(self) -> None:
        self.add_contact()

    def _on_import(self) -> None:
        self.import_contacts()

    def _on_by_presence(self) -> None:
        self._services.preferences.update(contact_order=ContactOrder.BY_PRESENCE)

    def _on_by_name(self) -> None:
        self._services.preferences.update(contact_order=ContactOrder.BY_NAME)

    def _on_hiding(self) -> None:
        self._services.preferences.update(is_hiding_offline=self._hiding.isChecked())

    def _on_compact(self) -> None:
        self._services.preferences.update(is_compact=self._compact.isChecked())

    def _on_preferences(self) -> None:
        from lyncfedclient.ui.preferences.dialog import PreferencesDialog  # noqa: PLC0415

        PreferencesDialog(self._services, self._look, self._window).open()

    def show_partners(self) -> None:
        """Open the settings on the page of partners."""
        from lyncfedclient.ui.preferences.dialog import Page, PreferencesDialog  # noqa: PLC0415

        PreferencesDialog(self._services, self._look, self._window, Page.PARTNERS).open()

    def _on_guide(self) -> None:
        from lyncfedclient.ui.help_pages import HelpPage  # noqa: PLC0415
        from lyncfedclient.ui.help_window import open_help  # noqa: PLC0415

        open_help(HelpPage.GUIDE, self._window)

    def _on_shortcuts(self) -> None:
        from lyncfedclient.ui.main_window.shortcuts import ShortcutSheet  # noqa: PLC0415

        ShortcutSheet(self._window).open()

    def _on_about(self) -> None:
        from lyncfedclient.ui.main_window.about import AboutDialog  # noqa: PLC0415

        AboutDialog(self._look, self._icons, self._window).open()

    def _on_sign_out(self) -> None:
        self._services.session.sign_out()
