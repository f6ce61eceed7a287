from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.contact_list.menu import Choice, Verb
from lyncfedclient.ui.contact_list.panel import ContactListPanel
from lyncfedclient.ui.icons import Icons
from tests.support.services import BOB, CAROL, friend

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig


@pytest.fixture
def panel(rig: Rig, look: Look, qtbot: QtBot) -> ContactListPanel:
    rig.gateway.go_online(friend(BOB, "Bob Tan", "Partners"), friend(CAROL, "Carol", "Partners", "Hall 3"))
    panel = ContactListPanel(rig.services, look, Icons(look), Avatars(look))
    qtbot.addWidget(panel)
    panel.show()
    return panel


def choose(panel: ContactListPanel, wanted: Choice) -> None:
    """Open the menu of Bob and press the line of this choice."""
    panel._on_menu_wanted(panel.model.people[BOB], QPoint(0, 0))
    panel._menu.hide()
    (line,) = [line for line in lines(panel._menu) if line.data() == wanted]
    line.trigger()


def lines(menu: QMenu) -> list[QAction]:
    """Give all lines of a menu, and of those in it."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += lines(inner) if isinstance(inner, QMenu) else [action]
    return found


def test_the_card_is_asked_for(panel: ContactListPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.card_wanted) as wanted:
        choose(panel, Choice(Verb.CARD))

    assert wanted.args == [BOB]


def test_relationship_and_alert_are_chosen_and_marked(rig: Rig, panel: ContactListPanel) -> None:
    choose(panel, Choice(Verb.RELATE, relationship=Relationship.WORKGROUP))
    choose(panel, Choice(Verb.ALERT, alert=Alert.ONCE))

    panel._on_menu_wanted(panel.model.people[BOB], QPoint(0, 0))
    panel._menu.hide()
    marked = [line.data() for line in lines(panel._menu) if line.isChecked()]
    assert rig.services.roster.contacts[BOB].relationship is Relationship.WORKGROUP
    assert rig.services.alerts.of(BOB) is Alert.ONCE
    assert Choice(Verb.ALERT, alert=Alert.ONCE) in marked


def test_a_domain_is_blocked_only_after_a_question_that_counts(rig: Rig, panel: ContactListPanel) -> None:
    choose(panel, Choice(Verb.BLOCK_DOMAIN))
    asked = panel._ask._question.text()
    before = rig.gateway.commands("block")
    panel._ask._confirm.click()

    assert "2 people" in asked
    assert before == []
    assert rig.gateway.commands("block") == [(Jid("", BOB.domain),)]
    assert rig.services.roster.contacts[CAROL].relationship is Relationship.BLOCKED


def test_a_group_is_renamed_and_deleted_through_its_menu(rig: Rig, panel: ContactListPanel) -> None:
    section = next(section for section in panel.model.rows.sections if section.name == "Hall 3")
    panel._on_menu_wanted(section, QPoint(0, 0))
    panel._menu.hide()

    panel._on_menu_chosen(Choice(Verb.RENAME_GROUP, "Hall 3"))
    panel._ask._field.setText("Hall 4")
    panel._ask._confirm.click()
    renamed = rig.services.roster.contacts[CAROL].groups
    panel._on_menu_chosen(Choice(Verb.DELETE_GROUP, "Hall 4"))
    panel._ask._confirm.click()

    assert renamed == ("Partners", "Hall 4")
    assert rig.services.roster.contacts[CAROL].groups == ("Partners",)


def test_menus_within_the_menu_go_with_it(panel: ContactListPanel, qtbot: QtBot) -> None:
    for _ in range(5):
        panel._menu.fill_for_person(panel.model.people[BOB], ["Partners", "Hall 3"])

    qtbot.waitUntil(lambda: len(panel._menu.findChildren(QMenu)) < 8)
