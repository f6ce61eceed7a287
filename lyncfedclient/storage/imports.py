"""What an import changes, stored as one change together with what takes it back."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.facts import ROSTER_REMOVALS, FactStore

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.contact_import import ImportChanges, ImportRecord
    from lyncfedclient.storage.database import Database

_LAST = "import.last"


class ImportStore:
    """The last import: carried out whole or not at all, and remembered until it is taken back."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._contacts = ContactStore(database)
        self._facts = FactStore(database)

    def save(self, changes: ImportChanges) -> None:
        """Store contacts and record as one change.

        Somebody removed while offline and now imported again is no longer to be removed.
        """
        with self._database.transaction():
            self._contacts.put_many((*changes.added, *changes.changed))
            removals = set(json.loads(self._facts.get(ROSTER_REMOVALS) or "[]"))
            kept = removals.difference(str(contact.jid) for contact in changes.added)
            if kept != removals:
                self._facts.put(ROSTER_REMOVALS, json.dumps(sorted(kept)))
            self._facts.put(_LAST, _to_text(changes.record))

    def last(self) -> ImportRecord | None:
        """Give what the last import did; None where there is none to take back."""
        text = self._facts.get(_LAST)
        return _from_text(text) if text else None

    def take_back(
        self, restored: Iterable[Contact], removed: Iterable[Jid], forgotten: Iterable[Jid]
    ) -> None:
        """Store the taking back of the last import as one change.

        ``restored`` are contacts as they were; the server has yet to take the ``removed`` ones off and
        never knew the ``forgotten`` ones.
        """
        removed = tuple(removed)
        with self._database.transaction():
            self._contacts.put_many(restored)
            for jid in (*removed, *forgotten):
                self._contacts.remove(jid)
            if removed:
                removals = set(json.loads(self._facts.get(ROSTER_REMOVALS) or "[]"))
                self._facts.put(ROSTER_REMOVALS, json.dumps(sorted(removals.union(map(str, removed)))))
            self._facts.remove(_LAST)


def _to_text(record: ImportRecord) -> str:
    return json.dumps(
        {
            "file": record.file_name,
            "at": record.at.isoformat(),
            "added": [str(jid) for jid in record.added],
            "changed": [
                [str(change.jid), change.old_name, change.old_groups, change.name, change.groups]
                for change in record.changed
            ],
        }
    )


def _from_text(text: str) -> ImportRecord:
    # Imported here: the window's start does without, unless there is an import to take back.
    from lyncfedclient.domain.contact_import import Changed, ImportRecord  # noqa: PLC0415

    row = json.loads(text)
    return ImportRecord(
        row["file"],
        datetime.fromisoformat(row["at"]),
        tuple(Jid.parse(jid) for jid in row["added"]),
        tuple(
            Changed(Jid.parse(jid), old_name, tuple(old_groups), name, tuple(groups))
            for jid, old_name, old_groups, name, groups in row["changed"]
        ),
    )
