from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.message_events import (
    ArchivePage,
    CaughtUp,
    HistoryReceived,
    MessageReceived,
    ServerTimeReceived,
)
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.policy import InstalledPolicy, PolicySetting
from lyncfedclient.services import retention as retention_module
from lyncfedclient.services.known_time import KnownTime
from lyncfedclient.storage.facts import FactStore
from tests.support.services import BOB, Rig, friend, make_rig

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

_DAY = timedelta(days=1)


def _said(rig: Rig, *days: int) -> None:
    rig.gateway.go_online(friend(BOB))
    rig.gateway.tell(ServerTimeReceived(utc_now()))
    for ago in days:
        rig.gateway.tell(MessageReceived(BOB.with_resource("x"), f"{ago}", at=utc_now() - ago * _DAY))
    rig.services.conversations.mark_read(BOB)


def _kept(rig: Rig) -> list[str]:
    return [message.body for message in rig.services.conversations.page(BOB)]


def test_by_default_all_is_kept(qtbot: QtBot) -> None:
    rig = make_rig()
    _said(rig, 4000, 1)

    rig.services.retention._begin()

    assert _kept(rig) == ["4000", "1"]
    assert not rig.services.retention._step.isActive()


def test_what_is_older_than_the_setting_goes_in_steps(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    rig = make_rig()
    _said(rig, *range(130, 0, -1))
    rig.services.preferences.update(retention_days=30)
    dropped: list[frozenset[object]] = []
    rig.services.retention.dropped.connect(dropped.append)

    rig.services.retention._begin()
    after_one_step = rig.services.conversations.page(BOB, limit=200)
    qtbot.waitUntil(lambda: not rig.services.retention._step.isActive())

    assert len(after_one_step) == 110
    assert len(rig.services.conversations.page(BOB, limit=200)) == 29
    assert dropped == [frozenset({BOB})] * 6


def test_a_change_is_given_a_minute_to_be_taken_back(qtbot: QtBot) -> None:
    rig = make_rig()
    _said(rig, 90)

    rig.services.preferences.update(retention_days=30)
    waiting = rig.services.retention._round.interval()
    rig.services.preferences.update(retention_days=0)
    rig.services.retention._begin()

    assert waiting == retention_module.AFTER_CHANGE_MS
    assert _kept(rig) == ["90"]


def test_the_administrators_time_counts_and_locks(qtbot: QtBot) -> None:
    rig = make_rig(installed=InstalledPolicy(retention_days=30))
    rig.services.preferences.update(retention_days=0)
    _said(rig, 90, 1)

    rig.services.retention._begin()

    assert _kept(rig) == ["1"]
    assert PolicySetting.RETENTION in rig.services.policy.locked


def test_the_servers_archive_does_not_bring_it_back(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.preferences.update(retention_days=30)
    _said(rig, 1)
    rig.gateway.tell(CaughtUp(has_archive=True))
    rig.services.conversations.page(BOB)
    events = tuple(
        MessageReceived(BOB, f"{ago}", archive_id=f"a{ago}", at=utc_now() - ago * _DAY) for ago in (40, 20)
    )
    asked = len(rig.gateway.commands("ask_history"))

    rig.services.archive.take_history(HistoryReceived(BOB, events, is_all=False))
    kept = _kept(rig)

    assert asked == 1
    assert kept == ["20", "1"]
    # And it is not asked for again.
    assert len(rig.gateway.commands("ask_history")) == asked


def test_a_clock_set_far_ahead_deletes_nothing_until_the_server_tells_the_time(qtbot: QtBot) -> None:
    rig = make_rig()
    _said(rig, 10, 1)
    rig.services.preferences.update(retention_days=30)
    wrong = utc_now() + 400 * _DAY
    rig.services.retention._time = KnownTime(FactStore(rig.database), now=lambda: wrong)

    rig.services.retention._begin()
    unasked = _kept(rig)
    rig.gateway.tell(ServerTimeReceived(utc_now()))
    contradicted = _kept(rig)
    rig.gateway.tell(ServerTimeReceived(wrong))
    qtbot.waitUntil(lambda: _kept(rig) == [])

    assert unasked == contradicted == ["10", "1"]
    assert rig.gateway.times_asked == 1


def test_a_long_absence_is_confirmed_by_the_archive(qtbot: QtBot) -> None:
    rig = make_rig()
    _said(rig, 10, 1)
    rig.services.preferences.update(retention_days=5)
    later = utc_now() + 21 * _DAY
    rig.services.retention._time = KnownTime(FactStore(rig.database), now=lambda: later)
    rig.services.retention._begin()

    rig.gateway.tell(ArchivePage((), "a9", later - _DAY))

    qtbot.waitUntil(lambda: _kept(rig) == [])


def test_a_server_that_lies_about_the_time_deletes_nothing(qtbot: QtBot) -> None:
    rig = make_rig()
    _said(rig, 10, 1)
    rig.services.preferences.update(retention_days=30)

    rig.gateway.tell(ServerTimeReceived(utc_now() + 400 * _DAY))
    rig.services.retention._begin()

    assert _kept(rig) == ["10", "1"]


def test_a_clock_that_has_not_been_confirmed_is_asked_about_at_sign_in(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.preferences.update(retention_days=30)

    rig.gateway.go_online(friend(BOB))

    assert rig.gateway.times_asked == 1
