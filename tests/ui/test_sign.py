from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.palette import DARK, LIGHT
from lyncfedclient.ui.sign import Sign

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def made(qtbot: QtBot, look: Look) -> Sign:
    sign = Sign(look, Icons(look), "check", 40, colour="good")
    qtbot.addWidget(sign)
    return sign


def ink(sign: Sign) -> set[str]:
    """The colours that are drawn fully."""
    image = sign.pixmap().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name().upper() for point in points if (colour := image.pixelColor(*point)).alpha() == 255}


@pytest.mark.parametrize(("percent", "side"), [(100, 40), (130, 50), (200, 60)])
def test_a_sign_is_as_large_as_goes_with_the_text(qtbot: QtBot, percent: int, side: int) -> None:
    sign = made(qtbot, Look(Theme.LIGHT, text_percent=percent))

    assert sign.pixmap().deviceIndependentSize().toSize().width() == side


def test_a_sign_follows_the_look(qtbot: QtBot) -> None:
    look = Look(Theme.LIGHT)
    sign = made(qtbot, look)
    before = ink(sign)

    look.set_theme(Theme.DARK)
    look.set_text_percent(200)

    assert before == {LIGHT.good}
    assert ink(sign) == {DARK.good}
    assert sign.pixmap().deviceIndependentSize().toSize().width() == 60


def test_a_sign_shows_another_icon_in_another_colour(qtbot: QtBot) -> None:
    sign = made(qtbot, Look(Theme.LIGHT))

    sign.show_icon("close", "danger")

    assert ink(sign) == {LIGHT.danger}


def test_a_sign_is_drawn_anew_for_another_screen(qtbot: QtBot) -> None:
    sign = made(qtbot, Look(Theme.LIGHT))
    before = sign.pixmap().cacheKey()
    sign.clear()

    QApplication.sendEvent(sign, QEvent(QEvent.Type.DevicePixelRatioChange))

    assert sign.pixmap().cacheKey() == before
