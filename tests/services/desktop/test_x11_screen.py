"""Whether a program fills the screen of a real X server with a real window manager."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.services.desktop.x11_screen import X11Screen
from lyncfedclient.services.desktop.x11_watch import X11Watch
from lyncfedclient.services.tasks import Tasks
from tests.support.waiting import until, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QCoreApplication

PROGRAM = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.resize(100, 80)
window.showFullScreen()

def obey():
    word = sys.stdin.readline().strip()
    if word == "small":
        window.showNormal()
    else:
        application.quit()

notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(obey)
application.exec()
"""


@pytest.fixture
def display() -> Iterator[str]:
    """Run an X server with a window manager, of the test's own."""
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "320x200x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with os.fdopen(read) as numbers:
            name = f":{numbers.readline().strip()}"
        with subprocess.Popen(
            ["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL
        ) as manager:
            try:
                yield name
            finally:
                manager.terminate()
                server.terminate()


def test_a_program_that_fills_the_screen_is_noticed_and_so_is_its_end(display: str) -> None:
    screen = X11Screen(display)
    assert not screen.look()
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], env=env, stdin=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        wait_until(screen.look, "the slides fill the screen")

        program.stdin.write("small\n")
        program.stdin.flush()
        wait_until(lambda: screen.look() is False, "they no longer do")
        program.stdin.close()
    # The window that was asked about last is gone.
    assert screen.look() is False
    screen.close()


def test_the_server_tells_when_to_look_and_says_nothing_at_rest(display: str) -> None:
    screen = X11Screen(display)
    assert not screen.look()
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], env=env, stdin=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        wait_until(screen.has_moved, "a window has become the active one")
        wait_until(screen.look, "the slides fill the screen")
        wait_until(lambda: not screen.has_moved(), "it has told everything")
        assert screen.descriptor is not None
        at_rest = select.select([screen.descriptor], [], [], 1.0)[0]

        program.stdin.write("small\n")
        program.stdin.flush()
        wait_until(screen.has_moved, "the same window has become small")
        wait_until(lambda: screen.look() is False, "which is no presentation")
        program.stdin.close()
    wait_until(screen.has_moved, "and then it is gone")
    screen.close()

    assert at_rest == []


async def test_whoever_watches_is_told_and_need_not_ask(display: str, qapp: QCoreApplication) -> None:
    tasks = Tasks()
    told: list[bool] = []
    answers: list[bool | None] = []
    watch = X11Watch(X11Screen(display), tasks)
    assert watch.watch(lambda: told.append(True))
    watch.ask(answers.append)
    await until(lambda: answers, "it has looked")
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    with subprocess.Popen(  # noqa: ASYNC220 - it starts beside the test
        [sys.executable, "-c", PROGRAM], env=env, stdin=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        await until(lambda: _told(qapp, lambda: bool(told)), "the server has told")
        watch.close()
        program.stdin.close()
    await tasks.close()

    assert answers == [False]


def _told(application: QCoreApplication, told: Callable[[], bool]) -> bool:
    # The test's loop is not Qt's, which the notifier needs.
    application.processEvents()
    return told()


def test_our_own_window_filling_the_screen_is_no_presentation(
    display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = X11Screen(display)
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], env=env, stdin=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        wait_until(screen.look, "the window fills the screen")

        monkeypatch.setattr(os, "getpid", lambda: program.pid)
        is_filled = screen.look()
        program.stdin.close()

    assert is_filled is False
    screen.close()


def test_without_a_display_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = X11Screen(":993")

    assert screen.look() is None
    assert screen.look() is None
    screen.close()


async def test_a_server_that_goes_is_not_listened_to_any_more(qapp: QCoreApplication) -> None:
    read, write = os.pipe()
    with subprocess.Popen(  # noqa: ASYNC220 - it starts beside the test
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "320x200x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with os.fdopen(read) as numbers:
            screen = X11Screen(f":{numbers.readline().strip()}")
        tasks = Tasks()
        watch = X11Watch(screen, tasks)
        watch.watch(lambda: None)
        answers: list[bool | None] = []
        watch.ask(answers.append)
        await until(lambda: answers, "it has looked")
        server.kill()

    await until(lambda: _told(qapp, lambda: screen.descriptor is None), "the program has noticed")
    await tasks.close()

    assert watch._notifier is None
    watch.close()
