from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.events import PresenceChanged, RosterItemRemoved
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import OFFLINE, Availability, OwnState, Presence
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.services import alerts as alerts_module
from tests.support.services import BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

DESK = Jid.parse("bob@fabrikam.test/desk")
AVAILABLE = Presence(Availability.AVAILABLE)
AWAY = Presence(Availability.AWAY)


def online(rig: Rig) -> list[Jid]:
    """Sign in with Bob on the list, and give what will be fired."""
    rig.gateway.go_online(friend(BOB))
    fired: list[Jid] = []
    rig.services.alerts.fired.connect(fired.append)
    return fired


def tell(rig: Rig, presence: Presence) -> None:
    rig.gateway.tell(PresenceChanged(DESK, presence))
    rig.services.presences._changes._tell()


def test_an_alert_for_once_fires_once(qtbot: QtBot) -> None:
    rig = make_rig()
    fired = online(rig)
    tell(rig, OFFLINE)
    rig.services.alerts.set(BOB, Alert.ONCE)

    tell(rig, AWAY)
    tell(rig, AVAILABLE)
    tell(rig, OFFLINE)
    tell(rig, AVAILABLE)

    assert fired == [BOB]
    assert rig.services.alerts.of(BOB) is Alert.NONE


def test_an_alert_for_always_fires_again_but_not_all_the_time(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = make_rig()
    fired = online(rig)
    rig.services.alerts.set(BOB, Alert.ALWAYS)

    tell(rig, AVAILABLE)
    tell(rig, AWAY)
    tell(rig, AVAILABLE)
    at_once = len(fired)
    monkeypatch.setattr(alerts_module, "REPEAT_S", 0.0)
    tell(rig, AWAY)
    rig.services.presences._changes.put_at_once([BOB])
    rig.services.presences._changes._tell()
    tell(rig, AVAILABLE)
    rig.services.presences._changes.put_at_once([BOB])
    rig.services.presences._changes._tell()

    assert at_once == 1
    assert fired == [BOB, BOB]


def test_somebody_available_already_is_told_of_the_next_time(qtbot: QtBot) -> None:
    rig = make_rig()
    fired = online(rig)
    tell(rig, AVAILABLE)

    rig.services.alerts.set(BOB, Alert.ONCE)
    tell(rig, Presence(Availability.AVAILABLE, note="new"))

    assert fired == []


def test_alerts_outlive_the_program(qtbot: QtBot) -> None:
    rig = make_rig()
    online(rig)
    tell(rig, OFFLINE)
    rig.services.alerts.set(BOB, Alert.ONCE)
    rig.services.presences.save_now()

    again = make_rig(rig.database)
    fired = online(again)
    tell(again, AVAILABLE)

    assert fired == [BOB]
    assert make_rig(rig.database).services.alerts.of(BOB) is Alert.NONE


def test_what_is_only_last_known_is_no_news(qtbot: QtBot) -> None:
    rig = make_rig()
    online(rig)
    tell(rig, AVAILABLE)
    rig.services.alerts.set(BOB, Alert.ALWAYS)
    rig.services.presences.save_now()

    again = make_rig(rig.database)
    fired = online(again)
    tell(again, AVAILABLE)
    again.gateway.go_down()
    again.gateway.go_online(friend(BOB))
    tell(again, AVAILABLE)

    assert fired == []


def test_do_not_disturb_keeps_an_alert_until_its_end(qtbot: QtBot) -> None:
    rig = make_rig()
    fired = online(rig)
    rig.services.alerts.set(BOB, Alert.ONCE)
    rig.services.myself.choose(OwnState.DO_NOT_DISTURB)

    tell(rig, AVAILABLE)
    quiet = list(fired)
    rig.services.myself.reset()

    assert quiet == []
    assert fired == [BOB]


def test_an_alert_kept_quiet_is_dropped_with_the_contact_gone_again(qtbot: QtBot) -> None:
    rig = make_rig()
    fired = online(rig)
    rig.services.alerts.set(BOB, Alert.ONCE)
    rig.services.myself.choose(OwnState.DO_NOT_DISTURB)

    tell(rig, AVAILABLE)
    tell(rig, OFFLINE)
    rig.services.myself.reset()

    assert fired == []
    assert rig.services.alerts.of(BOB) is Alert.ONCE


def test_whoever_may_interrupt_breaks_through_do_not_disturb(qtbot: QtBot) -> None:
    rig = make_rig()
    fired = online(rig)
    rig.services.roster.set_relationship(BOB, Relationship.WORKGROUP)
    rig.services.alerts.set(BOB, Alert.ONCE)
    rig.services.myself.choose(OwnState.DO_NOT_DISTURB)

    tell(rig, AVAILABLE)

    assert fired == [BOB]


def test_an_alert_goes_with_its_contact(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB), friend(CAROL))
    rig.services.alerts.set(BOB, Alert.ALWAYS)
    rig.services.alerts.set(CAROL, Alert.ALWAYS)

    rig.gateway.tell(RosterItemRemoved(BOB))
    rig.services.roster._tell()
    rig.gateway.go_down()
    rig.gateway.go_online()

    assert rig.services.alerts.of(BOB) is Alert.NONE
    assert rig.services.alerts.of(CAROL) is Alert.NONE
