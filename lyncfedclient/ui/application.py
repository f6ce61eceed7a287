"""Qt's application as this program has it, on each system."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from lyncfedclient import __version__

if TYPE_CHECKING:
    from collections.abc import Callable


def make_application() -> QApplication:
    """Make the application, by the name under which desktops know it."""
    application = _of_this_system()
    application.setApplicationName("lyncfedclient")
    application.setApplicationDisplayName("Lync Federation Client")
    application.setApplicationVersion(__version__)
    # Inside Flatpak the desktop knows us by another name.
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "lyncfedclient"))
    # Qt would stop the loop with the last window, before anything is cleaned up.
    application.setQuitOnLastWindowClosed(False)
    return application


def handed_early(application: QApplication, on_wish: Callable[[str], None]) -> list[str]:
    """Give what was handed over before anybody listened: macOS does so by an event, from now on to ``on_wish``."""
    if sys.platform == "darwin":
        from lyncfedclient.ui.mac_application import MacApplication  # noqa: PLC0415 - other systems do without

        if isinstance(application, MacApplication):
            application.opened.connect(on_wish)
            return application.take_early()
    return []


def _of_this_system() -> QApplication:
    # Fusion, which our style sheet was written on. As an argument, before any other style is made; and to ask
    # for the one there is would have PySide make QStyle's 566 members.
    arguments = [*sys.argv[:1], "-style", "fusion"]
    if sys.platform == "darwin":
        from lyncfedclient.ui.mac_application import MacApplication  # noqa: PLC0415 - as above

        return MacApplication(arguments)
    return QApplication(arguments)
