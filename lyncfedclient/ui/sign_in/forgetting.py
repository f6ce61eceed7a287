"""The way to leave nothing of an account's sign-in on this computer, as Lync has it on its sign-in page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from lyncfedclient.ui.ask_bar import AskBar
from lyncfedclient.ui.look import SPACE_8, SPACE_12


class Forgetting(QWidget):
    """A link, and in its place the question whether the user means it."""

    confirmed = Signal()
    """The user does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = QPushButton(self.tr("Delete my sign-in info"), self)
        self.link.setProperty("kind", "link")
        self.link.setAutoDefault(False)
        self.ask = AskBar(self, side=SPACE_12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_8, 0, 0)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.ask)
        self.link.clicked.connect(self._on_link_clicked)
        self.ask.closed.connect(self._on_closed)
        self.ask.confirmed.connect(self.confirmed)

    def _on_link_clicked(self) -> None:
        self.link.hide()
        self.ask.ask(
            self.tr("Delete your address and password from this computer? Your messages stay."),
            self.tr("Delete"),
            is_danger=True,
        )

    def _on_closed(self) -> None:
        self.link.show()
        self.link.setFocus(Qt.FocusReason.OtherFocusReason)
