from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.jid import Jid
from lyncfedclient.services import standby
from tests.support.services import make_rig

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

BOB = Jid("bob", "fabrikam.test")


def test_the_server_is_told_once_the_window_stays_hidden_and_at_once_when_it_is_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standby, "UNSEEN_MS", 1)
    rig = make_rig()

    rig.services.standby.set_seen(is_seen=False)
    qtbot.waitUntil(lambda: rig.gateway.commands("set_active") == [(False,)])
    rig.services.standby.set_seen(is_seen=True)

    assert rig.gateway.commands("set_active") == [(False,), (True,)]


def test_a_window_hidden_for_a_moment_is_nobodys_business(qtbot: QtBot) -> None:
    rig = make_rig()

    rig.services.standby.set_seen(is_seen=False)
    rig.services.standby.set_seen(is_seen=True)

    assert rig.gateway.commands("set_active") == []


def test_as_long_as_one_window_is_on_the_screen_nothing_is_held_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standby, "UNSEEN_MS", 1)
    rig = make_rig()
    rig.services.standby.set_seen(is_seen=True, window="bob@fabrikam.test")
    rig.services.standby.set_seen(is_seen=False)
    timer = rig.services.standby.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()

    rig.services.standby.set_seen(is_seen=False, window="bob@fabrikam.test")

    qtbot.waitUntil(lambda: rig.gateway.commands("set_active") == [(False,)])


def test_while_somebody_is_waited_for_nothing_is_held_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standby, "UNSEEN_MS", 1)
    rig = make_rig()
    rig.services.alerts.set(BOB, Alert.ONCE)
    rig.services.standby.set_seen(is_seen=False)
    timer = rig.services.standby.findChild(QTimer)
    assert timer is not None
    qtbot.waitUntil(lambda: not timer.isActive())
    assert rig.gateway.commands("set_active") == []

    rig.services.alerts.set(BOB, Alert.NONE)

    assert rig.gateway.commands("set_active") == [(False,)]
