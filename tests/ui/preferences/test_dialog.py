from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from lyncfedclient.domain.account import TlsMode
from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.policy import InstalledPolicy
from lyncfedclient.domain.presence import OwnState
from lyncfedclient.domain.settings import ContactOrder, Theme
from lyncfedclient.services.desktop.session_start import AutostartEntry
from lyncfedclient.ui.look import SPACE_12
from lyncfedclient.ui.preferences.dialog import PreferencesDialog
from tests.support.services import BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig


@pytest.fixture
def dialog(rig: Rig, look: Look, qtbot: QtBot) -> PreferencesDialog:
    dialog = PreferencesDialog(rig.services, look)
    qtbot.addWidget(dialog)
    return dialog


def test_each_setting_applies_at_once(rig: Rig, dialog: PreferencesDialog) -> None:
    dialog.general.order.setCurrentIndex(dialog.general.order.findData(ContactOrder.BY_NAME))
    dialog.general.hide_offline.setChecked(True)
    dialog.general.compact.setChecked(True)
    dialog.general.apart.setChecked(True)
    dialog.general.to_tray.setChecked(False)
    dialog.appearance.theme.setCurrentIndex(dialog.appearance.theme.findData(Theme.DARK))
    dialog.appearance.text_size.setCurrentIndex(dialog.appearance.text_size.findData(150))
    dialog.appearance.language.setCurrentIndex(dialog.appearance.language.findData("ko"))
    dialog.notifications.notice_text.setChecked(False)
    dialog.notifications.notify.setChecked(False)

    settings = rig.services.preferences.settings
    assert settings.contact_order is ContactOrder.BY_NAME
    assert settings.is_hiding_offline
    assert settings.is_compact
    assert settings.are_conversations_apart
    assert not settings.is_closing_to_tray
    assert settings.theme is Theme.DARK
    assert settings.text_percent == 150
    assert settings.language == "ko"
    assert not settings.is_showing_text_in_notices
    assert not settings.is_notifying


def test_signing_in_at_start_is_kept_with_the_account(rig: Rig, dialog: PreferencesDialog) -> None:
    dialog.general.automatic.setChecked(False)

    account = rig.services.preferences.account
    assert account is not None
    assert not account.is_automatic


def test_change_made_elsewhere_is_shown(rig: Rig, dialog: PreferencesDialog) -> None:
    rig.services.preferences.update(is_hiding_offline=True, theme=Theme.LIGHT)

    assert dialog.general.hide_offline.isChecked()
    assert dialog.appearance.theme.currentData() is Theme.LIGHT


def test_opening_changes_nothing(rig: Rig, look: Look, qtbot: QtBot) -> None:
    before = rig.services.preferences.settings

    with qtbot.assertNotEmitted(rig.services.preferences.changed):
        qtbot.addWidget(PreferencesDialog(rig.services, look))

    assert rig.services.preferences.settings == before


def test_text_of_notices_depends_on_notices(dialog: PreferencesDialog) -> None:
    dialog.notifications.notify.setChecked(False)

    assert not dialog.notifications.notice_text.isEnabled()


def test_each_setting_says_its_effect(dialog: PreferencesDialog) -> None:
    controls: list[QWidget] = [
        dialog.general.order,
        dialog.general.hide_offline,
        dialog.general.compact,
        dialog.general.apart,
        dialog.general.to_tray,
        dialog.general.with_session,
        dialog.general.automatic,
        dialog.appearance.theme,
        dialog.appearance.text_size,
        dialog.appearance.language,
        dialog.notifications.notify,
        dialog.notifications.notice_text,
    ]

    assert all(control.accessibleDescription().endswith(".") for control in controls)


def test_idle_times_and_priority_are_set_in_minutes(rig: Rig, dialog: PreferencesDialog) -> None:
    page = dialog.presence

    page.inactive.setValue(7)
    page.away.setValue(0)
    page.priority.setValue(9)

    settings = rig.services.preferences.settings
    assert (settings.inactive_after_s, settings.away_after_s, settings.own_priority) == (420, 0, 9)
    assert page.away.text() == "Never"


def test_lyncs_own_idle_times_come_back_by_one_button(rig: Rig, dialog: PreferencesDialog) -> None:
    rig.services.preferences.update(inactive_after_s=0, away_after_s=90)

    dialog.presence.usual.click()

    settings = rig.services.preferences.settings
    assert (settings.inactive_after_s, settings.away_after_s) == (300, 900)
    assert not dialog.presence.usual.isEnabled()


