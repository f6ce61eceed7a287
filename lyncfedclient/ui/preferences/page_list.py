"""The list of the pages of the settings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QSizePolicy, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.look import SPACE_16, SPACE_24

_MIN_WIDTH = 150


class PageList(QListWidget):
    """One line for each page, as wide as its longest title, or as the words of the field above it."""

    def __init__(self, titles: list[str], words_above: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words_above = words_above
        self.setProperty("kind", "pages")
        self.addItems(titles)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._measure()

    def show_only(self, rows: list[int]) -> None:
        """Show these lines and no others."""
        for row in range(self.count()):
            self.item(row).setHidden(row not in rows)

    def _measure(self) -> None:
        """Give every line the height of its text: the style sheet is not there yet when Qt first measures."""
        font = self.font()
        # The chosen one is bold: measured so, choosing moves nothing.
        font.setBold(True)
        metrics = QFontMetrics(font)
        self._widest = max(
            # Behind them is the button that clears the field.
            self.fontMetrics().horizontalAdvance(self._words_above) + SPACE_24,
            *(metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count())),
        )
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, metrics.height() + SPACE_16))
        self.updateGeometry()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure()

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(_MIN_WIDTH, self._widest + SPACE_24 + SPACE_16), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
