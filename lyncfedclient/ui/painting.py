"""What all that paints needs to know of its painter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


def pixel_ratio(painter: QPainter) -> float:
    """Give how many pixels of the screen one of ours is.

    From the painter's transformation, which also holds where a widget is drawn into a picture.
    """
    return abs(painter.deviceTransform().m11()) or abs(painter.deviceTransform().m12()) or 1.0
