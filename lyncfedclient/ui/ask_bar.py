"""A question at the edge of a pane, answered in place: no dialog, nothing blocked meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.look import SPACE_8, SPACE_12, SPACE_16
from lyncfedclient.ui.restyling import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class AskBar(QWidget):
    """Asks one thing at a time, ``side`` pixels from either side; Enter confirms, Escape does not."""

    confirmed = Signal(str)
    """The user agreed; carries what they typed, if they were asked to type something."""
    closed = Signal()
    """Answered either way: the focus should go back to where it came from."""

    def __init__(self, parent: QWidget | None = None, *, side: int = SPACE_16) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ask")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._question = QLabel(self)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self._field = QLineEdit(self)
        self._field.setMaxLength(200)
        self._confirm = QPushButton(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, SPACE_12, side, SPACE_12)
        column.setSpacing(SPACE_8)
        column.addWidget(self._question)
        column.addWidget(self._field)
        column.addLayout(buttons)
        QWidget.setTabOrder(self._field, self._confirm)
        QWidget.setTabOrder(self._confirm, self._cancel)
        self._confirm.clicked.connect(self._on_confirmed)
        self._field.returnPressed.connect(self._on_confirmed)
        self._field.textChanged.connect(self._on_text_changed)
        self._cancel.clicked.connect(self.dismiss)
        self.hide()

    def ask(self, question: str, action: str, *, is_danger: bool = False) -> None:
        """Ask for a yes; the focus is on the button that does it."""
        self._show(question, action, "danger" if is_danger else "primary")
        self._field.hide()
        self._confirm.setEnabled(True)
        self._confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_text(self, question: str, action: str, text: str = "") -> None:
        """Ask for a text, ``text`` to begin with."""
        self._show(question, action, "primary")
        self._field.setAccessibleName(question)
        self._field.setText(text)
        self._on_text_changed(text)
        self._field.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Take the question back."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _show(self, question: str, action: str, kind: str) -> None:
        self._question.setText(question)
        self._confirm.setText(action)
        self._confirm.setProperty("kind", kind)
        restyle(self._confirm)
        self._confirm.setAccessibleDescription(question)
        self.setAccessibleName(question)
        self.show()

    def _on_text_changed(self, text: str) -> None:
        self._confirm.setEnabled(bool(text.strip()))

    def _on_confirmed(self) -> None:
        is_text = not self._field.isHidden()
        text = self._field.text().strip() if is_text else ""
        if is_text and not text:
            return
        self.dismiss()
        self.confirmed.emit(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)
