"""The settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.ui.preferences.dialog import PreferencesDialog
from tests.scenes.stage import Stage, scene

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@scene("settings")
def settings(stage: Stage) -> QWidget:
    return PreferencesDialog(stage.services)


@scene("settings, right to left desktop", is_right_to_left=True)
def settings_mirrored(stage: Stage) -> QWidget:
    return PreferencesDialog(stage.services)
