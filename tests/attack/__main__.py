"""The whole proof: takes out each guard in turn and sees that the tests marked with it fail, and no others.

``python -m tests.attack [GUARD...] [--write] [--jobs N] [--traced FILE]``. First all tests run once, watched:
to which of them does which guard matter? Then, guard by guard, those run without it. What that found is put
into README.md with ``--write``, for the guards that were asked for.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.attack import table
from tests.attack.guards import GUARDS

_ROOT = table.FOLDER.parents[1]
_TEST_LIMIT_S = 60
"""A test that hangs without a guard has noticed."""
_RUN_LIMIT_S = 1800
_TOGETHER = 6
"""So many guards are taken out one after the other in one process."""
_PASSED, _FAILED = 0, 1


@dataclass(frozen=True, slots=True)
class _Found:
    """What came of the tests without one guard."""

    guard: str
    run: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    traced: frozenset[str] = frozenset()
    """To which tests the guard mattered when they were watched."""
    fault: str = ""
    """Why the run itself says nothing, if so."""

    @property
    def wrong(self) -> list[str]:
        """What is not as the marks have it."""
        if self.fault:
            return [self.fault]
        if not self.marked:
            return ["no test is marked with it"]
        noticed = [f"fails and is not marked: {name}" for name in self.failed if name not in self.marked]
        missed = [f"is marked and passes: {name}" for name in self.marked if name not in self.failed]
        unseen = [
            f"is marked, but was not seen to matter: {name}"
            for name in self.marked
            if name not in self.traced
        ]
        return noticed + missed + unseen


def main() -> int:
    """Run and tell; gives the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.attack", description=__doc__)
    parser.add_argument("guard", nargs="*", choices=[*GUARDS, []], help="only these")
    parser.add_argument("--write", action="store_true", help="put the result into README.md")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="so many at a time"
    )
    parser.add_argument("--traced", type=Path, metavar="FILE", help="what was watched: keep it, or take it")
    chosen = parser.parse_args()
    began = time.monotonic()
    guards = list(dict.fromkeys(chosen.guard)) or list(GUARDS)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        traced = chosen.traced or folder / "traced.json"
        if not traced.exists():
            watched = _pytest("--trace-guards", str(traced))
            if watched.returncode not in {_PASSED, _FAILED}:
                return _end(watched.stdout[-4000:], "the tests do not run when they are watched")
            # Watching takes time, for which a test of speed may fail; what it met on the way is known.
            _say(*(line for line in watched.stdout.splitlines() if line.startswith("FAILED")))
        with ThreadPoolExecutor(chosen.jobs) as pool:
            parts = [guards[start : start + _TOGETHER] for start in range(0, len(guards), _TOGETHER)]
            proven = [
                found
                for part in pool.map(lambda part: _proven(part, traced, folder), parts)
                for found in part
            ]
    minutes = (time.monotonic() - began) / 60
    wrong = [f"{found.guard}: {line}" for found in proven for line in found.wrong]
    if chosen.write:
        today = datetime.now(UTC).date()
        good = [found for found in proven if not found.wrong]
        proofs = {found.guard: table.Proof.of(found.failed, found.run, today) for found in good}
        table.write_proofs(proofs)
    if wrong:
        return _end(f"not proven, after {minutes:.0f} minutes:", *wrong)
    runs = sum(len(found.run) for found in proven)
    _say(f"{len(guards)} guards proven in {minutes:.0f} minutes, by {runs:,} runs of tests")
    return 0


def _proven(guards: list[str], traced: Path, folder: Path) -> list[_Found]:
    """Prove some guards in one process; where that breaks, each in one of its own."""
    found = _without(guards, traced, folder)
    if len(guards) > 1 and any(one.fault for one in found):
        found = [one for guard in guards for one in _without([guard], traced, folder)]
    for one in found:
        _say(f"{one.guard}: {len(one.run)} run, {len(one.marked)} marked, {len(one.failed)} failed")
        _say(*(f"  {line}" for line in one.wrong))
    return found


def _without(guards: list[str], traced: Path, folder: Path) -> list[_Found]:
    """Run the tests to which a guard matters, and those marked with it, without it; then without the next."""
    outcome = folder / f"{guards[0]}.json"
    outcome.unlink(missing_ok=True)
    options = ("--without-guard", ",".join(guards), "--traced", str(traced), "--outcome", str(outcome))
    try:
        done = _pytest(*options, f"--timeout={_TEST_LIMIT_S}")
    except subprocess.TimeoutExpired:
        return [_Found(guard, fault=f"the tests did not end in {_RUN_LIMIT_S} s") for guard in guards]
    if done.returncode not in {_PASSED, _FAILED} or not outcome.exists():
        fault = f"the run ended with {done.returncode}: {done.stdout[-1000:]}"
        return [_Found(guard, fault=fault) for guard in guards]
    runs = json.loads(traced.read_text("utf-8"))
    return [
        _Found(
            guard,
            tuple(said["run"]),
            tuple(said["marked"]),
            tuple(said["failed"]),
            frozenset(name for name, mattering in runs.items() if guard in mattering),
        )
        for guard, said in json.loads(outcome.read_text("utf-8")).items()
    ]


def _pytest(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "tests/attack", "--deselect=tests/attack/test_table.py", "-q"]
    return subprocess.run(
        [*command, "-p", "no:cacheprovider", *options],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=_RUN_LIMIT_S,
        check=False,
    )


def _say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)  # noqa: T201 - a program of its own


def _end(*lines: str) -> int:
    _say(*lines)
    return 1


if __name__ == "__main__":
    sys.exit(main())
