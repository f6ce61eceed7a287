"""No sequence of what servers tell and users do leaves a contact without a sentence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.events import (
    BlockListReceived,
    Event,
    LinkChanged,
    PresenceChanged,
    PresenceFailed,
    RosterItemChanged,
    RosterItemRemoved,
    RosterReceived,
    RosterRefused,
    SubscriptionAnswered,
    SubscriptionRequested,
    SubscriptionWithdrawn,
    VisitingCardReceived,
    WishesReceived,
)
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.standing import StandingKind, standing
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.domain.visiting_card import Card, Portrait
from lyncfedclient.domain.wishes import Wish
from lyncfedclient.ui import standing_sentences
from tests.support.services import BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.standing import Standing
    from lyncfedclient.services.bundle import Services
    from tests.support.services import Rig

Step: TypeAlias = "Event | Callable[[Services], None]"
NOW = datetime.now(UTC)
PEOPLE = (BOB, CAROL, Jid.parse("paul@public.test"), Jid.parse("eva@yahoo.com"))


def standing_of(services: Services, jid: Jid) -> Standing:
    """Judge a contact as the screen does."""
    return standing(
        services.roster.contacts[jid],
        services.presences.of(jid),
        services.presences.trouble(jid),
        services.policy.type_of(jid),
        NOW,
        is_asking=any(request.jid == jid and request.is_asking for request in services.requests.waiting),
    )


people = st.sampled_from(PEOPLE)
items = st.builds(RosterItem, jid=people, subscription=st.sampled_from(Subscription), is_asked=st.booleans())
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(LinkChanged, st.builds(Link, st.sampled_from(LinkPhase), is_resumed=st.booleans())),
    st.builds(RosterReceived, st.lists(items, max_size=4, unique_by=lambda item: item.jid).map(tuple)),
    st.builds(RosterItemChanged, items),
    st.builds(RosterItemRemoved, people),
    st.builds(RosterRefused, people, st.sampled_from(StanzaFault)),
    st.builds(
        PresenceChanged,
        people,
        st.builds(
            Presence, st.sampled_from(Availability), as_of=st.sampled_from([NOW, NOW - timedelta(hours=9)])
        ),
    ),
    st.builds(PresenceFailed, people, st.sampled_from(StanzaFault)),
    st.builds(SubscriptionRequested, people),
    st.builds(SubscriptionWithdrawn, people),
    st.builds(SubscriptionAnswered, people, is_granted=st.booleans()),
    st.builds(MessageReceived, people, st.text(min_size=1, max_size=3)),
    st.builds(BlockListReceived, st.frozensets(people)),
    st.builds(
        WishesReceived,
        st.dictionaries(
            people,
            st.builds(
                Wish,
                st.sampled_from([kept for kept in Relationship if kept is not Relationship.BLOCKED]),
                st.booleans(),
                st.sampled_from([NOW, NOW - timedelta(days=1)]),
            ),
        ),
    ),
    st.builds(VisitingCardReceived, people, st.just(Card("Eva")), st.just(Portrait("a" * 40, b"x"))),
)


def _adding(jid: Jid) -> Callable[[Services], None]:
    def add(services: Services) -> None:
        try:
            services.roster.add(jid)
        except JidError:
            assert jid in services.roster.contacts or not services.policy.rules.may_add(jid.domain)

    return add


def _accepting(jid: Jid, *, is_added_back: bool) -> Callable[[Services], None]:
    def accept(services: Services) -> None:
        if services.requests.may_accept(jid):
            services.requests.accept(jid, is_added_back=is_added_back)

    return accept


actions: st.SearchStrategy[Callable[[Services], None]] = st.one_of(
    people.map(_adding),
    st.builds(_accepting, people, is_added_back=st.booleans()),
    people.map(lambda jid: lambda services: services.requests.decline(jid)),
    people.map(lambda jid: lambda services: services.requests.block(jid)),
    people.map(lambda jid: lambda services: services.requests.unblock(jid)),
    people.map(lambda jid: lambda services: services.roster.remove(jid)),
    people.map(lambda jid: lambda services: services.roster.ask_again(jid)),
    people.map(lambda jid: lambda services: services.roster.cancel_request(jid)),
    st.builds(
        lambda jid, relation: lambda services: services.roster.set_relationship(jid, relation),
        people,
        st.sampled_from(Relationship),
    ),
    st.booleans().map(lambda only: lambda services: services.preferences.update(is_partners_only=only)),
    st.just(lambda services: services.freshness.check()),
    people.map(lambda jid: lambda services: services.visiting_cards.look_at(jid, is_card_wanted=True)),
    people.map(lambda jid: lambda services: services.roster.set_pinned(jid, True)),
)
steps: st.SearchStrategy[Step] = st.one_of(events, actions)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(steps, max_size=25))
def test_no_sequence_of_events_and_actions_leaves_a_contact_without_a_sentence(
    qtbot: QtBot, sequence: list[Step]
) -> None:
    rig = make_rig()
    rig.services.policy.add("fabrikam.test", PartnerType.FEDERATED)

    for step in sequence:
        if callable(step):
            step(rig.services)
        else:
            rig.gateway.tell(step)
        for jid, contact in rig.services.roster.contacts.items():
            found = standing_of(rig.services, jid)
            assert standing_sentences.standing(found, contact, NOW)
            assert found.is_fine or found.remedies


@pytest.fixture
def asked(qtbot: QtBot) -> Rig:
    rig = make_rig()
    rig.gateway.go_online()
    rig.services.roster.add(BOB)
    rig.gateway.tell(RosterItemChanged(friend(BOB, subscription=Subscription.NONE, is_asked=True)))
    return rig


def test_pain_5_a_request_waits_with_its_date_until_it_is_answered(asked: Rig) -> None:
    waiting = standing_of(asked.services, BOB)
    asked.gateway.tell(SubscriptionAnswered(BOB, is_granted=False))
    asked.gateway.tell(RosterItemChanged(friend(BOB, subscription=Subscription.NONE)))

    refused = standing_of(asked.services, BOB)
    assert waiting.kind is StandingKind.ASKED
    assert waiting.since is not None
    assert refused.kind is StandingKind.REFUSED
    assert refused.since is not None


def test_pain_8_a_mistyped_address_is_unknown_and_never_seen_rather_than_offline(asked: Rig) -> None:
    asked.gateway.tell(RosterItemChanged(friend(BOB)))

    asked.services.session._arrivals._on_settled()

    assert asked.services.presences.of(BOB).availability is Availability.UNKNOWN
    assert standing_of(asked.services, BOB).kind is StandingKind.NEVER_SEEN


def test_pain_2_a_domain_that_cannot_be_found_is_said_while_the_request_waits(asked: Rig) -> None:
    asked.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_NOT_FOUND, "s2s"))

    found = standing_of(asked.services, BOB)

    assert (found.kind, found.fault) == (StandingKind.UNREACHABLE, StanzaFault.SERVER_NOT_FOUND)


def test_pain_3_the_mark_goes_with_the_next_good_stanza(asked: Rig) -> None:
    asked.gateway.tell(RosterItemChanged(friend(BOB)), PresenceFailed(BOB, StanzaFault.SERVER_TIMEOUT))

    asked.gateway.tell(PresenceChanged(BOB.with_resource("desk"), Presence(Availability.AWAY)))

    assert standing_of(asked.services, BOB).is_fine


def test_pain_4_one_way_subscriptions_say_which_way(qtbot: QtBot) -> None:
    rig = make_rig()

    rig.gateway.go_online(
        friend(BOB, subscription=Subscription.TO), friend(CAROL, subscription=Subscription.FROM)
    )

    assert standing_of(rig.services, BOB).kind is StandingKind.SEEN_BY_US
    assert standing_of(rig.services, CAROL).kind is StandingKind.SEEING_US


def test_pain_7_accepting_and_adding_back_makes_both_ways_in_one_step(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(SubscriptionRequested(BOB, "Bob"))

    rig.services.requests.accept(BOB, is_added_back=True)

    assert (BOB,) in rig.gateway.commands("grant_subscription")
    assert rig.gateway.commands("request_subscription") == [(BOB,)]
    assert standing_of(rig.services, BOB).kind is StandingKind.ASKED
