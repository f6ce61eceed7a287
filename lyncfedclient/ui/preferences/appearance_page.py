"""The page of how everything looks: colours, size of the text, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from lyncfedclient.domain.settings import Settings, Theme
from lyncfedclient.overriding import override
from lyncfedclient.ui.languages import OWN_NAMES
from lyncfedclient.ui.look import TEXT_PERCENTS
from lyncfedclient.ui.preferences.settings_page import SettingsPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.services.bundle import Services


class AppearancePage(SettingsPage):
    """Each setting with its effect in a sentence."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services.preferences, parent)
        self._make_colours()
        self._make_words()
        self._begin()

    def _make_colours(self) -> None:
        self._section(self.tr("Colours and text"))
        self.theme = self._choice(
            self.tr("Co&lours"),
            self.tr("Light, dark, in high contrast, or the desktop's own."),
            [
                (self.tr("As the desktop"), Theme.SYSTEM),
                (self.tr("Light"), Theme.LIGHT),
                (self.tr("Dark"), Theme.DARK),
                (self.tr("High contrast, light"), Theme.CONTRAST_LIGHT),
                (self.tr("High contrast, dark"), Theme.CONTRAST_DARK),
            ],
        )
        self.text_size = self._choice(
            self.tr("Size of the &text"),
            self.tr("In proportion to the desktop's own size; rows and buttons grow with it."),
            [(self._percent(percent), percent) for percent in TEXT_PERCENTS],
        )
        self.theme.currentIndexChanged.connect(self._on_theme_changed)
        self.text_size.currentIndexChanged.connect(self._on_text_size_changed)

    def _make_words(self) -> None:
        self._section(self.tr("Language"))
        self.language = self._choice(
            self.tr("Langua&ge of the program"),
            self.tr("Used from the next start on."),
            [(self.tr("As the desktop"), ""), *((name, code) for code, name in OWN_NAMES.items())],
        )
        self.language.currentIndexChanged.connect(self._on_language_changed)

    @override
    def _show_settings(self, settings: Settings) -> None:
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        nearest = min(TEXT_PERCENTS, key=lambda percent: abs(percent - settings.text_percent))
        self.text_size.setCurrentIndex(self.text_size.findData(nearest))
        self.language.setCurrentIndex(max(self.language.findData(settings.language), 0))

    def _on_theme_changed(self) -> None:
        self._change(theme=self.theme.currentData())

    def _on_text_size_changed(self) -> None:
        self._change(text_percent=self.text_size.currentData())

    def _on_language_changed(self) -> None:
        self._change(language=self.language.currentData())

    def _percent(self, percent: int) -> str:
        return self.tr("{number}%").format(number=QLocale().toString(percent))
