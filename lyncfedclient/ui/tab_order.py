"""Where Tab goes next.

Qt goes into a widget that hands its focus on (``setFocusProxy``) wherever that widget stands in the order, though what
it hands the focus to may stand elsewhere: Tab then runs in a circle that leaves half of the window out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_key_pressed(window: QWidget) -> bool:
    """Whether the focus is asked to go on by a key; Qt also asks when what has it is hidden or goes."""
    focused: QWidget | None = window.focusWidget()
    return focused is not None and focused.isVisible()


def go_on(window: QWidget, *, is_forward: bool) -> bool:
    """Give the focus to the next control that takes it by Tab, or to the one before; whether there is one."""
    at: QWidget = window.focusWidget()
    found = _beside(at, is_forward=is_forward)
    while found is not None and found is not at:
        if _is_stop(found, window):
            reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            found.setFocus(reason)
            return True
        found = _beside(found, is_forward=is_forward)
    return False


def _beside(widget: QWidget, *, is_forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if is_forward else widget.previousInFocusChain()


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.window() is window
        and widget.isVisibleTo(window)
        and widget.isEnabled()
    )
