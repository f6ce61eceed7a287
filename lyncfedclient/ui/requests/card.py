"""One request: who asks, since when, what they wrote, and the four answers."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.ui import times
from lyncfedclient.ui.contact_card.words import breakable
from lyncfedclient.ui.elided_label import ElidedLabel
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import PICTURE_ROW, SPACE_4, SPACE_8, SPACE_12, SPACE_16
from lyncfedclient.ui.outside_text import isolated, shown_line, tooltip
from lyncfedclient.ui.picture import Picture
from lyncfedclient.ui.requests.words import asker_name
from lyncfedclient.ui.resemblance import resemblance_warning
from lyncfedclient.ui.standing_sentences import partner_type_means

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from lyncfedclient.domain.contact import ContactRequest
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.requests import Requests
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class AnswerMenu(QMenu):
    """The answers beside accept-and-add."""

    def __init__(self, requests: Requests, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._request: ContactRequest | None = None
        self.setAccessibleName(self.tr("More answers"))
        self._accept = self.addAction(self.tr("Accept only"))
        self._accept.setToolTip(self.tr("They see your presence; you don't see theirs"))
        self._decline = self.addAction(self.tr("Decline"))
        self._decline.setToolTip(self.tr("They don't see your presence; they may ask again"))
        self.addSeparator()
        self._block = self.addAction(self.tr("Block"))
        self._block.setToolTip(self.tr("They can't reach you any more, and are not told"))
        self.setToolTipsVisible(True)
        self.triggered.connect(self._on_triggered)

    def set_request(self, request: ContactRequest) -> None:
        """Answer this one."""
        self._request = request
        self._accept.setEnabled(self._requests.may_accept(request.jid))

    def _on_triggered(self, action: QAction) -> None:
        if self._request is None:
            return
        jid = self._request.jid
        if action is self._accept:
            if self._requests.may_accept(jid):
                self._requests.accept(jid, is_added_back=False)
        elif action is self._decline:
            self._requests.decline(jid)
        elif action is self._block:
            self._requests.block(jid)


class RequestCard(QWidget):
    """A request to answer; says who was answered, so that the page can move the focus on."""

    answered = Signal()
    """The user answered."""

    def __init__(
        self,
        request: ContactRequest,
        requests: Requests,
        policy: Policy,
        look: Look,
        icons: Icons,
        avatars: Avatars,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._request = request
        self._requests = requests
        self._policy = policy
        self.setProperty("kind", "request")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name = asker_name(request)
        picture = Picture(look, icons, avatars, PICTURE_ROW, parent=self)
        picture.show_person(request.jid, name)
        title = ElidedLabel("name", self)
        title.set_text(name)
        when = times.moment_with_clock(request.received_at, datetime.now(UTC))
        asked = self.tr("Asked {time}") if request.is_asking else self.tr("First wrote {time}")
        # In full: it alone says who somebody really is.
        address = words_label(breakable(str(request.jid)), "secondary", self)
        address.setAccessibleName(str(request.jid))
        address.setVisible(bool(request.nick))
        since = words_label(asked.format(time=when), "caption", self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(address)
        words.addWidget(since)
        top = QHBoxLayout()
        top.setSpacing(SPACE_8)
        top.addWidget(picture)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        column.setSpacing(SPACE_8)
        column.addLayout(top)
        if request.text.strip():
            column.addWidget(words_label(shown_line(request.text, 300), "detail", self))
        for sentence in self._remarks():
            column.addWidget(words_label(sentence, "caption", self))
        column.addLayout(self._make_buttons(name))
        wish = self.tr("{name} wants to see your presence")
        if not request.is_asking:
            wish = self.tr("{name} has written to you and is not on your list")
        self.setAccessibleName(wish.format(name=isolated(name)))

    @property
    def request(self) -> ContactRequest:
        """What is to be answered."""
        return self._request

    @property
    def jid(self) -> Jid:
        """Who waits."""
        return self._request.jid

    @property
    def holds_focus(self) -> bool:
        """Whether one of the buttons has the focus."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _remarks(self) -> list[str]:
        """Say what else there is to know before answering."""
        request = self._request
        kind = self._policy.type_of(request.jid)
        remarks = [partner_type_means(kind, request.jid.domain)] if kind is not None else []
        warning = resemblance_warning(request.jid, self._requests.acquaintances)
        if warning:
            remarks.append(warning)
        if request.held == 1:
            remarks.append(self.tr("Has written to you; you see the message when you accept."))
        elif request.held:
            remarks.append(
                self.tr(
                    "Has written to you %n times; you see the messages when you accept.", "", request.held
                )
            )
        if not self._requests.may_accept(request.jid):
            domain = isolated(request.jid.domain)
            remarks.append(
                self.tr("{domain} is no partner, and only partners are allowed.").format(domain=domain)
            )
        return remarks

    def _make_buttons(self, name: str) -> QVBoxLayout:
        who = isolated(name)
        self.accept = QPushButton(self.tr("Accept and add"), self)
        self.accept.setProperty("kind", "soft")
        self.accept.setToolTip(self.tr("They see your presence, and you ask to see theirs"))
        self.accept.setAccessibleDescription(
            self.tr("{name} sees your presence, and you ask to see theirs").format(name=who)
        )
        self.accept.clicked.connect(self._on_accept)
        may_accept = self._requests.may_accept(self._request.jid)
        self.accept.setEnabled(may_accept)
        only = self._link(
            self.tr("Accept only"), self.tr("{name} sees your presence; you don't see theirs"), who
        )
        only.clicked.connect(self._on_accept_only)
        only.setVisible(may_accept and self._request.is_asking)
        only.setEnabled(may_accept)
        decline = self._link(
            self.tr("Decline"), self.tr("{name} does not see your presence, and may ask again"), who
        )
        decline.clicked.connect(self._on_decline)
        block = self._link(self.tr("Block"), self.tr("{name} can't reach you any more, and is not told"), who)
        block.clicked.connect(self._on_block)
        others = QHBoxLayout()
        others.setSpacing(SPACE_16)
        for button in (only, decline, block):
            others.addWidget(button)
        others.addStretch()
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        column.setContentsMargins(0, SPACE_4, 0, 0)
        column.addWidget(self.accept)
        column.addLayout(others)
        return column

    def _link(self, text: str, description: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "link")
        button.setToolTip(tooltip(description.format(name=name)))
        button.setAccessibleDescription(description.format(name=name))
        return button

    def _on_accept(self) -> None:
        self._requests.accept(self._request.jid, is_added_back=True)
        self.answered.emit()

    def _on_accept_only(self) -> None:
        self._requests.accept(self._request.jid, is_added_back=False)
        self.answered.emit()

    def _on_block(self) -> None:
        self._requests.block(self._request.jid)
        self.answered.emit()

    def _on_decline(self) -> None:
        self._requests.decline(self._request.jid)
        self.answered.emit()
