"""Makes cells harmless for spreadsheets, and undoes it.

A cell that begins like a formula is run by spreadsheets, so an apostrophe is put before it. The same
goes for what follows a separator inside a cell: where the computer's language separates by
semicolons, a spreadsheet may take it for a cell of its own. Groups are joined into one cell with
semicolons, a backslash before those in names.

Source: OWASP, CSV injection.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# The full-width forms are formulas too where the language's input method writes them.
_FORMULA = r"[=+\-@\t\r\n'\uff1d\uff0b\uff0d\uff20]"
_CELL_START = r"(?:\A|(?<=[;,\t\r\n]))"
_TO_GUARD = re.compile(f"{_CELL_START}(?={_FORMULA})")
_GUARDED = re.compile(f"{_CELL_START}'(?={_FORMULA})")


def harmless(cell: str) -> str:
    """Give a cell no spreadsheet runs; :func:`restored` gives the original back, whatever it was."""
    return _TO_GUARD.sub("'", cell)


def restored(cell: str) -> str:
    """Undo :func:`harmless`."""
    return _GUARDED.sub("", cell)


_JOINT = re.compile(r"\\(.)|;", re.DOTALL)


def joined(groups: Iterable[str]) -> str:
    """Join group names into one cell."""
    return ";".join(group.replace("\\", "\\\\").replace(";", "\\;") for group in groups)


def split(cell: str) -> list[str]:
    """Undo :func:`joined`."""
    if not cell:
        return []
    groups = [""]
    end = 0
    for match in _JOINT.finditer(cell):
        groups[-1] += cell[end : match.start()]
        if match[1] is None:
            groups.append("")
        else:
            groups[-1] += match[1]
        end = match.end()
    groups[-1] += cell[end:]
    return groups
