"""Items 43 to 45: links, tables and file names that ask for more than they may."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.contact_file import ExportFormat
from lyncfedclient.importers.export import export_contacts
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import BytesSource
from tests.support.services import make_rig
from tests.ui.add_contact import test_xmpp_uri as links

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

from tests.attack.desk import BOB, Open


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


@pytest.mark.guard("visible-text")
def test_attack_43_hidden_characters_do_not_come_in_by_a_link() -> None:
    links.test_hidden_characters_do_not_come_in()


@pytest.mark.guard("no-formulas")
@pytest.mark.parametrize("name", ["=cmd|'/c calc'!A0", "+1+1", "-1", "@SUM(A1)", "\t=1", "=1+1"])
def test_attack_44_a_name_is_no_formula(name: str) -> None:
    content = export_contacts([Contact(BOB, name, groups=(name,))], ExportFormat.CSV)

    text = content.decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert sum(name.strip() in cell for cell in cells) > 1
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    (found,) = read_contacts(BytesSource(content)).contacts
    assert found.name.strip() == name.strip()
    assert [group.strip() for group in found.groups] == [name.strip()]


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
