from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import (
    ActivityChanged,
    LinkChanged,
    PresenceChanged,
    PresenceFailed,
    RosterItemChanged,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.presence import OFFLINE, Activity, Availability, OwnState, Presence
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.services import presence_saving
from lyncfedclient.services.calm import BURST
from lyncfedclient.services.presence import MAX_RESOURCES
from lyncfedclient.storage.presence_cache import PresenceCache
from tests.support.services import BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from lyncfedclient.storage.errors import StorageError

DESK = Jid.parse("bob@fabrikam.test/desk")
PHONE = Jid.parse("bob@fabrikam.test/phone")
AVAILABLE = Presence(Availability.AVAILABLE)
AWAY = Presence(Availability.AWAY, note="lunch")


def test_the_best_of_several_clients_is_shown_by_priority_then_by_reachability(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    presences = rig.services.presences

    rig.gateway.tell(PresenceChanged(DESK, AWAY), PresenceChanged(PHONE, AVAILABLE))
    assert presences.of(BOB).availability is Availability.AVAILABLE
    rig.gateway.tell(PresenceChanged(DESK, Presence(Availability.AWAY, priority=5)))

    assert presences.of(BOB).availability is Availability.AWAY
    assert len(presences.resources(BOB)) == 2


def test_one_client_signing_off_does_not_hide_another(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(DESK, AWAY), PresenceChanged(PHONE, AVAILABLE))

    rig.gateway.tell(PresenceChanged(PHONE, OFFLINE))
    assert rig.services.presences.of(BOB).availability is Availability.AWAY
    rig.gateway.tell(PresenceChanged(DESK, OFFLINE))

    assert rig.services.presences.of(BOB).availability is Availability.OFFLINE


def test_an_error_means_unknown_with_a_reason_until_the_next_good_presence(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))

    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_NOT_FOUND))
    trouble = rig.services.presences.trouble(BOB)
    assert rig.services.presences.of(BOB).availability is Availability.UNKNOWN
    rig.gateway.tell(PresenceChanged(DESK, AVAILABLE))

    assert trouble is not None
    assert rig.services.presences.trouble(BOB) is None
    assert rig.services.presences.of(BOB).availability is Availability.AVAILABLE


def test_a_lost_link_turns_everything_to_last_known_and_a_resumed_one_turns_it_back(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB), friend(CAROL))
    rig.gateway.tell(PresenceChanged(DESK, AWAY), PresenceChanged(CAROL, OFFLINE))

    rig.gateway.go_down()
    lost = rig.services.presences.of(BOB)
    rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE, is_resumed=True)))

    assert (lost.availability, lost.note, lost.is_live) == (Availability.AWAY, "lunch", False)
    assert rig.services.presences.of(BOB).is_live
    assert rig.services.presences.of(CAROL).is_live


def test_after_a_restart_the_last_known_presence_is_there_before_the_network(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(DESK, AWAY))
    rig.services.presences.save_now()

    cached = make_rig(rig.database).services.presences.of(BOB)

    assert (cached.availability, cached.note, cached.is_live) == (Availability.AWAY, "lunch", False)
    assert cached.as_of is not None


def test_silence_after_the_settling_time_means_offline_only_of_those_we_would_hear_of(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB), friend(CAROL, subscription=Subscription.FROM))

    rig.services.session._arrivals._on_settled()

    assert rig.services.presences.of(BOB).availability is Availability.OFFLINE
    assert rig.services.presences.of(CAROL).availability is Availability.UNKNOWN


def test_an_old_value_does_not_linger_after_a_fresh_sign_in(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(DESK, AVAILABLE))
    rig.gateway.go_down()

    rig.gateway.go_online(friend(BOB))
    rig.services.session._arrivals._on_settled()

    assert rig.services.presences.of(BOB).availability is Availability.OFFLINE
    assert rig.services.presences.resources(BOB) == ()


