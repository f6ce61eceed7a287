from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.settings import Theme
from tests.scenes.stage import OpenScene, Scene, all_scenes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_SCENES = list(all_scenes().values())


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.file_name for scene in _SCENES])
def test_scene_opens_and_draws_something(scene: Scene, qapp: QApplication) -> None:
    opened = OpenScene(scene, Theme.LIGHT)

    picture = opened.picture().toImage()

    opened.close()
    ground = picture.pixelColor(0, 0)
    width, height = picture.width(), picture.height()
    assert any(picture.pixelColor(x, y) != ground for x in range(0, width, 3) for y in range(0, height, 3)), (
        "the picture is one colour"
    )
