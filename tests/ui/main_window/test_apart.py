from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lyncfedclient.domain.settings import Settings
from lyncfedclient.ui.main_window.window import MainWindow
from lyncfedclient.ui.main_window.window_places import MAX_KEPT, WindowPlaces
from tests.support.services import BOB, CAROL, friend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.main_window.apart import ConversationWindow
    from tests.support.services import Rig


@pytest.fixture
def window(rig: Rig, look: Look, qtbot: QtBot) -> MainWindow:
    rig.gateway.go_online(friend(BOB, "Bob Tan"), friend(CAROL, "김서연"))
    window = MainWindow(rig.services, look)
    qtbot.addWidget(window, before_close_func=_close_all)
    window.show()
    return window


def _close_all(window: MainWindow) -> None:
    if window._apart is not None:
        window._apart.close_all()


def apart_of(window: MainWindow) -> list[ConversationWindow]:
    return [] if window._apart is None else list(window._apart._windows.values())


def test_a_conversation_opens_beside_the_list_unless_wished_otherwise(window: MainWindow) -> None:
    window.open_conversation(BOB)

    assert window.conversations.current == BOB
    assert apart_of(window) == []


def test_with_the_setting_each_conversation_gets_its_window(rig: Rig, window: MainWindow) -> None:
    rig.services.preferences.update(are_conversations_apart=True)

    window.open_conversation(BOB)
    window.open_conversation(CAROL)
    window.open_conversation(BOB)

    assert window.conversations.current is None
    assert [one.windowTitle() for one in apart_of(window)] == [
        "Conversation with Bob Tan",
        "Conversation with 김서연",
    ]


def test_the_open_conversation_moves_out_with_what_was_typed(window: MainWindow) -> None:
    window.open_conversation(BOB)
    panel = window.conversations.panel
    assert panel is not None
    QTest.keyClicks(panel.composer.field, "half a sent")

    window._on_apart_wanted()

    (one,) = apart_of(window)
    assert window.conversations.current is None
    assert one.panel.composer.text == "half a sent"


def test_a_conversation_with_a_window_is_raised_there_and_a_closed_one_comes_back_home(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.open_conversation(BOB)
    window._on_apart_wanted()
    window.open_conversation(BOB)
    was_home = window.conversations.current
    (one,) = apart_of(window)

    with qtbot.waitExposed(one):
        one.show()
    QTest.keyClick(one, Qt.Key.Key_Escape)
    window.open_conversation(BOB)

    assert was_home is None
    assert apart_of(window) == []
    assert window.conversations.current == BOB


def test_signing_out_for_good_closes_them(rig: Rig, window: MainWindow) -> None:
    window.open_conversation(BOB)
    window._on_apart_wanted()

    rig.services.session.account_changed.emit(None)

    assert apart_of(window) == []


def test_the_next_window_opens_where_the_last_one_was(rig: Rig, window: MainWindow) -> None:
    window.open_conversation(BOB)
    window._on_apart_wanted()
    (first,) = apart_of(window)
    first.setGeometry(120, 130, 480, 440)
    first.close()

    window.open_conversation(CAROL)
    window._on_apart_wanted()

    (second,) = apart_of(window)
    assert second.geometry() == first.geometry()


def test_only_so_many_places_are_remembered(rig: Rig, window: MainWindow) -> None:
    rig.services.preferences.update(other_places=tuple(f"old{n}@screens AAAA" for n in range(MAX_KEPT)))

    WindowPlaces(rig.services.preferences).remember(window, "main")

    kept = rig.services.preferences.settings.other_places
    assert len(kept) == MAX_KEPT
    assert kept[-1].startswith("main@")
    assert kept[0].startswith("old1@")


@pytest.mark.parametrize("place", ["", "not base64!", "AAAA"])
def test_a_place_that_makes_no_sense_is_passed_over(rig: Rig, window: MainWindow, place: str) -> None:
    before = window.geometry()

    restored = WindowPlaces(rig.services.preferences).restore(window, "other", place)

    assert not restored
    assert window.geometry() == before
    assert Settings().other_places == ()
