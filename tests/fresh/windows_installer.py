"""Runs the Windows installer under Wine, with a stand-in for the program: install, upgrade, remove, both kinds.

python -m tests.fresh.windows_installer

What it proves is the installer's: files, shortcuts, registry, switches, exit statuses. The program itself cannot be
frozen for Windows on Linux; that, and its start, are the workflow's to prove on Windows.
"""

from __future__ import annotations

import getpass
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.packaging.installer import compile_installer

_PROGRAM = "Program Files/Lync Federation Client"
_FOR_ONE = f"users/{getpass.getuser()}/AppData/Local/Programs/Lync Federation Client"
_SHARED_MENU = "ProgramData/Microsoft/Windows/Start Menu/Programs/Lync Federation Client.lnk"


class Wine:
    """A Windows of its own in a folder."""

    def __init__(self, folder: Path) -> None:
        self._env = {
            **os.environ,
            "HOME": str(folder),
            "USER": "root",
            "WINEPREFIX": str(folder / "prefix"),
            "WINEDEBUG": "-all",
            # Nothing of it is needed, and both would be fetched from elsewhere.
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }
        self.run("wineboot", "-i")
        self.drive = folder / "prefix" / "drive_c"

    def run(self, *words: str) -> tuple[int, str]:
        """Run something; gives its exit status and what it printed."""
        done = subprocess.run(
            ["wine", *words], env=self._env, capture_output=True, text=True, timeout=300, check=False
        )
        return done.returncode, done.stdout

    def registry(self, key: str) -> str:
        """Give what stands under a key; empty where there is none."""
        status, text = self.run("reg", "query", key, "/s")
        return "" if status else text

    def program(self) -> set[str]:
        """Name what is installed for everybody."""
        folder = self.drive / _PROGRAM
        return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}

    def close(self) -> None:
        """End what still runs of it."""
        subprocess.run(["wineserver", "-k"], env=self._env, check=False)


def main() -> None:
    """Do it all; the last line says how it went."""
    with tempfile.TemporaryDirectory(prefix="lyncfed-wine-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        wine = Wine(folder)
        try:
            _live(wine, folder)
        finally:
            wine.close()
    _say("passed, with a stand-in for the program")


def _live(wine: Wine, folder: Path) -> None:
    first = compile_installer(
        folder / "first", "0.1.0", {"lyncfedclient.exe": "1", "_internal/old.dll": "old"}
    )
    second = compile_installer(
        folder / "second", "0.2.0", {"lyncfedclient.exe": "2", "_internal/new.dll": "new"}
    )
    for file, to in ((first, "first.exe"), (second, "second.exe")):
        (wine.drive / to).write_bytes(file.read_bytes())
    (wine.drive / "policy.toml").write_text("partners_only = true\n")

    status, _ = wine.run("C:\\first.exe", "/S", "/AllUsers", "/POLICY=C:\\policy.toml")
    _expect(
        status == 0 and "_internal/old.dll" in wine.program(), "it installs for everybody without a question"
    )
    _expect((wine.drive / _SHARED_MENU).exists(), "it is in everybody's Start menu")
    policy = wine.drive / "ProgramData/lyncfedclient/policy.toml"
    _expect(policy.read_text() == "partners_only = true\n", "the policy is in its place")
    classes = wine.registry("HKLM\\Software\\Classes\\xmpp\\shell\\open\\command")
    _expect('lyncfedclient.exe" "%1"' in classes, "xmpp: addresses are its own")
    for ending in (".vcf", ".csv"):
        offered = wine.registry(f"HKLM\\Software\\Classes\\{ending}\\OpenWithProgids")
        _expect("lyncfedclient.contacts" in offered, f"it is offered for {ending}")

    status, _ = wine.run("C:\\second.exe", "/S", "/AllUsers")
    _expect(status == 0 and "_internal/new.dll" in wine.program(), "it upgrades")
    _expect("_internal/old.dll" not in wine.program(), "nothing of the older version stays")
    shown = wine.registry("HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\lyncfedclient")
    _expect("0.2.0" in shown, "Windows knows the new version")

    uninstall = "C:\\Program Files\\Lync Federation Client\\uninstall.exe"
    # The uninstaller copies itself away and goes on there, unless it is told to stay.
    wine.run(uninstall, "/S", "/AllUsers", "_?=C:\\Program Files\\Lync Federation Client")
    _expect(wine.program() <= {"uninstall.exe"}, "it removes its files")
    _expect(not (wine.drive / _SHARED_MENU).exists(), "it leaves the Start menu")
    for key in (
        "Software\\Classes\\xmpp",
        "Software\\Classes\\lyncfedclient.xmpp",
        "Software\\lyncfedclient",
    ):
        _expect(not wine.registry(f"HKLM\\{key}"), f"{key} is gone")
    _expect(policy.exists(), "the policy stays")

    status, _ = wine.run("C:\\first.exe", "/S", "/CurrentUser")
    _expect(
        status == 0 and (wine.drive / _FOR_ONE / "lyncfedclient.exe").exists(), "it installs for one user"
    )
    _expect("lyncfedclient" in wine.registry("HKCU\\Software\\lyncfedclient"), "in that user's registry")
    _expect(not wine.registry("HKLM\\Software\\lyncfedclient"), "and not in the machine's")


def _expect(is_so: bool, sentence: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not is_so:
        sys.exit(f"test-windows: failed: not so: {sentence}")
    _say(f"  {sentence}")


def _say(words: str) -> None:
    print(f"test-windows: {words}", flush=True)  # noqa: T201 - a program of its own


if __name__ == "__main__":
    main()
