"""Being there: shown to others once the session is ready, and told what was missed until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.message_events import CaughtUp
from lyncfedclient.domain.presence import OwnState
from lyncfedclient.gateway import compose

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.events import Event
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.keeping import Keeper
    from lyncfedclient.domain.presence import OwnPresence
    from lyncfedclient.gateway.activity import UserActivity
    from lyncfedclient.gateway.archive import Archive
    from lyncfedclient.gateway.delivery import Delivery
    from lyncfedclient.gateway.incoming import Incoming
    from lyncfedclient.gateway.kept import Kept


class Attendance:
    """How one session is seen. Begins when the roster is there and it is known what the server can."""

    def __init__(
        self,
        own: Jid,
        kept: Kept,
        keeper: Keeper,
        *,
        delivery: Delivery,
        incoming: Incoming,
        archive: Archive,
        activity: UserActivity,
        caps: str,
        emit: Callable[[Event], None],
        is_taken_up: bool,
    ) -> None:
        self._own = own
        self._kept = kept
        self._keeper = keeper
        self._delivery = delivery
        self._incoming = incoming
        self._archive = archive
        self._activity = activity
        self._caps = caps
        self._emit = emit
        # Taken up from an earlier run of the program: the server believes that we know how others are.
        self._is_taken_up = is_taken_up
        self._has_roster = False
        self._has_features = False
        self._has_begun = False
        self.has_archive = False
        """Whether the server keeps an archive of the account."""
        self.is_available = False
        """Whether the server has been told that we are."""

    def note_roster(self) -> None:
        """Know that the roster is there."""
        self._has_roster = True
        self._begin_once_ready()

    def note_features(self) -> None:
        """Know that no more will be learned of what the account's server can."""
        self._has_features = True
        self._begin_once_ready()

    def show_presence(self) -> None:
        """Show the kept presence to everybody; at first only once the roster has been told."""
        if not self._has_begun:
            return
        self._delivery.write(compose.own_presence(self._kept.presence, self._caps))
        self._activity.show(self._kept.presence.state.activity)
        was_available = self.is_available
        self.is_available = self._kept.presence.state is not OwnState.APPEAR_OFFLINE
        if self.is_available and not was_available:
            self._incoming.expect_stored()
            self._catch_up()

    def direct_presence(self, jid: Jid, presence: OwnPresence) -> None:
        """Show this to one person or client alone."""
        self._delivery.write(compose.own_presence(presence, self._caps, jid))

    def send_subscription(self, jid: Jid, kind: str) -> None:
        """Send subscribe, subscribed, unsubscribe, unsubscribed or probe."""
        self._delivery.write(compose.subscription(jid, kind))

    def look(self) -> None:
        """Look now and then: who appears offline is not sent messages, but finds them in the archive."""
        if self._has_begun and not self.is_available and self.has_archive and self._delivery.stream:
            self._catch_up()

    def note_caught_up(self, *, is_complete: bool) -> None:
        """Let in what waited until the archive was read, and tell."""
        self._incoming.let_in()
        self._emit(CaughtUp(self.has_archive, is_complete))

    def _begin_once_ready(self) -> None:
        if self._has_begun or not (self._has_roster and self._has_features):
            return
        self._has_begun = True
        if self._is_taken_up:
            # Only who becomes available is told how the others are (RFC 6121 section 4.2).
            self._delivery.write("<presence type='unavailable'/>")
        if self._kept.presence.state is not OwnState.APPEAR_OFFLINE:
            self.show_presence()
        if not self.is_available:
            self._catch_up()

    def _catch_up(self) -> None:
        """Learn what we missed while we were not available.

        After our presence, never before: what comes between the two goes to the offline store, which
        Prosody does not hand out to who has asked the archive.
        """
        if not self.has_archive:
            self.note_caught_up(is_complete=True)
        elif not self._archive.is_catching_up:
            self._incoming.wait()
            self._archive.catch_up(self._keeper.position(self._own.bare))
