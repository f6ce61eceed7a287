"""Starts the program: the command line decides between a command and the window."""

from __future__ import annotations

import sys


def main() -> None:
    """Run, and end the process with its exit status."""
    from lyncfedclient import cli  # noqa: PLC0415 - inside, so that importing this module costs nothing

    sys.exit(cli.run(sys.argv[1:]))


if __name__ == "__main__":
    main()
