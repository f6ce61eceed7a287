"""CSV as it comes: three separators, quotes never closed, NULs, lines of any length.

A record that breaks the rules costs one line, not the rest of the file: a quote that is not closed
within a few hundred lines is taken for a slip, the line it opens in is rejected, and reading goes on
with the next.
"""

from __future__ import annotations

import csv
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from lyncfedclient.domain.contact_file import RowFault
from lyncfedclient.importers.limits import MAX_RECORD_LINES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText

SEPARATORS: Final = (",", ";", "\t")
_HEADER_LINES: Final = 10
"""How far down a header may stand, below blank lines and PowerShell's or Excel's own first lines."""


class Row(NamedTuple):
    """One record: the line it starts at, and its cells."""

    line: int
    cells: list[str]


class _BrokenRecordError(Exception):
    """The record cannot be one: ``fault`` says why."""

    def __init__(self, fault: RowFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class _Feed:
    """Gives lines to the CSV reader and remembers those of the record being read."""

    def __init__(self, lines: Iterator[str], number: int) -> None:
        self._lines = lines
        self._pending: deque[str] = deque()
        self.number = number
        """The line the record starts at."""
        self.taken: list[str] = []
        self.is_at_end = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= MAX_RECORD_LINES:
            raise _BrokenRecordError(RowFault.QUOTE_NOT_CLOSED)
        line = self._pending.popleft() if self._pending else next(self._lines, None)
        if line is None:
            self.is_at_end = True
            raise StopIteration
        self.taken.append(line)
        if type(line) is not str:
            is_first = len(self.taken) == 1
            raise _BrokenRecordError(RowFault.LINE_TOO_LONG if is_first else RowFault.QUOTE_NOT_CLOSED)
        return line

    def next_record(self) -> None:
        """Forget the record read: another begins."""
        self.number += len(self.taken)
        self.taken.clear()

    def give_back(self) -> str:
        """Take the first line of the record out and put its others back; gives the first."""
        first, *others = self.taken
        self._pending.extendleft(reversed(others))
        self.taken = [first]
        self.is_at_end = False
        return first


def rows(lines: Iterator[str], separator: str, found: Findings, *, number: int = 1) -> Iterator[Row]:
    """Give the records that are sound; the others are rejected, each with its reason.

    ``number`` is that of the first line.
    """
    feed = _Feed(lines, number)
    reader = csv.reader(feed, delimiter=separator)
    while True:
        feed.next_record()
        try:
            cells = next(reader, None)
            if cells is None:
                return
            # The end of the file within a record: its quote was never closed.
            if not feed.is_at_end:
                if any(map(_has_unreadable, feed.taken)):
                    found.reject(feed.number, feed.taken[0], RowFault.UNREADABLE_CHARACTERS)
                elif any(cells):
                    yield Row(feed.number, cells)
                continue
            fault = RowFault.QUOTE_NOT_CLOSED
        except _BrokenRecordError as error:
            fault = error.fault
        except csv.Error:
            # One cell beyond the csv module's own limit of 128 KiB.
            fault = RowFault.LINE_TOO_LONG
        found.reject(feed.number, feed.give_back(), fault)
        reader = csv.reader(feed, delimiter=separator)


def _has_unreadable(line: str) -> bool:
    return "\0" in line or "\ufffd" in line


def find_header(text: FileText, is_header: Callable[[list[str]], bool]) -> tuple[int, str, list[str]] | None:
    """Look for the header among the first lines: its line number, the separator, its cells.

    ``is_header`` judges cells as :func:`header_name` gives them.
    """
    said = ""
    for number, line in enumerate(text.lines(), start=1):
        if number > _HEADER_LINES:
            break
        stripped = line.strip()
        if stripped.lower().startswith("sep=") and len(stripped) == len("sep=;"):
            said = stripped[-1]
            continue
        if not stripped or stripped.startswith("#TYPE") or type(line) is not str:
            continue
        for separator in (said,) if said in SEPARATORS else SEPARATORS:
            cells = [header_name(cell) for cell in _cells(stripped, separator)]
            if is_header(cells):
                return number, separator, cells
        break
    return None


def rows_below(text: FileText, header: tuple[int, str, list[str]], found: Findings) -> Iterator[Row]:
    """Give the records below a header."""
    number, separator, _ = header
    return rows(islice(text.lines(), number, None), separator, found, number=number + 1)


def _cells(line: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        return []


def header_name(cell: str) -> str:
    """Give the form in which column names are compared: any case, spacing and apostrophe."""
    return " ".join(cell.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split()).casefold()


def cell(cells: list[str], column: int | None) -> str:
    """Give a cell; empty where the row is too short or there is no such column."""
    return cells[column].strip() if column is not None and column < len(cells) else ""
