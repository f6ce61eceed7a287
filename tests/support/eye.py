"""Drives the real program from outside, as a person with a screen reader would."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.support.desktop import Desktop
    from tests.support.household import Household

ROOT = Path(__file__).parents[2]
PROGRAM = (str(Path(sys.executable).with_name("lyncfedclient")),)

_READER = Path(__file__).with_name("eye_reader.py")
_LIMIT_S = 20.0

_GONE = re.compile(r"No such object path|object has been deleted|does not exist")
"""What the accessibility bus says of something that went away while it was looked at."""

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing on the screen: what it is, what it is called, and how it is."""

    role: str
    name: str
    description: str
    depth: int
    is_enabled: bool
    is_focused: bool
    is_checked: bool
    is_selected: bool


class NotShownError(AssertionError):
    """What was to be used is not on the screen; the text says what is."""


class Eye:
    """Sees the programs of one desktop. One for each desktop; ``program`` is how ours is started."""

    def __init__(self, household: Household, desktop: Desktop, program: Sequence[str] = PROGRAM) -> None:
        self._household = household
        self._program = tuple(program)
        self.desktop = desktop
        self._reader: subprocess.Popen[bytes] | None = None
        self._windows: list[Window] = []

    def open(self, profile: Path | None, *arguments: str) -> Window:
        """Start the program with a profile, or the user's own; does not wait for its window."""
        name = f"program-{next(_numbers)}"
        place = ["--profile", str(profile)] if profile is not None else []
        process = self._household.start(
            [*self._program, *place, *arguments], name=name, env=self.desktop.env, cwd=ROOT
        )
        window = Window(self, self._household, process, name)
        self._windows.append(window)
        return window

    def close_all(self) -> None:
        """End every program that was opened."""
        for window in self._windows:
            self._household.end(window.process)
        self._windows.clear()

    def ask(self, pid: int, command: str, **details: object) -> Any:
        """Ask about what a process shows; None where it is not, or no longer, there.

        Raises RuntimeError with what the reader says is wrong.
        """
        reader = self._reader or self._open()
        if reader.stdin is None or reader.stdout is None:
            raise RuntimeError("the reader has no pipes")
        question = json.dumps({"pid": pid, "command": command, **details})
        reader.stdin.write(question.encode() + b"\n")
        reader.stdin.flush()
        line = reader.stdout.readline()
        if not line:
            raise RuntimeError(f"the reader ended:\n{self._household.log('eye')}")
        reply = json.loads(line)
        if _GONE.search(reply.get("error", "")):
            return None
        if "error" in reply:
            raise RuntimeError(reply["error"])
        return reply["answer"]

    def _open(self) -> subprocess.Popen[bytes]:
        self._reader = self._household.start(
            ["/usr/bin/python3", str(_READER)],
            name="eye",
            env=self.desktop.env,
            has_stdin=True,
            has_stdout=True,
        )
        return self._reader


