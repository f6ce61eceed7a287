"""The Requests page of the left pane: who waits, and the one who is being answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.overriding import override
from lyncfedclient.ui.ask_bar import AskBar
from lyncfedclient.ui.empty_state import EmptyState
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.requests import words
from lyncfedclient.ui.requests.card import RequestCard
from lyncfedclient.ui.requests.many import ManyAnswer, ManyAnswers, ManyMenu
from lyncfedclient.ui.requests.model import Kind, RequestsModel
from lyncfedclient.ui.requests.row_delegate import RequestDelegate
from lyncfedclient.ui.rows import set_up_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from lyncfedclient.domain.contact import ContactRequest
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class RequestsPanel(QWidget):
    """A list, and below it the card of whoever is chosen; strangers who only wrote stand apart."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, avatars: Avatars, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._requests = services.requests
        self._policy = services.policy
        self._look = look
        self._icons = icons
        self._avatars = avatars
        self._question: ManyAnswer | None = None
        self._by_kind: dict[Kind, tuple[ContactRequest, ...]] = dict.fromkeys(Kind, ())
        self.model = RequestsModel(services.policy, self)
        self.kinds = QTabBar(self)
        self._count = words_label("", "secondary", self)
        self.many = QPushButton(self.tr("Answer many…"), self)
        self.menu = ManyMenu(self)
        self._answers = ManyAnswers(services.requests, self)
        self.view = QListView(self)
        self._delegate = RequestDelegate(look, avatars, self.model, self)
        self.card: RequestCard | None = None
        self._card_area = QScrollArea(self)
        self.ask = AskBar(self)
        self._empty = EmptyState(look, icons, "request", self)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self._empty.say(
            self.tr("No requests"), self.tr("Whoever asks to see your presence waits here for your answer.")
        )
        self.kinds.setProperty("kind", "views")
        self.kinds.setDrawBase(False)
        self.kinds.setExpanding(False)
        self.kinds.setAccessibleName(self.tr("Kinds of requests"))
        for title in (self.tr("Asking"), self.tr("Strangers' messages")):
            self.kinds.addTab(title)
        self.many.setProperty("kind", "link")
        self.many.setMenu(self.menu)
        set_up_rows(self.view)
        self.view.setAccessibleName(self.tr("Requests"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self._card_area.setFrameShape(QFrame.Shape.NoFrame)
        self._card_area.setWidgetResizable(True)
        self._card_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._card_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(SPACE_16, SPACE_4, SPACE_16, 0)
        tabs.addWidget(self.kinds)
        tabs.addStretch()
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_4)
        head.setSpacing(SPACE_12)
        head.addWidget(self._count, 1)
        head.addWidget(self.many)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tabs)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self._card_area)
        column.addWidget(self.ask)
        self._page = page
        self._column = column
        self._pages = QStackedLayout(self)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)

    def _connect(self) -> None:
        self.kinds.currentChanged.connect(self._on_kind_changed)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu.chosen.connect(self._ask_many)
        self.ask.confirmed.connect(self._on_confirmed)
        self.ask.closed.connect(self._focus)
        self._requests.changed.connect(self._show)
        self._policy.changed.connect(self._on_policy_changed)
        self._look.changed.connect(self.view.doItemsLayout)

    # -- showing -------------------------------------------------------------------------------

    @property
    def kind(self) -> Kind:
        """Which people are listed."""
        return Kind(max(0, self.kinds.currentIndex()))

    def _show(self) -> None:
        """Show who waits now; whoever was chosen stays so, or else the one who took their place."""
        waiting = self._requests.waiting
        asking = tuple(request for request in waiting if request.is_asking)
        held = (
            tuple(request for request in waiting if not request.is_asking)
            if len(asking) < len(waiting)
            else ()
        )
        self._by_kind = {Kind.ASKING: asking, Kind.HELD: held}
        self.kinds.setVisible(bool(held))
        if not self._by_kind[self.kind] and waiting:
            # No empty list while the other has somebody.
            self.kinds.setCurrentIndex(Kind.HELD if held else Kind.ASKING)
        self._pages.setCurrentWidget(self._page if waiting else self._empty)
        self._show_list()

    def _show_list(self) -> None:
        shown = self._by_kind[self.kind]
        before = self.view.currentIndex()
        chosen, row = self._chosen_jid(), before.row() if before.isValid() else 0
        had_focus = self._holds_focus()
        self.model.show_requests(shown)
        self._count.setText(
            words.many(len(shown)) if self.kind is Kind.ASKING else words.strangers(len(shown))
        )
        self.many.setVisible(len(shown) > 1)
        self.view.setVisible(len(shown) > 1)
        # Alone, the card needs no list, and all the room.
        self._column.setStretchFactor(self._card_area, 0 if len(shown) > 1 else 1)
        if not shown:
            self._show_card(None)
            return
        found = self.model.row_of(chosen) if chosen is not None else None
        target = found if found is not None else min(row, len(shown) - 1)
        self.view.setCurrentIndex(self.model.index(target))
        self._show_card(shown[target])
        if had_focus and not self._holds_focus():
            self._focus()

    def _holds_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _chosen_jid(self) -> Jid | None:
        return self.card.jid if self.card is not None else None

    def _show_card(self, request: ContactRequest | None) -> None:
        if self.card is not None and request is not None and self.card.request == request:
            return
        had_focus = self.card is not None and self.card.holds_focus
        self.card = None
        if request is None:
            self._card_area.hide()
            return
        self.card = RequestCard(request, self._requests, self._policy, self._look, self._icons, self._avatars)
        holder = QWidget()
        holder.setProperty("kind", "page")
        column = QVBoxLayout(holder)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        column.addWidget(self.card)
        column.addStretch()
        self._card_area.setWidget(holder)
        self._card_area.show()
        self._fit_card()
        if had_focus:
            self.card.accept.setFocus()

    def _fit_card(self) -> None:
        """Give the card what it needs, but leave room for the list."""
        holder = self._card_area.widget()
        if self.view.isHidden():
            self._card_area.setMaximumHeight(16777215)
            self._card_area.setMinimumHeight(0)
            return
        layout = holder.layout() if holder is not None else None
        needed = layout.totalHeightForWidth(max(self.width(), 240)) if layout is not None else 0
        self._card_area.setFixedHeight(min(needed, max(180, self.height() * 3 // 5)))

    def _focus(self) -> None:
        if not self.view.isHidden():
            self.view.setFocus()
        elif self.card is not None:
            self.card.accept.setFocus()

    def _on_kind_changed(self, _place: int) -> None:
        self._show_list()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._show_card(self.model.request(current.row()))

    def _on_policy_changed(self) -> None:
        self._show_card(None)
        self._show()

    # -- many ----------------------------------------------------------------------------------

    @property
    def _domain(self) -> str:
        jid = self._chosen_jid()
        return jid.domain if jid is not None else ""

    def _fill_menu(self) -> None:
        shown = self._by_kind[self.kind]
        domain = self._domain
        self.menu.fill(len(shown), domain, sum(1 for request in shown if request.jid.domain == domain))

    def _ask_many(self, answer: ManyAnswer) -> None:
        self._question = answer
        count, domain = len(self._by_kind[self.kind]), isolated(shown_line(self._domain, 60))
        question, action = {
            ManyAnswer.ACCEPT_ALL: (
                self.tr("Accept all {count}? They see your presence, and you ask to see theirs."),
                self.tr("Accept all"),
            ),
            ManyAnswer.DECLINE_ALL: (
                self.tr("Decline all {count}? They don't see your presence, and may ask again."),
                self.tr("Decline all"),
            ),
            ManyAnswer.DECLINE_DOMAIN: (
                self.tr("Decline everybody of {domain} who waits here? They may ask again."),
                self.tr("Decline all"),
            ),
            ManyAnswer.BLOCK_DOMAIN: (
                self.tr("Block {domain}? Nobody there can reach you, contacts of yours included."),
                self.tr("Block"),
            ),
        }[answer]
        self.ask.ask(
            question.format(count=count, domain=domain),
            action,
            is_danger=answer is not ManyAnswer.ACCEPT_ALL,
        )

    def _on_confirmed(self, _text: str) -> None:
        answer, self._question = self._question, None
        everybody = [request.jid for request in self._by_kind[self.kind]]
        domain = self._domain
        if answer is ManyAnswer.ACCEPT_ALL:
            self._answers.accept(everybody)
        elif answer is ManyAnswer.DECLINE_ALL:
            self._answers.decline(everybody)
        elif answer is ManyAnswer.DECLINE_DOMAIN:
            self._answers.decline(jid for jid in everybody if jid.domain == domain)
        elif answer is ManyAnswer.BLOCK_DOMAIN and domain:
            self._answers.block_domain(domain)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.card is not None:
            self._fit_card()
