"""The last known presence of every contact, so that the list can be painted before the network answers."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.storage.bulk import build_all, no_garbage_search
from lyncfedclient.storage.values import clean_text, jid_from_column, moment_from_column, moment_to_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.database import Database

_AVAILABILITIES = {member.value: member for member in Availability}
_ACTIVITIES = {member.value: member for member in Activity}


class PresenceCache:
    """Presences by bare JID. Written in batches, a transaction each, never one by one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> dict[Jid, Presence]:
        """Give all of it, none of it live."""
        with no_garbage_search():
            rows = self._database.rows(
                "SELECT jid, availability, activity, note, show, status, priority, resource, client, "
                "idle_since, as_of FROM presence"
            )
            if not rows:
                return {}
            jids, availabilities, activities, *texts, idle_since, as_of = zip(*rows, strict=True)
            presences = build_all(
                Presence,
                (
                    map(_AVAILABILITIES.__getitem__, availabilities),
                    map(_ACTIVITIES.__getitem__, activities),
                    *texts,
                    map(moment_from_column, idle_since),
                    map(moment_from_column, as_of),
                    repeat(False),
                ),
                len(rows),
            )
            return dict(zip(map(jid_from_column, jids), presences, strict=True))

    def save(self, presences: Mapping[Jid, Presence]) -> None:
        """Store these, leaving the others as they are."""
        rows = [
            (
                str(jid.bare),
                presence.availability.value,
                presence.activity.value,
                clean_text(presence.note),
                clean_text(presence.show),
                clean_text(presence.status),
                presence.priority,
                clean_text(presence.resource),
                clean_text(presence.client),
                moment_to_column(presence.idle_since),
                moment_to_column(presence.as_of),
            )
            for jid, presence in presences.items()
        ]
        with self._database.transaction():
            self._database.run_many(
                "INSERT OR REPLACE INTO presence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
            )

    def remove(self, jids: Iterable[Jid]) -> None:
        """Forget these."""
        rows = [(str(jid.bare),) for jid in jids]
        with self._database.transaction():
            self._database.run_many("DELETE FROM presence WHERE jid = ?", rows)
