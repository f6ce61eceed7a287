from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.avatars import Avatars, initials
from lyncfedclient.ui.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

BOB = Jid.parse("bob.tan@fabrikam.test")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Bob Tan", "BT"),
        ("bob", "B"),
        ("Dieter van der Müller", "DV"),
        ("Éva Novák", "ÉN"),
        ("E\u0301va", "É"),
        ("김서연", "김"),
        ("김 서연", "김"),
        ("佐藤 花子", "佐"),
        ("عمر حداد", "ع"),
        ("Ирина Соколова", "ИС"),
        ("(Sales) Carol", "SC"),
        ("😀 Carol", "C"),
        ("", "BT"),
        ("bob.tan@fabrikam.test", "BT"),
        ("   ", "BT"),
        ("ß", "ß"),
    ],
)
def test_initials_are_those_a_person_would_write(name: str, expected: str) -> None:
    assert initials(name, BOB) == expected


def test_an_address_without_letters_still_has_a_picture() -> None:
    assert initials("", Jid.parse("!!!@fabrikam.test")) == "?"


def test_a_picture_is_as_sharp_as_the_screen(qapp: QApplication) -> None:
    avatars = Avatars(Look(Theme.LIGHT))

    picture = avatars.pixmap(BOB, "Bob Tan", 36, 2.0)

    assert (picture.width(), picture.devicePixelRatio()) == (72, 2.0)


def test_a_long_list_does_not_keep_a_picture_of_everybody(qapp: QApplication) -> None:
    avatars = Avatars(Look(Theme.LIGHT))

    for number in range(1000):
        avatars.pixmap(Jid.parse(f"p{number}@fabrikam.test"), f"Person {number}", 36)

    assert len(avatars._kept) < 500
