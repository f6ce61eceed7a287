from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics

from lyncfedclient.ui.look import SPACE_8, SPACE_16, Look, Role
from lyncfedclient.ui.main_window.tabs import PaneTabs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TITLES = ["Contacts", "Conversations", "Requests"]


def words(look: Look) -> int:
    metrics = QFontMetrics(look.font(Role.NAME))
    return sum(metrics.horizontalAdvance(title) for title in TITLES)


@pytest.mark.parametrize(("gap", "missing"), [(SPACE_16, 0), (SPACE_8, 1)])
def test_tabs_stand_closer_only_where_there_is_no_room(
    gap: int, missing: int, look: Look, qtbot: QtBot
) -> None:
    tabs = PaneTabs(look, TITLES)
    qtbot.addWidget(tabs)
    tabs.show()

    tabs.resize(words(look) + 2 * SPACE_16 - missing, tabs.height())

    first = QFontMetrics(look.font(Role.NAME)).horizontalAdvance(TITLES[0])
    qtbot.waitUntil(lambda: tabs.tabRect(1).left() == first + gap)
    assert tabs._shown == TITLES
    assert tabs.tabRect(2).right() < tabs.width()
