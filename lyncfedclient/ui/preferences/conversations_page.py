"""The page of conversations: how they look, what others learn of reading, what the server keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.preferences.settings_page import SettingsPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services


class ConversationsPage(SettingsPage):
    """Each setting with its effect in a sentence."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services.preferences, parent)
        self._archive = services.archive
        self._section(self.tr("Messages"))
        self.lines = self._choice(
            self.tr("Show &messages as"),
            self.tr("Lines take less room; bubbles set you and the other side apart."),
            [(self.tr("Bubbles"), False), (self.tr("Lines"), True)],
        )
        self.telling_read = self._switch(
            self.tr("Tell others when you have &seen their messages"),
            self.tr("Only people who see your presence, and only where their program asks for it."),
        )
        self._section(self.tr("Your server"))
        self.archive = words_label("", "", self._page)
        self._column.addWidget(self.archive)
        self.lines.currentIndexChanged.connect(self._on_lines_changed)
        self.telling_read.toggled.connect(self._on_telling_read_toggled)
        self._archive.changed.connect(self._show_archive)
        self._show_archive()
        self._begin()

    @override
    def _show_settings(self, settings: Settings) -> None:
        self.lines.setCurrentIndex(self.lines.findData(settings.are_messages_lines))
        self.telling_read.setChecked(settings.is_telling_read)

    def _show_archive(self) -> None:
        """Say whether the server keeps what was said (XEP-0313)."""
        if self._archive.has_archive is None:
            text = self.tr("Whether your server keeps an archive of your messages is known once you sign in.")
        elif self._archive.has_archive:
            text = self.tr(
                "Your server keeps an archive of your messages: what you missed is fetched when you sign in, "
                "and older messages when you scroll up."
            )
        else:
            text = self.tr(
                "Your server keeps no archive of your messages. What stands on this computer is all there is, "
                "and what you write or read on another device does not appear here later."
            )
        self.archive.setText(text)

    def _on_lines_changed(self) -> None:
        self._change(are_messages_lines=self.lines.currentData())

    def _on_telling_read_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_telling_read=is_on)
