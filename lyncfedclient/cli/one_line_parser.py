"""What all parsers of the command line have in common: how they complain, and the general options."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from lyncfedclient.cli.window_start import LEVELS
from lyncfedclient.overriding import override


class OneLineParser(argparse.ArgumentParser):
    """Complains in one line that says what to do."""

    @override
    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message}; '{self.prog} --help' shows how it is called.", file=sys.stderr)
        sys.exit(2)


def add_general_options(parser: argparse.ArgumentParser, *, is_repeated: bool = False) -> None:
    """Let a parser take what every start takes."""
    # Suppressed, the options of a command leave alone what stood before it.
    nothing = argparse.SUPPRESS if is_repeated else None
    parser.add_argument(
        "--profile",
        metavar="DIR",
        type=Path,
        default=nothing,
        help=argparse.SUPPRESS if is_repeated else "keep settings, database, log and lock of this run in DIR",
    )
    parser.add_argument(
        "--log",
        metavar="LEVEL",
        type=str.lower,
        choices=LEVELS,
        default=nothing or "info",
        help=argparse.SUPPRESS if is_repeated else "how much the log file tells: " + ", ".join(LEVELS),
    )
