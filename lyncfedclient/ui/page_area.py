"""A page that scrolls, and whose lines end at the same place with and without the scroll bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from lyncfedclient.ui.look import SPACE_24


class PageArea(QScrollArea):
    """The bar takes its room from the page's margin, so that nothing moves, nor stands short of what is below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _on_range_changed(self, _lowest: int, highest: int) -> None:
        page = self.widget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return
        beside_bar = SPACE_24 - (self.verticalScrollBar().sizeHint().width() if highest > 0 else 0)
        edges = layout.contentsMargins()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            edges.setLeft(beside_bar)
        else:
            edges.setRight(beside_bar)
        layout.setContentsMargins(edges)
