from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.conversation.talk import Talk

if TYPE_CHECKING:
    from tests.support.services import Rig


@pytest.fixture
def talk(rig: Rig) -> Talk:
    return Talk(rig)
