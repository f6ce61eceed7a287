"""The Requests page of the left pane."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.ui.empty_state import EmptyState
from lyncfedclient.ui.look import SPACE_8, SPACE_12, SPACE_16
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.requests.card import RequestCard

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import ContactRequest
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

MAX_CARDS = 20
"""So many are shown at once, oldest first; the rest is a number until there is room."""

FLOOD = 5
"""So many requests from one domain can be declined together."""


class RequestsPanel(QWidget):
    """Lists who asks to see the user, to be answered one by one."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, avatars: Avatars, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._requests = services.requests
        self._look = look
        self._icons = icons
        self._avatars = avatars
        self._cards: dict[ContactRequest, RequestCard] = {}
        self._empty = EmptyState(look, icons, "request", self)
        self._empty.say(
            self.tr("No requests"), self.tr("Whoever asks to see your presence waits here for your answer.")
        )
        page = QWidget(self)
        page.setProperty("kind", "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        self._column.setSpacing(SPACE_8)
        self._rest = QLabel(page)
        self._rest.setTextFormat(Qt.TextFormat.PlainText)
        self._rest.setProperty("role", "secondary")
        self._rest.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_8)
        self._column.addWidget(self._rest)
        self._all = QPushButton(page)
        self._all.setProperty("kind", "link")
        self._all.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._all.clicked.connect(self._on_decline_all)
        self._domain = ""
        self._column.insertWidget(0, self._all)
        self._column.addStretch()
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("Requests"))
        self._area.setWidget(page)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._area)
        self._pages.addWidget(self._empty)
        self._requests.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """Show the oldest requests; cards that stay are the same ones, so that the focus stays with them."""
        waiting = self._requests.waiting
        shown = waiting[:MAX_CARDS]
        had_focus = any(_holds(card, self.focusWidget()) for card in self._cards.values())
        for request in [known for known in self._cards if known not in shown]:
            card = self._cards.pop(request)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, request in enumerate(shown):
            if request not in self._cards:
                card = RequestCard(
                    request, self._requests, self._look, self._icons, self._avatars, self._area
                )
                self._cards[request] = card
                self._column.insertWidget(place + 1, card)
        rest = len(waiting) - len(shown)
        self._rest.setVisible(rest > 0)
        self._rest.setText(self.tr("and %n more", "", rest))
        self._show_domain(waiting)
        self._pages.setCurrentWidget(self._area if waiting else self._empty)
        if had_focus and shown and not _holds(self, self.window().focusWidget()):
            self._cards[shown[0]].accept.setFocus()

    def _show_domain(self, waiting: tuple[ContactRequest, ...]) -> None:
        """Offer to decline all of the domain that most come from, where it is a flood."""
        domain, count = "", 0
        if len(waiting) >= FLOOD:
            domain, count = Counter(request.jid.domain for request in waiting).most_common(1)[0]
        self._domain = domain if count >= FLOOD else ""
        self._all.setVisible(bool(self._domain))
        self._all.setText(
            self.tr("Decline all %n of {domain}", "", count).format(domain=isolated(shown_line(domain, 60)))
        )

    def _on_decline_all(self) -> None:
        if self._domain:
            self._requests.decline_domain(self._domain)


def _holds(holder: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and holder.isAncestorOf(focus)
