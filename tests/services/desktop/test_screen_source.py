from __future__ import annotations

import threading

import pytest

from lyncfedclient.services.desktop.screen_source import ScreenApart
from lyncfedclient.services.desktop.windows_screen import is_filled
from lyncfedclient.services.full_screen import FullScreen
from lyncfedclient.services.tasks import Tasks
from tests.support.waiting import until


class SlowView:
    """A system that answers when the test lets it."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.looks = 0

    def look(self) -> bool | None:
        self.looks += 1
        assert threading.current_thread() is not threading.main_thread()
        self.go_on.wait(10)
        return True

    def close(self) -> None:
        self.go_on.set()


def ask_again(screen: FullScreen) -> bool:
    screen.ask()
    return screen.is_filled


async def test_a_system_that_takes_its_time_holds_nobody_up_and_is_asked_once(qapp: object) -> None:
    view, tasks, screen = SlowView(), Tasks(), FullScreen()
    screen.watch(is_wanted=True)

    screen.start(ScreenApart(view, tasks))
    screen.ask()
    screen.ask()
    await until(lambda: view.looks, "it is asked")
    while_waiting = (view.looks, screen.is_filled)
    view.go_on.set()
    # The timer of a program without Qt's loop does not run: asked by hand, as it would.
    await until(lambda: ask_again(screen), "it has answered twice")
    screen.close()
    await tasks.close()

    assert while_waiting == (1, False)


@pytest.mark.parametrize(
    ("state", "expected"), [(1, False), (2, True), (3, True), (4, True), (5, False), (6, False), (7, False)]
)
def test_the_states_of_windows_mean_what_its_documentation_says(state: int, expected: bool) -> None:  # noqa: FBT001
    assert is_filled(state) is expected
