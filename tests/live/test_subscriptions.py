"""Asking to see somebody, and being asked, across the federation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import (
    PresenceChanged,
    RosterItemChanged,
    RosterItemRemoved,
    SubscriptionAnswered,
    SubscriptionRequested,
    SubscriptionWithdrawn,
)
from tests.live.conftest import Meeting, meeting

if TYPE_CHECKING:
    from lyncfedclient.domain.events import Event
    from tests.support.lab.lab import Lab


async def sees_subscription(here: Meeting, subscription: Subscription) -> None:
    def look(event: Event) -> bool:
        return (
            isinstance(event, RosterItemChanged)
            and event.item.jid == here.them
            and event.item.subscription is subscription
        )

    await here.ear.come(look, f"the roster has the contact with {subscription.value}")


async def test_a_request_that_is_granted_shows_the_contact_and_their_presence(lab: Lab) -> None:
    async with meeting(lab, are_friends=False) as here:
        here.partner.set_presence("away", "At lunch")
        here.gateway.set_contact(here.them, "Bob", ("Friends",))
        here.gateway.request_subscription(here.them)
        await here.partner.hears_presence(here.us, kind="subscribe")
        here.partner.grant(here.us)

        answer = await here.ear.hear(SubscriptionAnswered)
        await sees_subscription(here, Subscription.TO)
        shown = await here.ear.hear(PresenceChanged)

    assert answer == SubscriptionAnswered(here.them, is_granted=True)
    assert shown.jid.bare == here.them
    assert shown.presence.show == "away"
    item = here.ear.of(RosterItemChanged)[-1].item
    assert (item.name, item.groups) == ("Bob", ("Friends",))


async def test_a_request_under_way_shows_on_the_roster(lab: Lab) -> None:
    async with meeting(lab, are_friends=False) as here:
        here.gateway.set_contact(here.them, "Bob", ())
        here.gateway.request_subscription(here.them)

        await here.ear.come(
            lambda event: isinstance(event, RosterItemChanged) and event.item.is_asked, "the contact is asked"
        )


async def test_a_request_that_is_refused_is_answered(lab: Lab) -> None:
    async with meeting(lab, are_friends=False) as here:
        here.gateway.set_contact(here.them, "Bob", ())
        here.gateway.request_subscription(here.them)
        await here.partner.hears_presence(here.us, kind="subscribe")
        here.partner.refuse(here.us)

        answer = await here.ear.hear(SubscriptionAnswered)

    assert answer == SubscriptionAnswered(here.them, is_granted=False)


async def test_somebody_who_asks_and_is_let_in_sees_us(lab: Lab) -> None:
    async with meeting(lab, are_friends=False) as here:
        here.partner.ask(here.us, "Hello from Fabrikam")
        request = await here.ear.hear(SubscriptionRequested)
        here.gateway.grant_subscription(here.them)

        await here.partner.hears_presence(here.us, kind="subscribed")
        await here.partner.hears_presence(here.us)
        await sees_subscription(here, Subscription.FROM)

    assert request.jid == here.them


async def test_somebody_who_asks_is_never_let_in_by_itself(lab: Lab) -> None:
    async with meeting(lab, are_friends=False) as here:
        here.partner.ask(here.us)
        await here.ear.hear(SubscriptionRequested)
        here.gateway.deny_subscription(here.them)

        await here.partner.hears_presence(here.us, kind="unsubscribed")

    kinds = [
        stanza.get("type", "") for stanza in here.partner.heard if stanza.get("from", "").startswith(here.us)
    ]
    assert "subscribed" not in kinds
    assert "subscribe" not in kinds
    assert "" not in kinds


async def test_two_who_let_each_other_in_see_each_other(lab: Lab) -> None:
    async with meeting(lab, are_friends=False) as here:
        here.gateway.set_contact(here.them, "Bob", ())
        here.gateway.request_subscription(here.them)
        await here.partner.hears_presence(here.us, kind="subscribe")
        here.partner.grant(here.us)
        here.partner.ask(here.us)
        await here.ear.hear(SubscriptionRequested)
        here.gateway.grant_subscription(here.them)

        await sees_subscription(here, Subscription.BOTH)
        await here.partner.hears_presence(here.us)
        await here.ear.hear(PresenceChanged)


async def test_a_contact_taken_off_the_list_no_longer_sees_us(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.partner.hears_presence(here.us)
        here.gateway.remove_contact(here.them)

        await here.ear.come(lambda event: event == RosterItemRemoved(here.them), "the contact is gone")
        await here.partner.hears_presence(here.us, kind="unsubscribed")


async def test_a_contact_who_takes_back_what_they_granted_is_heard(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.ear.hear(PresenceChanged)
        here.partner.refuse(here.us)
        here.partner.stop_watching(here.us)

        await here.ear.come(
            lambda event: event == SubscriptionAnswered(here.them, is_granted=False),
            "the grant is taken back",
        )
        await here.ear.hear(SubscriptionWithdrawn)
        await sees_subscription(here, Subscription.NONE)


async def test_a_contact_renamed_and_moved_is_so_on_the_server(lab: Lab) -> None:
    async with meeting(lab) as here:
        here.gateway.set_contact(here.them, "로버트 <Bob>", ("Project & Co", "친구"))

        changed = await here.ear.hear(RosterItemChanged)

    assert changed.item.name == "로버트 <Bob>"
    assert set(changed.item.groups) == {"Project & Co", "친구"}
    assert changed.item.subscription is Subscription.BOTH
