"""What can go wrong with what is kept on this computer, as values the screen can word."""

from __future__ import annotations

from enum import Enum


class StorageFault(Enum):
    """Why something could not be read or stored."""

    DISK_FULL = "disk-full"
    """No room left, or the user's quota is used up."""
    NOT_WRITABLE = "not-writable"
    LOCKED = "locked"
    """Another program holds the file."""
    DAMAGED = "damaged"
    """The database is damaged; it is examined, and if need be set aside, at the next start."""
    NEWER = "newer"
    """A newer version of the program has written it."""
    OTHER = "other"

    @classmethod
    def of(cls, error: OSError) -> StorageFault:
        """Name the fault behind an error of the operating system."""
        import errno  # noqa: PLC0415 - needed only when something went wrong

        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            return cls.DISK_FULL
        refused = PermissionError | IsADirectoryError | NotADirectoryError | FileExistsError
        if isinstance(error, refused) or error.errno == errno.EROFS:
            return cls.NOT_WRITABLE
        return cls.OTHER


class VaultState(Enum):
    """Whether this computer has a safe place for a password."""

    AVAILABLE = "available"
    NONE = "none"
    INSECURE = "insecure"
    """There is a keyring, but it would keep the password in plain text or ask on a terminal."""
