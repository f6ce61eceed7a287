"""Answering many at once: everybody, or all of one domain."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.ui.outside_text import shown_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    from lyncfedclient.services.requests import Requests

_SLICE = 10


class ManyAnswer(Enum):
    """What is answered to many."""

    ACCEPT_ALL = "accept-all"
    DECLINE_ALL = "decline-all"
    DECLINE_DOMAIN = "decline-domain"
    BLOCK_DOMAIN = "block-domain"


class ManyMenu(QMenu):
    """What can be answered to many, with how many each concerns."""

    chosen = Signal(object)
    """The user wants this :class:`ManyAnswer`; a question follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Answer many"))
        self.triggered.connect(self._on_triggered)

    def fill(self, total: int, domain: str, of_domain: int) -> None:
        """Offer what these numbers allow; ``domain`` is that of the chosen person."""
        self.clear()
        shown = shown_line(domain, 60).replace("&", "&&")
        self._line(self.tr("Accept all {count} and add them…").format(count=total), ManyAnswer.ACCEPT_ALL)
        self._line(self.tr("Decline all {count}…").format(count=total), ManyAnswer.DECLINE_ALL)
        if domain:
            self.addSeparator()
            self._line(
                self.tr("Decline all {count} of {domain}…").format(count=of_domain, domain=shown),
                ManyAnswer.DECLINE_DOMAIN,
            )
            self._line(self.tr("Block {domain}…").format(domain=shown), ManyAnswer.BLOCK_DOMAIN)

    def _line(self, text: str, answer: ManyAnswer) -> None:
        self.addAction(text).setData(answer)

    def _on_triggered(self, action: QAction) -> None:
        if isinstance(action.data(), ManyAnswer):
            self.chosen.emit(action.data())


class ManyAnswers(QObject):
    """Gives one answer to many people, a few at a time, so that the window stays quick."""

    finished = Signal()
    """Everybody has been answered."""

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._waiting: list[Jid] = []
        self._is_accepting = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._answer_some)

    @property
    def is_running(self) -> bool:
        """Whether some are still to be answered."""
        return self._timer.isActive()

    def accept(self, people: Iterable[Jid]) -> None:
        """Accept these and add them to the list, those whom the rules allow."""
        self._start(people, is_accepting=True)

    def decline(self, people: Iterable[Jid]) -> None:
        """Decline these."""
        self._start(people, is_accepting=False)

    def block_domain(self, domain: str) -> None:
        """Block everybody of a domain."""
        self._requests.block(Jid("", domain))

    def _start(self, people: Iterable[Jid], *, is_accepting: bool) -> None:
        self._waiting = list(people)
        self._waiting.reverse()
        self._is_accepting = is_accepting
        self._timer.start()

    def _answer_some(self) -> None:
        for _ in range(min(_SLICE, len(self._waiting))):
            jid = self._waiting.pop()
            if not self._is_accepting:
                self._requests.decline(jid)
            elif self._requests.may_accept(jid):
                self._accept(jid)
        if not self._waiting:
            self._timer.stop()
            self.finished.emit()

    def _accept(self, jid: Jid) -> None:
        try:
            self._requests.accept(jid, is_added_back=True)
        except JidError:
            # Accepted, and not added back: the rules or the list say no to that one.
            return
