"""When a change of presence reaches the screen: together once a frame, and calmly where a contact flaps."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.presence import Presence

FRAME_MS = 33
"""Changes are collected for this long before they are told: two frames of a 60 Hz screen."""
CROWD = 48
CROWD_MS = 100
"""After so many at once they are collected for longer: nobody can follow them one by one anyway."""
STORM = 256
STORM_MS = 250
"""And after so many for longer still: by then painting them costs a sixth of all that a presence does."""
BURST = 4
"""Changes of one contact that are shown at once: a sign-in with several clients is no flapping."""
INTERVAL_S = 1.0
"""One change of a contact per interval after that."""
_HELD_MS = 250


class CalmChanges(QObject):
    """Collects the contacts that changed, and holds back those that change too often.

    For each contact a leaky bucket, kept as one number: the moment up to which its changes are used up
    (the generic cell rate algorithm of ITU-T I.371). What is held back is shown as soon as the bucket
    allows, with the value of then, so that the last one always wins.
    """

    told = Signal(object)
    """These contacts (frozenset of bare JIDs) are to be shown anew, at most once per frame."""

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._used_up: dict[Jid, float] = {}
        self._held: dict[Jid, Presence] = {}
        self._dirty: set[Jid] = set()
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._tell)
        self._held_timer = QTimer(self, interval=_HELD_MS)
        self._held_timer.timeout.connect(self._on_held_timer)

    def held(self, jid: Jid) -> Presence | None:
        """Give what is still shown of a contact whose latest change is held back, else None."""
        return self._held.get(jid) if self._held else None

    def put(self, jid: Jid, before: Presence) -> None:
        """Take that a contact has changed; ``before`` is what was shown of it until now."""
        if jid in self._dirty or jid in self._held:
            return
        if self._is_allowed(jid):
            self._dirty.add(jid)
            # Asked only for the first change of a batch: a timer is a call into C++.
            if len(self._dirty) == 1:
                self._frame.start()
        else:
            self._held[jid] = before
            if len(self._held) == 1:
                self._held_timer.start()

    def put_at_once(self, jids: Iterable[Jid]) -> None:
        """Take that these are different however often they changed before: it is our own link that changed."""
        for jid in jids:
            self._held.pop(jid, None)
            self._dirty.add(jid)
        if self._dirty and not self._frame.isActive():
            self._frame.start()

    def forget(self, jid: Jid) -> None:
        """Drop what is kept of somebody who is no contact any more."""
        self._held.pop(jid, None)
        self._used_up.pop(jid, None)

    def _is_allowed(self, jid: Jid) -> bool:
        now = self._clock()
        used_up = self._used_up.get(jid, now)
        if used_up > now + (BURST - 1) * INTERVAL_S:
            return False
        self._used_up[jid] = max(used_up, now) + INTERVAL_S
        return True

    def _on_held_timer(self) -> None:
        self.put_at_once([jid for jid in self._held if self._is_allowed(jid)])
        if not self._held:
            self._held_timer.stop()

    def _tell(self) -> None:
        if self._dirty:
            changed = frozenset(self._dirty)
            self._dirty.clear()
            self._frame.setInterval(_collected_ms(len(changed)))
            self.told.emit(changed)


def _collected_ms(count: int) -> int:
    """Give for how long to collect changes after so many at once."""
    if count > STORM:
        return STORM_MS
    return CROWD_MS if count > CROWD else FRAME_MS