def test_the_state_is_shown_and_can_be_reset(rig: Rig, dialog: PreferencesDialog) -> None:
    rig.services.myself.choose(OwnState.BUSY)
    before = dialog.presence._state.text()

    dialog.presence.reset.click()

    assert before == "Others see you as Busy."
    assert rig.services.myself.chosen is OwnState.AVAILABLE


def test_alerts_are_listed_and_can_be_ended(rig: Rig, dialog: PreferencesDialog) -> None:
    rig.gateway.go_online(friend(BOB, "Bob Tan"), friend(CAROL, "Carol"))
    model = dialog.presence.alerts.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rig.services.alerts.set(BOB, Alert.ONCE)
    rig.services.alerts.set(CAROL, Alert.ALWAYS)
    listed = [model.index(row).data().strip("\u2068") for row in range(model.rowCount())]

    dialog.presence.alerts.choose(0)
    dialog.presence.alerts.end.click()

    assert tester.model() is model
    assert [text.replace("\u2069", "") for text in listed] == ["Bob Tan, the next time", "Carol, every time"]
    assert rig.services.alerts.people == (CAROL,)


def test_what_an_administrator_has_set_of_the_account_is_shown(look: Look, qtbot: QtBot) -> None:
    installed = InstalledPolicy(host="xmpp.contoso.test", port=5223, tls=TlsMode.DIRECT)
    dialog = PreferencesDialog(make_rig(installed=installed).services, look)
    qtbot.addWidget(dialog)

    said = [line.text for line in dialog.general.locks]

    assert len(said) == 2
    assert "xmpp.contoso.test:5223" in said[0]
    assert "TLS from the first byte" in said[1]


def test_the_title_says_which_page_is_shown(dialog: PreferencesDialog) -> None:
    titles = []

    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        titles.append(dialog._title.text())
    dialog.search.setText("no such words anywhere")

    assert titles == [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert dialog._title.text() == ""


def test_searching_moves_nothing_aside(dialog: PreferencesDialog) -> None:
    pane = dialog.list.parentWidget()
    assert pane is not None

    # The wish of the field grows, as it does with the button that clears it.
    dialog.search.setTextMargins(200, 0, 0, 0)

    assert pane.sizeHint().width() == dialog.list.sizeHint().width() + 2 * SPACE_12


def test_each_page_is_reached_by_keyboard(dialog: PreferencesDialog) -> None:
    dialog.show()
    dialog.list.setFocus()

    QTest.keyClick(dialog.list, Qt.Key.Key_End)

    assert dialog._pages.currentWidget() is dialog.partners


def test_searching_shows_the_settings_that_say_it_and_the_pages_they_are_on(
    dialog: PreferencesDialog,
) -> None:
    dialog.show()

    dialog.search.setText("contrast")

    assert dialog._pages.currentWidget() is dialog.appearance
    assert dialog.appearance.theme.isVisible()
    assert not dialog.appearance.language.isVisible()
    assert [row for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()] == [1]


def test_searching_for_nothing_that_is_there_says_so_and_clearing_brings_all_back(
    dialog: PreferencesDialog,
) -> None:
    dialog.show()

    dialog.search.setText("videotelephony")
    is_told = dialog._pages.currentWidget() is dialog._nothing
    dialog.search.clear()

    assert is_told
    assert dialog._pages.currentWidget() is dialog.general
    assert dialog.general.compact.isVisible()


def test_a_page_is_found_by_its_title_with_all_that_is_on_it(dialog: PreferencesDialog) -> None:
    dialog.show()

    dialog.search.setText("notifications")

    assert dialog._pages.currentWidget() is dialog.notifications
    assert dialog.notifications.notice_text.isVisible()


def test_starting_with_the_session_is_the_desktops_own_entry(
    dialog: PreferencesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = AutostartEntry(tmp_path, ["lyncfedclient"])
    monkeypatch.setattr(dialog.general, "_session_start", entry)

    dialog.general.with_session.setChecked(True)
    was_on = entry.is_on()
    dialog.general.with_session.setChecked(False)

    assert was_on
    assert not entry.is_on()


def test_an_entry_that_cannot_be_written_is_said(
    dialog: PreferencesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "autostart").write_text("a file where a folder should be")
    monkeypatch.setattr(
        dialog.general, "_session_start", AutostartEntry(tmp_path / "autostart", ["lyncfedclient"])
    )

    dialog.general.with_session.setChecked(True)

    assert dialog.general._start_trouble.text().startswith("That could not be written")
    assert not dialog.general.with_session.isChecked()
