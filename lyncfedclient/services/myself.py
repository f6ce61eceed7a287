"""The user, as others see them: the chosen state and note, and what the idle desktop makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.presence import OwnChoice, OwnPresence, OwnState
from lyncfedclient.services.own_clients import OwnClients

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lyncfedclient.domain.events import OwnPresenceChanged
    from lyncfedclient.services.full_screen import FullScreen
    from lyncfedclient.services.idleness import Idleness
    from lyncfedclient.services.preferences import Preferences


class Onlookers(Protocol):
    """Whom the user's presence is shown to: :class:`~lyncfedclient.services.audience.Audience`, or all alike."""

    def set_presence(self, own: OwnPresence, /) -> None:
        """Show this from now on."""


class Myself(QObject):
    """What the user shows of themselves. State, note and priority are settings and so outlive a run."""

    changed = Signal(object)
    """The new :class:`OwnPresence`."""

    def __init__(
        self,
        onlookers: Onlookers,
        preferences: Preferences,
        idleness: Idleness,
        full_screen: FullScreen,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._onlookers = onlookers
        self._preferences = preferences
        self._idleness = idleness
        self._full_screen = full_screen
        self._now = now
        self._clients = OwnClients()
        self._locked_at: datetime | None = None
        self._shown = self._computed()
        self._watch()
        idleness.changed.connect(self._on_idleness_changed)
        full_screen.changed.connect(self._show)
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def shown(self) -> OwnPresence:
        """What others see now."""
        return self._shown

    @property
    def chosen(self) -> OwnState:
        """What the user chose; what is shown may be Inactive or Away instead."""
        state = self._preferences.settings.own_state
        # An automatic state can stand here only by an edited file.
        return OwnState.AVAILABLE if state.is_automatic else state

    # -- what the user wants -------------------------------------------------------------------

    def choose(self, state: OwnState) -> None:
        """Show another state from now on."""
        if state.is_automatic:
            raise ValueError(f"{state} comes by itself")
        self._choose(state, self._choice.note)

    def reset(self) -> None:
        """Give up the chosen state: Available again, with whatever the idle desktop makes of it."""
        self.choose(OwnState.AVAILABLE)

    def write_note(self, note: str) -> None:
        """Show another note from now on; empty for none."""
        self._choose(self._choice.state, note.strip())

    # -- what the gateway tells ----------------------------------------------------------------

    def start_afresh(self) -> None:
        """Take that a new stream has begun: what the other clients show is told anew."""
        self._clients.start_afresh()

    def suspend(self) -> None:
        """Take that the link is down."""
        self._clients.suspend()

    def take(self, event: OwnPresenceChanged) -> None:
        """Take that another client of the account changed: what the user chose there is shown here too."""
        own = self._choice
        if event.choice is not None:
            # Our own kind does by itself only what gives way to the user.
            state = OwnState.AVAILABLE if event.choice.state.is_automatic else event.choice.state
            taken = self._clients.take(replace(event.choice, state=state), own)
        else:
            taken = self._clients.take_foreign(event.jid.resource, event.presence, own)
            taken = replace(taken, chosen_ms=self._next_ms()) if taken is not None else None
        if taken is not None:
            self._keep(taken)

    # -- inside --------------------------------------------------------------------------------

    @property
    def _choice(self) -> OwnChoice:
        settings = self._preferences.settings
        return OwnChoice(self.chosen, settings.own_note, settings.own_chosen_ms)

    def _choose(self, state: OwnState, note: str) -> None:
        own = self._choice
        if (state, note) != (own.state, own.note):
            self._clients.note_choice()
            self._keep(OwnChoice(state, note, self._next_ms()))

    def _next_ms(self) -> int:
        """Date a choice after every one that is known, whatever the clocks say."""
        return max(int(self._now().timestamp() * 1000), self._preferences.settings.own_chosen_ms + 1)

    def _keep(self, choice: OwnChoice) -> None:
        # What is shown follows from the settings: see _on_preferences_changed.
        self._preferences.update(own_state=choice.state, own_note=choice.note, own_chosen_ms=choice.chosen_ms)

    def _on_preferences_changed(self, _settings: object) -> None:
        self._watch()
        self._show()

    def _on_idleness_changed(self) -> None:
        if not self._idleness.is_locked:
            self._locked_at = None
        elif self._locked_at is None:
            # Kept while the lock lasts, so that others are told once.
            self._locked_at = self._idleness.idle_since or self._now()
        self._show()

    def _watch(self) -> None:
        settings = self._preferences.settings
        self._idleness.watch((settings.inactive_after_s, settings.away_after_s))
        self._full_screen.watch(is_wanted=settings.is_quiet_in_full_screen)

    def _show(self) -> None:
        before, self._shown = self._shown, self._computed()
        if self._shown != before:
            self._onlookers.set_presence(self._shown)
            self.changed.emit(self._shown)

    def _computed(self) -> OwnPresence:
        settings = self._preferences.settings
        # Negative priorities (RFC 6121 section 4.7.2.3) would mean: no messages for this client.
        priority = max(0, min(127, settings.own_priority))
        state, idle_since = self.chosen, None
        # Only Available gives way: what the user chose on purpose stays.
        if state is OwnState.AVAILABLE:
            state, idle_since = self._automatic()
        return OwnPresence(state, settings.own_note, priority, idle_since, settings.own_chosen_ms)

    def _automatic(self) -> tuple[OwnState, datetime | None]:
        settings = self._preferences.settings
        idle_s, idle_since = self._idleness.idle_s, self._idleness.idle_since
        if self._idleness.is_locked:
            return OwnState.AWAY, self._locked_at
        if self._full_screen.is_filled:
            # Before idleness: who presents, or watches, leaves mouse and keyboard alone.
            return OwnState.FULL_SCREEN, None
        if idle_since is not None:
            if 0 < settings.away_after_s <= idle_s:
                return OwnState.AWAY, idle_since
            if 0 < settings.inactive_after_s <= idle_s:
                return OwnState.INACTIVE, idle_since
        return OwnState.AVAILABLE, None
