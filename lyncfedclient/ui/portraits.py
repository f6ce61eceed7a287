"""The pictures that contacts have of themselves, decoded beside the window's own thread."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage

from lyncfedclient.overriding import override
from lyncfedclient.ui.picture_reading import read_picture

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.visiting_cards import VisitingCards

_KEPT = 128
_AT_A_TIME = 4


class Portraits(QObject):
    """Keeps the pictures seen last; there is one for all windows, see :func:`portraits_of`."""

    changed = Signal()
    """More pictures can be shown, or others."""
    _decoded = Signal(str, QImage)

    def __init__(self, cards: VisitingCards) -> None:
        super().__init__(cards)
        self._cards = cards
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: dict[str, Jid] = {}
        self._under_way: set[str] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(5000)
        # Reading the bytes is not for the middle of painting a row.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)
        self._decoded.connect(self._on_decoded)
        cards.changed.connect(self._on_card_changed)

    def find(self, jid: Jid) -> tuple[str, QImage] | None:
        """Give the name and image of somebody's picture; None where there is none, or none yet."""
        name = self._cards.picture_name(jid)
        if not name:
            return None
        image = self._images.get(name)
        if image is None:
            if name not in self._under_way and name not in self._wanted:
                self._wanted[name] = jid
                self._soon.start()
            return None
        self._images.move_to_end(name)
        return None if image.isNull() else (name, image)

    def _begin(self) -> None:
        for name in list(self._wanted)[:_AT_A_TIME]:
            jid = self._wanted.pop(name)
            self._under_way.add(name)
            self._pool.start(_Decoding(self, name, self._cards.picture(jid)))
        if self._wanted:
            self._soon.start()

    def tell(self, name: str, image: QImage) -> None:
        """Hand over what was decoded, from any thread."""
        # At the end of the program we may be gone before the last picture is read.
        with contextlib.suppress(RuntimeError):
            self._decoded.emit(name, image)

    def _on_decoded(self, name: str, image: QImage) -> None:
        self._under_way.discard(name)
        self._images[name] = image
        if len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.changed.emit()

    def _on_card_changed(self, _jid: object) -> None:
        self.changed.emit()


class _Decoding(QRunnable):
    def __init__(self, portraits: Portraits, name: str, data: bytes) -> None:
        super().__init__()
        self._portraits = portraits
        self._name = name
        self._data = data

    @override
    def run(self) -> None:
        self._portraits.tell(self._name, read_picture(self._data))


def portraits_of(cards: VisitingCards) -> Portraits:
    """Give the one that decodes these people's pictures."""
    found = cards.findChild(Portraits)
    return found if isinstance(found, Portraits) else Portraits(cards)
