"""Keeps presences from growing old unnoticed, and tries again where contacts could not be reached.

A gateway between networks may lose a sign-off, and a partner's server may be repaired while nobody
tells us. So a presence that is older than Lync's own refresh interval is asked for anew, and believed
no longer when nothing comes back; who could not be reached is tried again, ever more rarely.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.standing import is_doubtful
from lyncfedclient.services.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.audience import Audience
    from lyncfedclient.services.presence import Presences
    from lyncfedclient.services.roster import Roster

CHECK_MS = 15 * 60 * 1000
"""How often all contacts are looked through; also how long an answer may take."""
LONGEST_PAUSE = timedelta(hours=4)
"""The pause before somebody unreachable is tried again doubles up to this."""


class Freshness(QObject):
    """Asks again for presences that are old or missing."""

    def __init__(
        self,
        gateway: Gateway,
        roster: Roster,
        presences: Presences,
        audience: Audience,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._roster = roster
        self._presences = presences
        self._audience = audience
        self._now = now
        self._asked: set[Jid] = set()
        # Of those in trouble: how long to pause, and when to try again.
        self._retries: dict[Jid, tuple[timedelta, datetime]] = {}
        self._pace = Pace(self._probe, self)
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.check)

    def refresh(self, jid: Jid) -> None:
        """Ask for a contact's presence now, and show them ours again: the user wants to know."""
        self._gateway.probe_presence(jid)
        self._audience.show_again(jid)

    def hear(self, jid: Jid) -> None:
        """Take that a contact (bare JID) wrote: if they could not be reached before, they can now."""
        if self._presences.trouble(jid) is not None:
            self._pace.put(jid)

    def set_online(self, *, is_online: bool) -> None:
        """Know whether there is a link."""
        self._asked.clear()
        self._retries.clear()
        if is_online:
            self._timer.start()
        else:
            self._timer.stop()
            self._pace.clear()

    def check(self) -> None:
        """Look through all contacts once."""
        now = self._now()
        before, self._asked = self._asked, set()
        for jid, contact in self._roster.contacts.items():
            if not contact.subscription.is_seen_by_us:
                continue
            if self._presences.trouble(jid) is not None:
                self._retry(jid, now)
                continue
            self._retries.pop(jid, None)
            if not is_doubtful(self._presences.of(jid), now):
                continue
            if jid in before:
                self._presences.doubt(jid)
            else:
                self._asked.add(jid)
                self._pace.put(jid)

    def _retry(self, jid: Jid, now: datetime) -> None:
        step = timedelta(milliseconds=CHECK_MS)
        pause, due_at = self._retries.get(jid, (step, now))
        if now >= due_at:
            self._retries[jid] = (min(pause * 2, LONGEST_PAUSE), now + pause)
            self._pace.put(jid)

    def _probe(self, jid: Jid) -> None:
        self._gateway.probe_presence(jid)
