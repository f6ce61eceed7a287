"""Makes ready what finds links while a conversation opens: its tables take 40 ms, more than a frame of scrolling."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from lyncfedclient.services.apart import rest
from lyncfedclient.ui.conversation.links import find_links

# Each kind of link has tables of its own, made when it is first met.
_SAMPLE = "https://example.org/a?b#c http://a.example www.example.org mailto:a@b.example a@b.example xmpp:a@b.example //a.example"


class LinkPreparation(QObject):
    """Once for each run of the program, on a thread that ends with it."""

    _ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ended.connect(self._on_ended)
        self._thread = threading.Thread(target=self._work, name="links", daemon=True)

    def start(self) -> None:
        """Begin; meanwhile no garbage is collected, for that must not happen on another thread."""
        rest.begin()
        self._thread.start()

    def _work(self) -> None:
        find_links(_SAMPLE)
        self._ended.emit()

    def _on_ended(self) -> None:
        self._thread.join()
        rest.end()


_preparations: list[LinkPreparation] = []
"""Kept for good: a thread must not be the last to hold a QObject."""


def prepare_links() -> None:
    """Begin to make ready, unless that was done."""
    if not _preparations:
        _preparations.append(LinkPreparation())
        _preparations[0].start()
