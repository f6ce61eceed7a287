"""A column in the middle of a page, which scrolls where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.look import SPACE_12, SPACE_24
from lyncfedclient.ui.text_room import text_factor

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent


class CentredPage(QScrollArea):
    """Holds one layout, ``width`` pixels wide at most, in the upper middle.

    While it needs no more than ``resting_height`` it stands in one place, so that nothing moves when a
    sentence appears in it; what needs more moves up before anything has to be scrolled to.
    """

    def __init__(self, column: QVBoxLayout, width: int, resting_height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        self._width = round(width * text_factor())
        self._resting_height = resting_height
        self._above = QSpacerItem(0, 0)
        page = QWidget()
        page.setProperty("kind", "page")
        held = QWidget(page)
        held.setMaximumWidth(round(width * text_factor()))
        held.setLayout(column)
        held.installEventFilter(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._whole = QVBoxLayout()
        self._whole.addSpacerItem(self._above)
        self._whole.addWidget(held)
        self._whole.addStretch(1)
        middle = QHBoxLayout(page)
        middle.setContentsMargins(SPACE_12, SPACE_24, SPACE_12, SPACE_24)
        middle.addStretch(1)
        middle.addLayout(self._whole, 1000)
        middle.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def _place(self) -> None:
        wanted = (self.height() - self._resting_height - 2 * SPACE_24) // 3
        needed = self._column.totalHeightForWidth(min(self.width() - 2 * SPACE_12, self._width))
        above = max(0, min(wanted, self.height() - needed - 2 * SPACE_24))
        if above != self._above.sizeHint().height():
            self._above.changeSize(0, above)
            self._whole.invalidate()

    @override
    def eventFilter(self, arg__1: QObject, arg__2: QEvent) -> bool:
        if arg__2.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().eventFilter(arg__1, arg__2)

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(arg__1)
