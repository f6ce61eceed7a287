"""The CSV that ``Get-CsXmppAllowedPartner | Export-Csv`` writes, and what people make of it.

Windows PowerShell begins it with a ``#TYPE`` line, writes ASCII with question marks, UTF-8 or UTF-16
as asked, and separates by the language's list separator with ``-UseCulture``. It writes a list as the
name of its type, unless the administrator has joined the values, which then stand separated by
semicolons, commas or blanks, in braces or not. Source: ``Export-Csv`` and ``New-CsXmppAllowedPartner``
of Microsoft's documentation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import JidError
from lyncfedclient.domain.partner import PartnerType, make_partner, partner_domain
from lyncfedclient.domain.partner_file import PartnerFile, PartnerRowFault, RejectedPartner
from lyncfedclient.importers.csv_rows import cell, find_header, rows_below
from lyncfedclient.importers.encodings import find_encoding
from lyncfedclient.importers.errors import UnrecognisedFileError
from lyncfedclient.importers.findings import Findings, tidy
from lyncfedclient.importers.limits import MAX_SHOWN_CHARACTERS
from lyncfedclient.importers.source import FileText
from lyncfedclient.importers.spreadsheet import restored

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.partner import Partner
    from lyncfedclient.importers.csv_rows import Row
    from lyncfedclient.importers.source import Source

MAX_DESCRIPTION_CHARACTERS = 1024

_TYPES = {kind.value.replace("-", ""): kind for kind in PartnerType}
# System.Collections.Generic.List`1[System.String], System.String[], Microsoft.Rtc.Management.Xds.…
_TYPE_NAME = re.compile(r"(?:System|Microsoft|Deserialized)\.[\w.+`]*(?:\[.*\])?\Z", re.DOTALL)
_BETWEEN = re.compile(r"[\s;,|]+")


def never() -> bool:
    """Say that nobody wants to cancel."""
    return False


def read_partners(source: Source, is_cancelled: Callable[[], bool] = never) -> PartnerFile:
    """Read a file of partners.

    Raises :class:`~lyncfedclient.importers.errors.ContactFileError` where it cannot be read at all.
    """
    encoding = find_encoding(source, is_cancelled)
    text = FileText(source, encoding.name, is_cancelled)
    header = find_header(text, _is_header)
    if header is None:
        raise UnrecognisedFileError("there is no column Domain or Identity")
    broken = Findings(is_cancelled=is_cancelled)
    reader = _Reader(header[2])
    for row in rows_below(text, header, broken):
        reader.take(row)
        broken.check_room(len(reader.partners) + len(reader.rejected))
    unreadable = [RejectedPartner(row.line, row.text, PartnerRowFault.UNREADABLE) for row in broken.rejected]
    rejected = sorted(reader.rejected + unreadable, key=lambda row: row.line)
    return PartnerFile(tuple(reader.partners.values()), tuple(rejected), tuple(reader.incomplete))


def _is_header(cells: list[str]) -> bool:
    return "domain" in cells or "identity" in cells


class _Reader:
    """Turns rows into partners."""

    def __init__(self, columns: list[str]) -> None:
        self.partners: dict[str, Partner] = {}
        self.rejected: list[RejectedPartner] = []
        self.incomplete: list[str] = []
        self._columns = columns

    def take(self, row: Row) -> None:
        domain = self._cell(row, "domain") or self._cell(row, "identity")
        if not domain:
            self._reject(row, PartnerRowFault.NO_DOMAIN)
            return
        word = re.sub(r"[\s_-]", "", self._cell(row, "partnertype")).casefold()
        # Lync's own default (New-CsXmppAllowedPartner).
        kind = _TYPES.get(word) if word else PartnerType.PUBLIC_UNVERIFIED
        if kind is None:
            self._reject(row, PartnerRowFault.UNKNOWN_TYPE)
            return
        further, is_complete = _listed(self._cell(row, "additionaldomains"))
        description = tidy(self._cell(row, "description"))[:MAX_DESCRIPTION_CHARACTERS]
        try:
            own = partner_domain(domain)
            partner = make_partner(own, further, kind, description)
        except JidError:
            self._reject(row, PartnerRowFault.BAD_DOMAIN)
            return
        if own in self.partners:
            self._reject(row, PartnerRowFault.REPEATED)
            return
        self.partners[own] = partner
        if not is_complete:
            self.incomplete.append(own)

    def _cell(self, row: Row, name: str) -> str:
        column = self._columns.index(name) if name in self._columns else None
        return restored(cell(row.cells, column)).strip()

    def _reject(self, row: Row, fault: PartnerRowFault) -> None:
        text = tidy(", ".join(filter(None, row.cells))[: 4 * MAX_SHOWN_CHARACTERS])
        shown = text if len(text) <= MAX_SHOWN_CHARACTERS else text[: MAX_SHOWN_CHARACTERS - 1] + "…"
        self.rejected.append(RejectedPartner(row.line, shown, fault))


def _listed(text: str) -> tuple[list[str], bool]:
    """Give the values of a list, and whether the export has kept them."""
    if _TYPE_NAME.match(text):
        return [], False
    bare = text.strip()
    if bare[:1] + bare[-1:] in {"{}", "()", "[]"}:
        bare = bare[1:-1]
    # Format-List cuts a list short with an ellipsis.
    is_complete = not bare.endswith(("...", "…"))
    if not is_complete:
        bare = bare.rstrip(".…")
    values = [value.strip("\"'") for value in _BETWEEN.split(bare)]
    return [value for value in values if value], is_complete
