from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase
from PySide6.QtGui import QColor, QImage

from lyncfedclient.domain.events import RosterItemRemoved, VisitingCardReceived
from lyncfedclient.domain.settings import Theme
from lyncfedclient.domain.visiting_card import Portrait
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.picture_reading import SIDE, read_picture
from lyncfedclient.ui.portraits import portraits_of
from tests.support.services import BOB, CAROL, friend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.services import Rig

RED = "#c00000"


def encoded(kind: str = "PNG", width: int = 40, height: int = 40) -> bytes:
    """Give a red picture as a file."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODeviceBase.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(content.data())


def bomb(width: int, height: int) -> bytes:
    """Give a small file that says it is a very large picture."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return len(data).to_bytes(4) + name + data + check.to_bytes(4)

    head = width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\x00\x00\x00"
    pixels = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_a_picture_is_read_and_made_square(kind: str) -> None:
    image = read_picture(encoded(kind, 300, 100))

    assert (image.width(), image.height()) == (SIDE, SIDE)
    assert image.pixelColor(SIDE // 2, SIDE // 2).red() > 180


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        encoded()[:60],
        b"\xff\xd8\xff" + bytes(200),
        b"GIF89a" + bytes(20),
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        b"RIFF\x24\x00\x00\x00WEBPVP8 ",
        encoded("BMP"),
        encoded("XPM"),
        bomb(60_000, 60_000),
        bomb(4000, 1),
        b"\x89PNG\r\n\x1a\n" + encoded("JPG"),
    ],
    ids=[
        "nothing", "png-head", "png-cut", "jpeg-cut", "gif-cut", "svg", "webp", "bmp", "xpm", "bomb", "strip",
        "jpeg-as-png",
    ],
)  # fmt: skip
def test_what_is_broken_too_large_or_of_another_kind_is_not_shown(data: bytes) -> None:
    image = read_picture(data)

    # A file cut short may show what there is of it, but never more than our square.
    assert image.isNull() or image.width() <= SIDE


def is_red(avatars: Avatars, name: str = "Bob") -> bool:
    return avatars.pixmap(BOB, name, 36).toImage().pixelColor(18, 18) == QColor(RED)


def test_a_contacts_own_picture_takes_the_place_of_the_initials_when_it_is_read(
    rig: Rig, qtbot: QtBot
) -> None:
    rig.gateway.go_online(friend(BOB, "Bob"))
    avatars = Avatars(Look(Theme.LIGHT), None, portraits_of(rig.services.visiting_cards))
    before = is_red(avatars)

    rig.gateway.tell(VisitingCardReceived(BOB, None, Portrait("a" * 40, encoded())))
    at_once = is_red(avatars)
    with qtbot.waitSignal(avatars.changed):
        pass

    assert (before, at_once, is_red(avatars)) == (False, False, True)


def test_a_picture_that_cannot_be_read_leaves_the_initials_and_is_tried_once(rig: Rig, qtbot: QtBot) -> None:
    rig.gateway.go_online(friend(BOB, "Bob"))
    portraits = portraits_of(rig.services.visiting_cards)
    avatars = Avatars(Look(Theme.LIGHT), None, portraits)
    rig.gateway.tell(VisitingCardReceived(BOB, None, Portrait("a" * 40, b"no picture")))
    is_red(avatars)
    with qtbot.waitSignal(avatars.changed):
        pass

    assert not is_red(avatars)
    assert not portraits._wanted


def test_a_picture_goes_with_the_contact(rig: Rig, qtbot: QtBot) -> None:
    rig.gateway.go_online(friend(BOB, "Bob"), friend(CAROL))
    avatars = Avatars(Look(Theme.LIGHT), None, portraits_of(rig.services.visiting_cards))
    rig.gateway.tell(VisitingCardReceived(BOB, None, Portrait("a" * 40, encoded())))
    qtbot.waitUntil(lambda: is_red(avatars))

    rig.gateway.tell(RosterItemRemoved(BOB))

    qtbot.waitUntil(lambda: not is_red(avatars))


def test_the_corners_of_a_picture_are_cut_off(rig: Rig, qtbot: QtBot) -> None:
    rig.gateway.go_online(friend(BOB, "Bob"))
    avatars = Avatars(Look(Theme.LIGHT), None, portraits_of(rig.services.visiting_cards))
    rig.gateway.tell(VisitingCardReceived(BOB, None, Portrait("a" * 40, encoded())))
    qtbot.waitUntil(lambda: is_red(avatars))

    drawn = avatars.pixmap(BOB, "Bob", 36).toImage()

    assert drawn.pixelColor(0, 0).alpha() == 0
