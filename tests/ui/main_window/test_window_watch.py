from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from lyncfedclient.services import standby
from lyncfedclient.ui.main_window.window import MainWindow
from lyncfedclient.ui.main_window.window_watch import WindowWatch
from tests.support.services import BOB, friend, make_rig

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look


def test_the_server_learns_that_the_window_was_hidden_and_that_it_is_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standby, "UNSEEN_MS", 1)
    rig = make_rig()
    window = QWidget()
    qtbot.addWidget(window)
    WindowWatch(window, rig.services.standby)
    window.show()

    window.hide()
    qtbot.waitUntil(lambda: rig.gateway.commands("set_active") == [(False,)])
    window.show()

    assert rig.gateway.commands("set_active") == [(False,), (True,)]


def test_a_minimised_window_is_a_hidden_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standby, "UNSEEN_MS", 1)
    rig = make_rig()
    window = QWidget()
    qtbot.addWidget(window)
    WindowWatch(window, rig.services.standby)
    window.show()

    window.showMinimized()

    qtbot.waitUntil(lambda: rig.gateway.commands("set_active") == [(False,)])


def test_a_conversation_in_a_window_of_its_own_keeps_the_presences_coming(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standby, "UNSEEN_MS", 1)
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob Tan"))
    rig.services.preferences.update(are_conversations_apart=True)
    main = MainWindow(rig.services, look)
    qtbot.addWidget(main)
    WindowWatch(main, rig.services.standby)
    main.show()
    main.open_conversation(BOB)
    assert main._apart is not None
    timer = rig.services.standby.findChild(QTimer)
    assert timer is not None
    main.hide()
    assert not timer.isActive()

    main._apart.close_all()

    qtbot.waitUntil(lambda: rig.gateway.commands("set_active") == [(False,)])
