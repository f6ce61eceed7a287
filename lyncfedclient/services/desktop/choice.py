"""Which of the sources fit the desktop the program runs on."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from lyncfedclient.services.desktop.screen_source import ScreenSource
    from lyncfedclient.services.desktop.source import IdleSource, LockSource
    from lyncfedclient.services.desktop.toast_board import ToastBoard
    from lyncfedclient.services.tasks import Tasks


class Desktop(NamedTuple):
    """The sources to try, best first, and what tells of the lock where the sources do not."""

    sources: tuple[IdleSource, ...]
    lock: LockSource | None = None


def find_desktop(parent: QObject | None = None) -> Desktop:
    """Give what this desktop offers; imported piece by piece, after the first paint."""
    if sys.platform == "win32":
        from lyncfedclient.services.desktop.windows import WindowsInput  # noqa: PLC0415

        return Desktop((WindowsInput(),))
    if sys.platform == "darwin":
        from lyncfedclient.services.desktop.macos import MacInput  # noqa: PLC0415

        return Desktop((MacInput(),))
    return _free_desktop(parent)


def find_screen(tasks: Tasks, parent: QObject | None = None) -> ScreenSource | None:
    """Give the way to learn whether another program fills the screen; None where there is none."""
    from lyncfedclient.services.desktop.screen_source import ScreenApart  # noqa: PLC0415

    if sys.platform == "win32":
        from lyncfedclient.services.desktop.windows_screen import WindowsScreen  # noqa: PLC0415

        return ScreenApart(WindowsScreen(), tasks)
    if sys.platform == "darwin":
        from lyncfedclient.services.desktop.macos_screen import MacScreen  # noqa: PLC0415

        return ScreenApart(MacScreen(), tasks)
    if _is_x11():
        from lyncfedclient.services.desktop.x11_screen import X11Screen  # noqa: PLC0415
        from lyncfedclient.services.desktop.x11_watch import X11Watch  # noqa: PLC0415

        return X11Watch(X11Screen(), tasks)
    if not _has_session_bus():
        return None
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415

    from lyncfedclient.services.desktop.bus import SessionScreen  # noqa: PLC0415

    return SessionScreen(QDBusConnection.sessionBus(), parent)


def find_toast_board(tasks: Tasks, parent: QObject | None = None) -> ToastBoard | None:
    """Give the desktop's own way of showing toasts; None where there is none but the tray."""
    if sys.platform in {"win32", "darwin"}:
        from lyncfedclient.services.desktop.library_toasts import find_library_toasts  # noqa: PLC0415

        return find_library_toasts(tasks, parent)
    if not _has_session_bus():
        return None
    from lyncfedclient.services.desktop.freedesktop_toasts import FreedesktopToasts  # noqa: PLC0415

    return FreedesktopToasts(tasks, parent)


def _free_desktop(parent: QObject | None) -> Desktop:
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415

    from lyncfedclient.services.desktop.bus import LockWatch, MutterIdle, ScreenSaverIdle  # noqa: PLC0415
    from lyncfedclient.services.desktop.x11 import X11Input  # noqa: PLC0415

    # Looked for first: without one, the D-Bus library would start a bus of its own.
    session = QDBusConnection.sessionBus() if _has_session_bus() else None
    system = QDBusConnection.systemBus() if has_system_bus() else None
    sources: list[IdleSource] = []
    if session is not None:
        sources.append(MutterIdle(session, parent))
    if _is_x11():
        # Under Wayland there is an X server too, but it sees only the input of X programs.
        sources.append(X11Input())
    if session is not None:
        sources.append(ScreenSaverIdle(session, parent))
    return Desktop(tuple(sources), LockWatch(session, system, parent))


def _is_x11() -> bool:
    return not os.environ.get("WAYLAND_DISPLAY") and bool(os.environ.get("DISPLAY"))


def _has_session_bus() -> bool:
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and Path(str(runtime), "bus").exists()


def has_system_bus() -> bool:
    """Whether there is a bus of the system's services."""
    return bool(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")) or Path("/run/dbus/system_bus_socket").exists()
