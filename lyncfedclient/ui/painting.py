"""What all that paints needs to know: how fine its painter is, and on which side things are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


def pixel_ratio(painter: QPainter) -> float:
    """Give how many pixels of the screen one of ours is.

    From the painter's transformation, which also holds where a widget is drawn into a picture.
    """
    return abs(painter.deviceTransform().m11()) or abs(painter.deviceTransform().m12()) or 1.0


def turned(direction: Qt.LayoutDirection, whole: QRect, part: QRect) -> QRect:
    """Give where a part is: as it is given for reading from left to right, turned round within the whole for the other.

    As ``QStyle.visualRect``, without QStyle: PySide would make its 566 members, 7 ms of the start.
    """
    if direction is not Qt.LayoutDirection.RightToLeft:
        return part
    return part.translated(whole.left() + whole.right() - part.left() - part.right(), 0)
