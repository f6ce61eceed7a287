"""A box to tick whose words go on in the next line where there is no room for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ALL = 10_000


class WrappedCheckBox(QCheckBox):
    """Qt's own writes one line and cuts it: large text and long languages need more."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        line = self.sizeHint().height()
        return max(line, line - self.fontMetrics().height() + self._words(arg__1).height())

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(map(self.fontMetrics().horizontalAdvance, self.text().split() or [""]))
        return QSize(self._before() + widest, self.sizeHint().height())

    @override
    def hitButton(self, pos: QPoint) -> bool:
        words = self._words(self.width())
        box = QRect(0, 0, words.right() + 1, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box).contains(pos)

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = self._words(self.width())
        broken = self._broken(words.width())
        painter = QStylePainter(self)
        # Letters of another font than the usual one make lines higher: the box stands in the middle of the first.
        others = words.height() * broken.count("\n") // (broken.count("\n") + 1)
        option.text = ""
        option.rect = QRect(0, 0, self.width(), self.height() - others)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        option.text = broken
        option.rect = QStyle.visualRect(
            self.layoutDirection(),
            self.rect(),
            QRect(words.left(), 0, self.width() - words.left(), self.height()),
        )
        painter.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, option)
        painter.end()

    def _before(self) -> int:
        """Give the room that the box and the space behind it take."""
        style = self.style()
        return style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self) + style.pixelMetric(
            QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self
        )

    def _words(self, width: int) -> QRect:
        """Give where the words stand, in a window that runs from left to right."""
        before = self._before()
        flags = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic)
        room = QRect(0, 0, max(width - before, 1), _ALL)
        size = self.fontMetrics().boundingRect(room, flags, self.text()).size()
        return QRect(QPoint(before, 0), size)

    def _broken(self, width: int) -> str:
        """Give the words with the line breaks that they need for this width."""
        lines: list[str] = []
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.fontMetrics().horizontalAdvance(longer.replace("&", "")) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)
