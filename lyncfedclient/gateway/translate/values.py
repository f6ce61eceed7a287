"""The values that stanzas are made of: addresses, times, short texts."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from lyncfedclient.domain.jid import Jid, JidError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_NAME = 256
MAX_STATUS = 1024
MAX_ID = 256


class Reader(NamedTuple):
    """Who reads: our full address, and whether our server vouches for stanza ids (XEP-0359 section 5).

    ``is_time_trusted`` is whether a time in our server's name is believed to be from it.
    """

    own: Jid
    is_archive_id_trusted: bool = False
    is_time_trusted: bool = True


def address(text: str | None) -> Jid | None:
    """Read an address out of a stanza, None if it is none."""
    if not text:
        return None
    try:
        return Jid.parse(text)
    except JidError:
        return None


def moment(text: str | None) -> datetime | None:
    """Read a time (XEP-0082), None if it is none."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text.strip())
        found = found.astimezone(UTC) if found.tzinfo is not None else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    # In some zone the first and the last year have no local time, and are nobody's.
    return found if MINYEAR < found.year < MAXYEAR else None


def short_text(element: Element, tag: str, limit: int) -> str:
    """Give the text of a child, cut to ``limit`` characters."""
    return (element.findtext(tag) or "").strip()[:limit]
