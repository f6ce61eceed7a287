"""Waits for what an X server tells of the active window, so that it need not be asked while nothing happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

from lyncfedclient.overriding import override
from lyncfedclient.services.apart import apart
from lyncfedclient.services.desktop.screen_source import ScreenApart

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.services.desktop.screen_source import ScreenAnswer
    from lyncfedclient.services.desktop.x11_screen import X11Screen
    from lyncfedclient.services.tasks import Tasks


class X11Watch(ScreenApart):
    """Looks on a thread of its own, and listens on the loop's."""

    def __init__(self, screen: X11Screen, tasks: Tasks) -> None:
        super().__init__(screen, tasks)
        self._screen = screen
        self._moved: Callable[[], None] | None = None
        self._notifier: QSocketNotifier | None = None

    @override
    def watch(self, moved: Callable[[], None]) -> bool:
        self._moved = moved
        return True

    @override
    def close(self) -> None:
        self._moved = None
        self._stop_listening()
        super().close()

    @override
    async def _ask(self, answer: ScreenAnswer) -> None:
        is_filled = await apart(self._screen.look)
        self._listen()
        answer(is_filled)
        # What came with the answers has been read from the socket, which does not tell of it any more.
        self._on_readable()

    def _listen(self) -> None:
        descriptor = self._screen.descriptor
        if self._notifier is None and self._moved is not None and descriptor is not None:
            self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read)
            self._notifier.activated.connect(self._on_readable)

    def _on_readable(self) -> None:
        if self._moved is not None and self._screen.has_moved():
            self._moved()
        if self._screen.descriptor is None:
            self._stop_listening()

    def _stop_listening(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
