"""How much more room the text takes than it usually does, and windows that begin with that much more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_BASE_PX = 13.0
_POINTS_PER_INCH = 72.0
_USUAL = 1.1
"""Desktops differ that much in what they call usual."""
_MOST = 1.6
"""Lines break: twice the size of text does not need windows twice as wide."""


def text_factor() -> float:
    """Give how much wider than usual things are to be for the text that is written now; 1 for usual text."""
    screen = QGuiApplication.primaryScreen()
    pixels = QGuiApplication.font().pointSizeF() * screen.logicalDotsPerInchY() / _POINTS_PER_INCH
    factor = pixels / _BASE_PX
    return 1.0 if factor < _USUAL else min(factor, _MOST)


def give_room(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or with larger text a larger one, as far as the screen has room."""
    factor = text_factor()
    if factor > 1.0:
        room = window.screen().availableSize()
        width = max(width, min(round(width * factor), room.width()))
        height = max(height, min(round(height * factor), room.height()))
    window.resize(width, height)
