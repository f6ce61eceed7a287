"""A desktop whose user types, rests and locks the screen as the test says."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.services.desktop.source import Stillness

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.services.desktop.source import Answer


class FakeInput:
    """An idle source; ``asked`` counts how often it was asked, ``is_broken`` that it cannot tell."""

    def __init__(self, *, is_telling: bool = True, lock_every_s: float = 0.0) -> None:
        self.lock_every_s = lock_every_s
        self.is_locked: bool | None = None
        self.is_broken = False
        self.asked = 0
        self._is_telling = is_telling
        self._touched_at = time.monotonic()
        self._returned: Callable[[], None] | None = None

    def rest(self, idle_s: float) -> None:
        """Have the last input lie so long ago."""
        self._touched_at = time.monotonic() - idle_s

    def touch(self) -> None:
        """Have input now, and tell of it if that was wished."""
        self._touched_at = time.monotonic()
        returned, self._returned = self._returned, None
        if returned is not None:
            returned()

    def ask(self, answer: Answer) -> None:
        self.asked += 1
        answer(None if self.is_broken else Stillness(time.monotonic() - self._touched_at, self.is_locked))

    def watch_return(self, returned: Callable[[], None]) -> bool:
        if self._is_telling:
            self._returned = returned
        return self._is_telling

    def close(self) -> None:
        self._returned = None


class FakeLock(QObject):
    """What tells of the screen's lock."""

    changed = Signal(bool)
    asked = Signal()
