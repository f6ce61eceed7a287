"""A part of a page that opens and closes under its title."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import SPACE_8, Look

_CHEVRON = 12


class Fold(QWidget):
    """A title to press, and below it the content while open."""

    def __init__(self, look: Look, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = Icons(look, self)
        self._content = content
        self._button = QToolButton(self)
        self._button.setCheckable(True)
        self._button.setText(title)
        self._button.setAccessibleName(title)
        self._button.setProperty("kind", "fold")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._button.toggled.connect(self.set_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self._button)
        column.addWidget(content)
        content.hide()
        look.changed.connect(self._draw)
        self._draw()

    @property
    def is_open(self) -> bool:
        """Whether the content is to be seen."""
        return self._button.isChecked()

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide the content."""
        self._button.setChecked(is_open)
        self._content.setVisible(is_open)
        self._draw()

    def _draw(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if is_mirrored else "chevron-right"
        side = self._look.grown(_CHEVRON)
        self._button.setIconSize(QSize(side, side))
        self._button.setIcon(self._icons.icon("chevron-down" if self.is_open else closed, side))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._draw()
