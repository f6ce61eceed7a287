"""Pains 1, 3 and 4 of the reference: unknown for ever, the mark that stays, the lost presence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import PresenceChanged, PresenceFailed
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.presence import OFFLINE, Availability, OwnPresence, OwnState, Presence
from lyncfedclient.domain.stanza_fault import StanzaFault
from tests.support.services import BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.services import Rig

DESK = BOB.with_resource("desk")
LONG_AGO = datetime.now(UTC) - timedelta(hours=9)
OLD = Presence(Availability.AVAILABLE, as_of=LONG_AGO)


def probed(rig: Rig) -> list[object]:
    return [jid for (jid,) in rig.gateway.commands("probe_presence")]


def test_a_presence_of_eight_hours_is_asked_for_anew_and_not_believed_without_an_answer(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB), friend(CAROL))
    rig.gateway.tell(PresenceChanged(DESK, OLD), PresenceChanged(CAROL, Presence(Availability.AWAY)))

    rig.services.freshness.check()
    asked = probed(rig)
    rig.services.freshness.check()

    assert asked == [BOB]
    presence = rig.services.presences.of(BOB)
    assert (presence.availability, presence.as_of) == (Availability.UNKNOWN, LONG_AGO)
    assert rig.services.presences.of(CAROL).availability is Availability.AWAY


def test_an_answer_makes_an_old_presence_fresh_again(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(DESK, OLD))
    rig.services.freshness.check()

    rig.gateway.tell(PresenceChanged(DESK, Presence(Availability.AVAILABLE)))
    rig.services.freshness.check()

    assert rig.services.presences.of(BOB).availability is Availability.AVAILABLE
    assert probed(rig) == [BOB]


def test_somebody_offline_for_days_is_left_in_peace(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceChanged(BOB, OFFLINE))

    rig.services.freshness.check()

    assert probed(rig) == []


def test_who_cannot_be_reached_is_tried_ever_more_rarely_until_a_good_stanza(qtbot: QtBot) -> None:
    rig = make_rig()
    clock = [LONG_AGO]
    rig.services.freshness._now = lambda: clock[0]
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_TIMEOUT))

    tries = []
    for _ in range(64):
        rig.services.freshness.check()
        tries.append(len(probed(rig)))
        clock[0] += timedelta(minutes=15)
    rig.gateway.tell(PresenceChanged(DESK, Presence(Availability.AVAILABLE)))
    rig.services.freshness.check()

    assert [tries[0], tries[1], tries[2], tries[3], tries[7]] == [1, 2, 2, 3, 4]
    assert tries[-1] == 8
    assert len(probed(rig)) == 8
    assert rig.services.presences.trouble(BOB) is None


def test_a_message_from_somebody_in_trouble_is_reason_to_ask_at_once(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_NOT_FOUND))

    rig.gateway.tell(MessageReceived(DESK, "here I am"))

    assert probed(rig) == [BOB]


def test_refreshing_asks_for_theirs_and_shows_ours_again(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.services.presences.set_own_state(OwnState.BUSY)

    rig.services.freshness.refresh(BOB)
    shown = rig.gateway.commands("direct_presence")
    rig.services.presences.set_own_state(OwnState.APPEAR_OFFLINE)
    rig.services.freshness.refresh(BOB)

    assert probed(rig) == [BOB, BOB]
    assert shown == [(BOB, OwnPresence(OwnState.BUSY))]
    assert rig.gateway.commands("direct_presence") == shown
