"""Finds words on the screen that have less room than they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from lyncfedclient.ui.elided_label import ElidedLabel
from lyncfedclient.ui.wrapped_check_box import WrappedCheckBox

if TYPE_CHECKING:
    from collections.abc import Iterator

SLACK = 3
"""Pixels by which a font may be off."""


def cut_words(window: QWidget) -> list[str]:
    """Say of everything shown in a window what of its words is not to be seen."""
    return [f"{type(widget).__name__} {why}" for widget in _shown(window) if (why := _cut(widget))]


def _shown(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.findChildren(QWidget):
        if child.isVisibleTo(widget) and child.width() and child.height():
            yield child


def _cut(widget: QWidget) -> str:
    """Say what of the widget's words is not to be seen; empty where all is."""
    if isinstance(widget, ElidedLabel):
        return ""
    needed, has = _page_room(widget) if isinstance(widget, QScrollArea) else _room(widget)
    if needed > has + SLACK:
        return f"{_words(widget)!r} needs {needed} and has {has}"
    return _outside(widget)


def _room(widget: QWidget) -> tuple[int, int]:
    """Give how much room the words of a widget need and have, in the direction in which they could be cut."""
    wraps = isinstance(widget, WrappedCheckBox) or (isinstance(widget, QLabel) and widget.wordWrap())
    match widget:
        case QLabel() | WrappedCheckBox() if widget.text() and wraps:
            return widget.heightForWidth(widget.width()), widget.height()
        case QLabel() if widget.text():
            lines = widget.text().split("\n")
            return max(map(widget.fontMetrics().horizontalAdvance, lines)), widget.contentsRect().width()
        case QPushButton() | QCheckBox() | QRadioButton() if widget.text():
            return widget.sizeHint().width(), widget.width()
        case QComboBox() if widget.currentText():
            items = [widget.itemText(place) for place in range(widget.count())]
            widest = max(map(widget.fontMetrics().horizontalAdvance, items))
            current = widget.fontMetrics().horizontalAdvance(widget.currentText())
            return widget.sizeHint().width() - max(widest - current, 0), widget.width()
        case QTabBar():
            return max(widget.tabRect(place).right() for place in range(widget.count())), widget.width()
    return 0, 0


def _page_room(area: QScrollArea) -> tuple[int, int]:
    """Give how wide a page is that scrolls up and down alone, and how much of that is seen."""
    page = area.widget()
    return (page.width(), area.viewport().width()) if page is not None and area.widgetResizable() else (0, 0)


def _words(widget: QWidget) -> str:
    return widget.tabText(widget.count() - 1) if isinstance(widget, QTabBar) else str(widget.property("text"))


def _outside(widget: QWidget) -> str:
    """Say whether words stand beyond the edge of what holds them."""
    parent = widget.parentWidget()
    if not isinstance(widget, QLabel | QAbstractButton) or parent is None:
        return ""
    if isinstance(parent, QAbstractScrollArea) or isinstance(parent.parentWidget(), QTabBar):
        return ""
    if widget.geometry().right() > parent.width() + SLACK or widget.x() < -SLACK:
        return f"{_words(widget)!r} stands beyond the edge"
    return ""
