"""``history search`` and ``history export``."""

from __future__ import annotations

import sys
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.cli.errors import DONE, WRONG, CommandError, bad_address
from lyncfedclient.cli.output import say, say_json
from lyncfedclient.domain.history_file import HistoryFormat, format_of
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.history_file import document, line, write_history, write_to
from lyncfedclient.storage.message_search import MessageSearch
from lyncfedclient.storage.messages import MessageStore

if TYPE_CHECKING:
    from datetime import date

    from lyncfedclient.domain.message import Message
    from lyncfedclient.storage.places import Places

_LIMIT = 1000


def search_history(
    words: str,
    places: Places,
    address: str = "",
    since: date | None = None,
    until: date | None = None,
    *,
    is_json: bool,
) -> int:
    """Print the messages that hold all the words, latest first, at most a thousand.

    ``since`` and ``until`` are days of this computer's time zone, both included.
    """
    try:
        peer = Jid.parse_contact(address) if address else None
    except JidError as error:
        raise bad_address(error) from None
    query = MessageQuery(
        words, peer, _midnight(since) if since else None, _midnight(until, days=1) if until else None
    )
    found: list[Message] = []
    if places.database_file.exists():
        database = Database.open_existing(places.database_file)
        found = [match.message for match in MessageSearch(database).places(query, _LIMIT)]
        database.close()
    if is_json:
        say_json([document(message) for message in found])
        return DONE
    for message in found:
        say(f"{message.peer}  {line(message).replace(chr(10), ' / ')}")
    if not found:
        say("No message has these words.")
    return DONE


def _midnight(day: date, days: int = 0) -> datetime:
    """Give the beginning of a day, or of one some days later, in this computer's time zone."""
    try:
        return datetime.combine(day + timedelta(days=days), time()).astimezone()
    except (OverflowError, ValueError):
        raise CommandError(f"{day} is beyond the calendar.", WRONG) from None


def export_history(address: str, file: str, places: Places) -> int:
    """Write a conversation to a file, oldest message first: ``.json``, ``.html``, or else text."""
    try:
        peer = Jid.parse_contact(address)
    except JidError as error:
        raise bad_address(error) from None
    nothing = f"There are no messages with {peer}; 'lyncfedclient history search' looks through all."
    if not places.database_file.exists():
        raise CommandError(nothing)
    database = Database.open_existing(places.database_file)
    messages = MessageStore(database)
    if not messages.page(peer, limit=1):
        raise CommandError(nothing)
    try:
        if file == "-":
            write_to(sys.stdout, HistoryFormat.TEXT, [(peer, messages.conversation(peer))])
            return DONE
        write_history(Path(file), format_of(file), [(peer, messages.conversation(peer))])
    finally:
        database.close()
    say(f"The conversation with {peer} is in {file}.")
    return DONE
