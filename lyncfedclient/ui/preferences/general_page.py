"""The page of general settings: list, windows, starting and signing in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lyncfedclient.domain.policy import PolicySetting
from lyncfedclient.domain.settings import ContactOrder, Settings
from lyncfedclient.overriding import override
from lyncfedclient.services.desktop.session_start import session_start
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.locked_line import LockedLine
from lyncfedclient.ui.outside_text import shown_line
from lyncfedclient.ui.preferences import words
from lyncfedclient.ui.preferences.settings_page import SettingsPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_OF_THE_ACCOUNT = (
    PolicySetting.ACCOUNT_DOMAIN,
    PolicySetting.HOST,
    PolicySetting.TLS,
    PolicySetting.CA_FILE,
)


class GeneralPage(SettingsPage):
    """Each setting with its effect in a sentence."""

    def __init__(self, services: Services, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(services.preferences, parent)
        self._session_start = session_start()
        self._make_list_settings()
        self._make_window_settings()
        self._make_session_settings()
        self._show_locks(services, look, icons)
        self._begin()

    def _make_list_settings(self) -> None:
        self._section(self.tr("Contact list"))
        self.order = self._choice(
            self.tr("&Order of contacts"),
            self.tr("How contacts stand within their group."),
            [
                (self.tr("Most reachable first"), ContactOrder.BY_PRESENCE),
                (self.tr("By name"), ContactOrder.BY_NAME),
            ],
        )
        self.hide_offline = self._switch(
            self.tr("&Hide contacts who are offline"),
            self.tr("They come back as soon as they are reachable, and searching finds them always."),
        )
        self.compact = self._switch(
            self.tr("&Compact rows"),
            self.tr("One line for each contact, with a smaller picture and without the note."),
        )
        self.order.currentIndexChanged.connect(self._on_order_changed)
        self.hide_offline.toggled.connect(self._on_hide_offline_toggled)
        self.compact.toggled.connect(self._on_compact_toggled)

    def _make_window_settings(self) -> None:
        self._section(self.tr("Windows"))
        self.apart = self._switch(
            self.tr("Open each conversation in a &window of its own"),
            self.tr("Otherwise it opens beside the contacts."),
        )
        self.to_tray = self._switch(
            self.tr("&Keep running when the window is closed"),
            self.tr("You stay reachable, and the icon in the tray brings the window back. Needs a tray."),
        )
        self.apart.toggled.connect(self._on_apart_toggled)
        self.to_tray.toggled.connect(self._on_to_tray_toggled)

    def _make_session_settings(self) -> None:
        self._section(self.tr("Starting and signing in"))
        self.with_session = self._switch(
            self.tr("Start with the computer's s&ession"),
            self.tr("The program starts by itself, in the tray where there is one."),
        )
        self.with_session.setChecked(self._session_start.is_on())
        self._start_trouble = words_label("", "danger", self._page)
        self._start_trouble.hide()
        self._column.addWidget(self._start_trouble)
        self.automatic = self._switch(
            self.tr("&Sign in when the program starts"),
            self.tr("Needs a password that is remembered on this computer."),
        )
        self.with_session.toggled.connect(self._on_with_session_toggled)
        self.automatic.toggled.connect(self._on_automatic_toggled)

    def _show_locks(self, services: Services, look: Look, icons: Icons) -> None:
        """Show what an administrator has set of the account: to be read, not changed."""
        policy = services.policy
        self.locks = [
            LockedLine(look, icons, words.locked(setting, policy.loaded.policy), self._page)
            for setting in _OF_THE_ACCOUNT
            if setting in policy.locked
        ]
        if not self.locks:
            return
        self._section(self.tr("Set by your organisation"))
        for line in self.locks:
            self._column.addWidget(line)
        if policy.loaded.path is not None:
            self._column.addWidget(self._effect(words.policy_path(policy.loaded.path), 0))

    @override
    def _show_settings(self, settings: Settings) -> None:
        self.order.setCurrentIndex(self.order.findData(settings.contact_order))
        self.hide_offline.setChecked(settings.is_hiding_offline)
        self.compact.setChecked(settings.is_compact)
        self.apart.setChecked(settings.are_conversations_apart)
        self.to_tray.setChecked(settings.is_closing_to_tray)
        account = self._preferences.account
        self.automatic.setEnabled(account is not None and account.is_remembered)
        self.automatic.setChecked(account is not None and account.is_automatic)

    def _on_order_changed(self) -> None:
        self._change(contact_order=self.order.currentData())

    def _on_hide_offline_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_hiding_offline=is_on)

    def _on_compact_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_compact=is_on)

    def _on_apart_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(are_conversations_apart=is_on)

    def _on_to_tray_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_closing_to_tray=is_on)

    def _on_with_session_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        try:
            self._session_start.set_on(is_on)
        except OSError as error:
            self._start_trouble.setText(
                self.tr("That could not be written: {reason}").format(reason=shown_line(str(error), 200))
            )
            self._start_trouble.show()
            self.with_session.setChecked(self._session_start.is_on())
            return
        self._start_trouble.hide()

    def _on_automatic_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        account = self._preferences.account
        if account is not None and not self._is_showing:
            self._preferences.set_account(replace(account, is_automatic=is_on))
