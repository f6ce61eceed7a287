"""The messages of one conversation as a list model: a window on them, moved page by page."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lyncfedclient.domain.message import Direction, Message
from lyncfedclient.overriding import override
from lyncfedclient.ui.conversation.bubble import Bubble, is_footed, is_run
from lyncfedclient.ui.conversation.words import bubble_text, spoken_message

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.conversations import Conversations

BUBBLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a row gives its :class:`Bubble`."""

PAGE = 50
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class MessageModel(QAbstractListModel):
    """Messages oldest first; row numbers of the database grow with them and serve as keys."""

    extended = Signal()
    """A message was added at the end."""

    def __init__(
        self, conversations: Conversations, peer: Jid, name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._peer = peer
        self._name = name
        self._own_name = ""
        self._is_lines = False
        self._keys: list[int] = []
        self._messages: list[Message] = []
        self._unread_from: int | None = None
        self._has_older = True
        self._has_newer = False
        self._load()
        conversations.message_added.connect(self._on_message_added)
        conversations.message_changed.connect(self._on_message_changed)
        conversations.older_added.connect(self._on_older_added)
        conversations.message_deleted.connect(self._on_message_deleted)
        conversations.deleted.connect(self._on_deleted)

    @property
    def has_older(self) -> bool:
        """Whether :meth:`load_older` may find more."""
        return self._has_older

    @property
    def has_newer(self) -> bool:
        """Whether the window ends before the conversation does; :meth:`load_newer` moves it on."""
        return self._has_newer

    @property
    def name(self) -> str:
        """What the partner is called."""
        return self._name

    def set_name(self, name: str) -> None:
        """Call the partner something else from now on."""
        if name == self._name:
            return
        self._name = name
        if self._messages:
            self.dataChanged.emit(self.index(0), self.index(len(self._messages) - 1))

    def message(self, row: int) -> Message:
        """Give the message of a row of the model."""
        return self._messages[row]

    def row_of(self, key: int) -> int | None:
        """Give the model's row of a message by its place in the database, if it is loaded."""
        row = bisect_left(self._keys, key)
        return row if row < len(self._keys) and self._keys[row] == key else None

    def load_older(self) -> int:
        """Load one more page at the top; gives how many messages came."""
        if not self._has_older:
            return 0
        before = self._keys[0] if self._keys else None
        older = self._conversations.page(self._peer, before, PAGE)
        self._has_older = len(older) == PAGE
        if older:
            self.beginInsertRows(QModelIndex(), 0, len(older) - 1)
            self._keys[:0] = [message.row for message in older]
            self._messages[:0] = older
            self.endInsertRows()
            self._tell(len(older), len(older))
        return len(older)

    def load_newer(self) -> None:
        """Load one more page at the bottom."""
        if not self._has_newer:
            return
        newer = self._conversations.page_from(self._peer, self._keys[-1] + 1, PAGE)
        self._has_newer = len(newer) == PAGE
        if newer:
            first = len(self._messages)
            self.beginInsertRows(QModelIndex(), first, first + len(newer) - 1)
            self._keys += [message.row for message in newer]
            self._messages += newer
            self.endInsertRows()
            self._tell(first - 1, first)

    def load_around(self, key: int) -> bool:
        """Move the window to a message, by its place in the database; gives whether it is there."""
        if self.row_of(key) is not None:
            return True
        after = self._conversations.page_from(self._peer, key, PAGE)
        if not after or after[0].row != key:
            return False
        before = self._conversations.page(self._peer, key, PAGE)
        self.beginResetModel()
        self._messages = before + after
        self._keys = [message.row for message in self._messages]
        self._has_older = len(before) == PAGE
        self._has_newer = len(after) == PAGE
        self.endResetModel()
        return True

    def load_end(self) -> None:
        """Move the window back to the end of the conversation."""
        if self._has_newer:
            self.beginResetModel()
            self._load()
            self.endResetModel()

    def trim_end(self, kept: int) -> None:
        """Let go of all but the first ``kept`` messages: who reads far back needs no more memory for it."""
        count = len(self._messages)
        if count <= kept:
            return
        self.beginRemoveRows(QModelIndex(), kept, count - 1)
        del self._keys[kept:]
        del self._messages[kept:]
        self._has_newer = True
        self.endRemoveRows()
        self._tell(kept - 1, kept - 1)

    def trim(self, kept: int) -> None:
        """Let go of all but the last ``kept`` messages; they load again when scrolled to."""
        surplus = len(self._messages) - kept
        if surplus <= 0:
            return
        self.beginRemoveRows(QModelIndex(), 0, surplus - 1)
        del self._keys[:surplus]
        del self._messages[:surplus]
        self._has_older = True
        self.endRemoveRows()
        self._tell(0, 0)

    def set_own_name(self, name: str) -> None:
        """Know by what name the user's own doings are told."""
        if name != self._own_name:
            self._own_name = name
            self._tell(0, len(self._messages) - 1)

    def set_lines(self, *, is_lines: bool) -> None:
        """Show lines, or bubbles."""
        if is_lines != self._is_lines:
            self._is_lines = is_lines
            self._tell(0, len(self._messages) - 1)

    def last_own(self) -> Message | None:
        """Give the last message that the user wrote, among those that are loaded."""
        own = (message for message in reversed(self._messages) if message.direction is Direction.OUT)
        return next(own, None)

    def mark_unread_from(self, key: int | None) -> None:
        """Draw the line of the unread above this message, or nowhere."""
        if key == self._unread_from:
            return
        before, self._unread_from = self._unread_from, key
        for changed in (before, key):
            row = self.row_of(changed) if changed is not None else None
            if row is not None:
                self._tell(row - 1, row)

    @property
    def unread_from(self) -> int | None:
        """Above which message the line of the unread stands."""
        return self._unread_from

    def _load(self) -> None:
        self._messages = self._conversations.page(self._peer, None, PAGE)
        self._keys = [message.row for message in self._messages]
        self._has_older = len(self._messages) == PAGE
        self._has_newer = False
        unread = (m.row for m in self._messages if not m.is_read and m.direction is Direction.IN)
        self._unread_from = next(unread, None)

    def _bubble(self, row: int) -> Bubble:
        message = self._messages[row]
        before = self._messages[row - 1] if row > 0 else None
        after = self._messages[row + 1] if row + 1 < len(self._messages) else None
        day = message.at.astimezone().date()
        is_new_day = before is None or before.at.astimezone().date() != day
        return Bubble(
            message,
            self._name,
            day if is_new_day else None,
            message.row == self._unread_from,
            before is None or not self._is_run(before, message),
            is_footed(message, after) or (after is not None and not self._is_run(message, after)),
            self._own_name,
            self._is_lines,
        )

    def _is_run(self, before: Message, after: Message) -> bool:
        return after.row != self._unread_from and is_run(before, after)

    def _tell(self, first: int, last: int) -> None:
        """Say that these rows look different, as far as they exist."""
        first, last = max(first, 0), min(last, len(self._messages) - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))

    def _on_message_added(self, message: Message) -> None:
        if message.peer != self._peer:
            return
        row = bisect_left(self._keys, message.row)
        if row < len(self._keys) and self._keys[row] == message.row:
            return
        if (row == 0 and self._has_older) or (row == len(self._keys) and self._has_newer):
            return
        self.beginInsertRows(QModelIndex(), row, row)
        self._keys.insert(row, message.row)
        self._messages.insert(row, message)
        self.endInsertRows()
        self._tell(row - 1, row - 1)
        self._tell(row + 1, row + 1)
        if row == len(self._messages) - 1:
            self.extended.emit()

    def _on_message_changed(self, message: Message) -> None:
        row = self.row_of(message.row) if message.peer == self._peer else None
        if row is not None:
            self._messages[row] = message
            self._tell(row - 1, row)

    def _on_older_added(self, peer: Jid) -> None:
        if peer == self._peer:
            self._has_older = True
            self.load_older()

    def _on_message_deleted(self, message: Message) -> None:
        row = self.row_of(message.row) if message.peer == self._peer else None
        if row is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._keys[row]
        del self._messages[row]
        self.endRemoveRows()
        self._tell(row - 1, row)

    def _on_deleted(self, peer: Jid) -> None:
        if peer == self._peer:
            self.beginResetModel()
            self._load()
            self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._messages)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not index.isValid() or row >= len(self._messages):
            return None
        if role == BUBBLE_ROLE:
            return self._bubble(row)
        if role == Qt.ItemDataRole.DisplayRole:
            bubble = self._bubble(row)
            return bubble_text(bubble.message, bubble.author)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_message(self._bubble(row).message, self._name)
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
