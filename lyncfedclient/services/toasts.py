"""Decides of what the user is told while it is not in front of them, and when.

A burst is one toast per person; after an absence one for all. A message that is seen within a moment,
because its conversation is in front or it was read on another client, is not told of at all.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.message import Direction
from lyncfedclient.domain.presence import Availability
from lyncfedclient.domain.toast import BecameAvailable, ManyWrote, MessagesArrived, RequestsWait

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.contact import ContactRequest
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import Message
    from lyncfedclient.domain.toast import Occasion
    from lyncfedclient.services.alerts import Alerts
    from lyncfedclient.services.conversations import Conversations
    from lyncfedclient.services.mutes import Mutes
    from lyncfedclient.services.myself import Myself
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.services.requests import Requests
    from lyncfedclient.services.roster import Roster

BEAT_MS = 400
"""So long a burst is waited out, and a message has the chance to be seen."""
REPEAT_S = 3.0
"""The toast of one person is not renewed oftener than this, however fast they write."""
SOUND_S = 2.0
"""Toasts that follow each other more closely are silent."""
REQUESTS_APART_S = 60
"""Requests that come within this time after others are told of together at its end: a flood is no flood of toasts."""
MOST_AT_ONCE = 3
"""From more people than this at one time, all are told of in one toast."""
_LATEST = 3

MANY_KEY = "many"
REQUESTS_KEY = "requests"


def messages_key(peer: Jid) -> str:
    """Name the toast of somebody's messages."""
    return f"messages {peer.bare}"


class Toasts(QObject):
    """Follows messages, requests and alerts.

    In Do Not Disturb only those are told of whose relationship may interrupt; muted people never. What
    is not told of is still counted as unread.
    """

    due = Signal(object, bool)
    """Tell the user of this :class:`Occasion`; with the second argument without a sound."""
    over = Signal(str)
    """The toast of this key has nothing to tell any more: it was seen."""

    def __init__(
        self,
        conversations: Conversations,
        requests: Requests,
        alerts: Alerts,
        roster: Roster,
        myself: Myself,
        preferences: Preferences,
        mutes: Mutes,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._requests = requests
        self._roster = roster
        self._myself = myself
        self._preferences = preferences
        self._mutes = mutes
        self._clock = clock
        self._fresh: dict[Jid, list[Message]] = {}
        self._told_at: dict[Jid, float] = {}
        self._standing: set[str] = set()
        self._sounded_at = float("-inf")
        # Those of earlier runs are no news.
        self._known_requests = {request.jid for request in requests.announced}
        self._request: ContactRequest | None = None
        self._requests_pause = QTimer(self, singleShot=True, interval=REQUESTS_APART_S * 1000)
        self._requests_pause.timeout.connect(self._tell_of_requests)
        self._beat = QTimer(self, singleShot=True, interval=BEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        conversations.message_added.connect(self._on_message_added)
        conversations.unread_changed.connect(self._on_unread_changed)
        requests.changed.connect(self._on_requests_changed)
        alerts.fired.connect(self._on_alert_fired)

    def reply(self, peer: Jid, text: str) -> None:
        """Answer from a toast: the messages before it have been seen.

        Raises what :meth:`Conversations.send` raises.
        """
        if text.strip():
            self._conversations.send(peer, text.strip())
        self._conversations.mark_read(peer)

    def forget(self, key: str) -> None:
        """Take that a toast is gone: the user dismissed or followed it."""
        self._standing.discard(key)

    # -- what happens --------------------------------------------------------------------------

    def _on_message_added(self, message: Message) -> None:
        if message.direction is not Direction.IN:
            return
        latest = self._fresh.setdefault(message.peer, [])
        latest.append(message)
        del latest[:-_LATEST]
        if not self._beat.isActive():
            self._beat.start()

    def _on_unread_changed(self, peer: Jid) -> None:
        if self._conversations.unread(peer):
            return
        self._fresh.pop(peer, None)
        self._told_at.pop(peer, None)
        self._withdraw(messages_key(peer))
        if not self._conversations.total_unread:
            self._withdraw(MANY_KEY)

    def _on_requests_changed(self) -> None:
        announced = self._requests.announced
        known, self._known_requests = self._known_requests, {request.jid for request in announced}
        new = [request for request in announced if request.jid not in known]
        if not announced:
            self._request = None
            self._withdraw(REQUESTS_KEY)
        elif new:
            self._request = new[-1]
            if not self._requests_pause.isActive():
                self._tell_of_requests()

    def _tell_of_requests(self) -> None:
        request, self._request = self._request, None
        if request is not None and self._is_wanted() and not self._is_quiet(None):
            self._tell(REQUESTS_KEY, RequestsWait(request, len(self._requests.announced)))
            self._requests_pause.start()

    def _on_alert_fired(self, peer: Jid) -> None:
        # Do Not Disturb has been minded already. Who waits for somebody wants this whatever else is shown.
        self._tell(f"available {peer}", BecameAvailable(peer))

    def _on_beat(self) -> None:
        fresh = {peer: latest for peer, latest in self._fresh.items() if self._is_told_of(peer)}
        now = self._clock()
        due = [peer for peer in fresh if now - self._told_at.get(peer, float("-inf")) >= REPEAT_S]
        self._fresh = {peer: latest for peer, latest in fresh.items() if peer not in due}
        if self._fresh:
            self._beat.start()
        if len(due) > MOST_AT_ONCE:
            messages = sum(self._conversations.unread(peer) for peer in due)
            self._tell(MANY_KEY, ManyWrote(len(due), messages))
        for peer in due:
            self._told_at[peer] = now
            if len(due) <= MOST_AT_ONCE:
                count = self._conversations.unread(peer)
                self._tell(messages_key(peer), MessagesArrived(peer, count, tuple(fresh[peer])))

    # -- inside --------------------------------------------------------------------------------

    def _is_told_of(self, peer: Jid) -> bool:
        return (
            self._is_wanted()
            and self._conversations.unread(peer) > 0
            and not self._mutes.is_muted(peer)
            and not self._is_quiet(peer)
            and not self._requests.is_quiet(peer)
        )

    def _is_wanted(self) -> bool:
        return self._preferences.settings.is_notifying

    def _is_quiet(self, peer: Jid | None) -> bool:
        if self._myself.shown.state.availability is not Availability.DO_NOT_DISTURB:
            return False
        contact = self._roster.contacts.get(peer) if peer is not None else None
        return contact is None or not contact.relationship.may_interrupt

    def _tell(self, key: str, occasion: Occasion) -> None:
        now = self._clock()
        is_silent = not self._preferences.settings.is_sounding or now - self._sounded_at < SOUND_S
        if not is_silent:
            self._sounded_at = now
        self._standing.add(key)
        self.due.emit(occasion, is_silent)

    def _withdraw(self, key: str) -> None:
        if key in self._standing:
            self._standing.discard(key)
            self.over.emit(key)
