from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import ArchivePage, CaughtUp, MessageReceived
from lyncfedclient.ui.catch_up_bar import FEWEST, CatchUpBar
from tests.support.services import BOB, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AT = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)


def page(number: int, count: int) -> ArchivePage:
    ids = [f"a{number}-{each}" for each in range(count)]
    desk = Jid.parse(f"{BOB}/desk")
    return ArchivePage(
        tuple(MessageReceived(desk, f"text {each}", each, AT, archive_id=each) for each in ids), ids[-1], AT
    )


def test_a_long_catch_up_is_told_of_until_it_is_over(qtbot: QtBot) -> None:
    rig = make_rig()
    bar = CatchUpBar(rig.services.archive)
    qtbot.addWidget(bar)
    rig.gateway.go_online(friend(BOB))

    rig.gateway.tell(page(1, FEWEST))
    assert not bar.isHidden()
    assert str(FEWEST) in bar.accessibleName()
    rig.gateway.tell(page(2, 10))
    assert str(FEWEST + 10) in bar.accessibleName()
    rig.gateway.tell(CaughtUp(has_archive=True))

    assert bar.isHidden()


def test_a_short_one_is_not(qtbot: QtBot) -> None:
    rig = make_rig()
    bar = CatchUpBar(rig.services.archive)
    qtbot.addWidget(bar)
    rig.gateway.go_online(friend(BOB))

    rig.gateway.tell(page(1, FEWEST - 1))

    assert bar.isHidden()
