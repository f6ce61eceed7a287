"""A row of buttons that goes on in the next line where there is no room for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.look import SPACE_8
from lyncfedclient.ui.painting import turned

if TYPE_CHECKING:
    from collections.abc import Sequence

_OWN = frozenset(
    {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange, QEvent.Type.Show}
)


class FlowRow(QWidget):
    """Places widgets from the end of each line, where buttons usually stand, or from its start.

    A widget and not a layout: Qt takes a layout's items apart after Python's part of it is gone.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None, *, is_from_start: bool = False) -> None:
        super().__init__(parent)
        self._spacing = spacing
        # Lines stand closer than the links in them.
        self._line_spacing = min(spacing, SPACE_8)
        self._is_from_start = is_from_start
        self._row: list[QWidget] = []
        # Not fixed: a layout would hold it at the height of one line, and the others would not be seen.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.installEventFilter(self)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the others."""
        widget.setParent(self)
        widget.installEventFilter(self)
        self._row.append(widget)
        self.updateGeometry()

    def put_in_order(self, widgets: Sequence[QWidget]) -> None:
        """Have these, which were added before, stand in this order; those left out stand behind them."""
        self._row = [*widgets, *(known for known in self._row if known not in widgets)]
        self._place()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        lines = self._lines(arg__1)
        return sum(_height(line) for line in lines) + self._line_spacing * max(len(lines) - 1, 0)

    @override
    def sizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(self._width(shown), _height(shown))

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(max((widget.sizeHint().width() for widget in shown), default=0), _height(shown))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self:
            if event.type() in _OWN:
                self._place()
        elif event.type() in {
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
        }:
            self.updateGeometry()
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if not self.isVisible():
            # Placed as it is shown; measured, doing so at each step of the window's building was 8 ms of the start.
            return
        top = 0
        for line in self._lines(self.width()):
            right = self._width(line) if self._is_from_start else self.width()
            for widget in reversed(line):
                size = widget.sizeHint()
                right -= size.width()
                middle = top + (_height(line) - size.height()) // 2
                place = QRect(max(right, 0), middle, min(size.width(), self.width()), size.height())
                widget.setGeometry(turned(self.layoutDirection(), self.rect(), place))
                right -= self._spacing
            top += _height(line) + self._line_spacing

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._row if not widget.isHidden()]

    def _width(self, widgets: list[QWidget]) -> int:
        return sum(widget.sizeHint().width() for widget in widgets) + self._spacing * max(len(widgets) - 1, 0)

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = width
        for widget in self._shown():
            needed = widget.sizeHint().width()
            if not lines or needed > left:
                lines.append([])
                left = width
            lines[-1].append(widget)
            left -= needed + self._spacing
        return lines


def _height(widgets: list[QWidget]) -> int:
    return max((widget.sizeHint().height() for widget in widgets), default=0)
