"""Our archive on the server (XEP-0313): catching up after an absence, and history from before.

The gateway connection asks, page by page; here each page is stored together with how far it reaches, so
that after a kill the next catch-up goes on from there. Nothing is lost by asking for something twice:
the archive's own ids tell what is known.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.keeping import ArchivePosition
from lyncfedclient.domain.message_events import (
    MessageDelivered,
    MessageDisplayed,
    MessageFailed,
    MessageReceived,
    ReadElsewhere,
)

if TYPE_CHECKING:
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.message_events import ArchivePage, CaughtUp, HistoryReceived
    from lyncfedclient.services.conversations import Conversations
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.services.receiving import Receiving
    from lyncfedclient.services.retention import Retention
    from lyncfedclient.storage.facts import FactStore
    from lyncfedclient.storage.messages import MessageStore
    from lyncfedclient.storage.stream_session import StreamSessionStore

_DELETED = "archive.deleted"


class Archive(QObject):
    """What the server has kept for us, and how far we know it."""

    changed = Signal()
    """The catch-up began, went on or ended, or it is known whether there is an archive."""

    def __init__(
        self,
        gateway: Gateway,
        positions: StreamSessionStore,
        store: MessageStore,
        *,
        receiving: Receiving,
        conversations: Conversations,
        preferences: Preferences,
        facts: FactStore,
        retention: Retention,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._positions = positions
        self._store = store
        self._receiving = receiving
        self._conversations = conversations
        self._preferences = preferences
        self._facts = facts
        self._retention = retention
        self._is_caught_up = False
        self._asked: tuple[Jid, str, datetime | None] | None = None
        self._exhausted: set[Jid] = set()
        # What the user deleted from this computer is not to come back from the server.
        self._deleted: set[Jid] = {Jid.parse(text) for text in json.loads(facts.get(_DELETED) or "[]")}
        self.has_archive: bool | None = None
        """Whether the server keeps an archive; None until it has been asked."""
        self.fetched = 0
        """How many messages the catch-up under way has brought."""
        self.reached_at: datetime | None = None
        """Up to when the catch-up under way has come; None when none is under way."""
        conversations.older_wanted.connect(self._on_older_wanted)
        conversations.deleted.connect(self._on_deleted)

    def start(self) -> None:
        """Know that a new session begins, which has missed what came since the last."""
        self._is_caught_up = False
        self._asked = None
        self._exhausted.clear()
        self.fetched = 0

    def take_page(self, event: ArchivePage) -> None:
        """Store a page and how far it reaches, as one change."""
        with self._store.change():
            for found in event.events:
                match found:
                    case MessageReceived():
                        self._receiving.receive(found)
                    case MessageDelivered():
                        self._receiving.deliver(found)
                    case MessageDisplayed():
                        self._receiving.display(found)
                    case MessageFailed():
                        self._receiving.fail(found)
                    case ReadElsewhere():
                        self._conversations.take_read(found)
            self._note(event.last, event.at)
            if event.at is not None:
                self._retention.learn(event.at)
        self.fetched += len(event.events)
        self.reached_at = event.at
        self.changed.emit()

    def take_end(self, event: CaughtUp) -> None:
        """Take that nothing more comes, so that what waits can be sent."""
        self.has_archive = event.has_archive
        # After a gap that could not be closed, the next catch-up begins before it.
        self._is_caught_up = event.has_archive and event.is_complete
        self.reached_at = None
        self._conversations.catch_up()
        self.changed.emit()

    def take_live(self, event: MessageReceived) -> None:
        """Take that the archive is known up to a message that came by itself."""
        if self._is_caught_up and event.archive_id:
            self._note(event.archive_id, event.at)

    def take_history(self, event: HistoryReceived) -> None:
        """Store what was said before, and tell where there is more than was known."""
        asked, self._asked = self._asked, None
        if event.is_all:
            self._exhausted.add(event.peer)
        edge = self._retention.edge
        # What is kept no longer is not to come back from the server.
        kept = [
            message for message in event.messages if edge is None or message.at is None or message.at >= edge
        ]
        if len(kept) < len(event.messages):
            self._exhausted.add(event.peer)
        is_known = not self._receiving.add_older(event.peer, kept)
        if is_known and event.messages and asked is not None:
            # Nothing new, but now it is known where in the archive that was: on from there.
            self._ask(event.peer, unless=asked)

    def _note(self, last: str, at: datetime | None) -> None:
        account = self._preferences.account
        if account is not None:
            self._positions.put_position(account.jid, ArchivePosition(last, at or datetime.now(UTC)))

    def _on_older_wanted(self, peer: Jid) -> None:
        self._ask(peer)

    def _on_deleted(self, peer: Jid) -> None:
        self._deleted.add(peer.bare)
        self._facts.put(_DELETED, json.dumps(sorted(map(str, self._deleted))))

    def _ask(self, peer: Jid, unless: tuple[Jid, str, datetime | None] | None = None) -> None:
        if self._asked is not None or not self.has_archive or peer in self._exhausted | self._deleted:
            return
        asked = (peer, *self._store.beginning(peer))
        if asked != unless:
            self._asked = asked
            self._gateway.ask_history(*asked)
