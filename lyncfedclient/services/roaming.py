"""Privacy relationships and pinned contacts that go with the account, to every computer it signs in on.

They are kept in a private place of the account (XEP-0223). What is here is the truth while there is no
link; where two programs disagree, the later decision about each contact counts. A server that can't
keep it private is told nothing: then it stays on this computer.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.wishes import Wish, merged, worth_keeping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.events import WishesKept
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.wishes import Wishes
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.storage.facts import FactStore

PUBLISH_MS = 1500
"""How long changes are gathered before they are published."""
_FACT = "contacts.wishes."


class Roaming(QObject):
    """Notes what the user wants of each contact and when, and brings it together with the account's other programs."""

    privacy_changed = Signal()
    """Whether the account's server keeps it for us is known, or known better."""

    def __init__(
        self,
        gateway: Gateway,
        facts: FactStore,
        roster: Roster,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._facts = facts
        self._roster = roster
        self._preferences = preferences
        self._now = now
        self._account: Jid | None = None
        self._is_own_list = True
        self._wishes: dict[Jid, Wish] = {}
        self._known: set[Jid] = set()
        self._is_online = False
        self._has_fetched = False
        self._is_refused = False
        self._is_kept = False
        self._is_waiting = False
        self._timer = QTimer(self, singleShot=True, interval=PUBLISH_MS)
        self._timer.timeout.connect(self._on_gathered)
        self._take_account()
        roster.contacts_changed.connect(self._on_contacts_changed)
        roster.loaded.connect(self._on_loaded)
        preferences.account_changed.connect(self._on_account_changed)

    @property
    def is_local_only(self) -> bool:
        """Whether the account's server has been found unable to keep this for us alone."""
        return self._is_refused

    @property
    def is_kept(self) -> bool:
        """Whether it is known to be kept with the account."""
        return self._is_kept and not self._is_refused

    def relationship_of(self, jid: Jid) -> Relationship:
        """Give the relationship that was last wished, whether or not somebody is blocked now."""
        wish = self._wishes.get(jid)
        return wish.relationship if wish is not None else Relationship.EXTERNAL

    # -- what the gateway tells ----------------------------------------------------------------

    def set_online(self, *, is_online: bool, is_resumed: bool = False) -> None:
        """Know whether there is a link; True comes after the roster was received or the stream resumed."""
        self._is_online = is_online
        if not is_online:
            return
        self._is_own_list = True
        if not is_resumed:
            self._has_fetched = False
            self._is_refused = False
            self._gateway.ask_wishes()
        elif self._is_waiting:
            self._timer.start()

    def receive(self, theirs: Wishes) -> None:
        """Take what the account has, whoever put it there."""
        self._compare_all()
        self._has_fetched = True
        if theirs:
            self._set_kept(is_kept=True)
        before = self._wishes
        self._wishes = merged(before, theirs)
        self._apply(jid for jid, wish in self._wishes.items() if before.get(jid) != wish)
        self._save()
        kept = worth_keeping(self._wishes, self._roster.contacts, self._now())
        # Only what they lack is worth publishing: what they have too much wears out by itself.
        self._is_waiting = any(jid not in theirs or theirs[jid].is_before(wish) for jid, wish in kept.items())
        if self._is_waiting:
            self._timer.start()

    def note_kept(self, event: WishesKept) -> None:
        """Take what came of publishing. What failed is tried again with the next change or sign-in."""
        self._is_refused = not event.is_private
        if event.is_kept:
            self._is_waiting = self._timer.isActive()
        self._set_kept(is_kept=event.is_kept)
        self.privacy_changed.emit()

    # -- what the user decided -----------------------------------------------------------------

    def _on_contacts_changed(self, jids: frozenset[Jid]) -> None:
        if not self._is_own_list:
            return
        contacts = self._roster.contacts
        for jid in jids:
            known = self._wishes.get(jid)
            if jid not in contacts and jid in self._known:
                self._known.discard(jid)
                if known is not None and not known.is_usual:
                    # Who is added anew begins anew.
                    self._note(jid, Relationship.EXTERNAL, is_pinned=False)
        self._compare(jid for jid in jids if jid in contacts)

    def _on_loaded(self) -> None:
        # Told before the gateway's word that we are online: the list is that of the account by now.
        self._is_own_list = True
        self._compare_all()

    def _compare_all(self) -> None:
        """Compare everybody of whom there is anything to compare: of thousands, few."""
        contacts = self._roster.contacts
        wishes, usual = self._wishes, Relationship.EXTERNAL
        self._compare(
            [
                jid
                for jid, contact in contacts.items()
                if contact.is_pinned or contact.relationship is not usual or jid in wishes
            ]
        )
        self._known = set(contacts)

    def _compare(self, jids: Iterable[Jid]) -> None:
        """Note where contacts are not as was wished: the user has decided something else."""
        contacts = self._roster.contacts
        fresh: list[Jid] = []
        for jid in jids:
            contact = contacts[jid]
            wish = self._wishes.get(jid)
            if jid not in self._known:
                self._known.add(jid)
                if wish is not None and _is_usual(contact):
                    # New here, and decided on elsewhere before.
                    fresh.append(jid)
                    continue
            relationship = contact.relationship
            if relationship is Relationship.BLOCKED:
                relationship = wish.relationship if wish is not None else Relationship.EXTERNAL
            if wish is None:
                if relationship is not Relationship.EXTERNAL or contact.is_pinned:
                    self._note(jid, relationship, is_pinned=contact.is_pinned)
            elif (relationship, contact.is_pinned) != (wish.relationship, wish.is_pinned):
                self._note(jid, relationship, is_pinned=contact.is_pinned)
        self._apply(fresh)

    def _note(self, jid: Jid, relationship: Relationship, *, is_pinned: bool) -> None:
        self._wishes[jid] = Wish(relationship, is_pinned, _as_written(self._now()))
        self._is_waiting = True
        self._timer.start()

    def _apply(self, jids: Iterable[Jid]) -> None:
        for jid in list(jids):
            contact = self._roster.contacts.get(jid)
            wish = self._wishes.get(jid)
            if contact is None or wish is None:
                continue
            self._known.add(jid)
            if contact.relationship not in {Relationship.BLOCKED, wish.relationship}:
                self._roster.set_relationship(jid, wish.relationship)
            if contact.is_pinned != wish.is_pinned:
                self._roster.set_pinned(jid, wish.is_pinned)

    # -- keeping -------------------------------------------------------------------------------

    def _on_gathered(self) -> None:
        self._save()
        if self._is_waiting and self._is_online and self._has_fetched and not self._is_refused:
            self._gateway.publish_wishes(worth_keeping(self._wishes, self._roster.contacts, self._now()))

    def _set_kept(self, *, is_kept: bool) -> None:
        if is_kept != self._is_kept:
            self._is_kept = is_kept
            self.privacy_changed.emit()

    def _on_account_changed(self, _account: object) -> None:
        if self._is_own_list:
            self._compare_all()
        self._save()
        self._take_account()

    def _take_account(self) -> None:
        account = self._preferences.account
        jid = account.jid.bare if account is not None else None
        if jid == self._account:
            return
        # Until the roster of the other account comes, the list is still that of the one before.
        self._is_own_list = self._account is None
        self._account = jid
        self._wishes = _read(self._facts.get(f"{_FACT}{jid}") or "") if jid is not None else {}
        self._known = set(self._roster.contacts)
        self._has_fetched = self._is_kept = self._is_refused = False

    def _save(self) -> None:
        if self._account is not None:
            text = _write(self._wishes)
            name = f"{_FACT}{self._account}"
            if text != (self._facts.get(name) or "{}"):
                self._facts.put(name, text)


def _is_usual(contact: Contact) -> bool:
    return contact.relationship is Relationship.EXTERNAL and not contact.is_pinned


def _write(wishes: Wishes) -> str:
    rows = {
        str(jid): [wish.relationship.value, wish.is_pinned, wish.at.isoformat()]
        for jid, wish in wishes.items()
    }
    return json.dumps(rows, ensure_ascii=False)


def _read(text: str) -> dict[Jid, Wish]:
    """Read what was saved; what is damaged is left out, and decided anew by how the contacts are."""
    found: dict[Jid, Wish] = {}
    try:
        rows = json.loads(text or "{}")
        for jid, (relationship, is_pinned, at) in rows.items():
            found[Jid.parse(jid)] = Wish(
                Relationship(relationship), bool(is_pinned), datetime.fromisoformat(at)
            )
    except (ValueError, TypeError, AttributeError):
        return found
    return found


def _as_written(at: datetime) -> datetime:
    """Give a moment as exactly as it can be written (XEP-0082), so that it comes back the same."""
    return at.replace(microsecond=at.microsecond // 1000 * 1000)
