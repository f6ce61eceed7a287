"""The page of what was said: for how long it is kept, and writing it to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from lyncfedclient.domain.policy import PolicySetting
from lyncfedclient.overriding import override
from lyncfedclient.ui.history.export_bar import HistoryExportBar
from lyncfedclient.ui.locked_line import LockedLine
from lyncfedclient.ui.look import SPACE_8, SPACE_16
from lyncfedclient.ui.preferences.settings_page import SettingsPage
from lyncfedclient.ui.standing_sentences import policy_setting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

translate = QCoreApplication.translate

_YEAR, _HALF, _QUARTER, _MONTH = 365, 180, 90, 30


class HistoryPage(SettingsPage):
    """Each setting with its effect in a sentence."""

    def __init__(self, services: Services, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(services.preferences, parent)
        self._policy = services.policy
        self._section(self.tr("On this computer"))
        self.keep = self._choice(
            self.tr("&Keep messages"),
            self.tr(
                "Older ones are deleted from this computer, a minute after you choose and then every day. "
                "What you have not read stays until you have. Your server may keep a copy of its own."
            ),
            self._times(services.preferences.settings.retention_days),
        )
        self.lock: LockedLine | None = None
        if PolicySetting.RETENTION in services.policy.locked:
            words = self.tr("{sentence} They are kept {value}.").format(
                sentence=policy_setting(PolicySetting.RETENTION),
                value=duration_words(services.policy.retention_days),
            )
            self.lock = LockedLine(look, icons, words, self._page)
            self._add_below(self.lock)
        self._section(self.tr("Copies"))
        self.export = QPushButton(self.tr("Export all conversations…"), self._page)
        self.exported = HistoryExportBar(services, self._page)
        what = self._effect(
            self.tr("As a web page, as text, or as JSON. The file can be read by you alone."), 0
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_16)
        row.addWidget(what, 1)
        row.addWidget(self.export)
        self._column.addLayout(row)
        self._column.addSpacing(SPACE_8)
        self._column.addWidget(self.exported)
        self.keep.currentIndexChanged.connect(self._on_keep_changed)
        self.export.clicked.connect(self._on_export)
        self._begin()

    def _times(self, own: int) -> list[tuple[str, int]]:
        days = sorted({0, _YEAR, _HALF, _QUARTER, _MONTH, max(own, 0)}, key=lambda d: -d if d else -(10**6))
        return [(duration_words(number), number) for number in days]

    @override
    def _show_settings(self, settings: Settings) -> None:
        is_locked = self.lock is not None
        shown = self._policy.retention_days
        if self.keep.findData(shown) < 0:
            self.keep.addItem(duration_words(shown), shown)
        self.keep.setCurrentIndex(self.keep.findData(shown))
        self.keep.setEnabled(not is_locked)

    def _on_keep_changed(self) -> None:
        self._change(retention_days=self.keep.currentData())

    def _on_export(self) -> None:
        self.exported.start()


def duration_words(days: int) -> str:
    """Say for how long messages are kept."""
    if not days:
        return translate("History", "for ever")
    if days == _YEAR:
        return translate("History", "for a year")
    return translate("History", "for %n days", "", days).replace("%n", str(days))
