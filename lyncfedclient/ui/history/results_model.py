"""The messages that a search found, as a list."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from lyncfedclient.domain.message import Direction
from lyncfedclient.overriding import override
from lyncfedclient.ui import times
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import FoundMessage
    from lyncfedclient.services.roster import Roster

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_BEFORE = 24
_SHOWN = 300


class ResultsModel(QAbstractListModel):
    """One row for each message, best first."""

    def __init__(self, roster: Roster, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._found: list[FoundMessage] = []

    def show(self, found: list[FoundMessage]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def found(self, row: int) -> FoundMessage:
        """Give the message of a row."""
        return self._found[row]

    @property
    def peers(self) -> list[Jid]:
        """With whom these were said, in the order of the rows."""
        return list(dict.fromkeys(found.message.peer for found in self._found))

    def name(self, peer: Jid) -> str:
        """Give what somebody is called."""
        contact = self._roster.contacts.get(peer)
        return shown_line(contact.shown_name if contact is not None else str(peer), 80)

    def excerpt(self, row: int) -> tuple[str, list[tuple[int, int]]]:
        """Give one line around the first place that matches, and the places within it."""
        found = self._found[row]
        return excerpt(found.message.body, found.marks)

    def when(self, row: int) -> str:
        """Say when it was written."""
        return times.moment_alone(self._found[row].message.at, datetime.now(UTC))

    def is_own(self, row: int) -> bool:
        """Whether the user wrote it."""
        return self._found[row].message.direction is Direction.OUT

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        row = index.row()
        name = isolated(self.name(self._found[row].message.peer))
        text, _ = self.excerpt(row)
        words = (
            translate("History", "You to {name}, {when}: {text}")
            if self.is_own(row)
            else translate("History", "{name}, {when}: {text}")
        )
        return words.format(name=name, when=self.when(row), text=isolated(text))


def excerpt(body: str, marks: tuple[tuple[int, int], ...]) -> tuple[str, list[tuple[int, int]]]:
    """Give one line of a text around its first mark, made fit to be shown, and where the marks are in it."""
    first = marks[0][0] if marks else 0
    start = 0 if first <= _BEFORE else body.rfind(" ", 0, first - _BEFORE // 2) + 1
    start = max(start, first - _BEFORE * 2)
    line = "…" if start else ""
    places: list[tuple[int, int]] = []
    at = start
    for begin, end in marks:
        if begin < at or end > start + _SHOWN:
            continue
        line += _flat(body[at:begin])
        before = len(line)
        line += _flat(body[begin:end])
        places.append((before, len(line)))
        at = end
    return line + _flat(body[at : start + _SHOWN]), places


def _flat(text: str) -> str:
    """Put a piece on one line, with the spaces at its ends."""
    if not text:
        return ""
    flat = shown_line(text, _SHOWN)
    lead = " " if text[0].isspace() and flat else ""
    trail = " " if text[-1].isspace() else ""
    return f"{lead}{flat}{trail}" if flat else trail
