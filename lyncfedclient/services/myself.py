"""The user, as others see them: the chosen state and note, and what the idle desktop makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.services.own_clients import Choice, OwnClients

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lyncfedclient.domain.gateway import OwnPresenceChanged
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
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._onlookers = onlookers
        self._preferences = preferences
        self._idleness = idleness
        self._now = now
        self._clients = OwnClients()
        self._locked_at: datetime | None = None
        self._shown = self._computed()
        self._watch()
        idleness.changed.connect(self._on_idleness_changed)
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
        self._choose(Choice(state, self._choice.note))

    def reset(self) -> None:
        """Give up the chosen state: Available again, with whatever the idle desktop makes of it."""
        self.choose(OwnState.AVAILABLE)

    def write_note(self, note: str) -> None:
        """Show another note from now on; empty for none."""
        self._choose(Choice(self._choice.state, note.strip()))

    # -- what the gateway tells ----------------------------------------------------------------

    def start_afresh(self) -> None:
        """Take that a new stream has begun: what the other clients show is told anew."""
        self._clients.start_afresh()

    def take(self, event: OwnPresenceChanged) -> None:
        """Take that another client of the account changed: what the user chose there is shown here too."""
        choice = self._clients.take(event.jid.resource, event.presence, self._choice)
        if choice is not None:
            self._clients.note_change(self._choice)
            self._keep(choice)

    # -- inside --------------------------------------------------------------------------------

    @property
    def _choice(self) -> Choice:
        return Choice(self.chosen, self._preferences.settings.own_note)

    def _choose(self, choice: Choice) -> None:
        if choice != self._choice:
            self._clients.note_choice(self._choice)
            self._keep(choice)

    def _keep(self, choice: Choice) -> None:
        # What is shown follows from the settings: see _on_preferences_changed.
        self._preferences.update(own_state=choice.state, own_note=choice.note)

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

    def _show(self) -> None:
        shown = self._computed()
        if shown != self._shown:
            self._shown = shown
            self._onlookers.set_presence(shown)
            self.changed.emit(shown)

    def _computed(self) -> OwnPresence:
        settings = self._preferences.settings
        # Negative priorities (RFC 6121 section 4.7.2.3) would mean: no messages for this client.
        priority = max(0, min(127, settings.own_priority))
        state, idle_since = self.chosen, None
        # Only Available gives way: what the user chose on purpose stays.
        if state is OwnState.AVAILABLE:
            state, idle_since = self._automatic()
        return OwnPresence(state, settings.own_note, priority, idle_since)

    def _automatic(self) -> tuple[OwnState, datetime | None]:
        settings = self._preferences.settings
        idle_s, idle_since = self._idleness.idle_s, self._idleness.idle_since
        if self._idleness.is_locked:
            return OwnState.AWAY, self._locked_at
        if idle_since is not None:
            if 0 < settings.away_after_s <= idle_s:
                return OwnState.AWAY, idle_since
            if 0 < settings.inactive_after_s <= idle_s:
                return OwnState.INACTIVE, idle_since
        return OwnState.AVAILABLE, None
