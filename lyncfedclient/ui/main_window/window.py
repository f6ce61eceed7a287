"""The main window: sign-in page, or lists on the left and conversation on the right."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from lyncfedclient.domain.jid import JidError
from lyncfedclient.overriding import override
from lyncfedclient.ui.add_contact.xmpp_uri import Proposal, parse_xmpp_link
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.contact_import.drop import dropped_files, handed_file
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import WINDOW_WIDTH_MIN
from lyncfedclient.ui.main_window.conversation_stack import ConversationStack
from lyncfedclient.ui.main_window.greeting import Greeting
from lyncfedclient.ui.main_window.left_pane import LeftPane
from lyncfedclient.ui.main_window.menu import MainMenu
from lyncfedclient.ui.main_window.pages import Pages
from lyncfedclient.ui.main_window.sides import Sides
from lyncfedclient.ui.main_window.toast_answers import ToastAnswers
from lyncfedclient.ui.main_window.window_places import WindowPlaces
from lyncfedclient.ui.portraits import portraits_of
from lyncfedclient.ui.tab_order import go_on, is_key_pressed
from lyncfedclient.ui.text_room import text_factor
from lyncfedclient.ui.toaster import Toaster
from lyncfedclient.ui.tray import Tray

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import FoundMessage
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.contact_card.open_cards import OpenCards
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.main_window.apart import ConversationsApart

NARROW = 640
"""Below this width one side is shown at a time."""
_WIDTH, _HEIGHT = 1080, 720
_MIN_HEIGHT = 420
_PLACE = "main"


class MainWindow(QMainWindow):
    """All of the program on one window."""

    quit_wanted = Signal()
    """The user closed the window or chose Quit."""

    def __init__(self, services: Services, look: Look) -> None:
        super().__init__()
        self._services = services
        self._session = services.session
        self._look = look
        self._icons = Icons(look, self)
        self._avatars = Avatars(look, self, portraits_of(services.visiting_cards))
        self.setWindowTitle(self.tr("Lync Federation Client"))
        self.setWindowIcon(self._icons.app_icon())
        self.setMinimumSize(WINDOW_WIDTH_MIN, _MIN_HEIGHT)
        self.setAcceptDrops(True)
        self._cards: OpenCards | None = None
        self._places = WindowPlaces(services.preferences)
        self._apart: ConversationsApart | None = None
        # From the outside in: what moves to another parent is styled anew, with all that it holds.
        self._main = Sides()
        self.pages = Pages(services, look, self._main, self)
        self.setCentralWidget(self.pages)
        self.left = LeftPane(services, look, self._icons, self._avatars, self._main)
        self.conversations = ConversationStack(services, look, self._icons, self._main)
        self._main.fill(self.left, self.conversations)
        self._menu = MainMenu(services, look, self._icons, self)
        self._tray = Tray(services, look, self._icons, self) if Tray.is_available() else None
        self._lay_out()
        self._connect()
        self._restore(services.preferences.settings)
        self.pages.begin()

    def _lay_out(self) -> None:
        stops = [*self.left.stops, *self._menu.put_into(self.left.own.corner)]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.left.opened.connect(self.open_conversation)
        self.left.message_opened.connect(self.open_message)
        self.left.card_wanted.connect(self.open_card)
        self.left.add_wanted.connect(self._menu.add_contact)
        self.left.import_wanted.connect(self._menu.import_contacts)
        self._menu.export_wanted.connect(self.left.start_export)
        self._menu.history_export_wanted.connect(self._on_history_export_wanted)
        self.left.sign_in_wanted.connect(self.pages.sign_in_again)
        self.conversations.back_wanted.connect(self._main.go_back)
        self.conversations.address_opened.connect(self.open_wish)
        self.conversations.card_wanted.connect(self.open_card)
        self._menu.card_wanted.connect(self._on_card_wanted)
        self._menu.quit_wanted.connect(self.quit)
        self._menu.apart_wanted.connect(self._on_apart_wanted)
        self._greeting = Greeting(self._services, self._look, self._icons, self._menu, self.conversations)
        self._greeting.over.connect(self.left.contacts.setFocus)
        self._menu.find_wanted.connect(self._on_find_wanted)
        self._menu.search_wanted.connect(self._on_search_wanted)
        self._session.settled.connect(self._on_settled)
        self.left.unread_counted.connect(self._on_unread_counted)
        if self._tray is not None:
            self._tray.show_wanted.connect(self.show_in_front)
            self._tray.quit_wanted.connect(self.quit)
        self.toaster = Toaster(self._services, self._tray, self)
        self._toast_answers = ToastAnswers(self.toaster, self)

    # -- what others may ask -------------------------------------------------------------------

    def open_conversation(self, jid: Jid) -> None:
        """Show the conversation with somebody, in a window of its own where it has one or the user wants one."""
        is_apart = self._services.preferences.settings.are_conversations_apart
        self.left.choose(jid.bare)
        if is_apart or (self._apart is not None and self._apart.has(jid.bare)):
            self._open_apart(jid.bare)
            return
        self.conversations.open(jid.bare)
        self._main.set_talking(is_talking=True)

    def open_message(self, found: FoundMessage) -> None:
        """Show a message that was found, in its conversation."""
        self.open_conversation(found.message.peer)
        apart = self._apart.panel(found.message.peer) if self._apart is not None else None
        panel = apart or self.conversations.panel
        if panel is not None:
            panel.show_found(found)

    def propose(self, jid: Jid, text: str) -> None:
        """Put a text into somebody's field, unless the user is writing there already."""
        apart = self._apart.panel(jid) if self._apart is not None else None
        if apart is None:
            self.conversations.propose(jid, text)
        elif text and not apart.composer.text.strip():
            apart.composer.set_text(text)

    def open_card(self, jid: Jid) -> None:
        """Show the card of a contact."""
        if self._cards is None:
            # Imported here: the first paint does without.
            from lyncfedclient.ui.contact_card.open_cards import OpenCards  # noqa: PLC0415

            self._cards = OpenCards(self._services, self._look, self)
            self._cards.conversation_wanted.connect(self._on_conversation_wanted)
            self._cards.partners_wanted.connect(self._menu.show_partners)
        self._cards.show(jid.bare)

    def open_handed(self, wish: str) -> None:
        """Act on what a start of the program was given: an address, or a contact file to preview.

        Apart from :meth:`open_wish`, which also serves links in messages: those never name a file.
        """
        if paths := handed_file(wish):
            self._menu.import_contacts(paths)
        else:
            self.open_wish(wish)

    def open_wish(self, wish: str) -> None:
        """Act on an ``xmpp:`` URI: talk to a contact, offer to add anybody else."""
        try:
            link = parse_xmpp_link(wish)
        except JidError:
            return
        is_contact = link.jid in self._services.roster.contacts
        if is_contact or link.proposal is Proposal.MESSAGE:
            self.open_conversation(link.jid)
            self.propose(link.jid, link.body)
        else:
            self._menu.add_contact(wish)

    def end(self) -> None:
        """Be seen no more: the program ends."""
        self.hide()
        self.pages.end()

    def show_in_front(self) -> None:
        """Bring the window before the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # -- conversations apart -------------------------------------------------------------------

    def _windows_apart(self) -> ConversationsApart:
        if self._apart is None:
            from lyncfedclient.ui.main_window.apart import ConversationsApart  # noqa: PLC0415 - most do without

            self._apart = ConversationsApart(self._services, self._look, self._icons, self._places, self)
            self._apart.card_wanted.connect(self.open_card)
            self._apart.address_opened.connect(self.open_wish)
        return self._apart

    def _open_apart(self, jid: Jid) -> None:
        apart = self._windows_apart()
        self.conversations.close_conversation(jid)
        self._main.set_talking(is_talking=False)
        apart.open(jid)

    def _on_settled(self) -> None:
        """Open the windows that were open when the program ended, once, now that the contacts are known."""
        self._session.settled.disconnect(self._on_settled)
        if self._services.preferences.settings.open_conversations:
            self._windows_apart().reopen(without=self.conversations.current)

    def _on_apart_wanted(self) -> None:
        jid = self.conversations.current
        if jid is not None:
            self._open_apart(jid)

    # -- narrow -------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._main.set_narrow(is_narrow=self.width() < NARROW * text_factor())

    # -- files dropped -------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._menu.import_contacts(paths)

    # -- small things --------------------------------------------------------------------------

    def _on_conversation_wanted(self, jid: Jid) -> None:
        self.open_conversation(jid)
        self.activateWindow()

    def _on_card_wanted(self) -> None:
        """Show the card of whoever the keys are with: the chosen row, else the open conversation."""
        if not self.pages.is_signed_in:
            return
        chosen, talking = self.left.contacts.view.current_jid, self.conversations.current
        is_in_list = self.left.isAncestorOf(self.focusWidget())
        jid = (chosen or talking) if is_in_list else (talking or chosen)
        if jid is not None:
            self.open_card(jid)

    def _on_find_wanted(self) -> None:
        panel = self.conversations.panel
        if panel is not None and panel.isAncestorOf(self.focusWidget()):
            panel.open_find()
        else:
            self._on_search_wanted()

    def _on_history_export_wanted(self) -> None:
        self.left.start_history_export(self.conversations.current)

    def _on_search_wanted(self) -> None:
        if self.pages.is_signed_in:
            self._main.set_talking(is_talking=False)
            self.left.search.setFocus()
            self.left.search.selectAll()

    def _on_unread_counted(self, unread: int) -> None:
        title = self.tr("Lync Federation Client")
        # On the icon in the dock or task bar, where the desktop has that.
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(unread)
        self.setWindowTitle(
            self.tr("({count}) {title}").format(count=unread, title=title) if unread else title
        )

    # -- remembering and closing ---------------------------------------------------------------

    def _restore(self, settings: Settings) -> None:
        self.resize(_WIDTH, _HEIGHT)
        self._places.restore(self, _PLACE, settings.window_place)
        self._main.restore(settings.pane_width, self.width())

    def _remember(self) -> None:
        changes: dict[str, object] = {"window_place": self._places.remember(self, _PLACE)}
        if not self._main.is_narrow:
            changes["pane_width"] = self._main.pane_width
        self._services.preferences.update(**changes)

    def quit(self) -> None:
        """End the program, whatever closing the window means."""
        self._remember()
        if self._apart is not None:
            self._apart.close_all(is_kept=True)
        self.quit_wanted.emit()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # Qt's own name
        if is_key_pressed(self):
            return go_on(self, is_forward=next)
        return super().focusNextPrevChild(next)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._tray is not None and self._services.preferences.settings.is_closing_to_tray:
            self._remember()
            self._tray.explain_closing(self._services.preferences)
        else:
            self.quit()
