"""A list with a window on a conversation: messages are loaded as they come near and let go when they are far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QTimer
from PySide6.QtWidgets import QAbstractItemView

from lyncfedclient.overriding import override
from lyncfedclient.ui.conversation.elastic_list import ElasticList

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.ui.conversation.model import MessageModel

_KEPT_ROWS = 300
MOST_ROWS = 1000
"""So many messages are held at most, however far back one reads."""


class MessageWindow(ElasticList):
    """Moves the window of a :class:`MessageModel`; what can be done with the messages is not here."""

    def __init__(self, messages: MessageModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.beginning_neared.connect(self._on_beginning_neared)
        self.end_neared.connect(self._on_end_neared)
        self.end_reached.connect(self._on_end_reached)
        # At midnight "Today" is another day.
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self._on_midnight)
        self._wait_for_midnight()

    def show_messages(self) -> None:
        """Show the model, now that there is a delegate that can measure it."""
        self.setModel(self._messages)

    def move_to(self, key: int) -> QModelIndex | None:
        """Bring a message into the middle, by its place in the database; None where it is no longer there."""
        # First, so that nothing pulls the view to the end while it is filled.
        self._set_at_end(is_at_end=False)
        if not self._messages.load_around(key):
            return None
        self.is_open_ended = self._messages.has_newer
        index = self._messages.index(self._messages.row_of(key) or 0)
        # Twice: what lies around it is measured only when it comes into sight.
        for _ in range(2):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.settle()
        bar = self.verticalScrollBar()
        self._set_at_end(is_at_end=not self.is_open_ended and bar.value() >= bar.maximum())
        return index

    @override
    def scroll_to_end(self) -> None:
        self._messages.load_end()
        self.is_open_ended = False
        super().scroll_to_end()

    def _wait_for_midnight(self) -> None:
        now = QDateTime.currentDateTime()
        midnight = now.date().addDays(1).startOfDay()
        self._midnight.start(now.msecsTo(midnight) + 1000)

    def _on_midnight(self) -> None:
        self.viewport().update()
        self._wait_for_midnight()

    def _on_beginning_neared(self) -> None:
        if self._messages.has_older:
            self._messages.load_older()
            self._messages.trim_end(MOST_ROWS)
            self.is_open_ended = self._messages.has_newer

    def _on_end_neared(self) -> None:
        self._messages.load_newer()
        self.is_open_ended = self._messages.has_newer

    def _on_end_reached(self, is_at_end: bool) -> None:  # noqa: FBT001 - a slot
        if is_at_end:
            self._messages.trim(_KEPT_ROWS)
