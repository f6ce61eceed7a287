"""The menu of the user's own states, and what the header says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from lyncfedclient.domain.presence import OwnState
from lyncfedclient.ui import sentences
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.own.header import OwnHeader
from tests.support.services import Rig, make_rig

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def rig() -> Rig:
    """Give services that are signed in."""
    rig = make_rig()
    rig.gateway.go_online()
    return rig


def header(qtbot: QtBot, rig: Rig) -> OwnHeader:
    look = Look()
    own = OwnHeader(rig.services, look, Icons(look), Avatars(look))
    qtbot.addWidget(own)
    own.show()
    return own


@pytest.mark.parametrize("state", [state for state in OwnState if not state.is_automatic])
def test_every_state_of_the_users_own_can_be_chosen_and_is_marked(
    qtbot: QtBot, rig: Rig, state: OwnState
) -> None:
    own = header(qtbot, rig)

    own._states._lines[state].trigger()

    assert rig.services.myself.shown.state is state
    marked = [known for known, action in own._states._lines.items() if action.isChecked()]
    assert marked == [state]
    assert own._state.text() == sentences.own_state(state)


def test_appearing_offline_is_explained_for_as_long_as_it_lasts(qtbot: QtBot, rig: Rig) -> None:
    own = header(qtbot, rig)
    services = rig.services

    services.myself.choose(OwnState.APPEAR_OFFLINE)
    assert own._hidden is not None
    while_hidden = (own._hidden.isVisible(), own._hidden.text())
    services.myself.choose(OwnState.AVAILABLE)

    assert while_hidden == (True, sentences.appearing_offline())
    assert not own._hidden.isVisible()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    style = qapp.styleSheet()
    yield qapp
    qapp.setStyleSheet(style)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("note", ["In Lyon until Thursday", "في المكتب"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_note_stands_below_the_name_in_whatever_language_it_is(
    qtbot: QtBot, rig: Rig, dressed: QApplication, direction: Qt.LayoutDirection, note: str
) -> None:
    QGuiApplication.setLayoutDirection(direction)
    Look().dress(dressed)
    own = header(qtbot, rig)
    own.resize(336, own.height())

    rig.services.presences.set_own_note(note)

    first, last = _ink(own._note.grab().toImage())
    if direction is Qt.LayoutDirection.RightToLeft:
        assert own._note.width() - last <= 6
    else:
        assert first <= 6


def _ink(picture: QImage) -> tuple[int, int]:
    """Give the first and the last column in which something is drawn."""
    ground = picture.pixelColor(0, 0)
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ]
    return columns[0], columns[-1]
