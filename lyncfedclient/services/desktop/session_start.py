"""Starting with the user's session: an autostart entry (XDG), a launch agent (macOS), a Run value (Windows).

The entry itself is the setting, so that it cannot disagree with what the desktop does; see the XDG
Autostart specification, Apple's launchd.plist(5), and Microsoft's "Run and RunOnce Registry Keys".
"""

from __future__ import annotations

import os
import plistlib
import shlex
import sys
from pathlib import Path
from typing import Protocol

_NAME = "lyncfedclient"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class SessionStart(Protocol):
    """How this desktop starts programs with the session. Both methods touch a small file and may raise OSError."""

    def is_on(self) -> bool:
        """Whether we are started with the session."""

    def set_on(self, is_on: bool) -> None:  # noqa: FBT001 - a state handed on, not an option
        """Be started with the session, or not any more."""


class AutostartEntry:
    """A desktop entry in the user's autostart folder."""

    def __init__(self, folder: Path, command: list[str]) -> None:
        self._path = folder / f"{_NAME}.desktop"
        self._command = command

    def is_on(self) -> bool:
        """Whether the entry is there and not switched off by the desktop's own settings."""
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except OSError:
            return False
        switched_off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
        return not switched_off.intersection(line.replace(" ", "") for line in lines)

    def set_on(self, is_on: bool) -> None:  # noqa: FBT001 - see the protocol
        """Write the entry, or take it away."""
        if not is_on:
            self._path.unlink(missing_ok=True)
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            "Name=Lync Federation Client",
            f"Exec={' '.join(_quoted(word) for word in self._command)}",
            f"Icon={_NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        ]
        self._path.write_text("\n".join(lines) + "\n", encoding="utf-8")


class LaunchAgent:
    """A property list in ``~/Library/LaunchAgents``."""

    def __init__(self, folder: Path, command: list[str]) -> None:
        self._path = folder / f"org.{_NAME}.plist"
        self._command = command

    def is_on(self) -> bool:
        """Whether the agent is there."""
        return self._path.exists()

    def set_on(self, is_on: bool) -> None:  # noqa: FBT001 - see the protocol
        """Write the agent, or take it away; it counts from the next session on."""
        if not is_on:
            self._path.unlink(missing_ok=True)
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        agent = {
            "Label": f"org.{_NAME}",
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self._path.write_bytes(plistlib.dumps(agent))


class RunValue:
    """A value below the user's Run key."""

    def __init__(self, command: list[str]) -> None:
        self._command = command

    def is_on(self) -> bool:
        """Whether the value is there."""
        import winreg  # noqa: PLC0415 - there is none elsewhere

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:  # type: ignore[attr-defined,unused-ignore]
                winreg.QueryValueEx(key, _NAME)  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:
            return False
        return True

    def set_on(self, is_on: bool) -> None:  # noqa: FBT001 - see the protocol
        """Write the value, or take it away."""
        import subprocess  # noqa: PLC0415
        import winreg  # noqa: PLC0415

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:  # type: ignore[attr-defined,unused-ignore]
            if is_on:
                line = subprocess.list2cmdline(self._command)
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)  # type: ignore[attr-defined,unused-ignore]
            elif self.is_on():
                winreg.DeleteValue(key, _NAME)  # type: ignore[attr-defined,unused-ignore]


def session_start() -> SessionStart:
    """Give this desktop's own way."""
    command = [*own_command(), "--in-tray"]
    if sys.platform == "win32":
        return RunValue(command)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    configured = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(configured) if configured.startswith("/") else Path.home() / ".config"
    return AutostartEntry(folder / "autostart", command)


def own_command() -> list[str]:
    """Give the words that start this program again: the frozen program, or the interpreter with our package."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "lyncfedclient"]


def _quoted(word: str) -> str:
    """Quote a word as the Desktop Entry specification wants it in Exec; a percent sign is a field code there."""
    if word == shlex.quote(word):
        return word.replace("%", "%%")
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'
