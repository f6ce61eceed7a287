from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from lyncfedclient.domain.settings import Theme
from tests.scenes.stage import OpenScene, Scene, all_scenes

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QApplication

_NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.Link,
    QAccessible.Role.MenuItem,
    QAccessible.Role.Dialog,
}
"""What a screen reader stops at, and so has to have a name."""

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


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.file_name for scene in _SCENES])
def test_every_control_of_a_scene_has_a_name(scene: Scene, qapp: QApplication) -> None:
    opened = OpenScene(scene, Theme.LIGHT)

    nameless = _nameless(QAccessible.queryAccessibleInterface(opened.widget), opened.widget.objectName())

    opened.close()
    assert nameless == []


def _nameless(interface: QAccessibleInterface, path: str) -> list[str]:
    """Walk what a screen reader walks, and give the places without a name."""
    found = []
    for place in range(min(interface.childCount(), 60)):
        child = interface.child(place)
        if not child.isValid() or child.state().invisible:
            continue
        role = child.role()
        here = f"{path}/{role.name}"
        if role in _NAMED and not child.text(QAccessible.Text.Name).strip():
            found.append(f"{here} {type(child.object()).__name__}")
        found += _nameless(child, here)
    return found
