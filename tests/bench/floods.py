"""The floods of the list of attacks on the real program, its window on the screen (items 52 and 53)."""

from __future__ import annotations

import contextlib
import subprocess
import time
from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.meter import cpu_s, memory_mib, wait_for_rest
from tests.bench.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTACTS = 10_000
RATE = 10_000
FLOOD_S = 60
FLAP_S = 20
MESSAGES = 5000
FRAME_MS = 50
"""Between two pictures of the list: twenty a second."""
TURN_MS = 20
ANSWER_MS = 100
"""So long the window may be busy in one go: what a person takes for at once."""


def measure(contacts: int = CONTACTS, flood_s: int = FLOOD_S) -> list[Figure]:
    """Let everybody change their presence all the time, then one alone, then one write without end."""
    with Stage(contacts) as stage:
        stage.set_up()
        with stage.running():
            pass
        with stage.running(is_traced=True) as pid:
            memory, signed_in = memory_mib(pid), _busiest(stage)
            with _scrolling(stage, flood_s):
                began = time.time()
                flood = _longest(stage, f"presence {RATE * flood_s} {RATE}", pid)
            every = 1000 / _frames(stage, began, flood_s)
            grown = wait_for_rest(pid).memory_mib - memory
            before = cpu_s(pid)
            stage.do(f"flap {FLAP_S * 10} 0.1")
            share = (cpu_s(pid) - before) / FLAP_S * 100
            messages = _longest(stage, f"messages {MESSAGES} 0", pid)
    title = f"{RATE:,} presences/s for {flood_s} s, {contacts:,} contacts"
    return [
        Figure("longest the window was busy before it", signed_in, "ms"),
        Figure(f"{title}: longest the window was busy", flood, "ms", ANSWER_MS),
        Figure(
            f"{title}: time between two pictures of a list that is scrolled, in the poorest second",
            every,
            "ms",
            FRAME_MS,
        ),
        Figure(f"{title}: memory grown", grown, "MiB", 10),
        Figure("a contact who comes and goes every 100 ms: share of a processor", share, "%", 5),
        Figure(f"{MESSAGES:,} messages at once from one contact: longest busy", messages, "ms", ANSWER_MS),
    ]


@contextlib.contextmanager
def _scrolling(stage: Stage, seconds: int) -> Iterator[None]:
    """Turn the wheel over the list of contacts all the time, half of it down and half of it up."""
    window = stage.focus()
    notches = f"click --repeat {seconds * 1000 // TURN_MS // 2} --delay {TURN_MS}"
    words = f"mousemove --window {window} 150 400 {notches} 5 {notches} 4"
    wheel = subprocess.Popen(["xdotool", *words.split()], env=stage.desktop.env, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        wheel.terminate()
        wheel.wait()


def _longest(stage: Stage, command: str, pid: int) -> float:
    """Give the longest the window's thread was taken in one go while this was done, in milliseconds of its own time."""
    before = len(stage.notes())
    stage.do(command)
    wait_for_rest(pid)
    return _busiest(stage, before)


def _frames(stage: Stage, began: float, seconds: int) -> int:
    """Give how often the list was painted in the poorest second of so many, without the first and the last."""
    notes = [note for note in stage.notes() if note["event"] == "frames"]
    return min(int(note["count"]) for note in notes if began + 2 < note["at"] < began + seconds - 1)


def _busiest(stage: Stage, after: int = 0) -> float:
    return max(float(note["cpu_ms"]) for note in stage.notes()[after:] if "cpu_ms" in note)
