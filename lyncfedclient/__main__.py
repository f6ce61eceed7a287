"""Starts the program: the command line decides between a command and the window."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run, and end the process with its exit status."""
    # Imported here, so that importing this module costs nothing.
    from lyncfedclient.cli.run import Window, run  # noqa: PLC0415

    outcome = run(sys.argv[1:])
    if isinstance(outcome, Window):
        # What the start builds stays: nothing to look for. services/collector takes over.
        gc.disable()
        from lyncfedclient.app import open_window  # noqa: PLC0415

        outcome = open_window(outcome.places, outcome.uri)
    sys.exit(outcome)


if __name__ == "__main__":
    main()
