"""Moves a file that cannot be used out of the way, under a name that tells why and when."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.value import value
from lyncfedclient.storage.errors import StorageError

if TYPE_CHECKING:
    from pathlib import Path

# SQLite finds a database's companions by these endings; they only make sense together.
_COMPANIONS = ("", "-wal", "-shm")


@value
class SetAside:
    """The file that was moved; ``is_newer`` when a newer version of the program had written it."""

    path: Path
    is_newer: bool = False


def set_aside(path: Path, *, is_newer: bool = False) -> SetAside:
    """Rename a file, and a database's companions with it; nothing is overwritten.

    Raises :class:`StorageError` when that is not possible.
    """
    target = _free_name(path, "newer" if is_newer else "damaged")
    try:
        for ending in _COMPANIONS:
            source = path.with_name(path.name + ending)
            if source.exists():
                source.rename(target.with_name(target.name + ending))
    except OSError as error:
        raise StorageError.from_os_error(error, path) from error
    return SetAside(target, is_newer)


def _free_name(path: Path, reason: str) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    count = 1
    while True:
        number = "" if count == 1 else f"-{count}"
        candidate = path.with_name(f"{path.stem}-{reason}-{stamp}{number}{path.suffix}")
        if not any(candidate.with_name(candidate.name + ending).exists() for ending in _COMPANIONS):
            return candidate
        count += 1
