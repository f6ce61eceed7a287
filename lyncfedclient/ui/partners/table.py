"""The table of partners, by mouse and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.look import SPACE_16
from lyncfedclient.ui.partners.model import Column

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from lyncfedclient.ui.partners.model import PartnersModel

_LEAST_LETTERS, _MOST_LETTERS = 15, 40
_ROWS_MEASURED = 100


class PartnersTable(QTableView):
    """One row for each partner; Enter changes it, Delete removes it."""

    change_wanted = Signal()
    """The user wants to change the current partner."""
    removal_wanted = Signal()
    """The user wants to remove the current partner."""

    def __init__(self, model: PartnersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Partners"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE_16)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.DOMAIN, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.FURTHER, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.TYPE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        # Where there is no room for all, one rolls to the rest instead of reading beginnings.
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        header.setMaximumSectionSize(self.fontMetrics().averageCharWidth() * _MOST_LETTERS)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        self.doubleClicked.connect(self._on_double_clicked)

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.change_wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.change_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
