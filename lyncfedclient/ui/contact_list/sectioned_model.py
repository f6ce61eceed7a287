"""A list of sections and their people for Qt: told of rows that come, go and move, and of what looks different."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_list.arrangement import Arrangement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.ui.contact_list.people import Person, Section

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ROW_BY_ROW = 48
"""Up to so many changes are told one by one; beyond that the list is told to look at all its rows."""


class SectionedModel(QAbstractListModel):
    """The rows of an :class:`Arrangement`, whose brackets this is."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows = Arrangement(self)
        self.touched: frozenset[Jid] | None = None
        """While dataChanged is told for many rows: whose rows they really are."""

    @property
    def rows(self) -> Arrangement:
        """Which row is whose."""
        return self._rows

    # -- brackets ------------------------------------------------------------------------------

    def inserting(self, first: int, last: int) -> None:
        """Tell Qt that rows are about to come."""
        self.beginInsertRows(_ROOT, first, last)

    def inserted(self) -> None:
        """Tell Qt that they are there."""
        self.endInsertRows()

    def removing(self, first: int, last: int) -> None:
        """Tell Qt that rows are about to go."""
        self.beginRemoveRows(_ROOT, first, last)

    def removed(self) -> None:
        """Tell Qt that they are gone."""
        self.endRemoveRows()

    def moving(self, row: int, before: int) -> None:
        """Tell Qt that a row is about to stand before another."""
        self.beginMoveRows(_ROOT, row, row, _ROOT, before)

    def moved(self) -> None:
        """Tell Qt that it does."""
        self.endMoveRows()

    # -- telling -------------------------------------------------------------------------------

    def tell_people(self, people: list[Person], counted: Iterable[Section] = ()) -> None:
        """Tell that people, and the numbers in sections' titles, are different."""
        if len(people) > ROW_BY_ROW:
            self.touched = frozenset(person.jid for person in people)
            self.tell_all()
            self.touched = None
            return
        for section in counted:
            # A section may be gone by now.
            if section.total and self._rows.is_listed(section):
                self.tell_section(section)
        for person in people:
            for section in person.sections:
                row = self._rows.row_of(person, section)
                if row is not None:
                    index = self.index(row)
                    self.dataChanged.emit(index, index)

    def tell_section(self, section: Section) -> None:
        """Tell that a section's title looks different."""
        index = self.index(self._rows.start_of(section))
        self.dataChanged.emit(index, index)

    def tell_all(self) -> None:
        """Tell that every row may look different."""
        if self._rows.row_count:
            self.dataChanged.emit(self.index(0), self.index(self._rows.row_count - 1))

    # -- Qt ------------------------------------------------------------------------------------

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._rows.row_count

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        _section, person = self._rows.at(index.row())
        return usual if person is None else usual | Qt.ItemFlag.ItemIsEditable
