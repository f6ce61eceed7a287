from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from lyncfedclient.domain.events import SubscriptionRequested
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.requests.card import RequestCard
from lyncfedclient.ui.requests.many import ManyAnswer
from lyncfedclient.ui.requests.model import Kind
from lyncfedclient.ui.requests.panel import RequestsPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig


@pytest.fixture
def panel(rig: Rig, look: Look, qtbot: QtBot) -> RequestsPanel:
    rig.gateway.go_online()
    panel = RequestsPanel(rig.services, look, Icons(look), Avatars(look))
    panel.resize(336, 600)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def ask(rig: Rig, panel: RequestsPanel, qtbot: QtBot, count: int, domain: str = "northwind.test") -> None:
    before = len(rig.services.requests.asking)
    for number in range(count):
        rig.gateway.tell(SubscriptionRequested(Jid.parse(f"p{number}@{domain}"), f"Person {number}"))
    qtbot.waitUntil(lambda: len(panel._by_kind[Kind.ASKING]) == before + count)


def write(rig: Rig, address: str, times: int = 1) -> None:
    for number in range(times):
        rig.gateway.tell(MessageReceived(Jid.parse(address), "You have won", f"{address}{number}"))


def test_one_request_is_a_card_without_a_list(rig: Rig, panel: RequestsPanel, qtbot: QtBot) -> None:
    ask(rig, panel, qtbot, 1)

    assert panel.card is not None
    assert panel.view.isHidden()
    assert panel.many.isHidden()


def test_pain_19_a_flood_is_one_list_and_one_card(rig: Rig, panel: RequestsPanel, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    ask(rig, panel, qtbot, 500)

    assert tester.model() is panel.model
    assert panel.model.rowCount() == 500
    assert len(panel.findChildren(RequestCard)) == 1
    assert "500 people" in panel._count.text()


def test_rows_say_name_domain_and_type(rig: Rig, panel: RequestsPanel, qtbot: QtBot) -> None:
    ask(rig, panel, qtbot, 2)

    assert panel.model.index(0).data() == "Person 0"
    line = panel.model.line(panel.model.request(0)).replace("\u2068", "").replace("\u2069", "")
    assert line == "northwind.test · Public unverified"


def test_strangers_messages_stand_apart_with_their_number(
    rig: Rig, panel: RequestsPanel, qtbot: QtBot
) -> None:
    ask(rig, panel, qtbot, 2)
    write(rig, "spam@public.test/x", 3)
    qtbot.waitUntil(lambda: len(panel._by_kind[Kind.HELD]) == 1)
    listed_first = [panel.model.index(row).data() for row in range(panel.model.rowCount())]

    panel.kinds.setCurrentIndex(Kind.HELD)

    assert "spam@public.test" not in listed_first
    assert panel.card is not None
    assert str(panel.card.jid) == "spam@public.test"
    assert "3 messages kept back" in panel.model.line(panel.model.request(0))
    assert "has written to you" in panel.card.accessibleName()


def test_strangers_alone_are_shown_at_once(rig: Rig, panel: RequestsPanel, qtbot: QtBot) -> None:
    write(rig, "spam@public.test/x")

    qtbot.waitUntil(lambda: panel.card is not None)

    assert panel.kind is Kind.HELD


def test_pain_19_all_are_accepted_in_one_step(rig: Rig, panel: RequestsPanel, qtbot: QtBot) -> None:
    ask(rig, panel, qtbot, 25)

    panel._ask_many(ManyAnswer.ACCEPT_ALL)
    with qtbot.waitSignal(panel._answers.finished):
        panel.ask._confirm.click()

    assert len(rig.services.roster.contacts) == 25
    assert len(rig.gateway.commands("grant_subscription")) >= 25
    qtbot.waitUntil(lambda: panel.card is None)


def test_pain_19_a_whole_domain_is_declined_and_others_stay(
    rig: Rig, panel: RequestsPanel, qtbot: QtBot
) -> None:
    ask(rig, panel, qtbot, 12, "spam.test")
    ask(rig, panel, qtbot, 3, "northwind.test")

    panel._ask_many(ManyAnswer.DECLINE_DOMAIN)
    with qtbot.waitSignal(panel._answers.finished):
        panel.ask._confirm.click()

    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    assert len(rig.gateway.commands("deny_subscription")) == 12


def test_pain_19_a_domain_is_blocked_after_a_question(rig: Rig, panel: RequestsPanel, qtbot: QtBot) -> None:
    ask(rig, panel, qtbot, 12, "spam.test")

    panel._fill_menu()
    panel.menu.actions()[-1].trigger()
    asked = panel.ask._question.text()
    panel.ask._confirm.click()

    assert "spam.test" in asked
    assert rig.gateway.commands("block") == [(Jid("", "spam.test"),)]
    qtbot.waitUntil(lambda: panel.card is None)


def test_whoever_is_chosen_stays_chosen_when_others_are_answered(
    rig: Rig, panel: RequestsPanel, qtbot: QtBot
) -> None:
    ask(rig, panel, qtbot, 5)
    panel.view.setCurrentIndex(panel.model.index(3))

    rig.services.requests.decline(Jid.parse("p0@northwind.test"))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4)

    assert panel.card is not None
    assert str(panel.card.jid) == "p3@northwind.test"
    assert panel.view.currentIndex().row() == 2


def test_who_may_not_be_added_says_why(rig: Rig, panel: RequestsPanel, qtbot: QtBot) -> None:
    ask(rig, panel, qtbot, 1)

    rig.services.preferences.update(is_partners_only=True)

    assert panel.card is not None
    assert not panel.card.accept.isEnabled()
