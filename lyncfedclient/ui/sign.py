"""One of our icons, standing by itself beside or above words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class Sign(QLabel):
    """Shows an icon in the colour of the moment, as large as goes with the text, and crisp on the screen it is on."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        icon: str,
        size: int,
        parent: QWidget | None = None,
        *,
        colour: str = "secondary",
    ) -> None:
        """Begin with ``icon`` at ``size`` pixels, in one of the palette's colours by its name."""
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._icon_name = icon
        self._colour_name = colour
        self._usual_size = size
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._draw)
        self._draw()

    def show_icon(self, icon: str, colour: str = "") -> None:
        """Show another of our icons, and in another colour where one is named."""
        self._icon_name = icon
        self._colour_name = colour or self._colour_name
        self._draw()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        size = self._look.grown(self._usual_size)
        colour: str = getattr(self._look.colours, self._colour_name)
        self.setPixmap(self._icons.pixmap(self._icon_name, size, colour, self.devicePixelRatioF()))
