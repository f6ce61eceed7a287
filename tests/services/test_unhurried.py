"""Calls that may wait for a person."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading

import pytest

from lyncfedclient.services.unhurried import unhurried


async def test_a_blocking_call_gives_what_it_gives_while_the_loop_goes_on() -> None:
    answer = threading.Event()
    call = asyncio.create_task(unhurried(lambda: answer.wait(10) and "yes"))
    await asyncio.sleep(0)
    answer.set()

    assert await call == "yes"


async def test_what_a_call_raises_is_raised_where_it_is_waited_for() -> None:
    with pytest.raises(ZeroDivisionError):
        await unhurried(lambda: 1 // 0)


async def test_a_call_that_is_no_longer_wanted_ends_unheard() -> None:
    answer = threading.Event()
    call = asyncio.create_task(unhurried(answer.wait, 10))
    await asyncio.sleep(0)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call

    answer.set()


def test_the_program_ends_while_a_call_still_waits() -> None:
    program = (
        "import asyncio, threading\n"
        "from lyncfedclient.services.unhurried import unhurried\n"
        "async def main():\n"
        "    try:\n"
        "        await asyncio.wait_for(unhurried(threading.Event().wait), 0.05)\n"
        "    except TimeoutError:\n"
        "        print('gave up')\n"
        "asyncio.run(main())\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "gave up\n", "")
