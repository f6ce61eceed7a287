"""A desktop of one's own on a machine without one: screen, window manager, D-Bus, keyring, accessibility."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from tests.support.household import Household

_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session that starts no service by itself: what is not started here is not there."""

_OF_ANOTHER_DESKTOP = (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "DBUS_SESSION_BUS_ADDRESS",
    "XAUTHORITY",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "XDG_CURRENT_DESKTOP",
    "XDG_SESSION_TYPE",
    "QT_QPA_PLATFORM",
    "QT_QPA_PLATFORMTHEME",
    "NO_AT_BRIDGE",
    "LYNCFEDCLIENT_PROFILE",
)


class Desktop:
    """``env`` is the environment of a program on it. Ends with its household.

    With ``has_screen`` false there is no screen: a program then uses the one of ``os.environ``.
    ``size`` is the screen's width and height.
    """

    def __init__(
        self,
        household: Household,
        *,
        has_screen: bool = True,
        has_keyring: bool = True,
        size: tuple[int, int] = (1280, 860),
    ) -> None:
        self._household = household
        self._has_screen = has_screen
        self._has_keyring = has_keyring
        self._size = size
        self.folder = Path(tempfile.mkdtemp(prefix="desktop-", dir=household.folder))
        self.env = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER_DESKTOP}
        if not has_screen:
            for name in ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_SESSION_TYPE"):
                if name in os.environ:
                    self.env[name] = os.environ[name]

    def start(self) -> None:
        """Start everything; returns when a program can be started."""
        home, runtime = self.folder / "home", self.folder / "run"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        self._link_wayland(runtime)
        self.env |= {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        if self._has_screen:
            self._start_screen()
        self._start_bus(runtime)
        if self._has_keyring:
            self._start_keyring()
        if self._has_screen:
            self._run(_LAUNCHER, "--launch-immediately", name="at-spi")
            self._wait_for_name("org.a11y.Bus")

    def screenshot(self, path: Path) -> None:
        """Take a picture of the screen, without the empty margin around the windows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", "-trim", "+repage", str(path)], env=self.env, check=True)

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        os.set_inheritable(writing, True)
        try:
            width, height = self._size
            command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
            self._household.start(
                [*command, "-nolisten", "tcp", "-noreset"], name="xvfb", env=self.env, pass_fds=(writing,)
            )
        finally:
            os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start:\n{self._household.log('xvfb')}")
        self.env |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self._run("openbox", "--sm-disable", name="openbox")
        wait_until(self._is_managed, "openbox manages the windows")

    def _start_bus(self, runtime: Path) -> None:
        socket, config = runtime / "bus", runtime / "bus.conf"
        config.write_text(_BUS.format(socket=socket))
        self._run("dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", name="dbus")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        wait_until(socket.exists, "the D-Bus session is there")

    def _start_keyring(self) -> None:
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        keyring = self._household.start(command, name="keyring", env=self.env, has_stdin=True)
        if keyring.stdin is not None:
            keyring.stdin.write(b"password of a keyring that lives for one run")
            keyring.stdin.close()
        self._wait_for_name("org.freedesktop.secrets")

    def _run(self, *command: str, name: str) -> None:
        self._household.start(command, name=name, env=self.env)

    def _is_managed(self) -> bool:
        asked = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=self.env, capture_output=True, check=False
        )
        return b"window id" in asked.stdout

    def _wait_for_name(self, name: str) -> None:
        command = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
        command += ["org.freedesktop.DBus.NameHasOwner", f"string:{name}"]

        def is_owned() -> bool:
            asked = subprocess.run(command, env=self.env, capture_output=True, check=False)
            return b"boolean true" in asked.stdout

        wait_until(is_owned, f"{name} is on the D-Bus session")

    def _link_wayland(self, runtime: Path) -> None:
        """Let a program find the real Wayland socket although the runtime folder is our own."""
        name, real = self.env.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR")
        if name and real and "/" not in name:
            (runtime / name).symlink_to(f"{real}/{name}")
