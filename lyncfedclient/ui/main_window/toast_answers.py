"""What a click on a toast does to the window."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from lyncfedclient.ui.main_window.left_pane import CONVERSATIONS, REQUESTS

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.ui.main_window.left_pane import LeftPane
    from lyncfedclient.ui.toaster import Toaster


class Answering(Protocol):
    """What the window has to be able to do for it."""

    left: LeftPane

    def show_in_front(self) -> None:
        """Come to the front."""

    def open_conversation(self, jid: Jid, /) -> None:
        """Show the conversation with somebody."""

    def propose(self, jid: Jid, text: str, /) -> None:
        """Put a text into somebody's field."""


class ToastAnswers(QObject):
    """Brings the window to the front, at the place the toast was about."""

    def __init__(self, toaster: Toaster, window: Answering) -> None:
        super().__init__(toaster)
        self._window = window
        toaster.conversation_wanted.connect(self._on_conversation)
        toaster.requests_wanted.connect(self._on_requests)
        toaster.recent_wanted.connect(self._on_recent)
        toaster.proposed.connect(self._on_proposed)
        toaster.leave_given.connect(self._on_leave_given)

    def _on_conversation(self, jid: Jid) -> None:
        self._window.show_in_front()
        self._window.open_conversation(jid)

    def _on_proposed(self, jid: Jid, text: str) -> None:
        self._on_conversation(jid)
        self._window.propose(jid, text)

    def _on_requests(self) -> None:
        self._window.show_in_front()
        self._window.left.show_page(REQUESTS)

    def _on_recent(self) -> None:
        self._window.show_in_front()
        self._window.left.show_page(CONVERSATIONS)

    def _on_leave_given(self, token: str) -> None:
        # Qt takes it from here when it next raises a window under Wayland, and empties it.
        os.environ["XDG_ACTIVATION_TOKEN"] = token
