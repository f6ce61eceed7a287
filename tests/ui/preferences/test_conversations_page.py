from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.message_events import CaughtUp
from lyncfedclient.domain.policy import InstalledPolicy
from lyncfedclient.services.spelling.spelling import Spelling
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.preferences.conversations_page import ConversationsPage
from tests.support.services import make_rig
from tests.support.spelling import FewWords, Shelf

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.services.spelling.dictionaries import Dictionaries
    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig


def test_choices_are_kept_and_shown_whoever_changes_them(qtbot: QtBot, look: Look) -> None:
    rig = make_rig()
    page = ConversationsPage(rig.services, look, Icons(look))
    qtbot.addWidget(page)

    page.lines.setCurrentIndex(1)
    page.telling_read.setChecked(False)

    settings = rig.services.preferences.settings
    assert (settings.are_messages_lines, settings.is_telling_read) == (True, False)
    rig.services.preferences.update(are_messages_lines=False, is_telling_read=True)
    assert (page.lines.currentData(), page.telling_read.isChecked()) == (False, True)


@pytest.mark.parametrize(("has_archive", "words"), [(True, "keeps an archive"), (False, "keeps no archive")])
def test_what_the_server_keeps_is_said_once_it_is_known(
    qtbot: QtBot, look: Look, words: str, *, has_archive: bool
) -> None:
    rig = make_rig()
    page = ConversationsPage(rig.services, look, Icons(look))
    qtbot.addWidget(page)
    assert "once you sign in" in page.archive.text()

    rig.gateway.go_online()
    rig.gateway.tell(CaughtUp(has_archive=has_archive))

    assert words in page.archive.text()


def page_with(qtbot: QtBot, look: Look, rig: Rig, dictionaries: Dictionaries) -> ConversationsPage:
    services = rig.services
    spelling = Spelling(services.preferences, services.policy, None, lambda: dictionaries)
    page = ConversationsPage(replace(services, spelling=spelling), look, Icons(look))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: spelling.languages is not None)
    return page


def test_spelling_is_offered_in_the_languages_there_are(qtbot: QtBot, look: Look) -> None:
    rig = make_rig()
    page = page_with(qtbot, look, rig, Shelf(en_GB=FewWords(), ko_KR=FewWords(), de_DE=FewWords()))

    page.language.setCurrentIndex(page.language.findData("ko_KR"))
    page.spelling.setChecked(False)

    settings = rig.services.preferences.settings
    assert (settings.is_checking_spelling, settings.spelling_language) == (False, "ko_KR")
    assert not page.language.isEnabled()
    assert [page.language.itemText(place) for place in range(page.language.count())] == [
        "As keyboard and desktop",
        "British English",
        "Deutsch (Deutschland)",
        "한국어 (대한민국)",
    ]


def test_without_a_dictionary_nothing_is_said_of_spelling(qtbot: QtBot, look: Look) -> None:
    page = page_with(qtbot, look, make_rig(), Shelf())

    is_found = page.show_matching("spelling")

    assert not is_found
    assert not page.spelling.isVisible()


def test_spelling_set_by_the_organisation_is_shown_as_set(qtbot: QtBot, look: Look) -> None:
    rig = make_rig(installed=InstalledPolicy(is_checking_spelling=False))

    page = page_with(qtbot, look, rig, Shelf(en_US=FewWords()))

    assert page.lock is not None
    assert page.lock.text == "Your administrator has set whether spelling is checked."
    assert (page.spelling.isEnabled(), page.spelling.isChecked()) == (False, False)


def test_a_dictionary_that_is_gone_counts_as_none_chosen(qtbot: QtBot, look: Look) -> None:
    rig = make_rig()
    rig.services.preferences.update(spelling_language="fr_FR")

    page = page_with(qtbot, look, rig, Shelf(en_US=FewWords()))

    assert page.language.currentData() == ""
