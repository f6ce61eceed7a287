"""What every page of the settings is built from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lyncfedclient.ui.form_rows import INDENT, ChoiceBox, ChoiceRow, NumberBox, WordsLabel, words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from lyncfedclient.ui.page_area import PageArea
from lyncfedclient.ui.preferences.finding import says
from lyncfedclient.ui.wrapped_check_box import WrappedCheckBox

if TYPE_CHECKING:
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.preferences import Preferences


class SettingsPage(PageArea):
    """A page on which every setting is applied at once, and changes made elsewhere are shown.

    It is made of sections; searching shows those that say what is searched.
    """

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._is_showing = False
        self._page = QWidget(self)
        self._page.setProperty("kind", "page")
        self._sections: list[QWidget] = []
        self._whole = QVBoxLayout(self._page)
        self._whole.setContentsMargins(SPACE_24, SPACE_8, SPACE_24, SPACE_16)
        self._whole.setSpacing(SPACE_16)
        self._column: QVBoxLayout = self._whole
        self.setWidget(self._page)

    def show_matching(self, text: str) -> bool:
        """Show only the sections that say this; whether there are any. All come back with an empty text."""
        found = [section for section in self._sections if says(section, text)]
        for section in self._sections:
            section.setVisible(section in found)
        return bool(found)

    def _begin(self) -> None:
        """Show the settings, now that all is built."""
        self._whole.addStretch(1)
        self._show(self._preferences.settings)
        self._preferences.changed.connect(self._show)

    def _show(self, settings: Settings) -> None:
        """Show the settings as they are, whoever changed them."""
        self._is_showing = True
        self._show_settings(settings)
        self._is_showing = False

    def _show_settings(self, settings: Settings) -> None:
        """Put the settings into the controls; every page has its own."""

    def _change(self, **changes: Any) -> None:
        if not self._is_showing:
            self._preferences.update(**changes)

    # -- building ------------------------------------------------------------------------------

    def _section(self, title: str) -> None:
        """Begin a section; what is added to the column from now on is in it."""
        section = QWidget(self._page)
        self._column = QVBoxLayout(section)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_4)
        self._column.addWidget(words_label(title, "section", section))
        self._column.addSpacing(SPACE_4)
        self._sections.append(section)
        self._whole.addWidget(section)

    def _effect(self, text: str, indent: int) -> WordsLabel:
        label = words_label(text, "secondary", self._page)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        label.setContentsMargins(0 if is_mirrored else indent, 0, indent if is_mirrored else 0, 0)
        return label

    def _switch(self, text: str, effect: str) -> WrappedCheckBox:
        box = WrappedCheckBox(text, self._page)
        box.setAccessibleDescription(effect)
        self._column.addWidget(box)
        self._column.addWidget(self._effect(effect, INDENT))
        self._column.addSpacing(SPACE_8)
        return box

    def _choice(self, text: str, effect: str, options: list[tuple[str, Any]]) -> ChoiceBox:
        box = ChoiceBox(text, options, self._page)
        self._add_row(text, effect, box)
        return box

    def _number(self, text: str, effect: str, low: int, high: int) -> NumberBox:
        box = NumberBox(text, low, high, self._page)
        self._add_row(text, effect, box)
        return box

    def _add_row(self, text: str, effect: str, control: QWidget) -> ChoiceRow:
        row = ChoiceRow(text, self._effect(effect, 0), control, self._page)
        self._column.addWidget(row)
        self._column.addSpacing(SPACE_8)
        return row

    def _add_below(self, widget: QWidget) -> None:
        """Put something right below the setting that was added last, to which it belongs."""
        self._column.insertWidget(self._column.count() - 1, widget)
