"""The lists and the conversation beside each other; in a narrow window the one of them that is being used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from lyncfedclient.ui.look import PANE_WIDTH, PANE_WIDTH_MAX, PANE_WIDTH_MIN, WINDOW_WIDTH_MIN
from lyncfedclient.ui.text_room import text_factor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.ui.main_window.conversation_stack import ConversationStack
    from lyncfedclient.ui.main_window.left_pane import LeftPane

_NO_LIMIT = 16777215


class Sides(QSplitter):
    """Left and right of the main window."""

    _left: LeftPane
    _right: ConversationStack

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_narrow = False
        self._is_talking = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def fill(self, left: LeftPane, right: ConversationStack) -> None:
        """Have these on the two sides, before anything else is asked."""
        self._left = left
        self._right = right
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        left.setMinimumWidth(PANE_WIDTH_MIN)
        left.setMaximumWidth(_most())
        right.setMinimumWidth(WINDOW_WIDTH_MIN - 40)

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one side only."""
        return self._is_narrow

    def restore(self, pane_width: int, whole_width: int) -> None:
        """Give the lists the width they had, as far as it is a sensible one; kept as for usual text."""
        pane = round(min(max(pane_width or PANE_WIDTH, PANE_WIDTH_MIN), PANE_WIDTH_MAX) * text_factor())
        self.setSizes([pane, max(whole_width - pane, 1)])

    @property
    def pane_width(self) -> int:
        """The width of the lists, as it is kept."""
        return round(self.sizes()[0] / text_factor())

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Have room for one side only, or for both."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show_sides()

    def set_talking(self, *, is_talking: bool) -> None:
        """Use the conversation, or the lists."""
        self._is_talking = is_talking
        self._show_sides()

    def begin(self) -> None:
        """Put the keys to the contacts."""
        self._left.contacts.setFocus()

    def go_back(self) -> None:
        """Go from the conversation to the lists."""
        self.set_talking(is_talking=False)
        self.begin()

    def _show_sides(self) -> None:
        self._right.set_narrow(self._is_narrow)
        # A width beyond the usual is right where the pane is alone.
        self._left.setMaximumWidth(_most() if not self._is_narrow else _NO_LIMIT)
        self._left.setVisible(not (self._is_narrow and self._is_talking))
        self._right.setVisible(not self._is_narrow or self._is_talking)


def _most() -> int:
    return round(PANE_WIDTH_MAX * text_factor())
