"""What holds for every test: no screen, no desktop and no profile but the test's own."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Before anybody imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("LYNCFEDCLIENT_PROFILE", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_name, None)

# How long an example takes says more about the machine's other work than about the code.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
