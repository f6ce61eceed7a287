"""The one error of everything that is kept on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.events import NotStoredError
from lyncfedclient.domain.storage import StorageFault

if TYPE_CHECKING:
    from pathlib import Path


class StorageError(NotStoredError):
    """Something could not be read or stored; ``fault`` says why, ``str()`` is technical text for the log."""

    def __init__(self, fault: StorageFault, text: str, path: Path | None = None) -> None:
        super().__init__(text)
        self.fault = fault
        self.path = path

    @classmethod
    def from_os_error(cls, error: OSError, path: Path) -> StorageError:
        """Name the fault behind an error of the operating system."""
        return cls(StorageFault.of(error), f"{path}: {error}", path)
