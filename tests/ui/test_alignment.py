"""What stands in one column begins at one edge, and what stands in one row is equally high."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.link import Certificate, Link, LinkFault, LinkPhase
from lyncfedclient.ui.bars import Bar
from lyncfedclient.ui.flow_row import FlowRow
from lyncfedclient.ui.fold import Fold
from lyncfedclient.ui.form_rows import INDENT, ChoiceBox, ChoiceRow, words_label
from lyncfedclient.ui.link_details import LinkDetailsDialog
from lyncfedclient.ui.page_area import PageArea
from lyncfedclient.ui.wrapped_check_box import WrappedCheckBox

NOW = datetime(2026, 11, 23, tzinfo=UTC)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look


@pytest.fixture
def dressed(qapp: QApplication, look: Look) -> Iterator[Look]:
    style = qapp.styleSheet()
    look.dress(qapp)
    yield look
    qapp.setStyleSheet(style)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _picture(widget: QWidget, qtbot: QtBot) -> QImage:
    qtbot.addWidget(widget)
    widget.show()
    widget.adjustSize()
    return widget.grab().toImage()


def _ink(picture: QImage) -> tuple[int, int]:
    """Give the first and the last column in which something is drawn."""
    ground = picture.pixelColor(picture.width() - 1, 0)
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QSpinBox, QPushButton])
def test_fields_and_buttons_of_a_row_are_equally_high(
    kind: type[QWidget], dressed: Look, qtbot: QtBot
) -> None:
    field, other = QLineEdit(), kind()
    qtbot.addWidget(field)
    qtbot.addWidget(other)
    if isinstance(other, QPushButton):
        other.setText("Choose…")

    heights = field.sizeHint().height(), other.sizeHint().height()

    assert heights[0] == heights[1]


def test_a_link_begins_and_ends_where_the_text_around_it_does(dressed: Look, qtbot: QtBot) -> None:
    link, plain = QPushButton("HE"), QLabel("HE")
    link.setProperty("kind", "link")
    plain.setStyleSheet("font-weight: 600")

    ink, width = _ink(_picture(link, qtbot)), link.width()

    assert ink[0] <= 2
    assert width - 1 - ink[1] <= 2


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_sign_of_a_fold_begins_where_the_text_around_it_does(
    direction: Qt.LayoutDirection, dressed: Look, qtbot: QtBot
) -> None:
    QGuiApplication.setLayoutDirection(direction)
    fold = Fold(dressed, "More", QLabel("content"))

    picture = _picture(fold, qtbot)
    first, last = _ink(picture)

    edge = first if direction is Qt.LayoutDirection.LeftToRight else picture.width() - 1 - last
    assert edge <= 2


def test_what_a_box_to_tick_does_is_said_right_below_its_words(dressed: Look, qtbot: QtBot) -> None:
    box = WrappedCheckBox("Hide contacts")
    _picture(box, qtbot)

    assert box._before() == INDENT


def _edges(height: int, qtbot: QtBot) -> tuple[int, int]:
    """Give where the lines of a page of this height begin and end."""
    area, page = PageArea(), QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 16, 24, 16)
    inside = QWidget(page)
    inside.setMinimumHeight(height)
    column.addWidget(inside)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible() is (height > area.height()))
    qtbot.waitUntil(lambda: inside.width() == 400 - 2 * 24)
    left = inside.mapTo(area, QPoint(0, 0)).x()
    return left, left + inside.width()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_lines_of_a_page_end_at_the_same_place_with_a_scroll_bar(
    direction: Qt.LayoutDirection, dressed: Look, qtbot: QtBot
) -> None:
    QGuiApplication.setLayoutDirection(direction)

    short, long = _edges(100, qtbot), _edges(2000, qtbot)

    assert short == long == (24, 376)


def test_a_fingerprint_is_read_whole(dressed: Look, qtbot: QtBot) -> None:
    certificate = Certificate("CN=a", "CN=b", ("a.test",), NOW, NOW, ":".join(["4F"] * 32))
    dialog = LinkDetailsDialog(
        Link(LinkPhase.WAITING, LinkFault.CERTIFICATE_EXPIRED, "verify failed", None, certificate),
        "contoso.test",
    )
    qtbot.addWidget(dialog)

    dialog.show()

    label = next(label for label in dialog.findChildren(QLabel) if "4F:4F" in label.text())
    qtbot.waitUntil(lambda: label.height() >= label.sizeHint().height())


def _bar(width: int, qtbot: QtBot) -> tuple[Bar, QPushButton]:
    bar = Bar()
    qtbot.addWidget(bar)
    button = bar.add_action("Dismiss")
    bar.say("Two contacts were written to a file.")
    bar.resize(width, 80)
    return bar, button


def test_a_bar_has_its_action_beside_few_words(dressed: Look, qtbot: QtBot) -> None:
    bar, button = _bar(500, qtbot)
    words = bar._words

    qtbot.waitUntil(lambda: button.mapTo(bar, QPoint(0, 0)).x() > words.geometry().right())

    assert button.mapTo(bar, QPoint(button.width(), 0)).x() == bar.width() - 12


def test_a_bar_with_too_many_words_has_its_action_below_them(dressed: Look, qtbot: QtBot) -> None:
    bar, button = _bar(500, qtbot)
    qtbot.waitUntil(lambda: bar._is_one_line)

    bar.resize(200, 100)

    qtbot.waitUntil(lambda: button.mapTo(bar, QPoint(0, 0)).y() >= bar._words.geometry().bottom())
    assert bar._words.width() == 200 - 24


def test_a_choice_stands_below_its_words_where_there_is_little_room(dressed: Look, qtbot: QtBot) -> None:
    box = ChoiceBox("Order", [("By name", 1)])
    row = ChoiceRow("Order", words_label("How contacts stand within their group.", "secondary"), box)
    qtbot.addWidget(row)
    row.resize(500, 200)
    row.show()
    qtbot.waitUntil(lambda: box.y() == 0)

    row.resize(300, 200)

    qtbot.waitUntil(lambda: box.y() > 0)
    assert box.x() == 0


def test_buttons_that_need_a_second_line_are_all_seen(dressed: Look, qtbot: QtBot) -> None:
    window, row = QWidget(), FlowRow(8)
    buttons = [QPushButton(words) for words in ("Close the card", "Send a message")]
    for button in buttons:
        row.add(button)
    column = QVBoxLayout(window)
    column.addWidget(row)
    column.addStretch()
    qtbot.addWidget(window)
    window.resize(180, 300)

    window.show()

    qtbot.waitUntil(lambda: buttons[1].y() > buttons[0].y())
    assert row.height() == 2 * buttons[0].height() + 8
    assert all(row.rect().contains(button.geometry()) for button in buttons)
