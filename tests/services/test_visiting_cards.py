from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import PresenceChanged, RosterItemRemoved, VisitingCardReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability, OwnState, Presence
from lyncfedclient.domain.visiting_card import Card, Portrait
from lyncfedclient.services.visiting_cards import FRESH_FOR
from tests.support.services import ALICE, BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CARD = Card("Bob Tan")
PICTURE = Portrait("a" * 40, b"\x89PNG picture")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def signed_in(*people: Jid) -> Rig:
    rig = make_rig()
    rig.services.session.sign_in(replace(ALICE, is_remembered=False), "secret")
    rig.gateway.go_online(*(friend(jid) for jid in people or (BOB,)))
    return rig


def asked(rig: Rig) -> list[tuple[object, ...]]:
    return rig.gateway.commands("ask_visiting_card")


def test_thousands_of_contacts_coming_online_make_nobody_be_asked(qtbot: QtBot) -> None:
    people = [Jid.parse(f"p{n}@fabrikam.test") for n in range(2000)]
    rig = signed_in(*people)

    for jid in people:
        rig.gateway.tell(
            PresenceChanged(jid.with_resource("x"), Presence(Availability.AVAILABLE), PICTURE.sha1)
        )

    assert asked(rig) == []


def test_who_is_looked_at_is_asked_once_and_known_from_then_on(qtbot: QtBot) -> None:
    rig = signed_in()
    cards = rig.services.visiting_cards

    cards.look_at(BOB, is_card_wanted=True)
    cards.look_at(BOB, is_card_wanted=True)
    rig.gateway.tell(VisitingCardReceived(BOB, CARD, PICTURE))
    cards.look_at(BOB, is_card_wanted=True)

    assert asked(rig) == [(BOB, "", True)]
    assert cards.card(BOB) == CARD
    assert cards.picture(BOB) == PICTURE.data
    assert cards.picture_name(BOB) == PICTURE.sha1


def test_what_is_known_is_there_after_a_restart_without_asking(qtbot: QtBot) -> None:
    first = signed_in()
    first.services.visiting_cards.look_at(BOB, is_card_wanted=True)
    first.gateway.tell(VisitingCardReceived(BOB, CARD, PICTURE))

    second = make_rig(first.database)

    assert second.services.visiting_cards.card(BOB) == CARD
    assert second.services.visiting_cards.picture(BOB) == PICTURE.data


def test_a_picture_that_a_presence_names_anew_is_asked_for_at_the_next_look(qtbot: QtBot) -> None:
    rig = signed_in()
    cards = rig.services.visiting_cards
    cards.look_at(BOB)
    rig.gateway.tell(VisitingCardReceived(BOB, None, PICTURE))
    here = Presence(Availability.AVAILABLE)

    rig.gateway.tell(PresenceChanged(BOB.with_resource("x"), here, PICTURE.sha1))
    cards.look_at(BOB)
    same = len(asked(rig))
    rig.gateway.tell(PresenceChanged(BOB.with_resource("x"), here, "b" * 40))
    cards.look_at(BOB)

    assert same == 1
    assert asked(rig)[1:] == [(BOB, PICTURE.sha1, False)]


def test_somebody_is_asked_again_when_what_is_known_is_old(qtbot: QtBot) -> None:
    rig = signed_in()
    cards = rig.services.visiting_cards
    moment = NOW
    cards._now = lambda: moment
    cards.look_at(BOB)
    rig.gateway.tell(VisitingCardReceived(BOB))

    moment = NOW + FRESH_FOR
    cards.look_at(BOB)

    assert len(asked(rig)) == 2


def test_strangers_ended_services_and_the_blocked_are_never_asked(qtbot: QtBot) -> None:
    li = Jid.parse("li.wei@yahoo.com")
    rig = signed_in(BOB, li)
    rig.services.requests.block(BOB)

    for jid in (BOB, CAROL, li):
        rig.services.visiting_cards.look_at(jid, is_card_wanted=True)

    assert asked(rig) == []


def test_nobody_is_asked_while_we_appear_offline_or_are(qtbot: QtBot) -> None:
    rig = signed_in()
    rig.services.presences.set_own_state(OwnState.APPEAR_OFFLINE)
    rig.services.visiting_cards.look_at(BOB, is_card_wanted=True)
    rig.services.presences.set_own_state(OwnState.AVAILABLE)
    rig.gateway.go_down()
    rig.services.visiting_cards.look_at(BOB, is_card_wanted=True)

    assert asked(rig) == []


def test_who_does_not_see_us_is_asked_only_where_the_user_opens_the_card(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, subscription=Subscription.TO))

    rig.services.visiting_cards.look_at(BOB)
    by_itself = list(asked(rig))
    rig.services.visiting_cards.look_at(BOB, is_card_wanted=True)

    assert by_itself == []
    assert asked(rig) == [(BOB, "", True)]


def test_who_was_asked_when_the_link_broke_is_not_asked_again_at_once(qtbot: QtBot) -> None:
    rig = signed_in()
    rig.services.visiting_cards.look_at(BOB)
    rig.gateway.go_down()
    rig.gateway.go_online(friend(BOB))

    rig.services.visiting_cards.look_at(BOB)

    assert len(asked(rig)) == 1


def test_a_contact_who_leaves_the_list_takes_their_card_along(qtbot: QtBot) -> None:
    rig = signed_in()
    cards = rig.services.visiting_cards
    cards.look_at(BOB)
    rig.gateway.tell(VisitingCardReceived(BOB, CARD, PICTURE))

    rig.gateway.tell(RosterItemRemoved(BOB))
    qtbot.waitUntil(lambda: cards.picture_name(BOB) == "")

    assert cards.card(BOB) is None
    assert make_rig(rig.database).services.visiting_cards.card(BOB) is None


def test_what_comes_of_somebody_who_is_no_contact_is_not_kept(qtbot: QtBot) -> None:
    rig = signed_in()

    rig.gateway.tell(VisitingCardReceived(CAROL, CARD, PICTURE))

    assert rig.services.visiting_cards.card(CAROL) is None
