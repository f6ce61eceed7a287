"""Buttons that open a menu, for the mouse and for a screen reader alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QToolButton


class ButtonMenu(QObject):
    """Opens a menu below its button as soon as that is pressed.

    Not by ``QToolButton.setMenu``: there a screen reader is offered an action that does nothing (``InstantPopup``),
    or one that answers only when the menu is closed again (the other modes).
    """

    def __init__(self, button: QToolButton, menu: QMenu) -> None:
        super().__init__(button)
        menu.setAccessibleName(menu.accessibleName() or button.accessibleName())
        self._button = button
        self._menu = menu
        button.pressed.connect(self._open)
        menu.aboutToHide.connect(self._on_hidden)

    def _open(self) -> None:
        button, menu = self._button, self._menu
        at = button.rect().bottomLeft() + QPoint(0, 1)
        if button.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at = button.rect().bottomRight() + QPoint(1 - menu.sizeHint().width(), 1)
        # The press that closes the menu is not to open it again.
        menu.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        menu.popup(button.mapToGlobal(at))
        if button.hasFocus() and not button.underMouse() and (lines := menu.actions()):
            menu.setActiveAction(lines[0])

    def _on_hidden(self) -> None:
        self._button.setDown(False)
