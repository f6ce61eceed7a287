from __future__ import annotations

import asyncio
import gc
import threading

import pytest

from lyncfedclient.services.apart import apart
from tests.support.waiting import until


@pytest.fixture(autouse=True)
def collected_between_tests() -> None:
    """Leave the collector on, unlike for other tests of the services: it is what these are about."""


@pytest.fixture(autouse=True)
def working_collector(collected_between_tests: None) -> None:
    """Collect as the program does: what is tested here is how that is held back."""
    gc.enable()


async def test_work_runs_on_another_thread_while_the_collector_rests() -> None:
    def work(number: int) -> tuple[int, bool, bool]:
        return number + 1, gc.isenabled(), threading.current_thread() is threading.main_thread()

    assert await apart(work, 1) == (2, False, False)

    await until(gc.isenabled, "the collector works again")


async def test_an_error_of_the_work_reaches_who_waits() -> None:
    def work() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await apart(work)

    await until(gc.isenabled, "the collector works again")


async def test_the_collector_rests_until_cancelled_work_has_really_ended() -> None:
    go_on = threading.Event()
    task = asyncio.ensure_future(apart(go_on.wait, 10))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert not gc.isenabled()
    go_on.set()

    await until(gc.isenabled, "the collector works again")


async def test_garbage_of_two_works_at_once_is_collected_after_the_second() -> None:
    go_on = threading.Event()
    first = asyncio.ensure_future(apart(go_on.wait, 10))
    await asyncio.sleep(0)

    await apart(int)
    await asyncio.sleep(0)
    assert not gc.isenabled()
    go_on.set()
    await first

    await until(gc.isenabled, "the collector works again")
