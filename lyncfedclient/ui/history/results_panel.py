"""Messages found while the user types into the search box, with what to narrow them down by."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.drop_down import DropDown
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.history.results_delegate import ResultsDelegate
from lyncfedclient.ui.history.results_model import ResultsModel
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_16
from lyncfedclient.ui.outside_text import shown_line
from lyncfedclient.ui.rows import set_up_rows

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import FoundMessage
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look

_PAUSE_MS = 30
"""Keys that follow each other more closely are one question."""
_SAY_AFTER_MS = 800
_MOST_PEOPLE = 20
_MOST = 50

translate = QCoreApplication.translate


class ResultsPanel(QWidget):
    """The part of the left pane below the contacts that the same words found; hidden while nothing is typed."""

    opened = Signal(object)
    """Show this :class:`FoundMessage` where it stands."""
    counted = Signal(int)
    """So many messages were found."""

    def __init__(self, services: Services, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._offered: list[Jid] = []
        self.model = ResultsModel(services.roster, self)
        self._search = services.history.search(_MOST, self)
        self._title = words_label(self.tr("Messages"), "section", self)
        self.people = _Filter(self.tr("Only messages with"), self)
        self.period = _Filter(self.tr("Only messages of"), self)
        self.view = QListView(self)
        self._nothing = words_label("", "secondary", self)
        self._rest = QWidget(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._say = QTimer(self, singleShot=True, interval=_SAY_AFTER_MS)
        self._lay_out(look)
        self._connect()
        self.hide()

    def _lay_out(self, look: Look) -> None:
        self.people.addItem(self.tr("Everybody"))
        for words, days in (
            (self.tr("Any time"), None),
            (self.tr("The last 7 days"), 7),
            (self.tr("The last 30 days"), 30),
            (self.tr("The last year"), 365),
            (self.tr("Older than a year"), -365),
        ):
            self.period.addItem(words, days)
        set_up_rows(self.view)
        self.view.setAccessibleName(self.tr("Messages found"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ResultsDelegate(look, self.model, self))
        look.changed.connect(self.view.doItemsLayout)
        self._nothing.setContentsMargins(SPACE_16, SPACE_4, SPACE_16, SPACE_8)
        line = QWidget(self)
        line.setProperty("kind", "line")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(1)
        filters = QHBoxLayout()
        filters.setContentsMargins(SPACE_16, 0, SPACE_16, SPACE_4)
        filters.setSpacing(SPACE_8)
        filters.addWidget(self.people, 1)
        filters.addWidget(self.period, 1)
        title = QHBoxLayout()
        title.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_4)
        title.addWidget(self._title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(title)
        column.addLayout(filters)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        column.addWidget(self._rest, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self._search.found.connect(self._on_found)
        self._pause.timeout.connect(self._ask)
        self._say.timeout.connect(self._announce)
        self.people.activated.connect(self._ask)
        self.period.activated.connect(self._ask)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)

    def look_for(self, words: str) -> None:
        """Look for messages with these words; without any, look for nothing and hide."""
        words = words.strip()
        if words == self._words:
            return
        is_new = not self._words
        self._words = words
        if not words:
            self._pause.stop()
            self._search.cancel()
            self.model.show([])
            self.hide()
            return
        if is_new:
            # Another search begins: what narrowed the last one down would only puzzle.
            self.people.setCurrentIndex(0)
            self.period.setCurrentIndex(0)
        self._pause.start()

    def open_first(self) -> None:
        """Show the best match where it stands."""
        if self.model.rowCount():
            self.opened.emit(self.model.found(0))

    # -- inside --------------------------------------------------------------------------------

    def _ask(self) -> None:
        if not self._words:
            return
        days = self.period.currentData()
        edge = utc_now() - timedelta(days=abs(days)) if days is not None else None
        is_older = days is not None and days < 0
        # Not kept in the box: of a tuple it would make a list.
        chosen = self.people.currentIndex() - 1
        peer = self._offered[chosen] if 0 <= chosen < len(self._offered) else None
        self._search.ask(
            MessageQuery(self._words, peer, None if is_older else edge, edge if is_older else None)
        )

    def _on_found(self, query: MessageQuery, found: list[FoundMessage]) -> None:
        if query.words != self._words:
            return
        self.model.show(found)
        if query.peer is None:
            self._offer_people()
        is_empty = not found
        is_narrowed = query.peer is not None or self.period.currentData() is not None
        self._nothing.setText(
            self.tr("No message there has these words.")
            if is_narrowed
            else self.tr("No message has these words.")
        )
        self._nothing.setVisible(is_empty)
        self.view.setVisible(not is_empty)
        self._rest.setVisible(is_empty)
        self.people.setVisible(not is_empty or is_narrowed)
        self.period.setVisible(not is_empty or is_narrowed)
        self.show()
        self.counted.emit(len(found))
        self._say.start()

    def _offer_people(self) -> None:
        """Let the user choose among those with whom something was found."""
        self._offered = self.model.peers[:_MOST_PEOPLE]
        self.people.clear()
        self.people.addItem(self.tr("Everybody"))
        for peer in self._offered:
            self.people.addItem(shown_line(self.model.name(peer), 60))

    def _announce(self) -> None:
        count = self.model.rowCount()
        if self.isVisible():
            announce(self.view, self.tr("%n messages found", "", count).replace("%n", str(count)))

    def _on_chosen(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.found(index.row()))


class _Filter(DropDown):
    """A choice that takes no more room than there is."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
