"""Writes contact lists: our CSV, vCard 4.0, and XEP-0227 without passwords.

What is written is read back to the same contacts by the readers beside this module. Sources: RFC 6350
(vCard 4.0; section 3.2 on folding), RFC 5122 (``xmpp:``), XEP-0227.
"""

from __future__ import annotations

import csv
import io
import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from lyncfedclient.domain.contact_file import ExportFormat
from lyncfedclient.importers.own_csv import COLUMNS
from lyncfedclient.importers.roster_xml import ACCOUNTS, ROSTER
from lyncfedclient.importers.spreadsheet import harmless, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.jid import Jid

_LINE_OCTETS: Final = 75
_SUFFIXES: Final = {
    ".csv": ExportFormat.CSV,
    ".vcf": ExportFormat.VCARD,
    ".vcard": ExportFormat.VCARD,
    ".xml": ExportFormat.XEP_0227,
}


def format_for(path: Path) -> ExportFormat:
    """Give the format that a file name asks for: CSV unless it says otherwise."""
    return _SUFFIXES.get(path.suffix.lower(), ExportFormat.CSV)


def write_contacts(
    path: Path, contacts: Iterable[Contact], file_format: ExportFormat, owner: Jid | None = None
) -> None:
    """Write a contact list: all of it, or nothing and the old file stays.

    ``owner`` is whose list it is, which XEP-0227 needs. Raises :class:`OSError`.
    """
    _write_whole(path, export_contacts(contacts, file_format, owner))


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table for people, as CSV that is harmless in a spreadsheet. Raises :class:`OSError`."""
    _write_whole(path, _csv(header, rows).encode("utf-8-sig"))


def _write_whole(path: Path, content: bytes) -> None:
    """Write beside the file and put it in its place, so that there is never half of one."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o777)
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise


def export_contacts(
    contacts: Iterable[Contact], file_format: ExportFormat, owner: Jid | None = None
) -> bytes:
    """Give the bytes of a contact list. Raises :class:`ValueError` for XEP-0227 without an owner."""
    if file_format is ExportFormat.CSV:
        # Without the mark, Excel takes UTF-8 for the computer's code page.
        rows = ((str(contact.jid), contact.name, joined(contact.groups)) for contact in contacts)
        return _csv(COLUMNS, rows).encode("utf-8-sig")
    if file_format is ExportFormat.VCARD:
        return "".join(line for contact in contacts for line in _card(contact)).encode()
    if owner is None:
        raise ValueError("XEP-0227 needs to know whose list it is")
    return "".join(_server_data(contacts, owner)).encode()


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    # The header is not quoted, so that other programs' simplest readers know it.
    text.write(",".join(header) + "\r\n")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue()


# A vCard knows one sort of line end, and control characters have no place in it.
_VCARD_ESCAPES: Final = str.maketrans(
    {
        "\\": "\\\\",
        ",": "\\,",
        ";": "\\;",
        "\n": "\\n",
        "\r": None,
        **{chr(code): None for code in range(0x20) if chr(code) not in "\t\r\n"},
        "\x7f": None,
    }
)


def _escaped(text: str) -> str:
    return text.translate(_VCARD_ESCAPES)


def _card(contact: Contact) -> Iterator[str]:
    address = str(contact.jid)
    yield "BEGIN:VCARD\r\nVERSION:4.0\r\n"
    # A card must have a name; the reader knows an address in its place for what it is.
    yield _folded(f"FN:{_escaped(contact.name or address)}")
    # RFC 5122: what a JID may hold beyond the plain characters of a URI is written in percent.
    yield _folded(f"IMPP:xmpp:{quote(address, safe='@.-_~')}")
    if contact.groups:
        yield _folded("CATEGORIES:" + ",".join(map(_escaped, contact.groups)))
    yield "END:VCARD\r\n"


def _folded(line: str) -> str:
    """Fold a line so that no part is longer than 75 octets and no character is cut."""
    if len(line.encode()) <= _LINE_OCTETS:
        return line + "\r\n"
    parts: list[str] = []
    part = ""
    octets = 0
    for c in line:
        size = len(c.encode())
        # The space that marks a continuation counts too.
        if octets + size > _LINE_OCTETS - bool(parts):
            parts.append(part)
            part, octets = "", 0
        part += c
        octets += size
    parts.append(part)
    return "\r\n ".join(parts) + "\r\n"


_XML_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _quoted(text: str) -> str:
    """Escape for XML, leaving out what XML 1.0 cannot hold."""
    return _NOT_XML.sub("", text).translate(_XML_ESCAPES)


def _server_data(contacts: Iterable[Contact], owner: Jid) -> Iterator[str]:
    yield "<?xml version='1.0' encoding='UTF-8'?>\n"
    yield f"<server-data xmlns='{ACCOUNTS}'>\n"
    yield f'<host jid="{_quoted(owner.domain)}">\n<user name="{_quoted(owner.local)}">\n'
    yield f"<query xmlns='{ROSTER}'>\n"
    for contact in contacts:
        name = f' name="{_quoted(contact.name)}"' if contact.name else ""
        asked = ' ask="subscribe"' if contact.is_asked and not contact.subscription.is_seen_by_us else ""
        yield (
            f'<item jid="{_quoted(str(contact.jid))}"{name} '
            f'subscription="{contact.subscription.value}"{asked}>'
        )
        for group in contact.groups:
            yield f"<group>{_quoted(group)}</group>"
        yield "</item>\n"
    yield "</query>\n</user>\n</host>\n</server-data>\n"
