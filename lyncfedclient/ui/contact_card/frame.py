"""The frame of the card: a page that scrolls, above a question and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.ui.ask_bar import AskBar
from lyncfedclient.ui.flow_row import FlowRow
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_8, SPACE_16, SPACE_24
from lyncfedclient.ui.page_area import PageArea
from lyncfedclient.ui.text_room import give_room

_WIDTH, _HEIGHT = 480, 680


class CardFrame(QDialog):
    """A window without anything on its page yet; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page = QWidget(self)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_16)
        self._column.setSpacing(SPACE_8)
        self._area = PageArea(self)
        self._ask = AskBar(self)
        self.remove = QPushButton(self.tr("Remove…"), self)
        self.dismiss = QPushButton(self.tr("Close"), self)
        self.message = QPushButton(self.tr("Send a message"), self)
        self.dismiss.clicked.connect(self.close)

    def _frame(self) -> None:
        """Put the page above the question and the buttons."""
        self._area.setWidget(self._page)
        line = QWidget(self)
        line.setProperty("kind", "line")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(1)
        self.message.setProperty("kind", "primary")
        self.remove.setProperty("kind", "danger")
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        foot.addWidget(self.remove)
        foot.setSpacing(SPACE_8)
        # In a narrow card, or a language with long words, one below the other.
        others = FlowRow(SPACE_8, self)
        others.add(self.dismiss)
        others.add(self.message)
        foot.addWidget(others, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._ask)
        outer.addWidget(line)
        outer.addLayout(foot)
        for button in self.findChildren(QPushButton):
            # Enter belongs to the field it is pressed in.
            button.setAutoDefault(False)
        self.setMinimumWidth(380)
        give_room(self, _WIDTH, _HEIGHT)

    def _section(self, title: str, content: QWidget | None) -> QWidget:
        holder = QWidget(self._page)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, SPACE_16, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(words_label(title, "section", holder))
        if content is not None:
            content.setParent(holder)
            column.addWidget(content)
        self._column.addWidget(holder)
        return holder
