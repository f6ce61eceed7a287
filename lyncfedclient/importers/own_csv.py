"""Our own CSV: jid, name, groups; with what was made harmless for spreadsheets restored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lyncfedclient.importers.csv_rows import find_header, rows_below
from lyncfedclient.importers.errors import UnrecognisedFileError
from lyncfedclient.importers.spreadsheet import restored, split

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText

COLUMNS: Final = ["jid", "name", "groups"]


def is_header(cells: list[str]) -> bool:
    """Tell whether these are the columns."""
    return cells == COLUMNS


def read(text: FileText, found: Findings) -> None:
    """Read the file; names come back letter for letter, white space included."""
    header = find_header(text, is_header)
    if header is None:
        raise UnrecognisedFileError("the first line is not jid,name,groups")
    for row in rows_below(text, header, found):
        address, name, groups = (*map(restored, row.cells), "", "")[:3]
        found.add(address, line=row.line, name=name, groups=split(groups), is_exact=True)