def test_changes_are_told_together_once_a_frame(qtbot: QtBot) -> None:
    rig = make_rig()
    people = [Jid.parse(f"c{i}@fabrikam.test") for i in range(100)]
    rig.gateway.go_online(*(friend(jid) for jid in people))
    told: list[frozenset[Jid]] = []
    rig.services.presences.changed.connect(told.append)

    rig.gateway.tell(*(PresenceChanged(Jid(jid.local, jid.domain, "r"), AVAILABLE) for jid in people))
    qtbot.waitUntil(lambda: bool(told))

    assert told == [frozenset(people)]


def test_a_stranger_has_no_presence_here(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))

    rig.gateway.tell(PresenceChanged(Jid.parse("mallory@evil.test/x"), AVAILABLE))

    assert rig.services.presences.of(Jid.parse("mallory@evil.test")).availability is Availability.UNKNOWN


def test_own_state_and_note_are_sent_and_come_back_after_a_restart(qtbot: QtBot) -> None:
    rig = make_rig()
    presences = rig.services.presences

    presences.set_own_state(OwnState.BUSY)
    presences.set_own_note("  Back at 3 ")
    rig.services.preferences.save_now()

    assert (presences.own.state, presences.own.note) == (OwnState.BUSY, "Back at 3")
    assert rig.gateway.commands("set_presence")[-1] == (presences.own,)
    assert rig.services.preferences.settings.own_note == "Back at 3"


def test_the_first_presence_ever_marks_a_contact_as_seen(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    assert not rig.services.roster.contacts[BOB].has_been_seen

    rig.gateway.tell(PresenceChanged(DESK, Presence(Availability.AVAILABLE, as_of=datetime.now(UTC))))

    qtbot.waitUntil(lambda: rig.services.roster.contacts[BOB].has_been_seen)


def test_an_error_about_one_of_several_clients_concerns_that_one_alone(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(DESK, AWAY), PresenceChanged(PHONE, AVAILABLE))

    rig.gateway.tell(PresenceFailed(PHONE, StanzaFault.SERVICE_UNAVAILABLE))

    assert rig.services.presences.of(BOB).availability is Availability.AWAY
    assert rig.services.presences.trouble(BOB) is None


def test_a_sender_without_a_resource_is_accepted_and_signs_off_as_a_whole(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))

    rig.gateway.tell(PresenceChanged(BOB, AVAILABLE), PresenceChanged(DESK, AWAY))
    shown = rig.services.presences.of(BOB).availability
    rig.gateway.tell(PresenceChanged(BOB, OFFLINE))

    assert shown is Availability.AVAILABLE
    assert rig.services.presences.of(BOB).availability is Availability.OFFLINE


def test_a_contact_cannot_fill_the_memory_with_clients(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))

    rig.gateway.tell(*(PresenceChanged(Jid(BOB.local, BOB.domain, f"r{i}"), AWAY) for i in range(500)))

    assert len(rig.services.presences.resources(BOB)) == MAX_RESOURCES


