"""What can be done with a whole conversation: a button with a menu in its header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from lyncfedclient.ui.icon_button import IconButton
from lyncfedclient.ui.menu_button import ButtonMenu

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class ConversationMenuButton(IconButton):
    """Mutes the person, or asks for the conversation to be deleted."""

    deletion_wanted = Signal()
    """The user wants the whole conversation deleted from this computer; ask first."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, peer: Jid, parent: QWidget | None = None
    ) -> None:
        name = QCoreApplication.translate("ConversationMenuButton", "More for this conversation")
        super().__init__(look, icons, "more", name, parent)
        self._mutes = services.mutes
        self._peer = peer
        menu = QMenu(self)
        self.mute = menu.addAction(self.tr("Mute: no notices of new messages"))
        self.mute.setCheckable(True)
        self.mute.triggered.connect(self._on_mute_triggered)
        menu.addSeparator()
        self.delete = menu.addAction(self.tr("Delete this conversation…"))
        self.delete.triggered.connect(self.deletion_wanted)
        menu.aboutToShow.connect(self._show_mute)
        ButtonMenu(self, menu)
        self._show_mute()

    def _show_mute(self) -> None:
        self.mute.setChecked(self._mutes.is_muted(self._peer))

    def _on_mute_triggered(self, is_muted: bool) -> None:  # noqa: FBT001 - a slot
        self._mutes.set_muted(self._peer, is_muted=is_muted)
