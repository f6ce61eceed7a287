from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.storage.facts import FactStore
from tests.support.services import BOB, CAROL, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_is_typed_and_not_sent_is_there_after_a_restart(qtbot: QtBot) -> None:
    rig = make_rig()

    rig.services.drafts.put(BOB, "half a sen")
    qtbot.waitUntil(lambda: FactStore(rig.database).get("conversation.drafts") is not None)

    again = make_rig(rig.database).services.drafts
    assert (again.of(BOB), again.of(CAROL)) == ("half a sen", "")


def test_a_draft_that_was_emptied_is_gone(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.drafts.put(BOB, "half a sen")
    rig.services.drafts.save_now()

    rig.services.drafts.put(BOB, "")
    rig.services.drafts.save_now()

    assert make_rig(rig.database).services.drafts.of(BOB) == ""


def test_drafts_that_cannot_be_read_are_no_drafts(qtbot: QtBot) -> None:
    rig = make_rig()
    FactStore(rig.database).put("conversation.drafts", '["not", "ours"]')

    assert make_rig(rig.database).services.drafts.of(BOB) == ""
