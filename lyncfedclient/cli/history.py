"""``history search`` and ``history export``."""

from __future__ import annotations

import html
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from lyncfedclient.cli.errors import DONE, CommandError, bad_address
from lyncfedclient.cli.output import say, say_json
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.message import Direction
from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.message_search import MessageSearch
from lyncfedclient.storage.messages import MessageStore

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.domain.message import Message
    from lyncfedclient.storage.places import Places

_LIMIT = 1000


def search_history(words: str, places: Places, *, is_json: bool) -> int:
    """Print the messages that hold all the words, latest first, at most a thousand."""
    found: list[Message] = []
    if places.database_file.exists():
        database = Database.open_existing(places.database_file)
        found = [match.message for match in MessageSearch(database).places(MessageQuery(words), _LIMIT)]
        database.close()
    if is_json:
        say_json([_document(message) for message in found])
        return DONE
    for message in found:
        say(f"{message.peer}  {_line(message).replace(chr(10), ' / ')}")
    if not found:
        say("No message has these words.")
    return DONE


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
    write = {".json": _write_json, ".html": _write_html, ".htm": _write_html}.get(
        Path(file).suffix.lower(), _write_text
    )
    if file == "-":
        _write_text(sys.stdout, messages.conversation(peer))
        return DONE
    try:
        # For the user alone, like the database it comes from.
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as target:
            write(target, messages.conversation(peer))
    except OSError as error:
        raise StorageError.from_os_error(error, Path(file)) from error
    finally:
        database.close()
    say(f"The conversation with {peer} is in {file}.")
    return DONE


def _document(message: Message) -> dict[str, object]:
    return {
        "address": str(message.peer),
        "direction": message.direction.value,
        "at": message.at.isoformat(timespec="milliseconds"),
        "text": message.body,
        "delivery": message.delivery.value,
    }


def _line(message: Message) -> str:
    who = "me" if message.direction is Direction.OUT else str(message.peer)
    return f"{message.at.astimezone():%Y-%m-%d %H:%M:%S} {who}: {message.body}"


def _write_text(target: TextIO, messages: Iterable[Message]) -> None:
    target.writelines(f"{_line(message)}\n" for message in messages)


def _write_json(target: TextIO, messages: Iterable[Message]) -> None:
    opening = "[\n"
    for message in messages:
        target.write(f"{opening}  {json.dumps(_document(message), ensure_ascii=False)}")
        opening = ",\n"
    target.write("\n]\n")


def _write_html(target: TextIO, messages: Iterable[Message]) -> None:
    # The policy keeps a browser from running or fetching anything, whatever a message says.
    target.write(
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n"""
        "<title>Conversation</title>\n<style>p { white-space: pre-wrap; unicode-bidi: plaintext }</style>\n"
        "</head>\n<body>\n"
    )
    target.writelines(f"<p>{html.escape(_line(message))}</p>\n" for message in messages)
    target.write("</body>\n</html>\n")
