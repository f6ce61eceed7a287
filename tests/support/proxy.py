"""A network between a client and a server that can be made as bad as networks are."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

_CHUNK = 65536


@dataclass
class Weather:
    """How the network is; whoever changes it changes it for every connection, at once."""

    is_open: bool = True
    """Whether new connections are let through; otherwise they are closed at once."""
    is_flowing_up: bool = True
    """Whether what the client says goes on to the server; otherwise it waits."""
    is_flowing_down: bool = True
    delay_s: float = 0
    """How long each piece waits."""
    piece_bytes: int = 0
    """How large the pieces are into which all is cut, 0 for as it comes."""


class Proxy:
    """Listens on loopback and hands on to ``host`` and ``port``; use as an async context manager."""

    def __init__(self, host: str, port: int) -> None:
        self.weather = Weather()
        self.address = "127.0.0.1"
        self.port = 0
        self._target = (host, port)
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._changed = asyncio.Event()

    @property
    def connections(self) -> int:
        """How many ends of connections there are."""
        return len(self._writers)

    def change(self, **weather: object) -> None:
        """Change the weather; without arguments it is fine again."""
        self.weather = Weather(**weather)  # type: ignore[arg-type]  # the fields of Weather
        self._changed.set()
        self._changed = asyncio.Event()

    def cut(self) -> None:
        """Break every connection, as a cable that is pulled; what is under way is gone."""
        for writer in self._writers:
            writer.transport.abort()

    def half_close(self) -> None:
        """Let each end believe that the other will say nothing more."""
        for writer in self._writers:
            with contextlib.suppress(OSError, RuntimeError):
                writer.write_eof()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._connect, self.address, 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        self.cut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        if not self.weather.is_open:
            writer.transport.abort()
            return
        try:
            far_reader, far_writer = await asyncio.open_connection(*self._target)
        except OSError:
            writer.transport.abort()
            return
        ends = {writer, far_writer}
        self._writers |= ends
        try:
            await asyncio.gather(
                self._carry(reader, far_writer, is_up=True), self._carry(far_reader, writer, is_up=False)
            )
        except asyncio.CancelledError:
            # The end of the proxy: what asyncio's streams do with a cancelled connection is to complain.
            pass
        finally:
            self._writers -= ends
            for end in ends:
                end.transport.abort()

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, is_up: bool
    ) -> None:
        # Writing after a half-close is a RuntimeError.
        with contextlib.suppress(OSError, RuntimeError):
            while data := await reader.read(_CHUNK):
                size = self.weather.piece_bytes or len(data)
                for at in range(0, len(data), size):
                    await self._pass(is_up=is_up)
                    writer.write(data[at : at + size])
                    await writer.drain()
            await self._pass(is_up=is_up)
            if not writer.is_closing():
                writer.write_eof()
            return
        writer.transport.abort()

    async def _pass(self, *, is_up: bool) -> None:
        """Wait until the weather lets a piece through."""
        while not (self.weather.is_flowing_up if is_up else self.weather.is_flowing_down):
            await self._changed.wait()
        if self.weather.delay_s:
            await asyncio.sleep(self.weather.delay_s)
