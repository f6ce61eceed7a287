"""A line beside what cannot be changed: a lock, and who has set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from lyncfedclient.ui.form_rows import INDENT, words_label
from lyncfedclient.ui.look import SPACE_8

if TYPE_CHECKING:
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_ICON = 14


class LockedLine(QWidget):
    """Says that an administrator has set something."""

    def __init__(self, look: Look, icons: Icons, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon = QLabel(self)
        self._icon.setFixedWidth(INDENT - SPACE_8)
        self._words = words_label(text, "secondary", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        look.changed.connect(self._draw)
        self._draw()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def _draw(self) -> None:
        self._icon.setPixmap(self._icons.pixmap("lock", _ICON, ratio=self.devicePixelRatioF()))
