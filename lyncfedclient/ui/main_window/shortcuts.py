"""What can be done by which keys: one sheet, opened with F1."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from lyncfedclient.ui.page_area import PageArea
from lyncfedclient.ui.text_room import give_room

_WIDTH, _HEIGHT = 560, 640
_KEYS_WIDTH = 170


class ShortcutSheet(QDialog):
    """A table of keys and what they do, by where they work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        page = QWidget()
        page.setProperty("kind", "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        self._column.setSpacing(SPACE_8)
        for title, rows in self._sections():
            self._add_section(title, rows)
        self._column.addStretch()
        area = PageArea(self)
        # The sheet is rolled by keys as well.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setWidget(page)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        foot.addStretch()
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        line = QWidget(self)
        line.setProperty("kind", "line")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(1)
        outer.addWidget(area, 1)
        outer.addWidget(line)
        outer.addLayout(foot)
        give_room(self, _WIDTH, _HEIGHT)

    def _sections(self) -> list[tuple[str, list[tuple[str, str]]]]:
        return [
            (
                self.tr("Everywhere"),
                [
                    ("Ctrl+K", self.tr("Search contacts and messages")),
                    ("Ctrl+F", self.tr("Find in the conversation, else search")),
                    ("Ctrl+N", self.tr("Add a contact")),
                    ("Ctrl+I", self.tr("Card of the chosen contact")),
                    ("Ctrl+Shift+I", self.tr("Import contacts")),
                    ("Ctrl+Shift+E", self.tr("Export contacts")),
                    ("Ctrl+Shift+O", self.tr("Give the conversation a window of its own")),
                    ("Ctrl+,", self.tr("Settings")),
                    ("Ctrl+Q", self.tr("Quit")),
                    ("F1", self.tr("This sheet")),
                ],
            ),
            (
                self.tr("Moving about"),
                [
                    ("Tab", self.tr("The next part of the window")),
                    ("Shift+Tab", self.tr("The part before")),
                    ("Left Right", self.tr("On the tabs: the tab before or after")),
                    ("Escape", self.tr("Close what is open, or give the whole list back")),
                ],
            ),
            (
                self.tr("In the contact list"),
                [
                    ("Down", self.tr("The next contact; letters begin a search")),
                    ("Return", self.tr("Write to the contact")),
                    ("Alt+Return", self.tr("Card of the contact")),
                    ("Left Right", self.tr("Fold the group, unfold with the other arrow")),
                    ("F2", self.tr("Rename")),
                    ("Delete", self.tr("Remove")),
                    ("Shift+F10", self.tr("All that can be done with the contact")),
                ],
            ),
            (
                self.tr("In a conversation"),
                [
                    ("Return", self.tr("Send")),
                    ("Shift+Return", self.tr("A new line")),
                    ("Up", self.tr("In the messages: the message before")),
                    ("End", self.tr("The newest message")),
                    ("Ctrl+C", self.tr("Copy the chosen messages")),
                    ("F7", self.tr("The next misspelt word, and what may be meant")),
                ],
            ),
        ]

    def _add_section(self, title: str, rows: list[tuple[str, str]]) -> None:
        if self._column.count():
            self._column.addSpacing(SPACE_12)
        self._column.addWidget(words_label(title, "section", self))
        for keys, what in rows:
            # As the platform writes them: Strg+K, ⌘K.
            written = [
                QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys.split()
            ]
            what_label = words_label(what, "", self)
            what_label.setAccessibleName(self.tr("{keys}: {what}").format(keys=" ".join(written), what=what))
            holder = QWidget(self)
            holder.setMinimumWidth(_KEYS_WIDTH)
            beside = QHBoxLayout(holder)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(SPACE_4)
            for key in written:
                key_label = QLabel(key, self)
                key_label.setProperty("role", "pill")
                beside.addWidget(key_label)
            beside.addStretch()
            row = QHBoxLayout()
            row.setSpacing(SPACE_4)
            row.addWidget(holder)
            row.addWidget(what_label, 1)
            self._column.addLayout(row)
