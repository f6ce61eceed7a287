"""What holds for every test: no screen, no desktop and no profile but the test's own."""

from __future__ import annotations

import os

# Before anybody imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("LYNCFEDCLIENT_PROFILE", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_name, None)
