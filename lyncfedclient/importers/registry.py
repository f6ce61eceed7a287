"""Reads a contact file of any known format, recognised by its content and never by its name."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from lyncfedclient.domain.contact_file import FileContents, FileFormat, ReadChoices
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.importers import (
    admin_csv,
    gajim_csv,
    google_csv,
    lync_export,
    messenger,
    outlook_csv,
    own_csv,
    pidgin,
    plain_list,
    profanity_csv,
    psi,
    roster_xml,
    sip_contact_list,
    vcard,
)
from lyncfedclient.importers.csv_rows import find_header, rows
from lyncfedclient.importers.encodings import Encoding, checked_encoding, find_encoding
from lyncfedclient.importers.errors import UnrecognisedFileError
from lyncfedclient.importers.findings import Findings
from lyncfedclient.importers.lync_zip import MAGIC, ZipMember, xml_members
from lyncfedclient.importers.source import FileText, Source, never, open_bytes
from lyncfedclient.importers.xml_stream import FoundEnoughError, read_elements

if TYPE_CHECKING:
    from collections.abc import Callable

_READERS: Final[dict[FileFormat, Callable[[FileText, Findings], None]]] = {
    FileFormat.LYNC_EXPORT: lync_export.read,
    FileFormat.LYNC_2010: lync_export.read,
    FileFormat.ADMIN_CSV: admin_csv.read,
    FileFormat.SIP_CONTACT_LIST: sip_contact_list.read,
    FileFormat.OUTLOOK_CSV: outlook_csv.read,
    FileFormat.GOOGLE_CSV: google_csv.read,
    FileFormat.VCARD: vcard.read,
    FileFormat.PIDGIN: pidgin.read,
    FileFormat.PSI: psi.read,
    FileFormat.GAJIM_CSV: gajim_csv.read,
    FileFormat.PROFANITY_CSV: profanity_csv.read,
    FileFormat.XEP_0227: roster_xml.read,
    FileFormat.ROSTER_XML: roster_xml.read,
    FileFormat.MESSENGER: messenger.read,
    FileFormat.OWN_CSV: own_csv.read,
    FileFormat.ADDRESSES: plain_list.read,
}
_HEADERS: Final = (
    (FileFormat.OWN_CSV, own_csv.is_header),
    (FileFormat.PROFANITY_CSV, profanity_csv.is_header),
    (FileFormat.ADMIN_CSV, admin_csv.is_header),
    (FileFormat.GOOGLE_CSV, google_csv.is_header),
    (FileFormat.OUTLOOK_CSV, outlook_csv.is_header),
)
_ROOTS: Final = {
    "docitemset": FileFormat.LYNC_EXPORT,
    "homedresources": FileFormat.LYNC_2010,
    "homedresource": FileFormat.LYNC_2010,
    "contactlist": FileFormat.SIP_CONTACT_LIST,
    "purple": FileFormat.PIDGIN,
    "messenger": FileFormat.MESSENGER,
}
_LYNC_FORMATS: Final = frozenset({FileFormat.LYNC_EXPORT, FileFormat.LYNC_2010})
_SAMPLE_LINES: Final = 1000
_SAMPLE_ROWS: Final = 20
_SAMPLE_ELEMENTS: Final = 20


def read_contacts(
    source: Source,
    choices: ReadChoices | None = None,
    *,
    is_cancelled: Callable[[], bool] = never,
    locale_encoding: str = "",
) -> FileContents:
    """Read a contact file whole, or raise a :class:`ContactFileError` and have read nothing.

    ``is_cancelled`` is asked every few milliseconds, on the calling thread. ``locale_encoding`` is the
    code page of the user's system, if it has one.
    """
    choices = choices or ReadChoices()
    found = Findings(owner=choices.owner, is_email_used=choices.is_email_used, is_cancelled=is_cancelled)
    with open_bytes(source, is_cancelled) as stream:
        is_zip = stream.read(4).startswith(MAGIC)
    if is_zip:
        texts = [
            _text_of(member, choices, is_cancelled, locale_encoding)
            for member in _zip_members(source, choices, is_cancelled)
        ]
    else:
        texts = [_text_of(source, choices, is_cancelled, locale_encoding)]
    text, encoding = texts[0]
    file_format = choices.format or recognise(text)
    for text, _ in texts:
        _READERS[file_format](text, found)
    return FileContents(
        format=file_format,
        encoding=encoding.name,
        is_encoding_sure=encoding.is_sure,
        owner=found.owner,
        owners=found.owners,
        contacts=tuple(found.contacts),
        rejected=tuple(sorted(found.rejected, key=lambda row: row.line)),
        notices=frozenset(found.notices),
    )


def _text_of(
    source: Source, choices: ReadChoices, is_cancelled: Callable[[], bool], locale_encoding: str
) -> tuple[FileText, Encoding]:
    if choices.encoding:
        encoding = Encoding(checked_encoding(choices.encoding), is_sure=True)
    else:
        encoding = find_encoding(source, is_cancelled, locale_encoding=locale_encoding)
    return FileText(source, encoding.name, is_cancelled), encoding


def _zip_members(source: Source, choices: ReadChoices, is_cancelled: Callable[[], bool]) -> list[ZipMember]:
    if choices.format not in {None, *_LYNC_FORMATS}:
        raise UnrecognisedFileError("this is a zip, and only Lync's export comes as one")

    def is_list(member: ZipMember) -> bool:
        text, _ = _text_of(member, ReadChoices(), is_cancelled, "")
        try:
            return recognise(text) in _LYNC_FORMATS
        except UnrecognisedFileError:
            return False

    return xml_members(source, is_list)


def recognise(text: FileText) -> FileFormat:
    """Tell the format of a text by its content.

    Raises :class:`UnrecognisedFileError`, or for XML also what is wrong with it.
    """
    head = next(text.chunks(), "").lstrip("\ufeff \t\r\n")
    if head.startswith("<"):
        return _recognise_xml(text)
    if head[:11].upper() == "BEGIN:VCARD":
        return FileFormat.VCARD
    for file_format, is_header in _HEADERS:
        if find_header(text, is_header):
            return file_format
    if _is_gajim(text):
        return FileFormat.GAJIM_CSV
    if _has_address(text):
        return FileFormat.ADDRESSES
    raise UnrecognisedFileError("this is no contact file of a known format")


def _recognise_xml(text: FileText) -> FileFormat:
    root = _FirstElements()
    read_elements(text.chunks(), root)
    if root.format is None:
        raise UnrecognisedFileError("this is XML, but no contact file of a known format")
    return root.format


class _FirstElements:
    """Looks at the first few elements; a list may stand inside a stanza or what a trace put around it."""

    def __init__(self) -> None:
        self.format: FileFormat | None = None
        self._seen = 0

    def start(self, name: str, namespace: str, attributes: dict[str, str], line: int) -> None:  # noqa: ARG002 - names tell
        """Take the start of an element."""
        self._seen += 1
        if namespace == roster_xml.ACCOUNTS:
            self.format = FileFormat.XEP_0227
        elif namespace == roster_xml.ROSTER:
            self.format = FileFormat.ROSTER_XML
        elif self._seen == 1 and name == "roster":
            self.format = FileFormat.PSI
        else:
            self.format = _ROOTS.get(name.lower())
        if self.format or self._seen >= _SAMPLE_ELEMENTS:
            raise FoundEnoughError

    def end(self, name: str, text: str) -> None:
        """Take the end of an element."""


def _is_gajim(text: FileText) -> bool:
    """Tell whether most of the first rows have three cells, an address first: there is no header."""
    scratch = Findings(is_cancelled=text.is_cancelled)
    fitting = seen = 0
    for row in rows(text.lines(), ",", scratch):
        fitting += len(row.cells) == gajim_csv.COLUMNS and _is_address(row.cells[0])
        seen += 1
        if seen >= _SAMPLE_ROWS:
            break
    return fitting > (seen + len(scratch.rejected)) / 2


def _has_address(text: FileText) -> bool:
    return any(
        "@" in line and _is_address(plain_list.split_line(line.strip())[0])
        for line in islice(text.lines(), _SAMPLE_LINES)
    )


def _is_address(text: str) -> bool:
    try:
        Jid.parse_contact(text)
    except JidError:
        return False
    return True
