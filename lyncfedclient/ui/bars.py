"""Quiet bars above the list: what keeps the program from working as it should, and the way out."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.overriding import override
from lyncfedclient.ui import link_sentences, times
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.flow_row import FlowRow
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from lyncfedclient.ui.restyling import restyle

if TYPE_CHECKING:
    from lyncfedclient.services.session import Session

_TICK_MS = 1000
_NEW_ROOM = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest})


class Bar(QWidget):
    """A sentence with at most two actions, on a ground that says how bad it is.

    The actions stand beside the words where both fit in one line, and else below them.
    """

    def __init__(self, kind: str = "bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", kind)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "bar")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._actions = FlowRow(SPACE_16, self)
        self._actions.hide()
        self._is_one_line = False
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_16)
        self._row.addWidget(self._words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        self._column.setSpacing(SPACE_4)
        self._column.addLayout(self._row)
        self._column.addWidget(self._actions)
        self.hide()

    def set_kind(self, kind: str) -> None:
        """Take the ground of ``bar``, ``bar-warning`` or ``bar-danger``."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self, *self.findChildren(QWidget))

    def add_action(self, text: str) -> QPushButton:
        """Put a button beside the words, or below them where the words are many."""
        button = QPushButton(text, self)
        button.setProperty("kind", "link")
        self._actions.add(button)
        self._actions.show()
        return button

    def say(self, text: str) -> None:
        """Show these words; told to a screen reader when they are new."""
        is_new = text != self._words.text() or self.isHidden()
        self._words.setText(text)
        self.setAccessibleName(text)
        self.show()
        if is_new:
            announce(self, text)

    def _arrange(self) -> None:
        """Put the actions where there is room for them."""
        edges = self._column.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        needed = self._words.fontMetrics().horizontalAdvance(self._words.text()) + SPACE_4
        needed += SPACE_16 + self._actions.sizeHint().width()
        is_one_line = needed <= room and not self._actions.isHidden()
        if is_one_line == self._is_one_line:
            return
        self._is_one_line = is_one_line
        if is_one_line:
            self._column.removeWidget(self._actions)
            self._row.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._row.removeWidget(self._actions)
            self._column.addWidget(self._actions)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in _NEW_ROOM:
            self._arrange()
        return super().event(event)


class ConnectionBar(Bar):
    """Says why there is no connection, when it is tried again, and what can be done now."""

    sign_in_wanted = Signal()
    """The user wants to see the sign-in page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._session = session
        self._retry = self.add_action(self.tr("Try now"))
        self._sign_in = self.add_action(self.tr("Sign in…"))
        self._more = self.add_action(self.tr("Details"))
        self._help = self.add_action(self.tr("Help"))
        self._more.clicked.connect(self._on_details_wanted)
        self._help.clicked.connect(self._on_help_wanted)
        self._retry.clicked.connect(session.retry_now)
        self._sign_in.clicked.connect(self.sign_in_wanted)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._say_link)
        session.link_changed.connect(self.show_link)
        self.show_link(session.link)

    def show_link(self, link: Link) -> None:
        """Show, or hide, what this state of the connection asks for."""
        is_waiting = link.phase is LinkPhase.WAITING
        if is_waiting and link.retry_at is not None:
            self._tick.start()
        else:
            self._tick.stop()
        if link.phase is LinkPhase.ONLINE:
            self.hide()
            return
        self.set_kind(
            {LinkPhase.WAITING: "bar-warning", LinkPhase.REFUSED: "bar-danger"}.get(link.phase, "bar")
        )
        self._retry.setVisible(is_waiting)
        self._sign_in.setVisible(link.phase in {LinkPhase.REFUSED, LinkPhase.OFFLINE})
        has_details = bool(link.detail) or link.certificate is not None
        self._more.setVisible(has_details and link.phase in {LinkPhase.WAITING, LinkPhase.REFUSED})
        self._help.setVisible(link.fault is not None)
        self._say_link()

    def _on_details_wanted(self) -> None:
        # Imported here: the first paint does without.
        from lyncfedclient.ui.link_details import LinkDetailsDialog  # noqa: PLC0415

        LinkDetailsDialog(self._session.link, self._host(), self.window()).open()

    def _on_help_wanted(self) -> None:
        fault = self._session.link.fault
        if fault is not None:
            # Imported here: as above.
            from lyncfedclient.ui.help_pages import page_about  # noqa: PLC0415
            from lyncfedclient.ui.help_window import open_help  # noqa: PLC0415

            open_help(page_about(fault), self.window())

    def _host(self) -> str:
        account = self._session.account
        return self._session.link.host or (account.jid.domain if account is not None else "")

    def _say_link(self) -> None:
        link = self._session.link
        words = link_sentences.link_trouble(link, self._host())
        if link.phase is LinkPhase.WAITING and link.retry_at is not None:
            left = times.countdown(link.retry_at, datetime.now(UTC))
            again = self.tr("Trying again in {time}.").format(time=left)
            self._words.setText(self.tr("{reason} {again}").format(reason=words, again=again))
            if self.isHidden():
                # Announced once, without the countdown.
                announce(self, words)
            self.setAccessibleName(words)
            self.show()
            return
        self.say(words)
