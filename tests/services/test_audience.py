from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import (
    LinkChanged,
    OwnPresenceChanged,
    PresenceChanged,
    RosterItemChanged,
    RosterItemRemoved,
    SubscriptionRequested,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.message_events import ChatState, ChatStateChanged
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import OFFLINE, Availability, OwnChoice, OwnPresence, OwnState, Presence
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.services.audience import UNSEEN_BATCH
from tests.support.services import ALICE, BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.services import Rig

PAUL = Jid.parse("paul@public.test")
HERE = Presence(Availability.AVAILABLE)


def rig_with_note(state: OwnState = OwnState.AVAILABLE) -> Rig:
    rig = make_rig()
    rig.services.policy.add("fabrikam.test", PartnerType.FEDERATED)
    rig.services.presences.set_own_state(state)
    rig.services.presences.set_own_note("in Brno")
    rig.services.session.sign_in(replace(ALICE, is_remembered=False), "secret")
    return rig


def broadcasts(rig: Rig) -> list[str]:
    """Give the notes of the presences for all since the sign-in, in order."""
    notes = []
    for command, arguments in rig.gateway.sent:
        presence = arguments[-1] if command in {"sign_in", "set_presence"} else None
        if isinstance(presence, OwnPresence):
            notes.append(presence.note)
    return notes


def directed(rig: Rig) -> dict[Jid, str]:
    """Give who was shown something alone, with the last note."""
    found: dict[Jid, str] = {}
    for jid, presence in rig.gateway.commands("direct_presence"):
        assert isinstance(jid, Jid)
        assert isinstance(presence, OwnPresence)
        found[jid] = presence.note
    return found


def queued(rig: Rig) -> dict[Jid, None]:
    return rig.services.session._audience._queue


def test_where_everybody_is_federated_the_presence_for_all_carries_the_note(qtbot: QtBot) -> None:
    rig = rig_with_note()

    rig.gateway.go_online(friend(BOB), friend("colleague@contoso.test"))
    rig.services.presences.set_own_state(OwnState.BUSY)

    assert broadcasts(rig)[-1] == "in Brno"
    assert not queued(rig)
    assert directed(rig) == {}


def test_public_contacts_get_no_note_and_federated_ones_get_it_alone(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB), friend(CAROL, subscription=Subscription.TO), friend(PAUL))
    at_sign_in = broadcasts(rig)[-1]

    rig.services.presences.set_own_note("in Praha")

    assert at_sign_in == ""
    assert broadcasts(rig)[-1] == ""
    # Carol does not see us at all.
    qtbot.waitUntil(lambda: directed(rig) == {BOB: "in Praha"})


def test_a_roster_that_changed_while_we_were_away_is_judged_before_the_first_presence(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.go_down()
    before = len(rig.gateway.sent)

    rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE)))
    rig.gateway.go_online(friend(BOB), friend(PAUL))

    # Told within the event of the roster, and so before the gateway's first presence.
    assert rig.gateway.sent[before] == ("set_presence", (OwnPresence(note=""),))


def test_a_federated_contact_who_comes_online_later_is_shown_the_note_once_per_client(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB), friend(PAUL))
    qtbot.waitUntil(lambda: BOB in directed(rig))
    desk, phone = BOB.with_resource("desk"), BOB.with_resource("phone")

    rig.gateway.tell(
        PresenceChanged(desk, HERE),
        PresenceChanged(desk, Presence(Availability.AWAY)),
        PresenceChanged(phone, HERE),
        PresenceChanged(PAUL.with_resource("x"), HERE),
    )

    qtbot.waitUntil(lambda: {desk, phone} <= directed(rig).keys())
    rig.gateway.tell(PresenceChanged(phone, OFFLINE), PresenceChanged(phone, HERE))
    qtbot.waitUntil(lambda: len(rig.gateway.commands("direct_presence")) == 4)
    assert directed(rig).keys() == {BOB, desk, phone}


