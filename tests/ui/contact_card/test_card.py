from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.contact import Contact, Subscription
from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.events import (
    BlockListReceived,
    DomainAnswered,
    PresenceChanged,
    PresenceFailed,
    RosterItemChanged,
    SubscriptionRequested,
    VisitingCardReceived,
    WishesKept,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.standing import Remedy
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.domain.visiting_card import Card, Phone, PhoneKind, Portrait
from lyncfedclient.ui.contact_card.card import ContactCard
from lyncfedclient.ui.contact_card.groups_part import GroupsModel
from lyncfedclient.ui.contact_card.open_cards import OpenCards
from lyncfedclient.ui.help_pages import HelpPage
from lyncfedclient.ui.help_window import HelpWindow
from tests.support.services import BOB, CAROL, friend

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig

NOW = datetime.now(UTC)
LI = Jid.parse("li.wei@yahoo.com")


@pytest.fixture
def open_card(rig: Rig, look: Look, qtbot: QtBot) -> Callable[..., ContactCard]:
    def open_it(item: RosterItem) -> ContactCard:
        rig.gateway.go_online(item)
        card = ContactCard(rig.services, look, item.jid)
        qtbot.addWidget(card)
        card.show()
        return card

    return open_it


def answer(rig: Rig, *findings: DomainFinding) -> None:
    rig.gateway.tell(DomainAnswered(BOB.domain, findings))


def test_the_address_is_there_in_full_and_can_be_copied(open_card: Callable[..., ContactCard]) -> None:
    long = Jid.parse("a" * 300 + "@fabrikam.test")
    card = open_card(friend(long, "Al"))

    card.head.copy.click()

    assert card.head._address.text().replace("\u200b", "") == str(long)
    assert card.head._address.accessibleName() == str(long)
    assert QGuiApplication.clipboard().text() == str(long)


def test_each_client_is_shown_with_its_presence(rig: Rig, open_card: Callable[..., ContactCard]) -> None:
    card = open_card(friend(BOB, "Bob"))

    for resource, availability, client in (
        ("desk", Availability.BUSY, "Gajim"),
        ("phone", Availability.AWAY, "Conversations"),
    ):
        presence = Presence(availability, resource=resource, client=client, show="dnd", status="raw")
        rig.gateway.tell(PresenceChanged(BOB.with_resource(resource), presence))
    card.refresh()

    rows = [row for row in card.clients._rows if not row.isHidden()]
    assert [row._state.text() for row in rows] == ["Busy", "Away"]
    assert "Gajim" in rows[0]._client.text()
    assert "show=dnd" in card._technical_text.text()
    assert "status=" in card._technical_text.text()


def test_pain_1_presence_unknown_says_why_and_checks_the_domain(
    rig: Rig, open_card: Callable[..., ContactCard]
) -> None:
    card = open_card(friend(BOB, "Bob"))
    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_NOT_FOUND, "DNS: no such domain"))
    card.refresh()
    button = card.standing.button(Remedy.CHECK_DOMAIN)
    assert button is not None

    button.click()
    running = card.check.is_running
    answer(
        rig,
        DomainFinding(DomainStep.SRV, is_good=None),
        DomainFinding(DomainStep.ADDRESS, is_good=False, text="there is no domain"),
        DomainFinding(DomainStep.PING, is_good=False, fault=StanzaFault.SERVER_NOT_FOUND),
    )

    assert running
    assert "tell your administrator" in card.standing.sentence
    assert "DNS: no such domain" in card.standing.sentence
    assert card.check.is_good is False
    assert "Check the spelling" in card.check._advice.text()
    card.check.copy.click()
    report = QGuiApplication.clipboard().text()
    assert "Address of its server: fails, there is no domain" in report
    assert "[remote-server-not-found]" in report
    assert "Partner list: good" in report


