from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit

from lyncfedclient.domain.capability import Capability
from lyncfedclient.domain.events import CapabilitiesReceived, PresenceChanged
from lyncfedclient.domain.message_events import MessageAccepted, MessageReceived
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.ui.conversation.panel import ConversationPanel
from lyncfedclient.ui.conversation.reader import MessageReader
from lyncfedclient.ui.elided_label import ElidedLabel
from tests.ui.conversation.talk import BOB, Talk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look

DESK = BOB.with_resource("desk")


@pytest.fixture
def panel(talk: Talk, look: Look, qtbot: QtBot) -> Iterator[ConversationPanel]:
    talk.rig.gateway.tell(CapabilitiesReceived(BOB, frozenset({Capability.CORRECTIONS})))
    panel = ConversationPanel(talk.rig.services, look, BOB)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(panel)
    window.resize(600, 500)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.setFocus()
    yield panel
    # Kept until now: the panel goes with its window.
    window.close()


def press(panel: ConversationPanel, key: Qt.Key) -> None:
    QTest.keyClick(panel.composer.field, key)


def sent(talk: Talk, body: str) -> None:
    message = talk.we(body)
    talk.rig.gateway.tell(MessageAccepted(message.message_id))


def bodies(talk: Talk) -> list[str]:
    return [message.body for message in talk.rig.services.conversations.page(BOB)]


def test_up_in_the_empty_field_corrects_the_last_own_message(talk: Talk, panel: ConversationPanel) -> None:
    sent(talk, "see you at tne")
    talk.they("ok")

    press(panel, Qt.Key.Key_Up)
    assert panel.composer.text == "see you at tne"
    assert panel.writing.correction.isVisible()
    panel.composer.set_text("see you at ten")
    press(panel, Qt.Key.Key_Return)

    assert bodies(talk) == ["see you at ten", "ok"]
    assert panel.composer.text == ""
    assert not panel.writing.correction.isVisible()


def test_up_amid_a_text_only_moves(talk: Talk, panel: ConversationPanel) -> None:
    sent(talk, "see you at tne")
    panel.composer.set_text("something else")

    press(panel, Qt.Key.Key_Up)

    assert panel.composer.text == "something else"


def test_escape_leaves_the_message_and_gives_back_what_was_being_written(
    talk: Talk, panel: ConversationPanel
) -> None:
    sent(talk, "see you at tne")
    panel.composer.set_text("half a sen")
    panel.writing.correct(talk.last())
    panel.composer.set_text("changed")

    press(panel, Qt.Key.Key_Escape)

    assert panel.composer.text == "half a sen"
    assert bodies(talk) == ["see you at tne"]
    talk.rig.services.drafts.save_now()
    assert talk.rig.services.drafts.of(BOB) == "half a sen"


def test_where_corrections_are_not_understood_it_is_said_until_one_writes(
    talk: Talk, panel: ConversationPanel
) -> None:
    sent(talk, "see you at tne")
    talk.rig.gateway.tell(CapabilitiesReceived(BOB))

    press(panel, Qt.Key.Key_Up)
    assert "does not understand corrections" in panel.writing.status.text()
    assert panel.composer.text == ""
    QTest.keyClicks(panel.composer.field, "x")

    assert panel.writing.status.text() == ""


def test_a_quote_stands_before_what_is_being_written(talk: Talk, panel: ConversationPanel) -> None:
    talk.they("one\ntwo")
    panel.composer.set_text("answer")
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))

    panel.view._on_quote_wanted()

    assert panel.composer.text == "> one\n> two\n\nanswer"


def test_messages_are_deleted_after_a_question_and_only_those(talk: Talk, panel: ConversationPanel) -> None:
    for number in range(3):
        talk.they(f"text {number}")
    panel.view.setCurrentIndex(panel.view.model().index(1, 0))

    panel.view.delete_selected()
    assert len(bodies(talk)) == 3
    QTest.keyClick(panel.ask._confirm, Qt.Key.Key_Space)

    assert bodies(talk) == ["text 0", "text 2"]
    assert panel.view.model().rowCount() == 2


def test_a_conversation_is_deleted_after_a_question(talk: Talk, panel: ConversationPanel) -> None:
    talk.they("text")

    panel.header.menu.delete.trigger()
    panel.ask.dismiss()
    assert bodies(talk) == ["text"]
    panel.header.menu.delete.trigger()
    panel.ask._confirm.click()

    assert bodies(talk) == []
    assert panel.view.model().rowCount() == 0


def test_a_muted_person_is_marked_and_can_be_heard_again(talk: Talk, panel: ConversationPanel) -> None:
    panel.header.menu.mute.trigger()
    words = " ".join(label.accessibleName() for label in panel.header.findChildren(ElidedLabel))
    assert "Muted" in words
    assert talk.rig.services.mutes.is_muted(BOB)

    panel.header.menu.mute.trigger()

    assert not talk.rig.services.mutes.is_muted(BOB)


@pytest.mark.parametrize(
    ("is_kept", "words"),
    [(True, "keeps your messages"), (False, "does not say"), (None, "is not known")],
)
def test_a_message_to_somebody_offline_says_whether_it_is_kept(
    talk: Talk, panel: ConversationPanel, qtbot: QtBot, words: str, *, is_kept: bool | None
) -> None:
    talk.rig.gateway.tell(PresenceChanged(DESK, Presence(Availability.AVAILABLE)))
    talk.rig.gateway.tell(CapabilitiesReceived(BOB, keeps_messages=is_kept))
    assert panel.writing.status.text() == ""

    talk.rig.gateway.tell(PresenceChanged(DESK, Presence(Availability.OFFLINE)))

    qtbot.waitUntil(lambda: words in panel.writing.status.text())


def test_what_a_message_said_before_can_be_read(talk: Talk, panel: ConversationPanel) -> None:
    talk.rig.gateway.tell(
        MessageReceived(DESK, "tne", "b1", talk.at),
        MessageReceived(DESK, "ten", "b2", talk.at, replaces="b1"),
    )
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))

    panel.view._on_earlier_wanted()

    (reader,) = panel.findChildren(MessageReader)
    text = reader.findChildren(QPlainTextEdit)[0].toPlainText()
    assert text.splitlines()[0] == "ten"
    assert text.splitlines()[-1] == "tne"


def test_lines_have_a_head_and_no_bubble(talk: Talk, panel: ConversationPanel) -> None:
    talk.they("one")
    talk.they("two")

    talk.rig.services.preferences.update(are_messages_lines=True)

    first, second = (panel.view._layout(row) for row in range(2))
    assert first is not None
    assert second is not None
    assert (first.head is not None, second.head is not None) == (True, False)
    assert first.rect.left() == second.rect.left()


def test_capabilities_are_asked_for_when_the_conversation_is_shown(
    talk: Talk, panel: ConversationPanel
) -> None:
    assert talk.rig.gateway.capabilities_asked == [BOB]
