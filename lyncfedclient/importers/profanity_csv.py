"""The CSV of Profanity's ``/export``: quoted, with the header ``jid,name``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.importers.csv_rows import cell, find_header, rows_below
from lyncfedclient.importers.errors import UnrecognisedFileError

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText


def is_header(cells: list[str]) -> bool:
    """Tell whether these are the columns."""
    return cells == ["jid", "name"]


def read(text: FileText, found: Findings) -> None:
    """Read the file."""
    header = find_header(text, is_header)
    if header is None:
        raise UnrecognisedFileError("the first line is not jid,name")
    for row in rows_below(text, header, found):
        found.add(cell(row.cells, 0), line=row.line, name=cell(row.cells, 1))
