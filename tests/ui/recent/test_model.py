from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.ui.recent.model import RecentModel
from tests.support.services import friend, make_services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BOB = Jid.parse("bob@fabrikam.test")
CAROL = Jid.parse("carol@fabrikam.test")


class Watched:
    """A model under Qt's own tester, with two contacts."""

    def __init__(self) -> None:
        self.services, self.gateway = make_services()
        self.gateway.go_online(friend(BOB, "Bob Tan"), friend(CAROL, "Carol Reyes"))
        self.model = RecentModel(self.services)
        self.tester = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self._count = 0

    def receive(self, jid: Jid, text: str) -> None:
        self._count += 1
        self.gateway.tell(MessageReceived(jid.with_resource("x"), text, f"m{self._count}"))

    def rows(self, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
        return [str(self.model.index(row).data(role)) for row in range(self.model.rowCount())]


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    return Watched()


def test_a_new_message_brings_its_conversation_to_the_top(watched: Watched) -> None:
    watched.receive(BOB, "one")
    watched.receive(CAROL, "two")
    watched.receive(BOB, "three")

    assert watched.rows() == ["Bob Tan", "Carol Reyes"]


def test_a_row_says_name_unread_and_the_last_words(watched: Watched) -> None:
    watched.receive(BOB, "Did the drawings\nreach you?")

    spoken = watched.rows(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == ["Bob Tan, 1 unread message, Did the drawings reach you?"]


def test_own_words_are_marked_as_such(watched: Watched) -> None:
    watched.services.conversations.send(BOB, "Yes")

    spoken = watched.rows(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == ["Bob Tan, You: \u2068Yes\u2069"]


def test_a_deleted_conversation_goes(watched: Watched) -> None:
    watched.receive(BOB, "one")
    watched.receive(CAROL, "two")

    watched.services.conversations.delete(CAROL)

    assert watched.rows() == ["Bob Tan"]
