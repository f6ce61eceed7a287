from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lyncfedclient.ui.conversation.message_window import MOST_ROWS
from lyncfedclient.ui.conversation.model import PAGE
from lyncfedclient.ui.conversation.panel import ConversationPanel
from tests.ui.conversation.talk import BOB, Talk

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.conversation.find_bar import FindBar
    from lyncfedclient.ui.look import Look


@pytest.fixture
def show(talk: Talk, look: Look, qtbot: QtBot) -> Callable[[], ConversationPanel]:
    def make() -> ConversationPanel:
        panel = ConversationPanel(talk.rig.services, look, BOB)
        qtbot.addWidget(panel)
        panel.resize(600, 500)
        panel.show()
        QApplication.processEvents()
        return panel

    return make


def _bar(panel: ConversationPanel) -> FindBar:
    assert panel._find is not None
    return panel._find


def _is_in_sight(panel: ConversationPanel, body: str) -> bool:
    model = panel._messages
    rows = [row for row in range(model.rowCount()) if model.message(row).body == body]
    rect = panel.view.visualRect(model.index(rows[0])) if rows else None
    return rect is not None and 0 <= rect.center().y() < panel.view.viewport().height()


def test_the_latest_place_comes_first_and_keys_step_to_the_others(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    talk.they("the first needle")
    talk.many(30)
    talk.they("the second needle")
    talk.many(30)
    panel = show()

    panel.open_find("needle")
    second = (_bar(panel).count.text(), _is_in_sight(panel, "the second needle"), panel.view.selected_text())
    QTest.keyClick(_bar(panel).field, Qt.Key.Key_Return)
    first = (_bar(panel).count.text(), _is_in_sight(panel, "the first needle"))
    QTest.keyClick(_bar(panel).field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert second == ("1 of 2", True, "needle")
    assert first == ("2 of 2", True)
    assert _bar(panel).count.text() == "1 of 2"


def test_a_place_far_back_is_shown_without_loading_what_lies_between(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    talk.many(100)
    talk.they("the needle")
    talk.many(900)
    panel = show()

    panel.open_find("needle")

    assert _is_in_sight(panel, "the needle")
    # Both pages around it, and those that its neighbourhood asks for.
    assert panel._messages.rowCount() <= 4 * PAGE
    assert panel._messages.has_newer


def test_from_a_place_far_back_one_reads_on_to_the_end(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    talk.they("the needle")
    talk.many(300)
    panel = show()
    panel.open_find("needle")
    bar = panel.view.verticalScrollBar()

    for _ in range(100):
        bar.setValue(bar.maximum())
        QApplication.processEvents()

    assert not panel._messages.has_newer
    assert panel.view.is_at_end
    keys = panel._messages._keys
    assert keys == list(range(keys[0], talk.last().row + 1))


def test_the_way_to_the_newest_leads_back_from_far_away(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    talk.they("the needle")
    talk.many(300)
    panel = show()
    panel.open_find("needle")

    panel._to_end.click()
    QApplication.processEvents()

    assert panel.view.is_at_end
    assert panel._messages.message(panel._messages.rowCount() - 1) == talk.last()


def test_what_comes_while_one_reads_far_back_stands_at_the_end_later(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    talk.they("the needle")
    talk.many(300)
    panel = show()
    panel.open_find("needle")

    talk.they("news")
    during = _is_in_sight(panel, "the needle")
    talk.we("my answer")
    QApplication.processEvents()

    assert during
    assert panel.view.is_at_end
    assert _is_in_sight(panel, "my answer")
    assert [panel._messages.message(row).body for row in range(panel._messages.rowCount())][-2:] == [
        "news",
        "my answer",
    ]


def test_reading_back_through_everything_holds_no_more_than_a_window(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    talk.many(MOST_ROWS + 400)
    panel = show()
    bar = panel.view.verticalScrollBar()

    most = 0
    for _ in range(60):
        bar.setValue(0)
        QApplication.processEvents()
        most = max(most, panel._messages.rowCount())

    assert not panel._messages.has_older
    assert most <= MOST_ROWS + PAGE
    assert _is_in_sight(panel, panel._messages.message(0).body)


def test_nothing_found_is_said_and_escape_ends_it(talk: Talk, show: Callable[[], ConversationPanel]) -> None:
    talk.they("Hello")
    panel = show()
    panel.open_find("xylophone")
    said = _bar(panel).count.text()

    QTest.keyClick(_bar(panel).field, Qt.Key.Key_Escape)

    assert said == "Not found"
    assert _bar(panel).isHidden()


def test_a_message_that_is_gone_meanwhile_moves_nothing(
    talk: Talk, show: Callable[[], ConversationPanel]
) -> None:
    talk.they("the needle")
    talk.many(120)
    panel = show()
    panel.open_find("needle")
    found = _bar(panel)._found[0]
    talk.rig.services.conversations.delete(BOB)
    talk.they("a new beginning")

    panel.show_found(found)

    assert [panel._messages.message(row).body for row in range(panel._messages.rowCount())] == [
        "a new beginning"
    ]