class Window:
    """One run of the program. Names are patterns, found anywhere in the accessible name; a role of ``*`` is any."""

    def __init__(
        self, eye: Eye, household: Household, process: subprocess.Popen[bytes], log_name: str
    ) -> None:
        self._eye = eye
        self._household = household
        self._log_name = log_name
        self.process = process
        self._hands: list[str] = []

    @property
    def hands(self) -> tuple[str, ...]:
        """What was done with mouse and keyboard; empty for a run by accessible actions alone."""
        return tuple(self._hands)

    @property
    def is_alive(self) -> bool:
        """Whether the process lives."""
        return self.process.poll() is None

    @property
    def output(self) -> str:
        """What the program printed."""
        return self._household.log(self._log_name)

    def wait_for(self, role: str, name: str, *, limit_s: float = _LIMIT_S) -> Seen:
        """Wait until something such is shown. Raises :class:`NotShownError`, with what is shown instead."""
        try:
            return wait_until(lambda: self._look(role, name), f"{role} {name!r} is shown", limit_s=limit_s)
        except TimeoutError as error:
            raise NotShownError(f"{error}; what is shown:\n{self.tree()}\n{self.output[-2000:]}") from None

    def wait_until_gone(self, role: str, name: str, *, limit_s: float = _LIMIT_S) -> None:
        """Wait until nothing such is shown."""
        wait_until(lambda: self._look(role, name) is None, f"{role} {name!r} is gone", limit_s=limit_s)

    def find(self, role: str, name: str) -> Seen | None:
        """Give what is shown such, now; None if nothing is."""
        return self._look(role, name)

    def find_all(self, role: str, name: str) -> list[Seen]:
        """Give all that is shown such, now."""
        return [Seen(**found) for found in self._ask("find all", role=role, name=name) or ()]

    def press(self, role: str, name: str) -> None:
        """Press it, as a screen reader does; waits for it."""
        self._use("press", role, name)

    def click(self, role: str, name: str, *, times: int = 1, button: int = 1) -> None:
        """Click on it with the mouse; waits for it."""
        self._hands.append(f"click {name}")
        self._use("click", role, name, times=times, button=button)

    def drag(self, name: str, onto: str, *, role: str = "list item") -> None:
        """Carry one with the mouse onto another, as a hand does: in steps."""
        self._hands.append(f"drag {name}")
        self.wait_for(role, name)
        (x, y), (to_x, to_y) = (self._ask("middle", role=role, name=each) for each in (name, onto))
        steps = [(x + (to_x - x) * step // 8, y + (to_y - y) * step // 8) for step in range(1, 9)]
        moves = [word for at in steps for word in ("mousemove", "--sync", str(at[0]), str(at[1]))]
        command = ["xdotool", "mousemove", "--sync", str(x), str(y), "mousedown", "1", *moves, "mouseup", "1"]
        subprocess.run(command, env=self._eye.desktop.env, check=True)

    def focus(self, role: str, name: str) -> None:
        """Give it the keyboard; waits for it."""
        self._use("focus", role, name)

    def write(self, role: str, name: str, text: str) -> None:
        """Put a text into a field in place of what is there; waits for it."""
        self._use("set text", role, name, text=text)

    def type(self, role: str, name: str, text: str) -> None:
        """Click into a field and type on the keyboard; waits for it."""
        self.click(role, name)
        subprocess.run(["xdotool", "type", "--delay", "5", text], env=self._eye.desktop.env, check=True)

    def text(self, role: str, name: str) -> str:
        """Give the text of a field; waits for it."""
        self.wait_for(role, name)
        return str(self._ask("text", role=role, name=name) or "")

    def key(self, *keys: str) -> None:
        """Press keys by xdotool's names, as in ``ctrl+n``."""
        self._hands.extend(f"key {key}" for key in keys)
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self._eye.desktop.env, check=True)

    def choose(self, role: str, name: str, position: int) -> None:
        """Open a button's menu and take its line at ``position``, counted from 1 without separators.

        Qt keeps pop-up menus out of the accessibility tree and tells screen readers by focus alone, so
        this goes by keyboard, once the screen has a window more.
        """
        before = self._windows_on_screen()
        self.click(role, name)
        self._take_line(position, before, f"the menu of {name!r}")

    def choose_by_key(self, key: str, position: int) -> None:
        """Open a menu with a key and take its line at ``position``, as :meth:`choose` does with a button."""
        before = self._windows_on_screen()
        self.key(key)
        self._take_line(position, before, f"the menu of {key}")

    def _take_line(self, position: int, before: int, menu: str) -> None:
        wait_until(lambda: self._windows_on_screen() > before, f"{menu} is open")
        self.key(*["Down"] * position, "Return")
        wait_until(lambda: self._windows_on_screen() <= before, f"{menu} is closed")

    def nameless(self) -> list[Seen]:
        """List what can be used but says nothing to a screen reader."""
        return [Seen(**found) for found in self._ask("nameless") or ()]

    def tree(self) -> str:
        """Draw all that is shown, an indented line each."""
        shown = [Seen(**found) for found in self._ask("tree") or ()] if self.is_alive else []
        return "\n".join(f"{'  ' * seen.depth}{seen.role} {seen.name!r}" for seen in shown)

    def screenshot(self, path: Path) -> None:
        """Take a picture of what is on the screen."""
        self._eye.desktop.screenshot(path)

    def end(self, *, limit_s: float = 10) -> int:
        """Ask the process to end, as a session that logs out does; gives its exit status."""
        if self.is_alive:
            self.process.terminate()
        return self.wait(limit_s=limit_s)

    def wait(self, *, limit_s: float = 10) -> int:
        """Wait for the process to end by itself; gives its exit status. Raises subprocess.TimeoutExpired."""
        return self.process.wait(limit_s)

    def _windows_on_screen(self) -> int:
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
        asked = subprocess.run(command, env=self._eye.desktop.env, capture_output=True, check=False)
        return len(asked.stdout.split())

    def _look(self, role: str, name: str) -> Seen | None:
        found = self._ask("find", role=role, name=name)
        return Seen(**found) if found else None

    def _use(self, command: str, role: str, name: str, **details: object) -> None:
        self.wait_for(role, name)
        # What was seen may be replaced by its like before it is used; then that is used.
        wait_until(
            lambda: self._ask(command, role=role, name=name, **details),
            f"{command} {role} {name!r}",
            limit_s=5,
        )

    def _ask(self, command: str, **details: object) -> Any:
        if not self.is_alive:
            raise NotShownError(
                f"the program has ended with {self.process.returncode}:\n{self.output[-4000:]}"
            )
        return self._eye.ask(self.process.pid, command, **details)
