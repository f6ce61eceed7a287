"""Emoji by name while one writes: a list after a colon and two letters, chosen by keyboard or mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView

from lyncfedclient.ui.conversation.emoji_names import (
    MOST,
    begun_name,
    ended_name,
    exact_emoji,
    find_emoji,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

_WIDTH = 280
_LOOKED_BACK = 48


class EmojiCompletion(QCompleter):
    """Follows what is written in a field."""

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._is_inserting = False
        self._names = QStringListModel(self)
        self.list = QListView(field)
        self.list.setProperty("kind", "choices")
        self.list.setAccessibleName(self.tr("Emoji by name"))
        self.setModel(self._names)
        self.setPopup(self.list)
        self.setWidget(field)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(MOST)
        self.activated.connect(self._on_activated)
        field.textChanged.connect(self._on_text_changed)

    @property
    def is_open(self) -> bool:
        """Whether the list is there, and takes Enter, Tab and the arrows."""
        return self.list.isVisible()

    def _on_text_changed(self) -> None:
        if self._is_inserting or not self._field.hasFocus():
            return
        text = self._before_cursor()
        if name := ended_name(text):
            if sign := exact_emoji(name):
                self._insert(sign, len(name) + 2)
            return
        self.offer(begun_name(text))

    def offer(self, name: str) -> None:
        """Show the emoji whose names begin like this, or nothing where there are none."""
        found = find_emoji(name) if name else []
        if not found:
            self.list.hide()
            return
        # Else the rows of the first list were measured before the style is known.
        self.list.ensurePolished()
        self._names.setStringList([f"{emoji.sign}  {emoji.name}" for emoji in found])
        place = self._field.cursorRect()
        place.setWidth(_WIDTH)
        self.complete(place)
        self.list.setCurrentIndex(self._names.index(0))

    def _on_activated(self, chosen: str) -> None:
        name = begun_name(self._before_cursor())
        if name:
            self._insert(chosen.partition("  ")[0] + " ", len(name) + 1)

    def _before_cursor(self) -> str:
        cursor = self._field.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()][-_LOOKED_BACK:]

    def _insert(self, text: str, instead_of: int) -> None:
        """Put a text in the place of so many characters before the cursor, as one step to undo."""
        self._is_inserting = True
        cursor = self._field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, instead_of)
        cursor.insertText(text)
        self._is_inserting = False
        self.list.hide()
