"""How desktops and people start the window, understood without a parser: every start goes through here."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lyncfedclient.cli.open_window import OpenWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lyncfedclient.cli.actions import Action

LEVELS = ("debug", "info", "warning", "error")


class Invocation(NamedTuple):
    """A whole command line, understood."""

    action: Action
    profile: Path | None = None
    log_level: str = "info"


def read_window_start(arguments: Sequence[str]) -> Invocation | None:
    """Understand a command line that opens the window and has nothing out of the usual.

    None for every other: a parser that can also say what is wrong is to read it, and must find the same
    where both understand it.
    """
    uri, is_in_tray, profile, level = "", False, None, "info"
    words = iter(arguments)
    for word in words:
        if word == "--in-tray":
            is_in_tray = True
        elif word == "--profile" and (folder := next(words, "-"))[:1] not in {"", "-"}:
            profile = Path(folder)
        elif word == "--log" and (asked := next(words, "").lower()) in LEVELS:
            level = asked
        elif is_wish(word) and not uri:
            uri = wish(word)
        else:
            return None
    return Invocation(OpenWindow(uri, is_in_tray), profile, level)


def is_wish(word: str) -> bool:
    """Whether the window is to act on it: an ``xmpp:`` address, or a file as desktops hand one over."""
    return word.lower().startswith(("xmpp:", "file:")) or os.path.isabs(word)  # noqa: PTH117 - text in, text out


def wish(word: str) -> str:
    """Give a file as a URI, the form in which one start hands it to another."""
    return Path(word).as_uri() if os.path.isabs(word) else word  # noqa: PTH117 - text in, text out
