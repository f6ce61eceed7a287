from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient.services.desktop.choice import Desktop
from lyncfedclient.services.idleness import Idleness
from tests.support.idle_desktop import FakeInput, FakeLock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_passing_a_limit_is_told_with_the_moment_of_the_last_input(qtbot: QtBot) -> None:
    idleness = Idleness()
    idleness.watch((0.1, 0.3))
    source = FakeInput()
    began_at = datetime.now(UTC)

    with qtbot.waitSignal(idleness.changed, timeout=5000):
        idleness.start(Desktop((source,)))
    first_s = idleness.idle_s
    with qtbot.waitSignal(idleness.changed, timeout=5000):
        pass

    assert 0.1 <= first_s < 0.3 <= idleness.idle_s
    assert idleness.idle_since is not None
    assert abs(idleness.idle_since - began_at) < timedelta(seconds=0.1)


def test_the_desktop_is_asked_only_when_something_can_have_changed(qtbot: QtBot) -> None:
    idleness = Idleness()
    idleness.watch((0.2, 0.5))
    source = FakeInput()

    idleness.start(Desktop((source,)))
    qtbot.waitUntil(lambda: idleness.idle_s >= 0.5)

    assert source.asked <= 4


def test_the_first_touch_is_noticed_where_the_desktop_tells_of_it(qtbot: QtBot) -> None:
    idleness = Idleness()
    idleness.watch((60,))
    source = FakeInput()
    source.rest(100)
    idleness.start(Desktop((source,)))
    was_gone = idleness.idle_since is not None

    source.touch()

    assert was_gone
    assert idleness.idle_since is None


def test_the_first_touch_is_noticed_within_a_second_where_it_has_to_be_asked(qtbot: QtBot) -> None:
    idleness = Idleness()
    idleness.watch((60,))
    source = FakeInput(is_telling=False)
    source.rest(100)
    idleness.start(Desktop((source,)))

    source.touch()

    with qtbot.waitSignal(idleness.changed, timeout=2000):
        pass
    assert idleness.idle_since is None


def test_a_source_that_cannot_answer_gives_way_to_the_next(qtbot: QtBot) -> None:
    idleness = Idleness()
    idleness.watch((60,))
    broken, good = FakeInput(), FakeInput()
    broken.is_broken = True
    good.rest(100)

    with qtbot.waitSignal(idleness.changed, timeout=5000):
        idleness.start(Desktop((broken, good)))

    assert idleness.idle_s >= 100


def test_where_nobody_answers_the_user_counts_as_present(qtbot: QtBot) -> None:
    idleness = Idleness()
    idleness.watch((60,))
    broken = FakeInput()
    broken.is_broken = True

    idleness.start(Desktop((broken,)))

    assert idleness.idle_since is None
    assert not idleness.is_locked
    assert broken.asked == 1


def test_the_lock_is_told_at_once_and_so_is_its_end(qtbot: QtBot) -> None:
    idleness = Idleness()
    lock = FakeLock()
    idleness.start(Desktop((FakeInput(),), lock))
    seen: list[bool] = []
    idleness.changed.connect(lambda: seen.append(idleness.is_locked))

    lock.changed.emit(True)
    lock.changed.emit(False)

    assert seen == [True, False]


def test_a_lock_that_was_only_asked_for_ends_with_input_well_after_it(qtbot: QtBot) -> None:
    idleness = Idleness()
    lock, source = FakeLock(), FakeInput(is_telling=False)
    source.rest(10)
    idleness.start(Desktop((source,), lock))

    lock.asked.emit()
    assert idleness._lock_asked_at is not None
    was_locked = idleness.is_locked
    idleness._lock_asked_at -= 60
    source.touch()

    qtbot.waitUntil(lambda: not idleness.is_locked)
    assert was_locked


def test_a_lock_that_is_part_of_the_answer_is_asked_for(qtbot: QtBot) -> None:
    idleness = Idleness()
    source = FakeInput(lock_every_s=0.1)
    idleness.start(Desktop((source,)))

    source.is_locked = True

    with qtbot.waitSignal(idleness.changed, timeout=2000):
        pass
    assert idleness.is_locked


def test_new_limits_count_from_now_on(qtbot: QtBot) -> None:
    idleness = Idleness()
    idleness.watch((300,))
    source = FakeInput()
    source.rest(100)
    idleness.start(Desktop((source,)))

    idleness.watch((60,))

    assert idleness.idle_since is not None


def test_nothing_is_asked_after_the_end(qtbot: QtBot) -> None:
    idleness = Idleness()
    idleness.watch((60,))
    source = FakeInput()
    idleness.start(Desktop((source,)))
    asked = source.asked

    idleness.close()
    idleness.watch((30,))

    assert source.asked == asked
