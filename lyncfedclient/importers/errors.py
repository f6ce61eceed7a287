"""Why a contact file cannot be read.

::

    ContactFileError (ValueError)
        UnreadableFileError      the operating system does not give it
        UnrecognisedFileError    no format we know, or not the chosen one
        TooLargeFileError        beyond a limit
        DamagedFileError         breaks the rules of its own format
        UnsafeFileError          DTD, entities, XInclude, zip bomb, odd paths
        UnknownOwnerError        the wanted list is not in it
        WrongEncodingError       an encoding we do not offer
        ImportCancelledError     the user changed their mind
"""

from __future__ import annotations

from typing import ClassVar

from lyncfedclient.domain.contact_file import FileFault


class ContactFileError(ValueError):
    """The file cannot be read; ``fault`` says why in one word, the text technically.

    The text never holds anything of the file's content.
    """

    fault: ClassVar[FileFault]


class UnreadableFileError(ContactFileError):
    """The operating system does not give the file."""

    fault = FileFault.UNREADABLE


class UnrecognisedFileError(ContactFileError):
    """The content is of no format we know, or not of the chosen one."""

    fault = FileFault.UNRECOGNISED


class TooLargeFileError(ContactFileError):
    """The file is beyond one of the limits of :mod:`lyncfedclient.importers.limits`."""

    fault = FileFault.TOO_LARGE


class DamagedFileError(ContactFileError):
    """The file breaks the rules of its own format."""

    fault = FileFault.DAMAGED


class UnsafeFileError(ContactFileError):
    """The file holds what no contact file needs and attackers use."""

    fault = FileFault.UNSAFE


class UnknownOwnerError(ContactFileError):
    """The file does not hold the wanted user's list; ``owners`` names those it holds."""

    fault = FileFault.UNKNOWN_OWNER

    def __init__(self, text: str, owners: tuple[str, ...] = ()) -> None:
        super().__init__(text)
        self.owners = owners


class WrongEncodingError(ContactFileError):
    """The chosen encoding is none of those offered."""

    fault = FileFault.WRONG_ENCODING


class ImportCancelledError(ContactFileError):
    """The user changed their mind."""

    fault = FileFault.CANCELLED
