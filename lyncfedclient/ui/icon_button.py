"""A square, quiet button that shows one of our icons and keeps its colour right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

if TYPE_CHECKING:
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class IconButton(QToolButton):
    """An icon to press; ``name`` is what it does, for the screen reader and the tooltip."""

    def __init__(
        self, look: Look, icons: Icons, icon: str, name: str, parent: QWidget | None = None, *, size: int = 16
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon_name = icon
        self._look = look
        self._usual_size = size
        self.setProperty("kind", "icon")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        look.changed.connect(self._draw)
        self._draw()

    def set_icon_name(self, icon: str) -> None:
        """Show another of our icons."""
        self._icon_name = icon
        self._draw()

    def _draw(self) -> None:
        size = self._look.grown(self._usual_size)
        self.setIconSize(QSize(size, size))
        self.setIcon(self._icons.icon(self._icon_name, size))
