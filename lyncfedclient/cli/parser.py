"""What stands on the command line (design: each command prints text for people, or JSON).

Every start goes through here, the window's too, so only what that needs is imported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.cli.open_window import OpenWindow
from lyncfedclient.cli.window_start import Invocation, is_wish, read_window_start, wish

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

_OPTIONS_WITH_VALUE = ("--profile", "--log")
_ROOT_OPTIONS = ("--help", "-h", "--version")


def parse(arguments: Sequence[str]) -> Invocation:
    """Understand a command line.

    Raises :class:`SystemExit` with status 0 after ``--help`` and ``--version``, and with status 2 when
    the command line is wrong, having said in one line what to do.
    """
    if (start := read_window_start(arguments)) is not None:
        return start
    first = _first_word(arguments)
    if first is None or is_wish(first):
        options = _window_parser().parse_args(arguments)
        return Invocation(
            OpenWindow(wish(options.uri or ""), options.is_in_tray), options.profile, options.log
        )
    # Imported here: the window starts without them.
    from lyncfedclient.cli.commands import action, command_parser  # noqa: PLC0415

    options = command_parser().parse_args(arguments)
    return Invocation(action(options), options.profile, options.log)


def _first_word(arguments: Sequence[str]) -> str | None:
    """Find the first word that is no option: a command, or the URI that opens the window."""
    words = iter(arguments)
    for word in words:
        if word in _ROOT_OPTIONS:
            return word
        if word in _OPTIONS_WITH_VALUE:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


def _window_parser() -> argparse.ArgumentParser:
    # Imported here: as above.
    from lyncfedclient.cli.one_line_parser import OneLineParser, add_general_options  # noqa: PLC0415

    parser = OneLineParser(prog="lyncfedclient", allow_abbrev=False)
    add_general_options(parser)
    parser.add_argument(
        "--in-tray",
        dest="is_in_tray",
        action="store_true",
        help="show only the icon in the tray, where there is one",
    )
    parser.add_argument(
        "uri",
        metavar="XMPP-URI",
        nargs="?",
        help="a person to show, as xmpp:name@example.org, or a contact file",
    )
    return parser
