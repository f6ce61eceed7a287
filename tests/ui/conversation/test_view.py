from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.message_events import MessageFailed
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui.conversation.layout import Spot
from lyncfedclient.ui.conversation.model import PAGE, MessageModel
from lyncfedclient.ui.conversation.view import MessageView
from lyncfedclient.ui.help_pages import HelpPage
from lyncfedclient.ui.help_window import HelpWindow
from tests.ui.conversation.talk import BOB, Talk

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look


@pytest.fixture
def show(talk: Talk, look: Look, qtbot: QtBot) -> Callable[[], MessageView]:
    def make() -> MessageView:
        view = MessageView(look, MessageModel(talk.rig.services.conversations, BOB, "Bob Tan"))
        qtbot.addWidget(view)
        view.resize(500, 400)
        view.show()
        qtbot.waitExposed(view)
        QApplication.processEvents()
        return view

    return make


def _messages(view: MessageView) -> MessageModel:
    model = view.model()
    assert isinstance(model, MessageModel)
    return model


def _bottom(view: MessageView) -> int:
    model = view.model()
    return view.visualRect(model.index(model.rowCount() - 1, 0)).bottom()


def _place(view: MessageView, row: int, spot: Spot) -> QPoint:
    """Find a point of a row under which lies ``spot``."""
    rect = view.visualRect(view.model().index(row, 0))
    layout = view._layout(row)
    assert layout is not None
    footer = layout.footer_rect
    area = {Spot.RETRY: footer, Spot.HELP: footer, Spot.MORE: layout.more_rect}.get(spot, layout.rect)
    inside = area.toRect().translated(rect.topLeft())
    for y in range(inside.top() + 3, inside.bottom(), 6):
        for x in range(inside.left() + 3, inside.right(), 6):
            found, hit = view.hit(QPoint(x, y))
            if found == row and hit.spot is spot:
                return QPoint(x, y)
    raise AssertionError(f"nothing like {spot} in row {row}")


def _width_of(view: MessageView, row: int) -> tuple[QPoint, QPoint]:
    """Give the points before the first and behind the last letter of a one-line message."""
    layout = view._layout(row)
    assert layout is not None
    rect = view.visualRect(view.model().index(row, 0))
    origin = rect.topLeft() + layout.text_origin.toPoint()
    middle = round(layout.text.height / 2)
    return origin + QPoint(0, middle), origin + QPoint(round(layout.text.width), middle)


def test_few_messages_stand_at_the_bottom(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.they("one")

    view = show()

    assert view.viewport().height() - 10 < _bottom(view) < view.viewport().height()


def test_view_has_the_ground_of_the_window(talk: Talk, look: Look, show: Callable[[], MessageView]) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    look.dress(application)
    talk.they("one")
    view = show()

    picture = view.viewport().grab().toImage()

    assert picture.pixelColor(2, 2).name().upper() == look.colours.window


def test_rows_touch_and_never_overlap(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.many(30)

    view = show()

    rects = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    assert all(above.bottom() + 1 == below.top() for above, below in pairwise(rects))


def test_view_stays_at_the_end_when_messages_come(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.many(40)
    view = show()

    talk.they("a new one\nof two lines")

    assert view.is_at_end
    assert _bottom(view) < view.viewport().height()


def test_view_stays_at_the_end_when_it_changes_its_size(
    talk: Talk, show: Callable[[], MessageView], qtbot: QtBot
) -> None:
    talk.many(40)
    view = show()

    view.resize(300, 250)

    qtbot.waitUntil(lambda: 230 < _bottom(view) < 250)


def test_what_is_read_stays_when_messages_come(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.many(40)
    view = show()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() - 300)
    read = view.indexAt(QPoint(250, 200))
    before = view.visualRect(read).top()

    talk.they("a new one")
    QApplication.processEvents()

    assert not view.is_at_end
    assert view.visualRect(read).top() == before


def test_older_messages_load_without_a_jump(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.many(4 * PAGE)
    view = show()
    model = _messages(view)
    bar = view.verticalScrollBar()
    loaded = model.rowCount()

    for _ in range(400):
        read = view.indexAt(QPoint(250, 350))
        key, before = model.message(read.row()).row, view.visualRect(read).top()
        bar.setValue(bar.value() - 7)
        row = model.row_of(key)
        assert row is not None
        assert view.visualRect(model.index(row)).top() - before in range(8)
        if model.rowCount() >= loaded + PAGE:
            break

    assert model.rowCount() >= loaded + PAGE


def test_whole_history_can_be_scrolled_to(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.many(3 * PAGE + 7)
    view = show()
    bar = view.verticalScrollBar()

    for _ in range(200):
        bar.setValue(bar.value() - 300)
        QApplication.processEvents()

    assert view.model().rowCount() == 3 * PAGE + 7
    assert view.visualRect(view.model().index(0, 0)).top() == 0


def test_way_back_to_the_end_is_told_and_lets_go_of_old_messages(
    talk: Talk, show: Callable[[], MessageView], qtbot: QtBot
) -> None:
    talk.many(8 * PAGE)
    view = show()
    while _messages(view).has_older:
        view.verticalScrollBar().setValue(0)

    with qtbot.waitSignal(view.end_reached, check_params_cb=lambda is_at_end: is_at_end):
        view.scroll_to_end()

    assert view.is_at_end
    assert view.model().rowCount() == 300
    assert _bottom(view) < view.viewport().height()


def test_click_on_a_link_opens_it(talk: Talk, show: Callable[[], MessageView], qtbot: QtBot) -> None:
    talk.they("see https://a.example/x please")
    view = show()

    with qtbot.waitSignal(view.link_opened) as opened:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, 0, Spot.LINK))

    assert opened.args == ["https://a.example/x"]


def test_click_beside_a_link_opens_nothing(talk: Talk, show: Callable[[], MessageView], qtbot: QtBot) -> None:
    talk.they("see https://a.example/x please")
    view = show()

    with qtbot.assertNotEmitted(view.link_opened):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, 0, Spot.TEXT))


def test_click_on_try_again_asks_for_it(talk: Talk, show: Callable[[], MessageView], qtbot: QtBot) -> None:
    message = talk.we("hello")
    talk.rig.gateway.tell(MessageFailed(BOB, message.message_id, StanzaFault.SERVER_TIMEOUT))
    view = show()

    with qtbot.waitSignal(view.retry_asked) as asked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, 0, Spot.RETRY))

    assert asked.args is not None
    assert asked.args[0].message_id == message.message_id


