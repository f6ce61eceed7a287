"""Idle time of a real X server, with real input."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, NamedTuple

import pytest

from lyncfedclient.services.desktop.choice import Desktop
from lyncfedclient.services.desktop.x11 import X11Input
from lyncfedclient.services.idleness import Idleness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from lyncfedclient.services.desktop.source import Stillness


class Server(NamedTuple):
    """A running X server and its display's name."""

    process: subprocess.Popen[bytes]
    display: str


@pytest.fixture
def server() -> Iterator[Server]:
    """Run an X server of the test's own."""
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "320x200x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(write)
        try:
            with os.fdopen(read) as numbers:
                yield Server(process, f":{numbers.readline().strip()}")
        finally:
            process.terminate()


@pytest.fixture
def display(server: Server) -> str:
    """Give the name of a running X server's display."""
    return server.display


def press(display: str) -> None:
    subprocess.run(
        ["xdotool", "mousemove_relative", "5", "5"], env={**os.environ, "DISPLAY": display}, check=True
    )


def test_passing_a_limit_and_the_first_touch_are_noticed(qtbot: QtBot, display: str) -> None:
    source = X11Input(display)
    idleness = Idleness()
    idleness.watch((0.5,))
    press(display)
    idleness.start(Desktop((source,)))
    was_there = idleness.idle_since is None

    qtbot.waitUntil(lambda: idleness.idle_since is not None)

    # A stream of input: one touch alone may be half a second old when it is asked for.
    def is_back() -> bool:
        press(display)
        return idleness.idle_since is None

    qtbot.waitUntil(is_back)
    idleness.close()
    assert was_there


def test_a_missing_server_is_no_source() -> None:
    answers: list[Stillness | None] = []

    X11Input(":9999").ask(answers.append)

    assert answers == [None]


def test_nothing_is_told_after_the_end(display: str) -> None:
    answers: list[Stillness | None] = []
    source = X11Input(display)

    source.close()
    source.ask(answers.append)

    assert answers == [None]


def test_a_server_that_dies_does_not_take_the_program_with_it(server: Server) -> None:
    answers: list[Stillness | None] = []
    source = X11Input(server.display)
    source.ask(answers.append)

    server.process.kill()
    server.process.wait()
    source.ask(answers.append)
    source.close()

    assert answers[0] is not None
    assert answers[1] is None
