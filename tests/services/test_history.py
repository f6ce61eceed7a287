from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.history_file import HistoryFormat
from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.messages import MessageStore
from tests.storage.samples import BOB, CAROL, NOON
from tests.support.services import make_rig
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.search import FoundMessage
    from lyncfedclient.services.history import Search
    from tests.support.services import Rig


class _Ear:
    def __init__(self, search: Search) -> None:
        self.answers: list[tuple[str, list[str]]] = []
        search.found.connect(self._on_found)

    def _on_found(self, query: MessageQuery, found: list[FoundMessage]) -> None:
        self.answers.append((query.words, [match.message.body for match in found]))


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot) -> Iterator[Rig]:
    database = Database.open(tmp_path / "lyncfedclient.db")
    store = MessageStore(database)
    for peer, body in ((BOB, "the plan"), (BOB, "another plan"), (CAROL, "no such thing")):
        store.add_incoming(peer, body, "", NOON)
    yield make_rig(database, folder=tmp_path)
    database.close()


async def test_a_search_answers_from_a_thread_of_its_own(rig: Rig) -> None:
    search = rig.services.history.search()
    ear = _Ear(search)

    search.ask(MessageQuery("plan"))
    at_once = list(ear.answers)

    await until(lambda: ear.answers, "the search has answered")
    assert at_once == []
    assert ear.answers in ([("plan", ["the plan", "another plan"])], [("plan", ["another plan", "the plan"])])


async def test_of_questions_that_overtake_each_other_the_last_is_answered(rig: Rig) -> None:
    search = rig.services.history.places()
    ear = _Ear(search)

    for words in ("p", "pl", "plan", "thing"):
        search.ask(MessageQuery(words))

    await until(lambda: ear.answers, "the search has answered")
    assert ear.answers == [("thing", ["no such thing"])]


async def test_what_is_no_longer_wanted_is_not_answered(rig: Rig) -> None:
    search = rig.services.history.places()
    ear = _Ear(search)
    search.ask(MessageQuery("plan"))

    search.cancel()
    search.ask(MessageQuery("such", CAROL))

    await until(lambda: ear.answers, "the search has answered")
    assert ear.answers == [("such", ["no such thing"])]


async def test_a_database_that_is_gone_finds_nothing(rig: Rig, tmp_path: Path) -> None:
    search = rig.services.history.search()
    ear = _Ear(search)
    (tmp_path / "lyncfedclient.db").rename(tmp_path / "elsewhere.db")
    (tmp_path / "lyncfedclient.db").mkdir()

    search.ask(MessageQuery("plan"))

    await until(lambda: ear.answers, "the search has answered")
    assert ear.answers == [("plan", [])]


async def test_an_export_is_written_apart_and_told(rig: Rig, tmp_path: Path) -> None:
    told: list[tuple[object, ...]] = []
    rig.services.history.exported.connect(lambda path, count: told.append((path, count)))
    all_of_it, one = tmp_path / "all.txt", tmp_path / "carol.json"

    rig.services.history.export(all_of_it, HistoryFormat.TEXT)
    rig.services.history.export(one, HistoryFormat.JSON, CAROL)

    await until(lambda: len(told) == 2, "both are written")
    assert sorted(told, key=str) == [(all_of_it, 3), (one, 1)]
    assert "== bob@fabrikam.test ==" in all_of_it.read_text(encoding="utf-8")


async def test_an_export_that_fails_says_why(rig: Rig, tmp_path: Path) -> None:
    told: list[tuple[object, ...]] = []
    rig.services.history.not_exported.connect(lambda path, fault: told.append((path, fault)))

    rig.services.history.export(tmp_path, HistoryFormat.TEXT)

    await until(lambda: told, "it is told")
    assert told == [(tmp_path, StorageFault.NOT_WRITABLE)]
