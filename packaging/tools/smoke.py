"""Tries an installed program without a person: version, commands, headless window, keyring.

python packaging/tools/smoke.py [--keyring] PROGRAM...

On any system, with any Python: only the standard library, and the program is spoken to from outside.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_ADDRESS = "smoke@smoke.example"
_LIMIT_S = 60


def main() -> None:
    """Try everything; the last line says how it went."""
    words = sys.argv[1:]
    has_keyring = "--keyring" in words
    program = [word for word in words if word != "--keyring"]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = ["--profile", str(Path(folder) / "profile")]
        _expect(_run([*program, "--version"]).startswith("lyncfedclient "), "it says its version")
        _expect(_run([*program, *place, "contacts", "--json"]).strip() == "[]", "a command answers")
        _open_and_close(program, place)
        if has_keyring:
            _keep_a_password(program, place)
    _say("passed")


def _open_and_close(program: list[str], place: list[str]) -> None:
    """Open the window where nobody sees it; a second start, answered by the first, proves that it lives."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([*program, *place], env=env) as window:  # noqa: S603 - the program under test
        try:
            deadline = time.monotonic() + _LIMIT_S
            while not _is_answered([*program, *place], env):
                _expect(window.poll() is None, "the window stays open")
                _expect(time.monotonic() < deadline, f"the window answers within {_LIMIT_S} s")
        finally:
            window.terminate()
        # Windows knows no way to ask a process to end, so that only elsewhere the status is the program's own.
        _expect(
            window.wait(_LIMIT_S) == 0 or os.name == "nt",
            "the window opens without a screen and ends in order",
        )


def _is_answered(command: list[str], env: dict[str, str]) -> bool:
    """Start a second time; true where the first took over, false where it did not answer yet."""
    lock = Path(command[-1]) / "lyncfedclient.lock"
    if not lock.exists():
        # Else the second would be the first.
        time.sleep(0.05)
        return False
    done = subprocess.run(command, env=env, capture_output=True, timeout=_LIMIT_S, check=False)  # noqa: S603
    return done.returncode == 0


def _keep_a_password(program: list[str], place: list[str]) -> None:
    _run(
        [*program, *place, "account", "set", _ADDRESS, "--password-stdin"],
        answer="a password for one minute\n",
    )
    shown = _run([*program, *place, "account", "show"])
    _expect("in the keyring" in shown and "not in the keyring" not in shown, "the keyring keeps a password")
    _run([*program, *place, "account", "forget"])
    again = _run([*program, *place, "account", "set", _ADDRESS]) and _run(
        [*program, *place, "account", "show"]
    )
    _expect("not in the keyring" in again, "and forgets it")
    _run([*program, *place, "account", "forget"])


def _run(command: list[str], answer: str = "") -> str:
    done = subprocess.run(  # noqa: S603 - the program under test
        command, input=answer, capture_output=True, text=True, encoding="utf-8", timeout=_LIMIT_S, check=False
    )
    _expect(done.returncode == 0, f"{' '.join(command)} does its work: {done.stderr.strip()}")
    return done.stdout


def _expect(is_so: bool, sentence: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not is_so:
        sys.exit(f"smoke: failed: not so: {sentence}")


def _say(words: str) -> None:
    print(f"smoke: {words}")  # noqa: T201 - a program of its own


if __name__ == "__main__":
    main()
