"""The left side of the window: the user, the search box, bars, and the three pages."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.services.calm import FRAME_MS
from lyncfedclient.ui.alert_bar import AlertBar
from lyncfedclient.ui.bars import Bar, ConnectionBar
from lyncfedclient.ui.catch_up_bar import CatchUpBar
from lyncfedclient.ui.contact_import.request_progress import RequestProgressBar
from lyncfedclient.ui.contact_list.panel import ContactListPanel
from lyncfedclient.ui.contact_list.words import unread_words
from lyncfedclient.ui.entry import SearchEntry
from lyncfedclient.ui.history.found_page import FoundPage
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from lyncfedclient.ui.main_window.notice_bar import NoticeBar
from lyncfedclient.ui.main_window.tabs import PaneTabs
from lyncfedclient.ui.own.header import OwnHeader
from lyncfedclient.ui.requests.bar import RequestBar

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.contact_import.export_bar import ExportBar
    from lyncfedclient.ui.history.export_bar import HistoryExportBar
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.recent.panel import RecentPanel
    from lyncfedclient.ui.requests.panel import RequestsPanel

CONTACTS, CONVERSATIONS, REQUESTS = range(3)
_MAX_SEARCH = 200


class LeftPane(QWidget):
    """Everything to choose from."""

    opened = Signal(object)
    """Talk to this :class:`Jid`."""
    message_opened = Signal(object)
    """Show this :class:`FoundMessage` where it stands."""
    card_wanted = Signal(object)
    """Show the card of this :class:`Jid`."""
    unread_counted = Signal(int)
    """How many messages are unread in all; told once a frame."""
    add_wanted = Signal()
    """The user wants to add a contact."""
    import_wanted = Signal()
    """The user wants to import contacts."""
    sign_in_wanted = Signal()
    """The user wants to see the sign-in page."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, avatars: Avatars, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._conversations = services.conversations
        self._requests = services.requests
        self._look = look
        self._icons = icons
        self._avatars = avatars
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.own = OwnHeader(services, look, icons, avatars, self)
        self.search = SearchEntry(look, icons, self)
        self.tabs = PaneTabs(look, [self.tr("Contacts"), self.tr("Conversations"), self.tr("Requests")], self)
        # Each is made where it stands: what moves to another parent is styled anew, with all that it holds.
        self._bars = QWidget(self)
        self.notices = NoticeBar(services.notices, services.roster, self._bars)
        self.connection = ConnectionBar(services.session, self._bars)
        self._catch_up = CatchUpBar(services.archive, self._bars)
        self._request_bar = RequestBar(services.requests, self._bars)
        self.alerts = AlertBar(services, self._bars)
        self._import_bar = RequestProgressBar(services, self._bars)
        self._services = services
        self._export: ExportBar | None = None
        self._history_export: HistoryExportBar | None = None
        self._pages = QStackedWidget(self)
        self.contacts = ContactListPanel(services, look, icons, avatars, self._pages)
        self.found = FoundPage(services, look, self.contacts, self._pages)
        self._recent: RecentPanel | None = None
        self._requests_panel: RequestsPanel | None = None
        self._chosen: Jid | None = None
        self._lay_out()
        self._connect()
        self._count()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search contacts and messages"))
        self.search.setAccessibleName(
            self.tr("Search contacts by name or address, and messages by their words")
        )
        self.search.setMaxLength(_MAX_SEARCH)
        # A file dropped here is meant for the window, which imports it.
        self.search.setAcceptDrops(False)
        self.search.setProperty("kind", "search")
        self.search.installEventFilter(self)
        self._pages.addWidget(self.found)
        search_row = QVBoxLayout()
        search_row.setContentsMargins(SPACE_16, 0, SPACE_16, SPACE_4)
        search_row.addWidget(self.search)
        tab_row = QVBoxLayout()
        tab_row.setContentsMargins(SPACE_16, SPACE_4, SPACE_16, 0)
        tab_row.addWidget(self.tabs)
        line = QWidget(self)
        line.setProperty("kind", "line")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(1)
        self._bar_column = QVBoxLayout(self._bars)
        self._bar_column.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_4)
        self._bar_column.setSpacing(SPACE_4)
        for bar in self._all_bars():
            self._add_bar(bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.own)
        column.addLayout(search_row)
        column.addLayout(tab_row)
        column.addWidget(line)
        column.addWidget(self._bars)
        column.addWidget(self._pages, 1)
        self._show_bars()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self.found.open_current)
        self.search.pressed.connect(self._on_search_pressed)
        self.found.message_opened.connect(self.message_opened)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.contacts.typed.connect(self._on_typed)
        self.contacts.opened.connect(self.opened)
        self.contacts.card_wanted.connect(self.card_wanted)
        self.contacts.add_wanted.connect(self.add_wanted)
        self.contacts.import_wanted.connect(self.import_wanted)
        self.connection.sign_in_wanted.connect(self.sign_in_wanted)
        self.alerts.opened.connect(self.opened)
        self._request_bar.page_wanted.connect(self._on_requests_wanted)
        self._conversations.unread_changed.connect(self._on_unread_changed)
        # A burst of messages is counted once a frame: measured, it cost a third of taking a message.
        self._counting = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._counting.timeout.connect(self._count)
        self._requests.changed.connect(self._count)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in this order: first what is used most."""
        return [self.search, self.tabs, self.contacts.view, *self.own.stops]

    @property
    def recent(self) -> RecentPanel:
        """The page of conversations; made when first needed, for the first look is at the contacts."""
        if self._recent is None:
            from lyncfedclient.ui.recent.panel import RecentPanel  # noqa: PLC0415

            panel = RecentPanel(self._services, self._look, self._icons, self._avatars, self._pages)
            self._recent = panel
            panel.opened.connect(self.opened)
            if self._chosen is not None:
                panel.choose(self._chosen)
            self._pages.addWidget(panel)
            self.setTabOrder(self.contacts.view, panel.view)
        return self._recent

    @property
    def requests(self) -> RequestsPanel:
        """The page of requests; made when first needed."""
        if self._requests_panel is None:
            from lyncfedclient.ui.requests.panel import RequestsPanel  # noqa: PLC0415

            panel = RequestsPanel(self._services, self._look, self._icons, self._avatars, self._pages)
            self._requests_panel = panel
            self._pages.addWidget(panel)
            for before, after in pairwise([self.contacts.view, panel.kinds, panel.many, panel.view]):
                self.setTabOrder(before, after)
        return self._requests_panel

    @property
    def export(self) -> ExportBar:
        """The bar of an export; made when first needed, for most runs do without."""
        if self._export is None:
            from lyncfedclient.ui.contact_import.export_bar import ExportBar  # noqa: PLC0415

            self._export = ExportBar(self._services, self._bars)
            self._add_bar(self._export)
        return self._export

    def start_export(self) -> None:
        """Ask where to write the contact list."""
        self.export.start()

    def start_history_export(self, peer: Jid | None) -> None:
        """Ask where to write the conversation with somebody, or all."""
        if self._history_export is None:
            from lyncfedclient.ui.history.export_bar import HistoryExportBar  # noqa: PLC0415

            self._history_export = HistoryExportBar(self._services, self._bars)
            self._add_bar(self._history_export)
        self._history_export.start(peer)

    def show_page(self, page: int) -> None:
        """Show contacts, conversations or requests."""
        self.tabs.setCurrentIndex(page)

    def choose(self, jid: Jid) -> None:
        """Show in the lists whose conversation is open."""
        self._chosen = jid
        self.contacts.view.choose(jid)
        if self._recent is not None:
            self._recent.choose(jid)

    def _on_search_pressed(self) -> None:
        """Open what is found, as Enter does; a screen reader presses this button without any key."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.search.text():
            self.found.open_current()

    def _show_bars(self) -> None:
        """Take no room where no bar is shown, and not twice what one bar says."""
        self._bars.setVisible(any(not bar.isHidden() for bar in self._all_bars()))

    def _add_bar(self, bar: Bar) -> None:
        self._bar_column.addWidget(bar)
        bar.installEventFilter(self)

    def _all_bars(self) -> tuple[Bar, ...]:
        bars = (
            self.notices,
            self.connection,
            self._catch_up,
            self.alerts,
            self._request_bar,
            self._import_bar,
        )
        made = tuple(bar for bar in (self._export, self._history_export) if bar is not None)
        return (*bars, *made)

    def _count(self) -> None:
        unread = self._conversations.total_unread
        self.unread_counted.emit(unread)
        self.tabs.set_count(CONVERSATIONS, unread, unread_words(unread))
        waiting = len(self._requests.waiting)
        self.tabs.set_count(REQUESTS, waiting, self.tr("%n waiting", "", waiting))

    def _on_unread_changed(self, _jid: Jid) -> None:
        if not self._counting.isActive():
            self._counting.start()

    def _on_search_changed(self, text: str) -> None:
        if text:
            self.show_page(CONTACTS)
        self.contacts.set_filter(text)
        self.found.look_for(text)

    def _on_tab_changed(self, page: int) -> None:
        self._pages.setCurrentWidget(self._page(page))
        self._request_bar.set_covered(page == REQUESTS)

    def _page(self, page: int) -> QWidget:
        if page == CONVERSATIONS:
            return self.recent
        return self.requests if page == REQUESTS else self.found

    def _on_requests_wanted(self) -> None:
        self.show_page(REQUESTS)
        self.requests.setFocus()

    def _on_typed(self, text: str) -> None:
        self.search.setFocus()
        self.search.insert(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search:
            if event.type() is QEvent.Type.FocusIn:
                self.contacts.prepare_search()
            return isinstance(event, QKeyEvent) and self._take_search_key(event)
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._show_bars()
        return False

    def _take_search_key(self, event: QKeyEvent) -> bool:
        """Let the arrows reach the list from the search box, and Escape give the whole list back."""
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.contacts.view.setFocus()
            self.contacts.view.keyPressEvent(event)
            return True
        return False
