"""Item 49: pictures of contacts that are bombs, lies or too many."""

from __future__ import annotations

import base64
import hashlib
import resource
import threading
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import VisitingCardReceived
from lyncfedclient.domain.visiting_card import Portrait
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.ui import portraits as portraits_module
from lyncfedclient.ui.picture_reading import SIDE, read_picture
from lyncfedclient.ui.portraits import portraits_of
from tests.attack.stage import BOB, ROSTER, Scene, scene
from tests.gateway.test_visiting_card import Album
from tests.support.services import friend, make_rig
from tests.support.waiting import until
from tests.ui.test_portraits import bomb, encoded

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from tests.gateway.conftest import Lab

MEGABYTE = 1024 * 1024


def sha1(data: bytes) -> str:
    return hashlib.sha1(data, usedforsecurity=False).hexdigest()


def told(data: bytes, *, size: int | None = None, kind: str = "image/png", more: str = "") -> str:
    """Describe a picture (XEP-0084 section 4.2)."""
    described = f"<info id='{sha1(data)}' bytes='{size or len(data)}' type='{kind}' {more}/>"
    return (
        f"<pubsub xmlns='{ns.PUBSUB}'><items node='{ns.AVATAR_METADATA}'><item id='{sha1(data)}'>"
        f"<metadata xmlns='{ns.AVATAR_METADATA}'>{described}</metadata></item></items></pubsub>"
    )


def given(text: str) -> str:
    return (
        f"<pubsub xmlns='{ns.PUBSUB}'><items node='{ns.AVATAR_DATA}'><item id='x'>"
        f"<data xmlns='{ns.AVATAR_DATA}'>{text}</data></item></items></pubsub>"
    )


def in_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


GOOD = encoded()
LARGE = GOOD + bytes(300_000)
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
CASES: dict[str, tuple[str, str, bool]] = {
    # What is told of the picture; what comes when it is fetched; whether it may be fetched at all.
    "20 MB": (told(GOOD, size=20 * MEGABYTE), in_base64(GOOD), False),
    "more than told": (told(LARGE, size=1000), in_base64(LARGE), True),
    "another than told": (told(GOOD), in_base64(GOOD + b"x"), True),
    "no base64": (told(GOOD), "!!!!" * 100, True),
    "nothing": (told(GOOD), "", True),
    "svg": (told(SVG, kind="image/svg+xml"), in_base64(SVG), False),
    "at an address": (told(GOOD, more="url='http://127.0.0.1:1/x.png'"), in_base64(GOOD), False),
    "no size": (told(GOOD).replace("bytes='", "bytes='x"), in_base64(GOOD), False),
}
_GUARDS = {
    "20 MB": "picture-announced",
    "more than told": "picture-size",
    "another than told": "picture-name",
}


@asynccontextmanager
async def looking(lab: Lab, folder: Path, contents: dict[str, str]) -> AsyncIterator[tuple[Scene, Album]]:
    """Look at Bob, who tells of himself what the test wants, until that has been dealt with."""
    album = Album(roster=ROSTER, contents=contents)
    async with scene(lab, folder, album) as there:
        cards = there.services.visiting_cards
        cards.look_at(BOB)
        await until(lambda: album.asked and not cards.is_asking(BOB), "what Bob tells")
        yield there, album


@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, marks=pytest.mark.guard(_GUARDS[kind]) if kind in _GUARDS else ()) for kind in CASES],
)
async def test_attack_49_a_picture_that_is_not_what_it_should_be_is_none(
    lab: Lab, tmp_path: Path, qapp: object, kind: str
) -> None:
    description, content, is_fetched = CASES[kind]
    async with looking(lab, tmp_path, {ns.AVATAR_METADATA: description, ns.AVATAR_DATA: given(content)}) as (
        there,
        album,
    ):
        assert there.services.visiting_cards.picture_name(BOB) == ""
        assert there.services.visiting_cards.picture(BOB) == b""
        assert (ns.AVATAR_DATA in album.asked) == is_fetched


async def test_attack_49_a_picture_that_is_what_it_should_be_is_shown(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    contents = {ns.AVATAR_METADATA: told(GOOD), ns.AVATAR_DATA: given(in_base64(GOOD))}
    async with looking(lab, tmp_path, contents) as (there, _album):
        assert there.services.visiting_cards.picture(BOB) == GOOD


def gif(frames: int) -> bytes:
    """Give a moving picture of so many frames, each of one point."""
    frame = bytes.fromhex("21f9040001000000 2c00000000010001000002024401 00".replace(" ", ""))
    head = b"GIF89a" + bytes.fromhex("01000100 80 00 00 ff0000 00ff00".replace(" ", ""))
    return head + frame * frames + b";"


@pytest.mark.guard("picture-pixels")
def test_attack_49_a_picture_of_fifty_thousand_by_fifty_thousand_is_not_unfolded() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    image = read_picture(bomb(50_000, 50_000))
    whole = read_picture(encoded(width=2100, height=2100))

    assert image.isNull()
    assert whole.isNull()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50 * 1024


def test_attack_49_of_ten_thousand_frames_one_is_read() -> None:
    began = time.thread_time()

    image = read_picture(gif(10_000))

    assert (image.width(), image.height()) == (SIDE, SIDE)
    assert time.thread_time() - began < 0.1


def test_attack_49_pictures_are_unfolded_beside_the_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []

    def noting(data: bytes) -> QImage:
        threads.append(threading.get_ident())
        return read_picture(data)

    monkeypatch.setattr(portraits_module, "read_picture", noting)
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob"))
    portraits = portraits_of(rig.services.visiting_cards)
    rig.gateway.tell(VisitingCardReceived(BOB, None, Portrait(sha1(GOOD), GOOD)))

    portraits.find(BOB)
    qtbot.waitUntil(lambda: portraits.find(BOB) is not None)

    assert threads
    assert threading.get_ident() not in threads


@pytest.mark.guard("picture-rate")
def test_attack_49_who_changes_their_picture_all_the_time_is_asked_now_and_then(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob"))
    cards = rig.services.visiting_cards
    cards.look_at(BOB)
    rig.gateway.tell(VisitingCardReceived(BOB, None, Portrait(sha1(GOOD), GOOD)))

    for number in range(100):
        cards.hear(BOB, sha1(b"%d" % number))
        cards.keep_up(BOB)
        rig.gateway.tell(VisitingCardReceived(BOB, None, Portrait(sha1(GOOD), GOOD)))

    assert len(rig.gateway.commands("ask_visiting_card")) < 10
