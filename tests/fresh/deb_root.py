"""Installs the Debian package in a fresh root, uses it, upgrades it and removes it.

python -m tests.fresh.deb_root DEB UPGRADE      (as root)

The screen, the keyring and the two servers are this machine's; the program and every library it loads are the
root's, which has nothing but Debian's own beginnings and what the package declares that it needs.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

from tests.fresh.root import Root
from tests.support.desktop import Desktop
from tests.support.eye import Eye, Window
from tests.support.lab.lab import PASSWORD, Lab
from tests.support.lab.partner import Partner
from tests.support.lab.server import RosterEntry

_ADDRESS, _NAME = "alice@contoso.test", "lyncfedclient"
_PICTURE = Path(__file__).parents[2] / "build" / "package" / "fresh-root.png"
_MOST_PACKED_MB, _MOST_INSTALLED_KB = 60, 160_000


def main() -> None:
    """Do it all; the last line says how it went."""
    package, upgrade = Path(sys.argv[1]), Path(sys.argv[2])
    with Lab() as lab, Root(lab.household.folder) as root:
        asyncio.run(_life(lab, root, package, upgrade))
    print(f"test-deb: passed; a picture of it is {_PICTURE.name}, beside the folder it was built from")  # noqa: T201


async def _life(lab: Lab, root: Root, package: Path, upgrade: Path) -> None:
    root.run("apt-get", "update", "-qq")
    before = root.listing()
    _say(f"install {package.name} in a fresh Debian")
    root.install(package)
    _check_sizes(root, package)
    _say(root.run(_NAME, "--version").strip())
    lab.contoso.write_roster("alice", [RosterEntry("bob@fabrikam.test", "Bob Smith", ("Friends",))])
    lab.fabrikam.write_roster("bob", [RosterEntry(_ADDRESS)])
    desktop = Desktop(lab.household)
    desktop.start()
    desktop.env |= root.env
    # The root's own program, not one of this machine.
    desktop.env["PATH"] = "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    eye = Eye(lab.household, desktop, root.command(_NAME))
    gateway = ["--gateway", f"{lab.contoso.address}:5222", "--ca-file", str(lab.ca_file)]
    root.run(
        _NAME,
        "account",
        "set",
        _ADDRESS,
        *gateway,
        "--password-stdin",
        answer=f"{PASSWORD}\n",
        env=desktop.env,
    )
    async with Partner(lab.fabrikam, "bob", lab.ca_file) as bob:
        _say("sign in, write and read")
        window = _open(eye)
        await _talk(window, bob, "Good morning, Bob", "Good morning, Alice")
        window.screenshot(_PICTURE)
        _end(window)

        _say(f"upgrade to {upgrade.name}")
        root.install(upgrade)
        held = root.run("dpkg-query", "-W", "-f", "${Version}", _NAME)
        _expect(held == upgrade.name.split("_")[1], f"version {held} is installed")
        window = _open(eye)
        window.write("text", "^Search contacts", "Bob Smith")
        window.click("list item", "^Bob Smith", times=2)
        window.wait_for("list item", "Good morning, Alice")
        await _talk(window, bob, "Still there?", "Yes, as before")
        _end(window)
    _remove(root, before, Path(desktop.env["HOME"]))


def _open(eye: Eye) -> Window:
    window = eye.open(None)
    window.wait_for("push button", "^Your state: Available", limit_s=60)
    return window


def _end(window: Window) -> None:
    _expect(window.end() == 0, "the program ended in order")
    _expect("Traceback" not in window.output, "it complained of nothing")


async def _talk(window: Window, bob: Partner, said: str, heard: str) -> None:
    window.write("text", "^Search contacts", "Bob Smith")
    window.click("list item", "^Bob Smith", times=2)
    window.wait_for("*", "^Conversation with Bob Smith")
    window.type("text", "^Message to", said)
    window.key("Return")
    await bob.hears_message(said)
    bob.write(_ADDRESS, heard)
    await bob.drain()
    window.wait_for("list item", heard)


def _check_sizes(root: Root, package: Path) -> None:
    packed = package.stat().st_size / 1e6
    installed = int(root.run("dpkg-query", "-W", "-f", "${Installed-Size}", _NAME))
    _expect(packed < _MOST_PACKED_MB, f"{packed:.1f} MB packed, under {_MOST_PACKED_MB}")
    _expect(installed < _MOST_INSTALLED_KB, f"{installed / 1000:.0f} MB installed, under 160")


def _remove(root: Root, before: set[str], home: Path) -> None:
    _say("remove it")
    root.run("apt-get", "remove", "-y", "-qq", _NAME)
    left = [name for name in root.listing() - before if _NAME in name]
    _expect(not left, f"nothing of it is left {left or ''}")
    # It has no settings of its own under /etc, so removal is already all: what is left came with it.
    root.run("apt-get", "autoremove", "--purge", "-y", "-qq")
    left = sorted(root.listing() - before)
    _expect(not left, f"nothing of what it needed is left either {left[:10] or ''}")
    _expect(any(home.rglob("lyncfedclient.db")), "the user's own data is kept")
    known = subprocess.run(
        ["grep", "-c", "^Package: lyncfedclient$", root.folder / "var/lib/dpkg/status"],
        capture_output=True,
        text=True,
        check=False,
    )
    _expect(known.stdout.strip() == "0", "dpkg has forgotten it")


def _expect(is_so: bool, sentence: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not is_so:
        sys.exit(f"test-deb: failed: not so: {sentence}")
    _say(f"  {sentence.strip()}")


def _say(words: str) -> None:
    print(f"test-deb: {words}", flush=True)  # noqa: T201 - a program of its own


if __name__ == "__main__":
    main()
