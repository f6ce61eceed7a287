from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import (
    RosterItemChanged,
    RosterItemRemoved,
    RosterRefused,
    SubscriptionAnswered,
)
from lyncfedclient.domain.jid import Jid, JidError, JidFault
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.stanza_fault import StanzaFault
from tests.support.services import ALICE, BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_an_added_contact_waits_until_there_is_a_link_and_is_then_asked_once(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.roster.add(BOB, "Bob", ("Partners",))
    assert rig.gateway.sent == []
    assert rig.services.roster.contacts[BOB].is_waiting

    rig.gateway.go_online()

    assert rig.gateway.commands("set_contact") == [(BOB, "Bob", ("Partners",))]
    assert rig.gateway.commands("request_subscription") == [(BOB,)]
    assert rig.services.roster.contacts[BOB].asked_at is not None


def test_a_contact_added_before_the_program_was_killed_is_asked_after_the_restart(qtbot: QtBot) -> None:
    first = make_rig()
    first.services.roster.add(BOB, "Bob")

    second = make_rig(first.database)
    second.gateway.go_online()

    assert second.gateway.commands("request_subscription") == [(BOB,)]


def test_a_request_the_server_has_noted_is_not_sent_again(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.services.roster.add(BOB, "Bob")
    rig.gateway.tell(RosterItemChanged(friend(BOB, "Bob", subscription=Subscription.NONE, is_asked=True)))
    rig.gateway.go_down()
    rig.gateway.sent.clear()

    rig.gateway.go_online(friend(BOB, "Bob", subscription=Subscription.NONE, is_asked=True))

    assert rig.gateway.sent == []
    assert rig.services.roster.contacts[BOB].is_waiting


def test_a_contact_renamed_offline_keeps_the_users_name_over_the_servers(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob"))
    rig.gateway.go_down()
    rig.services.roster.rename(BOB, "Robert")

    rig.gateway.go_online(friend(BOB, "Bob"))

    assert rig.services.roster.contacts[BOB].name == "Robert"
    assert rig.gateway.commands("set_contact") == [(BOB, "Robert", ())]


def test_a_contact_renamed_by_another_client_takes_the_new_name(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob"))

    rig.gateway.tell(RosterItemChanged(friend(BOB, "Robert", "Team")))

    assert rig.services.roster.contacts[BOB].name == "Robert"
    assert rig.services.roster.group_names() == ["Team"]


def test_a_contact_removed_offline_does_not_come_back_with_the_next_roster(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob"))
    rig.gateway.go_down()
    rig.services.roster.remove(BOB)

    rig.gateway.go_online(friend(BOB, "Bob"))

    assert BOB not in rig.services.roster.contacts
    assert rig.gateway.commands("remove_contact") == [(BOB,)]


def test_a_removal_is_forgotten_once_the_server_has_done_it(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob"))
    rig.services.roster.remove(BOB)
    rig.gateway.tell(RosterItemRemoved(BOB))
    rig.gateway.sent.clear()

    rig.gateway.go_online()

    assert rig.gateway.commands("remove_contact") == []


def test_a_refused_request_is_told_with_its_date(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.services.roster.add(BOB)

    rig.gateway.tell(SubscriptionAnswered(BOB, is_granted=False))

    contact = rig.services.roster.contacts[BOB]
    assert contact.refused_at is not None
    assert not contact.is_waiting


def test_a_request_refused_while_we_were_away_shows_in_the_roster(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, subscription=Subscription.NONE, is_asked=True))
    rig.gateway.go_down()

    rig.gateway.go_online(friend(BOB, subscription=Subscription.NONE))

    assert rig.services.roster.contacts[BOB].refused_at is not None


def test_asking_again_sends_one_more_request(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, subscription=Subscription.NONE, is_asked=True))

    rig.services.roster.ask_again(BOB)

    assert rig.gateway.commands("request_subscription") == [(BOB,)]


def test_a_change_the_server_refuses_is_told_and_not_repeated(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.services.roster.add(BOB)
    refusal = RosterRefused(BOB, StanzaFault.NOT_ALLOWED)

    with qtbot.waitSignal(rig.services.roster.refused) as told:
        rig.gateway.tell(refusal)
    rig.gateway.go_down()
    rig.gateway.sent.clear()
    rig.gateway.go_online()

    assert told.args == [refusal]
    assert rig.gateway.sent == []


def test_a_burst_of_pushes_is_told_once(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    bursts: list[object] = []
    rig.services.roster.contacts_changed.connect(bursts.append)

    rig.gateway.tell(*(RosterItemChanged(friend(f"c{i}@fabrikam.test")) for i in range(200)))
    qtbot.waitUntil(lambda: bool(bursts))

    assert len(bursts) == 1


def test_groups_can_be_renamed_merged_and_deleted(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob", "Old", "Team"), friend(CAROL, "Carol", "Old"))
    roster = rig.services.roster

    roster.rename_group("Old", "Team")
    assert {contact.groups for contact in roster.contacts.values()} == {("Team",)}
    roster.delete_group("Team")

    assert {contact.groups for contact in roster.contacts.values()} == {()}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (str(ALICE.jid), JidFault.OWN_ADDRESS),
        ("BOB@fabrikam.test", JidFault.ALREADY_CONTACT),
        ("nobody", JidFault.NO_AT),
    ],
)
def test_an_address_that_cannot_be_added_says_why_and_nothing_is_sent(
    qtbot: QtBot, text: str, fault: JidFault
) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))

    with pytest.raises(JidError) as caught:
        rig.services.roster.check_address(text)

    assert caught.value.fault is fault
    assert rig.gateway.sent == []


def test_a_whole_import_goes_out_gently(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    people = [Jid.parse(f"c{i}@fabrikam.test") for i in range(25)]
    for jid in people:
        rig.services.roster.add(jid)
    assert len(rig.gateway.commands("request_subscription")) == 20

    qtbot.waitUntil(lambda: len(rig.gateway.commands("request_subscription")) == 25, timeout=5000)

    assert [jid for (jid,) in rig.gateway.commands("request_subscription")] == people


def test_a_server_that_says_too_much_is_left_alone_for_a_while(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.services.roster.add(BOB)

    rig.gateway.tell(RosterRefused(BOB, StanzaFault.TOO_MANY))

    assert rig.services.roster.contacts[BOB].is_waiting
    assert rig.gateway.commands("request_subscription") == [(BOB,)]


def test_a_request_taken_back_offline_is_taken_back_on_the_server_even_after_a_restart(qtbot: QtBot) -> None:
    asked = friend(BOB, subscription=Subscription.NONE, is_asked=True)
    first = make_rig()
    first.gateway.go_online(asked)
    first.gateway.go_down()
    first.services.roster.cancel_request(BOB)

    second = make_rig(first.database)
    second.gateway.go_online(asked)
    waiting = second.services.roster.contacts[BOB].is_waiting
    cancelled = second.gateway.commands("cancel_subscription")
    second.gateway.tell(RosterItemChanged(friend(BOB, subscription=Subscription.NONE)))
    second.gateway.go_down()
    second.gateway.sent.clear()
    second.gateway.go_online(asked)

    assert not waiting
    assert cancelled == [(BOB,)]
    assert second.gateway.commands("cancel_subscription") == []
    assert second.services.roster.contacts[BOB].is_waiting


def test_a_request_taken_back_and_made_again_offline_is_made(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, subscription=Subscription.NONE, is_asked=True))
    rig.gateway.go_down()
    rig.services.roster.cancel_request(BOB)
    rig.services.roster.ask_again(BOB)
    rig.gateway.sent.clear()

    rig.gateway.go_online(friend(BOB, subscription=Subscription.NONE))

    assert rig.gateway.commands("cancel_subscription") == []
    assert rig.gateway.commands("request_subscription") == [(BOB,)]


def test_an_address_of_an_ended_service_is_a_note_of_which_no_server_hears(qtbot: QtBot) -> None:
    li = Jid.parse("li.wei@yahoo.com")
    rig = make_rig()
    rig.gateway.go_online()

    rig.services.roster.add(li, "Li Wei", ("Old friends",))
    rig.services.roster.ask_again(li)
    rig.services.roster.rename(li, "Li")
    rig.gateway.go_down()
    rig.gateway.go_online()

    contact = rig.services.roster.contacts[li]
    assert (contact.name, contact.kind, contact.is_waiting) == ("Li", Kind.YAHOO, False)
    assert rig.gateway.sent == []


def test_a_contact_of_an_ended_service_on_the_servers_list_shows_as_ended(qtbot: QtBot) -> None:
    rig = make_rig()

    rig.gateway.go_online(friend("li.wei@yahoo.com", "Li Wei"))

    assert rig.services.roster.contacts[Jid.parse("li.wei@yahoo.com")].kind is Kind.YAHOO


def test_a_contact_can_be_added_into_a_privacy_relationship(qtbot: QtBot) -> None:
    rig = make_rig()

    rig.services.roster.add(BOB, "Bob", (), Relationship.WORKGROUP)

    assert make_rig(rig.database).services.roster.contacts[BOB].relationship is Relationship.WORKGROUP
