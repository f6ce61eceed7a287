"""vCard's lines: folded, quoted-printable, in character sets of their own, with groups and parameters.

Sources: vCard 2.1 (versit, 1996), RFC 2426 (3.0), RFC 6350 (4.0), RFC 2045 section 6.7
(quoted-printable). Why not vobject: ``docs/decisions/0003-contact-files.md``.
"""

from __future__ import annotations

import quopri
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lyncfedclient.importers.codepages import likely_codepage
from lyncfedclient.importers.encodings import checked_encoding
from lyncfedclient.importers.errors import WrongEncodingError
from lyncfedclient.importers.limits import MAX_LINE_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from lyncfedclient.importers.source import FileText

_HEAD = re.compile(r"(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)(?=[;:])")
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)(?:=("[^"]*"|[^;:"]*)((?:,(?:"[^"]*"|[^;:,"]*))*))?')


class Head(NamedTuple):
    """What stands before the colon; ``name`` is upper-case, and empty where that is no property.

    ``parameters`` have upper-case names; those that vCard 2.1 writes without a name are left out. The
    head is plain where the value starts at ``length`` and needs no decoding.
    """

    name: str
    parameters: dict[str, str]
    length: int
    is_wanted: bool
    is_plain: bool
    is_quoted: bool
    is_base64: bool


class Property:
    """A wanted property, or a line that is none; a line after it may continue it."""

    __slots__ = ("_content", "_pieces", "head", "is_cut", "line")

    def __init__(self, line: int, head: Head, content: str) -> None:
        self.line = line
        self.head = head
        self.is_cut = type(content) is not str
        """Whether it is too long to be looked at."""
        self._content = content
        self._pieces: list[str] | None = None

    def add(self, piece: str, *, is_folded: bool) -> bool:
        """Continue the line; tell whether it ends in a soft break, so that the next continues it too."""
        if self._pieces is None:
            self._pieces = [self._content]
        if type(piece) is not str or len(self._pieces) > _MAX_PIECES:
            self.is_cut = True
            return False
        is_soft = self.head.is_quoted and piece.endswith("=")
        self._pieces.append(piece[1 if is_folded else 0 : -1 if is_soft else None])
        return is_soft

    @property
    def text(self) -> str:
        """The line as it stands, or its beginning."""
        return self._content

    def value(self, encoding: str) -> str:
        """Give the value, unfolded and decoded but still escaped; ``encoding`` is the file's."""
        head = self.head
        if head.is_plain and self._pieces is None:
            return self._content[head.length :]
        content = self._content if self._pieces is None else "".join(self._pieces)
        parameters, value = _parameters(content)
        charset = parameters.get("CHARSET", "")
        if head.is_quoted:
            return _from_quoted_printable(value, charset)
        if charset and not value.isascii():
            return _recoded(value, encoding, charset)
        return value

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters, also where they are folded."""
        return self.head.parameters if self._pieces is None else _parameters("".join(self._pieces))[0]


_FOLD: Final = (" ", "\t")
_MAX_PIECES: Final = MAX_LINE_CHARACTERS // 64
_MAX_HEADS: Final = 1000
_MAX_BATCH: Final = 1000
_NOTHING: Final = Head("", {}, 0, is_wanted=False, is_plain=False, is_quoted=False, is_base64=False)


def properties(text: FileText, wanted: Container[str]) -> Iterator[list[Property]]:
    """Give the wanted properties and the lines that are none, in batches that end with a card's end.

    Batches rather than one at a time: a line is only whole when the next has been seen.
    """
    # The heads of a file repeat in every card, so each is looked at once.
    heads: dict[str, Head] = {}
    batch: list[Property] = []
    last = _NOTHING
    taking: Property | None = None
    is_soft = False
    for number, content in enumerate(text.plain_lines(), start=1):
        head = None if is_soft else heads.get(content.partition(":")[0])
        if head is None:
            # After a soft line break of quoted-printable anything may follow.
            if is_soft or (content[:1] in _FOLD and last.name):
                if taking is not None:
                    is_soft = taking.add(content, is_folded=not is_soft)
                continue
            head = _head_of(content, wanted)
            if head.is_plain and len(heads) < _MAX_HEADS:
                heads[content.partition(":")[0]] = head
        if head.is_wanted:
            is_soft = head.is_quoted and type(content) is str and content.endswith("=")
            taking = Property(number, head, content[:-1] if is_soft else content)
            batch.append(taking)
        else:
            taking = None
            if not head.name and content and last.is_base64:
                # A picture's line need not be indented; an empty line ends it (vCard 2.1).
                head = last
            elif not head.name and content.strip():
                batch.append(Property(number, head, content))
        last = head
        if head.name == "END" or len(batch) > _MAX_BATCH:
            yield batch
            batch = []
    yield batch


def _head_of(content: str, wanted: Container[str]) -> Head:
    match = _HEAD.match(content)
    if not match:
        return _NOTHING
    name = match[1].upper()
    parameters, _ = _parameters(content)
    before = content.partition(":")[0]
    is_quoted = "QUOTED-PRINTABLE" in before.upper()
    return Head(
        name,
        parameters,
        len(before) + 1,
        is_wanted=name in wanted,
        is_plain=not is_quoted and '"' not in before and "CHARSET" not in parameters and ":" in content,
        is_quoted=is_quoted,
        is_base64="BASE64" in before.upper() or "ENCODING=B" in before.upper(),
    )


def _parameters(content: str) -> tuple[dict[str, str], str]:
    head = _HEAD.match(content)
    place = head.end() if head else 0
    found: dict[str, str] = {}
    while match := _PARAMETER.match(content, place):
        place = match.end()
        if match[2] is not None:
            found.setdefault(match[1].upper(), match[2].strip('"'))
    # Where parameters break the rules, the value starts at the next colon all the same.
    return found, content[place:].partition(":")[2]


def _from_quoted_printable(value: str, charset: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8"))
    for name in (charset, "utf-8"):
        try:
            return raw.decode(checked_encoding(name)) if name else raw.decode("utf-8")
        except (WrongEncodingError, UnicodeDecodeError):
            continue
    return raw.decode(likely_codepage(raw), "replace")


def _recoded(value: str, encoding: str, charset: str) -> str:
    """Read a value again in the character set it names, where that is not the file's."""
    try:
        return value.encode(encoding).decode(checked_encoding(charset))
    except (WrongEncodingError, UnicodeError):
        return value


_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES: Final = {"n": "\n", "N": "\n", ",": ",", ";": ";", ":": ":", "\\": "\\"}


def unescaped(value: str) -> str:
    """Take the backslashes out of a value."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda match: _ESCAPES.get(match[1], match[0]), value)


def parts(value: str, separators: str) -> list[str]:
    """Split a value at unescaped separators, each part unescaped."""
    if "\\" not in value:
        return value.split(separators) if len(separators) == 1 else re.split(f"[{separators}]", value)
    return [
        unescaped(part)
        for part in re.findall(rf"((?:\\.|[^{separators}\\]|\\\Z)*)(?:[{separators}]|\Z)", value, re.DOTALL)
    ]
