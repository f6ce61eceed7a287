"""Puts toasts into words, shows them where the desktop has a place for them, and does what is clicked there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.toast import BecameAvailable, ManyWrote, MessagesArrived, RequestsWait, Toast
from lyncfedclient.services.conversations import MessageTooLongError
from lyncfedclient.services.toasts import MANY_KEY, REQUESTS_KEY, messages_key
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import ContactRequest
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.toast import Occasion
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.services.desktop.toast_board import ToastBoard
    from lyncfedclient.ui.tray import Tray

_MAX_NAME = 60
_MAX_LINE = 160


class Toaster(QObject):
    """Between the service that decides and the board that shows; without a board the tray has to do."""

    conversation_wanted = Signal(object)
    """Bring the window to the front and talk to this :class:`Jid`."""
    requests_wanted = Signal()
    """Bring the window to the front and show who asks."""
    recent_wanted = Signal()
    """Bring the window to the front and show the conversations."""
    proposed = Signal(object, str)
    """An answer to this :class:`Jid` could not be sent as it is: the user is to look at it again."""
    leave_given = Signal(str)
    """The window system allows the next raising of the window (xdg-activation); carries its token."""

    def __init__(self, services: Services, tray: Tray | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._toasts = services.toasts
        self._tray = tray
        self._board: ToastBoard | None = None
        # What is due before the desktop has been asked for its board, by its key.
        self._early: dict[str, Toast] | None = {}
        self._people: dict[str, Jid] = {}
        self._toasts.due.connect(self._on_due)
        self._toasts.over.connect(self._on_over)
        if tray is not None:
            tray.toast_clicked.connect(self._on_tray_clicked)

    def use(self, board: ToastBoard | None) -> None:
        """Show toasts there from now on, in the tray where there is no board; until then they wait."""
        self._board = board
        if board is not None:
            board.opened.connect(self._on_opened)
            board.replied.connect(self._on_replied)
            board.gone.connect(self._toasts.forget)
            board.beep_wanted.connect(QApplication.beep)
            board.refused.connect(self._on_refused)
        early, self._early = self._early or {}, None
        for toast in early.values():
            self._show(toast)

    # -- words ---------------------------------------------------------------------------------

    def toast(self, occasion: Occasion, *, is_silent: bool) -> Toast:
        """Say it in words."""
        match occasion:
            case MessagesArrived():
                return self._of_messages(occasion, is_silent=is_silent)
            case ManyWrote(people, messages):
                title = self.tr("%n new messages", "", messages).replace("%n", str(messages))
                body = self.tr("From %n people.", "", people).replace("%n", str(people))
                return Toast(MANY_KEY, title, body, self.tr("Show"), is_silent=is_silent)
            case BecameAvailable(peer):
                title = self.tr("{name} is available").format(name=isolated(self._name(peer)))
                body = self.tr("You wanted to be told.")
                return Toast(f"available {peer}", title, body, self.tr("Write"), is_silent=is_silent)
            case RequestsWait(latest, count):
                return self._of_requests(latest, count, is_silent=is_silent)

    def _of_messages(self, occasion: MessagesArrived, *, is_silent: bool) -> Toast:
        name = self._name(occasion.peer)
        lines: list[str] = []
        count = occasion.count
        is_telling = self._services.preferences.settings.is_showing_text_in_notices
        if count > len(occasion.latest) or not is_telling:
            lines.append(self.tr("%n new messages", "", count).replace("%n", str(count)))
            if count == 1:
                lines = [self.tr("A new message")]
        if is_telling:
            lines += [isolated(shown_line(message.body, _MAX_LINE)) for message in occasion.latest]
        return Toast(
            messages_key(occasion.peer),
            isolated(name),
            "\n".join(lines),
            self.tr("Open"),
            self.tr("Write to {name}").format(name=isolated(name)),
            self.tr("Send"),
            is_silent=is_silent,
        )

    def _of_requests(self, latest: ContactRequest, count: int, *, is_silent: bool) -> Toast:
        title = self.tr("%n requests wait for you", "", count).replace("%n", str(count))
        if count == 1:
            title = self.tr("A request waits for you")
        # The address, not the name: anybody may call themselves anything.
        body = isolated(shown_line(str(latest.jid), _MAX_LINE))
        return Toast(REQUESTS_KEY, title, body, self.tr("Show"), is_silent=is_silent)

    def _name(self, peer: Jid) -> str:
        contact = self._services.roster.contacts.get(peer)
        return shown_line(contact.shown_name if contact is not None else str(peer), _MAX_NAME)

    # -- what happens --------------------------------------------------------------------------

    def _on_due(self, occasion: Occasion, is_silent: bool) -> None:  # noqa: FBT001 - a slot
        toast = self.toast(occasion, is_silent=is_silent)
        if isinstance(occasion, MessagesArrived | BecameAvailable):
            self._people[toast.key] = occasion.peer
        if self._early is not None:
            self._early[toast.key] = toast
        else:
            self._show(toast)

    def _show(self, toast: Toast) -> None:
        if self._board is not None:
            self._board.show(toast)
        else:
            self._on_refused(toast)

    def _on_refused(self, toast: Toast) -> None:
        if self._tray is not None:
            self._tray.show_toast(toast)
        elif not toast.is_silent:
            QApplication.beep()

    def _on_over(self, key: str) -> None:
        if self._early is not None:
            self._early.pop(key, None)
        elif self._board is not None:
            self._board.withdraw(key)

    def _on_tray_clicked(self, key: str) -> None:
        self._on_opened(key, "")

    def _on_opened(self, key: str, token: str) -> None:
        self._toasts.forget(key)
        # Most servers do so by themselves.
        self._on_over(key)
        if token:
            self.leave_given.emit(token)
        peer = self._people.get(key)
        if peer is not None:
            self.conversation_wanted.emit(peer)
        elif key == REQUESTS_KEY:
            self.requests_wanted.emit()
        elif key == MANY_KEY:
            self.recent_wanted.emit()

    def _on_replied(self, key: str, text: str) -> None:
        peer = self._people.get(key)
        if peer is None:
            return
        try:
            self._toasts.reply(peer, text)
        except MessageTooLongError:
            self.proposed.emit(peer, text)
