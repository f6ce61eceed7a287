from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.policy import InstalledPolicy
from lyncfedclient.services.spelling.dictionaries import NoDictionaries
from lyncfedclient.services.spelling.spelling import Spelling
from tests.support.services import make_rig
from tests.support.spelling import FewWords, Shelf

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.services.spelling.dictionaries import Dictionaries
    from tests.support.services import Rig


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    rig = make_rig()
    rig.services.preferences.update(spelling_language="en_US")
    return rig


def spelling(rig: Rig, dictionaries: Dictionaries) -> Spelling:
    return Spelling(rig.services.preferences, rig.services.policy, None, lambda: dictionaries)


def judge(qtbot: QtBot, checked: Spelling, *words: str) -> list[bool]:
    def is_judged() -> bool:
        for word in words:
            checked.is_wrong(word)
        return all(checked.is_known(word) for word in words)

    qtbot.waitUntil(is_judged)
    return [checked.is_wrong(word) for word in words]


def test_a_word_counts_as_right_until_the_dictionary_has_answered(qtbot: QtBot, rig: Rig) -> None:
    checked = spelling(rig, Shelf(en_US=FewWords("hello")))

    with qtbot.waitSignal(checked.judged):
        was_wrong = checked.is_wrong("helo")

    assert not was_wrong
    assert checked.is_wrong("helo")


def test_dictionaries_are_never_asked_on_the_threads_of_the_window(qtbot: QtBot, rig: Rig) -> None:
    words = FewWords("hello")
    checked = spelling(rig, Shelf(en_US=words))

    judge(qtbot, checked, "helo")

    assert words.threads
    assert threading.main_thread() not in words.threads


def test_a_word_is_asked_for_once(qtbot: QtBot, rig: Rig) -> None:
    words = FewWords("hello")
    checked = spelling(rig, Shelf(en_US=words))

    judge(qtbot, checked, "helo", "hello")
    judge(qtbot, checked, "helo", "hello")

    assert sorted(words.asked) == ["hello", "helo"]


def test_without_a_dictionary_nothing_is_wrong_and_nothing_is_asked_any_more(qtbot: QtBot, rig: Rig) -> None:
    checked = spelling(rig, NoDictionaries())

    with qtbot.waitSignal(checked.languages_found):
        checked.is_wrong("helo")

    assert not checked.is_on
    assert checked.languages == ()
    assert not checked.is_wrong("helo")


def test_a_word_of_a_script_without_dictionary_is_right(qtbot: QtBot, rig: Rig) -> None:
    checked = spelling(rig, Shelf(en_US=FewWords("hello")))

    assert judge(qtbot, checked, "맞춤법", "Привет", "helo") == [False, False, True]


def test_korean_is_checked_where_there_is_a_dictionary(qtbot: QtBot, rig: Rig) -> None:
    rig.services.preferences.update(spelling_language="ko_KR")
    checked = spelling(rig, Shelf(ko_KR=FewWords("회의"), en_US=FewWords("hello")))

    assert judge(qtbot, checked, "회의", "훼의", "helo") == [False, True, False]


def test_of_themselves_the_keyboards_language_and_the_desktops_count(qtbot: QtBot, rig: Rig) -> None:
    rig.services.preferences.update(spelling_language="")
    checked = spelling(rig, Shelf(de_DE=FewWords("Tag"), fr_FR=FewWords("jour")))
    checked.use_keyboard("de_AT")

    german = judge(qtbot, checked, "Tag", "jour")
    checked.use_keyboard("fr_CH")

    assert german == [False, True]
    assert judge(qtbot, checked, "Tag", "jour") == [True, False]


def test_another_language_or_switch_makes_all_be_looked_at_again(qtbot: QtBot, rig: Rig) -> None:
    checked = spelling(rig, Shelf(en_US=FewWords("hello"), de_DE=FewWords("Tag")))
    judge(qtbot, checked, "Tag")

    with qtbot.waitSignal(checked.changed):
        rig.services.preferences.update(spelling_language="de_DE")
    german = judge(qtbot, checked, "Tag")
    with qtbot.waitSignal(checked.changed):
        rig.services.preferences.update(is_checking_spelling=False)

    assert german == [False]
    assert not checked.is_on


def test_what_may_be_meant_is_told_also_where_it_is_nothing(qtbot: QtBot, rig: Rig) -> None:
    checked = spelling(rig, Shelf(en_US=FewWords("hello")))

    with qtbot.waitSignal(checked.suggested) as near:
        checked.suggest("helo")
    with qtbot.waitSignal(checked.suggested) as far:
        checked.suggest("xqz")

    assert near.args == ["helo", ("hello",)]
    assert far.args == ["xqz", ()]


def test_a_learned_word_is_right_at_once_and_in_the_dictionary_soon(qtbot: QtBot, rig: Rig) -> None:
    words = FewWords("hello")
    checked = spelling(rig, Shelf(en_US=words))
    judge(qtbot, checked, "Fabrikam")

    checked.learn("Fabrikam")

    assert not checked.is_wrong("Fabrikam")
    qtbot.waitUntil(lambda: words.learned == ["Fabrikam"])


@pytest.mark.parametrize("is_on", [True, False])
def test_an_organisation_decides_over_the_user(qtbot: QtBot, *, is_on: bool) -> None:
    rig = make_rig(installed=InstalledPolicy(is_checking_spelling=is_on))

    rig.services.preferences.update(is_checking_spelling=not is_on)

    assert rig.services.spelling.is_on is is_on


def test_a_dictionary_that_breaks_ends_the_checking_and_nothing_else(
    qtbot: QtBot, rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    checked = spelling(rig, Shelf(en_US=FewWords("hello", is_broken=True)))

    with qtbot.waitSignal(checked.languages_found):
        checked.is_wrong("helo")

    assert not checked.is_on
    assert "cannot be checked" in caplog.text
    caplog.clear()


def test_a_flood_of_words_is_judged_in_portions_and_forgotten_again(qtbot: QtBot, rig: Rig) -> None:
    checked = spelling(rig, Shelf(en_US=FewWords("hello")))
    words = ["x" + "".join(chr(97 + int(digit)) for digit in str(number)) for number in range(2_000)]

    assert all(judge(qtbot, checked, *words))
