from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt

from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.contact_list.delegate import ContactDelegate
from lyncfedclient.ui.contact_list.model import ContactListModel
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import PICTURE_ROW, TEXT_PERCENTS, Look
from tests.scenes.stage import set_stage_font
from tests.support.services import make_services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_pictures_grow_with_the_text_in_steps(qapp: QApplication) -> None:
    set_stage_font(qapp)

    sizes = [Look(Theme.LIGHT, text_percent=percent).grown(PICTURE_ROW) for percent in TEXT_PERCENTS]

    assert sizes == [36, 36, 45, 54, 54, 54]


def test_another_size_of_text_is_one_of_the_pictures_at_once(qapp: QApplication) -> None:
    set_stage_font(qapp)
    look = Look(Theme.LIGHT)
    before = look.growth

    look.set_text_percent(200)

    assert (before, look.growth) == (1.0, 1.5)


@pytest.mark.parametrize("size", ["two lines", "one line"])
@pytest.mark.parametrize("percent", TEXT_PERCENTS)
def test_a_row_has_room_for_its_picture(percent: int, size: str, qapp: QApplication) -> None:
    set_stage_font(qapp)
    look = Look(Theme.LIGHT, text_percent=percent)
    services, _gateway = make_services()
    delegate = ContactDelegate(look, Icons(look), Avatars(look), ContactListModel(services))
    delegate.set_compact(size == "one line")
    row = QRect(0, 0, 336, delegate.row_height)

    geometry = delegate.geometry(row, Qt.LayoutDirection.LeftToRight)

    assert row.adjusted(0, 4, 0, -4).contains(geometry.picture)
    assert row.contains(geometry.shape())
