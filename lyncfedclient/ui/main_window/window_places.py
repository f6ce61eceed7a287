"""Where windows stood when they were closed: for each arrangement of screens by itself.

A laptop at its desk and the same one on a train have different screens; what was right for one is kept
while the other is in use.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.services.preferences import Preferences

MAX_KEPT = 48
"""So many places are remembered; the oldest go."""


class WindowPlaces:
    """Remembers the places of windows by name, and puts them there again."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def restore(self, window: QWidget, name: str, fallback: str = "") -> bool:
        """Put a window where one of this name was; whether there was such a place.

        Qt brings what would be outside of all screens back into one.
        """
        key = _key(name)
        entries = (entry.rpartition(" ") for entry in self._preferences.settings.other_places)
        place = next((place for known, _, place in entries if known == key), fallback)
        try:
            geometry = base64.b64decode(place, validate=True)
        except (binascii.Error, ValueError):
            return False
        return bool(geometry) and window.restoreGeometry(QByteArray(geometry))

    def remember(self, window: QWidget, name: str) -> str:
        """Keep where a window is; gives the place as text."""
        key = _key(name)
        place = base64.b64encode(window.saveGeometry().data()).decode()
        others = [
            entry for entry in self._preferences.settings.other_places if entry.rpartition(" ")[0] != key
        ]
        self._preferences.update(other_places=(*others, f"{key} {place}")[-MAX_KEPT:])
        return place


def _key(name: str) -> str:
    """Name a place by window and screens: their number, places, sizes and sharpness."""
    screens = sorted(
        f"{screen.name()} {screen.geometry().getRect()} {screen.devicePixelRatio()}"
        for screen in QGuiApplication.screens()
    )
    return f"{name}@{hashlib.sha256(chr(10).join(screens).encode()).hexdigest()[:12]}"
