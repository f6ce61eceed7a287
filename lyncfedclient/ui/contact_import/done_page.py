"""What an import has done, the way back, and the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_16
from lyncfedclient.ui.sign import Sign

if TYPE_CHECKING:
    from lyncfedclient.domain.contact_import import ImportRecord
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_ICON = 40
_TEXT_WIDTH = 440


class DonePage(QWidget):
    """Says it in two sentences."""

    undo_wanted = Signal()
    """The user wants it taken back."""
    report_wanted = Signal()
    """The user wants to save what became of each contact."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_undone = False
        self._icon = Sign(look, icons, "check", _ICON, self)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._next = QLabel(self)
        self._next.setProperty("role", "secondary")
        self._next.setFixedWidth(_TEXT_WIDTH)
        self._saved = QLabel(self)
        self._saved.setProperty("role", "secondary")
        for label in (self._title, self._next, self._saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self.undo = QPushButton(self.tr("Undo the import"), self)
        self.report = QPushButton(self.tr("Save a report…"), self)
        for button in (self.undo, self.report):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.report)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addSpacing(SPACE_4)
        column.addWidget(self._title)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._next)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(SPACE_16)
        column.addLayout(buttons)
        column.addWidget(self._saved)
        column.addStretch(3)
        self.undo.clicked.connect(self.undo_wanted)
        self.report.clicked.connect(self.report_wanted)

    def show_done(self, record: ImportRecord, asked: int, *, is_online: bool) -> None:
        """Say what was stored, and what becomes of the requests, of which ``asked`` go out."""
        self._is_undone = False
        added, changed = len(record.added), len(record.changed)
        if added and changed:
            title = self.tr("{added} added, {changed} updated").format(
                added=words.contacts(added), changed=words.number(changed)
            )
        elif changed:
            title = self.tr("{changed} updated").format(changed=words.contacts(changed))
        else:
            title = self.tr("{added} added").format(added=words.contacts(added))
        if not asked:
            then = self.tr("Everything is done.")
        elif is_online:
            then = self.tr(
                "Each new contact is now asked whether you may see their presence. "
                "This goes on gently in the background, and above your list you see how far it is."
            )
        else:
            then = self.tr(
                "You are offline. As soon as you are signed in, each new contact is asked whether you may "
                "see their presence."
            )
        self._say(title, then)

    def show_undone(self, record: ImportRecord) -> None:
        """Say that all of it was taken back."""
        self._is_undone = True
        self._say(
            self.tr("The import was taken back"),
            self.tr(
                "{contacts} came off your list again, and what had been updated is as it was before."
            ).format(contacts=words.contacts(len(record.added)))
            if record.added
            else self.tr("What had been updated is as it was before."),
        )

    def say_saved(self, text: str) -> None:
        """Say what became of the report."""
        self._saved.setText(text)
        announce(self._saved, text)

    def _say(self, title: str, then: str) -> None:
        self._title.setText(title)
        self._next.setText(then)
        self._saved.clear()
        self.undo.setVisible(not self._is_undone)
        self.setAccessibleName(title)
        self.setAccessibleDescription(then)
        announce(self, title)
        self._icon.show_icon(*("back", "offline") if self._is_undone else ("check", "good"))
