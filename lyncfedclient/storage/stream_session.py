"""The session with the gateway, so that a program that was killed can resume it (XEP-0198)."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.keeping import ArchivePosition, KeptSession
from lyncfedclient.storage.capabilities import CapabilityStore
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.values import moment_to_column, required_moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from lyncfedclient.storage.database import Database

_RESOURCE = "stream.resource"
_POSITION = "archive.position"
_BLOCKED = "account.blocked"


class StreamSessionStore:
    """A :class:`~lyncfedclient.domain.keeping.Keeper` in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._facts = FactStore(database)
        self._capabilities = CapabilityStore(database)

    def resource(self) -> str:
        """Give the resource of this profile, made up at first."""
        found = self._facts.get(_RESOURCE)
        if not found:
            found = f"lyncfedclient.{secrets.token_hex(4)}"
            self._facts.put(_RESOURCE, found)
        return found

    def position(self, account: Jid) -> ArchivePosition | None:
        """Give up to where the account's archive is known."""
        found = json.loads(self._facts.get(_POSITION) or "{}")
        if found.get("account") != str(account.bare):
            return None
        return ArchivePosition(found["last"], required_moment(found["at"]))

    def put_position(self, account: Jid, position: ArchivePosition) -> None:
        """Store up to where the account's archive is known."""
        values = {
            "account": str(account.bare),
            "last": position.last,
            "at": moment_to_column(position.at) or 0,
        }
        self._facts.put(_POSITION, json.dumps(values))

    def blocked(self, account: Jid) -> frozenset[Jid]:
        """Give whom the account was known to block."""
        try:
            found = json.loads(self._facts.get(_BLOCKED) or "{}")
            is_theirs = found.get("account") == str(account.bare)
            return frozenset(map(Jid.parse, found["jids"])) if is_theirs else frozenset()
        except (ValueError, LookupError, TypeError, AttributeError):
            return frozenset()

    def keep_blocked(self, account: Jid, jids: frozenset[Jid]) -> None:
        """Keep whom the account blocks."""
        values = {"account": str(account.bare), "jids": sorted(map(str, jids))}
        self._facts.put(_BLOCKED, json.dumps(values))

    def load(self, account: Jid) -> KeptSession | None:
        """Give the session that was not ended, if it was this account's."""
        rows = self._database.rows(
            "SELECT jid, previd, location, handled, acknowledged, sent_limit FROM stream_session"
        )
        if not rows:
            return None
        text, previd, location, handled, acknowledged, limit = rows[0]
        jid = Jid.parse(text)
        if jid.bare != account.bare:
            return None
        sent = self._database.rows("SELECT number, message_id FROM stream_sent ORDER BY row")
        return KeptSession(
            jid,
            previd,
            location,
            handled,
            acknowledged,
            limit,
            tuple((number, message_id) for number, message_id in sent),
        )

    def begin(self, session: KeptSession) -> None:
        """Keep this session in place of the one before."""
        with self._database.transaction():
            self.forget()
            self._database.run(
                "INSERT INTO stream_session VALUES (1, ?, ?, ?, ?, ?, ?)",
                (
                    str(session.jid),
                    session.previd,
                    session.location,
                    session.handled,
                    session.acknowledged,
                    session.limit,
                ),
            )
            for number, message_id in session.sent:
                self.note_sent(number, message_id)

    def forget(self) -> None:
        """Keep no session any more."""
        with self._database.transaction():
            self._database.run("DELETE FROM stream_session")
            self._database.run("DELETE FROM stream_sent")

    def note_sent(self, number: int, message_id: str) -> None:
        """Keep that this stanza of ours carries a message."""
        self._database.run("INSERT INTO stream_sent (number, message_id) VALUES (?, ?)", (number, message_id))

    def note_limit(self, limit: int) -> None:
        """Keep that no more than this many of our stanzas are sent."""
        self._database.run("UPDATE stream_session SET sent_limit = ?", (limit,))

    def note_acknowledged(self, count: int, message_ids: Sequence[str]) -> None:
        """Keep that the server has so many stanzas, and these messages."""
        with self._database.transaction():
            self._database.run("UPDATE stream_session SET acknowledged = ?", (count,))
            self._database.run_many(
                "DELETE FROM stream_sent WHERE message_id = ?", ((found,) for found in message_ids)
            )

    def note_handled(self, count: int) -> None:
        """Keep how many of the server's stanzas are dealt with."""
        self._database.run("UPDATE stream_session SET handled = ?", (count,))

    def description(self, key: str) -> frozenset[str] | None:
        """Give what is kept of the features of clients under this key."""
        return self._capabilities.get(key)

    def keep_description(self, key: str, features: frozenset[str]) -> None:
        """Keep the features of clients under this key."""
        self._capabilities.put(key, features)

    def change(self) -> AbstractContextManager[None]:
        """Store all that happens inside as one."""
        return self._database.transaction()
