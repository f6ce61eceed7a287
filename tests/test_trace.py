from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from lyncfedclient.trace import STALL_MS, Trace

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_without_the_variable_there_is_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LYNCFEDCLIENT_TRACE", raising=False)

    assert Trace.of_environment() is None


def test_a_thread_that_is_busy_too_long_is_noted_with_where_it_stood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "trace.jsonl"
    monkeypatch.setenv("LYNCFEDCLIENT_TRACE", str(file))
    trace = Trace.of_environment()
    assert trace is not None
    trace.start()

    # Busy until the watching thread has had its turn, which on a loaded machine may take its time.
    end = time.perf_counter() + 10
    while not trace._stack and time.perf_counter() < end:
        sum(range(1000))
    trace.beat()
    trace.close()

    notes = [json.loads(line) for line in file.read_text().splitlines()]
    stalls = [note for note in notes if note["event"] == "stall"]
    assert len(stalls) == 1
    assert stalls[0]["busy_ms"] > STALL_MS
    assert __name__.rpartition(".")[2] in "".join(stalls[0]["stack"])


def test_the_longest_times_are_noted_anew_whenever_they_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "trace.jsonl"
    monkeypatch.setenv("LYNCFEDCLIENT_TRACE", str(file))
    trace = Trace.of_environment()
    assert trace is not None
    trace.start()

    end = time.thread_time() + 0.05
    while time.thread_time() < end:
        sum(range(1000))
    trace.beat()
    trace.note_longest()
    trace.note_longest()
    trace.close()

    notes = [json.loads(line) for line in file.read_text().splitlines()]
    first, second = (note["cpu_ms"] for note in notes if note["event"] == "longest")
    assert first >= 50
    assert second == 0.0
