"""Marks misspelt words in a field with a wavy line, and leads from one to the next."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QSyntaxHighlighter, QTextCharFormat, QTextCursor

from lyncfedclient.overriding import override
from lyncfedclient.services.spelling.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QTextEdit

    from lyncfedclient.services.spelling.spelling import Spelling
    from lyncfedclient.ui.look import Look

MOST_CHARACTERS = 10_000
"""In a text longer than this nothing is marked: it was pasted, and looking at it would take longer than a frame."""
_MOST_MARKS = 100
"""So many marks has a paragraph at most: a text in another language is not worth more, and each costs time to draw."""
_FENCE = "```"
_IN_FENCE = 1


class SpellingMarks(QSyntaxHighlighter):
    """Follows what is written; the word at whose end the cursor stands is left alone until it is done.

    Text that an input method is composing is no part of the document yet, and not looked at.
    """

    def __init__(self, field: QTextEdit, spelling: Spelling, look: Look) -> None:
        super().__init__(field)
        self._field = field
        self._spelling = spelling
        self._look = look
        self._names: frozenset[str] = frozenset()
        self._open_end = -1
        self._is_waiting = False
        self._wave = QTextCharFormat()
        self._dress()
        self.setDocument(field.document())
        look.changed.connect(self._on_look_changed)
        spelling.judged.connect(self._on_judged)
        spelling.changed.connect(self._look_again)
        field.cursorPositionChanged.connect(self._on_cursor_moved)
        method = QGuiApplication.inputMethod()
        method.localeChanged.connect(self._on_keyboard_changed)
        self._on_keyboard_changed()

    def set_names(self, *names: str) -> None:
        """Take the words of these names for right."""
        self._names = frozenset(word.casefold() for name in names for word in name.split())

    def wrong_word(self, position: int) -> QTextCursor | None:
        """Give the misspelt word at a place of the document, selected."""
        block = self.document().findBlock(position)
        within = position - block.position()
        for start, end in self._wrong_words(block):
            if start <= within <= end:
                return self._selected(block, start, end)
        return None

    def next_wrong_word(self, position: int) -> QTextCursor | None:
        """Give the first misspelt word that begins after a place, or from the beginning on; selected."""
        first: QTextCursor | None = None
        block = self.document().begin()
        while block.isValid():
            for start, end in self._wrong_words(block):
                if block.position() + start > position:
                    return self._selected(block, start, end)
                first = first or self._selected(block, start, end)
            block = block.next()
        return first

    def _selected(self, block: QTextBlock, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _wrong_words(self, block: QTextBlock) -> Iterator[tuple[int, int]]:
        """Give the places of misspelt words, in Qt's count of UTF-16 units."""
        text = block.text()
        is_code = block.previous().userState() == _IN_FENCE or block.userState() == _IN_FENCE
        if is_code or not self._spelling.is_on or self.document().characterCount() > MOST_CHARACTERS:
            return
        is_plain = text.isascii() or max(text) <= "\uffff"
        for start, end in words_in(text):
            word = text[start:end]
            if word.casefold() in self._names:
                continue
            if self._spelling.is_wrong(word):
                shift = 0 if is_plain else sum(letter > "\uffff" for letter in text[:start])
                wide = 0 if is_plain else sum(letter > "\uffff" for letter in word)
                yield start + shift, end + shift + wide
            elif not self._spelling.is_known(word):
                self._is_waiting = True

    def _dress(self) -> None:
        wave = QTextCharFormat.UnderlineStyle.WaveUnderline
        self._wave.setUnderlineStyle(wave)
        self._wave.setUnderlineColor(self._look.colour(self._look.colours.danger))

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Keep the field from telling that its text has changed: marks are no text, and nobody typed."""
        blocked = self._field.blockSignals(True)
        try:
            yield
        finally:
            self._field.blockSignals(blocked)

    def _on_look_changed(self) -> None:
        self._dress()
        self._look_again()

    def _on_judged(self) -> None:
        if self._is_waiting:
            self._look_again()

    def _look_again(self) -> None:
        self._is_waiting = False
        if not self.document().isEmpty():
            with self._quietly():
                self.rehighlight()

    def _on_keyboard_changed(self) -> None:
        self._spelling.use_keyboard(QGuiApplication.inputMethod().locale().name())

    def _on_cursor_moved(self) -> None:
        """Mark the word that was being written, now that the cursor has left it."""
        if self._open_end >= 0 and self._field.textCursor().position() != self._open_end:
            block = self.document().findBlock(self._open_end)
            self._open_end = -1
            if block.isValid():
                with self._quietly():
                    self.rehighlightBlock(block)

    @override
    def highlightBlock(self, text: str) -> None:
        was_code = self.previousBlockState() == _IN_FENCE
        is_fence = text.startswith(_FENCE) and (not was_code or text.rstrip() == _FENCE)
        self.setCurrentBlockState(_IN_FENCE if was_code != is_fence else 0)
        block = self.currentBlock()
        cursor = self._field.textCursor().position() - block.position() if self._field.hasFocus() else -1
        for start, end in islice(self._wrong_words(block), _MOST_MARKS):
            if end == cursor:
                self._open_end = block.position() + end
            else:
                self.setFormat(start, end - start, self._wave)