def test_a_public_contact_is_kept_from_the_note_before_they_are_let_in(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(SubscriptionRequested(PAUL))

    rig.services.requests.accept(PAUL, is_added_back=False)

    names = [command for command, _ in rig.gateway.sent]
    assert broadcasts(rig)[-1] == ""
    assert names.index("grant_subscription") > names.index("set_presence")


def test_a_public_contact_added_here_is_kept_from_the_note_before_they_are_let_in(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB))

    rig.services.roster.add(PAUL)

    names = [command for command, _ in rig.gateway.sent]
    assert names.index("grant_subscription") > names.index("set_presence")
    assert broadcasts(rig)[-1] == ""


def test_when_the_last_public_contact_is_gone_the_note_is_for_all_again(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB), friend(PAUL))

    rig.gateway.tell(RosterItemRemoved(PAUL))

    qtbot.waitUntil(lambda: broadcasts(rig)[-1] == "in Brno")


def test_somebody_who_is_let_in_later_is_shown_the_note(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB, subscription=Subscription.TO), friend(PAUL))
    assert not queued(rig)

    rig.gateway.tell(RosterItemChanged(friend(BOB)))

    qtbot.waitUntil(lambda: BOB in directed(rig))


def test_who_appears_offline_shows_nobody_anything(qtbot: QtBot) -> None:
    rig = rig_with_note(OwnState.APPEAR_OFFLINE)
    rig.gateway.go_online(friend(BOB), friend(PAUL))

    rig.gateway.tell(PresenceChanged(BOB.with_resource("desk"), HERE))
    rig.services.presences.set_own_note("hiding")

    assert not queued(rig)
    assert directed(rig) == {}


def test_a_blocked_contact_is_not_shown_the_note(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB), friend(CAROL), friend(PAUL))
    rig.services.roster.set_relationship(CAROL, Relationship.BLOCKED)

    rig.services.presences.set_own_note("in Praha")

    qtbot.waitUntil(lambda: directed(rig).get(BOB) == "in Praha")
    qtbot.waitUntil(lambda: not queued(rig))
    assert directed(rig).get(CAROL) != "in Praha"


def test_a_domain_that_is_no_longer_federated_is_sent_a_presence_without_the_note(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB))

    rig.services.policy.remove("fabrikam.test")

    assert broadcasts(rig)[-1] == ""


def test_many_federated_contacts_are_shown_the_note_at_a_gentle_pace(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(PAUL), *(friend(f"c{number}@fabrikam.test") for number in range(35)))

    at_once = len(directed(rig))
    qtbot.waitUntil(lambda: len(directed(rig)) == 35, timeout=5000)

    assert at_once == 0


def test_another_client_of_ours_that_withholds_the_note_does_not_delete_it_here(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB), friend(PAUL))
    phone = ALICE.jid.with_resource("phone")

    chosen_ms = rig.services.myself.shown.chosen_ms + 1

    # What it says to everybody, and what it says to us alone.
    rig.gateway.tell(
        OwnPresenceChanged(phone, Presence(Availability.BUSY), OwnChoice(OwnState.BUSY)),
        OwnPresenceChanged(
            phone,
            Presence(Availability.BUSY, note="in Brno"),
            OwnChoice(OwnState.BUSY, "in Brno", chosen_ms),
        ),
        OwnPresenceChanged(phone, Presence(Availability.BUSY), OwnChoice(OwnState.BUSY)),
    )

    assert rig.services.presences.own == OwnPresence(OwnState.BUSY, "in Brno")
    # By its full address: servers take a presence to our own bare one for one to everybody.
    qtbot.waitUntil(lambda: phone in directed(rig))
    assert ALICE.jid not in directed(rig)


def test_who_sees_us_unseen_is_shown_the_note_on_writing_and_now_and_then(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB, subscription=Subscription.FROM), friend(PAUL))
    qtbot.waitUntil(lambda: not queued(rig))
    rig.gateway.sent.clear()

    rig.gateway.tell(ChatStateChanged(BOB.with_resource("desk"), ChatState.COMPOSING))
    rig.gateway.tell(ChatStateChanged(BOB.with_resource("desk"), ChatState.PAUSED))
    qtbot.waitUntil(lambda: not queued(rig))
    on_writing = directed(rig)
    rig.gateway.sent.clear()
    rig.services.session._audience.show_unseen()
    qtbot.waitUntil(lambda: not queued(rig))

    assert on_writing == {BOB.with_resource("desk"): "in Brno"}
    assert directed(rig) == {BOB: "in Brno"}


