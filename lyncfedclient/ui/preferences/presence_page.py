"""The page of presence: the own state, idle times, priority, and who is waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from lyncfedclient.domain.presence import OwnState
from lyncfedclient.domain.settings import Settings
from lyncfedclient.overriding import override
from lyncfedclient.ui import sentences
from lyncfedclient.ui.look import SPACE_4, SPACE_8
from lyncfedclient.ui.preferences.alerts_part import AlertsPart
from lyncfedclient.ui.preferences.settings_page import SettingsPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.presence import OwnPresence
    from lyncfedclient.services.bundle import Services

_MINUTE_S = 60
_MOST_MINUTES = 720
_MOST_PRIORITY = 127
_USUAL = Settings()


class PresencePage(SettingsPage):
    """How the user is shown, and of whom they want to be told."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services.preferences, parent)
        self._myself = services.myself
        self._make_state()
        self._make_idle_times()
        self._make_priority()
        self._section(self.tr("Tell me when available"))
        self._column.addWidget(
            self._effect(self.tr("A notice says when somebody of these can be reached."), 0)
        )
        self._column.addSpacing(SPACE_4)
        self.alerts = AlertsPart(services, self._page)
        self._column.addWidget(self.alerts)
        self._begin()
        self._show_state(self._myself.shown)
        self._myself.changed.connect(self._show_state)

    def _make_state(self) -> None:
        self._section(self.tr("Your state"))
        self.reset = QPushButton(self.tr("Reset state"), self._page)
        effect = self.tr("Back to Available, or to Inactive and Away while you are not at the computer.")
        self.reset.clicked.connect(self._myself.reset)
        self._state = self._add_row("", effect, self.reset).label

    def _make_idle_times(self) -> None:
        self._section(self.tr("When you leave the computer"))
        self.inactive = self._number(
            self.tr("Show me as &Inactive after"),
            self.tr("So long without mouse or keyboard, while your state is Available."),
            0,
            _MOST_MINUTES,
        )
        self.away = self._number(
            self.tr("Show me as &Away after"),
            self.tr("Locking the screen shows you as Away at once."),
            0,
            _MOST_MINUTES,
        )
        for box in (self.inactive, self.away):
            box.setSpecialValueText(self.tr("Never"))
            box.setSuffix(self.tr(" min", "behind a number"))
        self.usual = QPushButton(self.tr("As in Lync: 5 and 15 minutes"), self._page)
        self.usual.setProperty("kind", "link")
        self.usual.clicked.connect(self._on_usual)
        row = QHBoxLayout()
        row.addWidget(self.usual)
        row.addStretch()
        self._column.addLayout(row)
        self._column.addSpacing(SPACE_8)
        self._section(self.tr("When you present"))
        self.full_screen = self._switch(
            self.tr("Show me as Pre&senting while another program fills the screen"),
            self.tr("Notices stay away, as in Do Not Disturb. Only while your state is Available."),
        )
        self.inactive.valueChanged.connect(self._on_inactive_changed)
        self.away.valueChanged.connect(self._on_away_changed)
        self.full_screen.toggled.connect(self._on_full_screen_toggled)

    def _make_priority(self) -> None:
        self._section(self.tr("Several programs with your account"))
        self.priority = self._number(
            self.tr("&Priority of this one"),
            self.tr("Messages go to the program with the highest; usually 5. The others get copies."),
            0,
            _MOST_PRIORITY,
        )
        self.priority.valueChanged.connect(self._on_priority_changed)

    @override
    def _show_settings(self, settings: Settings) -> None:
        self.inactive.setValue(_minutes(settings.inactive_after_s))
        self.away.setValue(_minutes(settings.away_after_s))
        self.full_screen.setChecked(settings.is_quiet_in_full_screen)
        self.priority.setValue(settings.own_priority)
        is_usual = (settings.inactive_after_s, settings.away_after_s) == (
            _USUAL.inactive_after_s,
            _USUAL.away_after_s,
        )
        self.usual.setEnabled(not is_usual)

    def _show_state(self, own: OwnPresence) -> None:
        if own.state is OwnState.APPEAR_OFFLINE:
            self._state.setText(sentences.appearing_offline())
            return
        state = sentences.own_state(own.state)
        self._state.setText(self.tr("Others see you as {state}.").format(state=state))

    def _on_inactive_changed(self, minutes: int) -> None:
        if minutes != _minutes(self._preferences.settings.inactive_after_s):
            self._change(inactive_after_s=minutes * _MINUTE_S)

    def _on_away_changed(self, minutes: int) -> None:
        if minutes != _minutes(self._preferences.settings.away_after_s):
            self._change(away_after_s=minutes * _MINUTE_S)

    def _on_full_screen_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - what the signal carries
        self._change(is_quiet_in_full_screen=is_on)

    def _on_usual(self) -> None:
        self._change(inactive_after_s=_USUAL.inactive_after_s, away_after_s=_USUAL.away_after_s)

    def _on_priority_changed(self, priority: int) -> None:
        self._change(own_priority=priority)


def _minutes(seconds: int) -> int:
    return -(-seconds // _MINUTE_S)
