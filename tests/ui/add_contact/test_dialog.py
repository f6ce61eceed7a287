from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.ui.add_contact.dialog import AddContactDialog
from tests.support.services import friend

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig

BOB = Jid.parse("bob@fabrikam.test")


@pytest.fixture
def show(rig: Rig, look: Look, qtbot: QtBot) -> Callable[..., AddContactDialog]:
    rig.gateway.go_online(friend("carol@fabrikam.test", "Carol Reyes", "Partners"))
    kept = []

    def make(address: str = "") -> AddContactDialog:
        dialog = AddContactDialog(rig.services, look, address=address)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        return dialog

    return make


def _fault(dialog: AddContactDialog) -> str:
    return dialog._fault_text.text()


def test_contact_is_added_with_name_and_group(
    rig: Rig, show: Callable[..., AddContactDialog], qtbot: QtBot
) -> None:
    dialog = show()
    QTest.keyClicks(dialog.address, "Bob@Fabrikam.Test")
    QTest.keyClicks(dialog.name, "Bob Tan")
    dialog.group.setEditText("Hall 3")

    with qtbot.waitSignal(dialog.added) as added:
        QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)

    contact = rig.services.roster.contacts[BOB]
    assert added.args == [BOB]
    assert (contact.name, contact.groups) == ("Bob Tan", ("Hall 3",))
    assert not dialog.isVisible()


def test_enter_adds(rig: Rig, show: Callable[..., AddContactDialog]) -> None:
    dialog = show()
    QTest.keyClicks(dialog.address, "bob@fabrikam.test")

    QTest.keyClick(dialog.address, Qt.Key.Key_Return)

    assert BOB in rig.services.roster.contacts


def test_escape_adds_nothing(rig: Rig, show: Callable[..., AddContactDialog]) -> None:
    dialog = show("bob@fabrikam.test")

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert BOB not in rig.services.roster.contacts
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bob@home@fabrikam.test", "more than one @"),
        ("bob tan@fabrikam.test", "no spaces"),
        ("b" * 1100 + "@fabrikam.test", "too long"),
        ("bob:tan@fabrikam.test", "not allowed"),
        ("bob@fabrikam..test", "not a valid domain"),
        ("bob@fabrikam.test/desk", "Leave out the /"),
        ("alice@contoso.test", "your own address"),
        ("CAROL@fabrikam.test", "Carol Reyes"),
    ],
)
def test_fault_is_said_while_typing(show: Callable[..., AddContactDialog], text: str, said: str) -> None:
    dialog = show()

    dialog.address.setText(text)

    assert said in _fault(dialog)
    assert dialog.address.accessibleDescription() == _fault(dialog)
    assert not dialog.ok.isEnabled()


@pytest.mark.parametrize(
    ("text", "said"), [("bob", "needs an @"), ("bob@", "missing"), ("@x.test", "missing")]
)
def test_unfinished_address_is_not_scolded_before_a_pause(
    show: Callable[..., AddContactDialog], qtbot: QtBot, text: str, said: str
) -> None:
    dialog = show()
    dialog._patience.setInterval(10)

    dialog.address.setText(text)

    assert _fault(dialog) == ""
    qtbot.waitUntil(lambda: said in _fault(dialog))
    assert not dialog.ok.isEnabled()


def test_mended_address_is_no_longer_at_fault(show: Callable[..., AddContactDialog]) -> None:
    dialog = show("bob@home@fabrikam.test")
    assert _fault(dialog) != ""

    dialog.address.setText("bob@fabrikam.test")

    assert _fault(dialog) == ""
    assert dialog.ok.isEnabled()


def test_link_fills_the_fields_and_nothing_more(rig: Rig, show: Callable[..., AddContactDialog]) -> None:
    dialog = show("xmpp:bob@fabrikam.test?roster;name=Bob%20Tan;group=Partners")

    assert dialog.address.text() == "bob@fabrikam.test"
    assert dialog.name.text() == "Bob Tan"
    assert dialog.group.currentText() == "Partners"
    assert BOB not in rig.services.roster.contacts


def test_link_that_names_nobody_shows_its_fault(show: Callable[..., AddContactDialog]) -> None:
    dialog = show("xmpp:fabrikam.test")

    assert _fault(dialog) != ""
    assert not dialog.ok.isEnabled()


def test_groups_of_the_list_are_offered(show: Callable[..., AddContactDialog]) -> None:
    dialog = show()

    assert [dialog.group.itemText(row) for row in range(dialog.group.count())] == ["Partners"]
    assert dialog.group.currentText() == ""


def test_meaning_of_the_partner_type_is_said_and_gives_way_to_a_fault(
    rig: Rig, show: Callable[..., AddContactDialog]
) -> None:
    rig.services.policy.add("fabrikam.test", PartnerType.FEDERATED)
    dialog = show("bob@fabrikam.test")
    assert "see your note" in dialog._hint.text()
    assert dialog._hint.isVisible()

    dialog.address.setText("bob@@fabrikam.test")

    assert not dialog._hint.isVisible()


def test_service_that_has_ended_is_said(show: Callable[..., AddContactDialog]) -> None:
    dialog = show("li.wei@yahoo.com")

    assert "has ended" in dialog._hint.text()
    assert dialog.ok.isEnabled()


def test_domain_outside_the_partners_is_refused(rig: Rig, show: Callable[..., AddContactDialog]) -> None:
    rig.services.preferences.update(is_partners_only=True)

    dialog = show("bob@elsewhere.test")

    assert "no partner" in _fault(dialog)
    assert not dialog.ok.isEnabled()


def test_offline_it_is_said_that_the_request_waits(rig: Rig, show: Callable[..., AddContactDialog]) -> None:
    dialog = show()

    rig.gateway.go_down()

    assert "offline" in dialog._note.text()


def test_tab_goes_through_the_fields_in_order(show: Callable[..., AddContactDialog], qtbot: QtBot) -> None:
    dialog = show("bob@fabrikam.test")
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.address.setFocus()

    seen = []
    for _ in range(4):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())

    assert seen == [dialog.name, dialog.group, dialog.ok, dialog.cancel]
