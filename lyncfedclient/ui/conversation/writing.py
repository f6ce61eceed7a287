"""The lower part of a conversation: what is written, corrected and quoted, and the line that says what matters for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.message import MAX_BODY_CHARACTERS, Delivery, Message
from lyncfedclient.domain.presence import Availability
from lyncfedclient.overriding import override
from lyncfedclient.services.conversations import MessageTooLongError
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.conversation.composer import Composer
from lyncfedclient.ui.conversation.words import quoted, short_name
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_16
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.restyling import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look

SIDE = 20


class WritingPart(QWidget):
    """Status line, note of a correction under way, and the composer."""

    last_own_wanted = Signal()
    """The user wants to correct their last message: the owner answers with :meth:`correct`."""

    def __init__(self, services: Services, look: Look, peer: Jid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._conversations = services.conversations
        self._peer = peer
        self._name = str(peer)
        self._length = 0
        self._refused_paste = 0
        self._correcting: Message | None = None
        self._set_aside = ""
        self._remark = ""
        self.composer = Composer(look, self)
        self.status = QLabel(self)
        self.correction = QWidget(self)
        self._cancel = QPushButton(self.tr("Cancel"), self.correction)
        self.composer.check_spelling(services.spelling)
        self._lay_out()
        # Before anybody is told of typing: nobody types.
        self.composer.set_text(services.drafts.of(peer))
        self._connect()
        self.setFocusProxy(self.composer)

    def _lay_out(self) -> None:
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("role", "caption")
        self.status.setWordWrap(True)
        self.status.setMinimumHeight(self.status.fontMetrics().height() + SPACE_4)
        self.status.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        words = QLabel(self.tr("You are correcting your message."), self.correction)
        words.setProperty("role", "caption")
        self._cancel.setProperty("kind", "link")
        self._cancel.setToolTip(self.tr("Leave the message as it is (Escape)"))
        row = QHBoxLayout(self.correction)
        row.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        row.addWidget(words, 1)
        row.addWidget(self._cancel)
        self.correction.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SPACE_4, SIDE, SPACE_16)
        column.setSpacing(SPACE_8)
        column.addWidget(self.status)
        column.addWidget(self.correction)
        column.addWidget(self.composer)

    def _connect(self) -> None:
        services = self._services
        self.composer.sent.connect(self._on_sent)
        self.composer.typing_changed.connect(self._on_own_typing_changed)
        self.composer.length_changed.connect(self._on_length_changed)
        self.composer.paste_refused.connect(self._on_paste_refused)
        self.composer.correction_wanted.connect(self.last_own_wanted)
        self._cancel.clicked.connect(self.stop_correcting)
        services.conversations.typing_changed.connect(self._on_peer_changed)
        services.capabilities.changed.connect(self._on_peer_changed)
        services.conversations.message_deleted.connect(self._on_message_deleted)
        services.session.link_changed.connect(self.show_status)
        services.presences.changed.connect(self._on_presences_changed)

    def set_name(self, name: str) -> None:
        """Say to whom is written."""
        self._name = name
        self.composer.set_name(name)
        self.show_status()

    def quote(self, text: str) -> None:
        """Put a quote before what is being written."""
        self.composer.set_text(quoted(text) + self.composer.text)
        self.composer.setFocus(Qt.FocusReason.OtherFocusReason)

    def correct(self, message: Message | None) -> None:
        """Let the user correct a message of theirs, or say why not."""
        if message is None:
            return
        if not self._may_correct(message):
            self._say(
                self.tr("{name}'s program does not understand corrections.").format(
                    name=isolated(short_name(self._name))
                )
            )
            return
        if self._correcting is None:
            self._set_aside = self.composer.text
        self._correcting = message
        self.correction.show()
        self.composer.set_text(message.body)
        self.composer.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("You are correcting your message."))

    def stop_correcting(self) -> None:
        """Leave the message as it is, and go on with what was being written before."""
        if self._correcting is None:
            return
        self._correcting = None
        self.correction.hide()
        self.composer.set_text(self._set_aside)
        self._set_aside = ""
        self.composer.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_status(self) -> None:
        """Say the one thing that matters most now above the field: a fault, waiting, typing, or nothing."""
        role, text = self._trouble()
        if not text:
            text = self._remark or self._situation()
        if self.status.property("role") != role:
            self.status.setProperty("role", role)
            restyle(self.status)
        self.status.setText(text)

    def _trouble(self) -> tuple[str, str]:
        locale = QLocale()
        most = locale.toString(MAX_BODY_CHARACTERS)
        if self._refused_paste:
            text = self.tr("The clipboard holds {count} characters; a message has {most} at most.")
            return "danger", text.format(count=locale.toString(self._refused_paste), most=most)
        if self._length > MAX_BODY_CHARACTERS:
            text = self.tr("This message has {count} characters; {most} are the most that can be sent.")
            return "danger", text.format(count=locale.toString(self._length), most=most)
        return "caption", ""

    def _situation(self) -> str:
        name = isolated(short_name(self._name))
        if self._services.session.link.phase is not LinkPhase.ONLINE:
            return self.tr("You are offline. What you send now waits until you are signed in again.")
        if self._conversations.is_typing(self._peer):
            return self.tr("{name} is typing…").format(name=name)
        if self._is_away():
            return self._fate(name)
        return ""

    def _is_away(self) -> bool:
        contact = self._services.roster.contacts.get(self._peer)
        presence = self._services.presences.of(self._peer)
        return (
            contact is not None
            and contact.subscription.is_seen_by_us
            and presence.is_live
            and presence.availability is Availability.OFFLINE
        )

    def _fate(self, name: str) -> str:
        """Say what becomes of a message to somebody who is offline, as far as their server tells."""
        domain = isolated(shown_line(self._peer.domain))
        keeps = self._services.capabilities.keeps_messages(self._peer)
        if keeps:
            text = self.tr("{name} is offline. {domain} keeps your messages until they sign in.")
        elif keeps is False:
            text = self.tr(
                "{name} is offline, and {domain} does not say that it keeps messages. They may be lost."
            )
        else:
            text = self.tr("{name} is offline. Whether {domain} keeps messages for later is not known.")
        return text.format(name=name, domain=domain)

    def _may_correct(self, message: Message) -> bool:
        return (
            self._conversations.is_unsent(message)
            or message.delivery is Delivery.FAILED
            or self._services.capabilities.understands_corrections(self._peer)
        )

    def _say(self, remark: str) -> None:
        """Say something until the user goes on writing."""
        self._remark = remark
        self.show_status()
        announce(self, remark)

    # -- what the user does --------------------------------------------------------------------

    def _on_sent(self, text: str) -> None:
        message = self._correcting
        try:
            if message is None:
                self._conversations.send(self._peer, text)
            else:
                self._conversations.correct(message, text)
        except MessageTooLongError as error:
            self._on_length_changed(error.length)
            return
        self.composer.clear()
        if message is not None:
            self.stop_correcting()
        # At once: a draft of what was sent would be sent twice.
        self._services.drafts.save_now()

    def _on_own_typing_changed(self, is_typing: bool) -> None:  # noqa: FBT001 - a slot
        if is_typing:
            # In case the answer was lost when the conversation was opened.
            self._services.capabilities.look(self._peer)
        self._conversations.set_typing(self._peer, is_typing=is_typing)

    def _on_length_changed(self, length: int) -> None:
        if self._correcting is None:
            self._services.drafts.put(self._peer, self.composer.text)
        was_too_long = self._length > MAX_BODY_CHARACTERS
        self._length = length
        if self._remark or self._refused_paste or was_too_long or length > MAX_BODY_CHARACTERS:
            self._refused_paste = 0
            self._remark = ""
            self.show_status()

    def _on_paste_refused(self, length: int) -> None:
        self._refused_paste = length
        self.show_status()

    # -- facts ---------------------------------------------------------------------------------

    def _on_peer_changed(self, peer: Jid) -> None:
        if peer == self._peer:
            self.show_status()

    def _on_presences_changed(self, jids: frozenset[Jid]) -> None:
        if self._peer in jids:
            self.show_status()

    def _on_message_deleted(self, message: Message) -> None:
        if self._correcting is not None and message.row == self._correcting.row:
            self.stop_correcting()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._correcting is not None:
            self.stop_correcting()
            return
        super().keyPressEvent(event)
