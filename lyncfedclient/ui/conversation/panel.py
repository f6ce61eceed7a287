"""One conversation on the right side of the window: header, messages, composer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.domain.message import Direction, Message
from lyncfedclient.overriding import override
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.ask_bar import AskBar
from lyncfedclient.ui.conversation.header import ConversationHeader
from lyncfedclient.ui.conversation.link_preparation import prepare_links
from lyncfedclient.ui.conversation.model import MessageModel
from lyncfedclient.ui.conversation.reader import MessageReader
from lyncfedclient.ui.conversation.view import MessageView
from lyncfedclient.ui.conversation.words import earlier_versions, spoken_message
from lyncfedclient.ui.conversation.writing import SIDE, WritingPart
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import SPACE_8, SPACE_12
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.tab_order import go_on, is_key_pressed

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import FoundMessage
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.conversation.composer import Composer
    from lyncfedclient.ui.conversation.find_bar import FindBar
    from lyncfedclient.ui.look import Look

_OPENED_SCHEMES = frozenset({"http", "https", "mailto"})


class ConversationPanel(QWidget):
    """All of one conversation; what is typed and not sent is there again after a restart."""

    address_opened = Signal(str)
    """The user opened an ``xmpp:`` link; nothing is done about it yet."""

    def __init__(self, services: Services, look: Look, peer: Jid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._conversations = services.conversations
        self._peer = peer
        self._missed = 0
        self._doomed: list[Message] = []
        self._find: FindBar | None = None
        self._messages = MessageModel(services.conversations, peer, self._name(), self)
        self._look = look
        self._icons = Icons(look, self)
        self.header = ConversationHeader(services, look, self._icons, peer, self)
        self.view = MessageView(look, self._messages, self)
        self.writing = WritingPart(services, look, peer, self)
        self.ask = AskBar(self, side=SIDE)
        self._empty = QLabel(self.view)
        self._to_end = QPushButton(self.tr("Jump to newest"), self.view)
        self._lay_out()
        self._connect()
        self._show_settings(services.preferences.settings)
        self._name_all()
        self._show_empty()
        self.setFocusProxy(self.composer)
        QWidget.setTabOrder(self.view, self.composer.field)

    @property
    def composer(self) -> Composer:
        """Where is written."""
        return self.writing.composer

    @property
    def peer(self) -> Jid:
        """With whom."""
        return self._peer

    def show_found(self, found: FoundMessage) -> None:
        """Show a message that was found, in its place."""
        if self.view.jump(found):
            self._place_over_view()
            announce(self.view, spoken_message(found.message, self._name()))

    def open_find(self, words: str = "") -> None:
        """Let the user look for words in this conversation."""
        if self._find is None:
            # Imported here: most conversations do without.
            from lyncfedclient.ui.conversation.find_bar import FindBar  # noqa: PLC0415

            self._find = FindBar(self._services, self._look, self._icons, self._peer, self)
            self._find.place_wanted.connect(self.show_found)
            self._find.closed.connect(self._on_find_closed)
            self._column.insertWidget(1, self._find)
        self._find.show()
        self._find.begin(words)

    def _on_find_closed(self) -> None:
        if self._find is not None:
            self._find.hide()
        self.setFocus()

    def _lay_out(self) -> None:
        line = QWidget(self)
        line.setProperty("kind", "line")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(1)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setProperty("role", "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._to_end.setAccessibleDescription(self.tr("Shows the end of the conversation"))
        self._to_end.hide()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line)
        column.addWidget(self.view, 1)
        column.addWidget(self.ask)
        column.addWidget(self.writing)

    def _connect(self) -> None:
        services = self._services
        self.view.link_opened.connect(self._on_link_opened)
        self.view.retry_asked.connect(self._on_retry_asked)
        self.view.whole_asked.connect(self._on_whole_asked)
        self.view.end_reached.connect(self._on_end_reached)
        self._to_end.clicked.connect(self.view.scroll_to_end)
        self.view.quote_asked.connect(self.writing.quote)
        self.view.correction_asked.connect(self.writing.correct)
        self.view.earlier_asked.connect(self._on_earlier_asked)
        self.view.deletion_asked.connect(self._on_deletion_asked)
        self.header.menu.deletion_wanted.connect(self._on_conversation_deletion_wanted)
        self.writing.last_own_wanted.connect(self._on_last_own_wanted)
        self.ask.confirmed.connect(self._on_deletion_confirmed)
        self.ask.closed.connect(self.setFocus)
        services.preferences.changed.connect(self._show_settings)
        services.conversations.message_added.connect(self._on_message_added)
        services.conversations.message_deleted.connect(self._on_message_deleted)
        services.conversations.unread_changed.connect(self._on_unread_changed)
        services.conversations.deleted.connect(self._on_deleted)
        services.roster.contacts_changed.connect(self._on_contacts_changed)
        services.roster.loaded.connect(self._name_all)

    def _name(self) -> str:
        contact = self._services.roster.contacts.get(self._peer)
        return shown_line(contact.shown_name) if contact is not None else str(self._peer)

    def _name_all(self) -> None:
        name = self._name()
        self._messages.set_name(name)
        self.header.refresh()
        self.writing.set_name(name)
        self.setAccessibleName(self.tr("Conversation with {name}").format(name=name))
        self._empty.setText(
            self.tr("This is the beginning of your conversation with {name}.").format(name=isolated(name))
        )

    def _show_settings(self, settings: Settings) -> None:
        self._messages.set_lines(is_lines=settings.are_messages_lines)
        account = self._services.session.account
        self._messages.set_own_name(shown_line(account.shown_name) if account is not None else "")

    def _show_empty(self) -> None:
        self._empty.setVisible(self._messages.rowCount() == 0)
        self._place_over_view()

    def _is_looked_at(self) -> bool:
        return self.isVisible() and self.window().isActiveWindow()

    def _mark_read(self) -> None:
        if self._is_looked_at():
            self._conversations.mark_read(self._peer)

    def _place_over_view(self) -> None:
        """Put what floats above the messages into place."""
        area = self.view.rect()
        words = self.tr("Jump to newest")
        if self._missed == 1:
            words = self.tr("1 new message")
        elif self._missed:
            words = self.tr("%n new messages", "", self._missed).replace("%n", str(self._missed))
        self._to_end.setText(words)
        self._to_end.adjustSize()
        button = self._to_end.sizeHint()
        self._to_end.setGeometry(
            (area.width() - button.width()) // 2,
            area.height() - button.height() - SPACE_8,
            button.width(),
            button.height(),
        )
        self._to_end.setVisible(not self.view.is_at_end)
        self._empty.setGeometry(area.adjusted(SIDE, SPACE_12, -SIDE, -SPACE_12))

    # -- facts ---------------------------------------------------------------------------------

    def _on_message_added(self, message: Message) -> None:
        if message.peer != self._peer:
            return
        if message.direction is Direction.IN and not self.view.is_at_end:
            self._missed += 1
        self._show_empty()
        if message.direction is Direction.OUT:
            self._messages.mark_unread_from(None)
            self.view.scroll_to_end()
        elif self._is_looked_at():
            announce(self.view, spoken_message(message, self._name()))
        elif self._messages.unread_from is None:
            self._messages.mark_unread_from(message.row)

    def _on_end_reached(self, is_at_end: bool) -> None:  # noqa: FBT001 - a slot
        if is_at_end:
            self._missed = 0
        self._place_over_view()

    def _on_unread_changed(self, peer: Jid) -> None:
        if peer == self._peer:
            self._mark_read()

    def _on_deleted(self, peer: Jid) -> None:
        if peer == self._peer:
            self._show_empty()

    def _on_contacts_changed(self, jids: object) -> None:
        if isinstance(jids, frozenset) and self._peer in jids:
            self._name_all()

    # -- what the user does --------------------------------------------------------------------

    def _on_retry_asked(self, message: Message) -> None:
        self._conversations.retry(message)

    def _on_whole_asked(self, message: Message) -> None:
        title = self.tr("Message of {name}").format(name=isolated(self._name()))
        if message.direction is Direction.OUT:
            title = self.tr("Your message")
        MessageReader(message.body, title, self).show()

    def _on_earlier_asked(self, message: Message) -> None:
        texts = earlier_versions(message, self._conversations.earlier_texts(message))
        MessageReader(texts, self.tr("What the message said before"), self).show()

    def _on_last_own_wanted(self) -> None:
        self.writing.correct(self._messages.last_own())

    def _on_deletion_asked(self, messages: list[Message]) -> None:
        self._doomed = messages
        question = self.tr("Delete this message from this computer? Others keep theirs.")
        if len(messages) > 1:
            question = self.tr(
                "Delete %n messages from this computer? Others keep theirs.", "", len(messages)
            ).replace("%n", str(len(messages)))
        self.ask.ask(question, self.tr("Delete"), is_danger=True)

    def _on_conversation_deletion_wanted(self) -> None:
        self._doomed = []
        question = self.tr("Delete all messages with {name} from this computer? Others keep theirs.")
        self.ask.ask(question.format(name=isolated(self._name())), self.tr("Delete all"), is_danger=True)

    def _on_deletion_confirmed(self, _text: str) -> None:
        doomed, self._doomed = self._doomed, []
        if not doomed:
            self._conversations.delete(self._peer)
        for message in doomed:
            self._conversations.delete_message(message)

    def _on_message_deleted(self, message: Message) -> None:
        if message.peer == self._peer:
            self._show_empty()

    def _on_link_opened(self, target: str) -> None:
        scheme = target.partition(":")[0].lower()
        if scheme == "xmpp":
            self.address_opened.emit(target)
        elif scheme in _OPENED_SCHEMES:
            QDesktopServices.openUrl(QUrl(target))

    # -- Qt ------------------------------------------------------------------------------------

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # Qt's own name
        if is_key_pressed(self.window()):
            return go_on(self.window(), is_forward=next)
        return super().focusNextPrevChild(next)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        prepare_links()
        self._services.capabilities.look(self._peer)
        self._place_over_view()
        self._mark_read()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._messages.mark_unread_from(None)
        self._services.capabilities.forget(self._peer)
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_over_view()

    @override
    def event(self, event: QEvent) -> bool:
        # Of the two that tell of it, this one reaches the children of the window too.
        if event.type() is QEvent.Type.WindowActivate:
            self._mark_read()
        return super().event(event)