def test_click_on_help_shows_why_messages_are_not_delivered(
    talk: Talk, show: Callable[[], MessageView], qtbot: QtBot
) -> None:
    message = talk.we("hello")
    talk.rig.gateway.tell(MessageFailed(BOB, message.message_id, StanzaFault.SERVER_TIMEOUT))
    view = show()

    with qtbot.assertNotEmitted(view.retry_asked):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, 0, Spot.HELP))

    (page,) = view.window().findChildren(HelpWindow)
    assert page.text.source().path() == HelpPage.NOT_DELIVERED.value


def test_enter_tries_a_failed_message_again(
    talk: Talk, show: Callable[[], MessageView], qtbot: QtBot
) -> None:
    message = talk.we("hello")
    talk.rig.gateway.tell(MessageFailed(BOB, message.message_id, StanzaFault.SERVER_TIMEOUT))
    view = show()
    view.setCurrentIndex(view.model().index(0, 0))

    with qtbot.waitSignal(view.retry_asked):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_long_message_offers_all_of_itself(talk: Talk, show: Callable[[], MessageView], qtbot: QtBot) -> None:
    talk.they("long " * 2000)
    view = show()

    with qtbot.waitSignal(view.whole_asked):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, 0, Spot.MORE))


def test_drag_within_a_message_selects_its_text(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.they("all of this 🙂 text")
    view = show()
    first, last = _width_of(view, 0)

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), last)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)

    assert view.selected_text() == "all of this 🙂 text"
    assert not view.selectedIndexes()


def test_drag_over_messages_selects_them(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.they("one")
    talk.they("two", 1)
    talk.they("three", 1)
    view = show()

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, 0, Spot.TEXT))
    QTest.mouseMove(view.viewport(), _place(view, 1, Spot.TEXT))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, 1, Spot.TEXT))

    assert sorted(index.row() for index in view.selectedIndexes()) == [0, 1]


def test_double_click_selects_a_word(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.they("wordless")
    view = show()

    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, 0, Spot.TEXT))

    assert view.selected_text() == "wordless"


def test_selected_messages_are_copied_with_their_senders(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.they("one")
    talk.we("two", 1)
    view = show()
    view.selectAll()

    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.partition("] ")[2] for line in lines] == ["Bob Tan: one", "You: two"]


def test_arrow_keys_walk_through_the_messages(talk: Talk, show: Callable[[], MessageView]) -> None:
    talk.many(30)
    view = show()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    last = view.model().rowCount() - 1
    view.selectionModel().setCurrentIndex(
        view.model().index(last, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )

    for _ in range(15):
        QTest.keyClick(view, Qt.Key.Key_Up)

    assert view.currentIndex().row() == last - 15
    assert view.visualRect(view.currentIndex()).top() >= 0


def test_menu_offers_what_a_message_offers(talk: Talk, show: Callable[[], MessageView]) -> None:
    message = talk.we("see https://a.example/?a=1&b=2")
    talk.rig.gateway.tell(MessageFailed(BOB, message.message_id, StanzaFault.SERVER_TIMEOUT))
    view = show()
    view.setCurrentIndex(view.model().index(0, 0))
    _row, hit = view.hit(QPoint(0, 0))

    words = [action.text() for action in view._menu(0, hit).actions()]

    assert words == [
        "Copy",
        "Quote",
        "Try again",
        "Help",
        "Correct",
        "Open https://a.example/?a=1&&b=2",
        "",
        "Delete from this computer",
    ]


@pytest.mark.parametrize(
    "body",
    [
        "x" * 65_000,
        "\n" * 60_000,
        "Z" + "\u0308\u0301\u0323" * 3000,
        "😀" * 10_000,
        "👨\u200d👩\u200d👧" * 3000,
        "http://a.example/x " * 3000,
        "\u202e\u2067" * 20_000,
        "مرحبا " * 5000,
        "<b>" * 10_000,
    ],
    ids=[
        "one line",
        "line ends",
        "stacked marks",
        "emoji",
        "families",
        "links",
        "directions",
        "arabic",
        "markup",
    ],
)
def test_hostile_message_holds_nothing_up(talk: Talk, show: Callable[[], MessageView], body: str) -> None:
    talk.they("warm up 🙂 مرحبا https://a.example")
    view = show()
    view.viewport().grab()
    talk.they(body)
    begin = time.thread_time()

    QApplication.processEvents()
    view.viewport().grab()

    assert time.thread_time() - begin < 0.25
    assert view.is_at_end
