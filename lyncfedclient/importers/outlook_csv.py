"""Contacts that Outlook, Outlook on the web and Outlook.com write as CSV, in five languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.contact_file import Remark
from lyncfedclient.domain.provider import Kind
from lyncfedclient.importers import outlook_headers as headers
from lyncfedclient.importers.address import from_uri, is_telephone
from lyncfedclient.importers.csv_rows import cell, find_header, rows_below
from lyncfedclient.importers.errors import UnrecognisedFileError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.importers.csv_rows import Row
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText

_NAMES = headers.FIRST_NAME | headers.LAST_NAME | headers.DISPLAY_NAME


def is_header(cells: list[str]) -> bool:
    """Tell whether these are Outlook's columns: an address of either sort, and a name."""
    names = set(cells)
    return bool(names & (headers.IM_ADDRESS | headers.EMAIL)) and bool(names & _NAMES)


def read(text: FileText, found: Findings) -> None:
    """Read the file; without a messaging address the e-mail address serves if the user allows it."""
    header = find_header(text, is_header)
    if header is None:
        raise UnrecognisedFileError("there are no columns of Outlook in a language we know")
    columns = _Columns(header[2])
    for row in rows_below(text, header, found):
        columns.take(row, found)


class _Columns:
    """Where things stand in a row."""

    def __init__(self, names: list[str]) -> None:
        self._im = _places(names, headers.IM_ADDRESS)
        self._email = _places(names, headers.EMAIL)
        self._first = _places(names, headers.FIRST_NAME)
        self._middle = _places(names, headers.MIDDLE_NAME)
        self._last = _places(names, headers.LAST_NAME)
        self._shown = _places(names, headers.DISPLAY_NAME)
        self._categories = _places(names, headers.CATEGORIES)
        self._telephone = _places(names, headers.TELEPHONE)

    def take(self, row: Row, found: Findings) -> None:
        """Read one row."""
        cells = row.cells
        name = full_name(_first(cells, self._first), _first(cells, self._middle), _first(cells, self._last))
        email = _first(cells, self._email)
        shown = _first(cells, self._shown)
        if not name and "@" not in shown:
            name = shown
        groups = [group for column in self._categories for group in cell(cells, column).split(";")]
        im = _first(cells, self._im)
        if im:
            address = None if is_telephone(im) else from_uri(im)
            found.add(
                address.address if address else im,
                line=row.line,
                name=name,
                groups=groups,
                hint=address.kind if address else Kind.SIP,
            )
        elif email and found.is_email_used:
            found.add(email, line=row.line, name=name, groups=groups, remarks=(Remark.EMAIL_USED,))
        else:
            found.reject_without_address(
                row.line, name, email=email, telephone=_first(cells, self._telephone)
            )


def full_name(first: str, middle: str, last: str) -> str:
    """Put a name together; in Chinese, Japanese and Korean the family name leads, without spaces."""
    if first and last and all(map(_is_east_asian, first + middle + last)):
        return f"{last}{first}{middle}"
    return " ".join(filter(None, (first, middle, last)))


def _is_east_asian(c: str) -> bool:
    return "\u3040" <= c <= "\u30ff" or "\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3"


def _places(names: list[str], wanted: Iterable[str]) -> list[int]:
    return [column for column, name in enumerate(names) if name in wanted]


def _first(cells: list[str], columns: list[int]) -> str:
    return next(filter(None, (cell(cells, column) for column in columns)), "")
