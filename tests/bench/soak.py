"""Hours of a working day with the real program: what grows must stop growing.

A round is a quarter of an hour of a busy day: everybody's presence changes, people write, conversations
are opened and closed, somebody is looked for, the window is hidden and shown, the connection breaks.
The day has 32 of them, however short the time in which it is lived.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import threading
import time
from typing import TYPE_CHECKING, Any, Self

from tests.bench.figures import Figure
from tests.bench.meter import private_mib, wait_for_rest
from tests.bench.stage import Stage
from tests.support.proxy import Proxy

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 32
WARM = 6
"""Rounds after which the caches are full and counting begins."""
_PRESENCES = 5000
_MESSAGES = 40
_TALKS = 6
_MEMORY_SHARE = 1.05
_SLACK = 3
_SAMPLE = 4
"""Rounds whose middle counts: what a round leaves to the next collection comes and goes."""


def measure(contacts: int, minutes: float) -> list[Figure]:
    """Live one day in so many minutes."""
    with Stage(contacts) as stage, _Network(stage.lab.contoso.address) as network:
        stage.set_up(network.port)
        with stage.running():
            pass
        with stage.running(is_traced=True, is_counted=True) as pid:
            began = time.time()
            counts: list[dict[str, Any]] = []
            memory: list[float] = []
            for number in range(ROUNDS):
                _live(stage, network.cut, random.Random(number))  # noqa: S311 - the same day each time
                _sleep_until(began + (number + 1) * minutes * 60 / ROUNDS)
                wait_for_rest(pid)
                counts.append(_census(stage))
                memory.append(private_mib(pid))
                print(f"round {number + 1}: {memory[-1]:.1f} MiB, {_said(counts[-1])}", flush=True)  # noqa: T201
    return _figures(memory, counts)


def _live(stage: Stage, cut: Callable[[], None], chance: random.Random) -> None:
    stage.do(f"presence {_PRESENCES}")
    window = stage.focus()
    for _ in range(_TALKS):
        who = chance.randrange(stage.contacts)
        stage.do(f"messages {_MESSAGES // _TALKS} {who}")
        stage.keys("key ctrl+k")
        stage.keys(f"type --delay 5 {who:05d}")
        stage.keys("key Return")
        stage.keys("type --delay 5 answer")
        stage.keys("key Return")
        stage.keys("key Escape Escape")
    stage.keys(f"windowminimize --sync {window}")
    stage.do(f"presence {_PRESENCES // 5}")
    stage.keys(f"windowmap --sync {window} windowactivate --sync {window}")
    cut()


def _figures(memory: list[float], counts: list[dict[str, Any]]) -> list[Figure]:
    first, last = counts[WARM - 1], counts[-1]
    before, after = statistics.median(memory[WARM : WARM + _SAMPLE]), statistics.median(memory[-_SAMPLE:])
    return [
        Figure("memory after the day, against its first hours", after / before, "x", _MEMORY_SHARE),
        Figure("memory of its own after the day", after, "MiB"),
        *(
            Figure(
                f"{name.replace('_', ' ')} more than in its first hours", last[name] - first[name], "", limit
            )
            for name, limit in (("tasks", 0.0), ("files", 0.0), ("qt_objects", float(_SLACK)))
        ),
    ]


def _census(stage: Stage) -> dict[str, Any]:
    """Wait for a count that is younger than now."""
    now = time.time()
    while (note := stage.note("census"))["at"] < now:
        time.sleep(0.5)
    return note


def _said(note: dict[str, Any]) -> str:
    return ", ".join(f"{note[name]} {name}" for name in ("tasks", "files", "qt_objects", "python_objects"))


def _sleep_until(at: float) -> None:
    time.sleep(max(0.0, at - time.time()))


class _Network:
    """A proxy before a server, on a thread and loop of its own; ``cut`` breaks all connections."""

    def __init__(self, address: str) -> None:
        self._proxy = Proxy(address, 5222)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="network", daemon=True)
        self._is_up = threading.Event()
        self._ended = asyncio.Event()
        self.port = 0

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._is_up.wait(10):
            raise RuntimeError("the proxy did not start")
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(10)

    def cut(self) -> None:
        self._loop.call_soon_threadsafe(self._proxy.cut)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        async with self._proxy:
            self.port = self._proxy.port
            self._is_up.set()
            await self._ended.wait()
