"""What pages of settings and cards are laid out from: a label with its effect, a control beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from lyncfedclient.ui.look import SPACE_4, SPACE_16

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

CONTROL_WIDTH = 176


class ChoiceBox(QComboBox):
    """One of a few; the wheel scrolls the page it is on, unless the box has the focus."""

    def __init__(self, name: str, options: list[tuple[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name.replace("&", ""))
        self.setMinimumWidth(CONTROL_WIDTH)
        for words, value in options:
            self.addItem(words, value)

    def choose(self, value: Any) -> None:
        """Show this value, without telling anybody."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(value))
        self.blockSignals(blocked)

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(e)
        else:
            e.ignore()


class NumberBox(QSpinBox):
    """A whole number; the wheel scrolls the page it is on, unless the box has the focus."""

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name.replace("&", ""))
        self.setRange(low, high)
        self.setMinimumWidth(CONTROL_WIDTH)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def words_label(text: str, role: str, parent: QWidget | None = None) -> QLabel:
    """Give a label of plain text that wraps, in one of the style sheet's roles."""
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def choice_row(text: str, effect: QLabel, control: QWidget, parent: QWidget | None = None) -> QHBoxLayout:
    """Lay out a control with what it is for, and its effect below that."""
    label = QLabel(text, parent)
    label.setBuddy(control)
    control.setAccessibleDescription(effect.text())
    words = QVBoxLayout()
    words.setSpacing(SPACE_4)
    words.addWidget(label)
    words.addWidget(effect)
    row = QHBoxLayout()
    row.setSpacing(SPACE_16)
    row.addLayout(words, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
    return row
