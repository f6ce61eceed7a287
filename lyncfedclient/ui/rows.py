"""What all lists of rows have in common: how they are set up, and the ground and ring of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QListView, QStyleOptionViewItem

    from lyncfedclient.ui.look import Look

_RING = 2


def set_up_rows(view: QListView) -> None:
    """Let a list show rows of one height that light up under the mouse and scroll by the pixel."""
    view.setViewport(made_viewport())
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def made_viewport(*, is_filled: bool = True) -> QWidget:
    """Give what a list's rows are painted on, as Qt would make it.

    One of ours, although Qt brings one along: before PySide shows Python a widget that is just a ``QWidget``,
    it makes the classes of all its sixty kinds, to see whether it is one of them; measured, 14 ms of the start.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(is_filled)
    return viewport


def row_ground(look: Look, option: QStyleOptionViewItem) -> str:
    """Give the colour behind a row: chosen, under the mouse, or neither."""
    if option.state & QStyle.StateFlag.State_Selected:
        return look.colours.selection
    if option.state & QStyle.StateFlag.State_MouseOver:
        return look.colours.hover
    return look.colours.pane


def draw_ring(painter: QPainter, look: Look, option: QStyleOptionViewItem) -> None:
    """Draw the ring of a row that has the focus."""
    painter.setPen(QPen(look.colour(look.colours.accent), _RING))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(_RING, _RING, -_RING, -_RING), 4, 4)
