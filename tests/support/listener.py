"""Writes down what a screen reader would be told to say; runs under the system's python3, as eye_reader does.

One line for each announcement (AT-SPI's ``object:announcement``) of the process whose id is the argument, or of
all for 0.
"""

from __future__ import annotations

import sys
from typing import Any

import pyatspi


def heard(event: Any) -> None:
    """Write an announcement down."""
    sys.stdout.write(f"said: {event.any_data}\n")
    sys.stdout.flush()


def main() -> None:
    """Listen until the process is ended."""
    pyatspi.Registry.registerEventListener(heard, "object:announcement")
    sys.stdout.write("listening\n")
    sys.stdout.flush()
    pyatspi.Registry.start()


if __name__ == "__main__":
    main()
