"""The beginning of an XML stream: its declaration and its first tag (RFC 6120 sections 4.2, 4.7 and 11).

Here alone may a document type stand, another encoding or another version of XML, so here each is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.limits import ViolationError
from lyncfedclient.gateway.whole_tags import first_tag, tag_ends

if TYPE_CHECKING:
    from collections.abc import Callable

_NOT_SAID = -1
"""How expat tells that there is no standalone declaration."""


def forbidden(*_arguments: object) -> NoReturn:
    """Refuse what has no place in a stream, wherever it stands. Raises :class:`ViolationError`."""
    raise ViolationError("restricted-xml", "document type, entity, comment or processing instruction")


class Opening:
    """Reads bytes up to the first tag, and calls ``on_open`` with its attributes; ``root`` is that tag then."""

    def __init__(self, on_open: Callable[[dict[str, str]], None], most_attributes: int) -> None:
        self._on_open = on_open
        self._most_attributes = most_attributes
        self.root = b""
        # The encoding is fixed, whatever the document says of itself.
        made = self._expat = expat.ParserCreate("UTF-8", "}")
        made.StartElementHandler = self._on_root
        made.XmlDeclHandler = self._declaration
        made.StartDoctypeDeclHandler = forbidden
        made.EntityDeclHandler = forbidden
        made.CommentHandler = forbidden
        made.ProcessingInstructionHandler = forbidden

    def feed(self, data: bytes) -> bytes:
        """Take what arrived; gives what stands behind the first tag.

        Raises :class:`ViolationError`, and ``ExpatError`` for what is no XML.
        """
        at = 0
        for end in tag_ends(data):
            self._expat.Parse(data[at:end], False)
            at = end
            if self.root:
                return data[at:]
        self._expat.Parse(data[at:], False)
        return b""

    def _on_root(self, name: str, attributes: dict[str, str]) -> None:
        # With the prefixes that hold for all stanzas.
        root = first_tag(self._expat.GetInputContext() or b"")
        if "{" + name != ns.STREAM_ROOT or not root or self.root:
            raise ViolationError("invalid-namespace", "the root element is no stream")
        if len(attributes) > self._most_attributes:
            raise ViolationError("policy-violation", "too many attributes")
        self.root = root
        self._on_open({("{" + key if "}" in key else key): value for key, value in attributes.items()})

    def _declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        if version != "1.0":
            raise ViolationError("bad-format", "another version of XML")
        if encoding is not None and encoding.lower() != "utf-8":
            raise ViolationError("unsupported-encoding", f"encoding {encoding[:20]}")
        if standalone != _NOT_SAID:
            # It speaks of a document type, and a stream has none.
            raise ViolationError("restricted-xml", "a standalone declaration")
