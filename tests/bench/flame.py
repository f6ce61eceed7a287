"""Where the time goes: a flame graph of sign-in and storm, and the longest stalls of the window's thread."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.meter import wait_for_rest
from tests.bench.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

_STALLS = 5
_RATE = 100
"""At more, a machine with other work falls behind, and what is late is drawn where it was not."""
_STORM = 20_000


def measure(contacts: int, folder: Path) -> str:
    """Write ``sign-in.svg``, ``storm.svg`` and ``stalls.txt`` into a folder; gives what to read first."""
    folder.mkdir(parents=True, exist_ok=True)
    spy = str(Path(sys.executable).with_name("py-spy"))
    with Stage(contacts) as stage:
        stage.set_up()
        with stage.running():
            pass
        record = (spy, "record", "--rate", str(_RATE), "--output")
        with stage.running(wrapped_in=(*record, str(folder / "sign-in.svg"), "--")):
            pass
        with stage.running() as pid:
            watching = subprocess.Popen(
                [*record, str(folder / "storm.svg"), "--pid", str(pid)],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            stage.do(f"presence {_STORM}")
            wait_for_rest(pid)
            watching.send_signal(signal.SIGINT)
            watching.wait(60)
        with stage.running(is_traced=True) as pid:
            stage.do(f"presence {_STORM}")
            wait_for_rest(pid)
            stalls = sorted(_stalls(stage.notes()), key=lambda note: -note["busy_ms"])[:_STALLS]
    text = "\n".join(f"{note['busy_ms']:.0f} ms\n{''.join(note['stack'])}" for note in stalls)
    (folder / "stalls.txt").write_text(text or "None was longer than a twentieth of a second.\n")
    return f"{folder}: sign-in.svg, storm.svg, and {len(stalls)} stalls in stalls.txt"


def _stalls(notes: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [note for note in notes if note["event"] == "stall"]
