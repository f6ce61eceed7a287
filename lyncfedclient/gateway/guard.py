"""The one XML parser of the stream, with the guards that RFC 6120 section 11 asks for.

It turns bytes into whole stanzas and refuses whatever XMPP forbids: document types, entities,
comments, processing instructions, another encoding; and whatever is out of proportion: nesting,
size, tags that never end. There is no second parser that could read the same bytes differently
(CVE-2022-22784 came from such a difference).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.whole_tags import WholeTags, first_tag, tag_ends

if TYPE_CHECKING:
    from collections.abc import Callable


class ViolationError(Exception):
    """The peer sent what XMPP does not allow; ``condition`` is the stream error of RFC 6120 section 4.9.3."""

    def __init__(self, condition: str, detail: str) -> None:
        super().__init__(detail)
        self.condition = condition


class Room(Enum):
    """How much a stanza may hold."""

    STANZA = auto()
    FORWARDED = auto()
    """Another stanza and what stands around it (XEP-0297): all that came by itself must fit in there too."""
    LARGE_ANSWER = auto()


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is too much. ``answer_bytes`` is for the roster, which may well have 20,000 items."""

    depth: int = 64
    stanza_bytes: int = 512 * 1024
    forwarding_depth: int = 4
    forwarding_bytes: int = 16 * 1024
    answer_bytes: int = 32 * 1024 * 1024
    tag_bytes: int = 64 * 1024
    attributes: int = 128


_MAX_KNOWN_NAMES = 4096
_RENEWED_AFTER = 4 * 1024 * 1024
"""expat keeps every name it has read: a new one takes over from it after so many bytes, in 0.03 ms."""
_NOT_SAID = -1
"""How expat tells that there is no standalone declaration."""


