"""How the figures grow with contacts and with messages, and by which law.

Sign-in and memory are the real program's; filtering, scrolling and opening are measured in the real window
on the off-screen platform, each size in a process of its own: ``python -m tests.bench.growth KIND COUNT``.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.figures import Figure
from tests.bench.meter import wait_for_rest
from tests.bench.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CONTACTS = (1_000, 5_000, 20_000, 50_000)
MESSAGES = (10_000, 100_000, 1_000_000)
_ROUNDS = 9
_TOLERANCE = 1.1
"""What is measured is not the last digit."""
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
    messages = _lines(MESSAGES, lambda count: _apart("messages", count))
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
        with stage.running():
            pass
        with stage.running() as pid:
            rest = wait_for_rest(pid)
    signed_in = {"sign-in, CPU": (rest.cpu_s, "s"), "memory": (rest.memory_mib, "MiB")}
    return signed_in | _apart("contacts", count)


def _apart(kind: str, count: int) -> dict[str, tuple[float, str]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.growth", kind, str(count)],
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


def _middle(work: Callable[[], object], rounds: int = _ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times)


def _in_window(kind: str, count: int) -> dict[str, tuple[float, str]]:
    with tempfile.TemporaryDirectory() as folder:
        return _of_list(count, Path(folder)) if kind == "contacts" else _of_history(count, Path(folder))


def _of_list(count: int, folder: Path) -> dict[str, tuple[float, str]]:
    from PySide6.QtWidgets import QApplication

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.settings import Theme
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.contact_list.panel import ContactListPanel
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look
    from tests.support.services import friend, make_rig

    application = QApplication([])
    rig = make_rig(folder=folder)
    rig.gateway.go_online(*(friend(Jid(f"c{number:05d}", "partner.test")) for number in range(count)))
    application.processEvents()
    look = Look(Theme.LIGHT)
    look.dress(application)
    panel = ContactListPanel(rig.services, look, Icons(look), Avatars(look))
    panel.resize(320, 720)
    panel.show()
    panel.grab()
    bar = panel.view.verticalScrollBar()

    def search() -> None:
        for text in ("c", "c0", "c00", "c000", "c0004", ""):
            panel.set_filter(text)
            panel.view.grab()

    def scroll() -> None:
        bar.setValue((bar.value() + 7919 * 720) % max(bar.maximum(), 1))
        panel.view.grab()

    return {
        "search in the list, six keys": (_middle(search), "ms"),
        "scroll the list": (_middle(scroll, 50), "ms"),
    }


def _of_history(count: int, folder: Path) -> dict[str, tuple[float, str]]:
    from PySide6.QtWidgets import QApplication

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import MessageQuery
    from lyncfedclient.domain.settings import Theme
    from lyncfedclient.storage.database import Database
    from lyncfedclient.storage.message_search import MessageSearch
    from lyncfedclient.ui.conversation.panel import ConversationPanel
    from lyncfedclient.ui.look import Look
    from tests.bench.history import fill
    from tests.bench.meter import memory_mib
    from tests.support.services import friend, make_rig

    path = folder / "lyncfedclient.db"
    fill(path, count)
    application = QApplication([])
    database = Database.open(path)
    rig = make_rig(database, folder=folder)
    rig.gateway.go_online(*(friend(Jid(f"p{number}", "fabrikam.test")) for number in range(400)))
    look = Look(Theme.LIGHT)
    look.dress(application)
    busy = Jid("p0", "fabrikam.test")

    def search() -> None:
        found = Database.open_existing(path)
        MessageSearch(found).find(MessageQuery("bado ke"))
        found.close()

    def talk() -> ConversationPanel:
        panel = ConversationPanel(rig.services, look, busy)
        panel.resize(744, 720)
        panel.show()
        panel.grab()
        return panel

    def open_one() -> None:
        panel = talk()
        panel.close()
        panel.deleteLater()
        application.processEvents()

    opening, searching = _middle(open_one), _middle(search)
    panel = talk()
    bar = panel.view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(max(0, bar.value() - 600))
        panel.grab()

    return {
        "search in all messages": (searching, "ms"),
        "open a conversation": (opening, "ms"),
        "scroll back in it": (_middle(scroll, 100), "ms"),
        "memory": (memory_mib(os.getpid()), "MiB"),
    }


if __name__ == "__main__":
    print(json.dumps(_in_window(sys.argv[1], int(sys.argv[2]))))  # noqa: T201 - read by the process that started it
