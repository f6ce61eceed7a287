"""Watches how long the window's thread is busy in one go; costs nothing when off.

Switched on by ``LYNCFEDCLIENT_TRACE=FILE``: each fact becomes a line of JSON there. A beat on the
watched thread says that it is free; a thread of our own looks whether the beat is late, and then
notes where the watched thread stands.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import TextIO

VARIABLE = "LYNCFEDCLIENT_TRACE"
COUNTING = "LYNCFEDCLIENT_CENSUS"
"""Set, objects are counted besides, which takes its time."""
BEAT_MS = 5
STALL_MS = 50.0
_DEPTH = 12


class Trace:
    """The open trace of this run. Times are Unix times in seconds, ``cpu_s`` what the process has used by then."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._watched = threading.get_ident()
        self._beat_at = time.perf_counter()
        self._beat_cpu = time.thread_time()
        self._longest_ms = 0.0
        self._longest_cpu_ms = 0.0
        self._stack: list[str] = []
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="trace", daemon=True)

    @classmethod
    def of_environment(cls) -> Trace | None:
        """Open the trace that the environment asks for, None where it does not."""
        name = os.environ.get(VARIABLE)
        return cls(Path(name).open("a", encoding="utf-8")) if name else None

    def start(self) -> None:
        """Begin to watch the calling thread."""
        self._watched = threading.get_ident()
        self._beat_at = time.perf_counter()
        self._beat_cpu = time.thread_time()
        self._watcher.start()

    def note(self, event: str, **facts: object) -> None:
        """Write down one fact."""
        with self._lock:
            line = {"event": event, "at": time.time(), "cpu_s": time.process_time(), **facts}
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()

    def beat(self) -> None:
        """Say, on the watched thread, that it is free."""
        now, cpu = time.perf_counter(), time.thread_time()
        busy_ms = (now - self._beat_at) * 1000 - BEAT_MS
        cpu_ms = (cpu - self._beat_cpu) * 1000
        self._beat_at, self._beat_cpu = now, cpu
        # By the clock, and by the processor alone: on a machine with other work the two differ.
        self._longest_ms = max(self._longest_ms, busy_ms)
        self._longest_cpu_ms = max(self._longest_cpu_ms, cpu_ms)
        if busy_ms > STALL_MS:
            self.note("stall", busy_ms=busy_ms, stack=self._stack)
        self._stack = []

    def note_longest(self) -> None:
        """Write down the longest times since this was last asked for, and look for them anew."""
        self.note("longest", busy_ms=self._longest_ms, cpu_ms=self._longest_cpu_ms)
        self.forget_longest()

    def forget_longest(self) -> None:
        """Look for the longest times anew: another part of the measurement begins."""
        self._longest_ms = self._longest_cpu_ms = 0.0

    def close(self) -> None:
        """End the watch and the file."""
        self._ended.set()
        self._watcher.join()
        self._file.close()

    def _watch(self) -> None:
        while not self._ended.wait(STALL_MS / 2000):
            if not self._stack and (time.perf_counter() - self._beat_at) * 1000 > STALL_MS:
                frame = sys._current_frames().get(self._watched)  # noqa: SLF001 - the documented way to it
                if frame is not None:
                    self._stack = traceback.format_stack(frame)[-_DEPTH:]
