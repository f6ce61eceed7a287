"""Items 41 and 42: what the window makes of texts from outside."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from lyncfedclient.domain.events import (
    LinkChanged,
    PresenceChanged,
    PresenceFailed,
    SubscriptionRequested,
    VisitingCardReceived,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import Certificate, Link, LinkFault, LinkPhase
from lyncfedclient.domain.message_events import MessageFailed, MessageReceived
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.domain.toast import MessagesArrived
from lyncfedclient.domain.visiting_card import Card, Phone
from lyncfedclient.services.desktop.freedesktop_toasts import FreedesktopToasts
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.ui.contact_card.card import ContactCard
from lyncfedclient.ui.main_window import left_pane
from lyncfedclient.ui.outside_text import shown_line, tooltip
from lyncfedclient.ui.toaster import Toaster
from tests.support.services import friend, make_rig

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

from tests.attack.desk import BOB, Open

MARKUP = (
    "<b>bold</b>",
    "<img src='http://attacker.test/x.png'>",
    "<a href='javascript:alert(1)'>here</a>",
    "&lt;b&gt;",
    "<table>" * 50,
    "<style>*{font-size:400px}</style>",
    "\x1b[31mred\x1b[0m",
    "<!DOCTYPE HTML><html><body>x",
    "%1 %n %s {0} {name}",
)

_EVERYWHERE = {
    MARKUP[0]: ("plain-text", "tooltip-escaped"),
    MARKUP[1]: ("plain-text", "tooltip-escaped"),
    MARKUP[2]: ("tooltip-escaped",),
}
"""By text the guards of labels and of tooltips that keep it from being taken for markup."""

_TAG = re.compile(r"<[A-Za-z!/]")


def interpreted(root: QWidget) -> list[str]:
    """Give every text of labels and tooltips that would be taken for markup and holds ours."""
    found = []
    for label in root.findChildren(QLabel):
        is_rich = label.textFormat() is Qt.TextFormat.RichText or (
            label.textFormat() is Qt.TextFormat.AutoText and _TAG.search(label.text()) is not None
        )
        if is_rich and ("attacker" in label.text() or "<b>" in label.text() or "<table>" in label.text()):
            found.append(label.text())
    for widget in root.findChildren(QWidget):
        text = widget.toolTip()
        if _TAG.search(text) and any(part in text for part in ("<img", "<b>bold", "<a href", "<table")):
            found.append(text)
    return found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, marks=pytest.mark.guard(*_EVERYWHERE[text]) if text in _EVERYWHERE else ())
        for text in MARKUP[:4]
    ],
)
def test_attack_41_markup_is_shown_literally_everywhere(qtbot: QtBot, text: str) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, text, text)
    full = BOB.with_resource("x")
    rig.gateway.tell(
        PresenceChanged(full, Presence(Availability.AVAILABLE, note=text, status=text)),
        MessageReceived(full, text, "m1"),
        SubscriptionRequested(Jid.parse("eve@attacker.test"), nick=text, text=text),
        MessageFailed(BOB, "unknown", StanzaFault.OTHER, text),
        PresenceFailed(BOB, StanzaFault.OTHER, text),
    )
    for page in (left_pane.CONVERSATIONS, left_pane.REQUESTS):
        opened.window.left.show_page(page)
        opened.settle()
    opened.window.open_conversation(BOB)
    opened.settle()
    rig.gateway.tell(
        VisitingCardReceived(
            BOB, Card(text, text, text, text, text, (text,), (Phone(text),), text, text, text), None
        )
    )
    card = ContactCard(rig.services, opened.look, BOB)
    qtbot.addWidget(card)
    card.show()
    opened.settle()
    rig.gateway.tell(
        LinkChanged(
            Link(
                LinkPhase.REFUSED,
                LinkFault.CERTIFICATE_UNTRUSTED,
                text,
                None,
                Certificate(text, text, (text,)),
            )
        )
    )
    opened.settle()

    assert interpreted(opened.window) == []
    assert interpreted(card) == []
    assert any(text in label.text() for label in card.findChildren(QLabel))
    assert any(text in label.text() for label in opened.labels()), "shown nowhere: the test looks past it"


@pytest.mark.guard("tooltip-escaped")
@pytest.mark.parametrize("text", MARKUP[:6])
def test_attack_41_a_tooltip_shows_markup_literally(text: str) -> None:
    assert text not in tooltip(text)
    assert "<img" not in tooltip(text)


@pytest.mark.parametrize("text", MARKUP)
def test_attack_41_a_toast_says_markup_literally(qtbot: QtBot, text: str) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, text))
    rig.services.conversations.send(BOB, text)
    (message,) = MessageStore(rig.database).page(BOB)
    toaster = Toaster(rig.services, None)

    toast = toaster.toast(MessagesArrived(BOB, 1, (message,)), is_silent=True)

    assert shown_line(text, 60) in toast.title
    assert shown_line(text, 160) in toast.body
    for capabilities in (frozenset({"body", "body-markup"}), frozenset({"body"})):
        board = FreedesktopToasts(rig.services.tasks)
        board._capabilities = capabilities
        body = str(board._notice(toast)[4])
        assert ("body-markup" not in capabilities) or not _TAG.search(body), body


def test_attack_41_every_label_with_words_from_outside_is_plain(qtbot: QtBot) -> None:
    opened = Open(qtbot, make_rig(), "Bob")

    opened.window.open_conversation(BOB)
    opened.settle()

    assert [label.text() for label in opened.labels() if label.textFormat() is Qt.TextFormat.RichText] == []


ENORMOUS: dict[str, Callable[[], str]] = {
    "one line": lambda: "x" * 1_000_000,
    "a shorter line": lambda: "x" * 100_000,
    "many lines": lambda: "x\n" * 100_000,
    "emoji": lambda: "👍" * 10_000,
    "zalgo": lambda: ("a" + "̀" * 50) * 5000,
    "right to left": lambda: "\u202e\u0645\u0631\u062d\u0628\u0627 " * 20_000,
    "nul": lambda: "\x00\x01\x02" * 50_000,
    "no break": lambda: "لا" * 100_000,
}

_MAX_SHOWN = 5000


def longest_shown(opened: Open) -> int:
    """Give the length of the longest text that any list of the window is asked to draw."""
    models = {id(view.model()): view.model() for view in opened.window.findChildren(QAbstractItemView)}
    return max(
        len(str(model.index(row, 0).data() or ""))
        for model in models.values()
        for row in range(model.rowCount())
    )


@pytest.mark.guard("shortened")
@pytest.mark.parametrize("kind", ENORMOUS)
def test_attack_42_an_enormous_text_does_not_hold_the_window_up(qtbot: QtBot, kind: str) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, "Bob")
    opened.window.open_conversation(BOB)
    opened.settle()
    rig.gateway.tell(MessageReceived(BOB.with_resource("x"), "warm up 👍 مرحبا", "m0"))
    opened.settle()
    body = ENORMOUS[kind]()

    began = time.thread_time()
    rig.gateway.tell(MessageReceived(BOB.with_resource("x"), body, "m1"))
    taken = time.thread_time() - began
    longest = longest_shown(opened)
    if longest > _MAX_SHOWN:
        # Drawing it would take minutes.
        for view in opened.window.findChildren(QAbstractItemView):
            view.setModel(None)
    assert 0 < longest <= _MAX_SHOWN
    began = time.thread_time()
    QApplication.processEvents()
    opened.window.grab()
    drawn = time.thread_time() - began

    # Each is one go of the window's thread; of its own time, since the machine may have other work.
    assert taken < 0.1
    assert drawn < 0.1


@pytest.mark.parametrize("text", ["%1 %2 %n", "{name} {0}", "%s%d%n"])
def test_attack_42_nothing_in_a_name_is_formatted(qtbot: QtBot, text: str) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, text)

    opened.window.open_conversation(BOB)
    opened.settle()

    assert any(
        text in (label.text() + label.accessibleName()) for label in opened.window.findChildren(QLabel)
    )
