"""Measures the figures of the goals table, from outside, on the real program."""

from __future__ import annotations

from typing import NamedTuple

from tests.bench import idle, writing
from tests.bench.figures import Figure
from tests.bench.meter import cpu_s, memory_mib, wait_for_rest
from tests.bench.stage import Stage

STORM = 20_000
MESSAGES = 500
RATE = 10_000
RATE_S = 10
STARTS = 5
_IDLE_S = 30


class _Busy(NamedTuple):
    """The longest the window's thread was taken in one go: by the clock, and by the processor alone."""

    wall_ms: float
    cpu_ms: float


class Bench:
    """One profile, from the first start to the last storm.

    Starts are measured several times, and the least counts: other work on the machine only ever adds.
    """

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._seen = 0

    def measure(self, storm: int = STORM, messages: int = MESSAGES) -> list[Figure]:
        """Start once to fill the cache, once more to weigh, and then under the watch of the trace.

        The trace's own beat costs processor time, so that what is weighed runs without it.
        """
        self._stage.set_up()
        with self._stage.running():
            pass
        figures = self._weighed(storm, messages)
        return self._painted() + figures + self._watched() + writing.measure(self._stage)

    def _weighed(self, storm: int, messages: int) -> list[Figure]:
        stage, signed_in = self._stage, []
        for turn in range(3):
            with stage.running() as pid:
                # When it came to rest first: to wait once more would count that waiting.
                rest = stage.rest
                signed_in.append((stage.probed_at - stage.began_at, rest.at - stage.began_at, rest))
                if turn < 2:
                    continue
                cpu_limit = 1.3 * max(1.0, stage.contacts / 5000)
                figures = [
                    Figure("exec to every contact probed", min(one[0] for one in signed_in), "s"),
                    Figure("exec to idle", min(one[1] for one in signed_in), "s", 2.5),
                    Figure("sign-in: CPU until idle", min(one[2].cpu_s for one in signed_in), "s", cpu_limit),
                    Figure("memory after sign-in", min(one[2].memory_mib for one in signed_in), "MiB", 100),
                ]
                figures += self._storm(pid, storm)
                figures += self._conversation(pid, messages)
                figures += idle.watch(pid, _IDLE_S, "in sight")
        return figures

    def _painted(self) -> list[Figure]:
        stage, walls, cpus = self._stage, [], []
        for _ in range(STARTS):
            stage.trace.unlink(missing_ok=True)
            with stage.running(is_traced=True):
                painted = stage.note("painted")
                walls.append(painted["at"] - stage.began_at)
                cpus.append(painted["cpu_s"])
        return [
            Figure("exec to list painted from the cache", min(walls), "s", 0.40),
            Figure("exec to list painted: CPU", min(cpus), "s"),
        ]

    def _watched(self) -> list[Figure]:
        stage, longest = self._stage, []
        for turn in range(3):
            stage.trace.unlink(missing_ok=True)
            with stage.running(is_traced=True) as pid:
                longest.append(_longest(stage.notes()))
                if turn < 2:
                    continue
                figures = _busy("sign-in", longest)
                figures += self._steady_storm(pid)
        return figures

    def _storm(self, pid: int, count: int) -> list[Figure]:
        before = cpu_s(pid)
        self._stage.do(f"presence {count}")
        rest = wait_for_rest(pid)
        each = (rest.cpu_s - before) / count * 1000
        return [Figure("one presence change, shown and cached: CPU", each, "ms", 0.035)]

    def _steady_storm(self, pid: int) -> list[Figure]:
        memory, seen = memory_mib(pid), len(self._stage.notes())
        self._stage.do(f"presence {RATE * RATE_S} {RATE}")
        rest = wait_for_rest(pid)
        busy = [_longest(self._stage.notes()[seen:])]
        return [
            *_busy(f"{RATE:,}/s for {RATE_S} s", busy),
            Figure("memory grown by it", rest.memory_mib - memory, "MiB", 5),
        ]

    def _conversation(self, pid: int, count: int) -> list[Figure]:
        stage = self._stage
        stage.do("messages 1 0")
        wait_for_rest(pid)
        stage.focus()
        stage.keys("key ctrl+1")
        before = cpu_s(pid)
        stage.do(f"messages {count} 0")
        rest = wait_for_rest(pid)
        each = (rest.cpu_s - before) / count * 1000
        return [Figure("one message received, stored, indexed: CPU", each, "ms", 0.5)]


def _longest(notes: list[dict[str, float]]) -> _Busy:
    return _Busy(
        max(note["busy_ms"] for note in notes if "busy_ms" in note),
        max(note["cpu_ms"] for note in notes if "cpu_ms" in note),
    )


def _busy(when: str, found: list[_Busy]) -> list[Figure]:
    return [
        Figure(f"longest the window was busy, {when}", min(one.wall_ms for one in found), "ms", 50),
        Figure(f"longest the window was busy, {when}: CPU", min(one.cpu_ms for one in found), "ms", 50),
    ]


def run(contacts: int, *, storm: int = STORM, messages: int = MESSAGES) -> list[Figure]:
    """Measure with this many contacts."""
    with Stage(contacts) as stage:
        return Bench(stage).measure(storm, messages)
