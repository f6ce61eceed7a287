"""Spelling: words that are marked, what may be meant by them, and the settings for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt

from lyncfedclient.domain.policy import InstalledPolicy
from lyncfedclient.services.spelling.spelling import Spelling
from lyncfedclient.ui.conversation.panel import ConversationPanel
from lyncfedclient.ui.preferences.dialog import Page, PreferencesDialog
from tests.scenes.conversations import BOB, Talk
from tests.scenes.stage import Stage, scene
from tests.support.services import make_rig
from tests.support.spelling import FewWords, Shelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lyncfedclient.services.bundle import Services

TEXT = "Thanks Bob! I will bring teh drawings to the meeeting in hall 3: https://plans.fabrikam.exampel/h3 한국어 \N{SLIGHTLY SMILING FACE}"
_RIGHT = "thanks will bring the drawings to meeting in hall"
_LIMIT_MS = 5000


def _with_dictionaries(services: Services) -> Services:
    shelf = Shelf(
        de_DE=FewWords(), en_GB=FewWords(), en_US=FewWords(*_RIGHT.split(), "Thanks"), ko_KR=FewWords()
    )
    spelling = Spelling(services.preferences, services.policy, None, lambda: shelf)
    return replace(services, spelling=spelling)


def _wait(is_done: Callable[[], bool]) -> None:
    limit = QDeadlineTimer(_LIMIT_MS)
    while not is_done() and not limit.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _panel(stage: Stage) -> ConversationPanel:
    talk = Talk(stage).they("Did the drawings for hall 3 reach you?")
    talk.is_seen()
    stage.services.preferences.update(spelling_language="en_US")
    services = stage.keep(_with_dictionaries(stage.services))
    panel = ConversationPanel(services, stage.look, BOB)
    panel.composer.set_text(TEXT)
    _wait(lambda: services.spelling.is_known("meeeting"))
    return panel


@scene("conversation, misspelt words", width=744, height=420)
def misspelt(stage: Stage) -> QWidget:
    return _panel(stage)


@scene("conversation, what a misspelt word may mean")
def suggestions(stage: Stage) -> QWidget:
    panel = stage.keep(_panel(stage))
    spelling = panel.composer.field.spelling
    assert spelling is not None
    spelling._word = spelling.marks.wrong_word(TEXT.index("meeeting"))
    menu = spelling.menu(("meeting", "meetings", "meting"))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return menu


def _settings(stage: Stage, services: Services) -> QWidget:
    services = stage.keep(_with_dictionaries(services))
    dialog = PreferencesDialog(services, stage.look, page=Page.CONVERSATIONS)
    _wait(lambda: services.spelling.languages is not None)
    return dialog


@scene("settings, spelling")
def settings(stage: Stage) -> QWidget:
    return _settings(stage, stage.services)


@scene("settings, spelling set by the organisation")
def settings_locked(stage: Stage) -> QWidget:
    rig = stage.keep(make_rig(installed=InstalledPolicy(is_checking_spelling=True)))
    return _settings(stage, rig.services)
