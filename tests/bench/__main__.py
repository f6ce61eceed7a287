"""Prints the figures; exit status 1 when a target is missed."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.figures import as_json, table
from tests.bench.run import run


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("--contacts", type=int, default=5000, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    figures = run(arguments.contacts)
    machine = f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
    print(f"{arguments.contacts} contacts; {machine}; {datetime.now(UTC):%Y-%m-%d}\n{table(figures)}")  # noqa: T201 - a program of its own
    if arguments.json:
        document = {"contacts": arguments.contacts, "machine": machine, "figures": as_json(figures)}
        arguments.json.write_text(json.dumps(document, indent=1) + "\n")
    missed = [figure.name for figure in figures if not figure.is_good]
    verdict = (
        f"{len(missed)} of {len(figures)} figures miss their target" if missed else "every target is met"
    )
    print(f"bench: {verdict}")  # noqa: T201 - a program of its own
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
