from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.events import DomainLookedUp
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.stanza_fault import StanzaFault
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


def test_pain_6_the_rule_of_the_partner_type_is_said_and_gives_way_to_a_fault(
    rig: Rig, show: Callable[..., AddContactDialog]
) -> None:
    rig.services.policy.add("fabrikam.test", PartnerType.FEDERATED)
    dialog = show("bob@fabrikam.test")
    assert "see your note" in dialog.remarks.sentences()[0]
    assert dialog.remarks.isVisible()

    dialog.address.setText("bob@@fabrikam.test")

    assert not dialog.remarks.isVisible()


def test_service_that_has_ended_is_said(show: Callable[..., AddContactDialog]) -> None:
    dialog = show("li.wei@yahoo.com")

    assert "has ended" in dialog.remarks.sentences()[0]
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
    for _ in range(5):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())

    assert seen == [dialog.name, dialog.group, dialog.relationship, dialog.ok, dialog.cancel]


def looked_up(domain: str, *, is_found: bool, fault: StanzaFault | None = None) -> DomainLookedUp:
    srv = DomainFinding(DomainStep.SRV, True if is_found else None, "xmpp.x:5269", fault)
    return DomainLookedUp(domain, (srv, DomainFinding(DomainStep.ADDRESS, is_found, "", fault)))


def test_the_relationship_is_chosen_at_once_and_says_what_it_does(
    rig: Rig, show: Callable[..., AddContactDialog]
) -> None:
    dialog = show("bob@fabrikam.test")

    dialog.relationship.setCurrentIndex(dialog.relationship.findData(Relationship.WORKGROUP))
    said = dialog._relation_text.text()
    dialog.ok.click()

    assert "Do Not Disturb" in said
    assert rig.services.roster.contacts[BOB].relationship is Relationship.WORKGROUP


def test_blocked_is_no_relationship_to_begin_with(show: Callable[..., AddContactDialog]) -> None:
    dialog = show()

    offered = {dialog.relationship.itemData(row) for row in range(dialog.relationship.count())}

    assert offered == set(Relationship) - {Relationship.BLOCKED}
    assert dialog.relationship.currentData() is Relationship.EXTERNAL


def test_the_servers_of_a_domain_are_looked_up_once_typing_pauses(
    rig: Rig, show: Callable[..., AddContactDialog], qtbot: QtBot
) -> None:
    dialog = show()
    dialog.remarks._patience.setInterval(0)

    QTest.keyClicks(dialog.address, "bob@fabrikam.test")
    qtbot.waitUntil(lambda: ("fabrikam.test",) in rig.gateway.commands("look_up_domain"))
    looking = dialog.remarks.sentences()[-1]
    rig.gateway.tell(looked_up("fabrikam.test", is_found=True))

    assert "Looking for a server" in looking
    assert "was found" in dialog.remarks.sentences()[-1]


def test_a_look_up_is_given_up_when_the_domain_changes_and_when_the_dialog_closes(
    rig: Rig, show: Callable[..., AddContactDialog], qtbot: QtBot
) -> None:
    dialog = show("bob@fabrikam.test")
    dialog.remarks._look_up()
    rig.gateway.sent.clear()

    dialog.address.setText("bob@tailspin.test")
    on_change = rig.gateway.commands("look_up_domain")
    rig.gateway.tell(looked_up("fabrikam.test", is_found=False))
    said = dialog.remarks.sentences()
    rig.gateway.sent.clear()
    dialog.reject()

    assert on_change == [("",)]
    assert not any("No server" in sentence for sentence in said)
    assert rig.gateway.commands("look_up_domain") == [("",)]


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (looked_up("fabrikam.test", is_found=False), "No server"),
        (
            looked_up("fabrikam.test", is_found=False, fault=StanzaFault.SERVER_TIMEOUT),
            "could not be looked up",
        ),
        (
            DomainLookedUp("fabrikam.test", (DomainFinding(DomainStep.SRV, False, ""),)),
            "says that it has no server",
        ),
    ],
    ids=["none", "silence", "decidedly-none"],
)
def test_pain_8_a_domain_without_a_server_is_said_while_typing(
    rig: Rig, show: Callable[..., AddContactDialog], found: DomainLookedUp, words: str
) -> None:
    dialog = show("bob@fabrikam.test")

    rig.gateway.tell(found)

    assert words in dialog.remarks.sentences()[-1]
    assert dialog.ok.isEnabled()


def test_people_of_the_own_organisation_are_not_looked_up(
    rig: Rig, show: Callable[..., AddContactDialog], qtbot: QtBot
) -> None:
    dialog = show("zoe@contoso.test")

    assert not dialog.remarks._patience.isActive()


def test_an_address_that_looks_like_a_contacts_is_warned_of(show: Callable[..., AddContactDialog]) -> None:
    alike = show("caro1@fabrikam.test")
    mixed = show("b\N{CYRILLIC SMALL LETTER O}b@fabrikam.test")

    assert "only looks like" in alike.remarks.sentences()[0]
    assert "carol@fabrikam.test" in alike.remarks.sentences()[0]
    assert "different alphabets" in mixed.remarks.sentences()[0]


def test_an_address_of_an_ended_service_is_kept_as_a_note_and_nobody_is_asked(
    rig: Rig, show: Callable[..., AddContactDialog]
) -> None:
    dialog = show("li.wei@yahoo.com")

    words, is_choosing = dialog.ok.text(), dialog.relationship.isEnabled()
    dialog.ok.click()

    contact = rig.services.roster.contacts[Jid.parse("li.wei@yahoo.com")]
    assert (words, is_choosing) == ("Keep as a note", False)
    assert contact.kind is Kind.YAHOO
    assert not contact.is_waiting
    assert rig.gateway.commands("set_contact") == rig.gateway.commands("request_subscription") == []


@pytest.mark.parametrize("typed", ["eva(northwind.test)@msn.com", "eva@northwind.test (MSN)"])
def test_pain_9_an_address_behind_msn_is_understood_in_both_forms(
    rig: Rig, show: Callable[..., AddContactDialog], typed: str
) -> None:
    dialog = show()
    dialog.address.setText(typed)

    said = dialog.remarks.sentences()[0]
    dialog.ok.click()

    assert "eva@northwind.test (MSN)" in said.replace("\u2068", "").replace("\u2069", "")
    assert Jid.parse("eva(northwind.test)@msn.com") in rig.services.roster.contacts
