from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.ui.history.results_model import excerpt
from lyncfedclient.ui.main_window.window import MainWindow
from tests.support.services import BOB, CAROL, Rig, friend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.history.results_panel import ResultsPanel
    from lyncfedclient.ui.look import Look


class _Window:
    """The window of a user who has talked with Bob and Carol."""

    def __init__(self, qtbot: QtBot, rig: Rig, look: Look) -> None:
        self.rig = rig
        rig.gateway.go_online(friend(BOB, "Bob Tan"), friend(CAROL, "Carol"))
        for days, peer, body in (
            (400, BOB, "the old plan"),
            (5, CAROL, "Carol's plan"),
            (1, BOB, "a new plan"),
        ):
            at = utc_now() - timedelta(days=days)
            rig.gateway.tell(MessageReceived(peer.with_resource("x"), body, at=at))
        self.window = MainWindow(rig.services, look)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 640)
        self.window.show()
        QApplication.processEvents()

    @property
    def results(self) -> ResultsPanel:
        results = self.window.left.found.results
        assert results is not None
        return results

    def type(self, words: str) -> list[str]:
        self.window.left.search.setText(words)
        if self.window.left.found.results is not None:
            self.results._ask()
        QApplication.processEvents()
        return self.bodies

    @property
    def bodies(self) -> list[str]:
        return [self.results.model.found(row).message.body for row in range(self.results.model.rowCount())]


@pytest.fixture
def open_window(qtbot: QtBot, rig: Rig, look: Look) -> _Window:
    return _Window(qtbot, rig, look)


def test_contacts_come_first_and_then_messages(open_window: _Window) -> None:
    assert open_window.type("carol") == ["Carol's plan"]

    left = open_window.window.left
    assert left.contacts.isVisible()
    assert left.contacts.mapTo(left, left.contacts.rect().bottomLeft()).y() <= (
        open_window.results.mapTo(left, open_window.results.rect().topLeft()).y() + 1
    )


def test_where_only_messages_are_found_they_have_all_the_room(open_window: _Window) -> None:
    open_window.type("plan")

    assert open_window.window.left.contacts.isHidden()
    assert open_window.results.isVisible()


def test_with_the_words_gone_the_contacts_are_back(open_window: _Window) -> None:
    open_window.type("plan")

    QTest.keyClick(open_window.window.left.search, Qt.Key.Key_Escape)

    assert open_window.window.left.contacts.isVisible()
    assert not open_window.results.isVisible()
    assert open_window.bodies == []


def test_messages_are_narrowed_down_to_a_person_and_a_time(open_window: _Window) -> None:
    open_window.type("plan")
    results = open_window.results

    results.people.setCurrentIndex(results.people.findText("Bob Tan"))
    results._ask()
    of_bob = set(open_window.bodies)
    results.period.setCurrentIndex(results.period.findData(-365))
    results._ask()
    old = open_window.bodies
    results.people.setCurrentIndex(0)
    results.period.setCurrentIndex(results.period.findData(30))
    results._ask()

    assert of_bob == {"the old plan", "a new plan"}
    assert old == ["the old plan"]
    assert set(open_window.bodies) == {"a new plan", "Carol's plan"}


def test_enter_opens_the_best_message_in_its_place(open_window: _Window) -> None:
    open_window.type("old")

    QTest.keyClick(open_window.window.left.search, Qt.Key.Key_Return)

    panel = open_window.window.conversations.panel
    assert panel is not None
    assert panel.peer == BOB
    assert panel.view.selected_text() == "old"


def test_nothing_found_is_said(open_window: _Window) -> None:
    assert open_window.type("xylophone") == []

    assert open_window.results._nothing.text() == "No message has these words."
    assert open_window.window.left.contacts.isVisible()


@pytest.mark.parametrize(
    ("body", "marks", "line"),
    [
        ("the plan", ((4, 8),), "the [plan]"),
        ("one\ntwo  plan\tx", ((9, 13),), "one two [plan] x"),
        ("word " * 30 + "plan", ((150, 154),), "…word word word [plan]"),
        ("x" * 500 + "plan", ((500, 504),), "…" + "x" * 48 + "[plan]"),
        ("\u202eplan", ((1, 5),), "[U+202E][plan]"),
        ("🙂 plan 🙂", ((2, 6),), "🙂 [plan] 🙂"),
        ("no marks", (), "no marks"),
    ],
)
def test_an_excerpt_is_one_line_around_the_first_place(
    body: str, marks: tuple[tuple[int, int], ...], line: str
) -> None:
    text, places = excerpt(body, marks)

    for begin, end in reversed(places):
        text = f"{text[:begin]}[{text[begin:end]}]{text[end:]}"
    assert text == line


def test_an_excerpt_of_the_longest_message_is_short() -> None:
    text, _ = excerpt("plan " * 13_000, tuple((n * 5, n * 5 + 4) for n in range(200)))

    assert len(text) <= 310
