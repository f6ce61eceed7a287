from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.gateway import CaughtUp
from lyncfedclient.ui.preferences.conversations_page import ConversationsPage
from tests.support.services import make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_choices_are_kept_and_shown_whoever_changes_them(qtbot: QtBot) -> None:
    rig = make_rig()
    page = ConversationsPage(rig.services)
    qtbot.addWidget(page)

    page.lines.setCurrentIndex(1)
    page.telling_read.setChecked(False)

    settings = rig.services.preferences.settings
    assert (settings.are_messages_lines, settings.is_telling_read) == (True, False)
    rig.services.preferences.update(are_messages_lines=False, is_telling_read=True)
    assert (page.lines.currentData(), page.telling_read.isChecked()) == (False, True)


@pytest.mark.parametrize(("has_archive", "words"), [(True, "keeps an archive"), (False, "keeps no archive")])
def test_what_the_server_keeps_is_said_once_it_is_known(
    qtbot: QtBot, words: str, *, has_archive: bool
) -> None:
    rig = make_rig()
    page = ConversationsPage(rig.services)
    qtbot.addWidget(page)
    assert "once you sign in" in page.archive.text()

    rig.gateway.go_online()
    rig.gateway.tell(CaughtUp(has_archive=has_archive))

    assert words in page.archive.text()
