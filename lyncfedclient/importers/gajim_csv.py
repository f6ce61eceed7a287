"""The CSV Gajim writes of its list: address, name, groups joined by semicolons; no header."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lyncfedclient.domain.contact_file import RowFault
from lyncfedclient.importers.csv_rows import rows

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText

COLUMNS: Final = 3


def read(text: FileText, found: Findings) -> None:
    """Read the file; like Gajim's own importer, a row of another width is not taken."""
    for row in rows(text.lines(), ",", found):
        if len(row.cells) != COLUMNS:
            found.reject(row.line, ",".join(row.cells), RowFault.WRONG_COLUMNS)
            continue
        address, name, groups = row.cells
        found.add(address, line=row.line, name=name, groups=groups.split(";"))
