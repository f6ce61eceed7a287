from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.storage.facts import FactStore
from tests.support.services import BOB, CAROL, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.jid import Jid


def test_who_was_muted_is_so_after_a_restart(qtbot: QtBot) -> None:
    rig = make_rig()

    rig.services.mutes.set_muted(BOB.with_resource("desk"), is_muted=True)

    again = make_rig(rig.database).services.mutes
    assert (again.is_muted(BOB), again.is_muted(CAROL)) == (True, False)


def test_muting_is_told_once_and_can_be_taken_back(qtbot: QtBot) -> None:
    rig = make_rig()
    told: list[Jid] = []
    rig.services.mutes.changed.connect(told.append)

    rig.services.mutes.set_muted(BOB, is_muted=True)
    rig.services.mutes.set_muted(BOB, is_muted=True)
    rig.services.mutes.set_muted(BOB, is_muted=False)

    assert told == [BOB, BOB]
    assert not make_rig(rig.database).services.mutes.is_muted(BOB)


@pytest.mark.parametrize("text", ["not json", "{}", "7", '["@"]'])
def test_mutes_that_cannot_be_read_are_none(qtbot: QtBot, text: str) -> None:
    rig = make_rig()
    FactStore(rig.database).put("conversation.muted", text)

    assert not make_rig(rig.database).services.mutes.is_muted(BOB)
