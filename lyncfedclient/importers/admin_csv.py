"""The CSV administrators' scripts make of a Lync list: Group, Key and SIP, a row per membership."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.provider import Kind
from lyncfedclient.importers.csv_rows import cell, find_header, rows_below
from lyncfedclient.importers.errors import UnrecognisedFileError

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText


def is_header(cells: list[str]) -> bool:
    """Tell whether these are the columns, in any order."""
    return {"group", "key", "sip"} <= set(cells)


def read(text: FileText, found: Findings) -> None:
    """Read the file; somebody in several groups becomes one contact in all of them."""
    header = find_header(text, is_header)
    if header is None:
        raise UnrecognisedFileError("there are no columns Group, Key and SIP")
    group_column, address_column = header[2].index("group"), header[2].index("sip")
    people: dict[str, tuple[int, str, dict[str, None]]] = {}
    for row in rows_below(text, header, found):
        address = cell(row.cells, address_column)
        found.check_room(len(people))
        _, _, groups = people.setdefault(address.casefold(), (row.line, address, {}))
        group = cell(row.cells, group_column)
        if group != "~":
            groups[group] = None
    for line, address, groups in people.values():
        found.add(address, line=line, groups=groups, hint=Kind.SIP)
