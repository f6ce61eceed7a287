"""What stands where there is nothing yet: why, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from lyncfedclient.ui.restyling import restyle
from lyncfedclient.ui.sign import Sign

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_ICON = 40


class EmptyState(QWidget):
    """An icon, a heading, a sentence, a button, and perhaps another way."""

    clicked = Signal()
    """The user takes the next step."""
    other_clicked = Signal()
    """The user takes the other way."""

    def __init__(self, look: Look, icons: Icons, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_spacious = True
        self._icon = Sign(look, icons, icon, _ICON, self, colour="offline")
        self._title = QLabel(self)
        self._title.setProperty("role", "name")
        self._sentence = QLabel(self)
        self._sentence.setProperty("role", "secondary")
        for label in (self._title, self._sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self.clicked)
        self._button.hide()
        self._other = QPushButton(self)
        self._other.setProperty("kind", "link")
        self._other.clicked.connect(self.other_clicked)
        self._other.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_8)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addSpacing(SPACE_8)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(SPACE_16)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(
        self, title: str, sentence: str, action: str = "", *, is_primary: bool = False, other: str = ""
    ) -> None:
        """Show these words, a button where ``action`` names one, and below it one for the ``other`` way."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._button.setProperty("kind", "primary" if is_primary else "")
        restyle(self._button)
        self._fit()
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def set_icon_name(self, icon: str) -> None:
        """Show another of our icons."""
        self._icon.show_icon(icon)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the picture out, and the margins, where the words need their room."""
        total = self._column.totalHeightForWidth(self.width())
        extra = self._icon.sizeHint().height() + self._column.spacing() + 2 * SPACE_24 - SPACE_4 - SPACE_12
        words = total - extra if self._is_spacious else total
        self.setMinimumHeight(max(words, 0))
        is_spacious = words + extra <= self.height()
        if is_spacious is not self._is_spacious:
            self._is_spacious = is_spacious
            self._icon.setVisible(is_spacious)
            above, below = (SPACE_24, SPACE_24) if is_spacious else (SPACE_4, SPACE_12)
            self._column.setContentsMargins(SPACE_24, above, SPACE_24, below)
