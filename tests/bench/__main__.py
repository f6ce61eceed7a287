"""Prints the figures; exit status 1 when a target is missed."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import (
    cache,
    flame,
    floods,
    fuzz,
    fuzz_files,
    growth,
    history,
    idle,
    imports,
    interruptions,
    loss,
    soak,
)
from tests.bench.figures import Figure, as_json, table
from tests.bench.run import run


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("--contacts", type=int, default=5000, metavar="N", help="people on the contact list")
    parser.add_argument("--imports", action="store_true", help="50,000 contacts in each file format instead")
    parser.add_argument(
        "--growth", action="store_true", help="many sizes, and the law of each figure, instead"
    )
    parser.add_argument("--soak", type=float, metavar="MINUTES", help="a working day in so long, instead")
    parser.add_argument("--trace", type=Path, metavar="DIR", help="flame graphs and stalls into DIR, instead")
    parser.add_argument(
        "--idle", type=float, metavar="SECONDS", help="nothing for so long, in sight and hidden, instead"
    )
    parser.add_argument("--history", action="store_true", help="200,000 stored messages instead")
    parser.add_argument("--floods", action="store_true", help="the floods of the list of attacks instead")
    parser.add_argument("--loss", type=int, metavar="ROUNDS", help="the message storm instead")
    parser.add_argument("--seed", type=int, help="of the storm or the damaged files; without it a new one")
    parser.add_argument(
        "--interruptions", type=int, metavar="TIMES", help="sign-ins cut so often at each step, instead"
    )
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument(
        "--fuzz",
        type=float,
        metavar="MINUTES",
        help="mutated stanzas for so long, and 20,000 damaged contact files, instead",
    )
    arguments = parser.parse_args()
    if arguments.fuzz is not None:
        table_of_files = table(fuzz_files.measure(seed=arguments.seed))
        print(table_of_files)  # noqa: T201 - a program of its own
        return fuzz.main(arguments.fuzz)
    if arguments.loss:
        tally = loss.run_storm(arguments.loss, arguments.seed)
        print(f"{tally.details}\n{tally.line}")  # noqa: T201 - a program of its own
        return 0 if tally.is_good else 1
    if arguments.trace:
        print(flame.measure(arguments.contacts, arguments.trace))  # noqa: T201 - a program of its own
        return 0
    title, figures = _measured(arguments)
    machine = f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
    print(f"{title}; {machine}; {datetime.now(UTC):%Y-%m-%d}\n{table(figures)}")  # noqa: T201 - a program of its own
    if arguments.json:
        document = {"title": title, "machine": machine, "figures": as_json(figures)}
        arguments.json.write_text(json.dumps(document, indent=1) + "\n")
    missed = [figure.name for figure in figures if not figure.is_good]
    verdict = (
        f"{len(missed)} of {len(figures)} figures miss their target" if missed else "every target is met"
    )
    print(f"bench: {verdict}")  # noqa: T201 - a program of its own
    return 1 if missed else 0


def _measured(arguments: argparse.Namespace) -> tuple[str, list[Figure]]:
    """Measure what is asked for; give it a title."""
    contacts: int = arguments.contacts
    if arguments.growth:
        title, figures = "growth", growth.measure()
    elif arguments.idle:
        title, figures = f"{contacts} contacts", idle.measure(contacts, arguments.idle)
    elif arguments.soak:
        title, figures = f"a day in {arguments.soak:g} minutes", soak.measure(contacts, arguments.soak)
    elif arguments.floods:
        title, figures = "floods", floods.measure()
    elif arguments.interruptions:
        title, figures = "interruptions", interruptions.measure(arguments.interruptions)
    elif arguments.history:
        title, figures = "200,000 messages", history.measure()
    elif arguments.imports:
        title, figures = "50,000 contacts from files", imports.measure()
    else:
        title, figures = f"{contacts} contacts", [*run(contacts), *cache.measure()]
    return title, figures


if __name__ == "__main__":
    sys.exit(main())
