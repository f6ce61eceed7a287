"""Lets a widget take the rules of the style sheet that hold for it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def restyle(*widgets: QWidget) -> None:
    """Dress widgets anew whose properties (``kind``, ``role``, ``fault``) are others than when they were dressed."""
    for widget in widgets:
        # What was not dressed yet will be, in time.
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            style = widget.style()
            style.unpolish(widget)
            style.polish(widget)
