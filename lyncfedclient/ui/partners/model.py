"""The partners as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from lyncfedclient.overriding import override
from lyncfedclient.ui.outside_text import shown_line, tooltip
from lyncfedclient.ui.standing_sentences import partner_type, partner_type_means

if TYPE_CHECKING:
    from lyncfedclient.domain.partner import Partner
    from lyncfedclient.services.policy import Policy

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """What stands in a column."""

    DOMAIN = 0
    FURTHER = 1
    TYPE = 2
    DESCRIPTION = 3


class PartnersModel(QAbstractTableModel):
    """The partners in force, by domain."""

    def __init__(self, policy: Policy, parent: Any = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._partners: tuple[Partner, ...] = ()
        self._take()
        policy.changed.connect(self._on_policy_changed)

    def partner(self, row: int) -> Partner:
        """Give the partner of a row."""
        return self._partners[row]

    def row_of(self, domain: str) -> int | None:
        """Give the row of the partner of a domain."""
        return next((row for row, known in enumerate(self._partners) if known.domain == domain), None)

    def _take(self) -> None:
        self._partners = tuple(sorted(self._policy.partners, key=_by_domain))

    def _on_policy_changed(self) -> None:
        self.beginResetModel()
        self._take()
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._partners)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._partners):
            return None
        partner = self._partners[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(partner, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _text(partner, column) or translate("Partners", "none")
        if role == Qt.ItemDataRole.ToolTipRole:
            if column is Column.TYPE:
                return tooltip(partner_type_means(partner.type, partner.domain))
            return tooltip(_text(partner, column, limit=1000))
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return {
            Column.DOMAIN: translate("Partners", "Domain"),
            Column.FURTHER: translate("Partners", "Further domains"),
            Column.TYPE: translate("Partners", "Type"),
            Column.DESCRIPTION: translate("Partners", "Description"),
        }[Column(section)]


def _text(partner: Partner, column: Column, limit: int = 200) -> str:
    return {
        Column.DOMAIN: shown_line(partner.domain, limit),
        Column.FURTHER: shown_line(", ".join(partner.additional_domains), limit),
        Column.TYPE: partner_type(partner.type),
        Column.DESCRIPTION: shown_line(partner.description, limit),
    }[column]


def _by_domain(partner: Partner) -> str:
    return partner.domain
