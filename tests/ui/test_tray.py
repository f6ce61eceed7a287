from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.gateway import MessageReceived, PresenceChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability, OwnState, Presence
from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.tray import Tray
from tests.support.services import friend, make_services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BOB = Jid.parse("bob@fabrikam.test")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_the_tooltip_tells_who_how_and_how_much_is_unread(window: QWidget) -> None:
    services, gateway = make_services()
    gateway.go_online(friend(BOB, "Bob Tan"))
    look = Look(Theme.LIGHT)
    tray = Tray(services, look, Icons(look), window)

    services.presences.set_own_state(OwnState.DO_NOT_DISTURB)
    gateway.tell(MessageReceived(BOB.with_resource("x"), "Hello", "m1"))

    assert tray.tooltip == "Alice Kovar\nDo Not Disturb\n1 unread message"


def test_without_a_link_the_icon_is_offline_whatever_was_chosen(window: QWidget) -> None:
    services, gateway = make_services()
    gateway.go_online()
    look = Look(Theme.LIGHT)
    tray = Tray(services, look, Icons(look), window)

    gateway.go_down()

    assert tray.tooltip == "Alice Kovar\nOffline"


def test_a_click_asks_for_the_window(window: QWidget, qtbot: QtBot) -> None:
    services, _gateway = make_services()
    look = Look(Theme.LIGHT)
    tray = Tray(services, look, Icons(look), window)

    with qtbot.waitSignal(tray.show_wanted):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_an_alert_is_told_while_the_window_is_not_in_front(window: QWidget, qtbot: QtBot) -> None:
    services, gateway = make_services()
    gateway.go_online(friend(BOB, "Bob Tan"))
    look = Look(Theme.LIGHT)
    tray = Tray(services, look, Icons(look), window)
    services.alerts.set(BOB, Alert.ONCE)

    gateway.tell(PresenceChanged(BOB.with_resource("x"), Presence(Availability.AVAILABLE)))
    services.presences._changes._tell()

    with qtbot.waitSignal(tray.conversation_wanted) as wanted:
        tray._icon.messageClicked.emit()
    assert wanted.args == [BOB]
