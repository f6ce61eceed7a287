"""Reads XML as a stream of elements, with everything refused that a contact list does not need.

defusedxml refuses DTDs, entities and external references. Added here: no XInclude, bounded depth,
tag length and text, line numbers, and nothing kept of what has been read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

import defusedxml
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from lyncfedclient.importers.errors import DamagedFileError, UnsafeFileError
from lyncfedclient.importers.limits import (
    MAX_XML_DEPTH,
    MAX_XML_TEXT_CHARACTERS,
    MAX_XML_TOKEN_CHARACTERS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_XINCLUDE: Final = ("http://www.w3.org/2001/XInclude", "http://www.w3.org/2003/XInclude")


class Elements(Protocol):
    """What a reader does with the elements of its format."""

    def start(self, name: str, namespace: str, attributes: dict[str, str], line: int) -> None:
        """Take the start of an element: local name, namespace, attributes by name, line."""

    def end(self, name: str, text: str) -> None:
        """Take the end of an element, with the text since the last tag: all of it in a leaf."""


class FoundEnoughError(Exception):
    """Raised by a reader of elements that needs no more of the file."""


def read_elements(chunks: Iterator[str], elements: Elements) -> None:
    """Feed a document to a reader of elements.

    Raises :class:`UnsafeFileError` and :class:`DamagedFileError`; the text of neither quotes the file.
    """
    target = _Target(elements)
    parser: Any = DefusedXMLParser(target=target, forbid_dtd=True)
    expat = parser.parser
    target.expat = expat
    fed = 0
    try:
        for chunk in chunks:
            parser.feed(chunk)
            # Expat is fed UTF-8, whose bytes are at least as many as the characters.
            fed += len(chunk) if chunk.isascii() else len(chunk.encode())
            if fed - expat.CurrentByteIndex > MAX_XML_TOKEN_CHARACTERS:
                raise DamagedFileError(
                    f"a tag is longer than {MAX_XML_TOKEN_CHARACTERS} bytes, at line {expat.CurrentLineNumber}"
                )
        parser.close()
    except FoundEnoughError:
        return
    except defusedxml.DefusedXmlException as error:
        raise UnsafeFileError(
            f"the file holds a document type or entities ({type(error).__name__})"
        ) from None
    except ParseError as error:
        line, column = error.position
        raise DamagedFileError(
            f"this is not well-formed XML: error {error.code} at line {line}, column {column}"
        ) from None


class _Target:
    """The parser's target: gives elements in the reader's terms and holds the limits."""

    def __init__(self, elements: Elements) -> None:
        self._elements = elements
        self._depth = 0
        self._text: list[str] = []
        self._text_length = 0
        self._names: dict[str, tuple[str, str]] = {}
        self.expat: Any = None

    def _split(self, tag: str) -> tuple[str, str]:
        namespace, _, name = tag[1:].rpartition("}") if tag.startswith("{") else ("", "", tag)
        if namespace in _XINCLUDE:
            raise UnsafeFileError("the file wants to include another (XInclude)")
        if len(self._names) < 1000:  # noqa: PLR2004 - formats have a few dozen names
            self._names[tag] = (name, namespace)
        return name, namespace

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take a start tag from the parser."""
        self._depth += 1
        if self._depth > MAX_XML_DEPTH:
            raise DamagedFileError(f"elements are nested deeper than {MAX_XML_DEPTH}")
        name, namespace = self._names.get(tag) or self._split(tag)
        if self._text:
            self._text.clear()
        self._text_length = 0
        for key in attributes:
            if key.startswith("{"):
                attributes = {key.rpartition("}")[2]: value for key, value in attributes.items()}
                break
        self._elements.start(name, namespace, attributes, self.expat.CurrentLineNumber)

    def end(self, tag: str) -> None:
        """Take an end tag from the parser."""
        self._depth -= 1
        text = "".join(self._text) if self._text else ""
        if text:
            self._text.clear()
        self._text_length = 0
        self._elements.end((self._names.get(tag) or self._split(tag))[0], text)

    def data(self, text: str) -> None:
        """Take text from the parser."""
        if self._text_length < MAX_XML_TEXT_CHARACTERS:
            self._text.append(text)
            self._text_length += len(text)

    def close(self) -> None:
        """Take the end of the document from the parser."""
