"""The lines that were left out, and the groups of the files."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.outside_text import shown_line, tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lyncfedclient.domain.contact_file import FileContact, RejectedRow
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RejectedModel(QAbstractTableModel):
    """Where in which file, what stands there, and why it cannot become a contact."""

    LINE, TEXT, REASON, FILE = range(4)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[tuple[RejectedRow, str]] = []

    def set_rows(self, rows: Sequence[tuple[RejectedRow, str]]) -> None:
        """Show other lines, each with its file's name."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def report_rows(self) -> list[tuple[str, str, str, str, str, str, str]]:
        """Give the same columns as the contacts' report."""
        return [
            (file, str(row.line or ""), row.text, "", "", self.tr("Left out"), words.rejection(row))
            for row, file in self._rows
        ]

    def _text(self, row: int, column: int) -> str:
        rejected, file = self._rows[row]
        match column:
            case self.LINE:
                return words.number(rejected.line) if rejected.line else ""
            case self.TEXT:
                return shown_line(rejected.text)
            case self.REASON:
                return words.rejection(rejected)
            case _:
                return shown_line(file, 80)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._text(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(text)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == self.LINE:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if index.column() != self.TEXT:
                return self._look.colour(self._look.colours.secondary)
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == self.LINE:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Line"),
            self.tr("What stands there"),
            self.tr("Why it was left out"),
            self.tr("File"),
        )[section]


class GroupsModel(QAbstractTableModel):
    """The groups that the files name, and what each becomes here."""

    GROUP, COUNT, BECOMES = range(3)

    mapped = Signal()
    """The user has chosen another group for one of the files'."""

    def __init__(self, look: Look, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._groups: list[tuple[str, int]] = []
        self._names: dict[str, str] = {}

    @property
    def names(self) -> Mapping[str, str]:
        """The groups that become another, or none."""
        return dict(self._names)

    def set_contacts(self, contacts: Iterable[FileContact]) -> None:
        """Take the groups of these contacts."""
        counts = Counter(group for found in contacts for group in found.groups)
        groups = sorted(counts.items(), key=lambda row: row[0].casefold())
        if groups != self._groups:
            self.beginResetModel()
            self._groups = groups
            self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._groups)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    @override
    def data(  # noqa: PLR0911 - one line per role
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        group, count = self._groups[index.row()]
        target = self._names.get(group, group)
        match role, index.column():
            case Qt.ItemDataRole.DisplayRole, self.GROUP:
                return shown_line(group)
            case Qt.ItemDataRole.DisplayRole, self.COUNT:
                return words.number(count)
            case Qt.ItemDataRole.DisplayRole, self.BECOMES:
                return shown_line(target) or self.tr("Left out")
            case Qt.ItemDataRole.DecorationRole, self.BECOMES:
                return self._icons.icon("pencil", 12)
            case Qt.ItemDataRole.EditRole, self.BECOMES:
                return target
            case Qt.ItemDataRole.TextAlignmentRole, self.COUNT:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole, self.GROUP:
                return tooltip(shown_line(group))
            case Qt.ItemDataRole.ForegroundRole, _:
                colours = self._look.colours
                is_changed = index.column() == self.BECOMES and target != group
                is_quiet = index.column() == self.COUNT or (index.column() == self.BECOMES and not target)
                return self._look.colour(
                    colours.secondary if is_quiet else colours.accent if is_changed else colours.text
                )
            case _:
                return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != self.BECOMES:
            return False
        group = self._groups[index.row()][0]
        target = " ".join(str(value).split())
        if target == self._names.get(group, group):
            return True
        if target == group:
            del self._names[group]
        else:
            self._names[group] = target
        self.dataChanged.emit(index, index)
        self.mapped.emit()
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return (
            flags | Qt.ItemFlag.ItemIsEditable
            if index.isValid() and index.column() == self.BECOMES
            else flags
        )

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == self.COUNT:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Group in the file"), self.tr("Contacts"), self.tr("Becomes here"))[section]
