"""The contacts of an import, a row each, with what becomes of them."""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lyncfedclient.domain.contact_import import Verdict
from lyncfedclient.domain.provider import shown_address
from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.contact_import.ticks import Ticks
from lyncfedclient.ui.outside_text import isolated, shown_line, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lyncfedclient.domain.contact_import import ImportPlan, PlannedContact
    from lyncfedclient.ui.look import Look

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GROUPS_SHOWN = 20


class Column(IntEnum):
    """What stands where."""

    NAME = 0
    ADDRESS = 1
    GROUPS = 2
    VERDICT = 3
    REASON = 4
    FILE = 5


class PreviewModel(QAbstractTableModel):
    """Keeps which contacts are ticked, and shows those that the filter lets through."""

    ticked = Signal()
    """Others are ticked than before."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._plan: tuple[PlannedContact, ...] = ()
        self._ticks = Ticks()
        self._shown: list[int] = []
        self._counts: Counter[Verdict] = Counter()
        self._texts: list[str] = []
        self._text = ""
        self._verdict: Verdict | None = None
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        look.changed.connect(self._on_look_changed)

    # -- what is shown -------------------------------------------------------------------------

    def set_plan(self, plan: ImportPlan | None, origins: Sequence[tuple[int, str]]) -> None:
        """Show another plan; what the user ticked or unticked by hand stays so."""
        self.beginResetModel()
        self._plan = plan.contacts if plan is not None else ()
        self._ticks.set_plan(self._plan, origins)
        self._texts = []
        self._counts = Counter(planned.verdict for planned in self._plan)
        self._choose_shown()
        self.endResetModel()
        self.ticked.emit()

    def set_filter(self, text: str, verdict: Verdict | None) -> None:
        """Show only contacts of a verdict, and only those in which every word is found."""
        text = " ".join(text.casefold().split())
        if (text, verdict) == (self._text, self._verdict):
            return
        self.beginResetModel()
        self._text, self._verdict = text, verdict
        self._choose_shown()
        self.endResetModel()

    def _choose_shown(self) -> None:
        shown: Iterable[int] = range(len(self._plan))
        if self._verdict is not None:
            shown = [place for place in shown if self._plan[place].verdict is self._verdict]
        if self._text:
            if not self._texts:
                self._texts = [
                    "\n".join((planned.name, str(planned.jid), *planned.groups)).casefold()
                    for planned in self._plan
                ]
            texts = self._texts
            for word in self._text.split():
                shown = [place for place in shown if word in texts[place]]
        self._shown = list(shown)
        column, direction = self._order
        if column >= 0:
            self._shown.sort(key=self._sort_key(column), reverse=direction is Qt.SortOrder.DescendingOrder)

    def _sort_key(self, column: int) -> Callable[[int], Any]:
        plan = self._plan
        verdicts = list(Verdict)
        match column:
            case Column.NAME:
                return lambda place: (plan[place].name or str(plan[place].jid)).casefold()
            case Column.ADDRESS:
                return lambda place: (plan[place].jid.domain, plan[place].jid.local)
            case Column.GROUPS:
                return lambda place: plan[place].groups
            case Column.VERDICT:
                return lambda place: verdicts.index(plan[place].verdict)
            case Column.REASON:
                return lambda place: (plan[place].reason.value, plan[place].detail)
            case _:
                return lambda place: place

    # -- ticks ---------------------------------------------------------------------------------

    @property
    def taken(self) -> frozenset[int]:
        """The places in the plan of the ticked contacts."""
        return frozenset(self._ticks.places)

    def taken_counts(self) -> Counter[Verdict]:
        """Count the ticked contacts by verdict."""
        return self._ticks.counts()

    def counts(self) -> Counter[Verdict]:
        """Count all contacts by verdict."""
        return self._counts

    @property
    def total(self) -> int:
        """How many contacts there are, shown or not."""
        return len(self._plan)

    def tick_shown(self, *, is_taken: bool) -> None:
        """Tick or untick all that the filter lets through."""
        if self._shown:
            self._ticks.tick(self._shown, is_taken=is_taken)
            self._tell_ticked(0, len(self._shown) - 1)

    def tick_rows(self, rows: Iterable[int]) -> None:
        """Tick these rows, or untick them where all are ticked."""
        rows = [row for row in rows if self._at(row).can_be_taken]
        if not rows:
            return
        is_taken = not all(self._shown[row] in self._ticks.places for row in rows)
        self._ticks.tick([self._shown[row] for row in rows], is_taken=is_taken)
        # One range for all: a signal a row would take seconds for 50,000.
        self._tell_ticked(min(rows), max(rows))

    def _tell_ticked(self, first: int, last: int) -> None:
        role = Qt.ItemDataRole.CheckStateRole
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1), [role])
        self.ticked.emit()

    # -- for the report ------------------------------------------------------------------------

    def report_rows(self) -> list[tuple[str, str, str, str, str, str, str]]:
        """Give file, line, address, name, groups, what was done and why, for every contact."""
        return [
            (
                self._ticks.file_of(place),
                str(planned.found.line or ""),
                str(planned.jid),
                planned.name,
                "; ".join(planned.groups),
                self._done(place),
                words.reason(planned),
            )
            for place, planned in enumerate(self._plan)
        ]

    def _done(self, place: int) -> str:
        verdict = self._plan[place].verdict
        if place not in self._ticks.places:
            if self._plan[place].can_be_taken and verdict is not Verdict.SERVICE_ENDED:
                return self.tr("Not ticked")
            return words.verdict(verdict)
        if verdict is Verdict.ADD:
            return self.tr("Added")
        return self.tr("Updated") if verdict is Verdict.UPDATE else self.tr("Kept as a note")

    # -- the model -----------------------------------------------------------------------------

    def _at(self, row: int) -> PlannedContact:
        return self._plan[self._shown[row]]

    def _text_of(self, row: int, column: int) -> str:
        planned = self._at(row)
        match column:
            case Column.NAME:
                return shown_line(planned.name)
            case Column.ADDRESS:
                return shown_line(shown_address(planned.jid))
            case Column.GROUPS:
                shown = [isolated(shown_line(group, 60)) for group in planned.groups[:_GROUPS_SHOWN]]
                return ", ".join(shown) + ("…" if len(planned.groups) > _GROUPS_SHOWN else "")
            case Column.VERDICT:
                return words.verdict(planned.verdict)
            case Column.REASON:
                return words.reason(planned)
            case _:
                return shown_line(self._ticks.file_of(self._shown[row]), 80)

    def _spoken(self, row: int) -> str:
        planned = self._at(row)
        if not planned.can_be_taken:
            state = self.tr("can't be taken")
        else:
            state = self.tr("ticked") if self._shown[row] in self._ticks.places else self.tr("not ticked")
        return self.tr("{name}, {address}, {verdict}, {state}").format(
            name=self._text_of(row, Column.NAME) or self.tr("no name"),
            address=self._text_of(row, Column.ADDRESS),
            verdict=words.verdict(planned.verdict),
            state=state,
        )

    def _colour(self, row: int, column: int) -> str:
        planned, colours = self._at(row), self._look.colours
        if column in {Column.VERDICT, Column.REASON} and planned.reason.is_doubtful:
            return colours.warning
        if not planned.can_be_taken or column not in {Column.NAME, Column.VERDICT}:
            return colours.secondary
        if column == Column.VERDICT:
            by_verdict = {Verdict.ADD: colours.good, Verdict.UPDATE: colours.accent}
            return by_verdict.get(planned.verdict, colours.secondary)
        return colours.text

    def _on_look_changed(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.ForegroundRole])

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(  # noqa: PLR0911 - one line per role
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text_of(row, column)
            case Qt.ItemDataRole.CheckStateRole if column == Column.NAME and self._at(row).can_be_taken:
                is_taken = self._shown[row] in self._ticks.places
                return Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole:
                return self._look.colour(self._colour(row, column))
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._text_of(row, column))
            case Qt.ItemDataRole.AccessibleTextRole if column == Column.NAME:
                return self._spoken(row)
            case _:
                return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.NAME:
            return False
        row = index.row()
        if not self._at(row).can_be_taken:
            return False
        is_taken = Qt.CheckState(value) is Qt.CheckState.Checked
        self._ticks.tick([self._shown[row]], is_taken=is_taken)
        self._tell_ticked(row, row)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == Column.NAME and self._at(index.row()).can_be_taken:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: self.tr("Name"),
            Column.ADDRESS: self.tr("Address"),
            Column.GROUPS: self.tr("Groups"),
            Column.VERDICT: self.tr("What happens"),
            Column.REASON: self.tr("Why"),
            Column.FILE: self.tr("File"),
        }.get(Column(section))

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if (column, order) == self._order:
            return
        self.beginResetModel()
        self._order = (column, order)
        self._choose_shown()
        self.endResetModel()
