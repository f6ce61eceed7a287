"""In a language with long words nothing is cut, and from right to left everything stands on the other side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QComboBox,
    QSpinBox,
    QTabBar,
    QWidget,
)

from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.look import WINDOW_WIDTH_MIN
from tests.scenes.stage import OpenScene, Scene, all_scenes
from tests.support.cut_words import SLACK, cut_words
from tests.support.pseudo import LONG

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_ALL = list(all_scenes().values())
_TOO_ALIKE = ("sign in, ",)
"""Of scenes that differ by their sentence alone, the longest is enough: drawing each costs a tenth of a second."""

_LARGER = 1.6
_LEAST = 640

_SCENES = [
    scene
    for scene in _ALL
    if not scene.name.startswith(_TOO_ALIKE)
    or scene.name in {"sign in, narrow", "sign in, more open", "sign in, certificate-untrusted"}
]


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.file_name for scene in _SCENES])
def test_nothing_is_cut_in_a_language_with_long_words(scene: Scene, qapp: QApplication) -> None:
    opened = OpenScene(scene, Theme.LIGHT, LONG)

    cut = cut_words(opened.widget)

    opened.close()
    assert cut == []


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.file_name for scene in _SCENES])
def test_nothing_is_cut_in_text_of_twice_the_size(scene: Scene, qapp: QApplication) -> None:
    opened = OpenScene(scene, Theme.LIGHT, text_percent=200)
    # As windows begin on a screen that has room for it; the screen of the tests is a small one.
    opened.resize(round(opened.widget.width() * _LARGER), round(opened.widget.height() * _LARGER))

    cut = cut_words(opened.widget)

    opened.close()
    assert cut == []


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.file_name for scene in _SCENES])
def test_nothing_is_cut_in_the_narrowest_window(scene: Scene, qapp: QApplication) -> None:
    opened = OpenScene(scene, Theme.LIGHT)
    width = max(WINDOW_WIDTH_MIN, opened.widget.minimumWidth())
    opened.resize(width, max(opened.widget.height(), _LEAST))

    cut = cut_words(opened.widget)

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
        if abs(left[path].left() - right[path].left()) > SLACK
    ]

    assert unmirrored == []


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
