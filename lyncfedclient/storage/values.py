"""How our values are written into database columns.

A moment is the number of microseconds since 1970 (UTC), a JID its text. What stands in the database
was written by us, so reading a JID back only takes it apart again.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from sys import intern
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_SECOND = 1_000_000
# Below 2**32 seconds (the year 2106) a float tells microseconds apart for certain.
_EXACT_AS_FLOAT = 2**32 * _SECOND
_from_timestamp = datetime.fromtimestamp


def moment_to_column(at: datetime | None) -> int | None:
    """Write an aware moment, exactly."""
    return None if at is None else (at - _EPOCH) // _MICROSECOND


def moment_from_column(value: int | None) -> datetime | None:
    """Read a moment, in UTC."""
    return None if value is None else required_moment(value)


def required_moment(value: int) -> datetime:
    """Read a moment from a column that is never empty, in UTC."""
    if 0 <= value < _EXACT_AS_FLOAT:
        # Twice as quick as adding to the epoch; the start reads thousands.
        return _from_timestamp(value / _SECOND, UTC)
    return _EPOCH + timedelta(microseconds=value)


def jid_from_column(text: str) -> Jid:
    """Read a bare JID."""
    local, at, domain = text.partition("@")
    # Past the named tuple's own __new__, which takes twice as long; the start reads thousands.
    return tuple.__new__(Jid, (local, intern(domain), "") if at else ("", text, ""))


def jids_from_column(texts: Iterable[str]) -> list[Jid]:
    """Read thousands of bare JIDs."""
    new = tuple.__new__
    return [
        new(Jid, (local, domain, "") if at else ("", local, ""))
        for local, at, domain in [text.partition("@") for text in texts]
    ]


def moments_from_column(values: Iterable[int | None]) -> Iterator[datetime | None]:
    """Read thousands of moments; the same ones, as after a disconnect, only once."""
    values = tuple(values)
    known = {value: moment_from_column(value) for value in set(values)}
    return map(known.__getitem__, values)


def clean_text(text: str) -> str:
    """Replace what UTF-8 cannot carry (lone surrogates, from a clipboard for instance) and U+0000.

    SQLite keeps text as UTF-8 and many of its functions end a text at U+0000.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}") if "\0" in text else text
