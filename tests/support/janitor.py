"""Waits until its standard input ends, then ends every process that carries a mark and removes a folder.

    janitor.py MARK FOLDER

It outlives whoever started it, so that even after a ``kill -9`` nothing is left behind. The mark is
a line of the environment, which children and their children inherit, however they were started.
Standard library only.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from pathlib import Path

_PATIENCE_S = 3.0


def marked(mark: bytes) -> list[int]:
    """List the processes whose environment holds ``mark``, this one excepted."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            is_ours = mark in (entry / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if is_ours:
            found.append(int(entry.name))
    return found


def end_all(mark: bytes) -> None:
    """Ask every marked process to end; after a moment, make it."""
    deadline = time.monotonic() + _PATIENCE_S
    number = signal.SIGTERM
    while pids := marked(mark):
        if time.monotonic() > deadline:
            number = signal.SIGKILL
        for pid in pids:
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                continue
        time.sleep(0.05)


def main() -> None:
    """Wait, then clean up."""
    mark, folder = sys.argv[1:]
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    sys.stdin.buffer.read()
    end_all(mark.encode())
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
