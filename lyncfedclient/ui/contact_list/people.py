"""The parts of the list: people and sections, with everything prepared that sorting and painting need."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, TypeAlias

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability
from lyncfedclient.domain.provider import Kind, shown_address
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.ui.contact_list.words import shown_contact_name

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.presence import Presence
    from lyncfedclient.ui.contact_list.words import RowWords

Key: TypeAlias = "tuple[int, str, Jid]"
"""What people are sorted by: nearness (0 when sorted by name), folded name, address."""

_NO_KEY: Key = (0, "", Jid("", ""))

PINNED = ":pinned"
OTHER = ":other"

UNREACHABLE = 3
_NEARNESS = {
    Availability.AVAILABLE: 0,
    Availability.INACTIVE: 0,
    Availability.BUSY: 1,
    Availability.BUSY_IDLE: 1,
    Availability.DO_NOT_DISTURB: 1,
    Availability.BE_RIGHT_BACK: 2,
    Availability.AWAY: 2,
    Availability.OFFLINE: UNREACHABLE,
    Availability.UNKNOWN: UNREACHABLE + 1,
}
"""Coarser than the availability itself, so that rows do not jump at every small change."""
_ENDED = UNREACHABLE + 2


def folded(text: str) -> str:
    """Give a text as it is compared and searched: without case and accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


class Section:
    """A group as the list shows it. ``people`` are those that are shown, in the order of ``keys``."""

    __slots__ = ("is_folded", "keys", "name", "people", "rank", "reachable", "title", "total")

    def __init__(self, name: str, title: str, rank: tuple[int, int, str], *, is_folded: bool) -> None:
        self.name = name
        self.title = title
        self.rank = rank
        self.is_folded = is_folded
        self.keys: list[Key] = []
        self.people: list[Person] = []
        self.total = 0
        self.reachable = 0

    @property
    def height(self) -> int:
        """How many rows it takes, its own among them."""
        return 1 if self.is_folded else 1 + len(self.people)

    @property
    def is_group(self) -> bool:
        """Whether the user made it, and so can rename it."""
        return self.name not in {PINNED, OTHER}


class Person:
    """A contact as the list shows it; one, in however many sections.

    ``words`` and ``painted`` are prepared when first painted and dropped when anything of it changes;
    ``sought`` is empty until somebody is searched.
    """

    __slots__ = (
        "contact",
        "folded_name",
        "is_ended",
        "is_shown",
        "jid",
        "key",
        "name",
        "nearness",
        "painted",
        "presence",
        "sections",
        "sought",
        "words",
    )

    def __init__(self, contact: Contact, presence: Presence) -> None:
        self.jid: Jid = contact.jid
        self.key: Key = _NO_KEY
        self.sections: tuple[Section, ...] = ()
        self.is_shown = False
        self.presence = presence
        self.words: RowWords | None = None
        self.painted: Any = None
        self.set_contact(contact)
        self.nearness = _ENDED if self.is_ended else _NEARNESS[presence.availability]

    def set_contact(self, contact: Contact) -> None:
        """Take new facts; nearness and key are the caller's to renew."""
        self.contact = contact
        self.is_ended = contact.relationship is Relationship.BLOCKED or (
            contact.kind is not Kind.XMPP and contact.kind.has_ended
        )
        self.name = shown_contact_name(contact)
        self.folded_name = folded(self.name)
        self.sought = ""
        self.words = None
        self.painted = None

    def nearness_of(self, presence: Presence) -> int:
        """Give how near to the top a presence puts this person."""
        return _ENDED if self.is_ended else _NEARNESS[presence.availability]

    def key_for(self, *, is_by_presence: bool) -> Key:
        """Give what the person is sorted by now."""
        return (self.nearness if is_by_presence else 0, self.folded_name, self.jid)

    def prepare_sought(self) -> str:
        """Give name and address as they are searched, kept in ``sought``: nobody's before the first search."""
        # No word that is looked for has a line end in it, so none is found across the two.
        self.sought = f"{self.folded_name}\n{folded(shown_address(self.jid))}"
        return self.sought

    @property
    def is_reachable(self) -> bool:
        """Whether somebody is signed in there."""
        return self.nearness < UNREACHABLE
