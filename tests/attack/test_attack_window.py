"""Items 34 and 41 to 45: what the window makes of texts from outside."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.contact_file import ExportFormat
from lyncfedclient.domain.gateway import (
    Certificate,
    Link,
    LinkChanged,
    LinkFault,
    LinkPhase,
    MessageFailed,
    MessageReceived,
    PresenceChanged,
    PresenceFailed,
    StanzaFault,
    SubscriptionRequested,
    VisitingCardReceived,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.domain.settings import Theme
from lyncfedclient.domain.toast import MessagesArrived
from lyncfedclient.domain.visiting_card import Card, Phone
from lyncfedclient.importers.export import export_contacts
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import BytesSource
from lyncfedclient.services.desktop.freedesktop_toasts import FreedesktopToasts
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.ui.add_contact.dialog import AddContactDialog
from lyncfedclient.ui.contact_card.card import ContactCard
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.main_window.window import MainWindow
from lyncfedclient.ui.outside_text import isolated, shown, shown_line, tooltip
from lyncfedclient.ui.toaster import Toaster
from tests.support import waiting
from tests.support.services import friend, make_rig
from tests.ui.add_contact import test_xmpp_uri as links

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.support.services import Rig

BOB = Jid.parse("bob@fabrikam.test")
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


_TAG = re.compile(r"<[A-Za-z!/]")


class Open:
    """The window of Alice, with Bob on the list."""

    def __init__(self, qtbot: QtBot, rig: Rig, *names: str) -> None:
        self.rig = rig
        rig.gateway.go_online(friend(BOB, *names))
        self.look = Look(Theme.LIGHT)
        self.window = MainWindow(rig.services, self.look)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 640)
        self.window.show()
        QApplication.processEvents()

    def labels(self) -> list[QLabel]:
        return [label for label in self.window.findChildren(QLabel) if label.text()]

    def settle(self) -> None:
        for _ in range(5):
            QApplication.sendPostedEvents()
            QApplication.processEvents()


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
        pytest.param(text, marks=pytest.mark.guard("plain-text") if "b>" in text[:4] or "img" in text else ())
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


@pytest.mark.guard("visible-text")
@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("pay\u202etxt.exe", "\u202e"),
        ("ad\u200bmin", "\u200b"),
        ("a\x00b", "\x00"),
        ("x\x1b[2J", "\x1b"),
        ("a\U000e0041b", "\U000e0041"),
    ],
)
def test_attack_34_what_only_misleads_is_made_visible(text: str, hidden: str) -> None:
    assert hidden not in shown(text)
    assert hidden not in shown_line(text)
    assert shown(text) != text.replace(hidden, "")


@pytest.mark.guard("isolated")
@pytest.mark.parametrize("name", ["Bob\u2069", "Bob\u2067", "\u2068\u2068Bob", "Bob\u2069\u2069 \u2067 x"])
def test_attack_34_a_name_does_not_break_out_of_its_place_in_a_sentence(name: str) -> None:
    depth = 0
    for character in isolated(name):
        depth += {"\u2066": 1, "\u2067": 1, "\u2068": 1, "\u2069": -1}.get(character, 0)
        assert depth > 0 or character == "\u2069"

    assert depth == 0
    assert isolated(name).count("\u2068") >= 1


def test_attack_34_a_name_is_cut_and_keeps_to_its_line() -> None:
    line = shown_line("A" * 10_000 + "\n\r\u2028" + "B" * 10_000, 60)

    assert len(line) == 60
    assert line.isprintable()


def test_attack_34_two_of_one_name_are_told_apart_by_their_address(qtbot: QtBot) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, "Bob Tan")
    other = Jid.parse("mallory@attacker.test")
    rig.gateway.go_online(friend(BOB, "Bob Tan"), friend(other, "Bob Tan"))
    opened.settle()

    for peer in (BOB, other):
        opened.window.open_conversation(peer)
        opened.settle()
        texts = [
            widget.accessibleName() + widget.toolTip() + getattr(widget, "text", str)()
            for widget in opened.window.findChildren(QLabel)
            if widget.isVisibleTo(opened.window)
        ]
        assert any(str(peer) in text for text in texts)


@pytest.mark.guard("resemblance")
def test_attack_34_an_address_that_looks_like_a_contacts_is_remarked_on_while_it_is_typed(
    qtbot: QtBot,
) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, "Bob")
    dialog = AddContactDialog(rig.services, opened.look)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()

    dialog.address.setText("b\N{CYRILLIC SMALL LETTER O}b@fabrikam.test")
    QTest.keyClicks(dialog.address, " ")
    QTest.keyClick(dialog.address, Qt.Key.Key_Backspace)

    def remarked() -> bool:
        return any(
            str(BOB) in label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)
        )

    qtbot.waitUntil(remarked, timeout=int(waiting.LIMIT_S * 1000))


@pytest.mark.guard("mark-flood")
def test_attack_34_a_flood_of_marks_is_cut() -> None:
    assert len(shown("a" + "̀" * 5000)) < 20


@pytest.mark.guard("resemblance")
@pytest.mark.parametrize(
    "address",
    ["b\N{CYRILLIC SMALL LETTER O}b@fabrikam.test", "bob@fabrikarn.test", "b0b@fabrikam.test"],
)
def test_attack_34_an_address_that_looks_like_a_contacts_is_flagged(qtbot: QtBot, address: str) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, "Bob")

    rig.gateway.tell(SubscriptionRequested(Jid.parse(address), nick="Bob"))
    opened.window.left._on_requests_wanted()
    opened.settle()

    texts = [label.text() for label in opened.labels()]
    assert any("only looks like" in text and str(BOB) in text for text in texts), texts


def test_attack_34_the_real_address_stands_beside_the_name(qtbot: QtBot) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, "admin@contoso.test")

    opened.window.open_conversation(BOB)
    opened.settle()

    assert any(
        str(BOB) in widget.accessibleName() + widget.toolTip() + getattr(widget, "text", str)()
        for widget in opened.window.findChildren(QLabel)
    )


def test_attack_34_a_full_width_at_is_no_other_address() -> None:
    assert shown_line("bob\uff20fabrikam.test") == "bob\uff20fabrikam.test"
    with pytest.raises(ValueError, match=r"."):
        Jid.parse_contact("bob\uff20fabrikam.test\uff20attacker.test")


ENORMOUS: dict[str, Callable[[], str]] = {
    "one line": lambda: "x" * 500_000,
    "a shorter line": lambda: "x" * 100_000,
    "many lines": lambda: "\n" * 100_000,
    "emoji": lambda: "👍" * 10_000,
    "zalgo": lambda: ("a" + "̀" * 50) * 5000,
    "right to left": lambda: "\u202e\u0645\u0631\u062d\u0628\u0627 " * 20_000,
    "nul": lambda: "\x01\x02" * 50_000,
    "no break": lambda: "لا" * 100_000,
}


_WITHOUT_SHORTENING = {"a shorter line", "no break"}
"""Those that take so long without it that no machine is quick enough."""


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(kind, marks=pytest.mark.guard("shortened") if kind in _WITHOUT_SHORTENING else ())
        for kind in ENORMOUS
    ],
)
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
    began = time.thread_time()
    QApplication.processEvents()
    opened.window.grab()
    drawn = time.thread_time() - began

    # Of this thread's own time; twice what a person takes for at once, for a machine with other work.
    assert taken < 0.2
    assert drawn < 0.2


@pytest.mark.parametrize("text", ["%1 %2 %n", "{name} {0}", "%s%d%n"])
def test_attack_42_nothing_in_a_name_is_formatted(qtbot: QtBot, text: str) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, text)

    opened.window.open_conversation(BOB)
    opened.settle()

    assert any(
        text in (label.text() + label.accessibleName()) for label in opened.window.findChildren(QLabel)
    )


@pytest.mark.parametrize(
    "kind", ["remove", "message;body=hello", "roster;name=x", "command;action=execute", "pubsub"]
)
def test_attack_43_a_link_never_acts_by_itself(qtbot: QtBot, kind: str) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, "Bob")
    rig.gateway.sent.clear()

    for address in (str(BOB), "mallory@attacker.test"):
        opened.window.open_wish(f"xmpp:{address}?{kind}")
        opened.settle()

    changing = {
        "set_contact",
        "remove_contact",
        "request_subscription",
        "send_message",
        "grant_subscription",
        "block",
    }
    assert [command for command, _ in rig.gateway.sent if command in changing] == []
    assert BOB in rig.services.roster.contacts


@pytest.mark.parametrize(
    "text", ["xmpp:" + "a" * 100_000, "xmpp:%00@x.test", "xmpp:a%0Ab@x.test", "xmpp:--help", "xmpp:"]
)
def test_attack_43_a_link_that_names_nobody_does_nothing(qtbot: QtBot, text: str) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, "Bob")
    rig.gateway.sent.clear()

    opened.window.open_wish(text)
    opened.settle()

    assert rig.gateway.sent == []


def test_attack_43_hidden_characters_do_not_come_in_by_a_link() -> None:
    links.test_hidden_characters_do_not_come_in()


@pytest.mark.guard("no-formulas")
@pytest.mark.parametrize("name", ["=cmd|'/c calc'!A0", "+1+1", "-1", "@SUM(A1)", "\t=1", "=1+1"])
def test_attack_44_a_name_is_no_formula(name: str) -> None:
    content = export_contacts([Contact(BOB, name)], ExportFormat.CSV)

    text = content.decode("utf-8-sig")
    assert f",{name}" not in text
    assert f'"{name}' not in text
    assert [found.name.strip() for found in read_contacts(BytesSource(content)).contacts] == [name.strip()]


def test_attack_45_file_names_with_line_ends_stay_one_name_each(qtbot: QtBot) -> None:
    rig = make_rig()
    opened = Open(qtbot, rig, "Bob")
    opened.window.open_conversation(BOB)
    opened.settle()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/a\nb; rm -rf x.txt"), QUrl.fromLocalFile("/tmp/c\rd.txt")])
    QGuiApplication.clipboard().setMimeData(mime)

    field = next(
        widget
        for widget in opened.window.findChildren(QWidget)
        if widget.metaObject().className().endswith("Field") or hasattr(widget, "insertFromMimeData")
    )
    field.setFocus()
    field.insertFromMimeData(mime)  # type: ignore[attr-defined]
    opened.settle()

    assert rig.gateway.commands("send_message") == []
    lines = field.toPlainText().strip().split("\n")  # type: ignore[attr-defined]
    assert lines == ["file:///tmp/a%0Ab; rm -rf x.txt", "file:///tmp/c%0Dd.txt"]
