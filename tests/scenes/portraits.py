"""A person's own picture for the scenes, painted here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication

from lyncfedclient.ui.portraits import portraits_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.scenes.stage import Stage

_LIMIT_S = 5


def portrait(turned: int = 0) -> bytes:
    """Give a small picture of nobody in particular, its colours turned by so many degrees."""
    image = QImage(160, 160, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, 160))
    sky.setColorAt(0, QColor("#3b6ea5"))
    sky.setColorAt(1, QColor("#f2c28b"))
    sky.setStops([(at, _turned(colour, turned)) for at, colour in sky.stops()])
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_turned(QColor("#27445c"), turned))
    painter.drawEllipse(QRectF(20, 108, 120, 110))
    painter.setBrush(QColor("#e0b08a"))
    painter.drawEllipse(QRectF(52, 36, 56, 72))
    painter.setBrush(QColor("#4a3426"))
    painter.drawChord(QRectF(48, 28, 64, 64), 10 * 16, 160 * 16)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODeviceBase.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def _turned(colour: QColor, degrees: int) -> QColor:
    return QColor.fromHsv((colour.hue() + degrees) % 360, colour.saturation(), colour.value())


def shown_soon(stage: Stage, widget: QWidget, count: int = 1) -> None:
    """Paint once, so that the picture is asked for, and wait until it is read beside this thread."""
    portraits = portraits_of(stage.services.visiting_cards)
    widget.grab()
    end = time.monotonic() + _LIMIT_S
    while len(portraits._images) < count and time.monotonic() < end:
        QApplication.processEvents()
