"""How the figures grow with contacts and with messages, and by which law.

Sign-in and memory are the real program's; filtering, scrolling and opening are measured in the real window
on the off-screen platform, each size in a process of its own (:mod:`tests.bench.growth_window`). Counted
is the processor's time.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.figures import Figure
from tests.bench.meter import private_mib
from tests.bench.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CONTACTS = (1_000, 5_000, 20_000, 50_000)
MESSAGES = (10_000, 100_000, 1_000_000)
_CONTACTS_BESIDE = 400
"""On the list of whoever has so many messages."""
_TOLERANCE = 1.1
"""What is measured is not the last digit."""
_SIGN_INS = 3
"""Other work on the machine only ever adds."""
PICTURE = Path("docs/pictures/growth.svg")


@dataclass
class Line:
    """One figure over the sizes at which it was measured."""

    name: str
    unit: str
    points: dict[int, float] = field(default_factory=dict)

    @property
    def exponent(self) -> float:
        """The power of n by which it grows, fitted to all points in the logarithmic picture."""
        xs = [math.log(size) for size in self.points]
        ys = [math.log(max(value, 1e-9)) for value in self.points.values()]
        middle = statistics.fmean(xs)
        spread = sum((x - middle) ** 2 for x in xs)
        mean = statistics.fmean(ys)
        return sum((x - middle) * (y - mean) for x, y in zip(xs, ys, strict=True)) / spread

    @property
    def steepest(self) -> float:
        """The largest step between two sizes, against that of n log n: at most 1 is no faster than that."""
        sizes = sorted(self.points)
        steps = []
        for small, large in pairwise(sizes):
            allowed = large * math.log(large) / (small * math.log(small))
            steps.append(self.points[large] / max(self.points[small], 1e-9) / allowed)
        return max(steps)


def measure(picture: Path | None = PICTURE) -> list[Figure]:
    """Measure all sizes, draw them, and judge each line; takes about a quarter of an hour."""
    contacts = _lines(CONTACTS, _of_contacts)
    messages = _lines(MESSAGES, _of_messages)
    if picture is not None:
        draw(contacts, messages, picture)
    figures = []
    for what, lines in (("contacts", contacts), ("messages", messages)):
        for line in lines:
            figures += [
                Figure(f"{line.name}, {size:,} {what}", value, line.unit)
                for size, value in line.points.items()
            ]
            figures.append(Figure(f"{line.name}: grows as {what} to the power of", line.exponent, ""))
            figures.append(
                Figure(f"{line.name}: steepest step, against n log n", line.steepest, "x", _TOLERANCE)
            )
    return figures


def _lines(sizes: tuple[int, ...], measured: Callable[[int], Mapping[str, tuple[float, str]]]) -> list[Line]:
    lines: dict[str, Line] = {}
    for size in sizes:
        for name, (value, unit) in measured(size).items():
            lines.setdefault(name, Line(name, unit)).points[size] = value
        print(size, {name: round(line.points[size], 3) for name, line in lines.items()}, flush=True)  # noqa: T201
    return list(lines.values())


def _of_contacts(count: int) -> dict[str, tuple[float, str]]:
    with Stage(count) as stage:
        stage.set_up()
        signed_in = _signed_in(stage)
    return signed_in | _apart("contacts", count)


def _of_messages(count: int) -> dict[str, tuple[float, str]]:
    from tests.bench.history import fill

    with Stage(_CONTACTS_BESIDE) as stage:
        stage.set_up()
        path = stage.profile / "lyncfedclient.db"
        fill(path, count)
        signed_in = _signed_in(stage)
        return signed_in | _apart("messages", count, path)


def _signed_in(stage: Stage) -> dict[str, tuple[float, str]]:
    """Sign in once to fill the cache, and then for the figures, of which the least count."""
    with stage.running():
        pass
    spent, memory = [], []
    for _ in range(_SIGN_INS):
        with stage.running() as pid:
            spent.append(stage.rest.cpu_s)
            memory.append(private_mib(pid))
    return {"sign-in, CPU": (min(spent), "s"), "memory of its own after it": (min(memory), "MiB")}


def _apart(kind: str, count: int, path: Path | None = None) -> dict[str, tuple[float, str]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.growth_window", kind, str(count), *([str(path)] if path else [])],
        check=True,
        capture_output=True,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
    )
    found: dict[str, list[Any]] = json.loads(done.stdout.splitlines()[-1])
    return {name: (float(value), str(unit)) for name, (value, unit) in found.items()}


def draw(contacts: list[Line], messages: list[Line], picture: Path) -> None:
    """Draw both groups of lines with the laws they follow, and n log n to compare with."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "growth"
    from matplotlib import pyplot as plt

    figure, places = plt.subplots(1, 2, figsize=(12, 5), layout="constrained")
    for place, what, lines in zip(places, ("contacts", "stored messages"), (contacts, messages), strict=True):
        for line in lines:
            label = f"{line.name} ({line.unit}): n^{line.exponent:.2f}"
            place.plot(list(line.points), list(line.points.values()), marker="o", label=label)
        sizes = sorted(lines[0].points)
        top = max(value for line in lines for value in line.points.values())
        scale = top / (sizes[-1] * math.log(sizes[-1]))
        place.plot(
            sizes,
            [scale * size * math.log(size) for size in sizes],
            "k:",
            linewidth=1,
            label="n log n, its slope",
        )
        place.set(xscale="log", yscale="log", xlabel=what)
        place.set_xticks(sizes, [f"{size:,}" for size in sizes])
        place.minorticks_off()
        place.grid(visible=True, alpha=0.3)
        place.legend(fontsize=8)
    picture.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(picture, metadata={"Date": None})
