from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from lyncfedclient.ui.icons import Icons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncfedclient.ui.look import Look


@pytest.fixture
def from_right_to_left() -> Iterator[None]:
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", ["back", "search", "check"])
def test_only_what_points_along_the_line_is_turned_where_reading_goes_the_other_way(
    name: str, look: Look, from_right_to_left: None
) -> None:
    icons = Icons(look)
    usual = icons.pixmap(name, 16, ratio=2.0)

    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    other = icons.pixmap(name, 16, ratio=2.0)

    wanted = usual.toImage()
    if name == "back":
        wanted.flip(Qt.Orientation.Horizontal)
    assert other.toImage() == wanted
    assert other.devicePixelRatio() == 2.0
