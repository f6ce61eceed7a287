"""What all lists of rows have in common: how they are set up, and the ground and ring of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
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


class RowState(NamedTuple):
    """How a row is now; ``is_ringed`` where it has the focus and the keyboard is in use."""

    is_selected: bool
    is_hovered: bool
    is_ringed: bool


def row_state(option: QStyleOptionViewItem) -> RowState:
    """Give how a row is that Qt has painted."""
    # Imported here: PySide makes its 566 members, which the contact list does without.
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415

    state, flags = option.state, QStyle.StateFlag
    return RowState(
        bool(state & flags.State_Selected),
        bool(state & flags.State_MouseOver),
        bool(state & flags.State_HasFocus and state & flags.State_KeyboardFocusChange),
    )


def row_ground(look: Look, state: RowState) -> str:
    """Give the colour behind a row: chosen, under the mouse, or neither."""
    if state.is_selected:
        return look.colours.selection
    if state.is_hovered:
        return look.colours.hover
    return look.colours.pane


def draw_ring(painter: QPainter, look: Look, rect: QRect) -> None:
    """Draw the ring of a row that has the focus."""
    painter.setPen(QPen(look.colour(look.colours.accent), _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(_RING, _RING, -_RING, -_RING), 4, 4)
