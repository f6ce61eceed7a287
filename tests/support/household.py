"""Processes and a temporary folder that live and die together, and never outlive us."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

_MARK = "LYNCFEDCLIENT_HOUSEHOLD"


class Household:
    """Starts processes, and sees to it that they are gone afterwards, together with ``folder``.

    Three things hold that: each process asks the kernel to be killed when we die
    (PR_SET_PDEATHSIG), :meth:`close` ends each in turn, and a janitor process, which waits for our
    end of a pipe to close, sweeps up whatever carries our mark, daemons of daemons included.
    """

    def __init__(self, name: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"lyncfed-{name}-"))
        self._mark = uuid.uuid4().hex
        self._processes: list[subprocess.Popen[bytes]] = []
        self._janitor = subprocess.Popen(
            [
                sys.executable,
                str(Path(__file__).with_name("janitor.py")),
                f"{_MARK}={self._mark}",
                self.folder,
            ],
            stdin=subprocess.PIPE,
            start_new_session=True,
            env=_without_mark(os.environ),
        )

    def start(
        self,
        command: Sequence[str],
        *,
        name: str,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        has_stdin: bool = False,
        has_stdout: bool = False,
        pass_fds: tuple[int, ...] = (),
    ) -> subprocess.Popen[bytes]:
        """Start a process whose output goes to ``NAME.log`` in the folder.

        With ``has_stdin`` or ``has_stdout`` that is a pipe instead. ``env`` replaces the environment. Call
        on the main thread: the kernel takes the end of the thread that started it for our death.
        """
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError("a process is started on the main thread, whose end is ours")
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", *command],
                stdin=subprocess.PIPE if has_stdin else subprocess.DEVNULL,
                stdout=subprocess.PIPE if has_stdout else log,
                stderr=log,
                env={**(os.environ if env is None else env), _MARK: self._mark},
                cwd=cwd or self.folder,
                start_new_session=True,
                pass_fds=pass_fds,
            )
        self._processes.append(process)
        return process

    def end(self, process: subprocess.Popen[bytes], *, is_sudden: bool = False, limit_s: float = 5) -> None:
        """End one process: asked first, killed when it does not listen; with ``is_sudden`` killed."""
        if process.poll() is None:
            if is_sudden:
                process.kill()
            else:
                process.terminate()
            try:
                process.wait(limit_s)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        if process in self._processes:
            self._processes.remove(process)

    def log(self, name: str) -> str:
        """Give what a process has printed so far."""
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def close(self) -> None:
        """End everything, the last started first, and remove the folder."""
        for process in reversed(self._processes.copy()):
            self.end(process)
        if self._janitor.stdin is not None:
            self._janitor.stdin.close()
        self._janitor.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _without_mark(env: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in env.items() if name != _MARK}
