"""The one owner of asyncio tasks: keeps, names, logs and cancels them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Coroutine

_log = logging.getLogger(__name__)


class Tasks(QObject):
    """Runs coroutines in the background. The event loop keeps only weak references, so this keeps strong ones."""

    failed = Signal(object)
    """A task ended with an exception nobody caught; carries the exception."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """Begin ``work`` on the running loop and keep it until it ends."""
        # Imported here and below: the window is painted before there is a loop.
        import asyncio  # noqa: PLC0415

        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._on_done)
        return task

    async def close(self) -> None:
        """Cancel everything and wait until it has ended."""
        import asyncio  # noqa: PLC0415

        running = tuple(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            _log.error("task %s failed", task.get_name(), exc_info=error)
            self.failed.emit(error)
