"""How every contact is, now or when last known.

Keeps all resources of a contact and gives the best (RFC 6121 section 4.7.2.3: by priority, then the most
reachable). Silence is never taken for Offline: what was known before a disconnect stays, marked as
last known, until the gateway says otherwise or the settling time after sign-in is over.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.presence import UNKNOWN, Activity, Availability, OwnPresence, OwnState, Presence
from lyncfedclient.services.calm import CalmChanges
from lyncfedclient.services.last_known import last_known
from lyncfedclient.services.presence_saving import PresenceSaving

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable
    from datetime import datetime

    from lyncfedclient.domain.events import PresenceFailed
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.myself import Myself
    from lyncfedclient.storage.presence_cache import PresenceCache

AGEING_MS = 30_000
"""How often all lengths of time grow older: so much may one be wrong."""
MAX_RESOURCES = 32
"""Clients kept of one contact; beyond that the one that came first is dropped."""


class Presences(QObject):
    """The presence of all contacts and, by way of :class:`Myself`, of the user."""

    changed = Signal(object)
    """The contacts (frozenset of bare JIDs) whose presence is different now, at most once per frame."""
    own_changed = Signal(object)
    """The user's own :class:`OwnPresence`."""
    grown_older = Signal()
    """Time has passed: lengths of time that are shown ("Away 5 min") are to be shown anew."""
    troubled = Signal(object)
    """The cache could not be written; carries the :class:`StorageError`."""

    def __init__(
        self,
        cache: PresenceCache,
        myself: Myself,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._myself = myself
        self._now = now
        self._changes = CalmChanges(self, clock=clock)
        self._latest = now()
        self._best: dict[Jid, Presence] = self._loaded()
        self._resources: dict[Jid, dict[str, Presence]] = {}
        self._activities: dict[Jid, Activity] = {}
        self._troubles: dict[Jid, PresenceFailed] = {}
        # What was live when the link was lost, to be live again when the stream is resumed.
        self._suspended: dict[Jid, Presence] = {}
        # Who said since when they are idle, and will be shown as idle once that is long enough.
        self._ageing: set[Jid] = set()
        self._ageing_timer = QTimer(self, interval=AGEING_MS)
        self._ageing_timer.timeout.connect(self.grow_older)
        self._ageing_timer.start()
        self._saving = PresenceSaving(cache, self._best, self)
        self._saving.troubled.connect(self.troubled)
        self._changes.told.connect(self.changed)
        myself.changed.connect(self.own_changed)

    # -- what is known -------------------------------------------------------------------------

    def of(self, jid: Jid) -> Presence:
        """Give the best presence of a contact as it is to be shown, UNKNOWN if there is none."""
        return self._changes.held(jid) or self._best.get(jid, UNKNOWN)

    def resources(self, jid: Jid) -> tuple[Presence, ...]:
        """Give the presence of each client a contact is signed in with, best first."""
        return tuple(sorted(self._resources.get(jid, {}).values(), key=_preference))

    def trouble(self, jid: Jid) -> PresenceFailed | None:
        """Say why a contact's presence is unknown, if the gateway said so."""
        return self._troubles.get(jid)

    def is_settled(self, jid: Jid) -> bool:
        """Whether this stream has said, or its settling time decided, how a contact is."""
        known = self._best.get(jid)
        return known is not None and known.is_live

    # -- what the gateway tells ----------------------------------------------------------------

    def set(self, jid: Jid, presence: Presence, *, is_seen: bool = True, bare: Jid | None = None) -> None:
        """Take what one resource of a contact said; ``jid`` is full, or bare for a sender without resources.

        ``is_seen`` says whether the subscription would bring us their presence: where it does not (they
        sent it to us alone), signing off leaves them unknown. ``bare`` is the bare address, where it is known.
        """
        bare = bare or jid.bare
        as_of = presence.as_of
        if as_of is None or as_of > self._latest or presence.idle_since is not None:
            # Not for each of those that were read in one go, and carry the same moment.
            self._latest = now = self._now()
            presence = presence.not_after(now)
            if presence.is_ageing:
                self._ageing.add(bare)
        resources = self._resources.get(bare)
        if presence.availability is Availability.OFFLINE:
            if resources and not jid.is_bare:
                resources.pop(jid.resource, None)
            if resources and not jid.is_bare:
                best = min(resources.values(), key=_preference)
            else:
                self._resources.pop(bare, None)
                best = self._offline(bare, presence) if is_seen else replace(UNKNOWN, as_of=presence.as_of)
        elif not resources:
            self._resources[bare] = {jid.resource: presence}
            best = presence
        else:
            if len(resources) >= MAX_RESOURCES and jid.resource not in resources:
                del resources[next(iter(resources))]
            resources[jid.resource] = presence
            best = presence if len(resources) == 1 else min(resources.values(), key=_preference)
        self._troubles.pop(bare, None)
        self._put(bare, best)

    def set_activity(self, bare: Jid, activity: Activity) -> None:
        """Take what a contact publishes of what they do, beside what their clients say."""
        if activity is Activity.NONE:
            self._activities.pop(bare, None)
        else:
            self._activities[bare] = activity
        resources = self._resources.get(bare)
        if resources:
            self._put(bare, min(resources.values(), key=_preference))

    def fail(self, failure: PresenceFailed) -> None:
        """Take that a contact cannot be reached: Presence unknown, with the reason.

        An error about one of several clients concerns that one alone.
        """
        bare = failure.jid.bare
        resources = self._resources.get(bare)
        if resources and not failure.jid.is_bare:
            resources.pop(failure.jid.resource, None)
            if resources:
                self._put(bare, min(resources.values(), key=_preference))
                return
        self._resources.pop(bare, None)
        self._troubles[bare] = failure
        self._put(bare, replace(UNKNOWN, as_of=self._now()))

    def suspend(self) -> None:
        """Take that the link is down: everything is as it was last known."""
        self._myself.suspend()
        self.turn_last_known()

    def turn_last_known(self) -> None:
        """Turn everything to its last-known form: nobody tells of changes any more."""
        live = {jid: presence for jid, presence in self._best.items() if presence.is_live}
        self._suspended.update(live)
        self._best.update(zip(live, last_known(live.values(), self._now()), strict=True))
        self._saving.put_many(self._suspended)
        self._changes.put_at_once(self._suspended)
        self.save_now()

    def resume(self) -> None:
        """Take back :meth:`suspend`: the stream was resumed, nothing has been missed (XEP-0198)."""
        live = {jid: presence for jid, presence in self._suspended.items() if jid in self._best}
        self._suspended.clear()
        self._best.update(live)
        self._changes.put_at_once(live)
        self._age()

    def grow_older(self) -> None:
        """Let time pass: whoever has been without input for long enough is idle from now on."""
        self._age()
        self.grown_older.emit()

    def start_afresh(self) -> None:
        """Forget what belonged to an earlier stream; last-known values stay until replaced or settled."""
        self._myself.start_afresh()
        self.drop_live()

    def drop_live(self) -> None:
        """Forget what clients said: all is about to be told anew."""
        self._resources.clear()
        self._activities.clear()
        self._troubles.clear()
        self._suspended.clear()
        self._ageing.clear()

    def settle(self, seen: Iterable[Jid], unseen: Iterable[Jid]) -> None:
        """Judge the silent ones when the settling time after sign-in is over.

        ``seen`` are contacts whose presence the subscription would bring us: of them silence means Offline.
        ``unseen`` are the others: of them nothing is known.
        """
        now = self._now()
        judged: dict[Jid, Presence] = {}
        for jid in seen:
            known = self._best.get(jid)
            if known is None or not known.is_live:
                judged[jid] = self._offline(jid, Presence(Availability.OFFLINE, as_of=now))
        for jid in unseen:
            known = self._best.get(jid)
            if known is not None and not known.is_live:
                judged[jid] = replace(UNKNOWN, as_of=now)
        self._best.update(judged)
        self._saving.put_many(judged)
        self._changes.put_at_once(judged)

    def lose(self, jid: Jid) -> None:
        """Take that the subscription to a contact has ended: from now on nothing is known of them."""
        self._resources.pop(jid, None)
        known = self._best.get(jid)
        if known is not None and (known.availability is not Availability.UNKNOWN or not known.is_live):
            self._put(jid, replace(UNKNOWN, as_of=self._now()))

    def doubt(self, jid: Jid) -> None:
        """Take that a contact has been silent for too long and does not answer: unknown until heard of again."""
        self._resources.pop(jid, None)
        known = self._best.get(jid)
        if known is not None:
            self._put(jid, replace(UNKNOWN, as_of=known.as_of))

    def forget(self, jids: Iterable[Jid]) -> None:
        """Drop what is known of people who are no longer contacts."""
        gone = [jid for jid in jids if self._best.pop(jid, None) is not None]
        for jid in gone:
            self._resources.pop(jid, None)
            self._troubles.pop(jid, None)
            self._suspended.pop(jid, None)
            self._activities.pop(jid, None)
            self._changes.forget(jid)
        if gone:
            self._saving.remove(gone)

    def keep_only(self, contacts: Container[Jid]) -> None:
        """Drop what is known of everybody else, so that the cache holds no more than the list."""
        self.forget([jid for jid in self._best if jid not in contacts])

    def save_now(self) -> None:
        """Write what has changed since the last time, in one transaction."""
        self._saving.save_now()

    # -- the user's own ------------------------------------------------------------------------

    @property
    def own(self) -> OwnPresence:
        """What the user shows of themselves."""
        return self._myself.shown

    def set_own_state(self, state: OwnState) -> None:
        """Show another state from now on."""
        self._myself.choose(state)

    def set_own_note(self, note: str) -> None:
        """Show another note from now on; empty for none."""
        self._myself.write_note(note)

    # -- inside --------------------------------------------------------------------------------

    def _loaded(self) -> dict[Jid, Presence]:
        cached = self._cache.load()
        now = self._now()
        # The clock was set back since: no time of ours may lie in the future.
        late = [
            jid for jid, presence in cached.items() if presence.as_of is not None and presence.as_of > now
        ]
        for jid in late:
            cached[jid] = cached[jid].not_after(now)
        return cached

    def _offline(self, jid: Jid, presence: Presence) -> Presence:
        """Give the Offline to show: of somebody who was offline before, it is so since then."""
        known = self._best.get(jid)
        if known is not None and known.availability is Availability.OFFLINE:
            return replace(known, is_live=True)
        return presence

    def _age(self) -> None:
        now = self._now()
        for bare in tuple(self._ageing):
            resources, known = self._resources.get(bare), self._best.get(bare)
            if not resources or known is None:
                self._ageing.discard(bare)
            elif known.is_live:
                for name, presence in resources.items():
                    resources[name] = presence.aged(now)
                if not any(presence.is_ageing for presence in resources.values()):
                    self._ageing.discard(bare)
                best = min(resources.values(), key=_preference)
                if self._refined(bare, best) != known:
                    self._put(bare, best)

    def _refined(self, bare: Jid, presence: Presence) -> Presence:
        activity = self._activities.get(bare)
        return presence if activity is None else presence.with_activity(activity)

    def _put(self, bare: Jid, presence: Presence) -> None:
        before = self._best.get(bare, UNKNOWN)
        self._best[bare] = self._refined(bare, presence) if self._activities else presence
        self._saving.put(bare)
        self._changes.put(bare, before)


def _preference(presence: Presence) -> tuple[int, int]:
    return (-presence.priority, presence.availability.rank)