def test_no_time_lies_in_the_future_whatever_the_sender_claims(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    later = datetime.now(UTC) + timedelta(days=2)

    rig.gateway.tell(PresenceChanged(DESK, replace(AWAY, idle_since=later, as_of=later)))

    presence = rig.services.presences.of(BOB)
    assert presence.idle_since is not None
    assert presence.as_of is not None
    assert max(presence.idle_since, presence.as_of) <= datetime.now(UTC)


def test_a_clock_set_back_since_the_last_run_leaves_no_time_in_the_future(qtbot: QtBot) -> None:
    rig = make_rig()
    later = datetime.now(UTC) + timedelta(days=2)
    PresenceCache(rig.database).save({BOB: replace(AWAY, idle_since=later, as_of=later)})

    cached = make_rig(rig.database).services.presences.of(BOB)

    assert cached.as_of is not None
    assert cached.since is not None
    assert max(cached.as_of, cached.since) <= datetime.now(UTC)


def test_a_contact_offline_before_stays_offline_since_then(qtbot: QtBot) -> None:
    rig = make_rig()
    since = datetime.now(UTC) - timedelta(days=2)
    PresenceCache(rig.database).save(
        {BOB: replace(OFFLINE, as_of=since), CAROL: replace(OFFLINE, as_of=since)}
    )
    again = make_rig(rig.database)

    again.gateway.go_online(friend(BOB), friend(CAROL))
    again.gateway.tell(PresenceChanged(DESK, OFFLINE))
    again.services.session._arrivals._on_settled()

    assert again.services.presences.of(BOB).since == since
    assert again.services.presences.of(CAROL).since == since


def test_an_idle_time_goes_with_the_presence_it_came_with(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    idle_since = datetime.now(UTC) - timedelta(minutes=5)

    rig.gateway.tell(PresenceChanged(DESK, replace(AWAY, idle_since=idle_since)))
    idle = rig.services.presences.of(BOB).since
    rig.gateway.tell(PresenceChanged(DESK, AWAY))

    assert idle == idle_since
    assert rig.services.presences.of(BOB).since is None


def test_the_cache_holds_nobody_who_is_not_on_the_list(qtbot: QtBot) -> None:
    rig = make_rig()
    PresenceCache(rig.database).save({CAROL: AWAY})
    again = make_rig(rig.database)

    again.gateway.go_online(friend(BOB))

    assert PresenceCache(again.database).load() == {}


def test_a_subscription_that_ends_leaves_nothing_known(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(DESK, AVAILABLE))

    rig.gateway.tell(RosterItemChanged(friend(BOB, subscription=Subscription.FROM)))
    rig.gateway.tell(PresenceChanged(DESK, OFFLINE))

    assert rig.services.presences.of(BOB).availability is Availability.UNKNOWN


def test_a_link_resumed_before_the_settling_time_was_over_settles_all_the_same(qtbot: QtBot) -> None:
    rig = make_rig()
    PresenceCache(rig.database).save({BOB: AWAY})
    again = make_rig(rig.database)
    again.gateway.go_online(friend(BOB))
    again.gateway.go_down()

    again.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE, is_resumed=True)))

    assert not again.services.presences.of(BOB).is_live
    assert again.services.session._arrivals._settling.isActive()


def test_a_flapping_contact_is_shown_calmly_and_its_last_value_wins_and_is_kept(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    told: list[frozenset[Jid]] = []
    rig.services.presences.changed.connect(told.append)

    for _ in range(200):
        rig.gateway.tell(PresenceChanged(DESK, AVAILABLE), PresenceChanged(DESK, AWAY))
        rig.services.presences._changes._tell()
    rig.gateway.tell(PresenceChanged(DESK, Presence(Availability.BUSY, note="last")))
    rig.services.presences.save_now()

    assert len(told) <= BURST + 1
    assert PresenceCache(rig.database).load()[BOB].note == "last"
    qtbot.waitUntil(lambda: rig.services.presences.of(BOB).note == "last")


def test_what_the_full_disk_would_not_take_is_written_later(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence_saving, "SAVE_AGAIN_MS", 50)
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(DESK, AWAY))
    told: list[StorageError] = []
    rig.services.presences.troubled.connect(told.append)

    rig.database.run("PRAGMA query_only = ON")
    rig.services.presences.save_now()
    rig.database.run("PRAGMA query_only = OFF")

    assert len(told) == 1
    qtbot.waitUntil(lambda: BOB in PresenceCache(rig.database).load())


