from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from lyncfedclient.ui.languages import OWN_NAMES, SOURCE, best_language, install_language, locale_of
from tests.support import linguist
from tests.support.spoken_code import marked, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

_MODULES = sorted(linguist.SCREEN.rglob("*.py"))


@pytest.fixture(scope="module")
def in_code() -> list[linguist.Entry]:
    return linguist.in_code()


@pytest.mark.parametrize("language", OWN_NAMES)
def test_every_sentence_of_the_screen_is_translated(language: str, in_code: list[linguist.Entry]) -> None:
    assert linguist.missing(language, in_code) == []


@pytest.mark.parametrize("language", OWN_NAMES)
def test_translations_keep_names_numbers_keys_and_blanks(language: str) -> None:
    assert linguist.faults(language) == []


@pytest.mark.parametrize("language", OWN_NAMES)
def test_the_compiled_translation_is_that_of_its_source(language: str) -> None:
    assert linguist.is_compiled(language), "run scripts/translate"


def test_no_words_on_the_screen_are_unmarked() -> None:
    found = [place for path in _MODULES for place in unmarked(path)]

    assert found == []


def test_every_marked_sentence_is_found_by_the_tools(in_code: list[linguist.Entry]) -> None:
    in_tools = {(entry.context, entry.source) for entry in in_code}

    lost = [
        f"{path.name}: {sentence}"
        for path in _MODULES
        for sentence in marked(path)
        if (sentence.context, sentence.source) not in in_tools
    ]

    assert lost == []


def test_a_word_given_to_the_screen_without_mark_is_found(tmp_path: Path) -> None:
    code = tmp_path / "page.py"
    code.write_text('label.setText("Sign out")\nbox = QLabel(f"{n} new")\nok.setText(self.tr("OK"))\n')

    assert [line.split(": ")[1] for line in unmarked(code)] == ["'Sign out'", "' new'"]


def test_a_sentence_that_is_put_together_before_it_is_translated_is_refused(tmp_path: Path) -> None:
    code = tmp_path / "page.py"
    code.write_text('self.tr(f"Sign out {name}")\n')

    with pytest.raises(ValueError, match="not a plain sentence"):
        list(marked(code))


def test_a_count_that_is_an_expression_is_still_a_plural(in_code: list[linguist.Entry]) -> None:
    plurals = {entry.source for entry in in_code if "%n" in entry.source or "%Ln" in entry.source}

    assert plurals == {entry.source for entry in in_code if entry.is_plural}


@pytest.mark.parametrize(
    ("wanted", "preferred", "expected"),
    [
        ("", ["ko-KR"], "ko"),
        ("", ["it-IT", "fr-CH", "de"], "fr"),
        ("", ["ja"], "en"),
        ("", [], "en"),
        ("", ["C"], "en"),
        ("es", ["de-DE"], "es"),
        ("tlh", ["de-AT"], "de"),
    ],
)
def test_the_language_is_the_wanted_one_else_the_first_that_there_is(
    wanted: str, preferred: list[str], expected: str
) -> None:
    assert best_language(wanted, preferred) == expected


def test_dates_follow_the_desktop_in_its_own_language_and_the_words_in_another() -> None:
    swiss = QLocale("de_CH")

    assert locale_of("de", swiss) == swiss
    assert locale_of("fr", swiss) == QLocale("fr_CH")
    assert locale_of("ko", QLocale.c()).language() is QLocale.Language.Korean
    assert locale_of(SOURCE, QLocale.c()) == QLocale.c()


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("language", "word"),
    [("de", "Verfügbar"), ("fr", "Disponible"), ("es", "Disponible"), ("ko", "대화 가능")],
)
def test_the_program_speaks_the_chosen_language(restored: QApplication, language: str, word: str) -> None:
    used = install_language(restored, language)

    assert used == language
    assert QCoreApplication.translate("Sentences", "Available") == word


def test_english_has_its_singular(restored: QApplication) -> None:
    install_language(restored, "en")

    assert QCoreApplication.translate("ContactList", "%n unread messages", "", 1) == "1 unread message"
    assert QCoreApplication.translate("ContactList", "%n unread messages", "", 2) == "2 unread messages"


def test_qt_s_own_words_come_along(restored: QApplication) -> None:
    install_language(restored, "de")

    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Kopieren"


def test_every_language_has_a_name_of_its_own() -> None:
    for code, name in OWN_NAMES.items():
        assert name.lower() in QLocale(code).nativeLanguageName().lower()
