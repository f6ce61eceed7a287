"""The real program before a lab whose partner is a crowd: what every measurement of it stands on."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from tests.bench.meter import wait_for_rest
from tests.support.desktop import Desktop
from tests.support.eye import ROOT
from tests.support.household import Household
from tests.support.lab.lab import CONTOSO, PASSWORD, Lab, Plan
from tests.support.lab.server import RosterEntry
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

PARTNER = "partner.test"
GROUPS = 20
_SECRET = "between-component-and-server"

PROGRAM = (sys.executable, "-m", "lyncfedclient")


class Stage:
    """One profile with ``contacts`` people who all answer; use as a context manager."""

    def __init__(self, contacts: int) -> None:
        self.contacts = contacts
        self.household = Household("bench")
        self.lab = Lab(Plan(components=((PARTNER, _SECRET),)))
        self.lab.contoso.write_roster(
            "alice",
            [
                RosterEntry(
                    f"c{number:05d}@{PARTNER}", f"Contact {number:05d}", (f"Group {number % GROUPS:02d}",)
                )
                for number in range(contacts)
            ],
        )
        self.desktop = Desktop(self.household)
        self.profile = self.household.folder / "profile"
        self.trace = self.household.folder / "trace.jsonl"
        self.probed_at = 0.0
        self.began_at = 0.0

    def __enter__(self) -> Self:
        self.lab.start()
        self.desktop.start()
        address = self.lab.contoso.address
        command = [sys.executable, "-m", "tests.bench.crowd", address, PARTNER, _SECRET, str(self.contacts)]
        self._crowd = self.household.start(command, name="crowd", cwd=ROOT, has_stdin=True, has_stdout=True)
        self.hear()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lab.stop()
        self.household.close()

    def set_up(self, port: int = 0) -> None:
        """Make the account as an administrator does; with a port, it is one of this machine's in front of the lab."""
        gateway = f"127.0.0.1:{port}" if port else self.lab.contoso.address
        command = [*PROGRAM, "--profile", str(self.profile), "account", "set", f"alice@{CONTOSO}"]
        command += ["--gateway", gateway, "--ca-file", str(self.lab.ca_file), "--password-stdin"]
        subprocess.run(
            command,
            input=PASSWORD.encode(),
            env=self._env(),
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )

    @contextlib.contextmanager
    def running(
        self, *, is_traced: bool = False, is_counted: bool = False, wrapped_in: tuple[str, ...] = ()
    ) -> Iterator[int]:
        """Run the program, signed in and at rest; gives its process. ``wrapped_in`` is a command that starts it."""
        env = self._env()
        if is_traced:
            env["LYNCFEDCLIENT_TRACE"] = str(self.trace)
        if is_counted:
            env["LYNCFEDCLIENT_CENSUS"] = "1"
        self.began_at = time.time()
        # Not through setpriv: its own start would be counted.
        process = subprocess.Popen([*wrapped_in, *PROGRAM, "--profile", str(self.profile)], env=env, cwd=ROOT)
        try:
            self.probed_at = float(self.hear()["at"])
            # What it is wrapped in never rests, and ends with it.
            pid = _only_child(process.pid) if wrapped_in else process.pid
            self.rest = wait_for_rest(pid)
            yield pid
            os.kill(pid, signal.SIGTERM)
            process.wait(60)
        finally:
            process.terminate()
            process.wait(30)

    def _env(self) -> dict[str, str]:
        env = dict(self.desktop.env)
        # What a user's desktop has on, and a screen reader's would cost: measured without.
        env.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
        # As installed: compiled once, not at each start.
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        env.pop("PYTHONUNBUFFERED", None)
        return env | {"PYTHONPATH": os.fspath(ROOT)}

    # -- the trace -----------------------------------------------------------------------------

    def note(self, event: str) -> dict[str, Any]:
        """Wait for the trace to say something, and give the last such line."""

        def look() -> dict[str, Any] | None:
            return next((note for note in reversed(self.notes()) if note["event"] == event), None)

        return wait_until(look, f"the trace says {event}")

    def notes(self) -> list[dict[str, Any]]:
        """Give all that the trace has said."""
        if not self.trace.exists():
            return []
        lines = self.trace.read_text().splitlines(keepends=True)
        return [json.loads(line) for line in lines if line.endswith("\n")]

    # -- the crowd and the keyboard ------------------------------------------------------------

    def do(self, command: str) -> dict[str, Any]:
        """Let the crowd do something; returns when it is done."""
        if self._crowd.stdin is None:
            raise RuntimeError("the crowd has no standard input")
        self._crowd.stdin.write(command.encode() + b"\n")
        self._crowd.stdin.flush()
        while "at" in (answer := self.hear()):
            # Probed anew, after a reconnect.
            self.probed_at = float(answer["at"])
        return answer

    def hear(self) -> dict[str, Any]:
        """Give the next line of the crowd."""
        if self._crowd.stdout is None:
            raise RuntimeError("the crowd has no standard output")
        line = self._crowd.stdout.readline()
        if not line:
            raise RuntimeError(f"the crowd went away:\n{self.household.log('crowd')}")
        facts: dict[str, Any] = json.loads(line)
        return facts

    def keys(self, words: str) -> None:
        """Do something with mouse and keyboard."""
        subprocess.run(
            ["xdotool", *words.split()], env=self.desktop.env, check=False, stdout=subprocess.DEVNULL
        )

    def focus(self) -> str:
        """Give the program's window the keyboard; gives its number."""
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--class", "lyncfedclient"],
            env=self.desktop.env,
            check=True,
            capture_output=True,
            text=True,
        )
        window = found.stdout.split()[0]
        self.keys(f"windowactivate --sync {window}")
        return window


def _only_child(pid: int) -> int:
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])
