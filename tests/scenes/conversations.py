"""Conversations: as drawn in the sketch, and in every state that is hard to draw."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from lyncfedclient.domain.events import PresenceChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import (
    ChatState,
    ChatStateChanged,
    MessageAccepted,
    MessageDelivered,
    MessageFailed,
    MessageReceived,
)
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui.conversation.delegate import TextSelection
from lyncfedclient.ui.conversation.panel import ConversationPanel
from tests.scenes.stage import Stage, scene
from tests.support.services import friend

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.message import Message

BOB = Jid.parse("bob.tan@fabrikam.example")
OMAR = Jid.parse("omar@fabrikam.example")
NOON = datetime.now().astimezone().replace(hour=14, minute=2, second=0, microsecond=0)


class Talk:
    """Lets two people talk on a stage, minute by minute."""

    def __init__(self, stage: Stage, peer: Jid = BOB, name: str = "Bob Tan") -> None:
        self.stage = stage
        self.peer = peer
        stage.gateway.go_online(friend(peer, name, "Partners (XMPP)"))
        self.at = NOON.astimezone(UTC)
        stage.services.conversations._now = self._now

    def _now(self) -> datetime:
        return self.at

    def pause(self, minutes: float) -> Talk:
        self.at += timedelta(minutes=minutes)
        return self

    def they(self, body: str, minutes: float = 0) -> Talk:
        self.pause(minutes)
        event = MessageReceived(self.peer.with_resource("desk"), body, at=self.at)
        self.stage.gateway.tell(event)
        return self

    def we(
        self, body: str, minutes: float = 0, *, fault: StanzaFault | None = None, is_delivered: bool = True
    ) -> Talk:
        self.pause(minutes)
        self.stage.services.conversations.send(self.peer, body)
        message = self.last()
        if fault is not None:
            self.stage.gateway.tell(MessageFailed(self.peer, message.message_id, fault))
        else:
            self.stage.gateway.tell(MessageAccepted(message.message_id))
            if is_delivered:
                self.stage.gateway.tell(MessageDelivered(self.peer, message.message_id))
        return self

    def last(self) -> Message:
        return self.stage.services.conversations.page(self.peer)[-1]

    def is_seen(self) -> Talk:
        self.stage.services.conversations.mark_read(self.peer)
        return self

    def presence(self, presence: Presence) -> Talk:
        self.stage.gateway.tell(PresenceChanged(self.peer.with_resource("desk"), presence))
        return self

    def panel(self) -> ConversationPanel:
        return ConversationPanel(self.stage.services, self.stage.look, self.peer)


def _sketch(stage: Stage) -> Talk:
    stage.services.policy.add("fabrikam.example", PartnerType.FEDERATED)
    talk = Talk(stage).presence(Presence(Availability.BUSY, Activity.IN_A_MEETING))
    talk.they("Did the drawings for hall 3 reach you? I sent them to projects/.")
    talk.we("Yes, thanks. Two questions, can we talk after your meeting?", 3)
    talk.they("Back at 3. The plan is at https://plans.fabrikam.example/h3", 1)
    talk.they("한국 팀도 참석합니다 🙂")
    talk.we("Good. I'll bring the list.", 1, fault=StanzaFault.SERVER_TIMEOUT)
    return talk.is_seen()


@scene("conversation", width=744, height=720)
def conversation(stage: Stage) -> QWidget:
    talk = _sketch(stage)
    stage.gateway.tell(ChatStateChanged(BOB, ChatState.COMPOSING))
    return talk.panel()


@scene("conversation, narrow", width=360, height=560)
def conversation_narrow(stage: Stage) -> QWidget:
    return _sketch(stage).panel()


@scene("conversation, twice as sharp", width=744, height=560, scale=2.0)
def conversation_sharp(stage: Stage) -> QWidget:
    return _sketch(stage).panel()


@scene("conversation, right to left desktop", width=744, height=620, is_right_to_left=True)
def conversation_mirrored(stage: Stage) -> QWidget:
    talk = Talk(stage, OMAR, "عمر حداد").presence(Presence(Availability.AVAILABLE, note="في المكتب"))
    talk.they("مرحبا، هل وصلت الرسومات؟")
    talk.we("نعم، شكرا. الرابط https://plans.fabrikam.example/h3 يعمل.", 2)
    talk.they("The plan is ready, see you at 15:00.", 1)
    talk.we("حسنا", 1, fault=StanzaFault.SERVER_NOT_FOUND)
    return talk.is_seen().panel()


@scene("conversation, right to left text", width=744, height=620)
def conversation_rtl_text(stage: Stage) -> QWidget:
    talk = Talk(stage, OMAR, "عمر حداد").presence(Presence(Availability.AVAILABLE))
    talk.they("مرحبا، هل وصلت الرسومات؟")
    talk.we("Two lines, two directions:\nنعم، وصلت أمس (hall 3) شكرا!\nand back again.", 2)
    talk.they("שלום, הפגישה ב-15:00\nבקומה 3", 1)  # noqa: RUF001
    talk.they("invoice\u202etxt.exe and a\u200bb and bell\x07", 1)
    return talk.is_seen().panel()


@scene("conversation, empty", width=744, height=560)
def conversation_empty(stage: Stage) -> QWidget:
    return Talk(stage).presence(Presence(Availability.AVAILABLE)).panel()


@scene("conversation, unread and days", width=744, height=620)
def conversation_unread(stage: Stage) -> QWidget:
    talk = Talk(stage).presence(Presence(Availability.AWAY))
    talk.at -= timedelta(days=9)
    talk.they("Shall we meet next week?")
    talk.we("Gladly.", 30)
    talk.at = NOON.astimezone(UTC) - timedelta(days=1)
    talk.they("Tomorrow at ten?")
    talk.is_seen()
    talk.at = NOON.astimezone(UTC)
    talk.they("Are you there? 🎉")
    talk.they("👍", 1)
    talk.they("I'll be in hall 3.", 1)
    return talk.panel()


@scene("conversation, long texts", width=744, height=720)
def conversation_long(stage: Stage) -> QWidget:
    talk = Talk(stage).presence(Presence(Availability.AVAILABLE))
    talk.they("Every line of this is part of one message. " * 9 + "\n\n" + "It has a second paragraph.")
    talk.we("x" * 200 + "\n" + "https://plans.fabrikam.example/" + "a" * 90, 2)
    talk.they("Z" + "\u0308\u0301\u0323\u0330\u0317" * 30 + "algo " + "e\u0301" * 3, 2)
    talk.we("lorem ipsum dolor sit amet " * 2400, 2)
    return talk.is_seen().panel()


@scene("conversation, offline", width=744, height=420)
def conversation_offline(stage: Stage) -> QWidget:
    talk = Talk(stage).presence(Presence(Availability.AVAILABLE))
    talk.they("See you on Monday.").is_seen()
    stage.gateway.go_down()
    talk.pause(2)
    stage.services.conversations.send(BOB, "Yes! I write this on the train.")
    panel = talk.panel()
    panel.composer.set_text("And this\nis not sent yet,\nit has three lines.")
    return panel


@scene("conversation, selection and way to the newest", width=744, height=560)
def conversation_selected(stage: Stage) -> QWidget:
    talk = Talk(stage).presence(Presence(Availability.AVAILABLE))
    for number in range(1, 9):
        talk.they(f"Point {number} of the list.", 1)
        talk.we(f"Agreed on {number}.", 1)
    panel = stage.keep(talk.is_seen().panel())
    panel.resize(744, 560)
    panel.show()
    panel.view.verticalScrollBar().setValue(120)
    talk.they("One more thing.", 1)
    model = panel.view.model()
    chosen = QItemSelection(model.index(5, 0), model.index(7, 0))
    panel.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    return panel


@scene("conversation, marked text", width=744, height=300)
def conversation_marked(stage: Stage) -> QWidget:
    talk = Talk(stage).presence(Presence(Availability.AVAILABLE))
    talk.they(
        "Some of these words are marked, and the link https://plans.fabrikam.example/h3 is one of them."
    )
    panel = talk.is_seen().panel()
    panel.view._mark(TextSelection(talk.last().row, 14, 60))
    return panel
