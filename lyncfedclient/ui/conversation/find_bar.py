"""Finds words in one conversation and steps from place to place (Ctrl+F)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.overriding import override
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.entry import SearchEntry
from lyncfedclient.ui.look import SPACE_8, SPACE_12

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import FoundMessage
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_MAX_WORDS = 200


class FindBar(QWidget):
    """A field, how many places there are, and the way to the one before and after; latest first."""

    place_wanted = Signal(object)
    """Show this :class:`FoundMessage`."""
    closed = Signal()
    """The user is done."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, peer: Jid, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._peer = peer
        self._found: list[FoundMessage] = []
        self._at = -1
        self._search = services.history.places(parent=self)
        self._search.found.connect(self._on_found)
        self.setProperty("kind", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = SearchEntry(look, icons, self, has_glass=False)
        self.field.setPlaceholderText(self.tr("Find in this conversation"))
        self.field.setAccessibleName(self.tr("Find in this conversation"))
        self.field.setMaxLength(_MAX_WORDS)
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary")
        self.older = QPushButton(self.tr("Older"), self)
        self.newer = QPushButton(self.tr("Newer"), self)
        done = QPushButton(self.tr("Done"), self)
        for button in (self.older, self.newer, done):
            button.setProperty("kind", "link")
        self.older.setAccessibleDescription(self.tr("The place before this one"))
        self.newer.setAccessibleDescription(self.tr("The place after this one"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        row.setSpacing(SPACE_12)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.older)
        row.addWidget(self.newer)
        row.addWidget(done)
        self.field.textChanged.connect(self._on_text_changed)
        self.older.clicked.connect(self._on_older)
        self.newer.clicked.connect(self._on_newer)
        done.clicked.connect(self.closed)
        self.field.installEventFilter(self)
        self.setFocusProxy(self.field)
        self._show_count()

    def begin(self, words: str = "") -> None:
        """Be ready for typing; with words, look for them."""
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus()

    # -- inside --------------------------------------------------------------------------------

    def _on_text_changed(self, text: str) -> None:
        if text.strip():
            self._search.ask(MessageQuery(text, self._peer))
        else:
            self._search.cancel()
            self._on_found(MessageQuery(""), [])

    def _on_found(self, query: MessageQuery, found: list[FoundMessage]) -> None:
        if query.words.strip() != self.field.text().strip():
            return
        self._found = found
        self._at = 0 if found else -1
        self._show_count()
        if found:
            self.place_wanted.emit(found[0])

    def _on_older(self) -> None:
        self._step(1)

    def _on_newer(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self._found:
            return
        self._at = min(max(self._at + by, 0), len(self._found) - 1)
        self._show_count()
        announce(self, self.count.text())
        self.place_wanted.emit(self._found[self._at])

    def _show_count(self) -> None:
        words = ""
        if self._found:
            words = self.tr("{place} of {count}").format(place=self._at + 1, count=len(self._found))
        elif self.field.text().strip():
            words = self.tr("Not found")
        self.count.setText(words)
        self.older.setEnabled(0 <= self._at < len(self._found) - 1)
        self.newer.setEnabled(self._at > 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Up:
                self._step(1)
            case Qt.Key.Key_Down:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._step(-1 if is_back else 1)
            case _:
                return False
        return True
