"""Carrying a person from one group to another with the mouse; the menu does the same by keyboard.

Within the list alone, and so without QDrag, whose exec() would run a loop within the loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication

from lyncfedclient.ui.look import Role

if TYPE_CHECKING:
    from lyncfedclient.ui.contact_list.people import Person
    from lyncfedclient.ui.look import Look

_WIDTH, _HEIGHT = 200, 32
_EDGE = 24
_STEP = 16


class Carrying:
    """Somebody on the way: who, and where the mouse is."""

    def __init__(self, person: Person, position: QPoint) -> None:
        self.person = person
        self.position = position

    def scroll_step(self, height: int) -> int:
        """Give how far to scroll for a mouse near the upper or lower edge."""
        if self.position.y() < _EDGE:
            return -_STEP
        return _STEP if self.position.y() > height - _EDGE else 0

    def paint(self, painter: QPainter, look: Look, target: QRect | None) -> None:
        """Frame the rows that would take the person, and draw their name beside the mouse."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = look.colour(look.colours.accent)
        if target is not None:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(target).adjusted(3, 1, -3, -1), 6, 6)
        label = QRect(self.position + QPoint(12, 8), self.position + QPoint(12 + _WIDTH, 8 + _HEIGHT))
        painter.setPen(accent)
        painter.setBrush(look.colour(look.colours.selection))
        painter.drawRoundedRect(QRectF(label), 6, 6)
        painter.setFont(look.font(Role.NAME))
        painter.setPen(look.colour(look.colours.text))
        inside = label.adjusted(10, 0, -10, 0)
        text = painter.fontMetrics().elidedText(self.person.name, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


def is_far_enough(start: QPoint, now: QPoint) -> bool:
    """Whether the mouse has moved far enough with the button down to mean it."""
    return (now - start).manhattanLength() >= QApplication.startDragDistance()
