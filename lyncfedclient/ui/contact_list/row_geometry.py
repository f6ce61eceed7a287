"""Where things are in the row of a person."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt

from lyncfedclient.ui import look as sizes
from lyncfedclient.ui.painting import turned

EDGE_WIDTH = 4
SHAPE = 12
RING = 2
_SHAPE_ALONE = 14
_EDGE_INSET_COMPACT = 4


class RowGeometry:
    """Where things are in a row; ``growth`` is the look's, by which pictures go with the text."""

    def __init__(
        self, rect: QRect, *, is_compact: bool, direction: Qt.LayoutDirection, growth: float = 1.0
    ) -> None:
        self.rect = rect
        self._direction = direction
        # In a compact row the shape stands alone: on so small a picture it would hide the person.
        self.picture_size = round((_SHAPE_ALONE if is_compact else sizes.PICTURE_ROW) * growth)
        self.shape_size = round((_SHAPE_ALONE if is_compact else SHAPE) * growth)
        self._is_compact = is_compact
        inset = (rect.height() - self.picture_size) // 2
        bar = _EDGE_INSET_COMPACT if is_compact else inset
        self.edge = self._mirrored(QRect(rect.left(), rect.top() + bar, EDGE_WIDTH, rect.height() - 2 * bar))
        self.picture = self._mirrored(
            QRect(rect.left() + sizes.SPACE_16, rect.top() + inset, self.picture_size, self.picture_size)
        )
        left = sizes.SPACE_16 + self.picture_size + (sizes.SPACE_8 if is_compact else 10)
        self.text = self._mirrored(rect.adjusted(left, 0, -sizes.SPACE_16, 0))

    def _mirrored(self, rect: QRect) -> QRect:
        return turned(self._direction, self.rect, rect)

    def shape(self) -> QRect:
        """Give where the presence shape stands on the picture: at its lower end, a little outside."""
        if self._is_compact:
            return self.picture
        size = self.shape_size
        x = self.picture.right() + 1 - size + RING
        if self._direction is Qt.LayoutDirection.RightToLeft:
            x = self.picture.left() - RING
        return QRect(x, self.picture.bottom() + 1 - size + RING, size, size)
