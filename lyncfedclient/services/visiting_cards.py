"""Visiting cards and pictures of contacts: fetched when somebody is looked at, never for the whole list."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.presence import OwnState
from lyncfedclient.domain.relationship import Relationship

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lyncfedclient.domain.events import VisitingCardReceived
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.visiting_card import Card
    from lyncfedclient.services.presence import Presences
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.storage.visiting_cards import VisitingCardStore

FRESH_FOR = timedelta(minutes=10)
"""Looking at somebody again within this time asks nobody."""
MOST_NEWS = 5
"""So often within that time it is asked again because somebody's presence names another picture."""


class VisitingCards(QObject):
    """What contacts tell of themselves, from the store at once and from them a moment later.

    To ask is to be heard of by their server. So it is asked about contacts alone, for their picture
    only where they see that we are here, and about nobody while we appear offline.
    """

    changed = Signal(object)
    """There is something new about this contact (bare JID)."""

    def __init__(
        self,
        gateway: Gateway,
        store: VisitingCardStore,
        roster: Roster,
        presences: Presences,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._store = store
        self._roster = roster
        self._presences = presences
        self._now = now
        self._pictures = store.pictures()
        # Whom we asked in this run, when, and whether for the card too.
        self._asked: dict[Jid, tuple[datetime, bool]] = {}
        self._under_way: set[Jid] = set()
        # How often we asked again within that time.
        self._news: dict[Jid, int] = {}
        # Whose presence names another picture than the one we have.
        self._outdated: set[Jid] = set()
        self._is_online = False
        roster.contacts_changed.connect(self._on_contacts_changed)
        roster.loaded.connect(self._on_loaded)

    def picture_name(self, jid: Jid) -> str:
        """Give the name of a contact's picture, empty where none is known."""
        return self._pictures.get(jid, "")

    def picture(self, jid: Jid) -> bytes:
        """Give the bytes of a contact's picture, as they came from them: to be read with care."""
        return self._store.picture(jid) if self._pictures.get(jid) else b""

    def card(self, jid: Jid) -> Card | None:
        """Give a contact's card, None where it is not known."""
        return self._store.card(jid) if jid in self._pictures else None

    def is_asking(self, jid: Jid) -> bool:
        """Whether an answer is awaited."""
        return jid in self._under_way

    def look_at(self, jid: Jid, *, is_card_wanted: bool = False) -> None:
        """Bring what is known of somebody up to date, because the user looks at them."""
        if jid in self._under_way or not self._may_ask(jid, is_card_wanted=is_card_wanted):
            return
        asked_at, had_card = self._asked.get(jid, (None, False))
        is_fresh = asked_at is not None and self._now() - asked_at < FRESH_FOR
        if is_fresh and (had_card or not is_card_wanted):
            if jid not in self._outdated or self._is_too_often(jid):
                return
        elif not is_fresh:
            self._news.pop(jid, None)
            asked_at = self._now()
        self._asked[jid] = (asked_at or self._now(), is_card_wanted or (had_card and is_fresh))
        self._outdated.discard(jid)
        self._under_way.add(jid)
        self._gateway.ask_visiting_card(jid, self.picture_name(jid), is_card_wanted=is_card_wanted)

    def keep_up(self, jid: Jid) -> None:
        """Ask again about somebody the user goes on looking at, if their presence says that there is news."""
        if jid in self._outdated:
            self.look_at(jid)

    # -- what the gateway tells ----------------------------------------------------------------

    def set_online(self, *, is_online: bool) -> None:
        """Know whether there is a link. Who was asked when it broke is not asked again in this run."""
        self._is_online = is_online
        if not is_online:
            self._under_way.clear()

    def hear(self, jid: Jid, picture: str | None) -> None:
        """Take what a presence says of a contact's picture (XEP-0153)."""
        if picture is not None and jid in self._pictures:
            if picture == self._pictures[jid]:
                self._outdated.discard(jid)
            else:
                self._outdated.add(jid)

    def receive(self, event: VisitingCardReceived) -> None:
        """Take what was found out."""
        jid = event.jid
        self._under_way.discard(jid)
        if jid not in self._roster.contacts or (event.card is None and event.portrait is None):
            self.changed.emit(jid)
            return
        for gone in self._store.put(jid, event.card, event.portrait, self._now()):
            self._pictures.pop(gone, None)
        portrait = event.portrait
        if portrait is not None and (portrait.data or not portrait.sha1):
            self._pictures[jid] = portrait.sha1
        else:
            self._pictures.setdefault(jid, "")
        self.changed.emit(jid)

    # -- inside --------------------------------------------------------------------------------

    def _is_too_often(self, jid: Jid) -> bool:
        """Count another question about news; whoever has a new picture every second is not followed."""
        self._news[jid] = self._news.get(jid, 0) + 1
        return self._news[jid] > MOST_NEWS

    def _may_ask(self, jid: Jid, *, is_card_wanted: bool) -> bool:
        contact = self._roster.contacts.get(jid)
        if (
            contact is None
            or contact.kind.has_ended
            or contact.relationship is Relationship.BLOCKED
            or not self._is_online
            or self._presences.own.state is OwnState.APPEAR_OFFLINE
        ):
            return False
        # The card is opened on purpose; a conversation may open by itself.
        return is_card_wanted or contact.subscription.is_seeing_us

    def _on_contacts_changed(self, jids: frozenset[Jid]) -> None:
        self._forget(jid for jid in jids if jid in self._pictures)

    def _on_loaded(self) -> None:
        self._forget(tuple(self._pictures))

    def _forget(self, jids: object) -> None:
        gone = [jid for jid in jids if jid not in self._roster.contacts]  # type: ignore[attr-defined]
        if gone:
            self._store.remove(gone)
            for jid in gone:
                del self._pictures[jid]
