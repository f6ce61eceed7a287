from __future__ import annotations

import gc
import threading
import weakref
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


def test_afterwards_python_collects_by_itself_again(qtbot: QtBot) -> None:
    collector = Collector()
    collector.start()

    collector.close()

    assert gc.isenabled()
