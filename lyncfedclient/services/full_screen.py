"""Whether another program fills the screen: a presentation, most likely, that nothing should cover.

Asked when the desktop tells that it may be so, and every few seconds where it does not tell, and only while the
answer matters. One answer alone is not believed, so that a
picture looked at in passing makes nobody unreachable; the end is believed at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from lyncfedclient.services.desktop.screen_source import ScreenSource

ASK_MS = 5_000
MOVED_MS = 300
"""How long after the desktop told: a window is made large in several steps."""
BELIEVED_AFTER = 2
"""So many answers in a row that the screen is filled."""


class FullScreen(QObject):
    """Tells when another program fills the screen, and when it no longer does."""

    changed = Signal()
    """:attr:`is_filled` is different."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: ScreenSource | None = None
        self._is_wanted = False
        self._is_asking = False
        self._times = 0
        self._is_told = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.ask)

    @property
    def is_filled(self) -> bool:
        """Whether another program fills the screen."""
        return self._times >= BELIEVED_AFTER

    def watch(self, *, is_wanted: bool) -> None:
        """Ask from now on, or no longer."""
        if is_wanted != self._is_wanted:
            self._is_wanted = is_wanted
            self._set_going()

    def start(self, source: ScreenSource | None) -> None:
        """Begin with what this desktop offers; None where it cannot be asked."""
        self._source = source
        self._is_told = source is not None and source.watch(self._on_moved)
        self._set_going()

    def close(self) -> None:
        """Stop watching."""
        self._timer.stop()
        self._is_told = False
        source, self._source = self._source, None
        if source is not None:
            source.close()

    def ask(self) -> None:
        """Ask once; an answer that is late is waited for."""
        if self._source is not None and not self._is_asking:
            self._is_asking = True
            self._source.ask(self._on_answer)
        elif self._is_asking and self._is_told:
            # What was asked before the desktop told may not hold any more.
            self._timer.start(MOVED_MS)

    # -- inside --------------------------------------------------------------------------------

    @property
    def _is_going(self) -> bool:
        return self._is_wanted and self._source is not None

    def _set_going(self) -> None:
        if self._is_going:
            self.ask()
        else:
            self._timer.stop()
            self._take(is_filled=False)

    def _on_moved(self) -> None:
        if self._is_going:
            self._timer.start(MOVED_MS)

    def _on_answer(self, is_filled: bool | None) -> None:  # noqa: FBT001 - a callback's one argument
        self._is_asking = False
        if self._is_going:
            self._take(is_filled=bool(is_filled))
            is_due = not self._is_told or 0 < self._times < BELIEVED_AFTER
            if is_due and not self._timer.isActive():
                self._timer.start(ASK_MS)

    def _take(self, *, is_filled: bool) -> None:
        before = self.is_filled
        self._times = min(self._times + 1, BELIEVED_AFTER) if is_filled else 0
        if self.is_filled != before:
            self.changed.emit()
