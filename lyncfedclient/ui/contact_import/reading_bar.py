"""That a file is being read, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.ui.elided_label import ElidedLabel
from lyncfedclient.ui.look import SPACE_4, SPACE_12
from lyncfedclient.ui.outside_text import isolated, shown_line


class ReadingBar(QWidget):
    """A file is as good as read when it is known how large it is, so this only shows that it goes on."""

    stop_wanted = Signal()
    """The user has waited long enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("secondary", self)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self.stop = QPushButton(self.tr("Stop reading"), self)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stop_wanted)
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        words.addStretch(1)
        words.addWidget(self._words)
        words.addWidget(self._progress)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        row.addLayout(words, 1)
        row.addWidget(self.stop)

    def show_reading(self, file_name: str, done: int, total: int) -> None:
        """Say which file is being read, and how many of how many are done."""
        name = isolated(shown_line(file_name, 80))
        if total > 1:
            text = self.tr("Reading {file}, {number} of {total}…").format(
                file=name, number=done + 1, total=total
            )
        else:
            text = self.tr("Reading {file}…").format(file=name)
        self._words.set_text(text)
        self._progress.setAccessibleName(text)
        # Of one file nobody knows how far it is, and what runs to and fro says nothing.
        self._progress.setVisible(total > 1)
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
