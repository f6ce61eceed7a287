"""The whole proof: takes out each guard in turn and sees that the tests marked with it fail, and no others.

``python -m tests.attack [GUARD...] [--write]``. First all tests run, the marked ones also without their
guards; then, guard by guard, all others that run the guard's code. It takes half an hour; what a run of
everything found is put into README.md with ``--write``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.attack import table
from tests.attack.guards import GUARDS

_ROOT = table.FOLDER.parents[1]
_LIMIT_S = 1200
_NOTHING_COLLECTED = 5


def main() -> int:
    """Run and tell; gives the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.attack", description=__doc__)
    parser.add_argument("guard", nargs="*", choices=[*GUARDS, []], help="only these")
    parser.add_argument("--write", action="store_true", help="put the result into README.md")
    chosen = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not chosen.guard and _pytest() != 0:
            return _end("the tests themselves fail, or a marked one passes without its guard")
        traced = folder / "traced.json"
        if _pytest("--trace-guards", str(traced), "--deselect", "tests/attack/test_table.py") != 0:
            return _end("the tests fail when they are watched")
        runs = json.loads(traced.read_text("utf-8"))
        noticed = [
            notice
            for guard in chosen.guard or GUARDS
            for notice in _without(guard, traced, folder / "failed.json", runs)
        ]
    if noticed:
        return _end("these fail without a guard that they are not marked with:", *noticed)
    count = sum(len(names) for names in runs.values())
    if chosen.write and not chosen.guard:
        table.write_proof(datetime.now(UTC).date(), guards=len(GUARDS), runs=count)
    _say(f"{len(chosen.guard) or len(GUARDS)} guards proven in {(time.monotonic() - began) / 60:.0f} minutes")
    return 0


def _without(guard: str, traced: Path, failed: Path, runs: dict[str, list[str]]) -> list[str]:
    """Run without one guard what does not name it; gives what noticed all the same."""
    began = time.monotonic()
    failed.unlink(missing_ok=True)
    status = _pytest("--without-guard", guard, "--traced", str(traced), "--failed-to", str(failed))
    found = [f"{guard}: {test}" for test in json.loads(failed.read_text("utf-8"))] if failed.exists() else []
    if status not in {0, _NOTHING_COLLECTED} and not found:
        found = [f"{guard}: the run ended with status {status}"]
    others = sum(guard in names for names in runs.values())
    _say(f"{guard}: {others} tests run its code, {len(found)} failed, {time.monotonic() - began:.0f} s")
    for line in found:
        _say(f"  {line}")
    return found


def _pytest(*options: str) -> int:
    command = [sys.executable, "-m", "pytest", "tests/attack", "-q", "-p", "no:cacheprovider", *options]
    try:
        done = subprocess.run(
            command,
            cwd=_ROOT,
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return -1
    if done.returncode not in {0, _NOTHING_COLLECTED} and "--without-guard" not in options:
        _say(done.stdout[-4000:])
    return done.returncode


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a program of its own


def _end(*lines: str) -> int:
    _say("\n".join(lines))
    return 1


if __name__ == "__main__":
    sys.exit(main())
