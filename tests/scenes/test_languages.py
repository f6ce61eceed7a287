"""In a language with long words nothing is cut, and from right to left everything stands on the other side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QWidget,
)

from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.elided_label import ElidedLabel
from lyncfedclient.ui.wrapped_check_box import WrappedCheckBox
from tests.scenes.stage import OpenScene, Scene, all_scenes
from tests.support.pseudo import LONG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

_ALL = list(all_scenes().values())
_TOO_ALIKE = ("sign in, ",)
"""Of scenes that differ by their sentence alone, the longest is enough: drawing each costs a tenth of a second."""

_SCENES = [
    scene
    for scene in _ALL
    if not scene.name.startswith(_TOO_ALIKE)
    or scene.name in {"sign in, narrow", "sign in, more open", "sign in, certificate-untrusted"}
]
_SLACK = 3


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.file_name for scene in _SCENES])
def test_nothing_is_cut_in_a_language_with_long_words(scene: Scene, qapp: QApplication) -> None:
    opened = OpenScene(scene, Theme.LIGHT, LONG)

    cut = [f"{type(widget).__name__} {why}" for widget in _shown(opened.widget) if (why := _cut(widget))]

    opened.close()
    assert cut == []


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.file_name for scene in _SCENES])
def test_from_right_to_left_everything_stands_on_the_other_side(scene: Scene, qapp: QApplication) -> None:
    places = []
    for is_mirrored in (False, True):
        opened = OpenScene(replace(scene, is_right_to_left=is_mirrored), Theme.LIGHT)
        places.append(_places(opened.widget))
        opened.close()

    left, right = places
    unmirrored = [
        f"{path} at {left[path].getRect()} and at {right[path].getRect()}"
        for path in left.keys() & right.keys()
        if abs(left[path].left() - right[path].left()) > _SLACK
    ]

    assert unmirrored == []


def _shown(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.findChildren(QWidget):
        if child.isVisibleTo(widget) and child.width() and child.height():
            yield child


def _cut(widget: QWidget) -> str:
    """Say what of the widget's words is not to be seen; empty where all is."""
    if isinstance(widget, ElidedLabel):
        return ""
    needed, has = _page_room(widget) if isinstance(widget, QScrollArea) else _room(widget)
    if needed > has + _SLACK:
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
    if widget.geometry().right() > parent.width() + _SLACK or widget.x() < -_SLACK:
        return f"{_words(widget)!r} stands beyond the edge"
    return ""


def _places(window: QWidget) -> dict[str, QRect]:
    """Give where everything is, mirrored back where the window runs from right to left."""
    found: dict[str, QRect] = {}
    _collect(window, window, "", found)
    if window.isRightToLeft():
        width = window.width()
        for path, rect in found.items():
            found[path] = QRect(width - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())
    return found


def _collect(widget: QWidget, window: QWidget, path: str, found: dict[str, QRect]) -> None:
    counts: dict[str, int] = {}
    for child in widget.children():
        if not isinstance(child, QWidget) or child.isWindow() or not child.isVisibleTo(window):
            continue
        kind = type(child).__name__
        counts[kind] = counts.get(kind, 0) + 1
        here = f"{path}/{kind}{counts[kind]}"
        # What Qt's own widgets are made of is Qt's affair.
        if kind.startswith("QScrollBar") or isinstance(widget, QComboBox | QSpinBox | QTabBar):
            continue
        found[here] = QRect(child.mapTo(window, QPoint(0, 0)), child.size())
        _collect(child, window, here, found)
