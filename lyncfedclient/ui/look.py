"""The look that everything on the screen shares: colours, fonts, and the steps of size.

The only place that follows the desktop's light or dark setting and its font size; whoever paints
asks here, and paints again on :attr:`Look.changed`.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette

from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from lyncfedclient.ui.style import style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from lyncfedclient.domain.presence import Availability

SPACE_4 = 4
SPACE_8 = 8
SPACE_12 = 12
SPACE_16 = 16
SPACE_24 = 24

RADIUS_CONTROL = 6
RADIUS_COMPOSER = 8
RADIUS_BUBBLE = 12

ROW_HEIGHT = 52
ROW_HEIGHT_COMPACT = 32
SECTION_HEIGHT = 32
PICTURE_ROW = 36
PICTURE_ROW_COMPACT = 24
PICTURE_CONVERSATION = 40
PICTURE_OWN = 48

PANE_WIDTH = 336
PANE_WIDTH_MIN = 260
PANE_WIDTH_MAX = 420
WINDOW_WIDTH_MIN = 360

TEXT_PERCENTS = (100, 115, 130, 150, 175, 200)
"""The sizes of text one can choose; 200 is what WCAG 2.2, 1.4.4, asks for."""

_NO_THEMES = ":/no-themes"
_BASE_PX = 13.0
_USUAL_PT = 9.75
_GROWTHS = ((1.45, 1.5), (1.2, 1.25), (0.0, 1.0))
"""From so many times the usual size of text on, and how much larger pictures are then."""
_SAME_PT = 0.01
_OF_THEME = {
    Theme.LIGHT: LIGHT,
    Theme.DARK: DARK,
    Theme.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Theme.CONTRAST_DARK: CONTRAST_DARK,
}


class Role(Enum):
    """What a text is, hence its font: pixels at 96 dpi with the usual system font, weight, fixed width or not."""

    TITLE = (15.0, QFont.Weight.DemiBold, False)
    BASE = (13.0, QFont.Weight.Normal, False)
    NAME = (13.0, QFont.Weight.DemiBold, False)
    SECONDARY = (12.0, QFont.Weight.Normal, False)
    SECTION = (12.0, QFont.Weight.DemiBold, False)
    CAPTION = (11.0, QFont.Weight.Normal, False)
    CAPTION_STRONG = (11.0, QFont.Weight.DemiBold, False)
    MONOSPACE = (12.0, QFont.Weight.Normal, True)


class Look(QObject):
    """Colours and fonts as they are now; ``changed`` says that any of them is different."""

    changed = Signal()

    def __init__(
        self, theme: Theme = Theme.SYSTEM, parent: QObject | None = None, *, text_percent: int = 100
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text_percent = _sensible(text_percent)
        self._hints = QGuiApplication.styleHints()
        self._fonts: dict[Role, QFont] = {}
        self._colour_cache: dict[str, QColor] = {}
        self._dressed: QApplication | None = None
        # The application's font is ours once it is dressed: what the desktop wants is asked before.
        self._desktop_pt = _measure_base()
        self._base_pt = self._desktop_pt * self._text_percent / 100
        self._growth = _growth(self._base_pt)
        # WORKAROUND: only Qt 6.10 and later know of the desktop's wish for contrast.
        self._access = self._hints.accessibility() if hasattr(self._hints, "accessibility") else None
        self.colours: Colours = self._choose()
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)
        if self._access is not None:
            self._access.contrastPreferenceChanged.connect(self._on_contrast_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self.colours.is_dark

    @property
    def theme(self) -> Theme:
        """What the user chose."""
        return self._theme

    @property
    def base_pt(self) -> float:
        """The size of running text, in points."""
        return self._base_pt

    @property
    def growth(self) -> float:
        """How much larger than usual pictures and signs are, so that they go with the text: in steps, up to a half."""
        return self._growth

    def grown(self, pixels: int) -> int:
        """Give the size that a picture or sign of so many pixels has now."""
        return round(pixels * self.growth)

    def set_theme(self, theme: Theme) -> None:
        """Take the light or the dark colours, or follow the desktop."""
        self._theme = theme
        self._refresh()

    def set_text_percent(self, percent: int) -> None:
        """Write everything larger, or as the desktop does."""
        self._text_percent = _sensible(percent)
        self._refresh()

    def colour(self, value: str) -> QColor:
        """Give a palette value as a QColor, made once."""
        found = self._colour_cache.get(value)
        if found is None:
            found = self._colour_cache[value] = QColor(value)
        return found

    def availability(self, availability: Availability) -> QColor:
        """Give the colour of an availability."""
        return self.colour(self.colours.availability(availability))

    def font(self, role: Role) -> QFont:
        """Give the font of a kind of text, made once."""
        found = self._fonts.get(role)
        if found is None:
            pixels, weight, is_fixed = role.value
            if is_fixed:
                found = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            else:
                found = QFont(QGuiApplication.font())
            found.setWeight(weight)
            found.setPointSizeF(self._base_pt * pixels / _BASE_PX)
            self._fonts[role] = found
        return found

    def dress(self, application: QApplication) -> None:
        """Put palette and style sheet on the application, now and whenever they change."""
        # The few icons that are not ours are Qt's own: it would read through the desktop's themes for them,
        # measured 45 ms of the start.
        QIcon.setThemeSearchPaths([_NO_THEMES])
        if abs(application.font().pointSizeF() - self._base_pt) > _SAME_PT:
            font = application.font()
            font.setPointSizeF(self._base_pt)
            application.setFont(font)
        application.setPalette(_palette(self.colours))
        is_mirrored = application.layoutDirection() is Qt.LayoutDirection.RightToLeft
        application.setStyleSheet(
            style_sheet(self.colours, self._base_pt, growth=self.growth, is_mirrored=is_mirrored)
        )
        self._dressed = application

    def _choose(self) -> Colours:
        if self._theme is not Theme.SYSTEM:
            return _OF_THEME[self._theme]
        is_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        if self._wants_contrast():
            return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
        return DARK if is_dark else LIGHT

    def _wants_contrast(self) -> bool:
        return (
            self._access is not None
            and self._access.contrastPreference() == Qt.ContrastPreference.HighContrast
        )

    def _refresh(self) -> None:
        colours = self._choose()
        base_pt = self._desktop_pt * self._text_percent / 100
        if colours is self.colours and base_pt == self._base_pt:
            return
        self.colours = colours
        self._base_pt = base_pt
        self._growth = _growth(base_pt)
        self._fonts.clear()
        if self._dressed is not None:
            self.dress(self._dressed)
        self.changed.emit()

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._refresh()

    def _on_contrast_changed(self, _preference: object) -> None:
        self._refresh()


def _growth(base_pt: float) -> float:
    return next(growth for least, growth in _GROWTHS if base_pt >= least * _USUAL_PT)


def _sensible(percent: int) -> int:
    return min(max(percent, TEXT_PERCENTS[0]), TEXT_PERCENTS[-1])


def _measure_base() -> float:
    """Take the desktop's font size, but not below 13 pixels' worth.

    Without a desktop Qt falls back to 9 points, which nobody chose.
    """
    screen = QGuiApplication.primaryScreen()
    dpi = screen.logicalDotsPerInchY()
    return max(QGuiApplication.font().pointSizeF(), _BASE_PX * 72.0 / dpi)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, value in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.field),
        (role.AlternateBase, colours.pane),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.secondary),
        (role.Button, colours.pane),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.danger),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.ToolTipBase, colours.pane),
        (role.ToolTipText, colours.text),
        (role.Light, colours.pane),
        (role.Midlight, colours.line),
        (role.Mid, colours.control_line),
        (role.Dark, colours.control_line),
        (role.Shadow, colours.line),
    ):
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.offline))
    return palette
