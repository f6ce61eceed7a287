from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import PresenceChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.contact_list.model import ContactListModel
from lyncfedclient.ui.contact_list.panel import ContactListPanel
from lyncfedclient.ui.contact_list.words import RowAction
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import Look
from tests.support.services import friend, make_services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.contact import RosterItem

BOB = Jid.parse("bob@fabrikam.test")
CAROL = Jid.parse("carol@fabrikam.test")
EVA = Jid.parse("eva@fabrikam.test")

PEOPLE = (
    friend(BOB, "Bob Tan", "Partners"),
    friend(CAROL, "Carol Reyes", "Partners"),
    friend(EVA, "Eva Novák", "Waiting", subscription=Subscription.NONE, is_asked=True),
)


class Shown:
    """The panel on a screen, with the services beneath; collects what it says."""

    def __init__(self, qtbot: QtBot, *items: RosterItem, size: tuple[int, int] = (336, 400)) -> None:
        self.services, self.gateway = make_services()
        self.gateway.go_online(*(items or PEOPLE))
        look = Look(Theme.LIGHT)
        self.panel = ContactListPanel(self.services, look, Icons(look), Avatars(look))
        qtbot.addWidget(self.panel)
        self.view = self.panel.view
        self.model = self.panel.model
        self.opened: list[Jid] = []
        self.typed: list[str] = []
        self.panel.opened.connect(self.opened.append)
        self.panel.typed.connect(self.typed.append)
        self.panel.resize(*size)
        self.panel.show()
        self.panel.activateWindow()
        QTest.qWaitForWindowActive(self.panel)
        self.view.setFocus()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view, key)

    @property
    def current(self) -> str:
        return str(self.view.currentIndex().data())

    def settle(self) -> None:
        self.services.roster._tell()
        self.services.presences._changes._tell()

    def row(self, name: str) -> int:
        return next(r for r in range(self.model.rowCount()) if self.model.index(r).data() == name)

    def centre(self, name: str) -> QPoint:
        return self.view.visualRect(self.model.index(self.row(name))).center()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_the_arrows_walk_over_people_and_titles(shown: Shown) -> None:
    shown.view.setCurrentIndex(shown.model.index(0))
    walked = []

    for _ in range(4):
        shown.press(Qt.Key.Key_Down)
        walked.append(shown.current)

    assert walked == ["Bob Tan", "Carol Reyes", "Waiting", "Eva Novák"]


def test_left_goes_to_the_title_then_folds_and_right_unfolds(shown: Shown) -> None:
    shown.view.choose(CAROL)

    shown.press(Qt.Key.Key_Left)
    on_title = shown.current
    shown.press(Qt.Key.Key_Left)
    folded = shown.model.rowCount()
    shown.press(Qt.Key.Key_Right)
    unfolded = shown.model.rowCount()
    shown.press(Qt.Key.Key_Right)

    assert (on_title, folded, unfolded, shown.current) == ("Partners", 3, 5, "Bob Tan")


def test_from_right_to_left_the_arrows_are_turned_round(shown: Shown) -> None:
    shown.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.view.choose(CAROL)

    shown.press(Qt.Key.Key_Right)

    assert shown.current == "Partners"


def test_enter_opens_the_conversation(shown: Shown) -> None:
    shown.view.choose(CAROL)

    shown.press(Qt.Key.Key_Return)

    assert shown.opened == [CAROL]


def test_a_double_click_opens_the_conversation(shown: Shown) -> None:
    QTest.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.centre("Bob Tan"))

    assert shown.opened == [BOB]


def test_a_click_on_a_title_folds_its_section(shown: Shown) -> None:
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.centre("Partners"))

    assert shown.model.rowCount() == 3


def test_a_letter_goes_to_the_search_box(shown: Shown) -> None:
    QTest.keyClicks(shown.view, "c")

    assert shown.typed == ["c"]


def test_f2_renames_in_place_and_enter_keeps_the_name_without_opening(shown: Shown) -> None:
    shown.view.choose(CAROL)

    shown.press(Qt.Key.Key_F2)
    editor = shown.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Caroline Reyes")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # Qt hands the text over a turn of the loop later.
    QApplication.processEvents()

    assert shown.services.roster.contacts[CAROL].name == "Caroline Reyes"
    assert shown.opened == []


