"""Item 34: names and addresses that look like others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lyncfedclient.domain.events import SubscriptionRequested
from lyncfedclient.domain.jid import Jid
from lyncfedclient.ui.add_contact.dialog import AddContactDialog
from lyncfedclient.ui.outside_text import isolated, shown, shown_line
from tests.support import waiting
from tests.support.services import friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

from tests.attack.desk import BOB, Open


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
