from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import BlockListReceived, SubscriptionRequested, SubscriptionWithdrawn
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.domain.relationship import Relationship
from tests.support.services import BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_strangers_request_waits_for_the_user_and_outlives_a_restart(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()

    rig.gateway.tell(SubscriptionRequested(BOB, "Bob", "Hello"))

    assert rig.gateway.sent == []
    after = make_rig(rig.database).services.requests.waiting
    assert [(request.jid, request.nick, request.text) for request in after] == [(BOB, "Bob", "Hello")]


def test_accepting_and_adding_back_lets_them_in_and_asks_in_return(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(SubscriptionRequested(BOB, "Bob"))

    rig.services.requests.accept(BOB, is_added_back=True)

    assert (BOB,) in rig.gateway.commands("grant_subscription")
    assert rig.gateway.commands("request_subscription") == [(BOB,)]
    assert rig.services.roster.contacts[BOB].name == "Bob"
    assert rig.services.requests.waiting == ()


def test_accepting_only_lets_them_in_without_a_request(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(SubscriptionRequested(BOB))

    rig.services.requests.accept(BOB, is_added_back=False)

    assert rig.gateway.sent == [("grant_subscription", (BOB,))]


def test_declining_says_no_and_clears_the_request(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(SubscriptionRequested(BOB))

    rig.services.requests.decline(BOB)

    assert rig.gateway.sent == [("deny_subscription", (BOB,))]
    assert rig.services.requests.waiting == ()


def test_blocking_denies_first_and_then_blocks(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(SubscriptionRequested(BOB))

    rig.services.requests.block(BOB)

    assert rig.gateway.sent == [("deny_subscription", (BOB,)), ("block", (BOB,))]


def test_an_answer_given_offline_is_sent_with_the_next_link(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(SubscriptionRequested(BOB))
    rig.gateway.go_down()
    rig.services.requests.decline(BOB)

    again = make_rig(rig.database)
    again.gateway.go_online()

    assert again.gateway.sent == [("deny_subscription", (BOB,))]


def test_whom_we_asked_already_is_let_in_without_a_question(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, subscription=Subscription.NONE, is_asked=True))

    rig.gateway.tell(SubscriptionRequested(BOB))

    assert rig.services.requests.waiting == ()
    assert rig.gateway.sent == [("grant_subscription", (BOB,))]


def test_a_withdrawn_request_disappears(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(SubscriptionRequested(BOB))

    rig.gateway.tell(SubscriptionWithdrawn(BOB))

    assert rig.services.requests.waiting == ()


def test_ten_thousand_requests_are_told_once_and_their_texts_are_bounded(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    told: list[None] = []
    rig.services.requests.changed.connect(lambda: told.append(None))

    rig.gateway.tell(
        *(SubscriptionRequested(Jid(f"c{i}", "spam.test"), text="x" * 65536) for i in range(10_000))
    )
    qtbot.waitUntil(lambda: bool(told))

    assert len(told) == 1
    assert len(rig.services.requests.waiting) == 10_000
    assert max(len(request.text) for request in rig.services.requests.waiting) <= 500


def test_the_servers_block_list_decides_who_is_blocked_by_address_and_by_domain(qtbot: QtBot) -> None:
    rig = make_rig()
    other = Jid.parse("dan@other.test")
    rig.gateway.go_online(friend(BOB), friend(CAROL), friend(other))

    rig.gateway.tell(BlockListReceived(frozenset({other, Jid("", "fabrikam.test")})))
    relations = {jid: contact.relationship for jid, contact in rig.services.roster.contacts.items()}
    rig.gateway.tell(BlockListReceived(frozenset()))

    assert set(relations.values()) == {Relationship.BLOCKED}
    assert rig.services.roster.contacts[BOB].relationship is Relationship.EXTERNAL


def test_who_is_blocked_is_shown_offline_first_whatever_the_server_does(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB), friend(CAROL, subscription=Subscription.TO))

    rig.services.requests.block(Jid("", BOB.domain))

    hidden = rig.gateway.commands("direct_presence")
    assert hidden == [(BOB, OwnPresence(OwnState.APPEAR_OFFLINE))]
    assert [command for command, _ in rig.gateway.sent][-2:] == ["direct_presence", "block"]


def test_who_is_blocked_no_longer_is_shown_to_us_and_we_to_them(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(BlockListReceived(frozenset({BOB})))
    rig.gateway.sent.clear()

    with qtbot.waitSignal(rig.services.requests.lifted) as lifted:
        rig.gateway.tell(BlockListReceived(frozenset()))

    assert lifted.args == [BOB]
    assert ("probe_presence", (BOB,)) in rig.gateway.sent
