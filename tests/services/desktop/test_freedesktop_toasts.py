"""Toasts against a server on a real bus of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection

from lyncfedclient.domain.toast import Toast
from lyncfedclient.services.desktop import freedesktop_toasts
from lyncfedclient.services.desktop.freedesktop_toasts import FreedesktopToasts
from lyncfedclient.services.tasks import Tasks
from tests.support.notification_server import NAME, PATH, NotificationServer
from tests.support.private_bus import private_bus
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.support.notification_server import Shown

HELLO = Toast("messages bob@fabrikam.test", "Bob Tan", "Hello", "Open", "Write to Bob", "Send")


class _Board:
    """The board under test, with a note of all it tells."""

    def __init__(self, address: str) -> None:
        self.tasks = Tasks()
        self.board = FreedesktopToasts(self.tasks, bus=address)
        self.told: list[tuple[object, ...]] = []
        self.board.opened.connect(self._on_opened)
        self.board.replied.connect(self._on_replied)
        self.board.gone.connect(self._on_gone)
        self.board.refused.connect(self._on_refused)
        self.board.beep_wanted.connect(self._on_beep)

    def _on_opened(self, key: str, token: str) -> None:
        self.told.append(("opened", key, token))

    def _on_replied(self, key: str, text: str) -> None:
        self.told.append(("replied", key, text))

    def _on_gone(self, key: str) -> None:
        self.told.append(("gone", key))

    def _on_refused(self, toast: Toast) -> None:
        self.told.append(("refused", toast.key))

    def _on_beep(self) -> None:
        self.told.append(("beep",))


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as found:
        yield found


@pytest.fixture
def server(address: str) -> Iterator[NotificationServer]:
    running = NotificationServer(address)
    yield running
    running.stop()
    assert running.wrong_signatures == []


@pytest.fixture
async def board(address: str, qapp: object) -> AsyncIterator[_Board]:
    made = _Board(address)
    yield made
    await made.tasks.close()


async def _stands(server: NotificationServer, count: int = 1) -> list[Shown]:
    await until(lambda: len(server.standing) == count, f"{count} toasts stand")
    return server.standing


async def test_a_toast_is_shown_with_an_answer_where_the_server_has_that(
    board: _Board, server: NotificationServer
) -> None:
    board.board.show(HELLO)

    (shown,) = await _stands(server)
    assert (shown.title, shown.body) == ("Bob Tan", "Hello")
    assert shown.actions == ["default", "Open", "inline-reply", "Send"]
    assert shown.hints["x-kde-reply-placeholder-text"] == "Write to Bob"
    assert shown.hints["desktop-entry"] == "lyncfedclient"
    assert shown.hints["sound-name"] == "message-new-instant"


async def test_without_the_capability_there_is_no_field_and_no_button(
    board: _Board, server: NotificationServer
) -> None:
    server.capabilities = ("body",)

    board.board.show(HELLO)

    (shown,) = await _stands(server)
    assert shown.actions == []


@pytest.mark.parametrize(
    ("capabilities", "body"),
    [(("body", "body-markup"), "&lt;b&gt;1 &lt; 2 &amp;amp;&lt;/b&gt;"), (("body",), "<b>1 < 2 &amp;</b>")],
)
async def test_markup_in_a_message_is_shown_and_not_obeyed(
    board: _Board, server: NotificationServer, capabilities: tuple[str, ...], body: str
) -> None:
    server.capabilities = capabilities

    board.board.show(Toast("key", "Bob", "<b>1 < 2 &amp;</b>"))

    (shown,) = await _stands(server)
    assert shown.body == body


async def test_a_second_toast_of_the_same_key_takes_the_place_of_the_first(
    board: _Board, server: NotificationServer
) -> None:
    board.board.show(HELLO)
    board.board.show(Toast(HELLO.key, "Bob Tan", "Hello again"))
    board.board.show(Toast("another", "Carol", "Hi"))

    first, second = await _stands(server, 2)
    assert (first.body, first.renewed, second.body) == ("Hello again", 1, "Hi")


async def test_a_click_and_an_answer_arrive_with_the_key(board: _Board, server: NotificationServer) -> None:
    board.board.show(Toast(HELLO.key, "Bob Tan", "Hello", is_silent=True))
    (shown,) = await _stands(server)

    server.click(shown.number, "token-7")
    server.answer(shown.number, "Hello Bob")
    server.close_toast(shown.number)
    server.answer(shown.number, "too late")

    await until(lambda: ("gone", HELLO.key) in board.told, "it is gone")
    assert board.told == [
        ("opened", HELLO.key, "token-7"),
        ("replied", HELLO.key, "Hello Bob"),
        ("gone", HELLO.key),
    ]


async def test_another_program_cannot_answer_in_the_users_name(
    address: str, board: _Board, server: NotificationServer
) -> None:
    board.board.show(Toast(HELLO.key, "Bob Tan", "Hello", is_silent=True))
    (shown,) = await _stands(server)
    with open_dbus_connection(address) as stranger:
        emitter = DBusAddress(PATH, interface=NAME)
        stranger.send(new_signal(emitter, "NotificationReplied", "us", (shown.number, "I quit")))
        stranger.send(new_signal(emitter, "ActionInvoked", "us", (shown.number, "default")))

    server.click(shown.number)

    await until(lambda: board.told, "the click has arrived")
    assert board.told == [("opened", HELLO.key, "")]


async def test_what_was_seen_is_taken_away(board: _Board, server: NotificationServer) -> None:
    board.board.show(HELLO)
    await _stands(server)

    board.board.withdraw(HELLO.key)

    await _stands(server, 0)


async def test_where_the_server_plays_no_sounds_the_program_is_asked_to(
    board: _Board, server: NotificationServer
) -> None:
    board.board.show(Toast("quiet", "Bob", "Hello", is_silent=True))
    board.board.show(HELLO)
    (quiet, _) = await _stands(server, 2)
    await until(lambda: board.told, "the beep is wanted")

    assert board.told == [("beep",)]
    assert quiet.hints["suppress-sound"] is True


async def test_a_server_with_sounds_is_left_to_play_them(board: _Board, server: NotificationServer) -> None:
    server.capabilities = ("body", "sound")

    board.board.show(HELLO)
    board.board.withdraw(HELLO.key)

    await until(lambda: ("gone", HELLO.key) in board.told or not server.standing, "it was taken away")
    assert ("beep",) not in board.told


async def test_without_a_server_the_toast_comes_back(board: _Board) -> None:
    board.board.show(HELLO)

    await until(lambda: board.told, "the board has answered")
    assert board.told == [("refused", HELLO.key)]


async def test_without_a_bus_the_toast_comes_back(tmp_path: Path, qapp: object) -> None:
    made = _Board(f"unix:path={tmp_path / 'nothing'}")

    made.board.show(HELLO)

    await until(lambda: made.told, "the board has answered")
    assert made.told == [("refused", HELLO.key)]


async def test_a_server_that_hangs_hangs_nothing(
    board: _Board, server: NotificationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(freedesktop_toasts, "_ANSWER_S", 0.05)
    server.is_silent = True
    board.board.show(HELLO)
    await until(lambda: ("refused", HELLO.key) in board.told, "the board gave up")

    server.is_silent = False
    monkeypatch.undo()
    board.board.show(Toast("another", "Carol", "Hi"))

    await until(lambda: server.standing, "the next one is shown")


async def test_after_a_new_server_has_come_toasts_go_there(address: str, board: _Board) -> None:
    first = NotificationServer(address)
    board.board.show(HELLO)
    await _stands(first)
    first.stop()
    await until(lambda: ("gone", HELLO.key) in board.told, "the server is missed")
    second = NotificationServer(address, ("body",))

    board.board.show(HELLO)

    (shown,) = await _stands(second)
    second.stop()
    assert (shown.actions, shown.renewed) == ([], 0)


async def test_when_the_bus_dies_the_tray_is_left(tmp_path: Path, qapp: object) -> None:
    with private_bus(tmp_path) as address:
        server = NotificationServer(address, ("body", "sound"))
        made = _Board(address)
        made.board.show(HELLO)
        await _stands(server)
        server.stop()

    await until(lambda: ("gone", HELLO.key) in made.told, "the server is missed")
    made.board.show(Toast("another", "Carol", "Hi"))

    await until(lambda: ("refused", "another") in made.told, "the board has answered")
    await made.tasks.close()
