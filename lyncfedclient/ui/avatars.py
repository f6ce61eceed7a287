"""Pictures of people: round; their own where it is at hand, else initials on a tint of the address."""

from __future__ import annotations

import unicodedata
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPixmap

from lyncfedclient.ui.look import Role
from lyncfedclient.ui.tint import tint

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.portraits import Portraits

_KEPT = 160
"""A few screens of rows: drawing one again takes 0.1 ms, keeping it 5 KiB, on a fine screen 20."""
_WHITE = QColor("#FFFFFF")


def initials(name: str, jid: Jid) -> str:
    """Give what stands in for a picture: the first letters of the first two words of the name.

    One syllable for Hangul and one sign for Han and Kana, one letter for scripts that join
    (Arabic, Syriac). Without a name the words of the address' local part serve.
    """
    words = [word for word in (_letters(part) for part in name.split()) if word]
    if not words or "@" in name:
        source = jid.local or jid.domain
        for separator in "._-+":
            source = source.replace(separator, " ")
        words = [word for word in (_letters(part) for part in source.split()) if word]
    if not words:
        return "?"
    first = _first(words[0])
    if len(words) == 1 or _stands_alone(first):
        return first
    second = _first(words[1])
    return first if _stands_alone(second) else first + second


def _letters(word: str) -> str:
    """Drop what comes before the first letter or digit."""
    composed = unicodedata.normalize("NFC", word)
    for position, character in enumerate(composed):
        if character.isalnum():
            return composed[position:]
    return ""


def _first(word: str) -> str:
    end = 1
    while end < len(word) and unicodedata.category(word[end]).startswith("M"):
        end += 1
    head = word[:end]
    upper = head.upper()
    return upper if len(upper) == len(head) else head


def _stands_alone(letter: str) -> bool:
    name = unicodedata.name(letter[0], "")
    return name.startswith(("HANGUL", "CJK", "HIRAGANA", "KATAKANA", "ARABIC", "SYRIAC", "THAANA"))


class Avatars(QObject):
    """Draws and keeps the pictures of the people seen last."""

    changed = Signal()
    """Somebody may have another picture now."""

    def __init__(self, look: Look, parent: QObject | None = None, portraits: Portraits | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._portraits = portraits
        self._kept: OrderedDict[tuple[str, str, int, float], QPixmap] = OrderedDict()
        if portraits is not None:
            portraits.changed.connect(self.changed)

    def pixmap(
        self, jid: Jid, name: str, size: int, ratio: float = 1.0, *, is_faded: bool = False
    ) -> QPixmap:
        """Give the picture of a person, ``size`` pixels wide at 1x; ``is_faded`` is for services that ended."""
        portrait = self._portraits.find(jid) if self._portraits is not None and not is_faded else None
        if portrait is not None:
            key = (portrait[0], "", size, ratio)
        else:
            key = (initials(name, jid), self._look.colours.faded if is_faded else tint(jid), size, ratio)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        drawn = _cut_out(portrait[1], size, ratio) if portrait is not None else self._draw(*key)
        self._kept[key] = drawn
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return drawn

    def _draw(self, letters: str, ground: str, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        whole = QRectF(0, 0, size, size)
        painter.drawEllipse(whole)
        font = QFont(self._look.font(Role.NAME))
        font.setPixelSize(round(size * (0.39 if len(letters) > 1 else 0.44)))
        painter.setFont(font)
        painter.setPen(_WHITE)
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, letters)
        painter.end()
        return pixmap


def _cut_out(image: QImage, size: int, ratio: float) -> QPixmap:
    """Draw an image as a disc."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    whole = QRectF(0, 0, size, size)
    disc = QPainterPath()
    disc.addEllipse(whole)
    # Where the picture is transparent: on white, as its owner saw it.
    painter.fillPath(disc, _WHITE)
    painter.setClipPath(disc)
    painter.drawImage(whole, image)
    painter.end()
    return pixmap
