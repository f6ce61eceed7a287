"""The whole proof: takes out each guard in turn and sees that the tests marked with it fail, and no others.

``python -m tests.attack [GUARD...] [--write]``. First all tests run, the marked ones also without their
guards; then, guard by guard, all others to which the guard makes a difference. Guards that nearly every
test runs into are taken out together first; what fails then is tried again with each of them alone. What a
run of everything found is put into README.md with ``--write``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from tests.attack import table
from tests.attack.guards import GUARDS

_ROOT = table.FOLDER.parents[1]
_LIMIT_S = 2400
_MANY = 100
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
        if not chosen.guard and _pytest(*(["--write-table"] if chosen.write else [])) != 0:
            return _end("the tests themselves fail, or a marked one passes without its guard")
        traced = folder / "traced.json"
        if _pytest("--trace-guards", str(traced), "--deselect=tests/attack/test_table.py") != 0:
            return _end("the tests fail when they are watched")
        runs = json.loads(traced.read_text("utf-8"))
        proof = _Proof(traced, folder / "failed.json", runs)
        noticed = [line for group in _groups(chosen.guard or list(GUARDS), runs) for line in proof.of(group)]
    if noticed:
        return _end("these fail without a guard that they are not marked with:", *noticed)
    count = sum(len(names) for names in runs.values())
    if chosen.write and not chosen.guard:
        table.write_proof(datetime.now(UTC).date(), guards=len(GUARDS), runs=count)
    _say(f"{len(chosen.guard) or len(GUARDS)} guards proven in {(time.monotonic() - began) / 60:.0f} minutes")
    return 0


def _groups(guards: list[str], runs: dict[str, list[str]]) -> list[list[str]]:
    """Put those together that many tests run into and that stand in one module; the others stay alone."""
    counts = Counter(guard for names in runs.values() for guard in names)
    wide: dict[str, list[str]] = {}
    groups = []
    for guard in guards:
        if counts[guard] > _MANY:
            wide.setdefault(GUARDS[guard].cuts[0].module, []).append(guard)
        else:
            groups.append([guard])
    return groups + list(wide.values())


class _Proof:
    """Runs tests without guards that they do not name."""

    def __init__(self, traced: Path, failed: Path, runs: dict[str, list[str]]) -> None:
        self._traced = traced
        self._failed = failed
        self._runs = runs

    def of(self, guards: list[str]) -> list[str]:
        """Take these out together; gives what notices that one of them is missing, and should not."""
        began = time.monotonic()
        found = self._without(guards, "tests/attack")
        if len(guards) > 1 and found:
            found = [f"{guard}: {test}" for guard in guards for test in self._without([guard], *found)]
        else:
            found = [f"{guard}: {test}" for guard in guards for test in found]
        others = sum(not set(guards).isdisjoint(names) for names in self._runs.values())
        _say(f"{' '.join(guards)}: {others} tests, {len(found)} failed, {time.monotonic() - began:.0f} s")
        for line in found:
            _say(f"  {line}")
        return found

    def _without(self, guards: list[str], *tests: str) -> list[str]:
        self._failed.unlink(missing_ok=True)
        options = ("--traced", str(self._traced), "--failed-to", str(self._failed))
        status = _pytest(*tests, "--without-guard", ",".join(guards), *options)
        found = json.loads(self._failed.read_text("utf-8")) if self._failed.exists() else []
        if status not in {0, _NOTHING_COLLECTED} and not found:
            found = [f"the run ended with status {status}"]
        return list(dict.fromkeys(found))


def _pytest(*options: str) -> int:
    tests = [] if any(option.startswith("tests/") for option in options) else ["tests/attack"]
    command = [sys.executable, "-m", "pytest", *tests, "-q", "-p", "no:cacheprovider", *options]
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
