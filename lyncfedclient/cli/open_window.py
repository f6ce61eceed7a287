"""The action of a start without a command, apart from the others: the window opens without those."""

from __future__ import annotations

from typing import NamedTuple


class OpenWindow(NamedTuple):
    """Open the window, and act on an ``xmpp:`` URI (RFC 5122) where there is one.

    ``is_in_tray`` is for a start with the session: where there is a tray, only its icon is shown.
    """

    uri: str = ""
    is_in_tray: bool = False