def test_delete_asks_first_and_removes_after_a_yes(shown: Shown) -> None:
    shown.view.choose(CAROL)

    shown.press(Qt.Key.Key_Delete)
    is_still_there = CAROL in shown.services.roster.contacts
    QTest.mouseClick(shown.panel._ask._confirm, Qt.MouseButton.LeftButton)

    assert is_still_there
    assert CAROL not in shown.services.roster.contacts


def test_escape_takes_the_question_back(shown: Shown) -> None:
    shown.view.choose(CAROL)

    shown.press(Qt.Key.Key_Delete)
    QTest.keyClick(shown.panel._ask._confirm, Qt.Key.Key_Escape)

    assert shown.panel._ask.isHidden()
    assert CAROL in shown.services.roster.contacts


def test_the_menu_key_opens_the_menu_of_the_current_person(shown: Shown) -> None:
    shown.view.choose(BOB)
    reason = QContextMenuEvent.Reason.Keyboard

    QApplication.sendEvent(shown.view.viewport(), QContextMenuEvent(reason, QPoint(0, 0), QPoint(0, 0)))
    texts = [action.text() for action in shown.panel._menu.actions()]
    shown.panel._menu.hide()

    assert "Rename" in texts
    assert "Remove from list…" in texts


def test_a_click_on_the_words_of_an_action_does_it(shown: Shown) -> None:
    shown.view.grab()
    index = shown.model.index(shown.row("Eva Novák"))
    row = shown.view.visualRect(index)
    middle = row.center().y() + 10
    hits = [
        QPoint(x, middle)
        for x in range(row.left(), row.right(), 4)
        if shown.view._action_at(QPoint(x, middle))[0] is RowAction.ASK_AGAIN
    ]

    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=hits[len(hits) // 2])

    assert shown.gateway.commands("request_subscription") == [(EVA,)]


@pytest.mark.parametrize("is_compact", [False, True])
def test_every_row_is_found_where_it_is_drawn(qtbot: QtBot, is_compact: bool) -> None:  # noqa: FBT001
    people = [friend(f"p{n}@fabrikam.test", f"Person {n}", f"Group {n % 7}") for n in range(60)]
    shown = Shown(qtbot, *people)
    shown.services.preferences.update(is_compact=is_compact)
    shown.model.set_folded(shown.model.rows.sections[2], is_folded=True)

    rows = range(shown.model.rowCount())
    rects = [shown.view.visualRect(shown.model.index(row)) for row in rows]

    assert all(below.top() == above.bottom() + 1 for above, below in itertools.pairwise(rects))
    assert [shown.view.indexAt(rect.center()).row() for rect in rects] == list(rows)


def test_the_current_row_is_scrolled_into_view(qtbot: QtBot) -> None:
    people = [friend(f"p{n}@fabrikam.test", f"Person {n:03}", "All") for n in range(200)]
    shown = Shown(qtbot, *people)

    shown.view.choose(Jid.parse("p150@fabrikam.test"))

    rect = shown.view.visualRect(shown.view.currentIndex())
    assert shown.view.viewport().rect().contains(rect)


def test_the_selection_follows_a_person_who_moves(shown: Shown) -> None:
    shown.view.choose(CAROL)

    shown.gateway.tell(PresenceChanged(CAROL.with_resource("x"), Presence(Availability.AVAILABLE)))
    shown.settle()

    assert shown.current == "Carol Reyes"
    assert shown.view.currentIndex().row() == 1


def test_only_visible_rows_are_painted_again(qtbot: QtBot) -> None:
    people = [friend(f"p{n}@fabrikam.test", f"Person {n:04}", "All") for n in range(1000)]
    shown = Shown(qtbot, *people)
    QApplication.processEvents()
    painted: list[int] = []
    paint = shown.panel._delegate.paint_row

    def note(painter: Any, rect: Any, direction: Any, row: int, state: Any) -> None:
        painted.append(row)
        paint(painter, rect, direction, row, state)

    shown.panel._delegate.paint_row = note  # type: ignore[method-assign]
    shown.model.dataChanged.emit(shown.model.index(900), shown.model.index(950))
    QApplication.processEvents()
    out_of_view = list(painted)
    shown.model.dataChanged.emit(shown.model.index(2), shown.model.index(2))
    QApplication.processEvents()

    assert out_of_view == []
    assert painted == [2]


def test_a_screen_reader_hears_each_row(shown: Shown) -> None:
    interface = QAccessible.queryAccessibleInterface(shown.view)

    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]

    assert names[0] == "Group Partners, 0 of 2 reachable"
    assert names[1] == "Bob Tan, Presence unknown"
    assert names[4].startswith("Eva Novák, Waiting for approval")


