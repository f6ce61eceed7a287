"""What people tell of themselves: their visiting card (vCard) and their picture."""

from __future__ import annotations

from enum import Enum

from lyncfedclient.domain.value import value

MAX_PICTURE_BYTES = 256 * 1024
"""Pictures of people are small; whoever sends more has something else in mind."""
MAX_CARD_TEXT = 300
MAX_CARD_VALUES = 8
"""Of phones and e-mail addresses each."""


class PhoneKind(Enum):
    """Where a phone rings."""

    WORK = "work"
    HOME = "home"
    MOBILE = "mobile"
    OTHER = "other"


@value
class Phone:
    """A number as it was written; nobody dials it from here."""

    number: str
    kind: PhoneKind = PhoneKind.OTHER


@value
class Card:
    """A visiting card; every text as its owner wrote it, cut to a bound, and believed of nobody else."""

    full_name: str = ""
    nickname: str = ""
    company: str = ""
    department: str = ""
    title: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    place: str = ""
    website: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing on it."""
        return self == _EMPTY


_EMPTY = Card()


@value
class Portrait:
    """Somebody's picture: its bytes as they sent them, and their SHA-1 in hex, which names it (XEP-0084, 0153).

    With a name and no bytes it is the picture that is known already; without a name there is none.
    """

    sha1: str = ""
    data: bytes = b""
