"""The recent conversations as a list model, most recent first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from lyncfedclient.domain.message import ConversationSummary, Direction, Message
from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_list.words import shown_contact_name, unread_words
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RecentModel(QAbstractListModel):
    """One row for each conversation; a new message brings its row to the top."""

    def __init__(self, services: Services, parent: Any = None) -> None:
        super().__init__(parent)
        self._conversations = services.conversations
        self._roster = services.roster
        self._presences = services.presences
        self._rows: list[ConversationSummary] = self._conversations.recent()
        self._conversations.message_added.connect(self._on_message_added)
        self._conversations.unread_changed.connect(self._on_person_changed)
        self._conversations.message_changed.connect(self._on_message_changed)
        self._conversations.message_deleted.connect(self._on_message_deleted)
        self._conversations.deleted.connect(self._on_deleted)
        self._presences.changed.connect(self._on_people_changed)
        self._roster.contacts_changed.connect(self._on_people_changed)
        self._roster.loaded.connect(self._tell_all)

    def summary(self, row: int) -> ConversationSummary:
        """Give what a row is about."""
        return self._rows[row]

    def name(self, peer: Jid) -> str:
        """Give the name of a partner, contact or not."""
        contact = self._roster.contacts.get(peer)
        return shown_contact_name(contact) if contact is not None else shown_line(str(peer))

    def line(self, summary: ConversationSummary) -> str:
        """Give what was said last."""
        text = shown_line(summary.last_body, 120)
        if summary.last_direction is Direction.OUT:
            return self.tr("You: {text}").format(text=isolated(text))
        return text

    def unread(self, peer: Jid) -> int:
        """Count unread messages."""
        return self._conversations.unread(peer)

    def row_of(self, peer: Jid) -> int | None:
        """Give the row of a conversation."""
        return next((row for row, summary in enumerate(self._rows) if summary.peer == peer), None)

    def _on_message_added(self, message: Message) -> None:
        summary = ConversationSummary(
            message.peer,
            message.body,
            message.at,
            message.direction,
            self._conversations.unread(message.peer),
        )
        row = self.row_of(message.peer)
        if row is None:
            self.beginInsertRows(_ROOT, 0, 0)
            self._rows.insert(0, summary)
            self.endInsertRows()
            return
        if row:
            self.beginMoveRows(_ROOT, row, row, _ROOT, 0)
            self._rows.insert(0, self._rows.pop(row))
            self.endMoveRows()
        self._rows[0] = summary
        self._tell(0)

    def _on_person_changed(self, peer: Jid) -> None:
        row = self.row_of(peer)
        if row is not None:
            self._tell(row)

    def _on_people_changed(self, jids: frozenset[Jid]) -> None:
        for row, summary in enumerate(self._rows):
            if summary.peer in jids:
                self._tell(row)

    def _on_message_changed(self, message: Message) -> None:
        """Say what a corrected message says now, where it is the last."""
        row = self.row_of(message.peer)
        if row is None or message.edited_at is None:
            return
        summary = self._rows[row]
        if summary.last_at == message.at and summary.last_body != message.body:
            self._rows[row] = replace(summary, last_body=message.body)
            self._tell(row)

    def _on_message_deleted(self, message: Message) -> None:
        row = self.row_of(message.peer)
        if row is None or self._rows[row].last_at != message.at:
            return
        left = self._conversations.page(message.peer, None, 1)
        if not left:
            self._on_deleted(message.peer)
            return
        last = left[-1]
        self._rows[row] = replace(
            self._rows[row], last_body=last.body, last_at=last.at, last_direction=last.direction
        )
        self._tell(row)

    def _on_deleted(self, peer: Jid) -> None:
        row = self.row_of(peer)
        if row is not None:
            self.beginRemoveRows(_ROOT, row, row)
            del self._rows[row]
            self.endRemoveRows()

    def _tell(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        summary = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(summary.peer)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [self.name(summary.peer), unread_words(self.unread(summary.peer)), self.line(summary)]
            return ", ".join(part for part in parts if part)
        return None
