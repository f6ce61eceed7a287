"""The last known presence of every contact, so that the list can be painted before the network answers.

All but the time stands in one column, its fields divided by U+001F (which XML does not allow): nothing
is ever asked of them one by one, and reading 20,000 of them takes half as long as from a column each.
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, TypeAlias

from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.storage.bulk import Row, read_rows
from lyncfedclient.storage.values import (
    clean_text,
    jids_from_column,
    moment_to_column,
    moments_from_column,
    required_moment,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.database import Database

_SEPARATOR = "\x1f"
PackedRow: TypeAlias = tuple[str, int | None, str]
"""Address, time, and all else, as they stand in the table."""
_AVAILABILITIES = {member.value: member for member in Availability}
_ACTIVITIES = {member.value: member for member in Activity}
# An enum's own value is found by a detour through its class.
_WORDS: dict[Availability | Activity, str] = {
    member: word for words in (_AVAILABILITIES, _ACTIVITIES) for word, member in words.items()
}


class PresenceCache:
    """Presences by bare JID. Written in batches, a transaction each, never one by one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> dict[Jid, Presence]:
        """Give all of it, none of it live."""
        rows = self._database.rows("SELECT jid, as_of, fields FROM presence")
        return dict(read_rows(rows, _presences))

    def save(self, presences: Mapping[Jid, Presence]) -> None:
        """Store these, leaving the others as they are."""
        self.write(self.rows_of(presences))

    def rows_of(self, presences: Mapping[Jid, Presence]) -> list[PackedRow]:
        """Make these ready for :meth:`write`: half of the work, which may be done piece by piece."""
        return [
            (str(jid.bare), moment_to_column(presence.as_of), _packed(presence))
            for jid, presence in presences.items()
        ]

    def write(self, rows: list[PackedRow]) -> None:
        """Store what was made ready, in one transaction."""
        with self._database.transaction():
            self._database.run_many(
                "INSERT OR REPLACE INTO presence (jid, as_of, fields) VALUES (?, ?, ?)", rows
            )

    def remove(self, jids: Iterable[Jid]) -> None:
        """Forget these."""
        rows = [(str(jid.bare),) for jid in jids]
        with self._database.transaction():
            self._database.run_many("DELETE FROM presence WHERE jid = ?", rows)


def _presences(rows: list[Row]) -> list[tuple[Jid, Presence]]:
    jids, as_of, packed = zip(*rows, strict=True)
    availability, activity, note, show, status, priority, resource, client, idle_since = zip(
        *[text.split(_SEPARATOR) for text in packed], strict=True
    )
    presences = map(
        Presence,
        map(_AVAILABILITIES.__getitem__, availability),
        map(_ACTIVITIES.__getitem__, activity),
        note,
        show,
        status,
        map(int, priority),
        resource,
        client,
        [required_moment(int(value)) if value else None for value in idle_since],
        moments_from_column(as_of),
        repeat(False),
    )
    return list(zip(jids_from_column(jids), presences, strict=True))


def _packed(presence: Presence) -> str:
    idle_since = moment_to_column(presence.idle_since)
    texts = (
        _WORDS[presence.availability],
        _WORDS[presence.activity],
        presence.note,
        presence.show,
        presence.status,
        str(presence.priority) if presence.priority else "0",
        presence.resource,
        presence.client,
        "" if idle_since is None else str(idle_since),
    )
    packed = _SEPARATOR.join(texts)
    if packed.count(_SEPARATOR) >= len(texts):
        packed = _SEPARATOR.join(text.replace(_SEPARATOR, " ") for text in texts)
    return packed if packed.isascii() and "\0" not in packed else clean_text(packed)