def test_who_appears_offline_sees_others_as_last_known_since_nothing_is_told(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB), friend(CAROL))
    rig.gateway.tell(PresenceChanged(DESK, AVAILABLE))
    presences = rig.services.presences

    presences.set_own_state(OwnState.APPEAR_OFFLINE)
    hidden = (presences.of(BOB), rig.services.session._arrivals._settling.isActive())
    rig.gateway.go_down()
    rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE, is_resumed=True)))
    resumed = (presences.of(BOB), rig.services.session._arrivals._settling.isActive())
    presences.set_own_state(OwnState.AVAILABLE)
    rig.gateway.tell(PresenceChanged(DESK, AWAY))
    back = presences.of(BOB)
    rig.services.session._arrivals._on_settled()

    for presence, is_settling in (hidden, resumed):
        assert (presence.availability, presence.is_live) == (Availability.AVAILABLE, False)
        assert not is_settling
    assert (back.availability, back.is_live) == (Availability.AWAY, True)
    assert presences.of(CAROL).availability is Availability.OFFLINE


def test_signed_in_hidden_silence_is_no_answer(qtbot: QtBot) -> None:
    rig = make_rig()
    PresenceCache(rig.database).save({BOB: AWAY})
    again = make_rig(rig.database)
    again.services.presences.set_own_state(OwnState.APPEAR_OFFLINE)

    again.gateway.go_online(friend(BOB))

    assert not again.services.session._arrivals._settling.isActive()
    assert again.services.presences.of(BOB).availability is Availability.AWAY


def test_available_becomes_inactive_by_itself_after_five_minutes_without_input(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    presences = rig.services.presences
    began = datetime.now(UTC)
    rig.gateway.tell(
        PresenceChanged(DESK, replace(AVAILABLE, idle_since=began, resource="desk")),
        PresenceChanged(PHONE, replace(AWAY, priority=-1, resource="phone")),
    )
    told: list[frozenset[Jid]] = []
    presences.changed.connect(told.append)

    presences._now = lambda: began + timedelta(seconds=299)
    presences.grow_older()
    before = presences.of(BOB).availability
    presences._now = lambda: began + timedelta(seconds=301)
    presences.grow_older()
    qtbot.waitUntil(lambda: bool(told))

    assert before is Availability.AVAILABLE
    assert presences.of(BOB).availability is Availability.INACTIVE
    assert presences.of(BOB).since == began
    # Nothing is looked at again and again.
    assert not presences._ageing


def test_whoever_grew_idle_during_a_cut_is_idle_as_soon_as_the_stream_is_resumed(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    presences = rig.services.presences
    began = datetime.now(UTC)
    rig.gateway.tell(PresenceChanged(DESK, replace(AVAILABLE, idle_since=began, resource="desk")))
    rig.gateway.go_down()

    presences._now = lambda: began + timedelta(minutes=6)
    presences.grow_older()
    lost = presences.of(BOB)
    rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE, is_resumed=True)))

    assert (lost.availability, lost.is_live) == (Availability.AVAILABLE, False)
    assert presences.of(BOB).availability is Availability.INACTIVE


def test_a_published_activity_refines_what_the_clients_say_until_it_ends(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(DESK, Presence(Availability.BUSY)))
    seen: list[Activity] = []

    for event in (
        ActivityChanged(BOB, Activity.IN_A_CALL),
        PresenceChanged(DESK, Presence(Availability.BUSY, note="x")),
        # The status of a client is nearer to the truth.
        PresenceChanged(DESK, Presence(Availability.BUSY, Activity.IN_A_MEETING)),
        PresenceChanged(DESK, OFFLINE),
        PresenceChanged(DESK, AVAILABLE),
        ActivityChanged(BOB, Activity.NONE),
        ActivityChanged(Jid.parse("mallory@evil.test"), Activity.IN_A_CALL),
    ):
        rig.gateway.tell(event)
        seen.append(rig.services.presences.of(BOB).activity)

    call, meeting, none = Activity.IN_A_CALL, Activity.IN_A_MEETING, Activity.NONE
    assert seen == [call, call, meeting, none, call, none, none]
    assert not rig.services.presences._activities
