"""How every contact is, now or when last known; and how the user is.

Keeps all resources of a contact and gives the best (RFC 6121 section 4.7.2.3: by priority, then the most
reachable). Silence is never taken for Offline: what was known before a disconnect stays, marked as
last known, until the gateway says otherwise or the settling time after sign-in is over.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.presence import UNKNOWN, Availability, OwnPresence, OwnState, Presence
from lyncfedclient.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lyncfedclient.domain.gateway import Gateway, PresenceFailed
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.storage.presence_cache import PresenceCache

_log = logging.getLogger(__name__)

FRAME_MS = 33
"""Changes are collected for this long before they are told: two frames of a 60 Hz screen."""
_SAVE_MS = 1000


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Presences(QObject):
    """The presence of all contacts and of the user."""

    changed = Signal(object)
    """The contacts (frozenset of bare JIDs) whose presence is different now, at most once per frame."""
    own_changed = Signal(object)
    """The user's own :class:`OwnPresence`."""

    def __init__(
        self,
        gateway: Gateway,
        cache: PresenceCache,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._cache = cache
        self._preferences = preferences
        self._now = now
        self._best: dict[Jid, Presence] = cache.load()
        self._resources: dict[Jid, dict[str, Presence]] = {}
        self._troubles: dict[Jid, PresenceFailed] = {}
        self._dirty: set[Jid] = set()
        self._unsaved: set[Jid] = set()
        settings = preferences.settings
        self._own = OwnPresence(settings.own_state, settings.own_note)
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._tell)
        self._save_timer = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._save_timer.timeout.connect(self.save_now)

    # -- what is known -------------------------------------------------------------------------

    def of(self, jid: Jid) -> Presence:
        """Give the best known presence of a contact, UNKNOWN if there is none."""
        return self._best.get(jid, UNKNOWN)

    def resources(self, jid: Jid) -> tuple[Presence, ...]:
        """Give the presence of each client a contact is signed in with, best first."""
        return tuple(sorted(self._resources.get(jid, {}).values(), key=_preference))

    def trouble(self, jid: Jid) -> PresenceFailed | None:
        """Say why a contact's presence is unknown, if the gateway said so."""
        return self._troubles.get(jid)

    # -- what the gateway tells ----------------------------------------------------------------

    def set(self, jid: Jid, presence: Presence) -> None:
        """Take what one resource of a contact said; ``jid`` is full, or bare for a sender without resources."""
        bare = jid.bare
        if presence.as_of is None:
            presence = replace(presence, as_of=self._now())
        resources = self._resources.get(bare)
        if presence.availability is Availability.OFFLINE:
            if resources:
                if jid.is_bare:
                    resources.clear()
                else:
                    resources.pop(jid.resource, None)
            best = min(resources.values(), key=_preference) if resources else presence
        elif not resources:
            self._resources[bare] = {jid.resource: presence}
            best = presence
        else:
            resources[jid.resource] = presence
            best = presence if len(resources) == 1 else min(resources.values(), key=_preference)
        self._troubles.pop(bare, None)
        self._put(bare, best)

    def fail(self, failure: PresenceFailed) -> None:
        """Take that a contact cannot be reached: Presence unknown, with the reason."""
        bare = failure.jid.bare
        self._troubles[bare] = failure
        self._resources.pop(bare, None)
        self._put(bare, replace(UNKNOWN, as_of=self._now()))

    def suspend(self) -> None:
        """Turn everything to its last-known form: the link is down."""
        now = self._now()
        for jid, presence in self._best.items():
            if presence.is_live:
                # Until this moment we would have heard of a change; of Offline, keep since when it is so.
                is_offline = presence.availability is Availability.OFFLINE
                self._best[jid] = replace(
                    presence, is_live=False, as_of=presence.as_of if is_offline else now
                )
                self._dirty.add(jid)
                self._unsaved.add(jid)
        self._tell_soon()
        self.save_now()

    def resume(self) -> None:
        """Take back :meth:`suspend`: the stream was resumed, nothing has been missed (XEP-0198)."""
        for jid, resources in self._resources.items():
            if resources:
                self._best[jid] = min(resources.values(), key=_preference)
                self._dirty.add(jid)
        for jid, presence in self._best.items():
            if not presence.is_live and presence.availability is Availability.OFFLINE:
                self._best[jid] = replace(presence, is_live=True)
                self._dirty.add(jid)
        self._tell_soon()

    def start_afresh(self) -> None:
        """Forget the resources of an earlier stream; last-known values stay until replaced or settled."""
        self._resources.clear()

    def settle(self, seen: Iterable[Jid], unseen: Iterable[Jid]) -> None:
        """Judge the silent ones when the settling time after sign-in is over.

        ``seen`` are contacts whose presence the subscription would bring us: of them silence means Offline.
        ``unseen`` are the others: of them nothing is known.
        """
        now = self._now()
        for jid in seen:
            known = self._best.get(jid)
            if known is not None and known.is_live:
                continue
            if known is not None and known.availability is Availability.OFFLINE:
                # They were offline before; keep since when.
                self._put(jid, replace(known, is_live=True))
            else:
                self._put(jid, Presence(Availability.OFFLINE, as_of=now))
        for jid in unseen:
            known = self._best.get(jid)
            if known is not None and not known.is_live:
                self._put(jid, replace(UNKNOWN, as_of=now))

    def forget(self, jids: Iterable[Jid]) -> None:
        """Drop what is known of people who are no longer contacts."""
        gone = [jid for jid in jids if self._best.pop(jid, None) is not None]
        for jid in gone:
            self._resources.pop(jid, None)
            self._troubles.pop(jid, None)
            self._unsaved.discard(jid)
        if gone:
            self._cache.remove(gone)

    def save_now(self) -> None:
        """Write what has changed since the last time, in one transaction."""
        self._save_timer.stop()
        if not self._unsaved:
            return
        batch = {jid: self._best[jid] for jid in self._unsaved if jid in self._best}
        try:
            self._cache.save(batch)
        except StorageError as error:
            _log.warning("presence cache not saved: %s", error)
            return
        self._unsaved.clear()

    # -- the user's own ------------------------------------------------------------------------

    @property
    def own(self) -> OwnPresence:
        """What the user shows of themselves."""
        return self._own

    def set_own_state(self, state: OwnState) -> None:
        """Show another state from now on."""
        self._set_own(replace(self._own, state=state, idle_since=None))

    def set_own_note(self, note: str) -> None:
        """Show another note from now on; empty for none."""
        self._set_own(replace(self._own, note=note.strip()))

    def _set_own(self, own: OwnPresence) -> None:
        if own == self._own:
            return
        self._own = own
        self._preferences.update(own_state=own.state, own_note=own.note)
        self._gateway.set_presence(own)
        self.own_changed.emit(own)

    # -- inside --------------------------------------------------------------------------------

    def _put(self, bare: Jid, presence: Presence) -> None:
        self._best[bare] = presence
        self._dirty.add(bare)
        self._unsaved.add(bare)
        # isActive() is asked only for the first change of a batch: it is a call into C++.
        if len(self._dirty) == 1:
            self._tell_soon()
        if len(self._unsaved) == 1:
            self._save_timer.start()

    def _tell_soon(self) -> None:
        if self._dirty and not self._frame.isActive():
            self._frame.start()

    def _tell(self) -> None:
        if self._dirty:
            changed = frozenset(self._dirty)
            self._dirty.clear()
            self.changed.emit(changed)


def _preference(presence: Presence) -> tuple[int, int]:
    return (-presence.priority, presence.availability.rank)
