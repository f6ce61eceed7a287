"""The library of Windows and macOS, through its back end for Linux, against a server on a real bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.toast import Toast
from lyncfedclient.services.desktop.library_toasts import find_library_toasts
from lyncfedclient.services.tasks import Tasks
from tests.support.notification_server import NotificationServer
from tests.support.private_bus import private_bus
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HELLO = Toast("messages bob@fabrikam.test", "Bob Tan", "Hello", "Open", "Write to Bob", "Send")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NotificationServer]:
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        running = NotificationServer(address)
        yield running
        running.stop()


async def test_the_library_shows_replaces_answers_and_takes_away(
    server: NotificationServer, qapp: object
) -> None:
    tasks = Tasks()
    board = find_library_toasts(tasks)
    assert board is not None
    told: list[tuple[str, ...]] = []
    board.replied.connect(lambda key, text: told.append((key, text)))

    board.show(HELLO)
    await until(lambda: server.standing, "the toast stands")
    board.show(Toast(HELLO.key, "Bob Tan", "Hello again", "Open", "Write to Bob", "Send"))
    await until(lambda: [toast.body for toast in server.standing] == ["Hello again"], "it was replaced")
    server.answer(server.standing[0].number, "Hi Bob")
    await until(lambda: told, "the answer has arrived")
    board.show(HELLO)
    await until(lambda: [toast.body for toast in server.standing][-1:] == ["Hello"], "it stands again")
    board.withdraw(HELLO.key)

    await until(lambda: all(toast.body != "Hello" for toast in server.standing), "it was taken away")
    assert told == [(HELLO.key, "Hi Bob")]
    board._notifier._backend.bus.disconnect()  # type: ignore[attr-defined]
    await tasks.close()


async def test_where_it_does_not_work_the_toast_comes_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: object
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nothing'}")
    board = find_library_toasts(Tasks())
    assert board is not None
    refused: list[Toast] = []
    board.refused.connect(refused.append)

    board.show(HELLO)

    await until(lambda: refused, "the library has given up")
    assert refused == [HELLO]
