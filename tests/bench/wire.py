"""A wire between the program and its gateway that notes when the program's bytes are on it."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    from types import TracebackType

_CHUNK = 65536


class Passed(NamedTuple):
    """So many bytes of the program's were read off the wire at this moment (Unix time)."""

    at: float
    size: int


class Wire:
    """Listens on loopback and hands on to a server; two threads a connection, so that nothing waits for its turn."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._ends: list[socket.socket] = []
        self.passed: list[Passed] = []
        self.port: int = self._listening.getsockname()[1]

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, name="wire", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Closing alone would not wake a thread that waits.
        for end in (self._listening, *self._ends):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def first_after(self, at: float, least: int) -> Passed | None:
        """Give the first piece of at least so many bytes that went to the server after a moment."""
        return next((piece for piece in self.passed if piece.at >= at and piece.size >= least), None)

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            far = socket.create_connection(self._target)
            for end in (near, far):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._ends += [near, far]
            threading.Thread(target=self._carry, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near, False), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, is_noted: bool) -> None:  # noqa: FBT001 - a thread's arguments
        try:
            while data := source.recv(_CHUNK):
                if is_noted:
                    self.passed.append(Passed(time.time(), len(data)))
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            return