class StanzaParser:
    """Reads one XML stream: calls ``on_open`` with the root's attributes, ``on_element`` with each stanza.

    ``room`` is asked with the tag and attributes of a beginning stanza, and says how much it may hold.
    All raise :class:`ViolationError` out of :meth:`feed`.
    """

    def __init__(
        self,
        *,
        on_open: Callable[[dict[str, str]], None],
        on_element: Callable[[Element], None],
        on_close: Callable[[], None],
        room: Callable[[str, dict[str, str]], Room] = lambda _tag, _attributes: Room.STANZA,
        limits: Limits | None = None,
    ) -> None:
        self._on_open = on_open
        self._on_element = on_element
        self._on_close = on_close
        self._room = room
        self._limits = limits or Limits()
        self._whole_tags = WholeTags()
        self._depth = 0
        self._fed = 0
        self._stanza_at = 0
        self._stanza_limit = self._limits.stanza_bytes
        self._depth_limit = self._limits.depth
        self._builder = TreeBuilder()
        self._tags: dict[str, str] = {}
        self._is_stopped = False
        self._is_discarded = False
        self._is_in_stanza = False
        self._begun: Element | None = None
        self._has_ended = False
        self._root = b""
        self._expat = self._new_expat()
        self._attach()

    def _new_expat(self) -> expat.XMLParserType:
        # The encoding is fixed, whatever the document says of itself; no table of interned names,
        # since a peer could make it grow for ever.
        made = expat.ParserCreate("UTF-8", "}", intern=None)
        made.buffer_text = True
        return made

    def _attach(self) -> None:
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = self._end
        self._expat.CharacterDataHandler = self._between
        self._expat.XmlDeclHandler = self._declaration
        self._expat.StartDoctypeDeclHandler = self._forbidden
        self._expat.EntityDeclHandler = self._forbidden
        self._expat.CommentHandler = self._forbidden
        self._expat.ProcessingInstructionHandler = self._forbidden

    @property
    def is_in_stanza(self) -> bool:
        """Whether a stanza has begun and not been handed over."""
        return self._is_in_stanza

    @property
    def begun(self) -> Element | None:
        """As much of that stanza as has been read, if any of it has."""
        return self._begun

    def discard(self) -> None:
        """Call nobody any more, whatever is still in the bytes at hand."""
        self._is_discarded = True
        self._expat.StartElementHandler = None
        self._expat.EndElementHandler = None
        self._expat.CharacterDataHandler = None
        self._expat.CommentHandler = None
        self._expat.ProcessingInstructionHandler = None

    def stop(self) -> None:
        """Believe nothing more on this stream; called while a stanza is handed over.

        After ``<proceed/>`` and ``<success/>`` a new stream begins, and what the old one still says was
        put there by somebody else (the class of CVE-2011-0411).
        """
        self._is_stopped = True

    def feed(self, data: bytes) -> None:
        """Take what arrived. Raises :class:`ViolationError`; the stream must then be closed."""
        if self._is_stopped:
            if data.strip():
                raise ViolationError("restricted-xml", "data after the end of the negotiated stream")
            return
        self._fed += len(data)
        try:
            data = self._whole_tags.take(data)
            if self._fed > _RENEWED_AFTER:
                data = self._renew(data)
            self._expat.Parse(data, False)
        except expat.ExpatError as error:
            raise ViolationError("not-well-formed", str(error)) from None
        if self._depth > 1 and self._fed - self._stanza_at > self._stanza_limit:
            raise ViolationError("policy-violation", "stanza too large")
        if self._fed - max(self._expat.CurrentByteIndex, 0) > self._limits.tag_bytes and not self._is_stopped:
            # Whatever is so long between two stanzas is the first tag of one.
            self._is_in_stanza |= self._depth == 1
            raise ViolationError("policy-violation", "tag too large")

    def _renew(self, data: bytes) -> bytes:
        """Let a new expat take over where the next stanza has ended, if it does here; gives what is left to parse."""
        at = 0
        for end in tag_ends(data):
            self._has_ended = False
            self._expat.Parse(data[at:end], False)
            at = end
            if self._is_stopped or self._is_discarded:
                break
            if self._has_ended and self._root:
                self._tags.clear()
                self._expat = self._new_expat()
                self._expat.Parse(self._root, False)
                self._attach()
                self._fed = len(self._root) + len(data) - at + self._whole_tags.held
                break
        return data[at:]

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._is_stopped:
            raise ViolationError("restricted-xml", "stanza after the end of the negotiated stream")
        depth = self._depth
        if len(attributes) > self._limits.attributes:
            self._is_in_stanza |= depth == 1
            raise ViolationError("policy-violation", "too many attributes")
        tag = self._tags.get(name) or self._tag(name)
        for attribute in attributes:
            if "}" in attribute:
                attributes = {("{" + key if "}" in key else key): attributes[key] for key in attributes}
                break
        if depth == 0:
            if tag != ns.STREAM_ROOT:
                raise ViolationError("invalid-namespace", "the root element is no stream")
            self._depth = 1
            # With the prefixes that hold for all stanzas.
            self._root = first_tag(self._expat.GetInputContext() or b"")
            self._on_open(attributes)
            return
        if depth == 1:
            if tag == ns.STREAM_ROOT:
                raise ViolationError("bad-format", "a stream within the stream")
            self._is_in_stanza = True
            self._stanza_at = self._expat.CurrentByteIndex
            self._set_limits(self._room(tag, attributes))
            self._builder = TreeBuilder()
            self._expat.CharacterDataHandler = self._builder.data
            self._depth = 2
            self._begun = self._builder.start(tag, attributes)
            return
        if depth >= self._depth_limit:
            raise ViolationError("policy-violation", "nesting too deep")
        self._depth = depth + 1
        self._builder.start(tag, attributes)

    def _set_limits(self, room: Room) -> None:
        limits = self._limits
        if room is Room.FORWARDED:
            self._depth_limit = limits.depth + limits.forwarding_depth
            self._stanza_limit = limits.stanza_bytes + limits.forwarding_bytes
        else:
            is_large = room is Room.LARGE_ANSWER
            self._depth_limit = limits.depth
            self._stanza_limit = limits.answer_bytes if is_large else limits.stanza_bytes

    def _end(self, name: str) -> None:
        if self._is_stopped:
            return
        self._depth -= 1
        if self._depth == 0:
            self._is_stopped = True
            self._on_close()
            return
        self._builder.end(self._tags.get(name) or self._tag(name))
        if self._depth == 1:
            self._expat.CharacterDataHandler = self._between
            if self._expat.CurrentByteIndex - self._stanza_at > self._stanza_limit:
                raise ViolationError("policy-violation", "stanza too large")
            self._is_in_stanza = False
            self._begun = None
            self._has_ended = True
            self._on_element(self._builder.close())

    def _tag(self, name: str) -> str:
        """Write expat's ``uri}local`` as ElementTree's ``{uri}local``, and remember it."""
        if len(self._tags) > _MAX_KNOWN_NAMES:
            self._tags.clear()
        tag = "{" + name if "}" in name else name
        self._tags[name] = tag
        return tag

    def _between(self, text: str) -> None:
        """Let nothing but white space stand between stanzas (RFC 6120 sections 4.4 and 11.7)."""
        if not text.isspace():
            raise ViolationError("bad-format", "text between stanzas")

    def _declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        if version != "1.0":
            raise ViolationError("bad-format", "another version of XML")
        if encoding is not None and encoding.lower() != "utf-8":
            raise ViolationError("unsupported-encoding", f"encoding {encoding[:20]}")
        if standalone != _NOT_SAID:
            # It speaks of a document type, and a stream has none.
            raise ViolationError("restricted-xml", "a standalone declaration")

    def _forbidden(self, *_arguments: object) -> NoReturn:
        raise ViolationError("restricted-xml", "document type, entity, comment or processing instruction")
