"""Telling a screen reader something that happened without the user doing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something at its next pause; what a window shows from the first it reads anyway."""
    if not text or not widget.window().testAttribute(Qt.WidgetAttribute.WA_WState_Created):
        return
    # Imported here: the first paint does without, and PySide makes 190 enum members for it.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
