"""What a process costs, from outside: CPU seconds, memory, and when it comes to rest."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

_TICK_S = 1 / os.sysconf("SC_CLK_TCK")
_QUIET_S = 2.0
_IDLE_S = 0.02


@dataclass(frozen=True, slots=True)
class Rest:
    """How a process was found once it had come to rest."""

    at: float
    """When it last worked (Unix time)."""
    cpu_s: float
    memory_mib: float


def cpu_s(pid: int) -> float:
    """Give the processor time a process has used, user and system, with those it has started that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) * _TICK_S


def memory_mib(pid: int) -> float:
    """Give a process's memory (PSS: shared pages counted by share)."""
    return _rollup_mib(pid, "Pss:")


def private_mib(pid: int) -> float:
    """Give the memory that is a process's alone: unlike PSS, it does not depend on who else runs."""
    return _rollup_mib(pid, "Private_Dirty:")


def _rollup_mib(pid: int, name: str) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    raise ValueError(f"no {name}")


def wait_for_rest(pid: int, *, limit_s: float = 120) -> Rest:
    """Wait until a process works less than 20 ms in each quarter of a second, for two seconds."""
    end = time.time() + limit_s
    last, last_at = cpu_s(pid), time.time()
    while time.time() < end and time.time() - last_at < _QUIET_S:
        time.sleep(0.25)
        now = cpu_s(pid)
        if now - last > _IDLE_S:
            last_at = time.time()
        last = now
    return Rest(last_at, last, memory_mib(pid))
