from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPlainTextEdit, QPushButton, QWidget

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.events import PresenceChanged, PresenceFailed, RosterItemChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import ChatState, ChatStateChanged, MessageFailed
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui.conversation.layout import MARGIN
from lyncfedclient.ui.conversation.model import BUBBLE_ROLE
from lyncfedclient.ui.conversation.panel import ConversationPanel
from lyncfedclient.ui.conversation.reader import MessageReader
from lyncfedclient.ui.elided_label import ElidedLabel
from tests.ui.conversation.talk import BOB, Talk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look


@pytest.fixture
def show(talk: Talk, look: Look, qtbot: QtBot) -> Callable[[], ConversationPanel]:
    kept: list[QWidget] = []

    def make(peer: Jid = BOB) -> ConversationPanel:
        panel = ConversationPanel(talk.rig.services, look, peer)
        kept.append(panel)
        window = QMainWindow()
        qtbot.addWidget(window)
        kept.append(window)
        window.setCentralWidget(panel)
        window.resize(600, 500)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return make


def test_where_messages_are_lines_the_user_has_the_name_that_stands_above_the_list(
    talk: Talk, show: Callable[..., ConversationPanel]
) -> None:
    talk.rig.services.preferences.update(are_messages_lines=True)
    talk.we("hello")

    panel = show()

    assert panel._messages.index(0).data(BUBBLE_ROLE).author == "Alice Kovar"


class Desktop(QObject):
    """Stands in for the desktop's programs."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def opened(qapp: object) -> Iterator[list[str]]:
    """Collects what would be opened with the desktop's programs."""
    desktop = Desktop()
    schemes = ("http", "https", "mailto", "file", "smb")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, desktop, "take")  # type: ignore[arg-type] # bytes are refused
    yield desktop.opened
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def _header(panel: ConversationPanel) -> list[str]:
    return [label.accessibleName() for label in panel.header.findChildren(ElidedLabel)]


def _status(panel: ConversationPanel) -> str:
    return panel.writing.status.text()


def _write(panel: ConversationPanel, text: str) -> None:
    panel.composer.set_text(text)
    QTest.keyClick(panel.composer.field, Qt.Key.Key_Return)


