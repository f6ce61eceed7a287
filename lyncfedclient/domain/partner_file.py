"""What is found in a file of federation partners."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from lyncfedclient.domain.partner import Partner


class PartnerRowFault(Enum):
    """Why a line of the file cannot become a partner."""

    NO_DOMAIN = "no-domain"
    BAD_DOMAIN = "bad-domain"
    UNKNOWN_TYPE = "unknown-type"
    UNREADABLE = "unreadable"
    """The line breaks the rules of CSV, or holds bytes that are no text."""
    REPEATED = "repeated"
    """An earlier line has the same domain."""


@value
class RejectedPartner:
    """A line that cannot become a partner: where it starts, what it holds (shortened), and why."""

    line: int
    text: str
    fault: PartnerRowFault


@value
class PartnerFile:
    """All that a file of partners holds.

    ``incomplete`` are the domains of partners whose additional domains the export has replaced by the name
    of their type; they are read without them, and have to be completed by hand.
    """

    partners: tuple[Partner, ...] = ()
    rejected: tuple[RejectedPartner, ...] = ()
    incomplete: tuple[str, ...] = ()
