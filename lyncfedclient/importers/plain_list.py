"""Plain lists: an address a line, alone or among other cells, or as ``Name <address>``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact_file import RowFault
from lyncfedclient.importers.address import plain_address

if TYPE_CHECKING:
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText

_NAMED = re.compile(r"\s*\"?(?P<name>[^<>\"]*?)\"?\s*<(?P<address>[^<>\s]+)>\s*[,;]?\s*\Z")
_SEPARATORS = re.compile(r"[,;\t]")


def read(text: FileText, found: Findings) -> None:
    """Read the list."""
    for number, line in enumerate(text.lines(), start=1):
        content = line.strip()
        if type(line) is not str:
            found.reject(number, content, RowFault.LINE_TOO_LONG)
        elif "\0" in content or "\ufffd" in content:
            found.reject(number, content, RowFault.UNREADABLE_CHARACTERS)
        elif content:
            address, name = split_line(content)
            if address:
                found.add(address, line=number, name=name)
            else:
                found.reject(number, content, RowFault.NO_ADDRESS)


def split_line(content: str) -> tuple[str, str]:
    """Give the address and name of a line; an empty address where it has none or several."""
    named = _NAMED.match(content)
    if named:
        return named["address"], named["name"].strip()
    cells = [cell.strip().strip('"').strip() for cell in _SEPARATORS.split(content)]
    addresses = [cell for cell in cells if "@" in cell and not any(map(str.isspace, plain_address(cell)))]
    if len(addresses) != 1:
        return (content, "") if len(cells) == 1 and "@" in content else ("", "")
    others = [cell for cell in cells if cell and cell != addresses[0]]
    # Beside the address only a single other cell can be meant as the name.
    return addresses[0], others[0] if len(others) == 1 else ""