def test_a_public_contact_who_writes_unseen_is_shown_no_note(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB), friend(PAUL, subscription=Subscription.FROM))
    qtbot.waitUntil(lambda: not queued(rig))
    rig.gateway.sent.clear()

    rig.gateway.tell(ChatStateChanged(PAUL.with_resource("desk"), ChatState.COMPOSING))
    rig.services.session._audience.show_unseen()

    assert not queued(rig)
    assert directed(rig) == {}


def test_very_many_who_see_us_unseen_get_their_turn_one_batch_after_the_other(qtbot: QtBot) -> None:
    rig = rig_with_note()
    many = [friend(f"p{n}@fabrikam.test", subscription=Subscription.FROM) for n in range(UNSEEN_BATCH + 5)]
    rig.gateway.go_online(*many, friend(PAUL))
    rig.services.session._audience._queue.clear()

    rig.services.session._audience.show_unseen()
    first = len(queued(rig))
    rig.services.session._audience._queue.clear()
    rig.services.session._audience.show_unseen()

    assert (first, len(queued(rig))) == (UNSEEN_BATCH, 5)


def test_only_the_users_own_clients_are_told_when_the_state_was_chosen(qtbot: QtBot) -> None:
    rig = rig_with_note()
    rig.gateway.go_online(friend(BOB), friend(PAUL))
    phone = ALICE.jid.with_resource("phone")
    rig.gateway.tell(OwnPresenceChanged(phone, HERE, OwnChoice(OwnState.AVAILABLE)))

    rig.services.presences.set_own_state(OwnState.BUSY)
    qtbot.waitUntil(lambda: not queued(rig))

    told: dict[Jid | None, int] = {}
    for command, arguments in rig.gateway.sent:
        if command in {"set_presence", "direct_presence"}:
            to, shown = (None, *arguments)[-2:]
            assert to is None or isinstance(to, Jid)
            assert isinstance(shown, OwnPresence)
            told[to] = shown.chosen_ms
    assert told.pop(phone) == rig.services.myself.shown.chosen_ms > 0
    assert set(told.values()) == {0}


def test_a_state_chosen_offline_is_pushed_to_the_other_clients_at_the_next_sign_in(qtbot: QtBot) -> None:
    rig = make_rig()
    phone = ALICE.jid.with_resource("phone")
    rig.services.presences.set_own_state(OwnState.OFF_WORK)
    rig.gateway.go_online(friend(BOB))

    rig.gateway.tell(OwnPresenceChanged(phone, HERE, OwnChoice(OwnState.AVAILABLE)))
    rig.gateway.tell(OwnPresenceChanged(phone, HERE, OwnChoice(OwnState.AVAILABLE, "", 5)))

    qtbot.waitUntil(lambda: (phone, rig.services.myself.shown) in rig.gateway.commands("direct_presence"))
    assert rig.services.myself.shown.state is OwnState.OFF_WORK


def test_appearing_offline_reaches_the_other_clients_and_they_come_back_with_us(qtbot: QtBot) -> None:
    rig = make_rig()
    phone = ALICE.jid.with_resource("phone")
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(OwnPresenceChanged(phone, HERE, OwnChoice(OwnState.AVAILABLE)))

    rig.services.presences.set_own_state(OwnState.APPEAR_OFFLINE)
    hidden = rig.services.myself.shown
    qtbot.waitUntil(lambda: (phone, hidden) in rig.gateway.commands("direct_presence"))
    # It follows: gone for everybody, and says to us alone that it is hidden.
    rig.gateway.tell(
        OwnPresenceChanged(phone, OFFLINE),
        OwnPresenceChanged(phone, OFFLINE, OwnChoice(OwnState.APPEAR_OFFLINE, "", hidden.chosen_ms)),
    )
    rig.services.presences.set_own_state(OwnState.AVAILABLE)

    qtbot.waitUntil(lambda: (phone, rig.services.myself.shown) in rig.gateway.commands("direct_presence"))
    assert rig.services.myself.shown.state is OwnState.AVAILABLE
