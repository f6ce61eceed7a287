"""The main job, shown: two federated servers, living partners, and the window signed in as alice.

    scripts/demo [--shots DIR] [--gateway KIND] [--partner KIND]

Closing the window or Ctrl-C ends everything and leaves nothing behind. With --shots it goes without
a person: it drives the real window on a virtual screen and saves a picture of each step.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.desktop import Desktop
from tests.support.eye import PROGRAM, ROOT, Eye, NotShownError
from tests.support.lab import partners
from tests.support.lab.lab import PASSWORD, Lab, Plan
from tests.support.lab.server import Software

if TYPE_CHECKING:
    from types import FrameType

    from tests.support.eye import Window

_TALKER = "Bora Kim"
_BUSY = 2
"""Its line in the menu of states."""


def main() -> int:
    """Run the demo; gives the exit status."""
    parser = argparse.ArgumentParser(
        prog="scripts/demo", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--shots", metavar="DIR", type=Path, help="without a person; pictures into DIR")
    parser.add_argument("--gateway", metavar="KIND", type=Software, default=Software.PROSODY)
    parser.add_argument("--partner", metavar="KIND", type=Software, default=Software.EJABBERD)
    arguments = parser.parse_args()
    if arguments.shots is None and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return _say("failed: there is no screen here; 'scripts/demo --shots DIR' needs none", 1)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return _say("ended by you; everything is stopped, nothing is left behind", 0)
    except (NotShownError, TimeoutError, OSError, RuntimeError) as error:
        return _say(f"failed: {error}", 1)


def _run(arguments: argparse.Namespace) -> int:
    plan = Plan(gateway=arguments.gateway, partner=arguments.partner, partner_accounts=())
    lab = Lab(plan)
    # The household ends with the lab, also where it never started.
    try:
        partners.settle(lab)
        _say(
            f"starting {arguments.gateway.value} for contoso.test, {arguments.partner.value} for fabrikam.test"
        )
        lab.start()
        partners.start(lab)
        _say(f"{sum(persona.life is not None for persona in partners.PERSONAS)} partners are signed in")
        if arguments.shots is None:
            status = _show(lab)
            if status != 0:
                return _say(f"failed: the program ended with status {status}", 1)
            return _say("the window was closed; everything is stopped, nothing is left behind", 0)
        pictures = _shoot(lab, arguments.shots.resolve())
    finally:
        lab.stop()
    return _say(f"{pictures} pictures in {arguments.shots}; everything is stopped, nothing is left behind", 0)


def _show(lab: Lab) -> int:
    """Open the window for a person, and wait until they close it."""
    desktop = Desktop(lab.household, has_screen=False)
    desktop.start()
    options = ["--name", "Alice Martin", "--gateway", f"{lab.contoso.address}:5222", "--tls", "starttls"]
    options += ["--ca-file", str(lab.ca_file), "--password-stdin"]
    program = [*PROGRAM, "--profile", str(lab.folder / "profile")]
    subprocess.run(
        [*program, "account", "set", partners.USER, *options],
        env=desktop.env,
        input=PASSWORD + "\n",
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    _say(f"opening the window as {partners.USER}; close it or press Ctrl-C to end")
    window = Eye(lab.household, desktop).open(lab.folder / "profile")
    status = window.process.wait()
    if window.output:
        sys.stderr.write(window.output)
    return status


def _shoot(lab: Lab, folder: Path) -> int:
    """Drive the window through the main job and take a picture of each step; gives how many."""
    desktop = Desktop(lab.household)
    desktop.start()
    window = Eye(lab.household, desktop).open(lab.folder / "profile")
    album = _Album(window, folder)

    window.write("text", "^Address", partners.USER)
    window.write("password text", "^Password", PASSWORD)
    window.press("check box", "^More")
    window.write("text", "^Gateway", lab.contoso.address)
    window.write("text", "^CA file", str(lab.ca_file))
    album.take("sign-in")

    window.press("push button", "^Sign in$")
    window.wait_for("push button", "^Your state: Available")
    window.wait_for("list item", f"^{partners.NOWHERE.name}, .*unknown")
    window.wait_for("*", "wants to add you")
    album.take("contacts")

    window.press("push button", "^Add a contact")
    window.write("text", "^Address", partners.NEWCOMER.address)
    window.write("text", "^Name", partners.NEWCOMER.name)
    album.take("add-a-contact")

    window.press("push button", "^Add contact")
    window.wait_until_gone("dialog", "Add a contact")
    window.write("text", "^Search contacts", partners.NEWCOMER.name)
    window.wait_for("list item", f"^{partners.NEWCOMER.name}, Available")
    album.take("contact-added")

    window.write("text", "^Search contacts", _TALKER)
    window.click("list item", f"^{_TALKER}", times=2)
    window.wait_for("*", f"^Conversation with {_TALKER}")
    window.write("text", "^Search contacts", "")
    for line, answer in (("Good morning, Bora!", "Good to hear"), ("Shall we meet at three?", "You wrote")):
        window.type("text", "^Message to", line)
        window.key("Return")
        window.wait_for("label", "typing")
        if answer == "You wrote":
            album.take("typing")
        window.wait_for("list item", answer)
    album.take("conversation")

    window.choose("push button", "^Your state", _BUSY)
    window.wait_for("push button", "^Your state: Busy")
    album.take("busy")

    status = window.end()
    if status != 0:
        raise RuntimeError(f"the program ended with status {status}:\n{window.output}")
    return album.count


class _Album:
    """Numbers the pictures of a run."""

    def __init__(self, window: Window, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self.count = 0

    def take(self, name: str) -> None:
        """Take a picture of how it looks now."""
        self.count += 1
        path = self._folder / f"{self.count}-{name}.png"
        self._window.screenshot(path)
        _say(f"took {path.name}")


def _say(words: str, status: int = 0) -> int:
    print(f"demo: {words}", flush=True)  # noqa: T201 - a program of its own
    return status


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
