"""Google Contacts CSV, with the header of before and since 2024.

Several values share a cell, joined by ``:::``; labels with a star are Google's own and no groups.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lyncfedclient.domain.contact_file import Notice, Remark, RowFault
from lyncfedclient.domain.provider import Kind
from lyncfedclient.importers.address import on_service, plain_address, service_kind
from lyncfedclient.importers.csv_rows import cell, find_header, rows_below
from lyncfedclient.importers.errors import UnrecognisedFileError

if TYPE_CHECKING:
    from lyncfedclient.importers.csv_rows import Row
    from lyncfedclient.importers.findings import Findings
    from lyncfedclient.importers.source import FileText

_JOINT: Final = " ::: "
_IM_VALUE = re.compile(r"im (\d{1,3}) - value\Z")
_EMAIL = re.compile(r"e-mail \d{1,3} - value\Z")
_PHONE = re.compile(r"phone \d{1,3} - value\Z")


def is_header(cells: list[str]) -> bool:
    """Tell whether these are Google's columns; IM columns are there only if somebody has one."""
    return any(
        _IM_VALUE.match(name) or _EMAIL.match(name) or name in {"group membership", "labels"}
        for name in cells
    ) and any(name in {"name", "given name", "first name"} for name in cells)


def read(text: FileText, found: Findings) -> None:
    """Read the file."""
    header = find_header(text, is_header)
    if header is None:
        raise UnrecognisedFileError("there are no columns of Google Contacts")
    columns = _Columns(header[2])
    for row in rows_below(text, header, found):
        columns.take(row, found)


class _Columns:
    """Where things stand in a row."""

    def __init__(self, names: list[str]) -> None:
        place = {name: column for column, name in reversed(list(enumerate(names)))}
        self._name = place.get("name")
        self._parts = [
            column
            for column in (
                place.get("given name", place.get("first name")),
                place.get("additional name", place.get("middle name")),
                place.get("family name", place.get("last name")),
            )
            if column is not None
        ]
        self._nickname = place.get("nickname")
        self._labels = place.get("labels", place.get("group membership"))
        self._ims: list[tuple[int | None, int]] = [
            (place.get(f"im {match[1]} - service"), column)
            for column, name in enumerate(names)
            if (match := _IM_VALUE.match(name))
        ]
        self._emails = [column for column, name in enumerate(names) if _EMAIL.match(name)]
        self._phones = [column for column, name in enumerate(names) if _PHONE.match(name)]

    def take(self, row: Row, found: Findings) -> None:
        """Read one row: a contact for each messaging address in it."""
        cells = row.cells
        name = (
            cell(cells, self._name)
            or " ".join(filter(None, (cell(cells, column) for column in self._parts)))
            or cell(cells, self._nickname)
        )
        labels = [label for label in cell(cells, self._labels).split(_JOINT.strip()) if label.strip()]
        groups = [label for label in map(str.strip, labels) if not label.startswith("*")]
        if len(groups) < len(labels):
            found.notices.add(Notice.SYSTEM_LABELS_LEFT_OUT)
        has_any = False
        for service_column, value_column in self._ims:
            values = _values(cells, value_column)
            services = cell(cells, service_column).split(_JOINT.strip())
            for number, value in enumerate(values):
                has_any = True
                service = services[min(number, len(services) - 1)].strip()
                self._add(found, row.line, service, value, name, groups)
        if has_any:
            return
        emails = [value for column in self._emails for value in _values(cells, column)]
        if emails and found.is_email_used:
            found.add(emails[0], line=row.line, name=name, groups=groups, remarks=(Remark.EMAIL_USED,))
            return
        phones = [value for column in self._phones for value in _values(cells, column)]
        found.reject_without_address(row.line, name, email="".join(emails[:1]), telephone="".join(phones[:1]))

    @staticmethod
    def _add(found: Findings, line: int, service: str, value: str, name: str, groups: list[str]) -> None:
        kind = service_kind(service)
        if kind is None and service and "@" not in plain_address(value):
            found.reject(line, f"{value} ({service})", RowFault.OTHER_SERVICE)
            return
        # Custom names such as "Work chat" stand for anything; the address itself then has to tell.
        address, hint = on_service(kind or Kind.XMPP, value, service=service)
        found.add(address, line=line, name=name, groups=groups, hint=hint)


def _values(cells: list[str], column: int) -> list[str]:
    return [value for value in map(str.strip, cell(cells, column).split(_JOINT.strip())) if value]
