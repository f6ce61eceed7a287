"""A window of its own for a message too long for a bubble."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from lyncfedclient.ui.look import SPACE_12, SPACE_16
from lyncfedclient.ui.outside_text import shown

# Qt lays a paragraph out in one go; beyond this it is felt.
_LONGEST_PARAGRAPH = 4000
_LONG = re.compile(f"([^\n]{{{_LONGEST_PARAGRAPH}}})(?=[^\n])")
_MAX_READ = 2_000_000


class MessageReader(QDialog):
    """Shows the whole text of one message, to read and to copy from."""

    def __init__(self, body: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        text = QPlainTextEdit(self)
        text.setReadOnly(True)
        text.setAccessibleName(title)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setPlainText(_LONG.sub(r"\1\n", shown(body[:_MAX_READ])))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_12)
        column.addWidget(text)
        column.addWidget(buttons)
        self.resize(640, 560)
