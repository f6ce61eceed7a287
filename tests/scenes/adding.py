"""Adding a contact: empty, filled, and each fault of an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.events import DomainLookedUp
from lyncfedclient.domain.jid import JidFault
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.ui.add_contact.dialog import AddContactDialog
from tests.scenes.stage import Stage, scene
from tests.support.services import friend

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FAULTY = {
    JidFault.EMPTY: " ",
    JidFault.NO_AT: "bob.fabrikam.example",
    JidFault.TWO_AT: "bob@home@fabrikam.example",
    JidFault.SPACE: "bob tan@fabrikam.example",
    JidFault.NO_LOCAL: "@fabrikam.example",
    JidFault.NO_DOMAIN: "bob@",
    JidFault.TOO_LONG: "b" * 1100 + "@fabrikam.example",
    JidFault.BAD_LOCAL: "bob:tan@fabrikam.example",
    JidFault.BAD_DOMAIN: "bob@fabrikam..example",
    JidFault.HAS_RESOURCE: "bob@fabrikam.example/desk",
    JidFault.OWN_ADDRESS: "alice@contoso.test",
    JidFault.ALREADY_CONTACT: "Carol@Fabrikam.Example",
}


def _dialog(stage: Stage, address: str = "") -> AddContactDialog:
    stage.gateway.go_online(
        friend("carol@fabrikam.example", "Carol Reyes", "Partners (XMPP)"),
        friend("dan@x.example", "Dan", "Hall 3"),
    )
    return AddContactDialog(stage.services, stage.look, address=address)


@scene("add contact")
def add_contact(stage: Stage) -> QWidget:
    return _dialog(stage)


@scene("add contact, from a link")
def add_contact_from_link(stage: Stage) -> QWidget:
    stage.services.policy.add("fabrikam.example", PartnerType.FEDERATED)
    return _dialog(stage, "xmpp:bob@fabrikam.example?roster;name=Bob%20Tan;group=Partners%20(XMPP)")


def _looked_up(stage: Stage, domain: str, *, is_found: bool) -> None:
    finding = DomainFinding(DomainStep.ADDRESS, is_found, "")
    stage.gateway.tell(DomainLookedUp(domain, (finding,)))


@scene("add contact, server found")
def add_contact_found(stage: Stage) -> QWidget:
    stage.services.policy.add("fabrikam.example", PartnerType.FEDERATED)
    dialog = _dialog(stage, "bob@fabrikam.example")
    dialog.name.setText("Bob Tan")
    dialog.relationship.setCurrentIndex(dialog.relationship.findData(Relationship.WORKGROUP))
    _looked_up(stage, "fabrikam.example", is_found=True)
    return dialog


@scene("add contact, looking for a server")
def add_contact_looking(stage: Stage) -> QWidget:
    dialog = _dialog(stage, "noor@northwind.example")
    dialog.remarks._look_up()
    return dialog


@scene("add contact, no server")
def add_contact_no_server(stage: Stage) -> QWidget:
    dialog = _dialog(stage, "bob@fabricam.example")
    _looked_up(stage, "fabricam.example", is_found=False)
    return dialog


@scene("add contact, looks like somebody else")
def add_contact_alike(stage: Stage) -> QWidget:
    dialog = _dialog(stage, "caro1@fabrikam.example")
    _looked_up(stage, "fabrikam.example", is_found=True)
    return dialog


@scene("add contact, mixed alphabets")
def add_contact_mixed(stage: Stage) -> QWidget:
    return _dialog(stage, "b\N{CYRILLIC SMALL LETTER O}b@fabrikam.example")


@scene("add contact, no partner")
def add_contact_no_partner(stage: Stage) -> QWidget:
    stage.services.preferences.update(is_partners_only=True)
    return _dialog(stage, "noor@northwind.example")


@scene("add contact, ended service")
def add_contact_ended(stage: Stage) -> QWidget:
    return _dialog(stage, "li.wei@yahoo.com")


@scene("add contact, ended service behind MSN")
def add_contact_msn(stage: Stage) -> QWidget:
    return _dialog(stage, "eva(northwind.example)@msn.com")


@scene("add contact, offline")
def add_contact_offline(stage: Stage) -> QWidget:
    return AddContactDialog(stage.services, stage.look, address="bob@fabrikam.example")


@scene("add contact, right to left desktop", is_right_to_left=True)
def add_contact_mirrored(stage: Stage) -> QWidget:
    return _dialog(stage, "bob@fabrikam.example/desk")


def _enter(fault: JidFault, address: str) -> None:
    @scene(f"add contact, {fault.value}")
    def faulty(stage: Stage) -> QWidget:
        return _dialog(stage, address)


for _fault, _address in _FAULTY.items():
    _enter(_fault, _address)
