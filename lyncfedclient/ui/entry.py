"""Fields of one line with a button or two in them, which grow with the text as Qt's own do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_ICON = 16
_EDGE = 8
"""Between the field's edge and the icon, and between the icon and the text."""


class EntryButton(QToolButton):
    """A quiet button in a field, out of the way of Tab: what it does is done with a key as well."""

    def __init__(self, look: Look, icons: Icons, icon: str, words: str, parent: Entry) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._entry = parent
        self._icon_name = icon
        self.setProperty("kind", "entry")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.show_icon(icon, words)
        look.changed.connect(self._draw)

    def show_icon(self, icon: str, words: str) -> None:
        """Show another icon; ``words`` say what the button does, to screen readers too."""
        self._icon_name = icon
        self.setAccessibleName(words)
        self._draw()

    @property
    def room(self) -> int:
        """How many pixels of the field's width are not the text's."""
        return self.iconSize().width() + _EDGE

    def _draw(self) -> None:
        size = self._look.grown(_ICON)
        self.setIconSize(QSize(size, size))
        self.setFixedSize(self.iconSize())
        self.setIcon(self._icons.icon(self._icon_name, size))
        self._entry.make_room()


class Entry(QLineEdit):
    """A field that keeps its text clear of the buttons in it."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._leading: list[EntryButton] = []
        self._trailing: list[EntryButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)

    def add_leading(self, icon: str, words: str) -> EntryButton:
        """Put a button where the text begins."""
        button = EntryButton(self._look, self._icons, icon, words, self)
        self._row.insertWidget(len(self._leading), button)
        self._leading.append(button)
        self.make_room()
        return button

    def add_trailing(self, icon: str, words: str) -> EntryButton:
        """Put a button at the other end."""
        button = EntryButton(self._look, self._icons, icon, words, self)
        self._row.addWidget(button)
        self._trailing.append(button)
        self.make_room()
        return button

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.make_room()

    def make_room(self) -> None:
        """Keep the text clear of the buttons as they are now."""
        # Whether or not a button is shown: else the text would move under the eyes of who types.
        start = sum(button.room for button in self._leading)
        end = sum(button.room for button in self._trailing)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (end, start) if is_mirrored else (start, end)
        self.setTextMargins(left, 0, right, 0)


class SearchEntry(Entry):
    """A field to search with: a glass before the text, where ``has_glass``, and a cross behind it that empties it."""

    pressed = Signal()
    """The glass was pressed."""

    def __init__(
        self, look: Look, icons: Icons, parent: QWidget | None = None, *, has_glass: bool = True
    ) -> None:
        super().__init__(look, icons, parent)
        if has_glass:
            self.add_leading("search", self.tr("Search")).clicked.connect(self.pressed)
        self.cross = self.add_trailing("close", self.tr("Clear the search"))
        self.cross.clicked.connect(self._on_cross)
        self.cross.hide()
        self.textChanged.connect(self._on_text)

    def _on_cross(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self, text: str) -> None:
        self.cross.setVisible(bool(text))
