"""Writes conversations to a file as text, HTML or JSON: for the user alone, and whole or not at all."""

from __future__ import annotations

import html
import json
import os
from typing import TYPE_CHECKING, TextIO

from lyncfedclient.domain.history_file import HistoryFormat
from lyncfedclient.domain.message import Direction
from lyncfedclient.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import Message

Conversation = tuple["Jid", "Iterable[Message]"]
"""With whom, and what was said, oldest first."""


def write_history(
    path: Path,
    file_format: HistoryFormat,
    conversations: Iterable[Conversation],
    *,
    has_headings: bool = False,
) -> int:
    """Write conversations, one after the other; gives how many messages it were.

    With ``has_headings`` each begins with whose it is; JSON says it with each message.

    At any moment there is either the file that was there before or the whole new one. Raises
    :class:`StorageError`.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        if path.is_dir():
            raise IsADirectoryError(f"{path} is a folder")
        try:
            # For the user alone, like the database it comes from.
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as target:
                count = write_to(target, file_format, conversations, has_headings=has_headings)
                target.flush()
                os.fsync(target.fileno())
            draft.replace(path)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StorageError.from_os_error(error, path) from error
    return count


def write_to(
    target: TextIO,
    file_format: HistoryFormat,
    conversations: Iterable[Conversation],
    *,
    has_headings: bool = False,
) -> int:
    """Write conversations to an open file; gives how many messages it were."""
    counted = _Count()
    write: Callable[[TextIO, Iterator[Conversation], bool], None] = {
        HistoryFormat.TEXT: _write_text,
        HistoryFormat.HTML: _write_html,
        HistoryFormat.JSON: _write_json,
    }[file_format]
    write(target, ((peer, counted.through(messages)) for peer, messages in conversations), has_headings)
    return counted.number


def document(message: Message) -> dict[str, object]:
    """Give a message as JSON has it; ``doubted_at`` is what its sender says of the time, where nobody vouches for it."""
    found: dict[str, object] = {
        "address": str(message.peer),
        "direction": message.direction.value,
        "at": message.at.isoformat(timespec="milliseconds"),
        "text": message.body,
        "delivery": message.delivery.value,
    }
    if message.doubted_at is not None:
        found["doubted_at"] = message.doubted_at.isoformat(timespec="milliseconds")
    return found


def line(message: Message) -> str:
    """Give a message as text has it, with its moment in this computer's time."""
    who = "me" if message.direction is Direction.OUT else str(message.peer)
    return f"{_written(message.at)}{_doubt(message)} {who}: {message.body}"


def _written(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}"


def _doubt(message: Message) -> str:
    if message.doubted_at is None:
        return ""
    if message.doubted_at == message.at:
        return " (time in doubt)"
    return f" (time in doubt, the sender says {_written(message.doubted_at)})"


class _Count:
    def __init__(self) -> None:
        self.number = 0

    def through(self, messages: Iterable[Message]) -> Iterator[Message]:
        for message in messages:
            self.number += 1
            yield message


def _write_text(target: TextIO, conversations: Iterator[Conversation], has_headings: bool) -> None:  # noqa: FBT001
    for number, (peer, messages) in enumerate(conversations):
        if has_headings:
            target.write(f"{chr(10) if number else ''}== {peer} ==\n")
        target.writelines(f"{line(message)}\n" for message in messages)


def _write_json(target: TextIO, conversations: Iterator[Conversation], _has_headings: bool) -> None:  # noqa: FBT001
    opening = "[\n"
    for _, messages in conversations:
        for message in messages:
            target.write(f"{opening}  {json.dumps(document(message), ensure_ascii=False)}")
            opening = ",\n"
    target.write("\n]\n" if opening.startswith(",") else "[]\n")


def _write_html(target: TextIO, conversations: Iterator[Conversation], has_headings: bool) -> None:  # noqa: FBT001
    # The policy keeps a browser from running or fetching anything, whatever a message says.
    target.write(
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n"""
        '<meta name="color-scheme" content="light dark">\n<title>Conversations</title>\n'
        "<style>body { font-family: sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em }"
        " p { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; margin: .3em 0 }</style>\n"
        "</head>\n<body>\n"
    )
    for peer, messages in conversations:
        if has_headings:
            target.write(f"<h2>{html.escape(str(peer))}</h2>\n")
        target.writelines(f"<p>{html.escape(line(message))}</p>\n" for message in messages)
    target.write("</body>\n</html>\n")
