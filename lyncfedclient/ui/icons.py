"""Our icons and presence shapes, drawn as SVG and tinted with the colours of the moment.

In the files ``currentColor`` is the ink and ``#fff`` the mark upon it. The presence shapes stand on
a grid of 12, all others on 16.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from lyncfedclient.domain.resources import resource

if TYPE_CHECKING:
    from lyncfedclient.domain.presence import Availability
    from lyncfedclient.ui.look import Look

APP_ICON = "lyncfedclient"
ENDED = "ended"
"""The shape of a contact whose service has ended; all other shapes are named by their availability."""
_DIRECTED = frozenset({"icons/back.svg"})
"""These point against the direction of reading."""


class Icons(QObject):
    """Draws icons and shapes, each once for every colour and size."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kept: dict[tuple[str, str, str, int, float, bool], QPixmap] = {}
        look.changed.connect(self._kept_is_stale)

    def pixmap(self, name: str, size: int, colour: str = "", ratio: float = 1.0) -> QPixmap:
        """Give one of ``resources/icons`` at ``size`` pixels; ``colour`` as ``#RRGGBB``, else secondary text's."""
        return self._pixmap(
            f"icons/{name}.svg", colour or self._look.colours.secondary, "#ffffff", size, ratio
        )

    def icon(self, name: str, size: int = 16, colour: str = "") -> QIcon:
        """Give an icon that is crisp on every screen there is; ask again when the look changes."""
        icon = QIcon()
        for ratio in _ratios():
            icon.addPixmap(self.pixmap(name, size, colour, ratio))
            if not colour:
                dim = self.pixmap(name, size, self._look.colours.control_line, ratio)
                icon.addPixmap(dim, QIcon.Mode.Disabled)
        return icon

    def shape(self, availability: Availability, size: int = 12, ratio: float = 1.0) -> QPixmap:
        """Give the presence shape in its colour."""
        colours = self._look.colours
        name = f"presence/{availability.value}.svg"
        return self._pixmap(name, colours.availability(availability), colours.on_presence, size, ratio)

    def ended_shape(self, size: int = 12, ratio: float = 1.0) -> QPixmap:
        """Give the shape of a contact whose service has ended."""
        colours = self._look.colours
        return self._pixmap(f"presence/{ENDED}.svg", colours.offline, colours.on_presence, size, ratio)

    def shape_icon(self, availability: Availability, size: int = 12) -> QIcon:
        """Give the presence shape for a menu, a button or the tray."""
        icon = QIcon()
        for ratio in _ratios():
            icon.addPixmap(self.shape(availability, size, ratio))
        return icon

    def app_icon(self) -> QIcon:
        """Give the program's own icon in the sizes that desktops ask for."""
        icon = QIcon()
        for size in (16, 24, 32, 48, 64, 128, 256):
            icon.addPixmap(self.pixmap(APP_ICON, size))
        return icon

    def _pixmap(self, path: str, ink: str, mark: str, size: int, ratio: float) -> QPixmap:
        is_mirrored = (
            path in _DIRECTED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        )
        key = (path, ink, mark, size, ratio, is_mirrored)
        found = self._kept.get(key)
        if found is None:
            found = _draw(path, ink, mark, size, ratio)
            if is_mirrored:
                found = found.transformed(QTransform.fromScale(-1, 1))
            self._kept[key] = found
        return found

    def _kept_is_stale(self) -> None:
        self._kept.clear()


def _ratios() -> list[float]:
    return sorted({1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})


@cache
def _source(path: str) -> str:
    return resource(*path.split("/")).read_text(encoding="utf-8")


def _draw(path: str, ink: str, mark: str, size: int, ratio: float) -> QPixmap:
    svg = _source(path)
    if path != f"icons/{APP_ICON}.svg":
        svg = svg.replace("currentColor", ink).replace("#fff", mark)
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
