"""Whether a program fills the screen of a real X server with a real window manager."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.services.desktop.x11_screen import X11Screen
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

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
