"""A line beside what cannot be changed: a lock, and who has set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lyncfedclient.ui.form_rows import INDENT, words_label
from lyncfedclient.ui.look import SPACE_8
from lyncfedclient.ui.sign import Sign

if TYPE_CHECKING:
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_ICON = 14


class LockedLine(QWidget):
    """Says that an administrator has set something."""

    def __init__(self, look: Look, icons: Icons, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Sign(look, icons, "lock", _ICON, self)
        self._icon.setMinimumWidth(INDENT - SPACE_8)
        self._words = words_label(text, "secondary", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()