def test_help_says_what_unknown_presence_can_mean(rig: Rig, open_card: Callable[..., ContactCard]) -> None:
    card = open_card(friend(BOB, "Bob"))
    is_offered_at_first = not card.standing.help.isHidden()
    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_NOT_FOUND))
    card.refresh()

    card.standing.help.click()

    (page,) = card.findChildren(HelpWindow)
    assert not is_offered_at_first
    assert page.text.source().path() == HelpPage.PRESENCE_UNKNOWN.value


def test_pain_3_the_reason_goes_with_the_next_good_stanza(
    rig: Rig, open_card: Callable[..., ContactCard]
) -> None:
    card = open_card(friend(BOB, "Bob"))
    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_TIMEOUT))
    card.refresh()

    rig.gateway.tell(PresenceChanged(BOB.with_resource("x"), Presence(Availability.AVAILABLE)))
    card.refresh()

    assert card.standing.sentence == "You see each other's presence."
    assert card.standing.button(Remedy.CHECK_DOMAIN) is None


def test_pain_4_both_directions_are_said_and_presence_can_be_refreshed(
    rig: Rig, open_card: Callable[..., ContactCard]
) -> None:
    card = open_card(friend(BOB, "Bob", subscription=Subscription.TO))
    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_TIMEOUT))
    card.refresh()
    button = card.standing.button(Remedy.REFRESH)
    assert button is not None

    button.click()

    said = card.standing._directions.text()
    assert "They have let you see their presence." in said
    assert "They don't see your presence." in said
    assert (BOB,) in rig.gateway.commands("probe_presence")


def test_pain_5_who_waits_can_ask_again_or_take_the_request_back(
    rig: Rig, open_card: Callable[..., ContactCard]
) -> None:
    card = open_card(friend(BOB, "Bob", subscription=Subscription.NONE, is_asked=True))
    contact = rig.services.roster.contacts[BOB]
    rig.services.roster._put(replace(contact, asked_at=NOW - timedelta(days=1)))
    card.refresh()
    again, back = card.standing.button(Remedy.ASK_AGAIN), card.standing.button(Remedy.CANCEL_REQUEST)
    assert again is not None
    assert back is not None

    again.click()
    back.click()

    assert "(yesterday" in card.standing.sentence or "not asked" in card.standing.sentence
    assert (BOB,) in rig.gateway.commands("request_subscription")
    assert (BOB,) in rig.gateway.commands("cancel_subscription")


def test_pain_7_accepting_on_the_card_adds_back(rig: Rig, open_card: Callable[..., ContactCard]) -> None:
    card = open_card(friend(BOB, "Bob", subscription=Subscription.NONE))
    rig.gateway.tell(SubscriptionRequested(BOB))
    card.refresh()
    button = card.standing.button(Remedy.ACCEPT)
    assert button is not None

    button.click()

    assert (BOB,) in rig.gateway.commands("grant_subscription")
    assert rig.services.roster.contacts[BOB].is_waiting


def test_pain_8_a_mistyped_address_can_be_corrected(
    rig: Rig, open_card: Callable[..., ContactCard], qtbot: QtBot
) -> None:
    card = open_card(friend(BOB, "Bob"))
    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.NO_SUCH_PERSON))
    card.refresh()

    rig.services.roster.add(CAROL)
    card._on_corrected(CAROL)
    with qtbot.waitSignal(card.destroyed):
        card._ask._confirm.click()

    assert BOB not in rig.services.roster.contacts
    assert CAROL in rig.services.roster.contacts


def test_pain_9_an_ended_service_says_when_it_ended_and_what_it_was(
    rig: Rig, look: Look, qtbot: QtBot
) -> None:
    rig.gateway.go_online()
    rig.services.roster.add_many([Contact(LI, "Li", kind=Kind.YAHOO)])
    card = ContactCard(rig.services, look, LI)
    qtbot.addWidget(card)

    assert "30 June 2014" in card.standing.sentence
    assert card._service is not None
    assert card.message.isHidden()
    assert card._sections["partner"].isHidden()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (PartnerType.FEDERATED, "see your note"),
        (PartnerType.PUBLIC_VERIFIED, "never see your note"),
        (PartnerType.PUBLIC_UNVERIFIED, "only after you add them. They never see your note"),
    ],
)
def test_pain_18_the_card_says_who_sees_the_note(
    rig: Rig, open_card: Callable[..., ContactCard], kind: PartnerType, expected: str
) -> None:
    rig.services.policy.add(BOB.domain, kind)

    card = open_card(friend(BOB, "Bob"))

    assert expected in card.partner.sentence


