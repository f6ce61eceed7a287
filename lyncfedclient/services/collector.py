"""Collects Python's garbage on the window's thread only, and not in the middle of a storm; gives memory back.

Python collects on whatever thread allocates. On a worker thread that would destroy QObjects away from
their own thread, which crashes Qt; on the window's thread it would come in the middle of a burst and,
with ten thousand contacts in memory, cost more than a frame.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

INTERVAL_MS = 20_000
YOUNG = 2_000
"""So many new containers make a look worth while."""
_YOUNG_ROUNDS = 15
"""After so many collections of the young, one of everything."""


class Collector(QObject):
    """Takes the collection over for as long as it lives. One for each process."""

    awake = Signal()
    """The program is awake anyway: whatever else is due now and then needs no timer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._give_back: Callable[[int], int] | None = None
        self._timer = QTimer(self, interval=INTERVAL_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Begin; what exists now is taken to stay for good and is not looked at again."""
        # Not collected first: that would delay the first paint, and there is little to find.
        gc.freeze()
        gc.disable()
        self._timer.start()

    def close(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect(self) -> None:
        """Collect what is worth it."""
        if gc.get_count()[0] >= YOUNG:
            self._rounds = (self._rounds + 1) % _YOUNG_ROUNDS
            gc.collect(2 if self._rounds == 0 else 1)
            self._trim()
        # Last, so that no thread that somebody starts for it takes its share of the processors meanwhile.
        self.awake.emit()

    def _trim(self) -> None:
        """Give the system back what is free: glibc keeps what a burst took, some MiB; this takes 0.3 ms."""
        if sys.platform != "linux":
            return
        if self._give_back is None:
            # Imported here: the first paint does without.
            import ctypes  # noqa: PLC0415

            # Other C libraries have no such call, and no need of one.
            self._give_back = getattr(ctypes.CDLL(None), "malloc_trim", int)
        self._give_back(0)
