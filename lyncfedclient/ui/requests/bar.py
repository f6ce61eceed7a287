"""The bar above the contacts while somebody asks to see the user: never more than one, however many ask.

Who has only written without leave waits on the page, and is not announced here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from lyncfedclient.ui.bars import Bar
from lyncfedclient.ui.outside_text import isolated
from lyncfedclient.ui.requests.card import AnswerMenu
from lyncfedclient.ui.requests.words import asker_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.services.requests import Requests


class RequestBar(Bar):
    """Lets a single request be answered in place, and leads to the page when there are several."""

    page_wanted = Signal()
    """The user wants to see all requests."""

    def __init__(self, requests: Requests, parent: QWidget | None = None) -> None:
        super().__init__("bar-notice", parent)
        self._requests = requests
        self._is_covered = False
        self._accept = self.add_action(self.tr("Accept and add"))
        self._more = self.add_action(self.tr("More answers…"))
        self._menu = AnswerMenu(requests, self._more)
        self._more.setMenu(self._menu)
        self._show = self.add_action(self.tr("Show all"))
        self._accept.clicked.connect(self._on_accept)
        self._show.clicked.connect(self.page_wanted)
        requests.changed.connect(self._say_requests)
        self._say_requests()

    def set_covered(self, is_covered: bool) -> None:  # noqa: FBT001 - a state handed on, not an option
        """Keep quiet while the page of requests is shown, which says it all itself."""
        self._is_covered = is_covered
        self._say_requests()

    def _say_requests(self) -> None:
        waiting = self._requests.asking
        if not waiting or self._is_covered:
            self.hide()
            return
        is_single = len(waiting) == 1
        self._accept.setVisible(is_single and self._requests.may_accept(waiting[0].jid))
        self._more.setVisible(is_single)
        self._show.setVisible(not is_single)
        if is_single:
            self._menu.set_request(waiting[0])
            name = isolated(asker_name(waiting[0]))
            self.say(self.tr("{name} wants to add you.").format(name=name))
        else:
            self.say(self.tr("%n people want to add you.", "", len(waiting)))

    def _on_accept(self) -> None:
        waiting = self._requests.asking
        if waiting and self._requests.may_accept(waiting[0].jid):
            self._requests.accept(waiting[0].jid, is_added_back=True)
