"""The groups of a person, to be ticked; a person may be in several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.look import SPACE_8
from lyncfedclient.ui.outside_text import shown_line, tooltip

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.roster import Roster

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MAX_NAME = 200
_MAX_ROWS = 5


class GroupsModel(QAbstractListModel):
    """All groups there are, ticked where the person is a member.

    A group whose last member was taken out stays listed here, so that a slip can be undone.
    """

    def __init__(self, roster: Roster, jid: Jid, parent: Any = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._jid = jid
        self._names: list[str] = []
        self._ticked: tuple[str, ...] = ()
        self.refresh()

    def refresh(self) -> None:
        """Take the groups as they are now."""
        contact = self._roster.contacts.get(self._jid)
        ticked = contact.groups if contact is not None else ()
        names = sorted({*self._names, *self._roster.group_names(), *ticked}, key=_folded)
        if names != self._names:
            self.beginResetModel()
            self._names, self._ticked = names, ticked
            self.endResetModel()
        elif ticked != self._ticked:
            self._ticked = ticked
            self.dataChanged.emit(self.index(0), self.index(len(names) - 1), [Qt.ItemDataRole.CheckStateRole])

    def row_of(self, name: str) -> int | None:
        """Give the row of a group."""
        return self._names.index(name) if name in self._names else None

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._names)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._names):
            return None
        name = self._names[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return shown_line(name, 80)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(shown_line(name, _MAX_NAME))
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if name in self._ticked else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        contact = self._roster.contacts.get(self._jid)
        if contact is None or not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        name = self._names[index.row()]
        kept = tuple(group for group in contact.groups if group != name)
        is_ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self._roster.set_groups(self._jid, (*kept, name) if is_ticked else kept)
        self.refresh()
        return True

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


class GroupsPart(QWidget):
    """The list to tick, and a field for a new group."""

    def __init__(self, roster: Roster, jid: Jid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._jid = jid
        self.model = GroupsModel(roster, jid, self)
        self.view = QListView(self)
        self.view.setProperty("kind", "ticks")
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Groups"))
        self.view.setAccessibleDescription(self.tr("Space puts the person into a group or takes them out"))
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("New group"))
        self.name.setAccessibleName(self.tr("Name of a new group"))
        self.name.setMaxLength(_MAX_NAME)
        self.add = QPushButton(self.tr("Add"), self)
        self.add.setAccessibleDescription(self.tr("Creates the group and puts the person into it"))
        self.add.setAutoDefault(False)
        self.add.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self.view)
        column.addLayout(row)
        self.name.textChanged.connect(self._on_name_changed)
        self.name.returnPressed.connect(self._on_add)
        self.add.clicked.connect(self._on_add)
        self.model.modelReset.connect(self._fit)
        self._fit()

    def refresh(self) -> None:
        """Show the groups as they are now."""
        self.model.refresh()

    def _fit(self) -> None:
        """As high as its rows, up to a few; then it scrolls."""
        count = self.model.rowCount()
        self.view.setVisible(count > 0)
        height = max(self.view.sizeHintForRow(0), 24) * min(count, _MAX_ROWS)
        self.view.setFixedHeight(height + 2 * self.view.frameWidth())

    def _on_name_changed(self, text: str) -> None:
        self.add.setEnabled(bool(text.strip()))

    def _on_add(self) -> None:
        name = " ".join(self.name.text().split())
        contact = self._roster.contacts.get(self._jid)
        if not name or contact is None:
            return
        self._roster.set_groups(self._jid, (*contact.groups, name))
        self.name.clear()
        self.model.refresh()
        row = self.model.row_of(name)
        if row is not None:
            self.view.scrollTo(self.model.index(row))


def _folded(name: str) -> tuple[str, str]:
    return name.casefold(), name
