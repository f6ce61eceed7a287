"""What a conversation can do with its messages: corrections, styles, quotes, lines, questions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from lyncfedclient.domain.capability import Capability
from lyncfedclient.domain.events import CapabilitiesReceived
from lyncfedclient.domain.message_events import (
    ArchivePage,
    CaughtUp,
    MessageAccepted,
    MessageDisplayed,
    MessageReceived,
)
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui.catch_up_bar import CatchUpBar
from lyncfedclient.ui.preferences.dialog import Page, PreferencesDialog
from tests.scenes.conversations import BOB, OMAR, Talk
from tests.scenes.stage import Stage, scene

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STYLED = """Some *strong*, _stressed_ and ~withdrawn~ words, and `code --with marks`.
> You wrote this,
> and it goes on for so long that it needs a second line to show how a quote is broken
>> and this before it.
Agreed. 2 * 3 * 4 stays as it is, and so does snake_case_name.
```
def greet(name):
    return f"Hello, {name}"
```
<b>Never markup.</b>"""


def _able(stage: Stage) -> None:
    stage.gateway.tell(CapabilitiesReceived(BOB, frozenset(Capability), keeps_messages=True))


def _talk(stage: Stage) -> Talk:
    talk = Talk(stage).presence(Presence(Availability.AVAILABLE))
    _able(stage)
    stage.gateway.tell(MessageReceived(BOB.with_resource("desk"), "Shall we meet at tne?", "b1", talk.at))
    talk.we("Ten is fine. Bring the lsit, please.", 2)
    talk.they("/me looks for the list", 1)
    return talk


@scene("conversation, corrected", width=744, height=480)
def corrected(stage: Stage) -> QWidget:
    talk = _talk(stage)
    desk = BOB.with_resource("desk")
    stage.gateway.tell(MessageReceived(desk, "Shall we meet at ten?", "b2", talk.at, replaces="b1"))
    own = stage.services.conversations.page(BOB)[1]
    stage.services.conversations.correct(own, "Ten is fine. Bring the list, please.")
    correction = str(stage.gateway.commands("send_message")[-1][0])
    talk.we("/me waits", 1)
    stage.gateway.tell(MessageAccepted(correction), MessageDisplayed(desk, talk.last().message_id))
    return talk.is_seen().panel()


@scene("conversation, times in doubt", width=744, height=480)
def times_in_doubt(stage: Stage) -> QWidget:
    talk = _talk(stage)
    desk = BOB.with_resource("desk")
    stage.gateway.tell(
        MessageReceived(
            desk,
            "This was settled in January, see above.",
            "d1",
            talk.at,
            claimed_at=talk.at - timedelta(days=60),
        )
    )
    talk.we("I have never seen that.", 1)
    stage.gateway.tell(
        MessageReceived(desk, "You will.", "d2", talk.at, claimed_at=talk.at + timedelta(days=5000)),
        MessageReceived(desk, "Soon.", "d3", talk.at),
    )
    return talk.is_seen().panel()


@scene("conversation, correcting", width=744, height=420)
def correcting(stage: Stage) -> QWidget:
    panel = _talk(stage).is_seen().panel()
    panel.writing.correct(stage.services.conversations.page(BOB)[1])
    return panel


@scene("conversation, corrections not understood", width=744, height=420)
def correction_refused(stage: Stage) -> QWidget:
    talk = _talk(stage).is_seen()
    stage.gateway.tell(CapabilitiesReceived(BOB))
    panel = talk.panel()
    panel.writing.correct(stage.services.conversations.page(BOB)[1])
    return panel


@scene("conversation, styled", width=744, height=620)
def styled(stage: Stage) -> QWidget:
    talk = Talk(stage).presence(Presence(Availability.AVAILABLE))
    talk.they(STYLED)
    talk.we("> Agreed.\nGood, *then* `make all` it is.", 2)
    return talk.is_seen().panel()


@scene("conversation, styled right to left", width=744, height=420)
def styled_rtl(stage: Stage) -> QWidget:
    talk = Talk(stage, OMAR, "عمر حداد").presence(Presence(Availability.AVAILABLE))
    talk.they("> هل وصلت الرسومات؟\nنعم، *شكرا* جزيلا.")
    talk.we("> نعم، شكرا جزيلا على كل شيء وعلى الرسومات التي وصلت أمس إلى القاعة الثالثة\n_حسنا_", 2)
    return talk.is_seen().panel()


@scene("conversation, quoting", width=744, height=480)
def quoting(stage: Stage) -> QWidget:
    panel = _talk(stage).is_seen().panel()
    panel.writing.quote("Shall we meet at tne?")
    return panel


def _lines(stage: Stage) -> Talk:
    stage.services.preferences.update(are_messages_lines=True)
    talk = _talk(stage)
    talk.they(
        "The plan is at https://plans.fabrikam.example/h3, and this line is long enough to be broken.", 1
    )
    talk.we("Thanks.", 9, fault=StanzaFault.SERVER_TIMEOUT)
    talk.they("> Thanks.\nYou are *welcome*.", 1)
    talk.at += timedelta(days=0, minutes=3)
    return talk


@scene("conversation, lines", width=744, height=560)
def lines(stage: Stage) -> QWidget:
    return _lines(stage).is_seen().panel()


@scene("conversation, lines right to left desktop", width=744, height=480, is_right_to_left=True)
def lines_mirrored(stage: Stage) -> QWidget:
    return _lines(stage).is_seen().panel()


@scene("conversation, message menu")
def message_menu(stage: Stage) -> QWidget:
    panel = stage.keep(_talk(stage).is_seen().panel())
    panel.resize(744, 480)
    panel.view.setCurrentIndex(panel.view.model().index(1, 0))
    _row, hit = panel.view.hit(panel.view.rect().topLeft())
    menu = panel.view._menu(1, hit)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return menu


@scene("conversation, delete question", width=744, height=480)
def delete_question(stage: Stage) -> QWidget:
    panel = _talk(stage).is_seen().panel()
    panel._on_conversation_deletion_wanted()
    return panel


@scene("conversation, muted and offline", width=744, height=420)
def muted_offline(stage: Stage) -> QWidget:
    talk = _talk(stage).is_seen()
    stage.services.mutes.set_muted(BOB, is_muted=True)
    talk.presence(Presence(Availability.OFFLINE))
    return talk.panel()


@scene("conversation, offline and server silent", width=744, height=420)
def offline_silent(stage: Stage) -> QWidget:
    talk = _talk(stage).is_seen()
    stage.gateway.tell(CapabilitiesReceived(BOB, frozenset(Capability), keeps_messages=False))
    talk.presence(Presence(Availability.OFFLINE))
    return talk.panel()


@scene("settings, conversations", width=840, height=680)
def settings_conversations(stage: Stage) -> QWidget:
    stage.gateway.go_online()
    stage.gateway.tell(CaughtUp(has_archive=False))
    return PreferencesDialog(stage.services, stage.look, page=Page.CONVERSATIONS)


@scene("catch-up bar", width=336, height=70)
def catch_up_bar(stage: Stage) -> QWidget:
    talk = Talk(stage)
    bar = CatchUpBar(stage.services.archive)
    desk = BOB.with_resource("desk")
    messages = [MessageReceived(desk, str(number), str(number), talk.at) for number in range(240)]
    stage.gateway.tell(ArchivePage(tuple(messages), "last", talk.at))
    return bar


@scene("emoji by name", width=300, height=250)
def emoji(stage: Stage) -> QWidget:
    panel = stage.keep(_talk(stage).is_seen().panel())
    panel.resize(744, 480)
    panel.show()
    panel.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
    completion = panel.composer.field.emoji
    completion.offer("heart")
    return completion.list
