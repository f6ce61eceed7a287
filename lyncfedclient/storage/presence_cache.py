"""The last known presence of every contact, so that the list can be painted before the network answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.presence import Activity, Availability, Presence
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
        return {
            jid_from_column(jid): Presence(
                _AVAILABILITIES[availability],
                _ACTIVITIES[activity],
                note,
                show,
                status,
                priority,
                resource,
                client,
                moment_from_column(idle_since),
                moment_from_column(as_of),
                is_live=False,
            )
            for (
                jid,
                availability,
                activity,
                note,
                show,
                status,
                priority,
                resource,
                client,
                idle_since,
                as_of,
            ) in self._database.rows("SELECT * FROM presence")
        }

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
