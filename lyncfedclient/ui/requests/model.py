"""People who wait for an answer, as a list; of one kind at a time."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from lyncfedclient.overriding import override
from lyncfedclient.ui.requests import words

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import ContactRequest
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.policy import Policy

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Kind(IntEnum):
    """What somebody waits for; also the place of its tab."""

    ASKING = 0
    """Asks to see the user."""
    HELD = 1
    """Has only written, from where nobody may write first."""


class RequestsModel(QAbstractListModel):
    """The people of one kind, oldest first; ten thousand cost a reset and no widget."""

    def __init__(self, policy: Policy, parent: Any = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._rows: tuple[ContactRequest, ...] = ()

    def show_requests(self, requests: tuple[ContactRequest, ...]) -> None:
        """Show these."""
        if requests == self._rows:
            return
        first = len(self._rows)
        if first and len(requests) > first and requests[:first] == self._rows:
            # The usual change: somebody more.
            self.beginInsertRows(_ROOT, first, len(requests) - 1)
            self._rows = requests
            self.endInsertRows()
            return
        self.beginResetModel()
        self._rows = requests
        self.endResetModel()

    def request(self, row: int) -> ContactRequest:
        """Give who stands in a row."""
        return self._rows[row]

    def row_of(self, jid: Jid) -> int | None:
        """Give the row of somebody."""
        return next((row for row, request in enumerate(self._rows) if request.jid == jid), None)

    def line(self, request: ContactRequest) -> str:
        """Give the second line of somebody's row."""
        return words.row_line(request, self._policy.type_of(request.jid))

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        request = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.asker_name(request)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(request, self.line(request))
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.address_tooltip(request)
        return None