def test_an_empty_list_tells_the_next_step(qtbot: QtBot) -> None:
    shown = Shown(qtbot, friend(BOB, "Bob"))

    shown.services.roster.remove(BOB)
    shown.settle()

    assert shown.panel._pages.currentWidget() is shown.panel._empty
    assert shown.panel._empty.accessibleName() == "No contacts yet"


def test_moving_to_a_new_group_asks_for_its_name(shown: Shown) -> None:
    person = shown.model.people[BOB]
    shown.panel._on_menu_wanted(person, QPoint(0, 0))
    shown.panel._menu.hide()
    action = next(
        line
        for line in shown.panel._menu.findChildren(type(shown.panel._menu.actions()[0]))
        if line.text() == "New group…"
    )

    action.trigger()
    QTest.keyClicks(shown.panel._ask._field, "Hall 3")
    QTest.keyClick(shown.panel._ask._field, Qt.Key.Key_Return)

    assert shown.services.roster.contacts[BOB].groups == ("Hall 3",)


def carry(shown: Shown, name: str, section: str, keys: Qt.KeyboardModifier) -> None:
    """Take somebody with the mouse and let go over a section."""
    start, end = shown.centre(name), shown.centre(section)
    port = shown.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, keys, start)
    QTest.mouseMove(port, start + QPoint(0, 20))
    QTest.mouseMove(port, end)
    port.grab()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, keys, end)


def test_a_person_dropped_on_a_group_moves_there(shown: Shown) -> None:
    carry(shown, "Bob Tan", "Waiting", Qt.KeyboardModifier.NoModifier)

    assert shown.services.roster.contacts[BOB].groups == ("Waiting",)


def test_a_person_dropped_with_control_held_is_in_both_groups(shown: Shown) -> None:
    carry(shown, "Bob Tan", "Waiting", Qt.KeyboardModifier.ControlModifier)

    assert shown.services.roster.contacts[BOB].groups == ("Partners", "Waiting")


def test_escape_ends_carrying_without_a_change(shown: Shown) -> None:
    start = shown.centre("Bob Tan")
    port = shown.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, start + QPoint(0, 40))

    shown.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(
        port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.centre("Waiting")
    )

    assert shown.services.roster.contacts[BOB].groups == ("Partners",)


def titles(shown: Shown) -> list[str]:
    return [section.name for section in shown.model.rows.sections if section.is_group]


def test_a_group_moves_up_and_down_by_keyboard_and_keeps_its_place_over_a_restart(shown: Shown) -> None:
    shown.view.choose_section("Waiting")
    before = titles(shown)

    QTest.keyClick(shown.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    moved, current = titles(shown), shown.current
    QTest.keyClick(shown.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    again = ContactListModel(shown.services)

    assert before == ["Partners", "Waiting"]
    assert (moved, current) == (["Waiting", "Partners"], "Waiting")
    assert [section.name for section in again.rows.sections if section.is_group] == ["Waiting", "Partners"]


def test_a_renamed_group_keeps_its_place_and_a_new_one_comes_behind(shown: Shown) -> None:
    shown.model.move_group("Waiting", -1)

    shown.panel._questions._rename_group("Waiting", "Zoo")
    shown.services.roster.set_groups(CAROL, ("Aardvarks", "Partners"))
    shown.settle()

    assert titles(shown) == ["Zoo", "Partners", "Aardvarks"]
