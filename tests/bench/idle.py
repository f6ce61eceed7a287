"""What the program costs while nothing happens: in sight, and hidden."""

from __future__ import annotations

import time
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.meter import cpu_s, wait_for_rest
from tests.bench.stage import Stage

_LIMIT_PERCENT = 0.1
_SETTLED_S = 45
"""What is due some time after sign-in has happened by then: collecting, saving, silence judged."""


def measure(contacts: int, seconds: float) -> list[Figure]:
    """Let the program alone for so long, and then, minimised, for so long again."""
    with Stage(contacts) as stage:
        stage.set_up()
        with stage.running():
            pass
        with stage.running() as pid:
            window = stage.focus()
            time.sleep(_SETTLED_S)
            figures = watch(pid, seconds, "in sight")
            stage.keys(f"windowminimize --sync {window}")
            wait_for_rest(pid)
            time.sleep(_SETTLED_S)
            return figures + watch(pid, seconds, "hidden")


def watch(pid: int, seconds: float, how: str) -> list[Figure]:
    """Count processor time and wake-ups of a process for so long."""
    spent, woken = cpu_s(pid), _wake_ups(pid)
    time.sleep(seconds)
    spent, woken = cpu_s(pid) - spent, _wake_ups(pid) - woken
    return [
        Figure(
            f"idle for {seconds:g} s, {how}: share of a processor", spent / seconds * 100, "%", _LIMIT_PERCENT
        ),
        Figure(f"idle for {seconds:g} s, {how}: wake-ups a minute", woken / seconds * 60, ""),
    ]


def _wake_ups(pid: int) -> int:
    """Count how often the threads of a process have gone to sleep of themselves, as often as they woke."""
    count = 0
    for status in Path(f"/proc/{pid}/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                count += int(line.split()[1])
    return count
