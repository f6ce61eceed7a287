from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from lyncfedclient.services import beside
from lyncfedclient.services.apart import rest
from lyncfedclient.services.beside import Beside

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_work_runs_on_another_thread_while_the_collector_rests(qtbot: QtBot) -> None:
    one = Beside("a test")

    def work(number: int) -> tuple[int, bool, bool]:
        return number + 1, gc.isenabled(), threading.current_thread() is threading.main_thread()

    with qtbot.waitSignal(one.done) as told:
        one.start(work, 1)

    assert told.args == [(2, False, False)]
    assert rest._count == 0


def test_who_drops_it_meanwhile_leaves_the_collector_at_work(qtbot: QtBot) -> None:
    may_end = threading.Event()
    Beside("a test").start(may_end.wait)
    gc.collect()

    may_end.set()

    qtbot.waitUntil(lambda: not beside._busy)
    assert rest._count == 0


def test_closing_waits_for_what_is_under_way(qtbot: QtBot) -> None:
    one = Beside("a test")
    through: list[int] = []
    with qtbot.waitSignal(one.done):
        one.start(through.append, 1)

        one.close()

        assert through == [1]
