"""The settings: one page, each with its effect in a sentence, each applied at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.settings import ContactOrder, Settings, Theme
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24

if TYPE_CHECKING:
    from lyncfedclient.services.bundle import Services

_INDENT = 26
_CHOICE_WIDTH = 176


class PreferencesDialog(QDialog):
    """Open it with ``open()`` or ``show()``; there is nothing to confirm."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = services.preferences
        self._session = services.session
        self._is_showing = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._page = QWidget(self)
        self._column = QVBoxLayout(self._page)
        self._make_list_settings()
        self._make_look_settings()
        self._make_session_settings()
        self._make_notice_settings()
        self._column.addStretch(1)
        self._lay_out()
        self._show(self._preferences.settings)
        self._preferences.changed.connect(self._show)

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

    def _make_look_settings(self) -> None:
        self._section(self.tr("Appearance"))
        self.theme = self._choice(
            self.tr("Co&lours"),
            self.tr("Light, dark, or the desktop's own."),
            [
                (self.tr("As the desktop"), Theme.SYSTEM),
                (self.tr("Light"), Theme.LIGHT),
                (self.tr("Dark"), Theme.DARK),
            ],
        )
        self.theme.currentIndexChanged.connect(self._on_theme_changed)

    def _make_session_settings(self) -> None:
        self._section(self.tr("Signing in"))
        self.automatic = self._switch(
            self.tr("&Sign in when the program starts"),
            self.tr("Needs a password that is remembered on this computer."),
        )
        self.automatic.toggled.connect(self._on_automatic_toggled)

    def _make_notice_settings(self) -> None:
        self._section(self.tr("Notifications"))
        self.notify = self._switch(
            self.tr("Show &notifications of new messages"),
            self.tr("Only while their conversation is not in front of you."),
        )
        self.notice_text = self._switch(
            self.tr("Show the &text in notifications"),
            self.tr("Otherwise they only say who has written."),
        )
        self.notify.toggled.connect(self._on_notify_toggled)
        self.notice_text.toggled.connect(self._on_notice_text_toggled)

    # -- building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        self._column.setSpacing(SPACE_4)
        self._page.setProperty("kind", "page")
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._page)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addLayout(foot)
        self.resize(480, 640)

    def _section(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(SPACE_16)
        label = QLabel(title, self._page)
        label.setProperty("role", "section")
        self._column.addWidget(label)
        self._column.addSpacing(SPACE_4)

    def _effect(self, text: str, indent: int) -> QLabel:
        label = QLabel(text, self._page)
        label.setProperty("role", "secondary")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        label.setContentsMargins(0 if is_mirrored else indent, 0, indent if is_mirrored else 0, 0)
        return label

    def _switch(self, text: str, effect: str) -> QCheckBox:
        box = QCheckBox(text, self._page)
        box.setAccessibleDescription(effect)
        self._column.addWidget(box)
        self._column.addWidget(self._effect(effect, _INDENT))
        self._column.addSpacing(SPACE_8)
        return box

    def _choice(self, text: str, effect: str, options: list[tuple[str, Any]]) -> QComboBox:
        box = QComboBox(self._page)
        for words, value in options:
            box.addItem(words, value)
        box.setMinimumWidth(_CHOICE_WIDTH)
        box.setAccessibleName(text.replace("&", ""))
        box.setAccessibleDescription(effect)
        label = QLabel(text, self._page)
        label.setBuddy(box)
        words_column = QVBoxLayout()
        words_column.setSpacing(SPACE_4)
        words_column.addWidget(label)
        words_column.addWidget(self._effect(effect, 0))
        row = QHBoxLayout()
        row.setSpacing(SPACE_16)
        row.addLayout(words_column, 1)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._column.addSpacing(SPACE_8)
        return box

    # -- showing and changing ------------------------------------------------------------------

    def _show(self, settings: Settings) -> None:
        """Show the settings as they are, whoever changed them."""
        self._is_showing = True
        self.order.setCurrentIndex(self.order.findData(settings.contact_order))
        self.hide_offline.setChecked(settings.is_hiding_offline)
        self.compact.setChecked(settings.is_compact)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.notify.setChecked(settings.is_notifying)
        self.notice_text.setChecked(settings.is_showing_text_in_notices)
        self.notice_text.setEnabled(settings.is_notifying)
        account = self._preferences.account
        self.automatic.setEnabled(account is not None and account.is_remembered)
        self.automatic.setChecked(account is not None and account.is_automatic)
        self._is_showing = False

    def _change(self, **changes: Any) -> None:
        if not self._is_showing:
            self._preferences.update(**changes)

    def _on_order_changed(self) -> None:
        self._change(contact_order=self.order.currentData())

    def _on_hide_offline_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_hiding_offline=is_on)

    def _on_compact_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_compact=is_on)

    def _on_theme_changed(self) -> None:
        self._change(theme=self.theme.currentData())

    def _on_automatic_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        account = self._preferences.account
        if account is not None and not self._is_showing:
            self._preferences.set_account(replace(account, is_automatic=is_on))

    def _on_notify_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_notifying=is_on)

    def _on_notice_text_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(is_showing_text_in_notices=is_on)
