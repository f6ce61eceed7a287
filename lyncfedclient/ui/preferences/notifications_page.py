"""The page of notifications: which there are, and what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.overriding import override
from lyncfedclient.ui.preferences.settings_page import SettingsPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services


class NotificationsPage(SettingsPage):
    """Each setting with its effect in a sentence."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services.preferences, parent)
        self._section(self.tr("New messages"))
        self.notify = self._switch(
            self.tr("Show &notifications of new messages"),
            self.tr("Only while their conversation is not in front of you."),
        )
        self.notice_text = self._switch(
            self.tr("Show the &text in notifications"),
            self.tr("Otherwise they only say who has written."),
        )
        self.sound = self._switch(
            self.tr("Play a &sound"),
            self.tr("The desktop's own, with the notification."),
        )
        self.sound.toggled.connect(self._on_sound_toggled)
        self.notify.toggled.connect(self._on_notify_toggled)
        self.notice_text.toggled.connect(self._on_notice_text_toggled)
        self._begin()

    @override
    def _show_settings(self, settings: Settings) -> None:
        self.notify.setChecked(settings.is_notifying)
        self.notice_text.setChecked(settings.is_showing_text_in_notices)
        self.notice_text.setEnabled(settings.is_notifying)
        self.sound.setChecked(settings.is_sounding)
        self.sound.setEnabled(settings.is_notifying)

    def _on_notify_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_notifying=is_on)

    def _on_sound_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_sounding=is_on)

    def _on_notice_text_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_showing_text_in_notices=is_on)
