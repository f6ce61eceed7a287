"""Everybody of whom the user wants to be told that they are available."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.domain.alert import Alert
from lyncfedclient.overriding import override
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_8
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MAX_ROWS = 5


class AlertsModel(QAbstractListModel):
    """One row for each person with an alert, by name."""

    def __init__(self, services: Services, parent: Any = None) -> None:
        super().__init__(parent)
        self._alerts = services.alerts
        self._roster = services.roster
        self._rows: list[tuple[Jid, str]] = []
        self._take()
        services.alerts.changed.connect(self._on_changed)
        services.roster.loaded.connect(self._renew)

    def jid(self, row: int) -> Jid:
        """Give whose row it is."""
        return self._rows[row][0]

    def _take(self) -> None:
        self._rows = sorted(((jid, self._words(jid)) for jid in self._alerts.people), key=_by_words)

    def _words(self, jid: Jid) -> str:
        contact = self._roster.contacts.get(jid)
        name = isolated(shown_line(contact.shown_name if contact is not None else str(jid), 80))
        if self._alerts.of(jid) is Alert.ONCE:
            return translate("Alerts", "{name}, the next time").format(name=name)
        return translate("Alerts", "{name}, every time").format(name=name)

    def _on_changed(self, _jid: Jid) -> None:
        self._renew()

    def _renew(self) -> None:
        self.beginResetModel()
        self._take()
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][1]
        return None


class AlertsPart(QWidget):
    """The list, and how to end an alert; alerts are begun on a contact's card or menu."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alerts = services.alerts
        self.model = AlertsModel(services, self)
        self._none = words_label(
            self.tr("Nobody. Choose it in the menu or on the card of a contact."), "secondary", self
        )
        self._view = _AlertsView(self)
        self._view.setModel(self.model)
        self._view.setAccessibleName(self.tr("Whom you wait for"))
        self.end = QPushButton(self.tr("Don't tell me any more"), self)
        self.end.setProperty("kind", "link")
        row = QHBoxLayout()
        row.addWidget(self.end)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self._none)
        column.addWidget(self._view)
        column.addLayout(row)
        self.end.clicked.connect(self._on_end)
        self._view.end_wanted.connect(self._on_end)
        self._view.selectionModel().currentRowChanged.connect(self._show_button)
        self.model.modelReset.connect(self._fit)
        self._fit()

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        self._view.setCurrentIndex(self.model.index(row))

    def _fit(self) -> None:
        count = self.model.rowCount()
        self._none.setVisible(not count)
        self._view.setVisible(bool(count))
        self.end.setVisible(bool(count))
        height = max(self._view.sizeHintForRow(0), 24) * min(count, _MAX_ROWS)
        self._view.setFixedHeight(height + 2 * self._view.frameWidth())
        self._show_button()

    def _show_button(self) -> None:
        self.end.setEnabled(self._view.currentIndex().isValid())

    def _on_end(self) -> None:
        index = self._view.currentIndex()
        if index.isValid():
            self._alerts.set(self.model.jid(index.row()), Alert.NONE)


class _AlertsView(QListView):
    end_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ticks")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.end_wanted.emit()
        else:
            super().keyPressEvent(event)


def _by_words(row: tuple[Jid, str]) -> tuple[str, Jid]:
    return row[1].casefold(), row[0]
