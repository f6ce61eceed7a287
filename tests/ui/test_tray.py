from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.presence import OwnState
from lyncfedclient.domain.settings import Theme
from lyncfedclient.domain.toast import Toast
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


def test_a_click_on_what_the_icon_showed_tells_which_toast_it_was(window: QWidget, qtbot: QtBot) -> None:
    services, _gateway = make_services()
    look = Look(Theme.LIGHT)
    tray = Tray(services, look, Icons(look), window)
    tray.show_toast(Toast("messages bob@fabrikam.test", "Bob Tan", "Hello"))

    with qtbot.waitSignal(tray.toast_clicked) as clicked:
        tray._icon.messageClicked.emit()

    assert clicked.args == ["messages bob@fabrikam.test"]


def test_going_on_without_the_window_is_explained_once(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, gateway = make_services()
    gateway.go_online()
    look = Look(Theme.LIGHT)
    tray = Tray(services, look, Icons(look), window)
    said: list[str] = []
    monkeypatch.setattr(tray._icon, "showMessage", lambda title, *_: said.append(title))

    tray.explain_closing(services.preferences)
    tray.explain_closing(services.preferences)

    assert said == ["Still running"]


def test_the_menu_has_the_states_and_marks_the_one_that_holds(window: QWidget) -> None:
    services, gateway = make_services()
    gateway.go_online()
    look = Look(Theme.LIGHT)
    tray = Tray(services, look, Icons(look), window)

    busy = next(action for action in tray._states.actions() if action.text() == "Busy")
    busy.trigger()

    assert services.presences.own.state is OwnState.BUSY
    assert busy.isChecked()
