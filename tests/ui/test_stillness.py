"""Nothing moves by itself: who gets sick of motion has nothing to switch off."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QApplication, QProgressBar

from lyncfedclient.domain.settings import Theme
from tests.scenes.stage import OpenScene, all_scenes

if TYPE_CHECKING:
    from collections.abc import Iterator

_UI = Path(__file__).parents[2] / "lyncfedclient" / "ui"
_MOVERS = frozenset(
    {
        "QPropertyAnimation",
        "QVariantAnimation",
        "QSequentialAnimationGroup",
        "QParallelAnimationGroup",
        "QTimeLine",
        "QMovie",
        "QScroller",
        "QGraphicsOpacityEffect",
        "animateClick",
    }
)
_MOVING = (
    "main window",
    "sign in, connecting",
    "import, reading",
    "card, checking the domain",
    "first steps",
)


def _names(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


def test_no_window_has_anything_that_moves() -> None:
    movers = {path.name: found for path in _UI.rglob("*.py") if (found := _MOVERS & set(_names(path)))}

    assert movers == {}


@pytest.mark.parametrize("name", _MOVING)
def test_no_animation_runs_in_a_window_that_waits(name: str, qapp: QApplication) -> None:
    opened = OpenScene(all_scenes()[name], Theme.LIGHT)
    window = opened.widget
    opened.picture()

    running = [
        type(one).__name__
        for holder in (window, qapp, qapp.style())
        for one in holder.findChildren(QAbstractAnimation)
        if one.state() is QAbstractAnimation.State.Running
    ]
    endless = [
        bar for bar in window.findChildren(QProgressBar) if bar.isVisibleTo(window) and not bar.maximum()
    ]

    opened.close()
    assert (running, endless) == ([], [])
