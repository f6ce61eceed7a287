"""Finds out in which encoding a file was written.

What a file says itself (byte order mark, XML declaration) and valid UTF-8 are sure; everything else
is a guess among the Windows code pages, shown to the user, who can choose another.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact_file import ENCODINGS
from lyncfedclient.importers.codepages import likely_codepage
from lyncfedclient.importers.errors import WrongEncodingError
from lyncfedclient.importers.source import blocks

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.importers.source import Source

_SAMPLE_BYTES = 64 * 1024
_XML_DECLARATION = re.compile(rb"""\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_REPLACEMENT = "\ufffd".encode()
_UNMISTAKABLE = 4
"""How many times more sound than broken characters make a damaged UTF-8 file rather than a code page."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding by Python's name; not ``is_sure`` where it was guessed from the bytes."""

    name: str
    is_sure: bool


def checked_encoding(name: str) -> str:
    """Give the one of our encodings that a name means.

    Raises :class:`WrongEncodingError` for any other: Python's codecs include some that are no text.
    """
    found = _offered(name)
    if found is None:
        raise WrongEncodingError(f"the encoding {name[:40]!r} is not offered")
    return found


def _offered(name: str) -> str | None:
    # Names with a NUL or outside ASCII make the look-up itself fail with a ValueError.
    try:
        wanted = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    if wanted in {"ascii", "iso8859-1", "iso8859-15", "latin_1"}:
        # Written by programs that mean the Windows code page, which holds all of it.
        return "cp1252"
    if wanted in {"euc_kr", "ksc5601"}:
        return "cp949"
    return next((offered for offered in ENCODINGS if codecs.lookup(offered).name == wanted), None)


def find_encoding(source: Source, is_cancelled: Callable[[], bool], *, locale_encoding: str = "") -> Encoding:
    """Find the encoding of a source; reads all of it.

    ``locale_encoding`` is the code page of the user's system, where it has one: it wins between guesses
    that fit equally well.
    """
    check = _Utf8Check()
    declared = ""
    for number, block in enumerate(blocks(source, is_cancelled)):
        if number == 0:
            marked = _from_mark(block)
            if marked:
                return Encoding(marked, is_sure=True)
            match = _XML_DECLARATION.match(block)
            declared = match[1].decode("ascii") if match else ""
        check.feed(block)
    check.finish()
    if declared:
        found = _offered(declared)
        # UTF-16 would have shown in the first bytes: the declaration survived a conversion.
        if found and not found.startswith("utf-") and not check.is_multibyte:
            return Encoding(found, is_sure=True)
    if check.is_valid:
        return Encoding("utf-8", is_sure=True)
    if check.sound > _UNMISTAKABLE * check.broken:
        return Encoding("utf-8", is_sure=False)
    preferred = _offered(locale_encoding) if locale_encoding else None
    return Encoding(likely_codepage(bytes(check.sample), preferred), is_sure=False)


def _from_mark(start: bytes) -> str:
    """Give the encoding that the first bytes show beyond doubt, or an empty text."""
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    head = start[:4096]
    # Without a mark, UTF-16 shows by the zero halves of its ASCII characters.
    evens, odds = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half and odds > 0.4 * half and evens < 0.05 * half:
        return "utf-16-le"
    if half and evens > 0.4 * half and odds < 0.05 * half:
        return "utf-16-be"
    return ""


class _Utf8Check:
    """Tells whether bytes are UTF-8, and keeps a sample of what is not ASCII."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.sound = 0
        self.broken = 0
        self.sample = bytearray()

    def feed(self, block: bytes) -> None:
        if block.isascii():
            # A character cut short by plain ASCII is broken, and the decoder says so here.
            self.broken += self._decoder.decode(block[:1]).count("\ufffd")
            return
        self._count(self._decoder.decode(block), block.count(_REPLACEMENT))
        if len(self.sample) < _SAMPLE_BYTES:
            self.sample += _lines_beyond_ascii(block)[: _SAMPLE_BYTES - len(self.sample)]

    def finish(self) -> None:
        self._count(self._decoder.decode(b"", final=True), 0)

    def _count(self, text: str, replacements: int) -> None:
        if self.sound + self.broken > _SAMPLE_BYTES and self.broken:
            return
        broken = max(text.count("\ufffd") - replacements, 0)
        self.broken += broken
        # A UTF-8 character beyond ASCII has at least two bytes, so the surplus of bytes counts them.
        self.sound += len(text.encode("utf-8")) - len(text) - 2 * broken

    @property
    def is_valid(self) -> bool:
        """Whether everything was UTF-8."""
        return not self.broken

    @property
    def is_multibyte(self) -> bool:
        """Whether it was UTF-8 and had need of it."""
        return self.is_valid and bool(self.sound)


_BEYOND_ASCII = re.compile(rb"[^\n]*[\x80-\xff][^\n]*\n?")


def _lines_beyond_ascii(block: bytes) -> bytes:
    # The first and last lines of a block may be cut in the middle of a character.
    start, end = block.find(b"\n") + 1, block.rfind(b"\n") + 1
    whole = block[start:end] if end > start else block
    return b"".join(_BEYOND_ASCII.findall(whole)) or block
