"""The zip that Export-CsUserData writes, read without ever writing a file.

Names inside are only compared, never used as paths; still a zip with names that lead elsewhere is
refused, since no export makes one. Backslashes count as separators: .NET before 4.6.1 wrote them.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from lyncfedclient.importers.errors import (
    ContactFileError,
    DamagedFileError,
    TooLargeFileError,
    UnrecognisedFileError,
    UnsafeFileError,
)
from lyncfedclient.importers.limits import (
    MAX_FILE_BYTES,
    MAX_ZIP_BYTES,
    MAX_ZIP_DIRECTORY_BYTES,
    MAX_ZIP_ENTRIES,
    MAX_ZIP_RATIO,
    ZIP_RATIO_FREE_BYTES,
)
from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import WriteableBuffer

    from lyncfedclient.importers.source import Source

MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OverflowError,
    UnicodeError,
    OSError,
)
"""What zipfile raises for a zip that breaks the rules (RuntimeError: encrypted)."""


@dataclass(frozen=True, slots=True)
class ZipMember:
    """One XML file in a zip, as a source of its own."""

    zip: Source
    name: str

    def open(self) -> BinaryIO:
        """Give the unpacked bytes from the start."""
        archive = _open(self.zip)
        try:
            entry = archive.getinfo(self.name)
            return io.BufferedReader(_Unpacked(archive, entry))
        except ContactFileError:
            archive.close()
            raise
        except (KeyError, ValueError, *_DAMAGE) as error:
            archive.close()
            raise _damaged(error) from error


def xml_members(source: Source, is_wanted: Callable[[ZipMember], bool]) -> list[ZipMember]:
    """Give the XML files of a zip that hold a contact list, by what ``is_wanted`` sees in them.

    Raises a :class:`lyncfedclient.importers.errors.ContactFileError` for zips that are damaged, unsafe
    or hold none.
    """
    with _open(source) as archive:
        entries = archive.infolist()
    if len(entries) > MAX_ZIP_ENTRIES:
        raise TooLargeFileError(f"the zip holds more than {MAX_ZIP_ENTRIES} files")
    for entry in entries:
        _check_name(entry.orig_filename)
    names = [
        entry.filename for entry in entries if entry.filename.lower().endswith(".xml") and not entry.is_dir()
    ]
    if len(names) != len(set(names)):
        raise UnsafeFileError("the zip holds two files of one name")
    # The one everybody's export has comes first; the name of its companion is not documented.
    names.sort(key=lambda name: not name.lower().replace("\\", "/").endswith("docitemset.xml"))
    members = [member for member in (ZipMember(source, name) for name in names) if is_wanted(member)]
    if not members:
        raise UnrecognisedFileError("the zip holds no contact list")
    return members


def _check_name(name: str) -> None:
    path = name.replace("\\", "/")
    if path.startswith("/") or "\0" in path or ":" in path or ".." in path.split("/"):
        raise UnsafeFileError("the zip holds files whose names lead out of it")


def _open(source: Source) -> zipfile.ZipFile:
    stream = source.open()
    if stream.seek(0, io.SEEK_END) > MAX_ZIP_BYTES:
        stream.close()
        raise TooLargeFileError(f"the zip is larger than {MAX_ZIP_BYTES // 2**20} MiB")
    stream.seek(0)
    try:
        return zipfile.ZipFile(_SmallReads(stream))
    except TooLargeFileError:
        stream.close()
        raise
    except (ValueError, *_DAMAGE) as error:
        stream.close()
        raise _damaged(error) from error


def _damaged(error: BaseException) -> DamagedFileError:
    return DamagedFileError(f"the zip cannot be unpacked ({type(error).__name__})")


class _SmallReads(io.RawIOBase):
    """A file that gives little at once, so that a huge table of contents is refused, not loaded."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__()
        self._stream = stream

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._stream.seek(offset, whence)

    @override
    def tell(self) -> int:
        return self._stream.tell()

    @override
    def read(self, size: int = -1, /) -> bytes:
        most = MAX_ZIP_DIRECTORY_BYTES + 1
        content = self._stream.read(min(size, most) if size >= 0 else most)
        if len(content) > MAX_ZIP_DIRECTORY_BYTES:
            raise TooLargeFileError("the table of contents of the zip is too large")
        return content

    @override
    def close(self) -> None:
        self._stream.close()
        super().close()


class _Unpacked(io.RawIOBase):
    """The bytes of one entry while they unpack, within the limits whatever the zip promises."""

    def __init__(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
        super().__init__()
        if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise DamagedFileError("the zip is packed in an unusual way")
        if entry.flag_bits & 1:
            raise DamagedFileError("the zip is encrypted")
        self._archive = archive
        self._packed = max(entry.compress_size, 1)
        self._given = 0
        self._stream = archive.open(entry)

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        try:
            content = self._stream.read(len(view))
        except (ValueError, *_DAMAGE) as error:
            raise _damaged(error) from error
        self._given += len(content)
        if self._given > MAX_FILE_BYTES:
            raise TooLargeFileError(f"the zip unpacks to more than {MAX_FILE_BYTES // 2**20} MiB")
        if self._given > ZIP_RATIO_FREE_BYTES and self._given > MAX_ZIP_RATIO * self._packed:
            raise UnsafeFileError("the zip unpacks to far more than a contact list would")
        view[: len(content)] = content
        return len(content)

    @override
    def close(self) -> None:
        if not self.closed:
            self._stream.close()
            self._archive.close()
        super().close()
