"""A window of its own for a message too long for a bubble."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from lyncfedclient.ui.look import SPACE_12, SPACE_16
from lyncfedclient.ui.outside_text import shown

# Qt lays a paragraph out in one go; beyond this it is felt.
_LONGEST_PARAGRAPH = 4000
_LONG = re.compile(f"([^\n]{{{_LONGEST_PARAGRAPH}}})(?=[^\n])")
_MAX_READ = 2_000_000
_PIECE_CHARACTERS = 2 * _LONGEST_PARAGRAPH
_PIECE_LINES = 1000
"""A hundred thousand lines at once hold the window up for half a second."""


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
        self._text = text
        self._rest = body[:_MAX_READ]
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._go_on()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_12)
        column.addWidget(text)
        column.addWidget(buttons)
        self.resize(640, 560)

    @property
    def is_whole(self) -> bool:
        """Whether all of the text is there."""
        return not self._rest

    def _go_on(self) -> None:
        """Show a piece more of the text: whole lines, as many as a frame has time for."""
        end = _piece_end(self._rest)
        piece, self._rest = self._rest[:end], self._rest[end:]
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(_LONG.sub(r"\1\n", shown(piece)))
        if self._rest:
            self._next.start()


def _piece_end(text: str) -> int:
    """Give where a piece ends: after so many characters or lines, and not within a short line."""
    if len(text) <= _PIECE_CHARACTERS and text.count("\n") <= _PIECE_LINES:
        return len(text)
    at = 0
    for _ in range(_PIECE_LINES):
        end = text.find("\n", at, _PIECE_CHARACTERS) + 1
        if not end:
            break
        at = end
    return at or _PIECE_CHARACTERS
