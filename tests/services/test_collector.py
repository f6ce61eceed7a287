from __future__ import annotations

import ctypes
import gc
import sys
import threading
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.services.collector import YOUNG, Collector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

import pytest


class Node:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    collector = Collector()
    collector.start()
    yield collector
    collector.close()


def test_a_worker_thread_collects_nothing(collector: Collector) -> None:
    lost = weakref.ref(Node())

    def allocate() -> None:
        assert [[number] for number in range(200_000)]

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()

    assert lost() is not None


def test_the_windows_thread_collects_when_it_is_worth_it(collector: Collector) -> None:
    lost = weakref.ref(Node())
    kept = [[number] for number in range(2 * YOUNG)]

    collector.collect()

    assert lost() is None
    assert len(kept) == 2 * YOUNG


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="glibc's memory alone"
)
def test_memory_that_a_burst_took_goes_back_to_the_system(collector: Collector) -> None:
    burst = [bytes(8192) for _ in range(4000)]
    # What came last stays, so that all before it is a hole and not the end of the heap.
    last = burst[-1]
    del burst
    held = [[number] for number in range(2 * YOUNG)]
    before = _resident_kib()

    collector.collect()

    assert before - _resident_kib() > 16_000
    assert (len(last), len(held)) == (8192, 2 * YOUNG)


def _resident_kib() -> int:
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def test_afterwards_python_collects_by_itself_again(qtbot: QtBot) -> None:
    collector = Collector()
    collector.start()

    collector.close()

    assert gc.isenabled()


def test_a_look_tells_that_the_program_is_awake_even_where_there_is_nothing(qtbot: QtBot) -> None:
    collector = Collector()

    with qtbot.waitSignal(collector.awake):
        collector.collect()
