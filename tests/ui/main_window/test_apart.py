from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from lyncfedclient.domain.events import LinkChanged
from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.settings import Settings
from lyncfedclient.storage.database import Database
from lyncfedclient.ui.main_window.window import MainWindow
from lyncfedclient.ui.main_window.window_places import MAX_KEPT, WindowPlaces
from tests.support.services import BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.contact import RosterItem
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


def test_windows_do_not_cover_each_other_to_the_pixel(rig: Rig, window: MainWindow) -> None:
    rig.services.preferences.update(are_conversations_apart=True)

    window.open_conversation(BOB)
    window.open_conversation(CAROL)

    first, second = apart_of(window)
    assert first.pos() != second.pos()


@pytest.fixture
def restarted(rig: Rig, look: Look, qtbot: QtBot, tmp_path: Path) -> Callable[..., MainWindow]:
    """Starts the program anew on the settings that the first run left, signed in with these contacts."""

    def restart(*items: RosterItem, is_resumed: bool = False) -> MainWindow:
        kept = rig.services.preferences.settings
        again = make_rig(Database.open(None), folder=tmp_path)
        again.services.preferences.update(
            open_conversations=kept.open_conversations, other_places=kept.other_places
        )
        if is_resumed:
            again.services.roster.receive(items)
        window = MainWindow(again.services, look)
        qtbot.addWidget(window, before_close_func=_close_all)
        window.show()
        if is_resumed:
            again.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE, is_resumed=True)))
        else:
            again.gateway.go_online(*items)
        return window

    return restart


def test_the_next_run_opens_the_windows_again_where_each_was(
    rig: Rig, window: MainWindow, restarted: Callable[..., MainWindow]
) -> None:
    rig.services.preferences.update(are_conversations_apart=True)
    window.open_conversation(BOB)
    window.open_conversation(CAROL)
    places = [QRect(40, 50, 480, 440), QRect(200, 90, 500, 460)]
    for one, place in zip(apart_of(window), places, strict=True):
        one.setGeometry(place)
    window.quit()

    again = restarted(friend(BOB, "Bob Tan"), friend(CAROL, "김서연"))

    assert [one.panel.peer for one in apart_of(again)] == [BOB, CAROL]
    assert [one.geometry() for one in apart_of(again)] == places
    assert again.conversations.current is None


def test_a_resumed_session_opens_them_as_well(
    window: MainWindow, restarted: Callable[..., MainWindow]
) -> None:
    window.open_conversation(BOB)
    window._on_apart_wanted()
    window.quit()

    again = restarted(friend(BOB, "Bob Tan"), is_resumed=True)

    assert [one.panel.peer for one in apart_of(again)] == [BOB]


def test_whose_contact_is_gone_and_what_was_closed_stays_closed(
    rig: Rig, window: MainWindow, restarted: Callable[..., MainWindow]
) -> None:
    rig.services.preferences.update(are_conversations_apart=True)
    window.open_conversation(BOB)
    window.open_conversation(CAROL)
    apart_of(window)[0].close()
    window.quit()

    again = restarted(friend(BOB, "Bob Tan"))

    assert apart_of(again) == []


def test_a_killed_program_knows_who_had_a_window(rig: Rig, window: MainWindow) -> None:
    window.open_conversation(BOB)
    window._on_apart_wanted()

    assert rig.services.preferences.settings.open_conversations == (str(BOB),)


def test_windows_are_opened_again_once_and_not_at_every_reconnection(
    window: MainWindow, restarted: Callable[..., MainWindow]
) -> None:
    window.open_conversation(BOB)
    window._on_apart_wanted()
    window.quit()
    again = restarted(friend(BOB, "Bob Tan"))
    apart_of(again)[0].close()

    again._session.settled.emit()

    assert apart_of(again) == []


@pytest.mark.parametrize("text", ["", "nobody@", "\N{BELL}@fabrikam.test", "a" * 5000 + "@fabrikam.test"])
def test_a_damaged_settings_file_opens_no_window(
    rig: Rig, restarted: Callable[..., MainWindow], text: str
) -> None:
    rig.services.preferences.update(open_conversations=(text,) * 100)

    again = restarted(friend(BOB, "Bob Tan"))

    assert apart_of(again) == []


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
