"""Runs the real program against a lab whose partner is a crowd, and measures it from outside."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from tests.bench.figures import Figure
from tests.bench.meter import cpu_s, memory_mib, wait_for_rest
from tests.support.desktop import Desktop
from tests.support.eye import PROGRAM, ROOT
from tests.support.household import Household
from tests.support.lab.lab import CONTOSO, PASSWORD, Lab, Plan
from tests.support.lab.server import RosterEntry
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTNER = "partner.test"
GROUPS = 20
_SECRET = "between-component-and-server"

STORM = 20_000
MESSAGES = 500
RATE = 10_000
RATE_S = 10
_IDLE_S = 30


class Bench:
    """One profile of ``contacts`` people, from the first start to the last storm."""

    def __init__(self, lab: Lab, household: Household, desktop: Desktop, contacts: int) -> None:
        self._lab = lab
        self._household = household
        self._desktop = desktop
        self._contacts = contacts
        self._profile = household.folder / "profile"
        self._trace = household.folder / "trace.jsonl"
        self._crowd = household.start(
            [sys.executable, "-m", "tests.bench.crowd", lab.contoso.address, PARTNER, _SECRET, str(contacts)],
            name="crowd",
            cwd=ROOT,
            has_stdin=True,
            has_stdout=True,
        )
        self._hear()

    def set_up(self) -> None:
        """Make the account as an administrator does, and sign in once so that there is a cache."""
        command = [*PROGRAM, "--profile", str(self._profile), "account", "set", f"alice@{CONTOSO}"]
        command += ["--gateway", self._lab.contoso.address, "--ca-file", str(self._lab.ca_file)]
        subprocess.run(
            [*command, "--password-stdin"],
            input=PASSWORD.encode(),
            env=self._desktop.env,
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def measure(self, storm: int = STORM, messages: int = MESSAGES) -> list[Figure]:
        """Start once to fill the cache, once more to weigh, and once more under the watch of the trace.

        The trace's own beat costs processor time, so that what is weighed runs without it.
        """
        with self._running():
            pass
        with self._running() as (pid, began):
            probed = self._probed_at
            rest = wait_for_rest(pid)
            figures = [
                Figure("exec to every contact probed", probed - began, "s"),
                Figure("exec to idle", rest.at - began, "s", 2.5),
                Figure("sign-in: CPU until idle", rest.cpu_s, "s", 1.3 * max(1.0, self._contacts / 5000)),
                Figure("memory after sign-in", rest.memory_mib, "MiB", 100),
            ]
            figures += self._storm(pid, storm)
            figures += self._conversation(pid, messages)
            before = cpu_s(pid)
            time.sleep(_IDLE_S)
            share = (cpu_s(pid) - before) / _IDLE_S * 100
            figures.append(Figure("idle, share of a processor", share, "%", 0.1))
        with self._running(is_traced=True) as (pid, began):
            figures += [
                Figure("exec to list painted from the cache", self._note("painted")["at"] - began, "s", 0.40),
                Figure("longest the window was busy, sign-in", self._longest(), "ms", 50),
            ]
            figures += self._steady_storm(pid)
        return figures

    def _storm(self, pid: int, count: int) -> list[Figure]:
        before = cpu_s(pid)
        self._do(f"presence {count}")
        rest = wait_for_rest(pid)
        each = (rest.cpu_s - before) / count * 1000
        return [Figure("one presence change, shown and cached: CPU", each, "ms", 0.035)]

    def _steady_storm(self, pid: int) -> list[Figure]:
        memory = memory_mib(pid)
        self._forget_longest()
        self._do(f"presence {RATE * RATE_S} {RATE}")
        rest = wait_for_rest(pid)
        return [
            Figure("longest the window was busy, 10,000/s for 10 s", self._longest(), "ms", 50),
            Figure("memory grown by it", rest.memory_mib - memory, "MiB", 5),
        ]

    def _conversation(self, pid: int, count: int) -> list[Figure]:
        self._do("messages 1 0")
        wait_for_rest(pid)
        self._xdotool("search --sync --onlyvisible --class lyncfedclient windowfocus --sync %1 key ctrl+1")
        before = cpu_s(pid)
        self._do(f"messages {count} 0")
        rest = wait_for_rest(pid)
        return [
            Figure(
                "one message received, stored, indexed: CPU", (rest.cpu_s - before) / count * 1000, "ms", 0.5
            )
        ]

    @contextlib.contextmanager
    def _running(self, *, is_traced: bool = False) -> Iterator[tuple[int, float]]:
        env = dict(self._desktop.env)
        if is_traced:
            env["LYNCFEDCLIENT_TRACE"] = str(self._trace)
        # What a user's desktop has on, and a screen reader's would cost: measured without.
        env.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
        began = time.time()
        # Not through setpriv: its own start would be counted.
        process = subprocess.Popen([*PROGRAM, "--profile", str(self._profile)], env=env, cwd=ROOT)
        try:
            self._probed_at = float(self._hear()["at"])
            wait_for_rest(process.pid)
            yield process.pid, began
        finally:
            process.terminate()
            process.wait(20)

    def _note(self, event: str) -> dict[str, Any]:
        def look() -> dict[str, Any] | None:
            return next((note for note in self._notes() if note["event"] == event), None)

        return wait_until(look, f"the trace says {event}")

    def _notes(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._trace.read_text().splitlines()]

    def _longest(self) -> float:
        return max(
            (note["busy_ms"] for note in self._notes()[self._seen :] if "busy_ms" in note), default=0.0
        )

    _seen = 0
    _probed_at = 0.0

    def _forget_longest(self) -> None:
        self._seen = len(self._notes())

    def _do(self, command: str) -> dict[str, Any]:
        if self._crowd.stdin is None:
            raise RuntimeError("the crowd has no standard input")
        self._crowd.stdin.write(command.encode() + b"\n")
        self._crowd.stdin.flush()
        return self._hear()

    def _hear(self) -> dict[str, Any]:
        if self._crowd.stdout is None:
            raise RuntimeError("the crowd has no standard output")
        line = self._crowd.stdout.readline()
        if not line:
            raise RuntimeError(f"the crowd went away:\n{self._household.log('crowd')}")
        facts: dict[str, Any] = json.loads(line)
        return facts

    def _xdotool(self, words: str) -> None:
        subprocess.run(["xdotool", *words.split()], env=self._desktop.env, check=False)


def run(contacts: int, *, storm: int = STORM, messages: int = MESSAGES) -> list[Figure]:
    """Measure with this many contacts."""
    with Household("bench") as household:
        lab = Lab(Plan(components=((PARTNER, _SECRET),)))
        lab.contoso.write_roster(
            "alice",
            [
                RosterEntry(
                    f"c{number:05d}@{PARTNER}", f"Contact {number:05d}", (f"Group {number % GROUPS:02d}",)
                )
                for number in range(contacts)
            ],
        )
        with lab:
            desktop = Desktop(household)
            desktop.start()
            bench = Bench(lab, household, desktop, contacts)
            bench.set_up()
            return bench.measure(storm, messages)
