from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from lyncfedclient.ui.conversation.composer import Composer
from lyncfedclient.ui.conversation.emoji_names import begun_name, exact_emoji, find_emoji

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look


@pytest.fixture
def composer(qtbot: QtBot, look: Look) -> Composer:
    composer = Composer(look)
    qtbot.addWidget(composer)
    composer.resize(500, composer.sizeHint().height())
    composer.show()
    composer.activateWindow()
    composer.field.setFocus()
    qtbot.waitUntil(composer.field.hasFocus)
    return composer


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (":thu", "thu"),
        ("so :thumbs_up", "thumbs_up"),
        ("(:he", "he"),
        (":안녕", "안녕"),
        (":)", ""),
        (":D", ""),
        ("http://x", ""),
        ("12:30", ""),
        ("::ab", ""),
        (": ab", ""),
    ],
)
def test_a_name_begins_with_a_colon_and_two_letters_after_a_space(text: str, name: str) -> None:
    assert begun_name(text) == name


def test_the_best_name_comes_first() -> None:
    assert find_emoji("thumbs_up")[0].sign == "👍"
    assert find_emoji("joy")[0].sign == "😂"
    assert find_emoji("heart")[0].sign == "❤️"
    assert find_emoji("no such emoji") == []
    assert len(find_emoji("fl")) == 8


@pytest.mark.parametrize(
    ("language", "words", "sign"),
    [
        ("de_DE", "daumen", "👍"),
        ("ko_KR", "하트", "💘"),
        ("fr_FR", "pouce", "👍"),
        ("es_ES", "corazon", "💘"),
    ],
    indirect=["language"],
)
def test_names_are_found_in_the_users_language_and_in_english(language: None, words: str, sign: str) -> None:
    assert sign in [emoji.sign for emoji in find_emoji(words, 40)]
    assert exact_emoji("thumbs_up") == "👍"


def test_an_emoji_is_chosen_by_keyboard_and_enter_does_not_send(composer: Composer, qtbot: QtBot) -> None:
    sent: list[str] = []
    composer.sent.connect(sent.append)

    QTest.keyClicks(composer.field, "good :thumbs_u")
    qtbot.waitUntil(lambda: composer.field.emoji.is_open)
    QTest.keyClick(composer.field.emoji.list, Qt.Key.Key_Return)

    assert composer.text == "good 👍 "
    assert not composer.field.emoji.is_open
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent == ["good 👍 "]


def test_escape_leaves_what_was_written(composer: Composer, qtbot: QtBot) -> None:
    QTest.keyClicks(composer.field, ":thumbs")
    qtbot.waitUntil(lambda: composer.field.emoji.is_open)

    QTest.keyClick(composer.field.emoji.list, Qt.Key.Key_Escape)

    assert composer.text == ":thumbs"
    assert not composer.field.emoji.is_open


def test_a_whole_name_between_colons_becomes_its_emoji(composer: Composer) -> None:
    QTest.keyClicks(composer.field, ":smile_no_such: :thumbsup:")

    assert composer.text == ":smile_no_such: 👍"


def test_names_are_not_read_before_one_is_looked_for(composer: Composer) -> None:
    from lyncfedclient.ui.conversation import emoji_names

    emoji_names._read.cache_clear()

    QTest.keyClicks(composer.field, "hello: there :)")

    assert emoji_names._read.cache_info().currsize == 0
