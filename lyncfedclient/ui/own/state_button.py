"""The button that shows the own state and opens the menu of states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.look import SPACE_4, Role
from lyncfedclient.ui.painting import pixel_ratio, turned

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent

    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_ARROW = 12


class StateButton(QToolButton):
    """A word and a small arrow behind it, no frame until it is pointed at."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font(Role.SECONDARY))
        return QSize(
            metrics.horizontalAdvance(self.text()) + self._look.grown(_ARROW) + 2 * SPACE_4,
            metrics.height() + SPACE_4,
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        is_lit = self.underMouse() or self.hasFocus() or self.isDown()
        font = self._look.font(Role.SECONDARY)
        width = QFontMetrics(font).horizontalAdvance(self.text())
        painter.setFont(font)
        painter.setPen(self._look.colour(colours.accent if is_lit else colours.secondary))
        text = QRect(0, 0, width, self.height())
        painter.drawText(
            turned(self.layoutDirection(), self.rect(), text),
            int(Qt.AlignmentFlag.AlignCenter),
            self.text(),
        )
        side = self._look.grown(_ARROW)
        arrow = QRect(SPACE_4 + width, (self.height() - side) // 2 + 1, side, side)
        ratio = pixel_ratio(painter)
        painter.drawPixmap(
            turned(self.layoutDirection(), self.rect(), arrow),
            self._icons.pixmap("chevron-down", side, colours.accent if is_lit else "", ratio),
        )
        if self.hasFocus():
            # So that the focus shows without the colour too.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(self._look.colour(colours.accent))
            painter.drawLine(text.left(), self.height() - 1, arrow.right(), self.height() - 1)
        painter.end()
