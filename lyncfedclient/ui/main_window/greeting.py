"""Whether the first steps are offered, and what comes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.link import LinkPhase

if TYPE_CHECKING:
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.main_window.conversation_stack import ConversationStack
    from lyncfedclient.ui.main_window.menu import MainMenu


class Greeting(QObject):
    """Shows the first steps, once, to who is signed in and has nobody on their list."""

    over = Signal()
    """The user is through with them."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, menu: MainMenu, place: ConversationStack
    ) -> None:
        super().__init__(place)
        self._services = services
        self._look = look
        self._icons = icons
        self._menu = menu
        self._place = place
        # Told once the server has told all there is; an empty list that stays empty is not told by itself.
        services.archive.changed.connect(self._greet)

    def _greet(self) -> None:
        services = self._services
        is_new = not services.roster.contacts and services.session.link.phase is LinkPhase.ONLINE
        if not is_new or services.preferences.settings.is_welcomed:
            return
        from lyncfedclient.ui.main_window.welcome import Welcome  # noqa: PLC0415 - only at the very first

        welcome = Welcome(services, self._look, self._icons, self._place)
        welcome.partners_wanted.connect(self._menu.show_partners)
        welcome.import_wanted.connect(self._menu.import_contacts)
        welcome.add_wanted.connect(self._menu.add_contact)
        welcome.finished.connect(self._on_finished)
        self._place.set_welcome(welcome)
        services.preferences.update(is_welcomed=True)

    def _on_finished(self) -> None:
        self._place.set_welcome(None)
        self.over.emit()
