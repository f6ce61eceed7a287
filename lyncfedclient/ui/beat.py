"""The window's side of the trace: when its thread is free, and when the list is painted first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView

from lyncfedclient.overriding import override
from lyncfedclient.trace import BEAT_MS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.trace import Trace


class Beat(QObject):
    """Beats for a trace as long as it lives. Made only when a trace is asked for."""

    def __init__(self, trace: Trace, window: QWidget) -> None:
        super().__init__(window)
        self._trace = trace
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(trace.beat)
        self._seconds = QTimer(self, interval=1000, timerType=Qt.TimerType.PreciseTimer)
        self._seconds.timeout.connect(self._on_second)
        self._is_painted = False
        self._frames = 0
        self._lists = [view.viewport() for view in window.findChildren(QAbstractItemView)]
        for viewport in self._lists:
            viewport.installEventFilter(self)

    def start(self) -> None:
        """Begin to beat."""
        self._trace.start()
        self._timer.start()
        self._seconds.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._frames += 1
            if not self._is_painted:
                self._is_painted = True
                # Noted once this paint is over and on the screen.
                QTimer.singleShot(0, self._on_painted)
        return super().eventFilter(watched, event)

    def _on_painted(self) -> None:
        self._trace.note("painted")
        # What the start took is another matter than what comes now.
        self._trace.forget_longest()

    def _on_second(self) -> None:
        self._trace.note_longest()
        frames, self._frames = self._frames, 0
        if frames:
            self._trace.note("frames", count=frames)
