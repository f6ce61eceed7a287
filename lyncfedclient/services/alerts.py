"""Tells the user when somebody they wait for has become available."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lyncfedclient.services.myself import Myself
    from lyncfedclient.services.presence import Presences
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.storage.facts import FactStore

_FACT = "alerts"
REPEAT_S = 60.0
"""An alert that is for always is not told oftener than this."""


class Alerts(QObject):
    """Alerts by contact, kept between runs.

    In Do Not Disturb only those fire whose relationship may interrupt; the others wait for its end, and
    fire then if the contact is still available.
    """

    fired = Signal(object)
    """This contact (bare JID) has become available, and the user wanted to know."""
    changed = Signal(object)
    """The alert of this contact (bare JID) is different."""

    def __init__(
        self,
        facts: FactStore,
        roster: Roster,
        presences: Presences,
        myself: Myself,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._facts = facts
        self._roster = roster
        self._presences = presences
        self._myself = myself
        self._clock = clock
        self._alerts = {
            Jid.parse(text): Alert(word) for text, word in json.loads(facts.get(_FACT) or "{}").items()
        }
        # Whether each was available when last heard of: an alert is about the change.
        self._was_available = {jid: self._is_available(jid) for jid in self._alerts}
        self._quiet: set[Jid] = set()
        self._fired_at: dict[Jid, float] = {}
        presences.changed.connect(self._on_presences_changed)
        myself.changed.connect(self._on_myself_changed)
        roster.contacts_changed.connect(self._on_contacts_changed)
        roster.loaded.connect(self._on_roster_loaded)

    def of(self, jid: Jid) -> Alert:
        """Give whether, and how often, to tell that a contact has become available."""
        return self._alerts.get(jid, Alert.NONE)

    @property
    def people(self) -> tuple[Jid, ...]:
        """Everybody the user wants to be told of."""
        return tuple(self._alerts)

    def set(self, jid: Jid, alert: Alert) -> None:
        """Tell once, always or not at all; of somebody available now it is the next time that counts."""
        if alert is self.of(jid):
            return
        if alert is Alert.NONE:
            self._drop(jid)
        else:
            self._was_available.setdefault(jid, self._is_available(jid))
            self._alerts[jid] = alert
        self._save()
        self.changed.emit(jid)

    # -- inside --------------------------------------------------------------------------------

    def _is_available(self, jid: Jid) -> bool:
        return self._presences.of(jid).availability is Availability.AVAILABLE

    def _is_quiet(self, jid: Jid) -> bool:
        contact = self._roster.contacts.get(jid)
        may_interrupt = contact is not None and contact.relationship.may_interrupt
        return self._myself.shown.state.is_quiet and not may_interrupt

    def _on_presences_changed(self, jids: frozenset[Jid]) -> None:
        for jid in jids & self._alerts.keys():
            # What is only last known is no news.
            if self._presences.of(jid).is_live:
                was, self._was_available[jid] = self._was_available[jid], self._is_available(jid)
                if not self._was_available[jid]:
                    self._quiet.discard(jid)
                elif not was:
                    self._meet(jid)

    def _on_myself_changed(self, _own: object) -> None:
        for jid in [jid for jid in self._quiet if not self._is_quiet(jid)]:
            self._quiet.discard(jid)
            self._fire(jid)

    def _meet(self, jid: Jid) -> None:
        if self._is_quiet(jid):
            self._quiet.add(jid)
        else:
            self._fire(jid)

    def _fire(self, jid: Jid) -> None:
        now = self._clock()
        if now - self._fired_at.get(jid, float("-inf")) < REPEAT_S:
            return
        if self._alerts[jid] is Alert.ONCE:
            # Stored as done first: better one alert lost than one repeated at every start.
            self.set(jid, Alert.NONE)
        else:
            self._fired_at[jid] = now
        self.fired.emit(jid)

    def _on_contacts_changed(self, jids: frozenset[Jid]) -> None:
        self._keep_contacts(jids & self._alerts.keys())

    def _on_roster_loaded(self) -> None:
        self._keep_contacts(tuple(self._alerts))

    def _keep_contacts(self, jids: Iterable[Jid]) -> None:
        for jid in jids:
            if jid not in self._roster.contacts:
                self.set(jid, Alert.NONE)

    def _drop(self, jid: Jid) -> None:
        self._alerts.pop(jid, None)
        self._was_available.pop(jid, None)
        self._quiet.discard(jid)
        self._fired_at.pop(jid, None)

    def _save(self) -> None:
        self._facts.put(_FACT, json.dumps({str(jid): alert.value for jid, alert in self._alerts.items()}))