def test_what_is_written_is_sent_and_shown(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    panel = show()

    _write(panel, "Hello <b>Bob</b>")

    assert panel.composer.text == ""
    assert panel.view.model().index(0, 0).data() == "Hello <b>Bob</b>"
    assert talk.rig.gateway.commands("send_message")[0][2] == "Hello <b>Bob</b>"


def test_message_that_is_too_long_stays_in_the_field_with_a_sentence(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    panel = show()

    _write(panel, "x" * 70_000)

    assert len(panel.composer.text) == 70_000
    assert "70000" in _status(panel).replace(",", "")
    assert not talk.rig.gateway.commands("send_message")

    panel.composer.set_text("short")

    assert _status(panel) == ""


def test_refused_paste_is_said(show: Callable[[], ConversationPanel]) -> None:
    panel = show()

    panel.composer.paste_refused.emit(500_000)

    assert "clipboard" in _status(panel)


def test_header_says_who_how_and_where(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    panel = show()
    presence = Presence(Availability.BUSY, Activity.IN_A_MEETING, note="Back at 3")

    talk.rig.gateway.tell(PresenceChanged(BOB.with_resource("desk"), presence))
    panel.header.refresh()

    name, state = _header(panel)
    assert name == "Bob Tan"
    assert state.startswith("Busy, in a meeting · ")
    assert str(BOB) in state
    assert "Back at 3" in state


def test_header_follows_presence_and_name(
    talk: Talk, show: Callable[[], ConversationPanel], qtbot: QtBot
) -> None:
    panel = show()

    talk.rig.gateway.tell(
        PresenceChanged(BOB.with_resource("desk"), Presence(Availability.AVAILABLE)),
        RosterItemChanged(RosterItem(BOB, "Robert", (), Subscription.BOTH)),
    )

    qtbot.waitUntil(lambda: _header(panel)[0] == "Robert" and _header(panel)[1].startswith("Available"))
    assert panel.composer.field.placeholderText() == "Message Robert"
    assert panel.accessibleName() == "Conversation with Robert"


def test_header_says_why_presence_is_unknown(
    talk: Talk, show: Callable[[], ConversationPanel], qtbot: QtBot
) -> None:
    panel = show()

    talk.rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_NOT_FOUND))

    qtbot.waitUntil(lambda: "can't be found" in _header(panel)[1])


def test_stranger_is_said_not_to_be_on_the_list(show: Callable[..., ConversationPanel]) -> None:
    panel = show(Jid.parse("eve@elsewhere.test"))

    assert _header(panel) == ["eve@elsewhere.test", "Not on your list"]


def test_partner_is_named(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    panel = show()

    talk.rig.services.policy.add("fabrikam.test", PartnerType.FEDERATED)

    labels = [label.text() for label in panel.header.findChildren(QLabel) if label.isVisible()]
    assert "\u2068fabrikam.test\u2069 · Federated partner" in labels


def test_typing_of_the_partner_is_said(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    panel = show()

    talk.rig.gateway.tell(ChatStateChanged(BOB, ChatState.COMPOSING))
    assert _status(panel).replace("\u2068", "").replace("\u2069", "") == "Bob is typing…"

    talk.rig.gateway.tell(ChatStateChanged(BOB, ChatState.PAUSED))
    assert _status(panel) == ""


def test_own_typing_is_told_to_the_partner(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    panel = show()

    QTest.keyClicks(panel.composer.field, "hel")
    panel.composer.field.clear()

    states = [state for _peer, state in talk.rig.gateway.commands("send_chat_state")]
    assert states == [ChatState.COMPOSING, ChatState.PAUSED]


def test_offline_is_said_to_mean_waiting(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    panel = show()

    talk.rig.gateway.go_down()
    _write(panel, "hello")

    assert "waits" in _status(panel)
    assert panel.view.model().rowCount() == 1


def test_messages_are_read_when_they_are_looked_at(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    talk.they("one")
    assert talk.rig.services.conversations.unread(BOB) == 1

    show()
    talk.they("two")

    assert talk.rig.services.conversations.unread(BOB) == 0


def test_messages_are_not_read_while_the_panel_is_hidden(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    panel = show()
    talk.they("one")
    panel.hide()

    talk.they("two")
    talk.they("three")

    assert talk.rig.services.conversations.unread(BOB) == 2
    assert panel._messages.unread_from == panel._messages.message(1).row

    panel.show()

    assert talk.rig.services.conversations.unread(BOB) == 0


def test_answering_removes_the_line_of_the_unread(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    talk.they("one")
    panel = show()
    assert panel._messages.unread_from is not None

    _write(panel, "yes")

    assert panel._messages.unread_from is None


def test_failed_message_is_sent_again(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    panel = show()
    message = talk.we("hello")
    talk.rig.gateway.tell(MessageFailed(BOB, message.message_id, StanzaFault.SERVER_TIMEOUT))

    panel.view.retry_asked.emit(talk.last())

    sent = talk.rig.gateway.commands("send_message")
    assert [arguments[0] for arguments in sent] == [message.message_id, message.message_id]


@pytest.mark.parametrize("target", ["https://a.example/x", "http://a.example/x", "mailto:bob@a.example"])
def test_web_and_mail_links_open_outside(
    show: Callable[[], ConversationPanel], opened: list[str], target: str
) -> None:
    show().view.link_opened.emit(target)

    assert opened == [target]


@pytest.mark.parametrize("target", ["file:///etc/passwd", "smb://server/x", "javascript:alert(1)", "x"])
def test_nothing_else_opens(show: Callable[[], ConversationPanel], opened: list[str], target: str) -> None:
    show().view.link_opened.emit(target)

    assert opened == []


def test_link_to_a_person_is_handed_on(
    show: Callable[[], ConversationPanel], opened: list[str], qtbot: QtBot
) -> None:
    panel = show()

    with qtbot.waitSignal(panel.address_opened) as handed:
        panel.view.link_opened.emit("xmpp:carol@fabrikam.test?roster")

    assert handed.args == ["xmpp:carol@fabrikam.test?roster"]
    assert opened == []


def test_long_message_is_read_in_a_window(
    qtbot: QtBot, talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    panel = show()
    message = talk.they("<b>long</b> " * 5000)

    panel.view.whole_asked.emit(message)

    reader = panel.findChild(MessageReader)
    assert isinstance(reader, MessageReader)
    text = reader.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.isReadOnly()
    qtbot.waitUntil(lambda: reader.is_whole)
    assert text.toPlainText().replace("\n", "") == message.body.strip("\n")


def test_way_to_the_newest_is_offered_only_when_it_is_out_of_sight(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    talk.many(40)
    panel = show()
    button = panel.view.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert not button.isVisible()

    panel.view.verticalScrollBar().setValue(0)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not button.isVisible()
    assert panel.view.is_at_end


def test_draft_stays_with_the_panel(show: Callable[[], ConversationPanel]) -> None:
    panel = show()
    panel.composer.set_text("half a thought")

    panel.hide()
    panel.show()

    assert panel.composer.text == "half a thought"


def test_empty_conversation_says_that_it_begins(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    panel = show()
    assert panel._empty.isVisible()

    talk.they("one")

    assert not panel._empty.isVisible()


def test_coming_back_to_the_window_is_seeing_its_conversation(talk: Talk, look: Look, qtbot: QtBot) -> None:
    window, other = QMainWindow(), QMainWindow()
    window.setCentralWidget(ConversationPanel(talk.rig.services, look, BOB, window))
    for each in (window, other):
        qtbot.addWidget(each)
        each.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    talk.they("Are you there?")
    while_away = talk.rig.services.conversations.unread(BOB)

    window.activateWindow()

    qtbot.waitUntil(lambda: talk.rig.services.conversations.unread(BOB) == 0)
    assert while_away == 1


def test_what_is_asked_begins_and_ends_where_the_messages_do(show: Callable[[], ConversationPanel]) -> None:
    panel = show()

    panel._on_conversation_deletion_wanted()

    layout = panel.ask.layout()
    assert layout is not None
    edges = layout.contentsMargins()
    assert (edges.left(), edges.right()) == (MARGIN, MARGIN)
