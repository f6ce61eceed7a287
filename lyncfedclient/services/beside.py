"""Work on a thread of its own, for who has no loop to wait on: what :mod:`apart` is, with a signal."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.services.apart import rest

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

_busy: set[Beside] = set()
"""Those whose thread runs; used by the window's thread alone."""


class Beside(QObject):
    """Does one piece of work at a time. Has no parent, so that the thread is never the last to hold a QObject."""

    done = Signal(object)
    """The work is through, and gave this."""

    _ended = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._thread: threading.Thread | None = None
        self._ended.connect(self._on_ended)

    def start(self, work: Callable[..., object], *args: object) -> None:
        """Begin ``work``, which must not raise; meanwhile no garbage is collected, for that would be on any thread."""
        rest.begin()
        _busy.add(self)
        self._thread = threading.Thread(target=self._work, args=(work, args), name=self._name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Wait for what is under way; before the program ends."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        _busy.discard(self)

    def _work(self, work: Callable[..., object], args: tuple[object, ...]) -> None:
        result = work(*args)
        try:
            self._ended.emit(result)
        except RuntimeError:
            # The program has ended meanwhile.
            _log.debug("nobody waits for %s any more", self._name)

    def _on_ended(self, result: object) -> None:
        self.close()
        rest.end()
        self.done.emit(result)
