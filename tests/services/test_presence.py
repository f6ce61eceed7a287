from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.gateway import (
    Link,
    LinkChanged,
    LinkPhase,
    PresenceChanged,
    PresenceFailed,
    StanzaFault,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import OFFLINE, Availability, OwnState, Presence
from tests.support.services import BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

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

    rig.services.session._on_settled()

    assert rig.services.presences.of(BOB).availability is Availability.OFFLINE
    assert rig.services.presences.of(CAROL).availability is Availability.UNKNOWN


def test_an_old_value_does_not_linger_after_a_fresh_sign_in(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(DESK, AVAILABLE))
    rig.gateway.go_down()

    rig.gateway.go_online(friend(BOB))
    rig.services.session._on_settled()

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
