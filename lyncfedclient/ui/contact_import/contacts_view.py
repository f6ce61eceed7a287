"""The contacts of the preview: the table, and what narrows it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.contact_import import Verdict
from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.contact_import.preview_model import Column, PreviewModel
from lyncfedclient.ui.contact_import.tables import PreviewTable
from lyncfedclient.ui.drop_down import DropDown
from lyncfedclient.ui.entry import SearchEntry
from lyncfedclient.ui.look import SPACE_8, SPACE_12, SPACE_16

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from lyncfedclient.domain.contact_import import ImportPlan
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_LEAST_SEARCH = 180


class ContactsView(QWidget):
    """Shows all contacts, or those of a verdict in which a text is found; ticks what is shown."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.model = PreviewModel(look, self)
        self.search = SearchEntry(look, icons, self)
        self.verdict = DropDown(self)
        self.tick = QPushButton(self.tr("Tick all"), self)
        self.untick = QPushButton(self.tr("Untick all"), self)
        self.table = PreviewTable(self.model, self)
        self._prepare()
        narrowing = QHBoxLayout()
        narrowing.setSpacing(SPACE_8)
        narrowing.addWidget(self.search, 1)
        narrowing.addWidget(self.verdict)
        ticking = QHBoxLayout()
        ticking.setSpacing(SPACE_16)
        ticking.addStretch()
        ticking.addWidget(self.tick)
        ticking.addWidget(self.untick)
        self._tools = tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        tools.setSpacing(SPACE_12)
        tools.addLayout(narrowing, 1)
        tools.addLayout(ticking)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        self.search.textChanged.connect(self._on_filter_changed)
        self.verdict.currentIndexChanged.connect(self._on_filter_changed)
        self.tick.clicked.connect(self._on_tick)
        self.untick.clicked.connect(self._on_untick)

    def _prepare(self) -> None:
        self.search.setPlaceholderText(self.tr("Find by name, address or group"))
        self.search.setAccessibleName(self.tr("Find contacts by name, address or group"))
        self.search.setMaxLength(200)
        self.search.setProperty("kind", "filter")
        # A file dropped here is meant for the import.
        self.search.setAcceptDrops(False)
        self.verdict.setAccessibleName(self.tr("Show only"))
        self.verdict.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tick.setAccessibleName(self.tr("Tick all that are shown"))
        self.untick.setAccessibleName(self.tr("Untick all that are shown"))
        for button in (self.tick, self.untick):
            button.setProperty("kind", "link")
            button.setAutoDefault(False)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self.search, self.verdict, self.tick, self.untick, self.table]

    def set_plan(self, plan: ImportPlan | None, origins: Sequence[tuple[int, str]]) -> None:
        """Show another plan where the last one was; ``origins`` say where each file's contacts begin."""
        place = self.table.verticalScrollBar().value()
        self.model.set_plan(plan, origins)
        self.table.verticalScrollBar().setValue(place)
        self.table.setColumnHidden(Column.FILE, len(origins) < 2)  # noqa: PLR2004 - one file needs no name
        counts = self.model.counts()
        chosen = self.verdict.currentData()
        self.verdict.blockSignals(True)
        self.verdict.clear()
        self.verdict.addItem(self.tr("Everything"), None)
        for verdict in Verdict:
            if counts[verdict]:
                text = self.tr("{verdict} ({count})").format(
                    verdict=words.verdict(verdict), count=words.number(counts[verdict])
                )
                self.verdict.addItem(text, verdict)
        self.verdict.setCurrentIndex(max(self.verdict.findData(chosen), 0))
        self.verdict.blockSignals(False)
        self._on_filter_changed()

    def _on_filter_changed(self) -> None:
        self.model.set_filter(self.search.text(), self.verdict.currentData())

    def _on_tick(self) -> None:
        self.model.tick_shown(is_taken=True)

    def _on_untick(self) -> None:
        self.model.tick_shown(is_taken=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        others = sum(widget.sizeHint().width() for widget in (self.verdict, self.tick, self.untick))
        is_narrow = self.width() - others - SPACE_8 - SPACE_12 - SPACE_16 < _LEAST_SEARCH
        self._tools.setDirection(
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )
        self._tools.setSpacing(SPACE_8 if is_narrow else SPACE_12)
