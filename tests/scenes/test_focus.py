"""By keyboard every control of every scene is reached, and none holds the focus for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from lyncfedclient.domain.settings import Theme
from tests.scenes.stage import OpenScene, Scene, all_scenes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_LINKS = 60
"""In a text with links Tab goes through these first."""
_SCENES = list(all_scenes().values())


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.file_name for scene in _SCENES])
def test_tab_goes_through_every_control_and_round_and_back(scene: Scene, qapp: QApplication) -> None:
    opened = OpenScene(scene, Theme.LIGHT)
    window = opened.widget
    window.activateWindow()
    QCoreApplication.processEvents()
    stops = _stops(window)

    there = _walk(window, Qt.Key.Key_Tab, len(stops)) if stops else []
    back = _walk(window, Qt.Key.Key_Backtab, len(stops)) if stops else []

    # What went away as the focus came by, as a field for a new name does, need not be reached.
    left = _stops(window)
    missed = [_named(stop) for stop in left if stop not in there]
    missed_back = [_named(stop) for stop in left if stop not in back]
    opened.close()
    assert missed == []
    assert missed_back == []


def _stops(window: QWidget) -> list[QWidget]:
    """Give what Tab has to reach: what is shown, can be used and takes the focus so."""
    if isinstance(window, QMenu):
        return []
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(window)
        and widget.isEnabledTo(window)
        and widget.focusProxy() is None
        and widget.window() is window
    ]


def _walk(window: QWidget, key: Qt.Key, count: int) -> set[QWidget]:
    """Press a key until the focus has come round; give where it was."""
    passed: set[QWidget] = set()
    for _ in range(2 * count + _LINKS):
        focused: QWidget | None = window.focusWidget()
        QTest.keyClick(focused or window, key)
        now = window.focusWidget()
        if now in passed and len(passed) >= count:
            break
        if now is not None:
            passed.add(now)
    return passed


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.property('text') or ''}"
