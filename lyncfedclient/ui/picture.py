"""Somebody's round picture with their presence shape, as a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.painting import pixel_ratio

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.presence import Availability
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

RING = 2
"""So far the presence shape stands out over the picture, towards the end of the line and below."""


class Picture(QWidget):
    """Shows one person; without an availability just the picture. Decorative: its words stand beside it."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        avatars: Avatars,
        size: int,
        shape: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._avatars = avatars
        self._usual_size = size
        self._usual_shape = shape
        self._jid: Jid | None = None
        self._name = ""
        self._availability: Availability | None = None
        self._grow()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._grow)
        avatars.changed.connect(self.update)

    def _grow(self) -> None:
        """Go with the size of the text."""
        self._size = self._look.grown(self._usual_size)
        self._shape = self._look.grown(self._usual_shape)
        self.setFixedSize(self._size + RING, self._size + RING)
        self.update()

    def show_person(self, jid: Jid, name: str, availability: Availability | None = None) -> None:
        """Show this person."""
        self._jid = jid
        self._name = name
        self._availability = availability
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._jid is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = pixel_ratio(painter)
        is_right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = RING if is_right_to_left else 0
        painter.drawPixmap(left, 0, self._avatars.pixmap(self._jid, self._name, self._size, ratio))
        if self._availability is not None:
            x = 0 if is_right_to_left else self.width() - self._shape
            y = self.height() - self._shape
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(self._look.colours.pane))
            painter.drawEllipse(QRectF(x - RING, y - RING, self._shape + 2 * RING, self._shape + 2 * RING))
            painter.drawPixmap(x, y, self._icons.shape(self._availability, self._shape, ratio))
        painter.end()
