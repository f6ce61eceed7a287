"""A row that goes on in the next line where there is no room for all."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle
from typing_extensions import override


class FlowLayout(QLayout):
    """Lays widgets out from the end of each line, where buttons usually stand, or from its start."""

    def __init__(self, spacing: int, *, is_from_start: bool = False) -> None:
        super().__init__()
        self._is_from_start = is_from_start
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        lines = self._lines(arg__1)
        return sum(_height(line) for line in lines) + self.spacing() * max(len(lines) - 1, 0)

    @override
    def sizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(self._width(shown), _height(shown))

    @override
    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(max((item.minimumSize().width() for item in shown), default=0), _height(shown))

    @override
    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        top = arg__1.top()
        for line in self._lines(arg__1.width()):
            right = arg__1.right() + 1
            if self._is_from_start:
                right = arg__1.left() + self._width(line)
            for item in reversed(line):
                size = item.sizeHint()
                right -= size.width()
                place = QRect(QPoint(max(right, arg__1.left()), top), size)
                item.setGeometry(QStyle.visualRect(direction, arg__1, place))
                right -= self.spacing()
            top += _height(line) + self.spacing()

    def _width(self, items: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in items) + self.spacing() * max(len(items) - 1, 0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = width
        for item in self._shown():
            needed = item.sizeHint().width() + self.spacing()
            if not lines or needed > left + self.spacing():
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= needed
        return lines


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)
