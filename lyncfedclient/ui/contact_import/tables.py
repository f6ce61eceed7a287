"""The tables of the import, alike: whole rows, even heights, everything by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lyncfedclient.domain.contact_import import Verdict
from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.contact_import.preview_model import Column, PreviewModel
from lyncfedclient.ui.drop_down import DropDown
from lyncfedclient.ui.outside_text import shown_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_ROW = 32
_BESIDE_WORDS = 24
_CHECK_GAP = 2
"""By so much more than an icon a box to tick keeps its words away."""


class PlainTable(QTableView):
    """Rows to read; Tab leaves it, for inside it the arrows do."""

    def __init__(self, model: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(_ROW, self.fontMetrics().height() + 12))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # Of the rows' own it would ask, column by column, whether every row is chosen: seconds for 50,000.
        header.setSelectionModel(QItemSelectionModel(model, self))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(48)

    def set_widths(self, widths: Sequence[int], stretched: int) -> None:
        """Begin with these widths; the column ``stretched`` takes what is left."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)


class PreviewTable(PlainTable):
    """The contacts of the files; Space ticks the chosen rows."""

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(model, "", parent)
        self._model = model
        self.setAccessibleName(self.tr("Contacts in the files"))
        self.setAccessibleDescription(self.tr("Space ticks or unticks the chosen rows."))
        self.setItemDelegateForColumn(Column.NAME, _NameCell(self))
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        outcome = max(self.fontMetrics().horizontalAdvance(words.verdict(verdict)) for verdict in Verdict)
        heading = self.horizontalHeader().sectionSizeHint(Column.VERDICT)
        self.set_widths((170, 230, 140, max(110, heading, outcome + _BESIDE_WORDS), 240, 110), Column.REASON)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            rows = {index.row() for index in self.selectionModel().selectedRows()}
            current = self.currentIndex()
            self._model.tick_rows(rows or ({current.row()} if current.isValid() else ()))
            return
        super().keyPressEvent(event)


class _NameCell(QStyledItemDelegate):
    """Begins a name that there is no box to tick for where the names with a box begin."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._box = table.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, table)
        nothing = QPixmap(self._box, self._box)
        nothing.fill(Qt.GlobalColor.transparent)
        self._nothing = QIcon(nothing)

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if not option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._nothing
            option.decorationSize = QSize(self._box + _CHECK_GAP, self._box)


class GroupChoice(QStyledItemDelegate):
    """Lets a group become another, a new one, or none."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = DropDown(parent)
        box.setEditable(True)
        box.setAccessibleName(self.tr("Group here"))
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        own = str(index.model().index(index.row(), 0).data())
        for name in dict.fromkeys((own, *(shown_line(name) for name in self._names))):
            box.addItem(name)
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Empty leaves the group out"))
            line.setAccessibleName(self.tr("Group here"))
            line.setMaxLength(200)
        return box

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setEditText(str(index.data(Qt.ItemDataRole.EditRole)))
            line = editor.lineEdit()
            if line is not None:
                line.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)
