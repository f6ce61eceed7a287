from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.settings import ContactOrder, Theme
from lyncfedclient.ui.preferences.dialog import PreferencesDialog

if TYPE_CHECKING:
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
    dialog.general.theme.setCurrentIndex(dialog.general.theme.findData(Theme.DARK))
    dialog.general.notice_text.setChecked(False)
    dialog.general.notify.setChecked(False)

    settings = rig.services.preferences.settings
    assert settings.contact_order is ContactOrder.BY_NAME
    assert settings.is_hiding_offline
    assert settings.is_compact
    assert settings.theme is Theme.DARK
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
    assert dialog.general.theme.currentData() is Theme.LIGHT


def test_opening_changes_nothing(rig: Rig, look: Look, qtbot: QtBot) -> None:
    before = rig.services.preferences.settings

    with qtbot.assertNotEmitted(rig.services.preferences.changed):
        qtbot.addWidget(PreferencesDialog(rig.services, look))

    assert rig.services.preferences.settings == before


def test_text_of_notices_depends_on_notices(dialog: PreferencesDialog) -> None:
    dialog.general.notify.setChecked(False)

    assert not dialog.general.notice_text.isEnabled()


def test_each_setting_says_its_effect(dialog: PreferencesDialog) -> None:
    controls: list[QWidget] = [
        dialog.general.order,
        dialog.general.hide_offline,
        dialog.general.compact,
        dialog.general.theme,
        dialog.general.automatic,
        dialog.general.notify,
        dialog.general.notice_text,
    ]

    assert all(control.accessibleDescription().endswith(".") for control in controls)
