"""What may be meant by a misspelt word, at the head of a field's menu; by mouse, menu key or F7."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction

from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.conversation.spelling_marks import SpellingMarks
from lyncfedclient.ui.look import Role
from lyncfedclient.ui.outside_text import shown_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QMenu, QTextEdit

    from lyncfedclient.services.spelling.spelling import Spelling
    from lyncfedclient.ui.look import Look

_MOST = 6
_PATIENCE_MS = 400
"""A dictionary needs a tenth of a second at most; the menu waits so much longer for it and no more."""


class SpellingMenu(QObject):
    """Spelling in one field: marks, suggestions and the user's own dictionary."""

    def __init__(self, field: QTextEdit, spelling: Spelling, look: Look) -> None:
        super().__init__(field)
        self._field = field
        self._spelling = spelling
        self._look = look
        self.marks = SpellingMarks(field, spelling, look)
        self._word: QTextCursor | None = None
        self._at = QPoint()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        spelling.suggested.connect(self._on_suggested)

    def open(self, position: int, at: QPoint) -> None:
        """Open the field's menu for a place of the text, at a place of the screen."""
        self._at = at
        self._word = self.marks.wrong_word(position)
        if self._word is None:
            self._show(())
        else:
            self._patience.start()
            self._spelling.suggest(self._word.selectedText())

    def go_on(self) -> None:
        """Go to the next misspelt word, and open its menu; say so where there is none."""
        cursor = self._field.textCursor()
        word = self.marks.next_wrong_word(
            cursor.selectionStart() if cursor.hasSelection() else cursor.position() - 1
        )
        if word is None:
            announce(self._field, self.tr("No word is marked as misspelt."))
            return
        self._field.setTextCursor(word)
        self._field.ensureCursorVisible()
        place = self._field.viewport().mapToGlobal(self._field.cursorRect(word).bottomLeft())
        self.open(word.selectionStart(), place)

    def _on_suggested(self, word: str, texts: object) -> None:
        if self._word is not None and self._patience.isActive() and word == self._word.selectedText():
            self._patience.stop()
            self._show(texts if isinstance(texts, tuple) else ())

    def _on_patience_over(self) -> None:
        self._show(())

    def _show(self, texts: tuple[str, ...]) -> None:
        self.menu(texts).popup(self._at)

    def menu(self, texts: tuple[str, ...]) -> QMenu:
        """Make the field's menu, headed by what may be meant by the word it was asked for."""
        menu = self._field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._word is not None:
            before = menu.actions()[0]
            for action in self._offers(texts[:_MOST], menu):
                menu.insertAction(before, action)
            menu.insertSeparator(before)
        return menu

    def _offers(self, texts: tuple[str, ...], menu: QMenu) -> Iterator[QAction]:
        strong = self._look.font(Role.NAME)
        for text in texts:
            # No access key is meant by an ampersand.
            offer = QAction(shown_line(text).replace("&", "&&"), menu)
            offer.setFont(strong)
            offer.setData(text)
            offer.triggered.connect(self._on_offer_triggered)
            yield offer
        if not texts:
            nothing = QAction(self.tr("No suggestions"), menu)
            nothing.setEnabled(False)
            yield nothing
        line = QAction(menu)
        line.setSeparator(True)
        yield line
        learn = QAction(self.tr("Add to the dictionary"), menu)
        learn.triggered.connect(self._on_learn_triggered)
        yield learn

    def _on_offer_triggered(self) -> None:
        offer = self.sender()
        if isinstance(offer, QAction) and self._word is not None and self._word.hasSelection():
            # One step to undo; the cursor of the text has followed whatever was written meanwhile.
            self._word.insertText(str(offer.data()))
            self._field.setTextCursor(self._word)

    def _on_learn_triggered(self) -> None:
        if self._word is not None and self._word.hasSelection():
            self._spelling.learn(self._word.selectedText())
            self._word.clearSelection()
            self._field.setTextCursor(self._word)
