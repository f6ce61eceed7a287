"""A batch too large for one go: made ready in pieces, written as one, and nothing of it lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.services.presence_saving import PIECE, QUIET_MS, SAVE_MS, PresenceSaving
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.presence_cache import PresenceCache

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AWAY = Presence(Availability.AWAY)
BUSY = Presence(Availability.BUSY)
PEOPLE = [Jid(f"c{number}", "fabrikam.test") for number in range(3 * PIECE + 1)]


class Batch:
    """A saving of many people in the middle of being made ready."""

    def __init__(self) -> None:
        self.database = Database.open(None)
        self.cache = PresenceCache(self.database)
        self.best = dict.fromkeys(PEOPLE, AWAY)
        self.saving = PresenceSaving(self.cache, self.best)
        self.writes: list[str] = []
        self.database.connection.set_trace_callback(self._see)
        self.saving.put_many(PEOPLE)
        self.saving._timer.setInterval(0)
        while not self.saving._rows:
            QCoreApplication.processEvents()

    def stored(self) -> dict[Jid, Availability]:
        return {jid: presence.availability for jid, presence in self.cache.load().items()}

    def _see(self, statement: str) -> None:
        if statement.startswith("BEGIN"):
            self.writes.append(statement)


def test_a_large_batch_is_written_in_one_transaction(qtbot: QtBot) -> None:
    batch = Batch()

    qtbot.waitUntil(lambda: bool(batch.writes))

    assert batch.stored() == dict.fromkeys(PEOPLE, Availability.AWAY)
    assert len(batch.writes) == 1


def test_who_changes_meanwhile_is_written_with_the_next_batch(qtbot: QtBot) -> None:
    batch = Batch()
    for jid in PEOPLE:
        batch.best[jid] = BUSY
        batch.saving.put(jid)

    qtbot.waitUntil(lambda: set(batch.stored().values()) == {Availability.BUSY})

    assert len(batch.writes) > 1


def test_the_end_of_the_program_writes_all_at_once(qtbot: QtBot) -> None:
    batch = Batch()

    batch.saving.save_now()

    assert batch.stored() == dict.fromkeys(PEOPLE, Availability.AWAY)


def test_who_is_removed_meanwhile_is_not_written(qtbot: QtBot) -> None:
    batch = Batch()
    gone = PEOPLE[:10]
    for jid in gone:
        del batch.best[jid]

    batch.saving.remove(gone)
    qtbot.waitUntil(lambda: len(batch.writes) > 1)

    assert batch.stored() == dict.fromkeys(PEOPLE[10:], Availability.AWAY)


class Trickle:
    """People who change one after the other; the clock is the test's."""

    def __init__(self) -> None:
        self.cache = PresenceCache(Database.open(None))
        self.saving = PresenceSaving(self.cache, dict.fromkeys(PEOPLE, AWAY))
        self._people = iter(PEOPLE)

    def change(self) -> None:
        self.saving.put(next(self._people))

    def let_time_pass(self) -> int:
        """Give how many are stored after the next look."""
        self.saving._timer.stop()
        self.saving._on_due()
        return len(self.cache.load())


def test_what_changed_is_written_once_nothing_does_any_more(qapp: object) -> None:
    trickle = Trickle()
    trickle.change()
    trickle.change()

    assert trickle.let_time_pass() == 0
    assert trickle.let_time_pass() == 2


def test_one_alone_is_written_at_the_first_look(qapp: object) -> None:
    trickle = Trickle()
    trickle.change()

    assert trickle.let_time_pass() == 1


def test_a_crowd_without_end_is_written_after_a_second(qapp: object) -> None:
    trickle = Trickle()
    trickle.change()
    stored = []

    for _ in range(SAVE_MS // QUIET_MS):
        trickle.change()
        stored.append(trickle.let_time_pass())

    assert stored == [0, 0, 0, 5]
