"""Spelling through the real program, with the dictionaries of the system."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from lyncfedclient.storage.places import find_places
from lyncfedclient.storage.settings_file import SettingsFile
from tests.person.test_first_hour import Keyboard
from tests.person.test_first_light import open_conversation
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.person.conftest import Stage
    from tests.support.eye import Window

_REDDER = 70


def _marks(window: Window, folder: Path) -> int:
    """Count the pixels of the screen that are as red as the waves below misspelt words."""
    path = folder / "screen.png"
    window.screenshot(path)
    screen = QImage(str(path)).convertToFormat(QImage.Format.Format_RGBX8888)
    pixels = bytes(screen.constBits())
    colours = zip(pixels[0::4], pixels[1::4], pixels[2::4], strict=True)
    return sum(red > green + _REDDER and red > blue + _REDDER for red, green, blue in colours)


@pytest.mark.timeout(120)
async def test_a_misspelt_word_is_marked_and_mended_without_the_mouse(stage: Stage, tmp_path: Path) -> None:
    stage.befriend()
    async with stage.partner as bob:
        stage.set_account()
        # The desktop of the tests has no language.
        file = SettingsFile(find_places(stage.profile).settings_file)
        loaded = file.load()
        file.save(replace(loaded.settings, spelling_language="en_US"), loaded.account)
        window = stage.open()
        window.wait_for("push button", "^Your state: Available")
        open_conversation(window, "Bob Smith")
        hands = Keyboard(window)
        hands.wait_at("^Message to")
        hands.type("A meeting at nine ")
        wait_until(lambda: "nine" in window.text("text", "^Message to"), "what is typed is there")
        before = _marks(window, tmp_path)

        hands.type("with the direcktor ")
        wait_until(lambda: _marks(window, tmp_path) > before, "the misspelt word is marked")
        window.choose_by_key("F7", 1)
        wait_until(lambda: "director" in window.text("text", "^Message to"), "the word is mended")
        wait_until(lambda: _marks(window, tmp_path) == before, "nothing is marked any more")
        window.key("Return")

        await bob.hears_message("A meeting at nine with the director ")
