"""The bytes of a contact file, read in bounded pieces between which a wish to cancel is obeyed."""

from __future__ import annotations

import codecs
import io
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol, TextIO

from lyncfedclient.importers.errors import ImportCancelledError, TooLargeFileError, UnreadableFileError
from lyncfedclient.importers.limits import CHUNK_BYTES, MAX_FILE_BYTES, MAX_LINE_CHARACTERS
from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from _typeshed import WriteableBuffer


def never() -> bool:
    """Say that nobody wants to stop."""
    return False


class Source(Protocol):
    """Something that can be read from its start, as often as needed."""

    def open(self) -> BinaryIO:
        """Give the bytes from the start. Raises :class:`UnreadableFileError`."""


@dataclass(frozen=True, slots=True)
class PathSource:
    """A file on disk."""

    path: Path

    def open(self) -> BinaryIO:
        """Give the bytes from the start.

        Raises :class:`UnreadableFileError` also for what is no plain file (a pipe would never end),
        and :class:`TooLargeFileError` at once where the size is beyond the limit.
        """
        try:
            status = self.path.stat()
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableFileError("this is not a file")
            if status.st_size > MAX_FILE_BYTES:
                raise TooLargeFileError(f"the file is larger than {MAX_FILE_BYTES // 2**20} MiB")
            return self.path.open("rb")
        except (OSError, ValueError) as error:
            # ValueError: a NUL in the path. Our own errors are ValueErrors too and pass.
            if isinstance(error, UnreadableFileError | TooLargeFileError):
                raise
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise UnreadableFileError(f"the file cannot be opened: {reason}") from error


@dataclass(frozen=True, slots=True)
class BytesSource:
    """Bytes at hand: a dropped text, a test."""

    content: bytes

    def open(self) -> BinaryIO:
        """Give the bytes from the start."""
        return io.BytesIO(self.content)


class Watched(io.RawIOBase):
    """A stream that counts what it gives, ends at the limit, and stops when asked to."""

    def __init__(self, stream: BinaryIO, is_cancelled: Callable[[], bool]) -> None:
        super().__init__()
        self._stream = stream
        self._is_cancelled = is_cancelled
        self._given = 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: WriteableBuffer, /) -> int:
        if self._is_cancelled():
            raise ImportCancelledError("reading was cancelled")
        view = memoryview(buffer).cast("B")
        try:
            content = self._stream.read(len(view))
        except OSError as error:
            raise UnreadableFileError(f"the file cannot be read: {error.strerror or error}") from error
        self._given += len(content)
        if self._given > MAX_FILE_BYTES:
            raise TooLargeFileError(f"the content is larger than {MAX_FILE_BYTES // 2**20} MiB")
        view[: len(content)] = content
        return len(content)

    @override
    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


def open_bytes(source: Source, is_cancelled: Callable[[], bool]) -> io.BufferedReader:
    """Open a source for reading bytes under the limits."""
    return io.BufferedReader(Watched(source.open(), is_cancelled), CHUNK_BYTES)


def blocks(source: Source, is_cancelled: Callable[[], bool]) -> Iterator[bytes]:
    """Give the bytes in blocks."""
    with open_bytes(source, is_cancelled) as stream:
        while block := stream.read(CHUNK_BYTES):
            yield block


class CutLine(str):
    """The beginning of a line that was too long."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class FileText:
    """The text of a source in a known encoding; bytes that are no text in it become U+FFFD."""

    source: Source
    encoding: str
    is_cancelled: Callable[[], bool]

    def _open(self) -> TextIO:
        # utf-8-sig and utf-16 drop a byte order mark; newline="" keeps line ends as they are.
        codec = "utf-8-sig" if self.encoding == "utf-8" else self.encoding
        stream = open_bytes(self.source, self.is_cancelled)
        if codec == "utf-16" and not stream.peek(2).startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            # Chosen by the user for a file without a mark: as Windows writes it.
            codec = "utf-16-le"
        return io.TextIOWrapper(stream, encoding=codec, errors="replace", newline="")

    def chunks(self) -> Iterator[str]:
        """Give the text in pieces of no particular length."""
        with self._open() as text:
            chunk = text.read(CHUNK_BYTES).removeprefix("\ufeff")
            while chunk:
                yield chunk
                chunk = text.read(CHUNK_BYTES)

    def lines(self) -> Iterator[str]:
        """Give line after line with their ends; lines end with LF, CR or both, and nothing else.

        Of one that is too long only the beginning is given, as a :class:`CutLine`.
        """
        with self._open() as text:
            line = text.readline(MAX_LINE_CHARACTERS).removeprefix("\ufeff")
            while line:
                if len(line) < MAX_LINE_CHARACTERS - 1 or line.endswith(("\n", "\r")):
                    yield line
                else:
                    yield CutLine(line[:1024])
                    while (rest := text.readline(MAX_LINE_CHARACTERS)) and not rest.endswith(("\n", "\r")):
                        pass
                line = text.readline(MAX_LINE_CHARACTERS)

    def plain_lines(self) -> Iterator[str]:
        """Give line after line without their ends, quicker than :meth:`lines`."""
        rest = ""
        is_cut = False
        for chunk in self.chunks():
            text = rest + chunk
            if "\r" in text:
                # A CR at the end may be half of a line end.
                held = "\r" if text.endswith("\r") else ""
                text = text.removesuffix("\r").replace("\r\n", "\n").replace("\r", "\n") + held
            *lines, rest = text.split("\n")
            if lines and is_cut:
                is_cut = False
                del lines[0]
            yield from lines
            if len(rest) > MAX_LINE_CHARACTERS:
                if not is_cut:
                    yield CutLine(rest[:1024])
                is_cut = True
                rest = "\r" if rest.endswith("\r") else "-"
        if rest and not is_cut:
            yield rest.removesuffix("\r")
