"""Tells a message that is new from one that has come before, by another way or twice.

Servers, archives and carbons repeat messages, and gateways reuse ids (monal#707, dino#264), so that no
id alone decides but the one our own archive gave (XEP-0359).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lyncfedclient.storage.deletions import is_deleted
from lyncfedclient.storage.values import moment_to_column

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.database import Database

_DAY_US = timedelta(days=1) // timedelta(microseconds=1)


def is_known(
    database: Database, peer: Jid, body: str, message_id: str, at: datetime, archive_id: str, *, is_own: bool
) -> bool:
    """Whether the message is stored, or was deleted, already; notes the archive's id on one that came without it."""
    if is_deleted(database, peer, body, message_id, archive_id, is_own=is_own):
        return True
    if archive_id and database.rows(
        "SELECT 1 FROM message WHERE archive_id = ? AND archive_id <> ''", (archive_id,)
    ):
        return True
    if not message_id:
        return False
    if not is_own and _is_echo(database, peer, body, message_id):
        return True
    row = _sent_here(database, message_id) if is_own else None
    if row is None:
        row = _twin(database, peer, body, message_id, at, is_own=is_own, is_archived=bool(archive_id))
    if row is None:
        return False
    if archive_id:
        # It came live, without the archive's id; from now on that id tells.
        database.run("UPDATE message SET archive_id = ? WHERE row = ? AND archive_id = ''", (archive_id, row))
    return True


def _sent_here(database: Database, message_id: str) -> int | None:
    """Find a message out of our own outbox: its id is a random one of ours and tells by itself."""
    rows = database.rows(
        """
        SELECT row FROM message
        WHERE message_id = ? AND message_id <> '' AND is_outgoing = 1 AND is_sent_here = 1 LIMIT 1
        """,
        (message_id,),
    )
    return int(rows[0][0]) if rows else None


def _is_echo(database: Database, peer: Jid, body: str, message_id: str) -> bool:
    """Whether it is our own message, thrown back by a gateway: our ids are random, so nobody hits on one."""
    # The sign keeps SQLite from reading the whole conversation instead of finding the id.
    return bool(
        database.rows(
            """
            SELECT 1 FROM message WHERE message_id = ? AND message_id <> '' AND is_outgoing = 1
              AND is_sent_here = 1 AND body = ? AND +address_id = (SELECT id FROM address WHERE jid = ?)
            """,
            (message_id, body, str(peer)),
        )
    )


def _twin(
    database: Database,
    peer: Jid,
    body: str,
    message_id: str,
    at: datetime,
    *,
    is_own: bool,
    is_archived: bool,
) -> int | None:
    """Find a message with the same peer, direction, id and text, within a day.

    Of two that the archive gave different ids, neither is the other's repetition, however alike they are.
    """
    moment = moment_to_column(at) or 0
    rows = database.rows(
        f"""
        SELECT row FROM message
        WHERE address_id = (SELECT id FROM address WHERE jid = ?) AND message_id = ? AND message_id <> ''
          AND is_outgoing = {int(is_own)} AND at BETWEEN ? AND ? AND body = ?
          {"AND archive_id = ''" if is_archived else ""}
        ORDER BY at DESC LIMIT 1
        """,  # noqa: S608 - no text from outside
        (str(peer), message_id, moment - _DAY_US, moment + _DAY_US, body),
    )
    return int(rows[0][0]) if rows else None
