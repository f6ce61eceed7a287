from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.events import PresenceChanged
from lyncfedclient.domain.presence import Availability, OwnState, Presence
from lyncfedclient.ui.alert_bar import AlertBar
from tests.support.services import BOB, CAROL, friend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.jid import Jid
    from tests.support.services import Rig


@pytest.fixture
def bar(rig: Rig, qtbot: QtBot) -> AlertBar:
    rig.gateway.go_online(friend(BOB, "Bob Tan"), friend(CAROL, "Carol"))
    for jid in (BOB, CAROL):
        rig.services.alerts.set(jid, Alert.ALWAYS)
    bar = AlertBar(rig.services)
    qtbot.addWidget(bar)
    return bar


def show(rig: Rig, jid: Jid, availability: Availability) -> None:
    rig.gateway.tell(PresenceChanged(jid.with_resource("x"), Presence(availability)))
    rig.services.presences._changes._tell()


def test_one_bar_says_who_is_available(rig: Rig, bar: AlertBar) -> None:
    show(rig, BOB, Availability.AVAILABLE)
    alone = bar.accessibleName()
    show(rig, CAROL, Availability.AVAILABLE)

    assert "Bob Tan" in alone
    assert "Carol" in bar.accessibleName()
    assert "one more" in bar.accessibleName()


def test_the_bar_goes_when_they_have_gone_again(rig: Rig, bar: AlertBar) -> None:
    show(rig, BOB, Availability.AVAILABLE)

    show(rig, BOB, Availability.AWAY)

    assert bar.isHidden()


def test_a_message_can_be_written_from_the_bar(rig: Rig, bar: AlertBar, qtbot: QtBot) -> None:
    show(rig, BOB, Availability.AVAILABLE)

    with qtbot.waitSignal(bar.opened) as opened:
        bar.message.click()

    assert opened.args == [BOB]
    assert bar.isHidden()


def test_nothing_is_said_in_do_not_disturb_until_it_ends(rig: Rig, bar: AlertBar) -> None:
    rig.services.myself.choose(OwnState.DO_NOT_DISTURB)
    show(rig, BOB, Availability.AVAILABLE)
    during = bar.isHidden()

    rig.services.myself.reset()

    assert during
    assert not bar.isHidden()
