"""Help: the sheet of keys, the guide, and the first steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.services.notices import Notice, NoticeKind
from lyncfedclient.ui.help_pages import HelpPage
from lyncfedclient.ui.help_window import HelpWindow
from lyncfedclient.ui.main_window.about import AboutDialog
from lyncfedclient.ui.main_window.shortcuts import ShortcutSheet
from lyncfedclient.ui.main_window.window import MainWindow
from tests.scenes.stage import Stage, scene
from tests.support.services import make_rig

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_WIDTH, _HEIGHT = 1080, 720


@scene("keyboard shortcuts")
def shortcuts(stage: Stage) -> QWidget:
    return ShortcutSheet()


@scene("about")
def about(stage: Stage) -> QWidget:
    window = stage.keep(MainWindow(stage.services, stage.look))
    return AboutDialog(stage.look, window._icons)


@scene("guide")
def guide(stage: Stage) -> QWidget:
    return HelpWindow()


@scene("guide, a trouble")
def guide_trouble(stage: Stage) -> QWidget:
    return HelpWindow(HelpPage.CERTIFICATE)


@scene("first steps", width=_WIDTH, height=_HEIGHT)
def first_steps(stage: Stage) -> QWidget:
    window = MainWindow(stage.services, stage.look)
    stage.gateway.go_online()
    return window


@scene("first steps, one done", width=_WIDTH, height=_HEIGHT)
def first_steps_half(stage: Stage) -> QWidget:
    window = MainWindow(stage.services, stage.look)
    stage.gateway.go_online()
    stage.services.policy.add("fabrikam.example", PartnerType.FEDERATED, (), "")
    return window


@scene("sign in, settings were damaged", width=_WIDTH, height=_HEIGHT)
def sign_in_damaged(stage: Stage) -> QWidget:
    rig = stage.keep(make_rig(account=None))
    rig.services.notices.post(Notice(NoticeKind.SETTINGS_UNREADABLE, _aside()))
    return MainWindow(rig.services, stage.look)


def _aside() -> Path:
    from pathlib import Path

    return Path("/home/alice/.config/lyncfedclient/settings.json.damaged-2026-11-23")