@pytest.mark.parametrize("kept", Relationship)
def test_pain_20_each_relationship_says_what_xmpp_cannot_express(
    rig: Rig, open_card: Callable[..., ContactCard], kept: Relationship
) -> None:
    card = open_card(friend(BOB, "Bob"))

    rig.services.roster.set_relationship(BOB, kept)
    card.refresh()

    said = card.wishes._relationship_effect.text()
    is_finer = kept not in {Relationship.EXTERNAL, Relationship.BLOCKED}
    assert ("XMPP has no such level" in said) is is_finer
    assert ("interrupt" in said) is kept.may_interrupt


def test_pin_alert_and_relationship_are_chosen_on_the_card(
    rig: Rig, open_card: Callable[..., ContactCard]
) -> None:
    card = open_card(friend(BOB, "Bob"))

    card.wishes.pin.click()
    card.wishes.alert.setCurrentIndex(card.wishes.alert.findData(Alert.ALWAYS))
    card.wishes.relationship.setCurrentIndex(card.wishes.relationship.findData(Relationship.WORKGROUP))

    contact = rig.services.roster.contacts[BOB]
    assert contact.is_pinned
    assert contact.relationship is Relationship.WORKGROUP
    assert rig.services.alerts.of(BOB) is Alert.ALWAYS


def test_blocking_asks_first_and_unblocking_keeps_the_chosen_relationship(
    rig: Rig, open_card: Callable[..., ContactCard]
) -> None:
    card = open_card(friend(BOB, "Bob"))
    box = card.wishes.relationship

    box.setCurrentIndex(box.findData(Relationship.BLOCKED))
    before = rig.gateway.commands("block")
    card._ask._confirm.click()
    card.refresh()
    after = rig.gateway.commands("block")
    box.setCurrentIndex(box.findData(Relationship.COLLEAGUES))

    assert before == []
    assert after == [(BOB,)]
    assert rig.gateway.commands("unblock") == [(BOB,)]
    assert rig.services.roster.contacts[BOB].relationship is Relationship.COLLEAGUES


def test_a_block_of_the_whole_domain_is_lifted_where_it_was_made(
    rig: Rig, open_card: Callable[..., ContactCard]
) -> None:
    card = open_card(friend(BOB, "Bob"))
    domain = Jid("", BOB.domain)
    rig.gateway.tell(BlockListReceived(frozenset({domain})))
    card.refresh()

    card.take_step(Remedy.UNBLOCK)

    assert rig.gateway.commands("unblock") == [(domain,)]


def test_groups_are_ticked_with_the_keyboard(rig: Rig, open_card: Callable[..., ContactCard]) -> None:
    card = open_card(friend(BOB, "Bob", "Hall 3", "Partners"))
    view = card.groups.view
    view.setFocus()
    view.setCurrentIndex(card.groups.model.index(0))

    QTest.keyClick(view, Qt.Key.Key_Space)
    gone = rig.services.roster.contacts[BOB].groups
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClicks(card.groups.name, "  New   one ")
    QTest.keyClick(card.groups.name, Qt.Key.Key_Return)

    assert gone == ("Partners",)
    assert set(rig.services.roster.contacts[BOB].groups) == {"Hall 3", "Partners", "New one"}
    assert card.isVisible()


