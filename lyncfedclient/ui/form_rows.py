"""What pages of settings and cards are laid out from: a label with its effect, a control beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.overriding import override
from lyncfedclient.ui.drop_down import DropDown
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_16, SPACE_24

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

CONTROL_WIDTH = 176
INDENT = SPACE_24
"""Where the words of a box to tick begin, and so what is said below them."""
_LEAST_LETTERS = 22
_FIELD_MARGIN = 11


class ChoiceBox(DropDown):
    """One of a few; the wheel scrolls the page it is on, unless the box has the focus."""

    def __init__(self, name: str, options: list[tuple[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name.replace("&", ""))
        for words, value in options:
            self.addItem(words, value)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(CONTROL_WIDTH, 0))

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(CONTROL_WIDTH, 0))

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
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # Qt's own rule goes by the text, and a number runs from left to right.
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            # On this side the style sheet's padding does not reach the field inside.
            self.lineEdit().setTextMargins(_FIELD_MARGIN, 0, 0, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class WordsLabel(QLabel):
    """Plain text that wraps; its lines begin where the window's do, in whatever direction its words run."""

    def __init__(self, text: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._align()

    def _align(self) -> None:
        # Qt's own rule goes by the text: a Latin name would stand at the far end of an Arabic window.
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    @override
    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.LayoutDirectionChange:
            self._align()


def words_label(text: str, role: str, parent: QWidget | None = None) -> WordsLabel:
    """Give a label of plain text that wraps, in one of the style sheet's roles."""
    return WordsLabel(text, role, parent)


class ChoiceRow(QWidget):
    """A control with what it is for, and its effect below that; under them where there is little room."""

    def __init__(self, text: str, effect: QLabel, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self.label = label = words_label(text, "", self)
        label.setBuddy(control)
        control.setAccessibleDescription(effect.text())
        # The words beside it wrap; what was chosen is to be read whole.
        control.setSizePolicy(QSizePolicy.Policy.Minimum, control.sizePolicy().verticalPolicy())
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        words.addWidget(label)
        words.addWidget(effect)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_16)
        self._row.addLayout(words, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        is_narrow = self.width() - self._control.sizeHint().width() - SPACE_16 < least
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if direction is not self._row.direction():
            self._row.setDirection(direction)
            self._row.setSpacing(SPACE_8 if is_narrow else SPACE_16)
