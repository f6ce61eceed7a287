"""The page of conversations: how they look, what others learn of reading, what the server keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.policy import PolicySetting
from lyncfedclient.overriding import override
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.locked_line import LockedLine
from lyncfedclient.ui.look import SPACE_8
from lyncfedclient.ui.preferences.settings_page import SettingsPage
from lyncfedclient.ui.preferences.words import language_name
from lyncfedclient.ui.standing_sentences import policy_setting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class ConversationsPage(SettingsPage):
    """Each setting with its effect in a sentence."""

    def __init__(self, services: Services, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(services.preferences, parent)
        self._policy = services.policy
        self._spelling = services.spelling
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
        self._make_spelling(look, icons)
        self._section(self.tr("Your server"))
        self.archive = words_label("", "", self._page)
        self._column.addWidget(self.archive)
        self.lines.currentIndexChanged.connect(self._on_lines_changed)
        self.telling_read.toggled.connect(self._on_telling_read_toggled)
        self._archive.changed.connect(self._show_archive)
        self._show_archive()
        self._begin()
        self._spelling.languages_found.connect(self._on_languages_found)
        self._spelling.look_around()
        if self._spelling.languages:
            self._on_languages_found(self._spelling.languages)

    def _make_spelling(self, look: Look, icons: Icons) -> None:
        """Make the section that is shown where the platform has dictionaries."""
        self._section(self.tr("Spelling"))
        self.spelling = self._switch(
            self.tr("Mark misspelt words while you &write"),
            self.tr("With a wavy line. F7, or the menu of the word, says what may be meant."),
        )
        self.lock: LockedLine | None = None
        if PolicySetting.SPELLING in self._policy.locked:
            self.lock = LockedLine(look, icons, policy_setting(PolicySetting.SPELLING), self._page)
            self._add_below(self.lock)
            self._column.addSpacing(SPACE_8)
        self.language = self._choice(
            self.tr("&Dictionary"),
            self.tr("Those of this computer. What you add to one, other programs know as well."),
            [(self.tr("As keyboard and desktop"), "")],
        )
        # Searching finds no section that is not there.
        self._spelling_section = self._sections.pop()
        self._spelling_section.hide()
        self.spelling.toggled.connect(self._on_spelling_toggled)
        self.language.currentIndexChanged.connect(self._on_language_changed)

    def _on_languages_found(self, languages: object) -> None:
        if not isinstance(languages, tuple) or not languages or self._spelling_section in self._sections:
            return
        self._is_showing = True
        for name, tag in sorted((language_name(tag), tag) for tag in languages):
            self.language.addItem(name, tag)
        self._is_showing = False
        # Before the last, which is about the server.
        self._sections.insert(-1, self._spelling_section)
        self._spelling_section.show()
        self._show(self._preferences.settings)

    @override
    def _show_settings(self, settings: Settings) -> None:
        self.lines.setCurrentIndex(self.lines.findData(settings.are_messages_lines))
        self.telling_read.setChecked(settings.is_telling_read)
        is_on = self._policy.is_checking_spelling
        self.spelling.setChecked(is_on)
        self.spelling.setEnabled(self.lock is None)
        # A dictionary that is gone by now counts as none chosen.
        self.language.setCurrentIndex(max(self.language.findData(settings.spelling_language), 0))
        self.language.setEnabled(is_on)

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

    def _on_spelling_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_checking_spelling=is_on)

    def _on_language_changed(self) -> None:
        self._change(spelling_language=self.language.currentData())

    def _on_telling_read_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_telling_read=is_on)
