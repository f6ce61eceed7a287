"""Items 21, 30 and 35: roster pushes, subscriptions, presences and requests of all kinds."""

from __future__ import annotations

import resource
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.events import (
    LinkChanged,
    RosterItemChanged,
    RosterItemRemoved,
    SubscriptionRequested,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.services.requests import MAX_REQUESTS
from tests.attack.stage import BOB, CAROL, DAVE, OUTSIDERS, Scene
from tests.support.waiting import until


def push(items: str, sender: str = "", query_id: str = "p1") -> str:
    by = f" from='{sender}'" if sender else ""
    return f"<iq type='set' id='{query_id}'{by}><query xmlns='jabber:iq:roster'>{items}</query></iq>"


@pytest.mark.guard("push-from")
@pytest.mark.parametrize("sender", OUTSIDERS)
async def test_attack_21_a_push_counts_only_from_our_own_account(there: Scene, sender: str) -> None:
    before = there.contacts()

    await there.said(
        push("<item jid='mallory@attacker.test' subscription='both'/>", sender, "p1"),
        push("<item jid='bob@fabrikam.test' subscription='remove'/>", sender, "p2"),
    )

    assert there.contacts() == before
    assert [reply.get("type") for query in ("p1", "p2") for reply in there.replies(query)] == ["error"] * 2


@pytest.mark.parametrize(
    "items",
    [
        pytest.param(
            "<item jid='x@x.test' subscription='both'/><item jid='y@x.test' subscription='both'/>",
            marks=pytest.mark.guard("push-one-item"),
        ),
        "",
        "<item jid='x@x.test' subscription='everything'/>",
        "<item jid='@@@' subscription='both'/>",
        "<item subscription='both'/>",
        pytest.param(
            "<item jid='alice@contoso.test' subscription='both'/>", marks=pytest.mark.guard("push-not-us")
        ),
        pytest.param(
            "<item jid='alice@contoso.test' subscription='remove'/>", marks=pytest.mark.guard("push-not-us")
        ),
    ],
)
async def test_attack_21_a_malformed_push_is_refused(there: Scene, items: str) -> None:
    before = there.contacts()

    await there.said(push(items))
    await until(lambda: there.replies("p1"), "an answer")

    assert there.contacts() == before
    assert there.replies("p1")[0].get("type") == "error"


@pytest.mark.timeout(300)
async def test_attack_21_a_flood_of_pushes_is_taken(there: Scene, load: Callable[[int, int], int]) -> None:
    count = load(2000, 100_000)
    there.ear.forget()

    await there.said(
        *(
            push(f"<item jid='u{number % 50}@x.test' name='{number}' subscription='both'/>", "", f"n{number}")
            for number in range(count)
        )
    )

    assert len(there.ear.of(RosterItemChanged)) == count
    assert len(there.contacts()) == 53


async def test_attack_21_the_server_may_remove_everybody(there: Scene) -> None:
    await there.sent(BOB, "kept")

    await there.said(*(push(f"<item jid='{jid}' subscription='remove'/>") for jid in (BOB, CAROL, DAVE)))

    assert len(there.ear.of(RosterItemRemoved)) == 3
    assert there.contacts() == set()
    assert there.bodies(BOB) == ["kept"]


@pytest.mark.parametrize("kind", ["subscribed", "unsubscribed", "unsubscribe"])
@pytest.mark.parametrize("sender", ["bob@fabrikam.test", "mallory@attacker.test", "alice@contoso.test"])
async def test_attack_30_a_subscription_changes_only_by_the_servers_push(
    there: Scene, kind: str, sender: str
) -> None:
    before = {jid: contact.subscription for jid, contact in there.services.roster.contacts.items()}

    await there.said(f"<presence from='{sender}' type='{kind}'/>")

    assert {jid: contact.subscription for jid, contact in there.services.roster.contacts.items()} == before


@pytest.mark.guard("no-self-service")
async def test_attack_30_nobody_is_let_in_by_themselves(there: Scene) -> None:
    before = len(there.server.peer.secret)

    await there.said("<presence from='mallory@attacker.test' type='subscribe'/>")
    await there.said()

    assert "subscribe" not in there.server.peer.secret[before:]
    assert [request.jid for request in there.services.requests.waiting] == [Jid("mallory", "attacker.test")]


@pytest.mark.guard("presence-of-contacts")
async def test_attack_30_presence_of_others_is_not_kept(there: Scene) -> None:
    await there.said(
        "<presence from='mallory@attacker.test/x'/>",
        "<presence from='alice@contoso.test'/>",
        "<presence from='alice@contoso.test/other'/>",
    )

    assert not there.services.presences.resources(Jid("mallory", "attacker.test"))
    assert there.contacts() == {str(BOB), str(CAROL), str(DAVE)}


@pytest.mark.parametrize(
    "presence",
    [
        "<presence from='bob@fabrikam.test/{long}'/>",
        "<presence from='bob@fabrikam.test/x'><priority>abc</priority></presence>",
        "<presence from='bob@fabrikam.test/x'><priority>999999999999999999999</priority></presence>",
        "<presence from='bob@fabrikam.test/x'><priority>-129</priority></presence>",
        "<presence from='bob@fabrikam.test/x'><show>untold</show></presence>",
        "<presence from='bob@fabrikam.test/x'><show/><status/><priority/></presence>",
        "<presence from='bob@fabrikam.test/x' type='unheard'/>",
        "<presence from='bob@fabrikam.test/x' type='error'/>",
        "<presence/>",
        "<presence from=''/>",
    ],
)
async def test_attack_30_a_malformed_presence_breaks_nothing(there: Scene, presence: str) -> None:
    await there.said(presence.replace("{long}", "r" * 1023), "<presence from='dave@fabrikam.test/x'/>")

    assert there.services.presences.of(DAVE).is_live
    assert there.ear.phases[-1] is LinkPhase.ONLINE


async def test_attack_30_a_storm_of_presence_errors_breaks_nothing(there: Scene) -> None:
    before = len(there.server.peer.stanzas)

    await there.said(*(["<presence from='bob@fabrikam.test' type='error'/>"] * 2000))

    assert there.ear.phases[-1] is LinkPhase.ONLINE
    assert len(there.server.peer.stanzas) == before


@pytest.mark.guard("request-limit", "no-self-service")
async def test_attack_35_requests_are_limited_and_never_answered_by_themselves(there: Scene) -> None:
    before = len(there.server.peer.stanzas)
    text = "<status>" + "x" * 2000 + "</status>"
    count = MAX_REQUESTS + 50

    await there.said(
        *(
            f"<presence from='u{number}@attacker.test' type='subscribe'>{text}</presence>"
            for number in range(count)
        )
    )

    waiting = there.services.requests.waiting
    assert len(waiting) == MAX_REQUESTS
    assert max(len(request.text) for request in waiting) <= 500
    assert len(there.server.peer.stanzas) == before
    assert there.services.requests.announced == ()


@pytest.mark.timeout(300)
async def test_attack_35_ten_thousand_requests_with_long_texts_hold_nothing_up(
    there: Scene, load: Callable[[int, int], int]
) -> None:
    text = "<status>" + "x" * 65_000 + "</status>"
    long, at_once = load(100, 10_000), 100
    for first in range(0, long, at_once):
        await there.said(
            *(
                f"<presence from='u{number}@attacker.test' type='subscribe'>{text}</presence>"
                for number in range(first, first + at_once)
            )
        )
        # What the server has said is a matter of the test; only how much it was counts.
        there.honest.sent[:] = [""] * len(there.honest.sent)
        there.ear.events[:] = [event for event in there.ear.events if isinstance(event, LinkChanged)]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(10_000):
        there.say(f"<presence from='u{number}@attacker.test' type='subscribe'/>")

    await there.said("<presence from='bob@fabrikam.test/x'/>")

    assert there.services.presences.of(BOB).is_live
    assert len(there.ear.of(SubscriptionRequested)) == 10_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50 * 1024


async def test_attack_35_a_flood_of_requests_is_told_of_a_few_times(there: Scene) -> None:
    told: list[object] = []
    there.services.toasts.due.connect(lambda occasion, _silent: told.append(occasion))

    for number in range(20):
        await there.said(
            *(f"<presence from='u{number}-{n}@attacker.test' type='subscribe'/>" for n in range(50))
        )

    assert len(told) < 10


async def test_attack_35_a_whole_domain_is_blocked_in_one_step(there: Scene) -> None:
    await there.said(
        *(f"<presence from='u{number}@attacker.test' type='subscribe'/>" for number in range(100))
    )

    there.services.requests.block(Jid("", "attacker.test"))
    QApplication.processEvents()

    assert there.services.requests.waiting == ()
