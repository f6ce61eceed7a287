from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.services.notices import Notice, NoticeKind
from lyncfedclient.ui.main_window.notice_bar import NoticeBar
from lyncfedclient.ui.main_window.welcome import Welcome
from lyncfedclient.ui.main_window.window import MainWindow
from tests.support.services import BOB, friend, make_rig

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig


def opened(rig: Rig, look: Look, qtbot: QtBot) -> MainWindow:
    window = MainWindow(rig.services, look)
    qtbot.addWidget(window)
    window.show()
    return window


def welcome_of(window: MainWindow) -> Welcome | None:
    shown = window.conversations._stack.currentWidget()
    return shown if isinstance(shown, Welcome) else None


def test_who_has_nobody_yet_is_shown_the_first_steps_once(rig: Rig, look: Look, qtbot: QtBot) -> None:
    window = opened(rig, look, qtbot)
    before = welcome_of(window)

    rig.gateway.go_online()
    first = welcome_of(window)
    again = opened(rig, look, qtbot)
    rig.gateway.go_online()

    assert before is None
    assert first is not None
    assert welcome_of(again) is None


def test_who_has_contacts_already_is_left_in_peace(rig: Rig, look: Look, qtbot: QtBot) -> None:
    window = opened(rig, look, qtbot)

    rig.gateway.go_online(friend(BOB, "Bob Tan"))

    assert welcome_of(window) is None


def test_each_step_is_ticked_off_and_then_all_is_done(rig: Rig, look: Look, qtbot: QtBot) -> None:
    window = opened(rig, look, qtbot)
    rig.gateway.go_online()
    welcome = welcome_of(window)
    assert welcome is not None
    words = welcome.done.text()

    rig.services.policy.add("fabrikam.test", PartnerType.FEDERATED, (), "")
    rig.gateway.go_online(friend(BOB, "Bob Tan"))
    done = welcome.done.text()
    welcome.done.click()

    assert (words, done) == ("Skip", "Done")
    assert welcome_of(window) is None


def test_the_steps_lead_to_partners_import_and_adding(rig: Rig, look: Look, qtbot: QtBot) -> None:
    window = opened(rig, look, qtbot)
    rig.gateway.go_online()
    welcome = welcome_of(window)
    assert welcome is not None

    for button in (welcome.partners, welcome.bring, welcome.add):
        button.click()

    titles = {type(child).__name__ for child in window.children()}
    assert {"PreferencesDialog", "ImportDialog", "AddContactDialog"} <= titles


def test_a_notice_of_a_damaged_file_is_seen_before_signing_in(
    look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    rig = make_rig(account=None)
    rig.services.notices.post(Notice(NoticeKind.DATABASE_DAMAGED, tmp_path / "messages.db.damaged"))

    window = opened(rig, look, qtbot)

    (bar,) = [bar for bar in window.findChildren(NoticeBar) if bar.isVisible()]
    assert "The database was damaged" in bar.accessibleName()


def test_a_notice_dismissed_there_is_dismissed_everywhere(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    rig = make_rig(account=None)
    rig.services.notices.post(Notice(NoticeKind.SETTINGS_UNREADABLE, tmp_path / "settings.json.damaged"))
    window = opened(rig, look, qtbot)
    (bar,) = [bar for bar in window.findChildren(NoticeBar) if bar.isVisible()]

    bar._dismiss.click()
    window.pages.show_main()

    assert [one for one in window.findChildren(NoticeBar) if one.isVisible()] == []
