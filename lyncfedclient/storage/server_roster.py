"""The roster as the server gave it, with its version: what is unchanged need not come again (RFC 6121 section 2.6).

Apart from the contacts, which also have what the user wants and the server does not know yet.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zlib import crc32

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.events import NotStoredError
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.values import jids_from_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.bulk import Row
    from lyncfedclient.storage.database import Database

_FACT = "roster.version"
_AT_ONCE = 400
_COLUMNS = "jid, name, groups, subscription, is_asked, is_approved"
_SUBSCRIPTIONS = {member.value: member for member in Subscription}


class ServerRosterStore:
    """A :class:`~lyncfedclient.domain.keeping.RosterKeeper` in the database.

    SQLite keeps no checksums, so the version stands beside how many rows there are and what they add up to.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._facts = FactStore(database)
        self._count = 0
        self._sum = 0

    def version(self, account: Jid) -> str:
        """Give the version that is kept whole, empty where none is."""
        try:
            kept = json.loads(self._facts.get(_FACT) or "{}")
            if kept.get("account") != str(account.bare):
                return ""
            self._count, self._sum = int(kept["count"]), int(kept["sum"])
            return str(kept["version"])
        except (ValueError, LookupError, TypeError, AttributeError):
            return ""

    def items(self) -> Iterator[list[RosterItem]]:
        """Give all items, some at a time. Raises :class:`NotStoredError` at the end where one is not as it was."""
        count = total = 0
        last = ""
        while rows := self._database.rows(
            f"SELECT {_COLUMNS} FROM server_roster WHERE jid > ? ORDER BY jid LIMIT {_AT_ONCE}",  # noqa: S608 - constants
            (last,),
        ):
            last = rows[-1][0]
            count += len(rows)
            total += sum(map(_check, rows))
            try:
                yield _items(rows)
            except (ValueError, LookupError, TypeError) as error:
                raise NotStoredError(f"the kept roster is damaged: {error}") from error
        if (count, total) != (self._count, self._sum):
            raise NotStoredError("the kept roster is not what it was")

    def begin(self) -> None:
        """Forget what is kept, to keep another roster bit by bit; it counts once :meth:`finish` is called."""
        with self._database.transaction():
            self._facts.remove(_FACT)
            self._database.run("DELETE FROM server_roster")
        self._count = self._sum = 0

    def add(self, items: Iterable[RosterItem]) -> None:
        """Keep some items more."""
        rows = [_row(item) for item in items]
        with self._database.transaction():
            self._database.run_many("INSERT INTO server_roster VALUES (?, ?, ?, ?, ?, ?)", rows)
        self._count += len(rows)
        self._sum += sum(map(_check, rows))

    def finish(self, account: Jid, version: str) -> None:
        """Keep that all items of this version are here."""
        self._put_version(account, version, self._count, self._sum)

    def change(self, account: Jid, version: str, jid: Jid, item: RosterItem | None) -> None:
        """Keep what one contact is since this version; None is gone."""
        count, total = self._count, self._sum
        with self._database.transaction():
            before = self._database.rows(
                f"SELECT {_COLUMNS} FROM server_roster WHERE jid = ?",  # noqa: S608 - constants
                (str(jid),),
            )
            count -= len(before)
            total -= sum(map(_check, before))
            self._database.run("DELETE FROM server_roster WHERE jid = ?", (str(jid),))
            if item is not None:
                row = _row(item)
                self._database.run("INSERT INTO server_roster VALUES (?, ?, ?, ?, ?, ?)", row)
                count += 1
                total += _check(row)
            self._put_version(account, version, count, total)
        self._count, self._sum = count, total

    def _put_version(self, account: Jid, version: str, count: int, total: int) -> None:
        kept = {"account": str(account.bare), "version": version, "count": count, "sum": total}
        self._facts.put(_FACT, json.dumps(kept))


def _row(item: RosterItem) -> Row:
    groups = json.dumps(item.groups) if item.groups else "[]"
    return (
        str(item.jid),
        item.name,
        groups,
        item.subscription.value,
        int(item.is_asked),
        int(item.is_approved),
    )


def _check(row: Row) -> int:
    return crc32("\0".join(map(str, row)).encode("utf-8", "replace"))


def _items(rows: list[Row]) -> list[RosterItem]:
    jids, names, groups, subscriptions, is_asked, is_approved = zip(*rows, strict=True)
    group_names = {text: tuple(map(str, json.loads(text))) for text in set(groups)}
    items = map(
        RosterItem,
        jids_from_column(jids),
        names,
        map(group_names.__getitem__, groups),
        map(_SUBSCRIPTIONS.__getitem__, subscriptions),
        map(bool, is_asked),
        map(bool, is_approved),
    )
    return list(items)
