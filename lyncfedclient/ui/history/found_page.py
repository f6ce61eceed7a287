"""The page of contacts, and below them, while something is typed into the search box, the messages found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.look import SPACE_8

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.contact_list.panel import ContactListPanel
    from lyncfedclient.ui.history.results_panel import ResultsPanel
    from lyncfedclient.ui.look import Look

_LARGEST_SHARE = 0.45
_UNBOUNDED = 16_777_215


class FoundPage(QWidget):
    """Gives the contacts all the room, or while there are messages below them as much as they need."""

    message_opened = Signal(object)
    """Show this :class:`FoundMessage` where it stands."""

    def __init__(
        self, services: Services, look: Look, contacts: ContactListPanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._look = look
        self._contacts = contacts
        self.results: ResultsPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(contacts, 1)
        self.setFocusProxy(contacts)

    def look_for(self, words: str) -> None:
        """Look for messages; the contacts have been filtered already."""
        if self.results is None:
            if not words.strip():
                return
            self._make_results()
        if self.results is not None:
            self.results.look_for(words)
        self._share()

    def open_current(self) -> None:
        """Open the contact that is the current one, else the best message."""
        if self._contacts.model.rowCount() or self.results is None:
            self._contacts.open_current()
        else:
            self.results.open_first()

    def _make_results(self) -> None:
        # Imported here: the first paint does without.
        from lyncfedclient.ui.history.results_panel import ResultsPanel  # noqa: PLC0415

        self.results = ResultsPanel(self._services, self._look, self)
        self.results.opened.connect(self.message_opened)
        self.results.counted.connect(self._on_counted)
        self._column.addWidget(self.results, 2)
        before: QWidget = self._contacts.view
        for stop in (self.results.people, self.results.period, self.results.view):
            QWidget.setTabOrder(before, stop)
            before = stop

    def _on_counted(self, _count: int) -> None:
        self._share()

    def _share(self) -> None:
        """Divide the room: contacts first, though never so many that no message is in sight."""
        results = self.results
        if results is None or results.isHidden():
            self._contacts.setMaximumHeight(_UNBOUNDED)
            self._contacts.show()
            return
        has_contacts = self._contacts.model.rowCount() > 0
        # Where nobody is found, "Nobody found" is worth room only while there is no message either.
        self._contacts.setVisible(has_contacts or not results.model.rowCount())
        wanted = self._contacts_height() if has_contacts else _UNBOUNDED
        share = int(self.height() * _LARGEST_SHARE)
        if not has_contacts:
            share = max(share, self._contacts.minimumSizeHint().height())
        self._contacts.setMaximumHeight(max(1, min(wanted, share)))

    def _contacts_height(self) -> int:
        view = self._contacts.view
        last = view.visualRect(self._contacts.model.index(self._contacts.model.rowCount() - 1))
        return last.bottom() + 1 + view.verticalOffset() + SPACE_8

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # What says that nobody was found may need more lines than a moment ago.
            self._share()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
