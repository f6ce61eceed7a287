"""Pictures that came from other people, read with care: three formats, a bound on pixels, no second look at what it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

SIDE: Final = 144
"""Pixels of a picture as it is kept: enough for the largest place at twice the resolution."""
MAX_PIXELS: Final = 4_000_000
_MOST_UNEVEN: Final = 8
_BEGINNINGS: Final = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
)
"""WebP is left out on purpose (CVE-2023-4863 was in its reader), SVG because it is a program."""


def read_picture(data: bytes) -> QImage:
    """Give the middle square of a picture, :data:`SIDE` pixels wide; a null image where it is none of ours to show.

    May be called in any thread.
    """
    kind = next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), None)
    if kind is None:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODeviceBase.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    # What the first bytes say is believed, and no other reader is tried.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    if max(size.width(), size.height()) > _MOST_UNEVEN * min(size.width(), size.height()):
        return QImage()
    reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return QImage()
    left, top = (image.width() - SIDE) // 2, (image.height() - SIDE) // 2
    square = image.copy(QRect(max(0, left), max(0, top), min(SIDE, image.width()), min(SIDE, image.height())))
    return square.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
