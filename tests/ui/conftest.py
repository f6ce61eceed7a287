"""What every test of the screen stands on: a look, and real services without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.look import Look
from tests.support.application import application
from tests.support.services import make_rig

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.support.services import Rig

__all__ = ["application"]


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(Theme.LIGHT)


@pytest.fixture
def rig(qapp: QApplication, tmp_path: Path) -> Rig:
    return make_rig(folder=tmp_path)
