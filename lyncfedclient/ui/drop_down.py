"""A box of choices whose lines a screen reader can take."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox

from lyncfedclient.overriding import override


class DropDown(QComboBox):
    """Takes the line of the open list that was selected without a key or the mouse.

    Qt offers a screen reader one action for such a line, which selects it and leaves the box as it was. Keys and
    mouse move the current line too, and by that are told apart.
    """

    _look: QTimer | None = None

    @override
    def showPopup(self) -> None:
        super().showPopup()
        if self._look is None:
            # Only when all that belongs to one step is done does the current line tell who selected.
            self._look = QTimer(self, singleShot=True, interval=0)
            self._look.timeout.connect(self._take_selected)
            self.view().selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _on_selection_changed(self, _selected: object, _deselected: object) -> None:
        if self._look is not None:
            self._look.start()

    def _take_selected(self) -> None:
        view = self.view()
        rows = view.selectionModel().selectedIndexes()
        if not view.isVisible() or len(rows) != 1 or rows[0].row() == view.currentIndex().row():
            return
        row = rows[0].row()
        self.hidePopup()
        self.setCurrentIndex(row)
        self.activated.emit(row)
        self.textActivated.emit(self.itemText(row))
