"""Messages that the user deleted from this computer, one by one, so that the server does not bring them back."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.database import Database


def delete_message(database: Database, row: int) -> bool:
    """Delete a message and its earlier texts, leaving no word of it behind; gives whether it was there."""
    with database.transaction():
        rows = database.rows(
            """
            SELECT a.jid, m.body, m.message_id, m.archive_id, m.is_outgoing
            FROM message AS m JOIN address AS a ON a.id = m.address_id WHERE m.row = ?
            """,
            (row,),
        )
        if not rows:
            return False
        jid, body, message_id, archive_id, is_outgoing = rows[0]
        earlier = database.rows(
            "SELECT body, stanza_id, archive_id FROM earlier_text WHERE message_row = ?", (row,)
        )
        # Its corrections too: without the message they would come as messages.
        bodies = {body, *(text for text, _, _ in earlier)}
        ids = {message_id, *(stanza_id for _, stanza_id, _ in earlier)}
        archived = {archive_id, *(found for _, _, found in earlier)}
        keys = {f"archive {found}" for found in archived if found}
        for found in filter(None, ids):
            keys.update(_key(jid, text, found, is_own=bool(is_outgoing)) for text in bodies)
        database.run_many("INSERT OR IGNORE INTO deleted_message VALUES (?)", ((key,) for key in keys))
        database.run("DELETE FROM message WHERE row = ?", (row,))
    return True


def is_deleted(
    database: Database, peer: Jid, body: str, message_id: str, archive_id: str, *, is_own: bool
) -> bool:
    """Whether this is a message that the user deleted."""
    keys = [f"archive {archive_id}"] if archive_id else []
    if message_id:
        keys.append(_key(str(peer), body, message_id, is_own=is_own))
    if not keys:
        return False
    marks = ", ".join("?" * len(keys))
    return bool(database.rows(f"SELECT 1 FROM deleted_message WHERE key IN ({marks})", keys))  # noqa: S608 - marks


def _key(jid: str, body: str, message_id: str, *, is_own: bool) -> str:
    """Name a message by its id and text, since gateways reuse ids; as a digest, to keep nothing of what was deleted."""
    seen = hashlib.sha256(f"{jid}\0{is_own}\0{message_id}\0{body}".encode("utf-8", "replace"))
    return f"message {seen.hexdigest()}"