def test_the_groups_stand_qts_own_test(rig: Rig, qtbot: QtBot) -> None:
    rig.gateway.go_online(friend(BOB, "Bob", "Hall 3"), friend(CAROL, "Carol", "Suppliers"))
    model = GroupsModel(rig.services.roster, BOB)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.setData(model.index(1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    rig.gateway.tell(
        RosterItemChanged(friend(BOB, "Bob", "Hall 3", "Suppliers")),
        RosterItemChanged(friend(BOB, "Bob", "Elsewhere")),
    )
    model.refresh()

    ticked = [
        model.index(row).data()
        for row in range(model.rowCount())
        if model.index(row).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    ]
    assert tester.model() is model
    assert ticked == ["Elsewhere"]


def test_the_card_closes_when_the_contact_leaves_the_list(
    rig: Rig, open_card: Callable[..., ContactCard], qtbot: QtBot
) -> None:
    card = open_card(friend(BOB, "Bob"))

    card.remove.click()
    with qtbot.waitSignal(card.destroyed):
        card._ask._confirm.click()

    assert BOB not in rig.services.roster.contacts


def test_there_is_one_card_for_each_person(rig: Rig, look: Look, qtbot: QtBot) -> None:
    rig.gateway.go_online(friend(BOB, "Bob"))
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    cards = OpenCards(rig.services, look, window)

    cards.show(BOB)
    cards.show(BOB)
    cards.show(CAROL)

    assert [card.jid for card in window.findChildren(ContactCard)] == [BOB]


def test_a_name_from_outside_stays_plain_text(open_card: Callable[..., ContactCard]) -> None:
    card = open_card(friend(BOB, "<b>Bold</b> \u202eevil", "<i>group</i>"))

    assert card.head._name.text() == "<b>Bold</b> [U+202E]evil"
    assert card.head._name.textFormat() is Qt.TextFormat.PlainText
    assert card.groups.model.index(0).data() == "<i>group</i>"


def test_without_an_answer_the_check_says_so(rig: Rig, open_card: Callable[..., ContactCard]) -> None:
    card = open_card(friend(BOB, "Bob"))
    card.check.start()

    card.check._limit.stop()
    card.check._on_limit()

    assert card.check._conclusion.text() == "The check brought no answer."
    assert not card.check.again.isHidden()


def test_the_card_says_whether_other_computers_have_it_too(
    rig: Rig, open_card: Callable[..., ContactCard]
) -> None:
    card = open_card(friend(BOB, "Bob"))
    unknown = card.wishes._place.text()

    rig.gateway.tell(WishesKept(is_kept=True))
    kept = card.wishes._place.text()
    rig.gateway.tell(WishesKept(is_kept=False, is_private=False))

    assert unknown == ""
    assert "other computers" in kept
    assert "stay on this computer" in card.wishes._place.text()


def test_opening_the_card_asks_for_what_they_tell_of_themselves_and_shows_it(
    rig: Rig, open_card: Callable[..., ContactCard]
) -> None:
    card = open_card(friend(BOB, "Bob"))
    before = card.vcard.is_worth_showing
    own = Card("Bob <b>Tan</b>", emails=("bob@x.example",), phones=(Phone("+420 1", PhoneKind.WORK),))

    rig.gateway.tell(VisitingCardReceived(BOB, own, Portrait()))

    assert rig.gateway.commands("ask_visiting_card") == [(BOB, "", True)]
    assert not before
    assert card.vcard.isVisible()
    said = [(label.text(), label.textFormat()) for label in card.vcard._rows[1::2]]
    assert said == [
        ("Bob <b>Tan</b>", Qt.TextFormat.PlainText),
        ("bob@x.example", Qt.TextFormat.PlainText),
        ("+420 1", Qt.TextFormat.PlainText),
    ]


def test_what_they_take_off_their_card_goes(rig: Rig, open_card: Callable[..., ContactCard]) -> None:
    card = open_card(friend(BOB, "Bob"))
    rig.gateway.tell(VisitingCardReceived(BOB, Card("Bob Tan", note="Hello")))

    rig.gateway.tell(VisitingCardReceived(BOB, Card()))

    assert not card.vcard.isVisible()
