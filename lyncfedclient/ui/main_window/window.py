"""The main window: sign-in page, or lists on the left and conversation on the right."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget
from typing_extensions import override

from lyncfedclient.domain.gateway import Link, LinkFault, LinkPhase
from lyncfedclient.domain.jid import JidError
from lyncfedclient.ui.add_contact.xmpp_uri import Proposal, parse_xmpp_link
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.contact_import.drop import dropped_files, handed_file
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import PANE_WIDTH, PANE_WIDTH_MAX, PANE_WIDTH_MIN, WINDOW_WIDTH_MIN
from lyncfedclient.ui.main_window.conversation_stack import ConversationStack
from lyncfedclient.ui.main_window.greeting import Greeting
from lyncfedclient.ui.main_window.left_pane import LeftPane
from lyncfedclient.ui.main_window.menu import MainMenu
from lyncfedclient.ui.main_window.toast_answers import ToastAnswers
from lyncfedclient.ui.main_window.window_places import WindowPlaces
from lyncfedclient.ui.portraits import portraits_of
from lyncfedclient.ui.toaster import Toaster
from lyncfedclient.ui.tray import Tray

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import FoundMessage
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.contact_card.open_cards import OpenCards
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.main_window.apart import ConversationsApart
    from lyncfedclient.ui.main_window.sign_in_place import SignInPlace
    from lyncfedclient.ui.sign_in.sign_in_panel import SignInPanel

NARROW = 640
"""Below this width one side is shown at a time."""
_WIDTH, _HEIGHT = 1080, 720
_MIN_HEIGHT = 420
_PLACE = "main"
# What the user can do about these is on the sign-in page; of the others the bar tells.
_NOT_MENDED_THERE = frozenset({LinkFault.SIGNED_IN_ELSEWHERE})


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
        self._is_narrow = False
        self._is_talking = False
        self.setWindowTitle(self.tr("Lync Federation Client"))
        self.setWindowIcon(self._icons.app_icon())
        self.setMinimumSize(WINDOW_WIDTH_MIN, _MIN_HEIGHT)
        self.setAcceptDrops(True)
        self._sign_in: SignInPlace | None = None
        self._cards: OpenCards | None = None
        self._places = WindowPlaces(services.preferences)
        self._apart: ConversationsApart | None = None
        self.left = LeftPane(services, look, self._icons, self._avatars, self)
        self.conversations = ConversationStack(services, look, self._icons, self)
        self._menu = MainMenu(services, look, self._icons, self)
        self._tray = Tray(services, look, self._icons, self) if Tray.is_available() else None
        self._lay_out()
        self._connect()
        self._restore(services.preferences.settings)
        is_known = self._session.account is not None and self._session.account.is_automatic
        if is_known:
            self.left.contacts.setFocus()
        else:
            self._show_sign_in()

    def _lay_out(self) -> None:
        self._main = QSplitter(Qt.Orientation.Horizontal, self)
        self._main.setHandleWidth(1)
        self._main.setChildrenCollapsible(False)
        self._main.addWidget(self.left)
        self._main.addWidget(self.conversations)
        self._main.setStretchFactor(0, 0)
        self._main.setStretchFactor(1, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._main)
        self.setCentralWidget(self._pages)
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
        self.left.sign_in_wanted.connect(self._on_sign_in_wanted)
        self.conversations.back_wanted.connect(self._on_back_wanted)
        self.conversations.address_opened.connect(self.open_wish)
        self.conversations.card_wanted.connect(self.open_card)
        self._menu.card_wanted.connect(self._on_card_wanted)
        self._menu.quit_wanted.connect(self.quit)
        self._menu.apart_wanted.connect(self._on_apart_wanted)
        self._greeting = Greeting(self._services, self._look, self._icons, self._menu, self.conversations)
        self._greeting.over.connect(self.left.contacts.setFocus)
        self._menu.find_wanted.connect(self._on_find_wanted)
        self._menu.search_wanted.connect(self._on_search_wanted)
        self._session.link_changed.connect(self._on_link_changed)
        self._session.account_changed.connect(self._on_account_changed)
        self._session.password_needed.connect(self._on_password_needed)
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
        self._is_talking = True
        self._show_sides()

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

    def show_in_front(self) -> None:
        """Bring the window before the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def sign_in(self) -> SignInPanel:
        """The sign-in page; made when first needed, for most starts do without."""
        if self._sign_in is None:
            from lyncfedclient.ui.main_window.sign_in_place import SignInPlace  # noqa: PLC0415

            self._sign_in = SignInPlace(self._services, self._look, self)
            self._pages.addWidget(self._sign_in)
        return self._sign_in.panel

    # -- which page ----------------------------------------------------------------------------

    def _on_link_changed(self, link: Link) -> None:
        if link.phase is LinkPhase.ONLINE:
            self._show_main()
        elif link.phase is LinkPhase.OFFLINE or (
            link.phase is LinkPhase.REFUSED and link.fault not in _NOT_MENDED_THERE
        ):
            self._show_sign_in()

    def _on_account_changed(self, account: Account | None) -> None:
        if account is None:
            self._show_sign_in()

    def _on_password_needed(self, account: Account) -> None:
        is_new = self._sign_in is None
        self._show_sign_in()
        if is_new:
            # Made just now, it has not heard it.
            self.sign_in.ask_password(account)

    def _on_sign_in_wanted(self) -> None:
        account = self._session.account
        if self._session.link.fault is LinkFault.SIGNED_IN_ELSEWHERE and account is not None:
            self._session.sign_in(account)
        else:
            self._show_sign_in()

    def _show_sign_in(self) -> None:
        panel = self.sign_in
        if self._sign_in is not None and panel is not None:
            self._pages.setCurrentWidget(self._sign_in)

    def _show_main(self) -> None:
        if self._pages.currentWidget() is not self._main:
            self._pages.setCurrentWidget(self._main)
            self.left.contacts.setFocus()

    # -- conversations apart -------------------------------------------------------------------

    def _open_apart(self, jid: Jid) -> None:
        if self._apart is None:
            from lyncfedclient.ui.main_window.apart import ConversationsApart  # noqa: PLC0415 - most do without

            self._apart = ConversationsApart(self._services, self._look, self._icons, self._places, self)
            self._apart.card_wanted.connect(self.open_card)
            self._apart.address_opened.connect(self.open_wish)
        self.conversations.close_conversation(jid)
        self._is_talking = False
        self._show_sides()
        self._apart.open(jid)

    def _on_apart_wanted(self) -> None:
        jid = self.conversations.current
        if jid is not None:
            self._open_apart(jid)

    # -- narrow --------------------------------------------------------------------------------

    def _show_sides(self) -> None:
        """Show both sides, or in a narrow window the one that is being used."""
        self.conversations.set_narrow(self._is_narrow)
        # A width beyond the usual is right where the pane is alone.
        self.left.setMaximumWidth(PANE_WIDTH_MAX if not self._is_narrow else 16777215)
        self.left.setVisible(not (self._is_narrow and self._is_talking))
        self.conversations.setVisible(not self._is_narrow or self._is_talking)

    def _on_back_wanted(self) -> None:
        self._is_talking = False
        self._show_sides()
        self.left.contacts.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show_sides()

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
        if self._pages.currentWidget() is not self._main:
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
        if self._pages.currentWidget() is self._main:
            self._is_talking = False
            self._show_sides()
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
        self.left.setMinimumWidth(PANE_WIDTH_MIN)
        self.left.setMaximumWidth(PANE_WIDTH_MAX)
        self.conversations.setMinimumWidth(WINDOW_WIDTH_MIN - 40)
        self.resize(_WIDTH, _HEIGHT)
        self._places.restore(self, _PLACE, settings.window_place)
        pane = min(max(settings.pane_width or PANE_WIDTH, PANE_WIDTH_MIN), PANE_WIDTH_MAX)
        self._main.setSizes([pane, max(self.width() - pane, 1)])

    def _remember(self) -> None:
        changes: dict[str, object] = {"window_place": self._places.remember(self, _PLACE)}
        if not self._is_narrow:
            changes["pane_width"] = self._main.sizes()[0]
        self._services.preferences.update(**changes)

    def quit(self) -> None:
        """End the program, whatever closing the window means."""
        self._remember()
        if self._apart is not None:
            self._apart.close_all()
        self.quit_wanted.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._tray is not None and self._services.preferences.settings.is_closing_to_tray:
            self._remember()
            self._tray.explain_closing(self._services.preferences)
        else:
            self.quit()
