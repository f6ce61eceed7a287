from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.account import Account
from lyncfedclient.domain.events import (
    BlockListReceived,
    RosterItemChanged,
    RosterItemRemoved,
    WishesKept,
    WishesReceived,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.wishes import Wish, Wishes
from tests.support.services import ALICE, BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.storage.database import Database

FUTURE = datetime.now(UTC) + timedelta(hours=1)
PAST = datetime(2020, 1, 1, tzinfo=UTC)
WORKGROUP, EXTERNAL = Relationship.WORKGROUP, Relationship.EXTERNAL


def signed_in(*people: Jid, database: Database | None = None) -> Rig:
    rig = make_rig(database)
    rig.services.roaming._timer.setInterval(0)
    rig.gateway.go_online(*(friend(jid) for jid in people or (BOB,)))
    return rig


def told(rig: Rig, wishes: Wishes) -> None:
    rig.gateway.tell(WishesReceived(wishes))


def published(rig: Rig) -> Wishes:
    last = rig.gateway.commands("publish_wishes")[-1][0]
    assert isinstance(last, dict)
    return last


def wanted(rig: Rig, jid: Jid = BOB) -> tuple[Relationship, bool]:
    contact = rig.services.roster.contacts[jid]
    return contact.relationship, contact.is_pinned


def test_what_the_account_has_is_asked_for_at_each_sign_in(qtbot: QtBot) -> None:
    rig = signed_in()

    rig.gateway.go_down()
    rig.gateway.go_online(friend(BOB))

    assert rig.gateway.wishes_asked == 2


def test_a_decision_is_published_once_the_account_has_been_heard(qtbot: QtBot) -> None:
    rig = signed_in()
    rig.services.roster.set_relationship(BOB, WORKGROUP)
    qtbot.wait(20)
    before = rig.gateway.commands("publish_wishes")

    told(rig, {})
    qtbot.waitUntil(lambda: bool(rig.gateway.commands("publish_wishes")))

    assert before == []
    assert {jid: (wish.relationship, wish.is_pinned) for jid, wish in published(rig).items()} == {
        BOB: (WORKGROUP, False)
    }


def test_a_later_decision_elsewhere_counts_here_and_an_earlier_one_does_not(qtbot: QtBot) -> None:
    rig = signed_in(BOB, CAROL)
    rig.services.roster.set_relationship(BOB, WORKGROUP)
    rig.services.roster.set_pinned(CAROL, True)

    told(rig, {BOB: Wish(EXTERNAL, True, FUTURE), CAROL: Wish(WORKGROUP, False, PAST)})

    assert wanted(rig, BOB) == (EXTERNAL, True)
    assert wanted(rig, CAROL) == (EXTERNAL, True)


def test_what_comes_back_as_it_was_published_is_not_published_again(qtbot: QtBot) -> None:
    rig = signed_in()
    told(rig, {})
    rig.services.roster.set_relationship(BOB, WORKGROUP)
    qtbot.waitUntil(lambda: bool(rig.gateway.commands("publish_wishes")))

    rig.gateway.tell(WishesKept(is_kept=True))
    told(rig, published(rig))
    qtbot.wait(20)

    assert len(rig.gateway.commands("publish_wishes")) == 1
    assert rig.services.roaming.is_kept


def test_a_decision_made_offline_waits_over_a_restart_and_keeps_its_moment(qtbot: QtBot) -> None:
    first = signed_in()
    first.gateway.go_down()
    first.services.roster.set_relationship(BOB, WORKGROUP)
    qtbot.waitUntil(
        lambda: BOB in first.services.roaming._wishes and not first.services.roaming._timer.isActive()
    )
    decided = first.services.roaming._wishes[BOB]

    second = signed_in(database=first.database)
    told(second, {BOB: Wish(EXTERNAL, True, PAST)})
    qtbot.waitUntil(lambda: bool(second.gateway.commands("publish_wishes")))

    assert wanted(second) == (WORKGROUP, False)
    assert published(second) == {BOB: decided}


def test_a_server_that_cannot_keep_it_private_is_told_nothing_more(qtbot: QtBot) -> None:
    rig = signed_in()
    told(rig, {})
    rig.services.roster.set_relationship(BOB, WORKGROUP)
    qtbot.waitUntil(lambda: bool(rig.gateway.commands("publish_wishes")))
    rig.gateway.tell(WishesKept(is_kept=False, is_private=False))

    rig.services.roster.set_pinned(BOB, True)
    qtbot.wait(20)

    assert len(rig.gateway.commands("publish_wishes")) == 1
    assert rig.services.roaming.is_local_only
    assert wanted(rig) == (WORKGROUP, True)


def test_what_failed_is_published_again_with_the_next_sign_in(qtbot: QtBot) -> None:
    rig = signed_in()
    told(rig, {})
    rig.services.roster.set_relationship(BOB, WORKGROUP)
    qtbot.waitUntil(lambda: bool(rig.gateway.commands("publish_wishes")))
    rig.gateway.tell(WishesKept(is_kept=False))

    rig.gateway.go_down()
    rig.gateway.go_online(friend(BOB))
    told(rig, {})
    qtbot.waitUntil(lambda: len(rig.gateway.commands("publish_wishes")) == 2)

    assert not rig.services.roaming.is_local_only


def test_a_contact_added_on_another_computer_comes_with_what_was_decided_there(qtbot: QtBot) -> None:
    rig = signed_in()
    told(rig, {CAROL: Wish(WORKGROUP, True, PAST)})

    rig.gateway.tell(RosterItemChanged(friend(CAROL)))
    qtbot.waitUntil(lambda: wanted(rig, CAROL) == (WORKGROUP, True))

    assert rig.gateway.commands("publish_wishes") == []


def test_who_is_removed_and_added_anew_begins_anew(qtbot: QtBot) -> None:
    rig = signed_in()
    told(rig, {BOB: Wish(WORKGROUP, True, PAST)})
    assert wanted(rig) == (WORKGROUP, True)

    rig.services.roster.remove(BOB)
    qtbot.waitUntil(lambda: bool(rig.gateway.commands("publish_wishes")))
    rig.gateway.tell(RosterItemRemoved(BOB))
    rig.services.roster.add(BOB)
    told(rig, {BOB: Wish(WORKGROUP, True, PAST)})

    assert published(rig)[BOB].is_usual
    assert wanted(rig) == (EXTERNAL, False)


def test_blocking_is_the_servers_block_list_and_roams_by_that_alone(qtbot: QtBot) -> None:
    rig = signed_in()
    told(rig, {BOB: Wish(WORKGROUP, False, PAST)})

    rig.services.requests.block(BOB)
    told(rig, {BOB: Wish(Relationship.FRIENDS_AND_FAMILY, True, FUTURE)})
    qtbot.wait(20)

    assert wanted(rig) == (Relationship.BLOCKED, True)
    assert rig.gateway.commands("publish_wishes") == []


def test_another_account_on_this_computer_does_not_get_the_wishes_of_the_first(qtbot: QtBot) -> None:
    rig = signed_in()
    told(rig, {})
    rig.services.roster.set_relationship(BOB, WORKGROUP)
    other = replace(Account(Jid.parse("zoe@tailspin.test")), is_remembered=False)

    rig.services.session.sign_in(other, "secret")
    rig.gateway.go_online(friend(CAROL))
    told(rig, {})
    qtbot.wait(20)

    assert rig.gateway.commands("publish_wishes") == []
    rig.services.session.sign_in(replace(ALICE, is_remembered=False), "secret")
    assert BOB in rig.services.roaming._wishes


def test_who_is_blocked_for_a_while_gets_their_relationship_back(qtbot: QtBot) -> None:
    rig = signed_in()
    told(rig, {BOB: Wish(WORKGROUP, True, PAST)})
    rig.services.requests.block(BOB)
    rig.gateway.tell(BlockListReceived(frozenset({BOB})))

    rig.gateway.tell(BlockListReceived(frozenset()))
    by_another_client = wanted(rig)
    rig.services.requests.block(BOB)
    rig.services.requests.unblock(BOB)
    qtbot.wait(20)

    assert by_another_client == wanted(rig) == (WORKGROUP, True)
    assert rig.gateway.commands("publish_wishes") == []
